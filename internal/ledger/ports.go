package ledger

import (
	"context"

	"sitong/internal/kernel/id"
)

// Merchants knows the merchants of the caller's park.
type Merchants interface {
	Name(ctx context.Context, merchant id.ID) (name string, known bool, err error)
}
