package result

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// EventImported is published when figures of a session were stored.
const EventImported = "live.results_imported"

// Imported says what a session brought, summed over its broadcasts.
type Imported struct {
	Session      id.ID        `json:"session"`
	Owner        id.ID        `json:"owner"`
	Merchant     id.ID        `json:"merchant,omitempty"`
	StartedAt    int64        `json:"started_at"`
	EndedAt      int64        `json:"ended_at"`
	GMV          money.Fen    `json:"gmv_fen"`
	Net          money.Fen    `json:"net_fen"`
	Refund       money.Fen    `json:"refund_fen"`
	Orders       int64        `json:"orders"`
	RefundOrders int64        `json:"refund_orders"`
	Viewers      int64        `json:"viewers"`
	Shares       []SharedWith `json:"shares"`
}

// SharedWith is a streamer of a session with results.
type SharedWith struct {
	Streamer id.ID     `json:"streamer"`
	Kind     ShareKind `json:"kind"`
	Overlap  int64     `json:"overlap_ms"`
}
