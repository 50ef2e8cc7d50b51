package app

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/sourcing"
	"sitong/internal/sourcing/cascade"
)

// cascades reaches what hangs on a product; sessions are wired later.
type cascades struct{ app *App }

func (c cascades) Record(ctx context.Context, p sourcing.Product, event, cause string) error {
	return c.app.Services.Cascades.Record(ctx, p, event, cause)
}

func (c cascades) SessionsWith(ctx context.Context, product id.ID) ([]cascade.Link, error) {
	sessions, err := c.app.Services.Live.Ahead(ctx, product)
	out := make([]cascade.Link, len(sessions))
	for i, x := range sessions {
		out[i] = cascade.Link{ID: x.ID, State: string(x.State), StartsAt: x.PlannedStart}
	}
	return out, err
}

func (c cascades) SamplesOf(ctx context.Context, product id.ID) ([]cascade.Link, error) {
	samples, err := c.app.Services.Samples.UnderWayOf(ctx, product)
	out := make([]cascade.Link, len(samples))
	for i, m := range samples {
		out[i] = cascade.Link{ID: m.ID, State: string(m.State), Streamer: m.StreamerID}
	}
	return out, err
}
