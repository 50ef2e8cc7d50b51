package filing

import (
	"context"
	"io"
	"os"

	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/receiver"
	"sitong/internal/platform/verify"
)

// Sources gather what the domains know, by the codes of the template.
type Sources interface {
	// Month tells the figures of the actor's park for [from, to) in UTC ms; on is the last day.
	Month(ctx context.Context, from, to int64, on clock.Date) (map[string]int64, error)
	// Clue tells what is known of a violation. ErrViolationNotFound; ErrNotConfirmed.
	Clue(ctx context.Context, violation id.ID) (Clue, error)
}

// Clue is a confirmed violation as it is filed.
type Clue struct {
	Texts    map[string]string
	Numbers  map[string]int64
	Evidence []verify.FilingEvidence
}

// Parks answers what filing must know of the park.
type Parks interface {
	// Filer names the park as it files.
	Filer(ctx context.Context) (verify.FilingPark, error)
	// SecondPerson says whether the park wants another person for this permission.
	SecondPerson(ctx context.Context, permission string) (bool, error)
}

// Files keeps packages and receipts.
type Files interface {
	StoreDocument(ctx context.Context, n evidence.NewDocument) (evidence.File, error)
	File(ctx context.Context, file id.ID) (evidence.File, error)
	Stored(ctx context.Context, file id.ID) (evidence.File, *os.File, error)
}

// Deliverer is the way to the receiving end.
type Deliverer interface {
	Ready() bool
	Deliver(ctx context.Context, externalID string, sizeBytes int64, content io.Reader) (receiver.Receipt, error)
}
