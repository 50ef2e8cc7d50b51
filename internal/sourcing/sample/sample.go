package sample

import (
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// State is where a sample stands.
type State string

const (
	Requested State = "requested"
	Approved  State = "approved"
	Declined  State = "declined"
	Lapsed    State = "lapsed" // nobody answered in 72 hours
	Shipped   State = "shipped"
	Received  State = "received" // content is due
	Closed    State = "closed"   // content was made
	Returned  State = "returned"
	Cancelled State = "cancelled" // by the streamer, before it was shipped
)

// moves is the whole life of a sample.
var moves = map[State]map[State]bool{
	Requested: {Approved: true, Declined: true, Lapsed: true, Cancelled: true},
	Approved:  {Shipped: true, Cancelled: true},
	Shipped:   {Received: true, Returned: true},
	Received:  {Closed: true, Returned: true},
}

// underWay are the states that use up a streamer's quota and a merchant's stock.
func underWay() []State {
	return []State{Requested, Approved, Shipped, Received}
}

// reviewTime is how long a merchant has to answer a request.
const reviewTime = 72 * time.Hour

// Sample is one sample from the request to the content or the return.
type Sample struct {
	ID             id.ID  `json:"id"`
	OfferID        id.ID  `json:"offer_id"`
	ProductID      id.ID  `json:"product_id"`
	MerchantID     id.ID  `json:"merchant_id"`
	StreamerID     id.ID  `json:"streamer_id"`
	AgencyID       id.ID  `json:"agency_id"` // of the streamer, when it asked
	State          State  `json:"state"`
	Reason         string `json:"reason"`
	OnBehalf       bool   `json:"on_behalf"` // asked by the agency or the park for the streamer
	RequestedBy    id.ID  `json:"requested_by"`
	RequestedAt    int64  `json:"requested_at"`
	ReviewDueAt    int64  `json:"review_due_at"`
	ReviewedBy     id.ID  `json:"reviewed_by"`
	ReviewedAt     *int64 `json:"reviewed_at"`
	Carrier        string `json:"carrier"`
	TrackingNumber string `json:"tracking_number"`
	ShippedAt      *int64 `json:"shipped_at"`
	ReceivedAt     *int64 `json:"received_at"`
	ContentDueAt   *int64 `json:"content_due_at"`
	ContentAt      *int64 `json:"content_at"`
	SessionID      id.ID  `json:"session_id"` // where the content was made
	ClosedAt       *int64 `json:"closed_at"`
	Version        int64  `json:"version"`
}

// move takes the sample to another state. ErrState when its state does not allow it.
func (s *Sample) move(to State) error {
	if !moves[s.State][to] {
		return ErrState.With("state", string(s.State))
	}
	s.State = to
	return nil
}

// receive notes the arrival; content is due that many days later, at the end of the day.
func (s *Sample) receive(now time.Time, dueDays int64) error {
	if err := s.move(Received); err != nil {
		return err
	}
	at := clock.Millis(now)
	due := clock.Millis(clock.DateOf(now).AddDays(int(dueDays)).End())
	s.ReceivedAt, s.ContentDueAt = &at, &due
	return nil
}

// Overdue says whether content should have been made by now.
func (s Sample) Overdue(now int64) bool {
	return s.State == Received && s.ContentDueAt != nil && *s.ContentDueAt <= now
}

// Fulfilment is how a streamer dealt with its earlier samples.
type Fulfilment struct {
	Received int64 // samples that reached the streamer and are due or done
	InTime   int64 // of these, content made in time
}

// enough is how many samples a prediction needs.
const enough = 3

// PredictedBP is the share of samples with content in time; ok is false with too few to tell.
func (f Fulfilment) PredictedBP() (bp int64, ok bool) {
	if f.Received < enough {
		return 0, false
	}
	return f.InTime * 10000 / f.Received, true
}
