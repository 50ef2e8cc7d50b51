package mediation

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
)

// Triage is what the desk finds out about a complaint before it is accepted.
type Triage struct {
	Mode         Mode
	MerchantID   id.ID
	SessionID    id.ID
	ProductID    id.ID
	StudioID     id.ID
	LetterFileID id.ID
}

// Sort ties a complaint to the merchant, session, product and studio it is about, and chooses
// the capacity in which the park mediates; until the case is accepted. ErrCaseNotFound,
// ErrNotNow, ErrModeNotAllowed, ErrMerchantUnknown, ErrLinkUnknown, db.ErrStale.
func (s *Service) Sort(ctx context.Context, found id.ID, version int64, t Triage) (Case, error) {
	return s.amend(ctx, found, version, "mediation.case.triage", func(ctx context.Context, c *Case) error {
		if c.State != Registered && c.State != Supplementing && c.State != Accepted {
			return ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
		}
		if err := s.known(ctx, t.MerchantID, t.SessionID, t.ProductID, t.StudioID, t.LetterFileID); err != nil {
			return err
		}
		if t.Mode != c.Mode {
			if c.State == Accepted {
				return ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
			}
			if err := s.allowed(ctx, t.Mode); err != nil {
				return err
			}
			if err := s.changeMode(ctx, c, t.Mode); err != nil {
				return err
			}
		}
		c.MerchantID, c.SessionID, c.ProductID, c.StudioID, c.LetterFileID = t.MerchantID, t.SessionID, t.ProductID, t.StudioID, t.LetterFileID
		return nil
	})
}

// changeMode ends the clocks of the old capacity and starts those of the new one.
func (s *Service) changeMode(ctx context.Context, c *Case, to Mode) error {
	was, _ := RulesOf(c.Mode)
	next, ok := RulesOf(to)
	if !ok {
		return ErrComplaint
	}
	for _, l := range was.Limits {
		if err := s.Clocks.SettleFor(ctx, targetOf(c.ID), l.Code); err != nil {
			return err
		}
	}
	c.Mode = next.Mode
	return s.tick(ctx, c, Register)
}

// amend changes a case without moving it.
func (s *Service) amend(ctx context.Context, found id.ID, version int64, permission string, change func(context.Context, *Case) error) (Case, error) {
	var out Case
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil || side != Desk {
			return orElse(err, ErrCaseNotFound)
		}
		before := c
		if err := change(ctx, &c); err != nil {
			return err
		}
		if err := s.store.update(ctx, c, version); err != nil {
			return err
		}
		c.Version = version + 1
		out = c
		return audit.Change(ctx, s.Journal, permission, "case", c.ID, before, c)
	})
	return out, err
}

// Assign gives the case to a mediator. ErrCaseNotFound, ErrNoMediator, ErrRecusal, db.ErrStale.
func (s *Service) Assign(ctx context.Context, found id.ID, version int64, mediator id.ID) (Case, error) {
	return s.amend(ctx, found, version, "mediation.case.assign", func(ctx context.Context, c *Case) error {
		able, err := s.People.Mediators(ctx)
		if err != nil || !slices.Contains(able, mediator) {
			return orElse(err, ErrNoMediator)
		}
		c.MediatorID = mediator
		return s.impartial(ctx, *c)
	})
}

// Reassign hands the open cases of one mediator to another, each with its audit record, inside
// the running transaction: all of them or none. ErrNoMediator, ErrRecusal.
func (s *Service) Reassign(ctx context.Context, from, to id.ID) (kind string, n int64, err error) {
	able, err := s.People.Mediators(ctx)
	if err != nil {
		return "case", 0, err
	}
	for {
		open, err := s.store.list(ctx, Filter{MediatorID: from, Open: true}, page.Request{Limit: page.MaxLimit}, 0)
		if err != nil || len(open.Items) == 0 {
			return "case", n, err
		}
		if !slices.Contains(able, to) {
			return "case", 0, ErrNoMediator
		}
		for _, c := range open.Items {
			before := c
			c.MediatorID = to
			if err := s.impartial(ctx, c); err != nil {
				return "case", 0, err
			}
			if err := s.store.update(ctx, c, before.Version); err != nil {
				return "case", 0, err
			}
			if err := audit.Change(ctx, s.Journal, "mediation.case.assign", "case", c.ID, before, c); err != nil {
				return "case", 0, err
			}
			n++
		}
	}
}

// impartial refuses a mediator who stands for the case's merchant. O121 art. 21: whoever has
// an interest in the case steps back.
func (s *Service) impartial(ctx context.Context, c Case) error {
	if c.MediatorID == "" || c.MerchantID == "" {
		return nil
	}
	behind, err := s.People.Behind(ctx, c.MerchantID)
	if err == nil && slices.Contains(behind, c.MediatorID) {
		err = ErrRecusal
	}
	return err
}

