package evidence

import (
	"context"

	"sitong/internal/kernel/id"
)

// Subjects answers what evidence must know of merchants, streamers and agencies.
type Subjects interface {
	// Exists says whether the park has the subject.
	Exists(ctx context.Context, subject id.ID) (bool, error)
	// RepresentedBy says whether one of the agencies acts for the subject.
	RepresentedBy(ctx context.Context, subject id.ID, agencies []id.ID) (bool, error)
}

// Door lets a domain open files beyond the rules of policy.go: it answers whether the actor
// may read this file because of something the domain knows.
type Door interface {
	Opens(ctx context.Context, f File) (bool, error)
}
