package sourcing

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// OfferState is where an offer stands.
type OfferState string

const (
	OfferDraft     OfferState = "draft"
	OfferPublished OfferState = "published"
	OfferPaused    OfferState = "paused" // its product left the pool; it comes back with it
	OfferClosed    OfferState = "closed"
)

// offerMoves is the whole life of an offer.
var offerMoves = map[OfferState]map[OfferState]bool{
	OfferDraft:     {OfferPublished: true, OfferClosed: true},
	OfferPublished: {OfferPaused: true, OfferClosed: true},
	OfferPaused:    {OfferPublished: true, OfferClosed: true},
}

// Terms are what a merchant offers with a product.
type Terms struct {
	StockUnits       int64      `json:"stock_units"`
	ShipsWithinHours int64      `json:"ships_within_hours"`
	AfterSale        string     `json:"after_sale"`
	SampleUnits      int64      `json:"sample_units"`     // samples to give away; 0 for none
	ContentDueDays   int64      `json:"content_due_days"` // from the receipt of a sample
	ValidFrom        clock.Date `json:"valid_from"`
	ValidUntil       clock.Date `json:"valid_until"` // the last day; empty for open
}

// Offer is a product with its stock and terms, open to streamers.
type Offer struct {
	ID         id.ID `json:"id"`
	ProductID  id.ID `json:"product_id"`
	MerchantID id.ID `json:"merchant_id"`
	Terms
	State       OfferState `json:"state"`
	StateReason string     `json:"state_reason"`
	CreatedBy   id.ID      `json:"created_by"`
	CreatedAt   int64      `json:"created_at"`
	PublishedAt *int64     `json:"published_at"`
	Version     int64      `json:"version"`
}

func (t Terms) check() error {
	var f errs.Fields
	if t.StockUnits < 0 {
		f.Add("/stock_units", "sourcing.stock_negative", "库存不能为负", "The stock cannot be negative")
	}
	if t.ShipsWithinHours <= 0 {
		f.Add("/ships_within_hours", "sourcing.shipping_missing", "请填写发货时限", "State within how many hours orders are shipped")
	}
	if t.SampleUnits < 0 {
		f.Add("/sample_units", "sourcing.samples_negative", "样品数不能为负", "The number of samples cannot be negative")
	}
	if t.SampleUnits > 0 && (t.ContentDueDays < 1 || t.ContentDueDays > 90) {
		f.Add("/content_due_days", "sourcing.content_due_invalid", "提供样品时须约定 1–90 天的内容期限", "With samples, content is due within 1 to 90 days")
	}
	if t.ValidFrom == "" {
		f.Add("/valid_from", "sourcing.valid_from_missing", "请填写生效日期", "State the first day")
	}
	if t.ValidUntil != "" && t.ValidUntil < t.ValidFrom {
		f.Add("/valid_until", "sourcing.validity_reversed", "截止日期早于生效日期", "The last day lies before the first")
	}
	return f.Err(ErrInvalid)
}

// move takes the offer to another state. ErrOfferState when its state does not allow it.
func (o *Offer) move(to OfferState, reason string) error {
	if !offerMoves[o.State][to] {
		return ErrOfferState.With("state", string(o.State))
	}
	o.State, o.StateReason = to, reason
	return nil
}

// runsOn says whether the offer can be taken on day.
func (o Offer) runsOn(day clock.Date) bool {
	return o.State == OfferPublished && o.ValidFrom <= day && (o.ValidUntil == "" || day <= o.ValidUntil)
}
