package filing

import (
	"context"
	"fmt"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/verify"
)

// Ports are what filing needs of others.
type Ports struct {
	Sources  Sources
	Parks    Parks
	Files    Files
	Delivers Deliverer
}

// Service offers the use-cases of filing.
type Service struct {
	core.Core
	Ports
	templates []Template
	store     store
}

// NewService returns the service on the templates that ship with the product.
func NewService(c core.Core, p Ports) (*Service, error) {
	t, err := Templates()
	return &Service{Core: c, Ports: p, templates: t, store: store{c.DB}}, err
}

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// Templates lists what can be filed.
func (s *Service) Templates() []Template { return s.templates }

// templateOf is the template a filing was made with.
func (s *Service) templateOf(f Filing) (Template, error) {
	for _, t := range s.templates {
		if t.Kind == f.Kind && t.Version == f.SchemaVersion {
			return t, nil
		}
	}
	return Template{}, ErrTemplate
}

// Create builds the draft of a month that is over, or of a clue to a confirmed violation.
// ErrInput; ErrMonth; ErrViolationNotFound; ErrNotConfirmed; ErrExists while another filing of
// the same stands.
func (s *Service) Create(ctx context.Context, n New) (Filing, error) {
	if err := n.Validate(); err != nil {
		return Filing{}, err
	}
	if n.Kind == Monthly {
		_, to, _, err := Period(n.Period)
		if err != nil || to > s.now() {
			return Filing{}, ErrMonth
		}
	}
	var out Filing
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		f := Filing{ID: s.IDs.New(), Kind: n.Kind, Period: n.Period, ViolationID: n.ViolationID, Revision: 1, State: Draft,
			CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now(), Version: 1}
		last, err := s.store.lastOf(ctx, f.Kind, f.Period, f.ViolationID)
		switch {
		case errs.KindOf(err) == errs.NotFound && err != nil:
		case err != nil:
			return err
		case last.State != Voided:
			return ErrExists
		default:
			f.Revision, f.CorrectsID, f.Content.Corrects = last.Revision+1, last.CorrectsID, last.Content.Corrects
		}
		if err := s.begin(ctx, &f); err != nil {
			return err
		}
		out = f
		return nil
	})
	return out, err
}

// begin stores a new draft with its content and findings.
func (s *Service) begin(ctx context.Context, f *Filing) error {
	t, err := on(s.templates, f.Kind, s.today())
	if err != nil {
		return err
	}
	f.SchemaVersion = t.Version
	if err := s.build(ctx, f, t); err != nil {
		return err
	}
	if err := s.store.insert(ctx, *f); err != nil {
		return err
	}
	db.Produced(ctx, f.ID)
	if err := s.find(ctx, f, t); err != nil {
		return err
	}
	return audit.Change(ctx, s.Journal, "filing.filing.create", "filing", f.ID, nil, f)
}

// build gathers the content from the sources.
func (s *Service) build(ctx context.Context, f *Filing, t Template) error {
	who, err := s.Parks.Filer(ctx)
	if err != nil {
		return err
	}
	f.ExternalID = fmt.Sprintf("%s-%s%s-%d", who.Code, f.Period, f.ViolationID, f.Revision) // unique: what is filed twice at once is refused
	c := verify.Filing{Format: verify.PackageFormat, ExternalID: f.ExternalID, Corrects: f.Content.Corrects, Kind: string(f.Kind), SchemaVersion: t.Version, Park: who,
		Period: f.Period, About: string(f.ViolationID), BuiltAt: s.now(), Explanations: []verify.FilingExplanation{}, Evidence: []verify.FilingEvidence{}}
	clue := Clue{}
	if f.Kind == Monthly {
		from, to, last, err := Period(f.Period)
		if err != nil {
			return err
		}
		if clue.Numbers, err = s.Sources.Month(ctx, from, to, last); err != nil {
			return err
		}
	} else if clue, err = s.Sources.Clue(ctx, f.ViolationID); err != nil {
		return err
	}
	for _, v := range t.Fields {
		cell := verify.FilingCell{Code: v.Code, Unit: string(v.Unit), Source: v.Source, Rule: v.Rule.ZH}
		if v.Unit == Words {
			words := clue.Texts[v.Code]
			cell.Text = &words
		} else {
			n := clue.Numbers[v.Code]
			cell.Number = &n
		}
		c.Cells = append(c.Cells, cell)
	}
	c.Evidence = append(c.Evidence, clue.Evidence...)
	f.Content = c
	return nil
}

// find checks the rules again; what was explained for the same values stays explained.
func (s *Service) find(ctx context.Context, f *Filing, t Template) error {
	last, err := s.previous(ctx, *f)
	if err != nil {
		return err
	}
	was, err := s.store.findings(ctx, f.ID)
	if err != nil {
		return err
	}
	known := map[string]Finding{}
	for _, v := range was {
		known[v.Rule+" "+v.Values] = v
	}
	now := t.findings(f.Content, last)
	open := false
	for i, v := range now {
		v.ID, v.FilingID = s.IDs.New(), f.ID
		if k, ok := known[v.Rule+" "+v.Values]; ok {
			v.Explanation, v.ExplainedBy, v.ExplainedAt = k.Explanation, k.ExplainedBy, k.ExplainedAt
		}
		now[i], open = v, open || v.open()
	}
	f.State = Validated
	if open {
		f.State = Draft
	}
	if err := s.store.replaceFindings(ctx, f.ID, now); err != nil {
		return err
	}
	return s.store.update(ctx, f, f.Version)
}

