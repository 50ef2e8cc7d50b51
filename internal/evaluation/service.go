package evaluation

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/journal"
)

// Service offers the use-cases of evaluation.
type Service struct {
	core.Core
	cards    []Card
	subjects Subjects
	quotas   Quotas
	store    store
}

// New returns the service on the scorecards that ship with the product.
func New(c core.Core, subjects Subjects, quotas Quotas) (*Service, error) {
	cards, err := BuiltIn()
	return &Service{Core: c, cards: cards, subjects: subjects, quotas: quotas, store: store{c.DB}}, err
}

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// Cards returns the scorecards in force.
func (s *Service) Cards() []Card { return s.cards }

func (s *Service) card(k Kind) (Card, bool) {
	for _, c := range s.cards {
		if c.Kind == k {
			return c, true
		}
	}
	return Card{}, false
}

// Names tells who the subjects are.
func (s *Service) Names(ctx context.Context, subjects []id.ID) (map[id.ID]Subject, error) {
	return s.subjects.Names(ctx, subjects)
}

// Learn takes the facts of an event; an event about a known record replaces its figures. It
// runs in the listener's transaction.
func (s *Service) Learn(ctx context.Context, e journal.Event) error {
	facts, err := FactsOf(e)
	if err != nil {
		return err
	}
	for _, f := range facts {
		known, err := s.subjects.Names(ctx, []id.ID{f.SubjectID})
		if err != nil {
			return err
		}
		who, ok := known[f.SubjectID]
		if !ok {
			continue
		}
		f.ID, f.SubjectKind = s.IDs.New(), who.Kind
		if err := s.store.put(ctx, f); err != nil {
			return err
		}
	}
	return nil
}

// Rebuild forgets the facts of the actor's park and learns them again from its events.
func (s *Service) Rebuild(ctx context.Context) error {
	const batch = 500
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.deleteFacts(ctx); err != nil {
			return err
		}
		for seq := int64(0); ; {
			events, err := s.Journal.After(ctx, actor.From(ctx).ParkID, seq, batch, Kinds()...)
			if err != nil {
				return err
			}
			for _, e := range events {
				if err := s.Learn(ctx, e); err != nil {
					return err
				}
				seq = e.Seq
			}
			if len(events) < batch {
				return audit.Record(ctx, s.Journal, audit.Entry{Action: "evaluation.fact.rebuild", Kind: "park", Object: actor.From(ctx).ParkID})
			}
		}
	})
}

// RunMonth computes every subject's snapshot of a month that is over and returns how many it
// proposed or changed. Published ones stay. ErrMonth.
func (s *Service) RunMonth(ctx context.Context, month string) (n int, err error) {
	from, to, err := period(month)
	if err != nil {
		return 0, err
	}
	if clock.DateOf(s.Clock.Now()) < to {
		return 0, ErrMonth
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		n = 0
		sums, err := s.store.sums(ctx, from, to, "")
		if err != nil {
			return err
		}
		for _, q := range s.questions(month, sums) {
			changed, err := s.propose(ctx, q)
			if err != nil {
				return err
			}
			n += int(one(changed))
		}
		return nil
	})
	return n, err
}

// Propose computes last month, for the hourly chore.
func (s *Service) Propose(ctx context.Context) error {
	_, err := s.RunMonth(ctx, clock.Date(clock.DateOf(s.Clock.Now()).Month()+"-01").AddDays(-1).Month())
	return err
}

// questions groups sums, which are in order of subject and kind, into one question each.
func (s *Service) questions(month string, sums []sum) []Question {
	var out []Question
	for _, v := range sums {
		c, ok := s.card(v.SubjectKind)
		if !ok {
			continue
		}
		if n := len(out); n == 0 || out[n-1].Subject != v.SubjectID || out[n-1].Card.Kind != v.SubjectKind {
			out = append(out, Question{Subject: v.SubjectID, Month: month, Card: c})
		}
		q := &out[len(out)-1]
		q.Inputs = append(q.Inputs, Input{v.Indicator, v.Numerator, v.Denominator, v.Facts})
	}
	return out
}

func (s *Service) propose(ctx context.Context, q Question) (changed bool, err error) {
	r, err := Compute(q)
	if err != nil {
		return false, err
	}
	was, err := s.store.snapshotOf(ctx, q.Subject, q.Card.Kind, q.Month)
	if errs.KindOf(err) == errs.NotFound {
		v := Snapshot{ID: s.IDs.New(), SubjectID: q.Subject, SubjectKind: q.Card.Kind, Month: q.Month, State: Proposed, CardVersion: q.Card.Version,
			Question: q, Hash: r.Hash, Score: r.Score, Grade: r.Grade, ComputedAt: s.now(), Version: 1}
		if err := s.store.insertSnapshot(ctx, v); err != nil {
			return false, err
		}
		return true, audit.Change(ctx, s.Journal, "evaluation.snapshot.run", "evaluation_snapshot", v.ID, nil, v)
	}
	if err != nil || was.State != Proposed || was.Hash == r.Hash {
		return false, err
	}
	v := was
	v.CardVersion, v.Question, v.Hash, v.Score, v.Grade, v.ComputedAt = q.Card.Version, q, r.Hash, r.Score, r.Grade, s.now()
	if err := s.store.updateSnapshot(ctx, &v, was.Version); err != nil {
		return false, err
	}
	return true, audit.Change(ctx, s.Journal, "evaluation.snapshot.run", "evaluation_snapshot", v.ID, was, v)
}

