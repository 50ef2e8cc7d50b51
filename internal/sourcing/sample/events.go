package sample

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// EventMoved is published at every step of a sample.
const EventMoved = "sourcing.sample_moved"

// Fact is a step of a sample.
type Fact struct {
	Sample   id.ID      `json:"sample"`
	Offer    id.ID      `json:"offer"`
	Merchant id.ID      `json:"merchant"`
	Streamer id.ID      `json:"streamer"`
	State    State      `json:"state"`
	DueOn    clock.Date `json:"due_on,omitempty"`
}
