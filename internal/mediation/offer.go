package mediation

import (
	"strings"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// OfferState is what became of an offer.
type OfferState string

const (
	OfferOpen      OfferState = "open"
	OfferAccepted  OfferState = "accepted"
	OfferDeclined  OfferState = "declined"
	OfferCountered OfferState = "countered"
	OfferWithdrawn OfferState = "withdrawn"
	OfferExpired   OfferState = "expired" // never stored: an open offer past its validity
)

// Offer is how one side would settle.
type Offer struct {
	ID         id.ID      `json:"id"`
	CaseID     id.ID      `json:"case_id"`
	Side       Side       `json:"side"`
	ClaimKind  ClaimKind  `json:"claim_kind"`
	AmountFen  money.Fen  `json:"amount_fen"`
	Terms      string     `json:"-"`
	ValidUntil int64      `json:"valid_until"`
	State      OfferState `json:"state"`
	CounterTo  id.ID      `json:"counter_to"`
	MadeBy     id.ID      `json:"made_by"`
	MadeAt     int64      `json:"made_at"`
	DecidedAt  int64      `json:"decided_at"`
	Version    int64      `json:"version"`
}

// At is the state of the offer at an instant: an open one ends with its validity.
func (o Offer) At(now int64) OfferState {
	if o.State == OfferOpen && now >= o.ValidUntil {
		return OfferExpired
	}
	return o.State
}

// check refuses an offer that says nothing or is over before it begins.
func (o Offer) check(now int64) error {
	if o.ClaimKind.Priced() && o.AmountFen <= 0 || o.AmountFen < 0 {
		return ErrOfferAmount
	}
	if o.ValidUntil <= now {
		return ErrDeadline
	}
	if strings.TrimSpace(o.Terms) == "" || ClaimText(o.ClaimKind).ZH == "" {
		return ErrComplaint
	}
	return nil
}

// decide closes an open offer: the other side accepts, declines or counters it, its own side
// withdraws it. ErrOfferClosed when it is not open at that instant, ErrNotYours.
func (o *Offer) decide(to OfferState, by Side, now int64) error {
	if o.At(now) != OfferOpen {
		return ErrOfferClosed
	}
	if own := o.Side == by; own != (to == OfferWithdrawn) {
		return ErrNotYours
	}
	o.State, o.DecidedAt = to, now
	return nil
}
