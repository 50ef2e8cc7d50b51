package mediation

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// Room is where something is said.
type Room string

const (
	Joint          Room = "joint"           // both sides and the desk
	CaucusConsumer Room = "caucus_consumer" // 背靠背: the consumer and the mediator
	CaucusMerchant Room = "caucus_merchant" // 背靠背: the merchant and the mediator
	DeskRoom       Room = "desk"            // notes of the desk
)

// Message is one thing said.
type Message struct {
	ID       id.ID  `json:"id"`
	CaseID   id.ID  `json:"case_id"`
	Room     Room   `json:"room"`
	Side     Side   `json:"side"`
	AuthorID id.ID  `json:"author_id"`
	Body     string `json:"-"`
	At       int64  `json:"at"`
}

// Exhibit is a file a side lays before the mediator.
type Exhibit struct {
	ID        id.ID  `json:"id"`
	CaseID    id.ID  `json:"case_id"`
	Room      Room   `json:"room"`
	Side      Side   `json:"side"`
	FileID    id.ID  `json:"file_id"`
	Label     string `json:"label"`
	RequestID id.ID  `json:"request_id"`
	AuthorID  id.ID  `json:"author_id"`
	At        int64  `json:"at"`
}

// EvidenceRequest asks one side, or both, for evidence by a day, and says what silence means.
type EvidenceRequest struct {
	ID         id.ID      `json:"id"`
	CaseID     id.ID      `json:"case_id"`
	To         string     `json:"to_side"` // consumer, merchant or both
	Asks       string     `json:"-"`
	Silence    string     `json:"-"`
	DueOn      clock.Date `json:"due_on"`
	DueAt      int64      `json:"due_at"`
	AnsweredAt int64      `json:"answered_at"`
	MadeBy     id.ID      `json:"made_by"`
	CreatedAt  int64      `json:"created_at"`
}

// concerns says whether the request is put to the side.
func (r EvidenceRequest) concerns(s Side) bool {
	return s == Desk || r.To == "both" || r.To == string(s)
}
