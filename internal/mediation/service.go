package mediation

import (
	"context"
	"errors"
	"slices"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/pubcode"
	"sitong/internal/workday"
)

// Service is the use-cases of mediation.
type Service struct {
	core.Core
	Ports
	store store
}

// Ports is what mediation needs of others.
type Ports struct {
	Merchants Merchants
	Links     Links
	Parks     Parks
	People    People
	Treasury  Treasury
	Files     Files
	Notices   Notices
	Codes     *pubcode.Book
	Tokens    *auth.Issuer
	Clocks    *workday.Service
}

// New returns the service.
func New(c core.Core, p Ports) *Service { return &Service{c, p, store{c.DB}} }

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// enter loads a case for whoever may know of it, and says on which side they stand. It is
// the only way to a case. ErrCaseNotFound.
func (s *Service) enter(ctx context.Context, c id.ID) (Case, Side, error) {
	found, err := s.store.byID(ctx, c)
	if err != nil {
		return Case{}, "", err
	}
	side, ok := sideOf(actor.From(ctx), found)
	if !ok {
		return Case{}, "", ErrCaseNotFound
	}
	return found, side, nil
}

// act enters a case, lets change do its work on it, and stores the case, the step, the
// clocks, the audit record and the fact, in one transaction. A version of 0 takes the case
// as it stands.
func (s *Service) act(ctx context.Context, found id.ID, version int64, d deed) (Case, error) {
	var out Case
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil {
			return err
		}
		if version == 0 {
			version = c.Version
		}
		before, a := c, actor.From(ctx)
		if d.side != "" && side == Desk {
			side = d.side // the desk writes down what a side said on the phone
		}
		step, err := c.take(d.action, side, a.AccountID, s.now())
		if err != nil {
			return err
		}
		step.Ground, step.Reason = d.ground, d.reason
		if d.change != nil {
			if err := d.change(ctx, &c, side); err != nil {
				return err
			}
		}
		if err := s.release(ctx, &c); err != nil {
			return err
		}
		if err := s.tick(ctx, &c, d.action); err != nil {
			return err
		}
		if err := s.store.update(ctx, c, version); err != nil {
			return err
		}
		if err := s.store.insertStep(ctx, s.IDs.New(), c.ID, step); err != nil {
			return err
		}
		c.Version = version + 1
		out = c
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: d.permission, Kind: "case", Object: c.ID, Before: before, After: c, Reason: d.ground}); err != nil {
			return err
		}
		if err := s.announce(ctx, c, d.action); err != nil {
			return err
		}
		return s.tell(ctx, before, c)
	})
	return out, err
}

// deed is one action with what comes along.
type deed struct {
	action     Action
	permission string
	side       Side // on whose behalf, when the desk records it
	ground     string
	reason     string
	change     func(ctx context.Context, c *Case, side Side) error
}

// tell publishes what others may want to know.
func (s *Service) tell(ctx context.Context, before, c Case) error {
	now := s.now()
	if before.AnsweredAt == 0 && c.AnsweredAt > 0 {
		if err := s.Journal.Publish(ctx, "mediation.case_answered", c.ID, c.fact(c.ClaimFen, now)); err != nil {
			return err
		}
	}
	if before.State != Performing && c.State == Performing {
		f := c.fact(c.ClaimFen, now)
		f.InTime = now < before.DueAt
		a, err := s.store.agreement(ctx, c.ID)
		if err != nil {
			return err
		}
		f.AmountFen = a.AmountFen
		if err := s.Journal.Publish(ctx, "mediation.case_settled", c.ID, f); err != nil {
			return err
		}
	}
	if before.State != Closed && c.State == Closed {
		return s.Journal.Publish(ctx, "mediation.case_closed", c.ID, c.fact(c.ClaimFen, now))
	}
	return nil
}

// Dossier is everything an actor may see of a case.
type Dossier struct {
	Case         Case
	Side         Side
	MerchantName string
	PhoneMasked  string
	Steps        []Step
	Clocks       []workday.Explanation
	Requests     []EvidenceRequest
	Offers       []Offer
	Agreement    *Agreement
	Actions      []Action // what the actor's side may do now
}

// Dossier opens a case for the actor. ErrCaseNotFound.
func (s *Service) Dossier(ctx context.Context, found id.ID) (Dossier, error) {
	c, side, err := s.enter(ctx, found)
	if err != nil {
		return Dossier{}, err
	}
	d := Dossier{Case: c, Side: side, Actions: actionsOf(c, side)}
	if c.MerchantID != "" {
		if d.MerchantName, _, err = s.Merchants.Name(ctx, c.MerchantID); err != nil {
			return d, err
		}
	}
	if side != Merchant {
		if d.PhoneMasked, err = s.maskedPhone(ctx, c); err != nil {
			return d, err
		}
	}
	if d.Steps, err = s.store.steps(ctx, c.ID); err != nil {
		return d, err
	}
	if d.Clocks, err = s.clocks(ctx, c.ID); err != nil {
		return d, err
	}
	if d.Requests, err = s.Requests(ctx, found); err != nil {
		return d, err
	}
	if d.Offers, err = s.Offers(ctx, found); err != nil {
		return d, err
	}
	a, err := s.store.agreement(ctx, c.ID)
	if err == nil {
		d.Agreement = &a
	}
	if errors.Is(err, ErrAgreementNotFound) {
		err = nil
	}
	return d, err
}

// actionsOf lists what a side may do with the case as it stands.
func actionsOf(c Case, side Side) []Action {
	rules, _ := RulesOf(c.Mode)
	out := []Action{}
	for _, t := range rules.Steps {
		if t.From == c.State && slices.Contains(strings.Fields(t.By), string(side)) {
			out = append(out, t.Action)
		}
	}
	return out
}

// Cases lists cases. Portal roles see their own, once accepted.
func (s *Service) Cases(ctx context.Context, f Filter, r page.Request) (page.Page[Case], error) {
	a := actor.From(ctx)
	if a.Kind == actor.CaseToken {
		return page.Page[Case]{}, ErrCaseNotFound
	}
	if portal(a) {
		if len(a.SubjectIDs) == 0 {
			return page.Page[Case]{}, nil
		}
		f.merchants = a.SubjectIDs
	}
	if f.Mine {
		f.MediatorID = a.AccountID
	}
	return s.store.list(ctx, f, r, s.now())
}

// MerchantNames names the merchants of cases that are shown together.
func (s *Service) MerchantNames(ctx context.Context, cases []Case) (map[id.ID]string, error) {
	merchants := make([]id.ID, len(cases))
	for i, c := range cases {
		merchants[i] = c.MerchantID
	}
	return s.NamesOf(ctx, merchants)
}

// NamesOf names merchants; those the park does not have are left out.
func (s *Service) NamesOf(ctx context.Context, merchants []id.ID) (map[id.ID]string, error) {
	out := map[id.ID]string{}
	for _, m := range merchants {
		if _, known := out[m]; known || m == "" {
			continue
		}
		name, ok, err := s.Merchants.Name(ctx, m)
		if err != nil {
			return nil, err
		}
		if ok {
			out[m] = name
		}
	}
	return out, nil
}

// record writes the audit entry of a change inside a case that is no step of it.
func (s *Service) record(ctx context.Context, action, kind string, object id.ID, before, after any) error {
	db.Produced(ctx, object)
	return audit.Change(ctx, s.Journal, action, kind, object, before, after)
}
