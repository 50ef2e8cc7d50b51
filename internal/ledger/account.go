package ledger

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// AccountKind is what an account counts.
type AccountKind string

const (
	Bank        AccountKind = "bank"         // money in the park's account for others
	Deposit     AccountKind = "deposit"      // of a merchant
	AdvanceFund AccountKind = "advance_fund" // for advance compensation
	Reserved    AccountKind = "reserved"     // set aside for a case
	Receivable  AccountKind = "receivable"   // owed by a merchant for what was advanced
	Recovery    AccountKind = "recovery"     // advanced and not yet recovered
)

// sign is +1 for what the park has or has spent, −1 for what it holds for others.
var sign = map[AccountKind]money.Fen{Bank: 1, Receivable: 1, Deposit: -1, AdvanceFund: -1, Reserved: -1, Recovery: -1}

// Account is one account of a park. Running is the sum of its entries.
type Account struct {
	ID        id.ID
	Kind      AccountKind
	PartyID   id.ID // merchant or case; empty for the park's own
	Running   money.Fen
	CreatedAt int64
}

// Balance is the amount in the sense of the account: a deposit of 100 yuan is 10,000.
func (a Account) Balance() money.Fen { return a.Running * sign[a.Kind] }

// name is how exports call the account.
func (a Account) name() string {
	if a.PartyID == "" {
		return string(a.Kind)
	}
	return string(a.Kind) + ":" + string(a.PartyID)
}
