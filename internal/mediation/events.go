package mediation

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Fact is published as mediation.case_opened, case_answered, case_settled and case_closed. It
// says nothing of the consumer.
type Fact struct {
	MerchantID id.ID     `json:"merchant_id,omitempty"`
	SessionID  id.ID     `json:"session_id,omitempty"`
	ProductID  id.ID     `json:"product_id,omitempty"`
	Mode       Mode      `json:"mode"`
	ClaimKind  ClaimKind `json:"claim_kind"`
	AmountFen  money.Fen `json:"amount_fen"` // claimed; in case_settled, agreed
	State      State     `json:"state"`
	EndedHow   string    `json:"ended_how,omitempty"`
	OpenedAt   int64     `json:"opened_at"`
	InTime     bool      `json:"in_time"` // no clock had run out
}

func (c Case) fact(amount money.Fen, now int64) Fact {
	return Fact{c.MerchantID, c.SessionID, c.ProductID, c.Mode, c.ClaimKind, amount, c.State, c.EndedHow, c.OpenedAt, now < c.DueAt}
}