// Filter narrows the list of snapshots; zero fields do not.
type Filter struct {
	SubjectID id.ID
	Kind      Kind
	Month     string
	Grade     Grade
	State     State
	Page      page.Request
	visible   *[]id.ID
}

// ListSnapshots lists evaluations, newest month first; portal roles see published ones of their own.
func (s *Service) ListSnapshots(ctx context.Context, f Filter) (out page.Page[Snapshot], err error) {
	if f.visible, err = s.visible(ctx); err != nil {
		return out, err
	}
	return s.store.listSnapshots(ctx, f)
}

// Explained is a snapshot with how it came about and what the park's setting proposes for it.
type Explained struct {
	Snapshot
	Result        Result
	ProposedQuota *int64
}

// Snapshot opens an evaluation down to its indicators, computed again from what was kept.
// ErrSnapshotNotFound.
func (s *Service) Snapshot(ctx context.Context, snapshot id.ID) (out Explained, err error) {
	if out.Snapshot, err = s.seen(ctx, snapshot); err != nil {
		return out, err
	}
	if out.Result, err = Compute(out.Question); err != nil {
		return out, err
	}
	if g := out.EffectiveGrade(); g != "" && out.SubjectKind == Streamer {
		quota, err := s.quotas.QuotaOf(ctx, g)
		out.ProposedQuota = &quota
		return out, err
	}
	return out, nil
}

func (s *Service) seen(ctx context.Context, snapshot id.ID) (Snapshot, error) {
	v, err := s.store.snapshotByID(ctx, snapshot)
	if err != nil {
		return v, err
	}
	if portal(actor.From(ctx)) && v.State != Published {
		return v, ErrSnapshotNotFound
	}
	return v, s.maySee(ctx, v.SubjectID, ErrSnapshotNotFound)
}

// Project computes a month that may still run, and stores nothing. ErrMonth; ErrSubjectNotFound.
func (s *Service) Project(ctx context.Context, subject id.ID, month string) (Question, Result, error) {
	var q Question
	if err := s.maySee(ctx, subject, ErrSubjectNotFound); err != nil {
		return q, Result{}, err
	}
	from, to, err := period(month)
	if err != nil {
		return q, Result{}, err
	}
	known, err := s.subjects.Names(ctx, []id.ID{subject})
	if err != nil {
		return q, Result{}, err
	}
	c, ok := s.card(known[subject].Kind)
	if !ok {
		return q, Result{}, ErrSubjectNotFound
	}
	sums, err := s.store.sums(ctx, from, to, subject)
	if err != nil {
		return q, Result{}, err
	}
	q = Question{Subject: subject, Month: month, Card: c}
	for _, v := range s.questions(month, sums) {
		q = v
	}
	r, err := Compute(q)
	return q, r, err
}

// FactFilter says which facts to list.
type FactFilter struct {
	SubjectID id.ID
	Month     string
	Indicator string
	Page      page.Request
	from, to  clock.Date
}

// ListFacts lists the facts behind an indicator with the records they come from. ErrMonth;
// ErrSubjectNotFound.
func (s *Service) ListFacts(ctx context.Context, f FactFilter) (out page.Page[Fact], err error) {
	if err := s.maySee(ctx, f.SubjectID, ErrSubjectNotFound); err != nil {
		return out, err
	}
	if f.from, f.to, err = period(f.Month); err != nil {
		return out, err
	}
	known, err := s.subjects.Names(ctx, []id.ID{f.SubjectID})
	if err == nil && known[f.SubjectID].ID == "" {
		err = ErrSubjectNotFound
	}
	if err != nil {
		return out, err
	}
	return s.store.listFacts(ctx, f)
}

// SampleQuota is what a person last confirmed for a subject; ok is false when nobody did.
func (s *Service) SampleQuota(ctx context.Context, subject id.ID) (quota int64, ok bool, err error) {
	v, err := s.store.lastQuota(ctx, subject)
	if errs.KindOf(err) == errs.NotFound {
		return 0, false, nil
	}
	if err != nil || v.SampleQuota == nil {
		return 0, false, err
	}
	return *v.SampleQuota, true, nil
}
