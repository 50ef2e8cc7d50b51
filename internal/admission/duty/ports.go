package duty

import (
	"context"

	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Running is a clock about a subject that has not ended.
type Running struct {
	SubjectID id.ID
	Code      string
	What      errs.Text
	Article   string
	DueOn     clock.Date
}

// Clocks are the limits of workday that concern a subject.
type Clocks interface {
	// Running lists those that end on or before a day.
	Running(ctx context.Context, until clock.Date) ([]Running, error)
	// Start starts a clock. ErrNotOwed when it does not bind the park.
	Start(ctx context.Context, code string, subject id.ID) error
	// Settle ends a clock; none is no error.
	Settle(ctx context.Context, code string, subject id.ID) error
}

// Teller sends one notice about everything somebody is asked for.
type Teller interface {
	Chase(ctx context.Context, subject admission.Subject, items []Item) error
}

// Ports are the neighbours of this package.
type Ports struct {
	Clocks Clocks
	Teller Teller
}
