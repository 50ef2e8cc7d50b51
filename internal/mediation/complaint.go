package mediation

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/pubcode"
)

// Filed is what a consumer is told once: the query code is not kept.
type Filed struct {
	Case      Case
	ParkName  string
	QueryCode string
}

// Kinds of public codes that lead here: the one of a park's complaint page, and case numbers.
const (
	codeComplaint  = "complaint"
	codeCaseNumber = "case"
)

// Intake names the park whose complaint page a code opens. ErrPark.
func (s *Service) Intake(ctx context.Context, code string) (park id.ID, name string, err error) {
	c, err := s.Codes.Find(ctx, codeComplaint, code)
	if err != nil {
		return "", "", instead(err, pubcode.ErrUnknown, ErrPark)
	}
	name, err = s.Parks.Name(ctx, c.Park)
	return c.Park, name, err
}

// FileComplaint opens a case from the public form. The park is the one of the code; nothing
// the visitor sends can name another. ErrPark, ErrComplaint, ErrManyComplaints.
func (s *Service) FileComplaint(ctx context.Context, code string, n Complaint) (Filed, error) {
	park, name, err := s.Intake(ctx, code)
	if err != nil {
		return Filed{}, err
	}
	n.Channel = Web
	n.MerchantID, n.SessionID, n.ProductID, n.StudioID, n.LetterFileID = "", "", "", "", ""
	a := actor.From(ctx)
	a.ParkID = park
	ctx = actor.With(ctx, a)
	if n.Mode, err = s.publicMode(ctx); err != nil {
		return Filed{}, err
	}
	f, err := s.open(ctx, "mediation.complaint.file", n)
	f.ParkName = name
	return f, err
}

// publicMode is the capacity in which a complaint from the public form is taken: the usual
// one, or the park's own desk where the usual one needs a letter for each case.
func (s *Service) publicMode(ctx context.Context) (Mode, error) {
	modes, err := s.Parks.Modes(ctx)
	if err != nil {
		return "", err
	}
	for _, m := range modes {
		if r, ok := RulesOf(m); ok && !r.NeedsLetter {
			return m, nil
		}
	}
	return OwnDesk, nil
}

// allowed refuses a capacity the park does not act in; its own desk is always open.
func (s *Service) allowed(ctx context.Context, m Mode) error {
	modes, err := s.Parks.Modes(ctx)
	if err == nil && m != OwnDesk && !slices.Contains(modes, m) {
		err = ErrModeNotAllowed
	}
	return err
}

// instead replaces one error by the one this domain declares.
func instead(err error, was, by *errs.Error) error {
	if errors.Is(err, was) {
		return by
	}
	return err
}

// Register opens a case the desk took down by phone or at its counter; the query code is
// read out to the consumer. ErrComplaint, ErrModeNotAllowed, ErrMerchantUnknown, ErrLinkUnknown.
func (s *Service) Register(ctx context.Context, n Complaint) (Filed, error) {
	if n.Channel == Web || n.Channel == "" {
		n.Channel = Phone
	}
	if err := s.allowed(ctx, n.Mode); err != nil {
		return Filed{}, err
	}
	return s.open(ctx, "mediation.case.register", n)
}

func (s *Service) open(ctx context.Context, permission string, n Complaint) (Filed, error) {
	if err := n.Validate(s.today()); err != nil {
		return Filed{}, err
	}
	var out Filed
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.known(ctx, n.MerchantID, n.SessionID, n.ProductID, n.StudioID, n.LetterFileID); err != nil {
			return err
		}
		c, code, err := s.newCase(ctx, n)
		if err != nil {
			return err
		}
		if n.Channel == Web {
			if err := s.moderate(ctx, c); err != nil {
				return err
			}
		}
		db.Produced(ctx, c.ID)
		if err := s.store.insert(ctx, c); err != nil {
			return err
		}
		if err := s.Codes.Put(ctx, actor.From(ctx).ParkID, codeCaseNumber, c.Number, c.ID, 0); err != nil {
			return err
		}
		if err := s.startAtOnce(ctx, &c); err != nil {
			return err
		}
		out = Filed{Case: c, QueryCode: code}
		if err := audit.Change(ctx, s.Journal, permission, "case", c.ID, nil, c); err != nil {
			return err
		}
		if err := s.inform(ctx, c, "mediation.complaint_received", mediators(c)); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, "mediation.case_opened", c.ID, c.fact(c.ClaimFen, s.now()))
	})
	return out, err
}

// maxADay is how many complaints one phone number may file in a day without the desk. Many
// complaints with the same contact are one of the signs of O121 art. 17.
const maxADay = 5

func (s *Service) moderate(ctx context.Context, c Case) error {
	n, err := s.store.countFrom(ctx, c.PhoneIndex, c.OpenedAt-(24*time.Hour).Milliseconds())
	if err == nil && n >= maxADay {
		err = ErrManyComplaints.After(time.Hour)
	}
	return err
}

