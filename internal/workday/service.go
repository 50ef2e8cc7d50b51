package workday

import (
	"context"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
)

// Service runs the clocks of the actor's park. Start, Pause, Resume and Settle are called by
// other domains inside their own transactions, whose audit records cover them.
type Service struct {
	core.Core
	store   store
	builtIn Calendar
	defs    Definitions
	parks   Parks
	tell    Messenger
}

// New returns the service. It fails when the data it ships with cannot be read.
func New(c core.Core, parks Parks, tell Messenger) (*Service, error) {
	cal, err := BuiltIn()
	if err != nil {
		return nil, err
	}
	defs, err := BuiltInDefinitions()
	if err != nil {
		return nil, err
	}
	return &Service{Core: c, store: store{c.DB}, builtIn: cal, defs: defs, parks: parks, tell: tell}, nil
}

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// Definitions lists every kind of clock.
func (s *Service) Definitions() []Definition { return s.defs.All() }

// DefinitionOf returns one kind of clock. ErrDefinitionUnknown.
func (s *Service) DefinitionOf(code string) (Definition, error) { return s.defs.By(code) }

// NewClock is what a domain asks for.
type NewClock struct {
	Definition string
	Target     Target
	At         time.Time // when the limit starts; zero is now
	Limit      Limit     // overrides the definition's, where an agreement or a letter sets it; zero keeps it
}

// Start starts a clock. One clock of a kind runs per target: asking again returns it.
// ErrDefinitionUnknown, ErrLimit.
func (s *Service) Start(ctx context.Context, n NewClock) (Clock, error) {
	def, err := s.defs.By(n.Definition)
	if err != nil {
		return Clock{}, err
	}
	if n.At.IsZero() {
		n.At = s.Clock.Now()
	}
	if n.Limit == (Limit{}) {
		n.Limit = def.Limit
	}
	var out Clock
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		old, err := s.store.ofTarget(ctx, n.Target, n.Definition)
		if err != nil {
			return err
		}
		for _, c := range old {
			if c.State != Settled {
				out = c
				return nil
			}
		}
		r, err := s.Due(ctx, n.At, n.Limit)
		if err != nil {
			return err
		}
		out = Clock{ID: s.IDs.New(), Definition: def.Code, Target: n.Target, Subject: def.Subject, Condition: def.Condition.Flag + def.Condition.Mode,
			StartedAt: clock.Millis(n.At), StartedOn: clock.DateOf(n.At), Limit: n.Limit, State: Running, Version: 1}
		out.apply(r)
		if err := s.store.insert(ctx, out); err != nil {
			return err
		}
		return s.alarm(ctx, out, def)
	})
	return out, err
}

// Due reckons a limit with the calendars in force. ErrLimit.
func (s *Service) Due(ctx context.Context, start time.Time, l Limit, pauses ...Span) (Reckoning, error) {
	c, err := s.calendar(ctx)
	if err != nil {
		return Reckoning{}, err
	}
	return c.Due(start, l, pauses...)
}

// Pause lets a clock stand still from today on. ErrNotFound, ErrNotRunning, and
// ErrPauseReason when the rule knows no such pause (O121 art. 22: appraisal and testing).
func (s *Service) Pause(ctx context.Context, clock id.ID, reason string) (Clock, error) {
	return s.change(ctx, clock, func(ctx context.Context, c *Clock) error {
		def, err := s.defs.By(c.Definition)
		if err != nil {
			return err
		}
		if !def.PausesFor(reason) {
			return ErrPauseReason
		}
		if err := c.pause(s.today(), reason); err != nil {
			return err
		}
		return s.store.insertPause(ctx, pauseRow{ID: s.IDs.New(), ClockID: c.ID, Reason: reason, FromOn: s.today(),
			PausedBy: actor.From(ctx).AccountID, PausedAt: s.now()})
	})
}

// Resume lets a paused clock run again from today on; its end moves out by the days it
// stood still. ErrNotFound, ErrNotPaused.
func (s *Service) Resume(ctx context.Context, clock id.ID) (Clock, error) {
	return s.change(ctx, clock, func(ctx context.Context, c *Clock) error {
		if err := c.resume(s.today()); err != nil {
			return err
		}
		if err := s.store.endPause(ctx, c.ID, s.today()); err != nil {
			return err
		}
		return s.reckon(ctx, c)
	})
}

// Settle ends a clock, running or paused. ErrNotFound, ErrSettled.
func (s *Service) Settle(ctx context.Context, clock id.ID) (Clock, error) {
	return s.change(ctx, clock, func(_ context.Context, c *Clock) error { return c.settle(s.now()) })
}

// SettleFor ends the clocks of a kind that still run for a target; none is no error.
func (s *Service) SettleFor(ctx context.Context, target Target, definition string) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		clocks, err := s.store.ofTarget(ctx, target, definition)
		if err != nil {
			return err
		}
		for _, c := range clocks {
			if c.State == Settled {
				continue
			}
			if _, err := s.Settle(ctx, c.ID); err != nil {
				return err
			}
		}
		return nil
	})
}

// change loads a clock, lets f change it and stores it.
func (s *Service) change(ctx context.Context, clock id.ID, f func(context.Context, *Clock) error) (Clock, error) {
	var out Clock
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, err := s.store.lock(ctx, clock)
		if err != nil {
			return err
		}
		if err := f(ctx, &c); err != nil {
			return err
		}
		if err := s.store.update(ctx, c); err != nil {
			return err
		}
		c.Version++
		out = c
		return nil
	})
	return out, err
}

// reckon applies the due date that follows from start, limit and pauses.
func (s *Service) reckon(ctx context.Context, c *Clock) error {
	pauses, err := s.store.pauses(ctx, c.ID)
	if err != nil {
		return err
	}
	r, err := s.Due(ctx, clock.FromMillis(c.StartedAt), c.Limit, pauses...)
	if err != nil {
		return err
	}
	c.apply(r)
	return nil
}

// Filter narrows a list of clocks.
type Filter struct {
	State       State
	Definition  string
	Target      id.ID
	DueBefore   clock.Date
	Overdue     bool
	Unconfirmed bool
}

// List returns the clocks of the park, the next to end first.
func (s *Service) List(ctx context.Context, f Filter, r page.Request) (page.Page[Clock], error) {
	return s.store.list(ctx, f, r, s.now())
}

// OfTarget returns the clocks of one case, application or other target, oldest first.
func (s *Service) OfTarget(ctx context.Context, target Target) ([]Clock, error) {
	return s.store.ofTarget(ctx, target, "")
}

// Explanation is a clock with everything its end follows from.
type Explanation struct {
	Clock      Clock
	Definition Definition
	Pauses     []Span
	Reckoning  Reckoning
}

// Explain shows the arithmetic of a clock, day by day, with the calendars now in force.
// ErrNotFound.
func (s *Service) Explain(ctx context.Context, clockID id.ID) (Explanation, error) {
	c, err := s.store.byID(ctx, clockID)
	if err != nil {
		return Explanation{}, err
	}
	out := Explanation{Clock: c}
	if out.Definition, err = s.defs.By(c.Definition); err != nil {
		return Explanation{}, err
	}
	if out.Pauses, err = s.store.pauses(ctx, c.ID); err != nil {
		return Explanation{}, err
	}
	out.Reckoning, err = s.Due(ctx, clock.FromMillis(c.StartedAt), c.Limit, out.Pauses...)
	return out, err
}
