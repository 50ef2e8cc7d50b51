package conduct

import (
	"context"
	"strings"
	"unicode/utf8"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
)

// Service offers the use-cases of conduct.
type Service struct {
	core.Core
	ports     Ports
	catalogue Catalogue
	store     store
}

// New returns the service of a catalogue.
func New(c core.Core, catalogue Catalogue, ports Ports) *Service {
	return &Service{Core: c, ports: ports, catalogue: catalogue, store: store{c.DB}}
}

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// year is the year of an instant in Shanghai: points reset on New Year's Day.
func year(at int64) int64 { return int64(clock.FromMillis(at).In(clock.Shanghai).Year()) }

// Catalogue returns the rules of conduct in force.
func (s *Service) Catalogue() Catalogue { return s.catalogue }

// NewViolation is what somebody found.
type NewViolation struct {
	Code       string
	SubjectID  id.ID
	Source     Source
	SessionID  id.ID
	ProductID  id.ID
	IncidentID id.ID
	BundleID   id.ID
	Article    string // of the concrete breach; the item's own when empty
	Facts      string
	OccurredAt int64
}

// check names everything wrong with the input.
func (n NewViolation) check(now int64) error {
	var f errs.Fields
	if utf8.RuneCountInString(strings.TrimSpace(n.Facts)) < 2 {
		f.Add("/facts", "conduct.facts_missing", "请写明事实", "State the facts")
	}
	if n.OccurredAt <= 0 || n.OccurredAt > now {
		f.Add("/occurred_at", "conduct.time_invalid", "发生时间须在当前时间之前", "It must have happened before now")
	}
	return f.Err(ErrInput)
}

// RecordViolation notes a violation that a person still has to confirm. ErrInput; ErrSubjectNotFound;
// ErrCode when the catalogue has no such item for this kind of subject; ErrDuplicate when the
// incident already led to it.
func (s *Service) RecordViolation(ctx context.Context, in NewViolation) (Violation, error) {
	var out Violation
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := in.check(s.now()); err != nil {
			return err
		}
		subject, err := s.subject(ctx, in.SubjectID)
		if err != nil {
			return err
		}
		item, err := s.catalogue.Item(in.Code, subject.Kind)
		if err != nil {
			return err
		}
		out = s.record(ctx, in, subject, item)
		if err := s.store.insertViolation(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := audit.Change(ctx, s.Journal, "conduct.violation.record", "violation", out.ID, nil, out); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventViolationRecorded, out.ID, out.event())
	})
	return out, err
}

func (s *Service) record(ctx context.Context, in NewViolation, subject Subject, item Item) Violation {
	article := in.Article
	if article == "" {
		article = item.Article.ZH
	}
	return Violation{ID: s.IDs.New(), Code: item.Code, CatalogueVersion: s.catalogue.Version, SubjectID: subject.ID, SubjectKind: subject.Kind, Source: in.Source,
		SessionID: in.SessionID, ProductID: in.ProductID, IncidentID: in.IncidentID, BundleID: in.BundleID, Severity: item.Severity,
		PointsFirst: item.Points, Points: item.Points, Article: cut(article, 200), Facts: cut(strings.TrimSpace(in.Facts), 2000), OccurredAt: in.OccurredAt,
		State: Recorded, Appeal: NoAppeal, RecordedBy: actor.From(ctx).AccountID, RecordedAt: s.now(), Version: 1}
}

func cut(text string, runes int) string {
	r := []rune(text)
	return string(r[:min(runes, len(r))])
}

func (s *Service) subject(ctx context.Context, subject id.ID) (Subject, error) {
	known, err := s.ports.Subjects.Subjects(ctx, []id.ID{subject})
	if err != nil {
		return Subject{}, err
	}
	x, ok := known[subject]
	if !ok {
		return Subject{}, ErrSubjectNotFound
	}
	return x, nil
}

// change loads a violation, applies a rule, and stores, audits and publishes the result.
func (s *Service) change(ctx context.Context, violation id.ID, version int64, action, event string, rule func(context.Context, *Violation) error) (Violation, error) {
	var out Violation
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.store.violationByID(ctx, violation)
		if err != nil {
			return err
		}
		before := v
		if err := rule(ctx, &v); err != nil {
			return err
		}
		if err := s.store.updateViolation(ctx, &v, version); err != nil {
			return err
		}
		out = v
		if err := audit.Change(ctx, s.Journal, action, "violation", v.ID, before, v); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, event, v.ID, v.event())
	})
	return out, err
}

// ConfirmViolation makes the caller stand for a recorded violation: its points count from now
// on, and where a role flag of the park makes it due, a clue to the regulator is. ErrState;
// ErrSamePerson where the park wants a second person; db.ErrStale.
func (s *Service) ConfirmViolation(ctx context.Context, violation id.ID, version int64) (Violation, error) {
	return s.change(ctx, violation, version, "conduct.violation.confirm", EventViolationConfirmed, func(ctx context.Context, v *Violation) error {
		if err := s.another(ctx, "conduct.violation.confirm", v.RecordedBy); err != nil {
			return err
		}
		if err := v.Confirm(actor.From(ctx).AccountID, s.now(), year(s.now())); err != nil {
			return err
		}
		item, err := s.catalogue.Item(v.Code, v.SubjectKind)
		if err != nil {
			return err
		}
		flags, err := s.ports.Park.Flags(ctx)
		if err != nil {
			return err
		}
		v.ClueDue, v.ClueBasis = s.catalogue.Clue(item, flags)
		return s.tellConfirmed(ctx, *v)
	})
}

