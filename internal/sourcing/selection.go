package sourcing

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Selection is a streamer's choice of an offer under a plan.
type Selection struct {
	ID         id.ID    `json:"id"`
	OfferID    id.ID    `json:"offer_id"`
	ProductID  id.ID    `json:"product_id"`
	MerchantID id.ID    `json:"merchant_id"`
	StreamerID id.ID    `json:"streamer_id"`
	AgencyID   id.ID    `json:"agency_id"`
	PlanID     id.ID    `json:"plan_id"`
	RateBP     money.BP `json:"rate_bp"` // in force when it was selected
	Active     bool     `json:"active"`
	OnBehalf   bool     `json:"on_behalf"` // selected by the agency or the park for the streamer
	SelectedBy id.ID    `json:"selected_by"`
	SelectedAt int64    `json:"selected_at"`
	EndedBy    id.ID    `json:"ended_by"`
	EndedAt    *int64   `json:"ended_at"`
	EndReason  string   `json:"end_reason"`
	Version    int64    `json:"version"`
}

// Selectable is a product a session may show, with the way it came there.
type Selectable struct {
	Product   Product
	Selection *Selection // nil when a merchant sells its own product (店播)
	Findings  []Finding  // what keeps it from being sold today; empty when nothing does
}
