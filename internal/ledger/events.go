package ledger

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Posted is published as "ledger.posted" for every transaction.
type Posted struct {
	Kind       Kind      `json:"kind"`
	AmountFen  money.Fen `json:"amount_fen"`
	MerchantID id.ID     `json:"merchant_id,omitempty"`
	CaseID     id.ID     `json:"case_id,omitempty"`
}
