package cascade

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/core"
	"sitong/internal/sourcing"
)

// Needs is what the cascade asks of others.
type Needs struct {
	Pool     Pool
	Sessions Sessions
	Samples  Samples
}

// Service shows and records what a leaving reaches.
type Service struct {
	core.Core
	Needs
	store store
}

// New returns the service.
func New(c core.Core, n Needs) *Service { return &Service{c, n, store{c.DB}} }

// View is what a product's leaving would reach now, and what it reached each time.
type View struct {
	Reach   Reach
	Records []Record // newest first
}

// View shows the cascade of a product. sourcing.ErrProductNotFound.
func (s *Service) View(ctx context.Context, product id.ID) (View, error) {
	if _, err := s.Pool.Dossier(ctx, product); err != nil {
		return View{}, err
	}
	reach, err := s.reach(ctx, product)
	if err != nil {
		return View{}, err
	}
	records, err := s.store.list(ctx, product)
	return View{reach, records}, err
}

func (s *Service) reach(ctx context.Context, product id.ID) (r Reach, err error) {
	offers, selections, err := s.Pool.Hanging(ctx, product)
	if err != nil {
		return r, err
	}
	r.Offers, r.Selections = make([]Link, len(offers)), make([]Link, len(selections))
	for i, o := range offers {
		r.Offers[i] = Link{ID: o.ID, State: string(o.State)}
	}
	for i, n := range selections {
		r.Selections[i] = Link{ID: n.ID, State: "active", Streamer: n.StreamerID}
	}
	if r.Sessions, err = s.Sessions.SessionsWith(ctx, product); err != nil {
		return r, err
	}
	r.Samples, err = s.Samples.SamplesOf(ctx, product)
	return r, err
}

// Record keeps what a product's leaving reaches, inside the transaction that takes it out and
// before that changes anything. It needs no permission of its own.
func (s *Service) Record(ctx context.Context, p sourcing.Product, event, cause string) error {
	reach, err := s.reach(ctx, p.ID)
	if err != nil {
		return err
	}
	r := Record{ID: s.IDs.New(), ProductID: p.ID, Event: event, Cause: cause, Reason: p.StateReason, Reach: reach,
		MadeBy: actor.From(ctx).AccountID, MadeAt: clock.Millis(s.Clock.Now())}
	if err := s.store.insert(ctx, r); err != nil {
		return err
	}
	if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "sourcing.cascade.record", Kind: "product", Object: p.ID}); err != nil {
		return err
	}
	return s.Journal.Publish(ctx, EventRecorded, r.ID, Fact{r.ID, p.ID, p.MerchantID, event, cause,
		len(reach.Offers), len(reach.Selections), len(reach.Sessions), len(reach.Samples)})
}
