package admission

import (
	"context"
	"strings"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
)

// Service is the use-cases of admission.
type Service struct {
	core.Core
	Ports
	catalogue Catalogue
	bank      Bank
	store     store
}

// New returns the service. It fails when the catalogue or the question bank is damaged.
func New(c core.Core, p Ports) (*Service, error) {
	catalogue, err := readCatalogue()
	if err != nil {
		return nil, err
	}
	bank, err := readBank()
	if err != nil {
		return nil, err
	}
	return &Service{Core: c, Ports: p, catalogue: catalogue, bank: bank, store: store{c.DB}}, nil
}

func (s *Service) now() int64        { return clock.Millis(s.Clock.Now()) }
func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// DocumentKinds lists the kinds of documents and their fields.
func (s *Service) DocumentKinds() []DocumentKind { return s.catalogue.Documents }

// RegisterSubject opens a dossier. A portal role opens its own only by staff's invitation,
// so this is staff's. ErrSubject, ErrTaken.
func (s *Service) RegisterSubject(ctx context.Context, n NewSubject) (Subject, error) {
	if err := n.Validate(); err != nil {
		return Subject{}, err
	}
	a := actor.From(ctx)
	v := Subject{ID: s.IDs.New(), Kind: n.Kind, Form: n.Form, Name: n.Name, ShortName: n.ShortName, State: Applying, USCC: n.USCC,
		ContactName: n.ContactName, CreatedBy: a.AccountID, CreatedAt: s.now(), Version: 1}
	if err := s.sealInto(&v, a.ParkID, private{phone: n.Phone, address: strings.TrimSpace(n.Address)}); err != nil {
		return Subject{}, err
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, v.ID)
		if err := s.store.insert(ctx, v); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.subject.register", "subject", v.ID, nil, v)
	})
	return s.masked(ctx, v), err
}

// sealInto seals what is given and leaves the rest as it was.
func (s *Service) sealInto(v *Subject, park id.ID, p private) error {
	var err error
	if p.idNumber != "" {
		if v.IDSealed, err = s.Ring.Seal(sealPlace(park, v.ID, "id_sealed"), p.idNumber); err != nil {
			return err
		}
		v.IDIndex = s.Ring.Index(park, "subjects.id", string(v.IDKind)+":"+p.idNumber)
	}
	if p.address != "" {
		if v.AddressSealed, err = s.Ring.Seal(sealPlace(park, v.ID, "address_sealed"), p.address); err != nil {
			return err
		}
	}
	if p.phone != "" {
		if v.PhoneSealed, err = s.Ring.Seal(sealPlace(park, v.ID, "phone_sealed"), p.phone); err != nil {
			return err
		}
		v.PhoneIndex = s.Ring.Index(park, "subjects.phone", p.phone)
	}
	return nil
}

func sealPlace(park, row id.ID, column string) keyring.Place {
	return keyring.Place{Park: park, Table: "subjects", Column: column, Row: row}
}

// masked adds the masks of the sealed values. A value that cannot be opened shows as damaged,
// so that one bad row does not hide a list.
func (s *Service) masked(ctx context.Context, v Subject) Subject {
	park := actor.From(ctx).ParkID
	v.IDMasked = mask(s.Ring, sealPlace(park, v.ID, "id_sealed"), v.IDSealed, cnid.MaskID)
	v.PhoneMasked = mask(s.Ring, sealPlace(park, v.ID, "phone_sealed"), v.PhoneSealed, cnid.MaskPhone)
	v.Address = mask(s.Ring, sealPlace(park, v.ID, "address_sealed"), v.AddressSealed, v.showAddress)
	return v
}

func mask(r *keyring.Ring, at keyring.Place, sealed string, hide func(string) string) string {
	if sealed == "" {
		return ""
	}
	plain, err := r.Unseal(at, sealed)
	if err != nil {
		return "?"
	}
	return hide(plain)
}