// previous is the content of the month before, when it left; a clue has none.
func (s *Service) previous(ctx context.Context, f Filing) (*verify.Filing, error) {
	if f.Kind != Monthly {
		return nil, nil
	}
	from, _, _, err := Period(f.Period)
	if err != nil {
		return nil, err
	}
	before := clock.DateOf(clock.FromMillis(from)).AddDays(-1).Month()
	last, err := s.store.lastOf(ctx, Monthly, before, "")
	if errs.KindOf(err) == errs.NotFound && err != nil {
		return nil, nil
	}
	if err != nil || (last.State != Sent && last.State != Received) {
		return nil, err
	}
	return &last.Content, nil
}

// Validate gathers the content again and checks the rules. ErrNotFound; ErrState once it is
// locked; db.ErrStale.
func (s *Service) Validate(ctx context.Context, filing id.ID, version int64) (Filing, error) {
	return s.change(ctx, filing, version, "filing.filing.validate", func(ctx context.Context, f *Filing) error {
		if !f.editable() {
			return ErrState.With("state", string(f.State))
		}
		t, err := s.templateOf(*f)
		if err != nil {
			return err
		}
		if err := s.build(ctx, f, t); err != nil {
			return err
		}
		return s.find(ctx, f, t)
	})
}

// Explain answers a finding that does not block. ErrNotFound; ErrFindingNotFound; ErrBlocking;
// ErrState once the filing is locked.
func (s *Service) Explain(ctx context.Context, filing, finding id.ID, version int64, text string) (Filing, error) {
	return s.change(ctx, filing, version, "filing.finding.explain", func(ctx context.Context, f *Filing) error {
		if !f.editable() {
			return ErrState.With("state", string(f.State))
		}
		all, err := s.store.findings(ctx, filing)
		if err != nil {
			return err
		}
		found, open := false, false
		for i, v := range all {
			if v.ID == finding {
				if v.Level == Blocking {
					return ErrBlocking
				}
				found = true
				all[i].Explanation, all[i].ExplainedBy, all[i].ExplainedAt = text, actor.From(ctx).AccountID, s.now()
			}
			open = open || all[i].open()
		}
		if !found {
			return ErrFindingNotFound
		}
		if f.State = Draft; !open {
			f.State = Validated
		}
		if err := s.store.replaceFindings(ctx, f.ID, all); err != nil {
			return err
		}
		return s.store.update(ctx, f, f.Version)
	})
}

// Lock freezes the content with its explanations: nothing of it changes any more. ErrNotFound;
// ErrState; ErrBlocked and ErrUnexplained while findings are open.
func (s *Service) Lock(ctx context.Context, filing id.ID, version int64) (Filing, error) {
	return s.change(ctx, filing, version, "filing.filing.lock", func(ctx context.Context, f *Filing) error {
		all, err := s.store.findings(ctx, filing)
		if err != nil {
			return err
		}
		f.Content.Explanations = []verify.FilingExplanation{}
		for _, v := range all {
			if v.Level == Blocking {
				return ErrBlocked
			}
			if v.Explanation == "" {
				return ErrUnexplained
			}
			f.Content.Explanations = append(f.Content.Explanations, verify.FilingExplanation{Rule: v.Rule, Text: v.Explanation, At: v.ExplainedAt})
		}
		sum, err := chain.Digest(f.Content)
		if err != nil {
			return err
		}
		if err := f.Lock(actor.From(ctx).AccountID, s.now(), sum); err != nil {
			return err
		}
		if err := s.store.update(ctx, f, f.Version); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventLocked, f.ID, f.fact())
	})
}

// change loads a filing, lets rule change and store it, and records both states.
func (s *Service) change(ctx context.Context, filing id.ID, version int64, action string, rule func(context.Context, *Filing) error) (Filing, error) {
	var out Filing
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		f, err := s.store.byID(ctx, filing)
		if err != nil {
			return err
		}
		if f.Version != version {
			return db.ErrStale
		}
		before := f
		if err := rule(ctx, &f); err != nil {
			return err
		}
		out = f
		return audit.Change(ctx, s.Journal, action, "filing", f.ID, before, f)
	})
	return out, err
}

// ByID returns one filing. ErrNotFound.
func (s *Service) ByID(ctx context.Context, filing id.ID) (Filing, error) {
	return s.store.byID(ctx, filing)
}

// Dossier is a filing with its findings, its way and what it is compared with.
type Dossier struct {
	Filing
	Template   Template
	Findings   []Finding
	Deliveries []Delivery
	Previous   *verify.Filing
	SecondSign bool // another person than the locker has to sign
}

// Dossier opens a filing. ErrNotFound.
func (s *Service) Dossier(ctx context.Context, filing id.ID) (out Dossier, err error) {
	if out.Filing, err = s.store.byID(ctx, filing); err != nil {
		return out, err
	}
	if out.Template, err = s.templateOf(out.Filing); err != nil {
		return out, err
	}
	if out.Findings, err = s.store.findings(ctx, filing); err != nil {
		return out, err
	}
	if out.Deliveries, err = s.store.deliveries(ctx, filing); err != nil {
		return out, err
	}
	if out.Previous, err = s.previous(ctx, out.Filing); err != nil {
		return out, err
	}
	out.SecondSign, err = s.Parks.SecondPerson(ctx, SignPermission)
	return out, err
}

// Filter narrows the list of filings; zero fields do not.
type Filter struct {
	Kind   Kind
	State  State
	Period string
	Page   page.Request
}

// List lists filings, newest first.
func (s *Service) List(ctx context.Context, f Filter) (page.Page[Filing], error) {
	return s.store.list(ctx, f)
}