// startAtOnce starts the clocks that run from the day the complaint arrived.
func (s *Service) startAtOnce(ctx context.Context, c *Case) error {
	if err := s.tick(ctx, c, Register); err != nil {
		return err
	}
	err := s.store.update(ctx, *c, c.Version)
	c.Version++
	return err
}

// newCase seals what is personal and draws number and query code: 12 characters of five bits.
func (s *Service) newCase(ctx context.Context, n Complaint) (Case, string, error) {
	park, now := actor.From(ctx).ParkID, s.Clock.Now()
	c := Case{ID: s.IDs.New(), Number: strings.ReplaceAll(string(clock.DateOf(now)), "-", "") + "-" + auth.NewCode(6), Mode: n.Mode, State: Registered, Channel: n.Channel,
		MerchantID: n.MerchantID, MerchantSaid: strings.TrimSpace(n.MerchantSaid), SessionID: n.SessionID, ProductID: n.ProductID, StudioID: n.StudioID,
		ConsumerName: strings.TrimSpace(n.ConsumerName), ClaimKind: n.ClaimKind, ClaimFen: n.ClaimFen, OrderNumber: n.OrderNumber, BoughtOn: n.BoughtOn, Facts: n.Facts,
		PublishConsent: n.PublishConsent, EntrustConsent: n.EntrustConsent, NoticeVersion: n.NoticeVersion, LetterFileID: n.LetterFileID,
		OpenedAt: clock.Millis(now), DueAt: noDue, CreatedBy: actor.From(ctx).AccountID, Version: 1}
	phone := cnid.Check(cnid.Phone, n.Phone).Value
	var err error
	if c.PhoneSealed, err = s.Ring.Seal(place(park, c.ID, "phone_sealed"), phone); err != nil {
		return c, "", err
	}
	if c.AddressSealed, err = s.Ring.Seal(place(park, c.ID, "address_sealed"), strings.TrimSpace(n.Address)); err != nil {
		return c, "", err
	}
	c.PhoneIndex = s.Ring.Index(park, "cases.phone", phone)
	code := auth.NewCode(12)
	c.CodeHash = s.codeHash(c.ID, code)
	return c, code, nil
}

func place(park, c id.ID, column string) keyring.Place {
	return keyring.Place{Park: park, Table: "cases", Column: column, Row: c}
}

func (s *Service) codeHash(c id.ID, code string) string {
	return s.Ring.Hash("case query code", string(c)+auth.FoldCode(code))
}

// known refuses references to things the park does not have.
func (s *Service) known(ctx context.Context, merchant, session, product, studio, letter id.ID) error {
	if merchant != "" {
		if _, ok, err := s.Merchants.Name(ctx, merchant); err != nil || !ok {
			return orElse(err, ErrMerchantUnknown)
		}
	}
	for _, l := range []struct {
		kind string
		id   id.ID
	}{{"session", session}, {"product", product}, {"studio", studio}, {"file", letter}} {
		if l.id == "" {
			continue
		}
		if ok, err := s.Links.Exists(ctx, l.kind, l.id); err != nil || !ok {
			return orElse(err, ErrLinkUnknown)
		}
	}
	return nil
}

// maskedPhone is the phone with its middle hidden.
func (s *Service) maskedPhone(ctx context.Context, c Case) (string, error) {
	plain, err := s.Ring.Unseal(place(actor.From(ctx).ParkID, c.ID, "phone_sealed"), c.PhoneSealed)
	if err != nil {
		return "", err
	}
	return cnid.MaskPhone(plain), nil
}

// Field of a case that is sealed.
const (
	FieldPhone   = "phone"
	FieldAddress = "address"
)

// proofAge is how long ago a person may have proved who they are before a sealed value is shown.
const proofAge = 5 * time.Minute

// Reveal shows the consumer's phone or address to the desk, for a purpose, on record.
// ErrProofNeeded without a proof of identity in the last five minutes; ErrCaseNotFound.
func (s *Service) Reveal(ctx context.Context, found id.ID, field, purpose string) (string, error) {
	if s.Clock.Now().Sub(actor.From(ctx).AuthenticatedAt) > proofAge {
		return "", ErrProofNeeded
	}
	var out string
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil || side != Desk {
			return orElse(err, ErrCaseNotFound)
		}
		sealed, column := c.PhoneSealed, "phone_sealed"
		if field == FieldAddress {
			sealed, column = c.AddressSealed, "address_sealed"
		}
		if out, err = s.Ring.Unseal(place(actor.From(ctx).ParkID, c.ID, column), sealed); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "mediation.case.reveal", Kind: "case", Object: c.ID, Result: audit.Revealed, Reason: field + ": " + purpose})
	})
	return out, err
}

func orElse(err error, otherwise *errs.Error) error {
	if err != nil {
		return err
	}
	return otherwise
}
