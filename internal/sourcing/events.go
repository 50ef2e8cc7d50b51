package sourcing

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Kinds of events this domain publishes.
const (
	EventProductSubmitted = "sourcing.product_submitted"
	EventProductAdmitted  = "sourcing.product_admitted"
	EventProductReturned  = "sourcing.product_returned"
	EventProductChanged   = "sourcing.product_changed"
	EventProductDelisted  = "sourcing.product_delisted"
	EventProductRestored  = "sourcing.product_restored"
	EventProductRecalled  = "sourcing.product_recalled"
	EventOfferPublished   = "sourcing.offer_published"
	EventOfferClosed      = "sourcing.offer_closed"
	EventRateAnnounced    = "sourcing.rate_announced"
	EventOfferSelected    = "sourcing.offer_selected"
	EventSelectionEnded   = "sourcing.selection_ended"
)

// ProductFact is what happened to a product. Why is a cause, never a person's words.
type ProductFact struct {
	Product  id.ID  `json:"product"`
	Merchant id.ID  `json:"merchant"`
	Number   int64  `json:"number"`
	Why      string `json:"why,omitempty"`
}

// OfferFact is what happened to an offer.
type OfferFact struct {
	Offer    id.ID `json:"offer"`
	Product  id.ID `json:"product"`
	Merchant id.ID `json:"merchant"`
}

// RateFact is a commission rate that was announced.
type RateFact struct {
	Plan        id.ID    `json:"plan"`
	Offer       id.ID    `json:"offer"`
	RateBP      money.BP `json:"rate_bp"`
	EffectiveAt int64    `json:"effective_at"`
}

// SelectionFact is a selection that began or ended.
type SelectionFact struct {
	Selection id.ID `json:"selection"`
	Offer     id.ID `json:"offer"`
	Product   id.ID `json:"product"`
	Streamer  id.ID `json:"streamer"`
}
