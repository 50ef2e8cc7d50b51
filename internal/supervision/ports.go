package supervision

import (
	"context"
	"io"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/verify"
)

// Parks tells of the parks the caller reads.
type Parks interface {
	// Profiles describes them.
	Profiles(ctx context.Context, parks []id.ID) ([]Park, error)
	// Withheld tells, by park, which items of the data-sharing list it withholds.
	Withheld(ctx context.Context, parks []id.ID) (map[id.ID][]string, error)
}

// Figures tells, by park and code, what happened within [from, to) in UTC ms; on is the last day.
type Figures interface {
	Figures(ctx context.Context, from, to int64, on clock.Date) (map[id.ID]map[string]int64, error)
}

// Violations tells of confirmed violations of the parks the caller reads.
type Violations interface {
	Confirmed(ctx context.Context, r page.Request) (page.Page[Violation], error)
	// ConfirmedByID opens one. ErrViolationNotFound.
	ConfirmedByID(ctx context.Context, violation id.ID) (Violation, error)
}

// Filings tells of filings that left the parks the caller reads.
type Filings interface {
	// CluesOf tells which filing carried each violation, and in which state it is.
	CluesOf(ctx context.Context, violations []id.ID) (map[id.ID]Clue, error)
}

// Clue is a filed clue to a violation.
type Clue struct {
	FilingID id.ID
	Received bool
	Evidence []verify.FilingEvidence
}

// Content is an open file that can be read from anywhere.
type Content interface {
	io.ReadCloser
	io.ReaderAt
}

// Bundles opens evidence bundles.
type Bundles interface {
	// Open reads a sealed bundle of the park in ctx.
	Open(ctx context.Context, bundle id.ID) (name string, sizeBytes int64, content Content, err error)
}