// DismissViolation says that what was recorded is no violation. ErrState; db.ErrStale.
func (s *Service) DismissViolation(ctx context.Context, violation id.ID, version int64, reason string) (Violation, error) {
	return s.change(ctx, violation, version, "conduct.violation.dismiss", EventViolationClosed, func(ctx context.Context, v *Violation) error {
		return v.Dismiss(actor.From(ctx).AccountID, s.now(), reason)
	})
}

// CloseViolation ends a confirmed violation. ErrState; ErrUnderWay while a rectification is
// open; db.ErrStale.
func (s *Service) CloseViolation(ctx context.Context, violation id.ID, version int64, reason string) (Violation, error) {
	return s.change(ctx, violation, version, "conduct.violation.close", EventViolationClosed, func(ctx context.Context, v *Violation) error {
		list, err := s.store.rectificationsOf(ctx, v.ID)
		if err != nil {
			return err
		}
		return v.Close(actor.From(ctx).AccountID, s.now(), reason, open(list))
	})
}

func open(list []Rectification) bool {
	for _, r := range list {
		if r.State != Accepted {
			return true
		}
	}
	return false
}

// ListViolations lists violations, newest first. Portal roles see their own, once confirmed.
func (s *Service) ListViolations(ctx context.Context, f Filter) (page.Page[Violation], error) {
	var err error
	if f.visible, err = s.visible(ctx); err != nil {
		return page.Page[Violation]{}, err
	}
	return s.store.listViolations(ctx, f)
}

// Dossier is a violation with everything that followed.
type Dossier struct {
	Violation      Violation
	Item           Item
	Sanctions      []Sanction
	Rectifications []Rectification
	Appeal         *Appeal
	AppealUntil    int64 // 0 = no appeal possible
}

// Violation returns one violation with what followed. ErrViolationNotFound, also for one the
// caller may not know of.
func (s *Service) Violation(ctx context.Context, violation id.ID) (Dossier, error) {
	v, err := s.visibleViolation(ctx, violation)
	if err != nil {
		return Dossier{}, err
	}
	return s.dossier(ctx, v)
}

func (s *Service) visibleViolation(ctx context.Context, violation id.ID) (Violation, error) {
	v, err := s.store.violationByID(ctx, violation)
	if err != nil {
		return v, err
	}
	if hidden(ctx, v) {
		return v, ErrViolationNotFound
	}
	return v, s.maySee(ctx, v.SubjectID, ErrViolationNotFound)
}

func (s *Service) dossier(ctx context.Context, v Violation) (Dossier, error) {
	d := Dossier{Violation: v}
	d.Item, _ = s.catalogue.Item(v.Code, v.SubjectKind) // an item the present version dropped has no name any more
	all, err := s.store.sanctionsOf(ctx, v.ID)
	if err != nil {
		return d, err
	}
	for _, x := range all {
		if !portal(actor.From(ctx)) || x.DecidedAt > 0 && x.State != Declined {
			d.Sanctions = append(d.Sanctions, x)
		}
	}
	if d.Rectifications, err = s.store.rectificationsOf(ctx, v.ID); err != nil {
		return d, err
	}
	if d.Appeal, err = s.store.appealOf(ctx, v.ID); err != nil {
		return d, err
	}
	if v.ConfirmedAt > 0 && v.Appeal == NoAppeal {
		d.AppealUntil = v.ConfirmedAt + s.catalogue.AppealDays*dayMs
	}
	return d, nil
}

// CatalogueHere returns the rules with the ladder of the caller's park.
func (s *Service) CatalogueHere(ctx context.Context) (Catalogue, error) {
	steps, _, err := s.ports.Park.Ladder(ctx)
	return s.catalogue.withLadder(steps), err
}

// Points returns a subject's account of the current period, against the ladder of the park. ErrSubjectNotFound, also for a subject the
// caller may not know of.
func (s *Service) Points(ctx context.Context, subject id.ID) (PointsAccount, error) {
	if err := s.maySee(ctx, subject, ErrSubjectNotFound); err != nil {
		return PointsAccount{}, err
	}
	if _, err := s.subject(ctx, subject); err != nil {
		return PointsAccount{}, err
	}
	steps, months, err := s.ports.Park.Ladder(ctx)
	if err != nil {
		return PointsAccount{}, err
	}
	from, until := period(clock.DateOf(s.Clock.Now()), months)
	counted, err := s.store.counted(ctx, subject, clock.Millis(from.Start()))
	return s.catalogue.withLadder(steps).NewPointsAccount(subject, year(s.now()), until, counted), err
}

// FourLists returns the information card of a violation. ErrViolationNotFound.
func (s *Service) FourLists(ctx context.Context, violation id.ID) (Card, error) {
	v, err := s.visibleViolation(ctx, violation)
	if err != nil {
		return Card{}, err
	}
	item, err := s.catalogue.Item(v.Code, v.SubjectKind)
	if err != nil {
		return Card{}, err
	}
	earlier, err := s.store.before(ctx, v)
	if err != nil {
		return Card{}, err
	}
	list, err := s.store.rectificationsOf(ctx, v.ID)
	return s.catalogue.Card(v, item, earlier, len(list) > 0 && !open(list)), err
}

// Names tells how the subjects of violations are called.
func (s *Service) Names(ctx context.Context, subjects []id.ID) (map[id.ID]Subject, error) {
	return s.ports.Subjects.Subjects(ctx, subjects)
}
