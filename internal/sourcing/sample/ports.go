package sample

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/sourcing"
)

// Pool is the pool of products and offers (sourcing).
type Pool interface {
	// Approach checks that a streamer may take something of an offer, and locks the offer.
	Approach(ctx context.Context, offer, streamer id.ID) (sourcing.Approach, error)
	// TermsOf returns the terms of an offer.
	TermsOf(ctx context.Context, offer id.ID) (sourcing.Terms, error)
	// ProductsByIDs returns those that exist.
	ProductsByIDs(ctx context.Context, ids []id.ID) ([]sourcing.Product, error)
}

// Quota tells how many samples a streamer may have under way (park setting, grade).
type Quota interface {
	SampleQuota(ctx context.Context, streamer id.ID) (int64, error)
}
