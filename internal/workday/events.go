package workday

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// Kinds of events.
const (
	EventWarned    = "workday.clock_warned"
	EventOverdue   = "workday.clock_overdue"
	EventRecounted = "workday.clock_recounted"
)

// ClockFact is the payload of every event of this domain.
type ClockFact struct {
	Definition string     `json:"definition"`
	TargetKind string     `json:"target_kind"`
	TargetID   id.ID      `json:"target_id"`
	DueOn      clock.Date `json:"due_on"`
	WasDueOn   clock.Date `json:"was_due_on,omitempty"`
}

func factOf(c Clock) ClockFact {
	return ClockFact{Definition: c.Definition, TargetKind: c.Target.Kind, TargetID: c.Target.ID, DueOn: c.DueOn}
}
