package workday

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// State of a clock.
type State string

const (
	Running State = "running"
	Paused  State = "paused"
	Settled State = "settled"
)

// Target is what a clock is for: a case, an application, a sample.
type Target struct {
	Kind string
	ID   id.ID
}

// Clock is one running limit.
type Clock struct {
	ID         id.ID
	Definition string
	Target     Target
	Subject    string // whose duty
	Condition  string // flag or mode under which it was started
	StartedAt  int64
	StartedOn  clock.Date
	Limit      Limit
	DueOn      clock.Date
	DueAt      int64
	// Unconfirmed marks a nominal due date in a year without a calendar.
	Unconfirmed     bool
	CalendarVersion string
	State           State
	PausedOn        *clock.Date
	PausedDays      int64
	PauseReason     string
	Warned          int64
	SettledAt       *int64
	Version         int64
}

// overdueTold marks a clock whose end was announced; no further warning follows.
const overdueTold = 100

// Overdue says whether the limit ran out before now, or before it was settled.
func (c Clock) Overdue(now int64) bool {
	if c.SettledAt != nil {
		return *c.SettledAt >= c.DueAt
	}
	return c.State == Running && now >= c.DueAt
}

// level is how many warnings are due at an instant: one per warning time reached, overdueTold
// after the end.
func (c Clock) level(d Definition, now int64) int64 {
	if c.State != Running {
		return 0
	}
	if now >= c.DueAt {
		return overdueTold
	}
	var n int64
	for _, h := range d.WarnHours {
		if c.DueAt-now <= int64(h)*3_600_000 {
			n++
		}
	}
	return n
}

// pause lets the clock stand still from a day on. ErrNotRunning.
func (c *Clock) pause(on clock.Date, reason string) error {
	if c.State != Running {
		return ErrNotRunning
	}
	c.State, c.PausedOn, c.PauseReason = Paused, &on, reason
	return nil
}

// resume ends a pause; the days of the pause are added. ErrNotPaused.
func (c *Clock) resume(on clock.Date) error {
	if c.State != Paused {
		return ErrNotPaused
	}
	c.PausedDays += int64(c.PausedOn.DaysUntil(on))
	c.State, c.PausedOn, c.PauseReason = Running, nil, ""
	return nil
}

// settle ends the clock. ErrSettled.
func (c *Clock) settle(now int64) error {
	if c.State == Settled {
		return ErrSettled
	}
	c.State, c.SettledAt = Settled, &now
	return nil
}

// apply takes over what a reckoning says; warnings start again when the end moved out.
func (c *Clock) apply(r Reckoning) {
	if r.DueAt > c.DueAt {
		c.Warned = 0
	}
	c.DueOn, c.DueAt, c.Unconfirmed, c.CalendarVersion = r.Due, r.DueAt, !r.Confirmed, r.Version
}
