package conduct

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// NewRectification is what a subject has to put right; the catalogue's days when DueOn is empty.
type NewRectification struct {
	Task  string
	DueOn clock.Date
}

// OrderRectification tells the subject of a confirmed violation what to put right, until when.
// ErrState; ErrInput for a day in the past; db.ErrStale.
func (s *Service) OrderRectification(ctx context.Context, violation id.ID, version int64, in NewRectification) (Rectification, error) {
	var out Rectification
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if in.DueOn == "" {
			in.DueOn = s.today().AddDays(int(s.catalogue.RectificationDays))
		}
		if err := s.ahead("/due_on", in.DueOn); err != nil {
			return err
		}
		v, err := s.store.violationByID(ctx, violation)
		if err != nil {
			return err
		}
		before := v
		if err := v.Rectify(); err != nil {
			return err
		}
		if err := s.store.updateViolation(ctx, &v, version); err != nil {
			return err
		}
		out = Rectification{ID: s.IDs.New(), ViolationID: v.ID, SubjectID: v.SubjectID, Task: in.Task, DueOn: in.DueOn, State: Ordered,
			OrderedBy: actor.From(ctx).AccountID, OrderedAt: s.now(), Version: 1}
		if err := s.store.insertRectification(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := s.tellRectification(ctx, out); err != nil {
			return err
		}
		if err := audit.Change(ctx, s.Journal, "conduct.rectification.order", "violation", v.ID, before, v); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventRectificationOrdered, out.ID, out.event())
	})
	return out, err
}

func (s *Service) ahead(pointer string, day clock.Date) error {
	var f errs.Fields
	if day < s.today() {
		f.Add(pointer, "conduct.day_past", "日期不能早于今天", "The day must not be in the past")
	}
	return f.Err(ErrInput)
}

// Rectification returns one rectification. ErrRectificationNotFound, also for one the caller may
// not know of.
func (s *Service) Rectification(ctx context.Context, rectification id.ID) (Rectification, error) {
	r, err := s.store.rectificationByID(ctx, rectification)
	if err != nil {
		return r, err
	}
	return r, s.maySee(ctx, r.SubjectID, ErrRectificationNotFound)
}

// SubmitRectification says what the subject did. ErrRectificationNotFound for another's;
// ErrFileNotFound; ErrState; db.ErrStale.
func (s *Service) SubmitRectification(ctx context.Context, rectification id.ID, version int64, answer string, files []id.ID) (Rectification, error) {
	return s.changeRectification(ctx, rectification, version, "conduct.rectification.submit", EventRectificationAnswered, func(ctx context.Context, r *Rectification) error {
		if err := mayAnswer(ctx, r.SubjectID, ErrRectificationNotFound); err != nil {
			return err
		}
		if err := s.files(ctx, files); err != nil {
			return err
		}
		if err := r.Submit(actor.From(ctx).AccountID, s.now(), answer, files); err != nil {
			return err
		}
		return s.tellRectification(ctx, *r)
	})
}

// DecideRectification accepts what the subject did or returns it, with a new deadline. ErrState;
// ErrInput for a day in the past; db.ErrStale.
func (s *Service) DecideRectification(ctx context.Context, rectification id.ID, version int64, accept bool, reason string, due clock.Date) (Rectification, error) {
	return s.changeRectification(ctx, rectification, version, "conduct.rectification.decide", EventRectificationDecided, func(ctx context.Context, r *Rectification) error {
		if due != "" {
			if err := s.ahead("/due_on", due); err != nil {
				return err
			}
		}
		if err := r.Decide(actor.From(ctx).AccountID, s.now(), accept, reason, due); err != nil {
			return err
		}
		return s.tellRectification(ctx, *r)
	})
}

func (s *Service) changeRectification(ctx context.Context, rectification id.ID, version int64, action, event string, rule func(context.Context, *Rectification) error) (Rectification, error) {
	var out Rectification
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		r, err := s.store.rectificationByID(ctx, rectification)
		if err != nil {
			return err
		}
		before := r
		if err := rule(ctx, &r); err != nil {
			return err
		}
		if err := s.store.updateRectification(ctx, &r, version); err != nil {
			return err
		}
		out = r
		if err := audit.Change(ctx, s.Journal, action, "rectification", r.ID, before, r); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, event, r.ID, r.event())
	})
	return out, err
}

// files answers ErrFileNotFound unless every file is the park's.
func (s *Service) files(ctx context.Context, files []id.ID) error {
	if len(files) == 0 {
		return nil
	}
	known, err := s.ports.Files.FilesByIDs(ctx, files)
	if err != nil {
		return err
	}
	for _, f := range files {
		if _, ok := known[f]; !ok {
			return ErrFileNotFound
		}
	}
	return nil
}

