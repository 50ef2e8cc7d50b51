package mediation

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/ledger"
)

// Merchants answers what mediation must know of merchants.
type Merchants interface {
	// Name is the merchant's name; ok is false when the park has no such merchant.
	Name(ctx context.Context, merchant id.ID) (name string, ok bool, err error)
}

// Links answers whether a thing a case refers to is the park's: kind is session, product,
// studio or file.
type Links interface {
	Exists(ctx context.Context, kind string, thing id.ID) (bool, error)
}

// Codes resolves what a visitor without an account presents.
type Codes interface {
	// Park is the park of a complaint code (QR). ok is false for a code that does not work.
	Park(ctx context.Context, code string) (park id.ID, name string, ok bool, err error)
	// Case is the park and case of a case number.
	Case(ctx context.Context, number string) (park, found id.ID, ok bool, err error)
	// PutCase makes the number of a case findable.
	PutCase(ctx context.Context, number string, found id.ID) error
}

// Timer is a running or finished clock, with its arithmetic.
type Timer struct {
	ID          id.ID
	Code        string
	State       string
	StartedOn   clock.Date
	DueOn       clock.Date
	DueAt       int64
	Unconfirmed bool
	SettledAt   int64
	Article     string
	Steps       []TimerStep
}

// TimerStep is one day of the arithmetic.
type TimerStep struct {
	Date   clock.Date
	Counts bool
	Why    errs.Text
}

// Clockwork keeps the time limits of cases. Starting a code that runs already, and settling
// or pausing one that does not, do nothing.
type Clockwork interface {
	Start(ctx context.Context, code string, c id.ID) error
	Settle(ctx context.Context, code string, c id.ID) error
	Pause(ctx context.Context, code string, c id.ID, reason string) error
	Resume(ctx context.Context, code string, c id.ID) error
	Of(ctx context.Context, c id.ID) ([]Timer, error)
}

// Treasury posts to the park's ledger.
type Treasury interface {
	Post(ctx context.Context, p ledger.Posting) (ledger.Transaction, error)
}

// Tokens signs a consumer's access to one case.
type Tokens interface {
	ForCase(park, c id.ID) (token string, expiresInSeconds int, err error)
}