// ChangeSubject fills in or corrects a dossier. ErrSubjectNotFound, ErrIdentityLocked,
// ErrSubject, ErrTaken, db.ErrStale.
func (s *Service) ChangeSubject(ctx context.Context, subject id.ID, version int64, c SubjectChange) (Subject, error) {
	var out Subject
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		a := actor.From(ctx)
		v, err := s.store.byID(ctx, subject)
		if err != nil {
			return err
		}
		if err := mayChange(a, v, c); err != nil {
			return err
		}
		before := v
		sealed, err := c.apply(&v, s.today())
		if err != nil {
			return err
		}
		if err := s.agencyFits(ctx, c); err != nil {
			return err
		}
		if err := s.sealInto(&v, a.ParkID, sealed); err != nil {
			return err
		}
		if err := s.store.update(ctx, v, version); err != nil {
			return err
		}
		if err := s.moved(ctx, before, v); err != nil {
			return err
		}
		v.Version = version + 1
		out = s.masked(ctx, v)
		if v.Name != before.Name {
			if err := s.Journal.Publish(ctx, EventRenamed, v.ID, SubjectRenamed{v.ID, v.Kind}); err != nil {
				return err
			}
		}
		if err := audit.Change(ctx, s.Journal, "admission.subject.change", "subject", v.ID, before, v); err != nil {
			return err
		}
		return s.infoChanged(ctx, v, c)
	})
	return out, err
}

// infoChanged starts the clock of O117 art. 15 and 25(3) when what is published about an
// admitted room operator is another now.
func (s *Service) infoChanged(ctx context.Context, v Subject, c SubjectChange) error {
	if v.State != Admitted || !(c.identity() || c.Address != nil || c.Phone != nil || c.ContactName != nil) {
		return nil
	}
	accounts, err := s.store.accountsOf(ctx, []id.ID{v.ID})
	if err != nil || len(accounts[v.ID]) == 0 {
		return err
	}
	return s.Clocks.InfoChanged(ctx, v.ID)
}

// agencyFits refuses an agency the park does not have. ErrSubjectNotFound.
func (s *Service) agencyFits(ctx context.Context, c SubjectChange) error {
	if c.AgencyID == nil || *c.AgencyID == "" {
		return nil
	}
	g, err := s.store.byID(ctx, *c.AgencyID)
	if err != nil {
		return err
	}
	if g.Kind != Agency || (portal(actor.From(ctx)) && !maySee(actor.From(ctx), g)) {
		return ErrSubjectNotFound
	}
	return nil
}

// Subject is one dossier, masked. ErrSubjectNotFound.
func (s *Service) Subject(ctx context.Context, subject id.ID) (Subject, error) {
	v, err := s.store.byID(ctx, subject)
	if err != nil {
		return Subject{}, err
	}
	if !maySee(actor.From(ctx), v) {
		return Subject{}, ErrSubjectNotFound
	}
	return s.masked(ctx, v), nil
}

// SubjectsByIDs names subjects for a domain that shows them with its own things; it applies
// no rule of rows.
func (s *Service) SubjectsByIDs(ctx context.Context, subjects []id.ID) (map[id.ID]Subject, error) {
	rows, err := s.store.byIDs(ctx, subjects)
	out := make(map[id.ID]Subject, len(rows))
	for _, v := range rows {
		out[v.ID] = v
	}
	return out, err
}

// ListSubjects lists what the actor may know of.
func (s *Service) ListSubjects(ctx context.Context, f Filter, r page.Request) (page.Page[Subject], error) {
	p, err := s.store.list(ctx, f, r)
	if err != nil {
		return p, err
	}
	return page.Map(p, func(v Subject) Subject { return s.masked(ctx, v) }), nil
}

// CountSubjects counts what ListSubjects lists.
func (s *Service) CountSubjects(ctx context.Context, f Filter) (int64, error) {
	return s.store.count(ctx, f)
}

