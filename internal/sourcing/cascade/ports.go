package cascade

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/sourcing"
)

// Pool is the pool of products and offers (sourcing).
type Pool interface {
	// Dossier returns a product the caller may know of. sourcing.ErrProductNotFound.
	Dossier(ctx context.Context, product id.ID) (sourcing.Dossier, error)
	// Hanging returns the offers a product stands behind, and the active selections of them.
	Hanging(ctx context.Context, product id.ID) ([]sourcing.Offer, []sourcing.Selection, error)
}

// Sessions are the sessions that show a product (live).
type Sessions interface {
	// SessionsWith returns those ahead or on air.
	SessionsWith(ctx context.Context, product id.ID) ([]Link, error)
}

// Samples are the samples of a product (sample).
type Samples interface {
	// SamplesOf returns those under way.
	SamplesOf(ctx context.Context, product id.ID) ([]Link, error)
}