// AskForMore returns the complaint to the consumer with what is missing. ErrCaseNotFound,
// ErrNotNow, db.ErrStale.
func (s *Service) AskForMore(ctx context.Context, found id.ID, version int64, what string) (Case, error) {
	return s.act(ctx, found, version, deed{action: AskSupplement, permission: "mediation.case.accept", reason: what})
}

// AddFacts answers what was asked for; the desk may write down what the consumer said.
// ErrCaseNotFound, ErrNotNow, db.ErrStale.
func (s *Service) AddFacts(ctx context.Context, found id.ID, version int64, facts string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Supplement, permission: "mediation.case.supplement", change: func(_ context.Context, c *Case, _ Side) error {
		c.Facts += "\n" + facts
		return nil
	}})
}

// AcceptCase takes the case up. Its merchant must be named; an entrusted mediation needs the
// regulator's letter (O121 art. 19). ErrCaseNotFound, ErrNotNow, ErrMerchantUnknown,
// ErrLetterMissing, ErrRecusal, db.ErrStale.
func (s *Service) AcceptCase(ctx context.Context, found id.ID, version int64) (Case, error) {
	return s.act(ctx, found, version, deed{action: Accept, permission: "mediation.case.accept", change: func(ctx context.Context, c *Case, _ Side) error {
		rules, _ := RulesOf(c.Mode)
		switch {
		case c.MerchantID == "":
			return ErrMerchantUnknown
		case rules.NeedsLetter && c.LetterFileID == "":
			return ErrLetterMissing
		}
		if c.MediatorID == "" {
			c.MediatorID = actor.From(ctx).AccountID
		}
		return s.impartial(ctx, *c)
	}})
}

// RefuseCase does not take the case up, on a ground of O121 art. 16; the consumer is told the
// other ways (art. 15). ErrCaseNotFound, ErrNotNow, ErrGround, db.ErrStale.
func (s *Service) RefuseCase(ctx context.Context, found id.ID, version int64, ground, reason string) (Case, error) {
	if _, ok := groundOf(RefusalGrounds(), ground); !ok {
		return Case{}, ErrGround
	}
	return s.act(ctx, found, version, deed{action: Refuse, permission: "mediation.case.accept", ground: ground, reason: reason, change: ended(ground, reason)})
}

func ended(how, reason string) func(context.Context, *Case, Side) error {
	return func(_ context.Context, c *Case, _ Side) error {
		c.EndedHow, c.EndedReason = how, reason
		return nil
	}
}

// BeginMediation hears both sides. ErrCaseNotFound, ErrNotNow, db.ErrStale.
func (s *Service) BeginMediation(ctx context.Context, found id.ID, version int64) (Case, error) {
	return s.act(ctx, found, version, deed{action: Begin, permission: "mediation.case.mediate"})
}

// StartAppraisal sends the goods for testing; the clocks stand still (O121 art. 22).
// ErrCaseNotFound, ErrNotNow, db.ErrStale.
func (s *Service) StartAppraisal(ctx context.Context, found id.ID, version int64, reason string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Appraise, permission: "mediation.case.mediate", reason: reason})
}

// EndAppraisal goes on with the result. ErrCaseNotFound, ErrNotNow, db.ErrStale.
func (s *Service) EndAppraisal(ctx context.Context, found id.ID, version int64, reason string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Appraised, permission: "mediation.case.mediate", reason: reason})
}

// Withdraw ends the case at the consumer's wish; the desk may record it. O121 art. 23 (1).
// ErrCaseNotFound, ErrNotNow, ErrNotYours, db.ErrStale.
func (s *Service) Withdraw(ctx context.Context, found id.ID, version int64, reason string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Withdraw, permission: "mediation.case.withdraw", reason: reason, change: ended("withdrawn", reason)})
}

// TerminateCase ends the mediation on a ground of O121 art. 23. ErrCaseNotFound, ErrNotNow,
// ErrGround, db.ErrStale.
func (s *Service) TerminateCase(ctx context.Context, found id.ID, version int64, ground, reason string) (Case, error) {
	if _, ok := groundOf(TerminationGrounds(), ground); !ok {
		return Case{}, ErrGround
	}
	return s.act(ctx, found, version, deed{action: Terminate, permission: "mediation.case.mediate", ground: ground, reason: reason, change: ended(ground, reason)})
}

// ArchiveCase closes the file. ErrCaseNotFound, ErrNotNow, db.ErrStale.
func (s *Service) ArchiveCase(ctx context.Context, found id.ID, version int64, reason string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Archive, permission: "mediation.case.close", reason: reason, change: func(_ context.Context, c *Case, _ Side) error {
		if c.EndedHow == "" {
			c.EndedHow = "performed"
		}
		return nil
	}})
}

// ReopenCase takes the case up again on new facts. ErrCaseNotFound, ErrNotNow, db.ErrStale.
func (s *Service) ReopenCase(ctx context.Context, found id.ID, version int64, newFacts string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Reopen, permission: "mediation.case.close", reason: newFacts, change: func(_ context.Context, c *Case, _ Side) error {
		if c.MerchantID == "" {
			return ErrMerchantUnknown
		}
		return nil
	}})
}