// Evaluate names everything admission demands of a subject. ErrSubjectNotFound.
func (s *Service) Evaluate(ctx context.Context, subject id.ID) (Findings, error) {
	v, err := s.Subject(ctx, subject)
	if err != nil {
		return Findings{}, err
	}
	all, err := s.evaluateAll(ctx, []Subject{v}, false)
	return all[v.ID], err
}

// Missing counts what each subject still lacks.
func (s *Service) Missing(ctx context.Context, subjects []Subject) (map[id.ID]int, error) {
	all, err := s.evaluateAll(ctx, subjects, false)
	out := make(map[id.ID]int, len(all))
	for k, f := range all {
		out[k] = len(f.Missing())
	}
	return out, err
}

// evaluateAll evaluates many dossiers with a handful of queries.
func (s *Service) evaluateAll(ctx context.Context, subjects []Subject, sure bool) (map[id.ID]Findings, error) {
	ids := make([]id.ID, len(subjects))
	for i, v := range subjects {
		ids[i] = v.ID
	}
	quals, err := s.store.qualificationsOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	accounts, err := s.store.accountsOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	guardians, err := s.store.guardiansOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	quiz, err := s.store.quizValidUntil(ctx, ids)
	if err != nil {
		return nil, err
	}
	verified, err := s.store.verifiedOn(ctx, ids)
	if err != nil {
		return nil, err
	}
	flags, err := s.Park.Flags(ctx, s.today())
	if err != nil {
		return nil, err
	}
	consents, err := s.Consents.Consents(ctx, ids)
	if err != nil {
		return nil, err
	}
	listed, err := s.listed(ctx, subjects, accounts)
	if err != nil {
		return nil, err
	}
	out := make(map[id.ID]Findings, len(subjects))
	for _, v := range subjects {
		d := Dossier{Subject: v, Qualifications: quals[v.ID], Accounts: accounts[v.ID], Guardians: guardians[v.ID], QuizValidUntil: quiz[v.ID],
			VerifiedOn: verified[v.ID], Flags: flags, Sure: sure, Listed: listed[v.ID]}
		d.ConsentGiven, d.ConsentKnown = consents[v.ID]
		out[v.ID] = s.catalogue.Evaluate(d, s.today())
	}
	return out, nil
}

const (
	revealWindow = time.Hour
	revealLimit  = 30
	proofAge     = 5 * time.Minute
)

// RevealSubject shows one sealed value for a purpose, on record. ErrSubjectNotFound,
// ErrProofNeeded without a proof of identity in the last five minutes, ErrTooManyReveals,
// ErrNothingSealed.
func (s *Service) RevealSubject(ctx context.Context, subject id.ID, field, purpose string) (string, error) {
	a := actor.From(ctx)
	if s.Clock.Now().Sub(a.AuthenticatedAt) > proofAge {
		return "", ErrProofNeeded
	}
	v, err := s.Subject(ctx, subject)
	if err != nil {
		return "", err
	}
	column, sealed := "phone_sealed", v.PhoneSealed
	switch field {
	case "id_number":
		column, sealed = "id_sealed", v.IDSealed
	case "address":
		column, sealed = "address_sealed", v.AddressSealed
	}
	if sealed == "" {
		return "", ErrNothingSealed
	}
	plain, err := s.Ring.Unseal(sealPlace(a.ParkID, v.ID, column), sealed)
	if err != nil {
		return "", err
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		n, err := s.store.countReveals(ctx, a.AccountID, clock.Millis(s.Clock.Now().Add(-revealWindow)))
		if err != nil {
			return err
		}
		if n >= revealLimit {
			return ErrTooManyReveals.After(revealWindow)
		}
		if err := s.store.insertReveal(ctx, revealRow{ID: s.IDs.New(), AccountID: a.AccountID, SubjectID: v.ID, Field: field, Purpose: purpose, At: s.now()}); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "admission.subject.reveal", Kind: "subject", Object: v.ID, Result: audit.Revealed, Reason: field + ": " + purpose})
	})
	if err != nil {
		return "", err // what is not on record is not shown
	}
	return plain, nil
}
