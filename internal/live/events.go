package live

import (
	"sitong/internal/kernel/id"
)

// Kinds of events this domain publishes. No event carries personal data.
const (
	EventStarted      = "live.session_started"
	EventEnded        = "live.session_ended"
	EventCancelled    = "live.session_cancelled"
	EventGateChanged  = "live.gate_changed"
	EventHitFound     = "live.hit_found"
	EventHitCorrected = "live.hit_corrected"
	EventHitDecided   = "live.hit_decided"
	EventSuspected    = "live.violation_suspected"
)

// Events lists what the live board is told.
func Events() []string {
	return []string{EventStarted, EventEnded, EventCancelled, EventGateChanged, EventHitFound, EventHitCorrected, EventHitDecided, EventSuspected}
}

// SessionFact says that a session started, ended or was called off.
type SessionFact struct {
	Session   id.ID   `json:"session"`
	Kind      Kind    `json:"kind"`
	Owner     id.ID   `json:"owner"`
	Merchant  id.ID   `json:"merchant,omitempty"`
	Studio    id.ID   `json:"studio"`
	Streamers []id.ID `json:"streamers"`
	Gate      Outcome `json:"gate"`
	At        int64   `json:"at"`
}

// GateChanged says that the gate of a session ahead or on air turned.
type GateChanged struct {
	Session id.ID   `json:"session"`
	Was     Outcome `json:"was"`
	Now     Outcome `json:"now"`
	Cause   string  `json:"cause"`
}

// HitFact says that words were flagged, corrected or decided about.
type HitFact struct {
	Session  id.ID       `json:"session"`
	Hit      id.ID       `json:"hit"`
	Streamer id.ID       `json:"streamer,omitempty"`
	Severity HitSeverity `json:"severity"`
	Category string      `json:"category"`
	State    HitState    `json:"state"`
	OffsetMS int64       `json:"offset_ms"`
}

// Suspected says that a confirmed incident became a violation with evidence.
type Suspected struct {
	Session   id.ID       `json:"session"`
	Incident  id.ID       `json:"incident"`
	Streamer  id.ID       `json:"streamer"`
	Severity  HitSeverity `json:"severity"`
	Bundle    id.ID       `json:"bundle"`
	Violation id.ID       `json:"violation"`
}