// FileAppeal objects to a confirmed violation, once, within the park's days. What was ordered
// stays in force meanwhile. ErrViolationNotFound for another's; ErrState; ErrAppealed; ErrAppealLate;
// ErrFileNotFound.
func (s *Service) FileAppeal(ctx context.Context, violation id.ID, grounds string, files []id.ID) (Appeal, error) {
	var out Appeal
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.store.violationByID(ctx, violation)
		if err != nil {
			return err
		}
		if hidden(ctx, v) {
			return ErrViolationNotFound
		}
		if err := mayAnswer(ctx, v.SubjectID, ErrViolationNotFound); err != nil {
			return err
		}
		if err := s.files(ctx, files); err != nil {
			return err
		}
		before := v
		if err := v.FileAppeal(s.now(), s.catalogue.AppealDays); err != nil {
			return err
		}
		if err := s.store.updateViolation(ctx, &v, v.Version); err != nil {
			return err
		}
		out = Appeal{ID: s.IDs.New(), ViolationID: v.ID, SubjectID: v.SubjectID, Grounds: grounds, Files: files, State: AppealFiled,
			PointsBefore: v.Points, PointsAfter: v.Points, FiledBy: actor.From(ctx).AccountID, FiledAt: s.now(), Version: 1}
		if err := s.store.insertAppeal(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := s.tellAppeal(ctx, EventAppealFiled, officers(), v, out); err != nil {
			return err
		}
		if err := audit.Change(ctx, s.Journal, "conduct.appeal.file", "violation", v.ID, before, v); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventAppealFiled, out.ID, out.event())
	})
	return out, err
}

func (a Appeal) event() AppealChanged {
	return AppealChanged{a.ID, a.ViolationID, a.SubjectID, a.State, a.PointsBefore, a.PointsAfter}
}

// Appeal returns one appeal. ErrAppealNotFound, also for one the caller may not know of.
func (s *Service) Appeal(ctx context.Context, appeal id.ID) (Appeal, error) {
	a, err := s.store.appealByID(ctx, appeal)
	if err != nil {
		return a, err
	}
	return a, s.maySee(ctx, a.SubjectID, ErrAppealNotFound)
}

// DecideAppeal upholds the violation, reduces its points, or overturns it, which also lifts
// what was imposed for it. Both figures stay. ErrState; ErrInput for points that are not fewer;
// ErrSamePerson where the park wants a second person and the caller confirmed the violation;
// db.ErrStale.
func (s *Service) DecideAppeal(ctx context.Context, appeal id.ID, version int64, outcome AppealState, points int64, reason string) (Appeal, error) {
	var out Appeal
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		a, err := s.store.appealByID(ctx, appeal)
		if err != nil {
			return err
		}
		v, err := s.store.violationByID(ctx, a.ViolationID)
		if err != nil {
			return err
		}
		if err := s.another(ctx, "conduct.appeal.decide", v.ConfirmedBy); err != nil {
			return err
		}
		before := v
		if err := v.DecideAppeal(outcome, points); err != nil {
			return err
		}
		if err := s.store.updateViolation(ctx, &v, v.Version); err != nil {
			return err
		}
		a.State, a.PointsAfter, a.Reason, a.DecidedBy, a.DecidedAt = outcome, v.Points, reason, actor.From(ctx).AccountID, s.now()
		if err := s.store.updateAppeal(ctx, &a, version); err != nil {
			return err
		}
		out = a
		if outcome == AppealOverturned {
			if err := s.undo(ctx, v); err != nil {
				return err
			}
		}
		if err := s.tellAppeal(ctx, EventAppealDecided, only(v.SubjectID), v, a); err != nil {
			return err
		}
		if err := audit.Change(ctx, s.Journal, "conduct.appeal.decide", "violation", v.ID, before, v); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventAppealDecided, a.ID, a.event())
	})
	return out, err
}

// undo lifts or withdraws what was imposed for a violation that is none.
func (s *Service) undo(ctx context.Context, v Violation) error {
	list, err := s.store.sanctionsOf(ctx, v.ID)
	if err != nil {
		return err
	}
	for _, x := range list {
		switch x.State {
		case Proposed:
			x.State, x.EndReason = Withdrawn, "申诉成立，违规撤销"
			err = s.store.updateSanction(ctx, &x, x.Version)
		case InForce:
			err = s.end(ctx, x, x.Version, Lifted, "申诉成立，违规撤销", &x)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// NewSanction is a step somebody proposes.
type NewSanction struct {
	Step      Step
	Clause    string
	Reason    string
	FromAt    int64
	UntilAt   int64
	AmountFen money.Fen
	ProductID id.ID
}

// ListSanctions lists sanctions, newest first. Portal roles see their own, once decided.
func (s *Service) ListSanctions(ctx context.Context, f SanctionFilter) (page.Page[Sanction], error) {
	var err error
	if f.visible, err = s.visible(ctx); err != nil {
		return page.Page[Sanction]{}, err
	}
	return s.store.listSanctions(ctx, f)
}

// Sanction returns one sanction. ErrSanctionNotFound, also for one the caller may not know of.
func (s *Service) Sanction(ctx context.Context, sanction id.ID) (Sanction, error) {
	x, err := s.store.sanctionByID(ctx, sanction)
	if err != nil {
		return x, err
	}
	if portal(actor.From(ctx)) && (x.DecidedAt == 0 || x.State == Declined) {
		return x, ErrSanctionNotFound
	}
	return x, s.maySee(ctx, x.SubjectID, ErrSanctionNotFound)
}
