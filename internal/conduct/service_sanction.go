package conduct

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// ProposeSanction proposes a step of the ladder for a confirmed violation; a person decides.
// ErrState when the violation is not confirmed or undone; ErrStep when the step does not fit the
// subject or lacks what it needs.
func (s *Service) ProposeSanction(ctx context.Context, violation id.ID, in NewSanction) (Sanction, error) {
	var out Sanction
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.store.violationByID(ctx, violation)
		if err != nil {
			return err
		}
		if !slices.Contains([]State{Confirmed, Rectifying, Closed}, v.State) {
			return ErrState.With("state", string(v.State))
		}
		rung, err := s.catalogue.Rung(in.Step, v.SubjectKind)
		if err != nil {
			return err
		}
		out = s.propose(ctx, v, in, rung)
		if err := out.Check(); err != nil {
			return err
		}
		if err := s.store.insertSanction(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		return audit.Change(ctx, s.Journal, "conduct.sanction.propose", "sanction", out.ID, nil, out)
	})
	return out, err
}

func (s *Service) propose(ctx context.Context, v Violation, in NewSanction, rung Rung) Sanction {
	x := Sanction{ID: s.IDs.New(), ViolationID: v.ID, SubjectID: v.SubjectID, Step: in.Step, Clause: in.Clause, Reason: in.Reason, FromAt: in.FromAt, UntilAt: in.UntilAt,
		AmountFen: in.AmountFen, ProductID: in.ProductID, State: Proposed, ProposedBy: actor.From(ctx).AccountID, ProposedAt: s.now(), Version: 1}
	if x.ProductID == "" && x.Step == HoldProduct {
		x.ProductID = v.ProductID
	}
	if x.Clause == "" && len(rung.Needs) == 0 {
		x.Clause = rung.Basis.ZH
	}
	return x
}

// DecideSanction puts a proposed sanction into force or declines it. ErrState; ErrSamePerson
// where the park wants a second person; db.ErrStale.
func (s *Service) DecideSanction(ctx context.Context, sanction id.ID, version int64, confirm bool, reason string) (Sanction, error) {
	var out Sanction
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.store.sanctionByID(ctx, sanction)
		if err != nil {
			return err
		}
		if err := s.another(ctx, "conduct.sanction.decide", x.ProposedBy); err != nil {
			return err
		}
		before := x
		if err := x.Decide(actor.From(ctx).AccountID, s.now(), confirm, reason); err != nil {
			return err
		}
		if err := s.store.updateSanction(ctx, &x, version); err != nil {
			return err
		}
		out = x
		if err := audit.Change(ctx, s.Journal, "conduct.sanction.decide", "sanction", x.ID, before, x); err != nil {
			return err
		}
		if !confirm {
			return nil
		}
		if err := s.tellSanction(ctx, EventSanctionConfirmed, x, x.Reason); err != nil {
			return err
		}
		return s.announce(ctx, x, EventSanctionConfirmed, map[Step]string{SuspendStudio: EventSuspensionStarted, HoldProduct: EventProductHeld})
	})
	return out, err
}

// announce publishes a change of a sanction under its general kind and that of its step.
func (s *Service) announce(ctx context.Context, x Sanction, general string, kinds map[Step]string) error {
	if general != "" {
		if err := s.Journal.Publish(ctx, general, x.ID, x.event()); err != nil {
			return err
		}
	}
	if kind, ok := kinds[x.Step]; ok {
		return s.Journal.Publish(ctx, kind, x.ID, x.event())
	}
	return nil
}

// LiftSanction ends a sanction before its time. ErrState unless it is in force; db.ErrStale.
func (s *Service) LiftSanction(ctx context.Context, sanction id.ID, version int64, reason string) (Sanction, error) {
	var out Sanction
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.store.sanctionByID(ctx, sanction)
		if err != nil {
			return err
		}
		return s.end(ctx, x, version, Lifted, reason, &out)
	})
	return out, err
}

func (s *Service) end(ctx context.Context, x Sanction, version int64, to SanctionState, reason string, out *Sanction) error {
	before := x
	if err := x.End(to, actor.From(ctx).AccountID, s.now(), reason); err != nil {
		return err
	}
	if err := s.store.updateSanction(ctx, &x, version); err != nil {
		return err
	}
	*out = x
	if err := audit.Change(ctx, s.Journal, "conduct.sanction.end", "sanction", x.ID, before, x); err != nil {
		return err
	}
	if err := s.tellSanction(ctx, "conduct.sanction_ended", x, reason); err != nil {
		return err
	}
	return s.announce(ctx, x, "", map[Step]string{SuspendStudio: EventSuspensionEnded, HoldProduct: EventProductReleased})
}

// ActiveSuspensions lists the suspensions of a subject in force now: the gate asks.
func (s *Service) ActiveSuspensions(ctx context.Context, subject id.ID) ([]Suspension, error) {
	now := s.now()
	all, err := s.Suspensions(ctx, []id.ID{subject}, now)
	return slices.DeleteFunc(all[subject], func(x Suspension) bool { return !x.Covers(now) }), err
}

// Suspensions lists the suspensions of subjects that are not over at from, those to come included.
func (s *Service) Suspensions(ctx context.Context, subjects []id.ID, from int64) (map[id.ID][]Suspension, error) {
	out := map[id.ID][]Suspension{}
	if len(subjects) == 0 {
		return out, nil
	}
	rows, err := s.store.suspensions(ctx, subjects, from)
	for _, x := range rows {
		out[x.SubjectID] = append(out[x.SubjectID], Suspension{SanctionID: x.ID, SubjectID: x.SubjectID, FromAt: x.FromAt, UntilAt: x.UntilAt})
	}
	return out, err
}

// sweep is how many rows one pass over due dates takes.
const sweep = 200

// Sweep lets sanctions whose time is over expire and tells of rectifications that are overdue,
// each in a transaction of its own. It runs as the system, for the park it acts in.
func (s *Service) Sweep(ctx context.Context) error {
	over, err := s.store.expired(ctx, s.now(), sweep)
	if err != nil {
		return err
	}
	for _, x := range over {
		if err := s.DB.InTx(ctx, func(ctx context.Context) error { return s.end(ctx, x, x.Version, Expired, "期满", &x) }); err != nil {
			return err
		}
	}
	late, err := s.store.overdue(ctx, s.today(), sweep)
	if err != nil {
		return err
	}
	for _, r := range late {
		if _, err := s.changeRectification(ctx, r.ID, r.Version, "conduct.rectification.overdue", EventRectificationOverdue, func(ctx context.Context, r *Rectification) error {
			r.WarnedAt = s.now()
			return s.tell(ctx, EventRectificationOverdue, r.ViolationID, append(officers(), only(r.SubjectID)...), "task", r.Task, "due_on", string(r.DueOn))
		}); err != nil {
			return err
		}
	}
	return nil
}
