package mediation

import (
	"context"
	"os"

	"sitong/internal/evidence"
	"sitong/internal/kernel/id"
	"sitong/internal/ledger"
	"sitong/internal/notice"
)

// Merchants answers what mediation must know of merchants.
type Merchants interface {
	// Name is the merchant's name; ok is false when the park has no such merchant.
	Name(ctx context.Context, merchant id.ID) (name string, ok bool, err error)
}

// Links answers whether a thing a case refers to is the park's, and the actor may know of it:
// kind is session, product, studio or file.
type Links interface {
	Exists(ctx context.Context, kind string, thing id.ID) (bool, error)
}

// People answers who works where.
type People interface {
	// Mediators are the accounts that may be given cases.
	Mediators(ctx context.Context) ([]id.ID, error)
	// Behind are the accounts that stand for a merchant.
	Behind(ctx context.Context, merchant id.ID) ([]id.ID, error)
}

// Parks answers what mediation must know of parks.
type Parks interface {
	// Name is the name of any park.
	Name(ctx context.Context, park id.ID) (string, error)
	// Modes are the capacities in which the actor's park settles cases, the usual one first.
	Modes(ctx context.Context) ([]Mode, error)
}

// Treasury posts to the park's ledger.
type Treasury interface {
	Post(ctx context.Context, p ledger.Posting) (ledger.Transaction, error)
}

// Notices tells people.
type Notices interface {
	Send(ctx context.Context, n notice.Notice) error
}

// Files keeps and opens the exhibits of consumers, who have no account to upload with.
type Files interface {
	StoreDocument(ctx context.Context, n evidence.NewDocument) (evidence.File, error)
	Stored(ctx context.Context, file id.ID) (evidence.File, *os.File, error)
}
