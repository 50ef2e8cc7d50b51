package blacklist

import (
	"context"
	"errors"
	"slices"
	"strings"

	"sitong/internal/admission"
	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
)

// Service is the use-cases of the blacklist.
type Service struct {
	core.Core
	dossiers Dossiers
	notifier Notifier
	store    store
}

// New returns the service.
func New(c core.Core, d Dossiers, n Notifier) *Service {
	return &Service{Core: c, dossiers: d, notifier: n, store: store{c.DB}}
}

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// Notice tells a subject that it is to be listed: facts, basis, term and how to speak. Nothing
// is barred yet. ErrEntry, admission.ErrSubjectNotFound, ErrOpen.
func (s *Service) Notice(ctx context.Context, n NewEntry) (Entry, error) {
	if err := n.Validate(); err != nil {
		return Entry{}, err
	}
	e := Entry{ID: s.IDs.New(), SubjectID: n.SubjectID, State: Noticed, Ground: n.Ground, Facts: n.Facts, Basis: n.Basis, Months: n.Months,
		HearUntil: s.today().AddDays(HearDays), NoticedBy: actor.From(ctx).AccountID, NoticedAt: clock.Millis(s.Clock.Now()), Version: 1}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, e.ID)
		if _, err := s.dossiers.Subject(ctx, n.SubjectID); err != nil {
			return err
		}
		if err := s.store.insert(ctx, e); err != nil {
			return err
		}
		if err := audit.Change(ctx, s.Journal, "admission.blacklist.notice", "blacklist_entry", e.ID, nil, e); err != nil {
			return err
		}
		return s.tell(ctx, "admission.blacklist_noticed", e, toSubject(e))
	})
	return e, err
}

// Entry is one entry: the park's staff see all, a subject its own, an agency its streamers'.
// ErrNotFound.
func (s *Service) Entry(ctx context.Context, entry id.ID) (Entry, error) {
	e, err := s.store.byID(ctx, entry)
	if err != nil {
		return e, err
	}
	_, err = s.dossiers.Subject(ctx, e.SubjectID)
	if errors.Is(err, admission.ErrSubjectNotFound) {
		err = ErrNotFound
	}
	return e, err
}

// Filter narrows a list of entries.
type Filter struct {
	State     State
	SubjectID id.ID
	own       *[]id.ID // a portal role's subjects
}

// Entries lists entries, the newest first; portal roles see their own.
func (s *Service) Entries(ctx context.Context, f Filter, r page.Request) (page.Page[Entry], error) {
	if a := actor.From(ctx); portal(a) {
		own := slices.Clone(a.SubjectIDs)
		f.own = &own
	}
	return s.store.list(ctx, f, r)
}

// Plead records what the subject has to say before the park decides. ErrNotFound, ErrWords,
// ErrState, db.ErrStale.
func (s *Service) Plead(ctx context.Context, entry id.ID, version int64, text string) (Entry, error) {
	return s.act(ctx, entry, version, Plead, text)
}

// Decide lists the subject from today, or drops the case. Listing bars the subject and every
// dossier of the same person or firm. ErrNotFound, ErrWords, ErrState, ErrHearing, db.ErrStale.
func (s *Service) Decide(ctx context.Context, entry id.ID, version int64, list bool, reason string) (Entry, error) {
	if list {
		return s.act(ctx, entry, version, List, reason)
	}
	return s.act(ctx, entry, version, Drop, reason)
}

// Appeal asks the park to look again, once. ErrNotFound, ErrWords, ErrState, ErrAppeal,
// db.ErrStale.
func (s *Service) Appeal(ctx context.Context, entry id.ID, version int64, text string) (Entry, error) {
	return s.act(ctx, entry, version, Appeal, text)
}

// Answer answers an appeal; upholding it lifts the entry. ErrNotFound, ErrWords, ErrState,
// ErrNoAppeal, ErrSamePerson, db.ErrStale.
func (s *Service) Answer(ctx context.Context, entry id.ID, version int64, uphold bool, reason string) (Entry, error) {
	if uphold {
		return s.act(ctx, entry, version, Uphold, reason)
	}
	return s.act(ctx, entry, version, Refuse, reason)
}

// Lift ends an entry before its term. ErrNotFound, ErrWords, ErrState, db.ErrStale.
func (s *Service) Lift(ctx context.Context, entry id.ID, version int64, reason string) (Entry, error) {
	return s.act(ctx, entry, version, Release, reason)
}

// act does one step with everything that follows from it, in one transaction.
func (s *Service) act(ctx context.Context, entry id.ID, version int64, act Act, text string) (Entry, error) {
	if text = strings.TrimSpace(text); text == "" {
		var f errs.Fields
		f.Add("/text", ErrWords.Code, ErrWords.Text.ZH, ErrWords.Text.EN)
		return Entry{}, f.Err(ErrWords)
	}
	var out Entry
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		e, err := s.Entry(ctx, entry)
		if err != nil {
			return err
		}
		// Its words are the subject's own: an agency sees its streamers' entries and does not speak for them.
		if a := actor.From(ctx); portal(a) && !a.StandsFor(e.SubjectID) {
			return ErrNotFound
		}
		before := e
		if err := e.apply(act, doing{actor.From(ctx).AccountID, clock.Millis(s.Clock.Now()), s.today(), text}); err != nil {
			return err
		}
		if err := s.store.update(ctx, e, version); err != nil {
			return err
		}
		e.Version = version + 1
		out = e
		if err := audit.Change(ctx, s.Journal, "admission.blacklist."+string(act), "blacklist_entry", e.ID, before, e); err != nil {
			return err
		}
		if err := s.follow(ctx, before, e); err != nil {
			return err
		}
		return s.tellStep(ctx, act, e)
	})
	return out, err
}

// follow bars on coming into force and frees on the end of it.
func (s *Service) follow(ctx context.Context, before, e Entry) error {
	if before.State == e.State || e.State == Dropped {
		return nil
	}
	turn := s.dossiers.Free
	if e.State == InForce {
		turn = s.dossiers.Bar
		marks, err := s.dossiers.Marks(ctx, e.SubjectID)
		if err != nil {
			return err
		}
		if err := s.store.insertMarks(ctx, s.IDs, e, marks); err != nil {
			return err
		}
	} else if err := s.store.deleteMarks(ctx, e.ID); err != nil {
		return err
	}
	same, err := s.dossiers.Same(ctx, e.SubjectID)
	if err != nil {
		return err
	}
	for _, subject := range same {
		if err := turn(ctx, subject); err != nil {
			return err
		}
		if err := s.Journal.Publish(ctx, EventChanged, subject, Changed{e.ID, subject, e.State}); err != nil {
			return err
		}
	}
	return nil
}

// Sweep lifts the entries of the actor's park whose term is over.
func (s *Service) Sweep(ctx context.Context) error {
	over, err := s.store.over(ctx, s.today())
	for _, e := range over {
		if _, failed := s.act(ctx, e.ID, e.Version, Expire, "期限届满（至 "+string(e.UntilOn)+"）"); !errors.Is(failed, db.ErrStale) {
			err = errors.Join(err, failed)
		}
	}
	return err
}

// portal says whether the actor stands for subjects instead of the park.
func portal(a actor.Actor) bool { return a.Has("merchant") || a.Has("streamer") || a.Has("agency") }
