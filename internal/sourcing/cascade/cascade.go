package cascade

import (
	"sitong/internal/kernel/id"
)

// Link is one thing a product's leaving reaches, as it stood then.
type Link struct {
	ID       id.ID  `json:"id"`
	State    string `json:"state"`
	Streamer id.ID  `json:"streamer,omitempty"`
	StartsAt int64  `json:"starts_at,omitempty"` // of a session, UTC ms
}

// Reach is everything that hangs on a product.
type Reach struct {
	Offers     []Link `json:"offers"`     // published or paused
	Selections []Link `json:"selections"` // active
	Sessions   []Link `json:"sessions"`   // ahead or on air
	Samples    []Link `json:"samples"`    // asked for, on the way or with a streamer
}

// Record is what one leaving of the pool reached. It never changes.
type Record struct {
	ID        id.ID
	ProductID id.ID
	Event     string // the kind of event that says what happened
	Cause     string
	Reason    string
	Reach     Reach
	MadeBy    id.ID // nobody when the product itself did it
	MadeAt    int64
}

// EventRecorded is published with every record; a filing counts from it.
const EventRecorded = "sourcing.cascade_recorded"

// Fact says how far a leaving reached.
type Fact struct {
	Cascade    id.ID  `json:"cascade"`
	Product    id.ID  `json:"product"`
	Merchant   id.ID  `json:"merchant"`
	Event      string `json:"event"`
	Cause      string `json:"cause"`
	Offers     int    `json:"offers"`
	Selections int    `json:"selections"`
	Sessions   int    `json:"sessions"`
	Samples    int    `json:"samples"`
}
