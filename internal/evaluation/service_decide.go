package evaluation

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// Publish shows a subject its evaluation. ErrSnapshotNotFound; ErrState.
func (s *Service) Publish(ctx context.Context, snapshot id.ID, version int64) (Snapshot, error) {
	return s.change(ctx, snapshot, version, "evaluation.snapshot.publish", func(ctx context.Context, v *Snapshot) error {
		if err := v.Publish(actor.From(ctx).AccountID, s.now()); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventPublished, v.ID, v.event())
	})
}

// ConfirmConsequence gives the subject the sample quota a person answers for.
// ErrSnapshotNotFound; ErrState before publication; ErrInconclusive without a grade.
func (s *Service) ConfirmConsequence(ctx context.Context, snapshot id.ID, version, quota int64, reason string) (Snapshot, error) {
	return s.change(ctx, snapshot, version, "evaluation.consequence.confirm", func(ctx context.Context, v *Snapshot) error {
		if err := v.Confirm(actor.From(ctx).AccountID, s.now(), quota, reason); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventConsequenceConfirmed, v.ID, ConsequenceConfirmed{v.SubjectID, v.ID, v.EffectiveGrade(), quota})
	})
}

func (s *Service) change(ctx context.Context, snapshot id.ID, version int64, action string, rule func(context.Context, *Snapshot) error) (Snapshot, error) {
	var out Snapshot
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.store.snapshotByID(ctx, snapshot)
		if err != nil {
			return err
		}
		before := v
		if err := rule(ctx, &v); err != nil {
			return err
		}
		if err := s.store.updateSnapshot(ctx, &v, version); err != nil {
			return err
		}
		out = v
		return audit.Change(ctx, s.Journal, action, "evaluation_snapshot", v.ID, before, v)
	})
	return out, err
}

// FileAppeal objects to a published evaluation; a portal role to its own only.
// ErrSnapshotNotFound; ErrState; ErrAppealed.
func (s *Service) FileAppeal(ctx context.Context, snapshot id.ID, grounds string) (Appeal, error) {
	var out Appeal
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.seen(ctx, snapshot)
		if err != nil {
			return err
		}
		if a := actor.From(ctx); portal(a) && !a.StandsFor(v.SubjectID) {
			return ErrSnapshotNotFound // an agency sees its streamers' evaluations, appeals are their own
		}
		if v.State != Published {
			return ErrState
		}
		out = Appeal{ID: s.IDs.New(), SnapshotID: v.ID, SubjectID: v.SubjectID, Grounds: grounds, State: AppealFiled, ScoreBefore: v.Score, ScoreAfter: v.Score,
			FiledBy: actor.From(ctx).AccountID, FiledAt: s.now(), Version: 1}
		if err := s.store.insertAppeal(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := audit.Change(ctx, s.Journal, "evaluation.appeal.file", "evaluation_appeal", out.ID, nil, out); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventAppealFiled, out.ID, v.event())
	})
	return out, err
}

// Appeal returns one appeal. ErrAppealNotFound.
func (s *Service) Appeal(ctx context.Context, appeal id.ID) (Appeal, error) {
	a, err := s.store.appealByID(ctx, appeal)
	if err != nil {
		return a, err
	}
	return a, s.maySee(ctx, a.SubjectID, ErrAppealNotFound)
}

// ListAppeals lists appeals, newest first; portal roles see their own.
func (s *Service) ListAppeals(ctx context.Context, state AppealState, r page.Request) (page.Page[Appeal], error) {
	visible, err := s.visible(ctx)
	if err != nil {
		return page.Page[Appeal]{}, err
	}
	return s.store.listAppeals(ctx, state, visible, r)
}

// DecideAppeal lets the evaluation stand (adjusted nil) or adjusts its score; both figures are
// kept. ErrAppealNotFound; ErrDecided; ErrScore; ErrSamePerson for who published it.
func (s *Service) DecideAppeal(ctx context.Context, appeal id.ID, version int64, adjusted *int64, reason string) (Appeal, error) {
	var out Appeal
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		a, err := s.store.appealByID(ctx, appeal)
		if err != nil {
			return err
		}
		v, err := s.store.snapshotByID(ctx, a.SnapshotID)
		if err != nil {
			return err
		}
		if v.PublishedBy == actor.From(ctx).AccountID {
			return ErrSamePerson
		}
		before := a
		if err := a.Decide(actor.From(ctx).AccountID, s.now(), adjusted, reason); err != nil {
			return err
		}
		if err := s.store.updateAppeal(ctx, &a, version); err != nil {
			return err
		}
		if adjusted != nil {
			v.AdjustedScore = adjusted
			if err := s.store.updateSnapshot(ctx, &v, v.Version); err != nil {
				return err
			}
		}
		out = a
		if err := audit.Change(ctx, s.Journal, "evaluation.appeal.decide", "evaluation_appeal", a.ID, before, a); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventAppealDecided, a.ID, v.event())
	})
	return out, err
}
