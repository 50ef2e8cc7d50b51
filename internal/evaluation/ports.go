package evaluation

import (
	"context"

	"sitong/internal/kernel/id"
)

// Subjects knows the dossiers of the park (admission).
type Subjects interface {
	// Names tells those that exist.
	Names(ctx context.Context, subjects []id.ID) (map[id.ID]Subject, error)
	// Roster lists the streamers of agencies.
	Roster(ctx context.Context, agencies []id.ID) ([]id.ID, error)
}

// Subject is a merchant or streamer as evaluation needs it.
type Subject struct {
	ID   id.ID
	Kind Kind
	Name string
}

// Quotas tells what the park grants a grade (park setting).
type Quotas interface {
	QuotaOf(ctx context.Context, grade Grade) (int64, error)
}
