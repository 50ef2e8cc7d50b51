package sourcing

import (
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// Bound says whether the caller is a portal account, which reaches its own things only.
func Bound(a actor.Actor) bool {
	if a.Kind != actor.Account {
		return false
	}
	for _, r := range a.Roles {
		switch PartyKind(r) {
		case Merchant, Streamer, Agency:
		default:
			return false
		}
	}
	return true
}

// ownProduct lets staff pass, and a merchant with its own product. ErrProductNotFound.
func ownProduct(ctx context.Context, merchant id.ID) error {
	if a := actor.From(ctx); Bound(a) && !a.StandsFor(merchant) {
		return ErrProductNotFound
	}
	return nil
}

// sees says whether the caller may know of an offer: staff, its merchant, and every streamer
// or agency while it is published.
func (o Offer) sees(a actor.Actor) bool {
	if !Bound(a) || a.StandsFor(o.MerchantID) {
		return true
	}
	return o.State == OfferPublished && (a.Has(string(Streamer)) || a.Has(string(Agency)))
}

// acting says on whose behalf the caller acts for a streamer: the streamer itself, its
// agency, or the park's staff. ErrPartyNotFound for anybody else.
func acting(ctx context.Context, streamer Party) (onBehalf bool, err error) {
	a := actor.From(ctx)
	switch {
	case !Bound(a):
		return true, nil
	case a.StandsFor(streamer.ID):
		return false, nil
	case a.StandsFor(streamer.AgencyID):
		return true, nil
	}
	return false, ErrPartyNotFound
}

// PartTaker says whether the caller is one of the sides of a sample or selection, or staff.
func PartTaker(a actor.Actor, sides ...id.ID) bool {
	if !Bound(a) {
		return true
	}
	for _, s := range sides {
		if a.StandsFor(s) {
			return true
		}
	}
	return false
}
