package filing

import "sitong/internal/kernel/id"

// Kinds of events this domain publishes.
const (
	EventLocked   = "filing.locked"
	EventSigned   = "filing.signed"
	EventSent     = "filing.sent"
	EventReceived = "filing.received"
	EventRejected = "filing.rejected"
)

// Fact is what happened to a filing.
type Fact struct {
	Filing    id.ID  `json:"filing"`
	Kind      Kind   `json:"kind"`
	Period    string `json:"period,omitempty"`
	Violation id.ID  `json:"violation,omitempty"`
	State     State  `json:"state"`
}

func (f Filing) fact() Fact { return Fact{f.ID, f.Kind, f.Period, f.ViolationID, f.State} }
