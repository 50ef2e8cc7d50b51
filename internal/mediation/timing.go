package mediation

import (
	"context"
	"slices"

	"sitong/internal/kernel/id"
	"sitong/internal/workday"
)

// forTesting is the one reason for which the clocks of a case stand still. O121 art. 22.
const forTesting = "testing"

func targetOf(c id.ID) workday.Target { return workday.Target{Kind: "case", ID: c} }

// tick starts, settles, pauses and resumes the clocks an action touches, and keeps the next
// due date on the case.
func (s *Service) tick(ctx context.Context, c *Case, a Action) error {
	rules, _ := RulesOf(c.Mode)
	for _, l := range rules.Limits {
		var err error
		switch {
		case slices.Contains(l.Starts, a):
			err = s.start(ctx, *c, l.Code)
		case slices.Contains(l.Settles, a):
			err = s.Clocks.SettleFor(ctx, targetOf(c.ID), l.Code)
		}
		if err != nil {
			return err
		}
	}
	if a == Appraise || a == Appraised {
		if err := s.stand(ctx, c.ID, a == Appraise); err != nil {
			return err
		}
	}
	return s.reckon(ctx, c)
}

// start starts one clock; performance runs until the day the agreement names.
func (s *Service) start(ctx context.Context, c Case, code string) error {
	n := workday.NewClock{Definition: code, Target: targetOf(c.ID)}
	if code == performance {
		a, err := s.store.agreement(ctx, c.ID)
		if err != nil {
			return err
		}
		n.Limit = workday.Limit{N: max(1, s.today().DaysUntil(a.PerformBy)), Unit: workday.Days}
	}
	_, err := s.Clocks.Start(ctx, n)
	return err
}

// stand stops the clocks that may stand still for testing, or lets them go on.
func (s *Service) stand(ctx context.Context, c id.ID, still bool) error {
	all, err := s.Clocks.OfTarget(ctx, targetOf(c))
	if err != nil {
		return err
	}
	for _, k := range all {
		def, err := s.Clocks.DefinitionOf(k.Definition)
		if err != nil {
			return err
		}
		switch {
		case still && k.State == workday.Running && def.PausesFor(forTesting):
			_, err = s.Clocks.Pause(ctx, k.ID, forTesting)
		case !still && k.State == workday.Paused:
			_, err = s.Clocks.Resume(ctx, k.ID)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// reckon sets the earliest due date among the clocks that run.
func (s *Service) reckon(ctx context.Context, c *Case) error {
	all, err := s.Clocks.OfTarget(ctx, targetOf(c.ID))
	if err != nil {
		return err
	}
	c.DueAt = noDue
	for _, k := range all {
		if k.State == workday.Running {
			c.DueAt = min(c.DueAt, k.DueAt)
		}
	}
	return nil
}

// clocks explains every clock of a case, with its arithmetic.
func (s *Service) clocks(ctx context.Context, c id.ID) ([]workday.Explanation, error) {
	all, err := s.Clocks.OfTarget(ctx, targetOf(c))
	if err != nil {
		return nil, err
	}
	out := make([]workday.Explanation, 0, len(all))
	for _, k := range all {
		e, err := s.Clocks.Explain(ctx, k.ID)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

// Due is the next due date of a case; ok is false when nothing runs.
func (c Case) Due() (at int64, ok bool) { return c.DueAt, c.DueAt < noDue }

// Overdue says whether a clock of the case has run out.
func (c Case) Overdue(now int64) bool { return now >= c.DueAt }
