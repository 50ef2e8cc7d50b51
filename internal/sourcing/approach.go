package sourcing

import (
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// Approach is a streamer before an offer it may take something of.
type Approach struct {
	Offer    Offer
	Streamer Party
	OnBehalf bool // its agency or the park acts for it
}

// Approach checks that a streamer may take something of an offer, and locks the offer until
// the caller's transaction ends. ErrOfferNotFound, ErrPartyNotFound; ErrPartyState when the
// streamer is not admitted; ErrOfferState; ErrNoPlan or ErrExclusive when no plan serves the
// streamer; ErrNotSellable.
func (s *Service) Approach(ctx context.Context, offer, streamer id.ID) (Approach, error) {
	o, err := s.store.lockOffer(ctx, offer)
	if err != nil {
		return Approach{}, err
	}
	if !o.sees(actor.From(ctx)) {
		return Approach{}, ErrOfferNotFound
	}
	party, err := s.Subjects.Party(ctx, streamer)
	if err != nil {
		return Approach{}, err
	}
	onBehalf, err := acting(ctx, party)
	switch {
	case err != nil:
		return Approach{}, err
	case party.Kind != Streamer:
		return Approach{}, ErrPartyNotFound
	case !party.Active:
		return Approach{}, ErrPartyState.With("name", party.Name)
	case !o.runsOn(s.today()):
		return Approach{}, ErrOfferState.With("state", string(o.State))
	}
	if _, err := s.planFor(ctx, o.ID, streamer); err != nil {
		return Approach{}, err
	}
	return Approach{o, party, onBehalf}, s.mustSell(ctx, o.ProductID)
}

func (s *Service) planFor(ctx context.Context, offer, streamer id.ID) (Plan, error) {
	plans, err := s.store.listPlans(ctx, offer)
	if err != nil {
		return Plan{}, err
	}
	return choose(plans, streamer, s.now())
}

// TermsOf returns the terms of an offer, for samples; it applies no row rule. ErrOfferNotFound.
func (s *Service) TermsOf(ctx context.Context, offer id.ID) (Terms, error) {
	o, err := s.store.offerByID(ctx, offer)
	return o.Terms, err
}
