package ledger

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Kind is what happened.
type Kind string

const (
	DepositIn      Kind = "deposit_in"      // a merchant pays its deposit
	DepositOut     Kind = "deposit_out"     // the park returns a deposit
	FundIn         Kind = "fund_in"         // the park adds to its fund
	FundOut        Kind = "fund_out"        // the park takes back from its fund
	Reserve        Kind = "reserve"         // the fund sets aside for a case
	Release        Kind = "release"         // what was set aside goes back
	Payout         Kind = "payout"          // the consumer is paid in advance
	RecoverDeposit Kind = "recover_deposit" // the merchant's deposit makes the fund whole
	RecoverPayment Kind = "recover_payment" // the merchant's payment makes the fund whole
	WriteOff       Kind = "write_off"       // the rest is given up
)

// holder says whose account a leg touches.
type holder int

const (
	park holder = iota
	merchant
	ofCase
)

// leg is one entry of a kind of transaction: side +1 debits, −1 credits the amount.
type leg struct {
	account AccountKind
	of      holder
	side    money.Fen
}

// legs is the book-keeping of the product: every kind of transaction and its entries.
// Advance compensation and recourse: CRL art. 44, ECL art. 58; encouraged by O121 art. 6.
var legs = map[Kind][]leg{
	DepositIn:      {{Bank, park, +1}, {Deposit, merchant, -1}},
	DepositOut:     {{Deposit, merchant, +1}, {Bank, park, -1}},
	FundIn:         {{Bank, park, +1}, {AdvanceFund, park, -1}},
	FundOut:        {{AdvanceFund, park, +1}, {Bank, park, -1}},
	Reserve:        {{AdvanceFund, park, +1}, {Reserved, ofCase, -1}},
	Release:        {{Reserved, ofCase, +1}, {AdvanceFund, park, -1}},
	Payout:         {{Reserved, ofCase, +1}, {Bank, park, -1}, {Receivable, merchant, +1}, {Recovery, park, -1}},
	RecoverDeposit: {{Deposit, merchant, +1}, {Receivable, merchant, -1}, {Recovery, park, +1}, {AdvanceFund, park, -1}},
	RecoverPayment: {{Bank, park, +1}, {Receivable, merchant, -1}, {Recovery, park, +1}, {AdvanceFund, park, -1}},
	WriteOff:       {{Recovery, park, +1}, {Receivable, merchant, -1}},
}

// Posting is what a use-case asks the ledger to write.
type Posting struct {
	Kind       Kind
	AmountFen  money.Fen
	MerchantID id.ID
	CaseID     id.ID
	// Reference names the thing outside that this posting answers: a bank receipt, a decision.
	// Posting it again returns what was posted.
	Reference string
	Memo      string
}

// Transaction is what was written.
type Transaction struct {
	ID        id.ID   `json:"id"`
	Seq       int64   `json:"seq"`
	Kind      Kind    `json:"kind"`
	Reference string  `json:"reference"`
	CaseID    id.ID   `json:"case_id,omitempty"`
	Memo      string  `json:"memo"`
	MadeBy    id.ID   `json:"made_by"`
	MadeAt    int64   `json:"made_at"`
	Entries   []Entry `json:"entries"`
	PrevHash  string  `json:"prev_hash"`
	Hash      string  `json:"hash"`
}

// Entry is one side of a transaction.
type Entry struct {
	ID      id.ID     `json:"id"`
	Account Account   `json:"account"`
	Amount  money.Fen `json:"amount_fen"` // debit positive
}

// AmountFen is what the transaction moves.
func (t Transaction) AmountFen() money.Fen {
	if len(t.Entries) == 0 {
		return 0
	}
	return max(t.Entries[0].Amount, -t.Entries[0].Amount)
}

// party is whose account a leg of p touches.
func (p Posting) party(h holder) id.ID {
	switch h {
	case merchant:
		return p.MerchantID
	case ofCase:
		return p.CaseID
	}
	return ""
}

// check names what the posting lacks.
func (p Posting) check() error {
	if p.AmountFen <= 0 || p.AmountFen > MaxAmount {
		return ErrAmount
	}
	if p.Reference == "" {
		return ErrReference
	}
	rule, known := legs[p.Kind]
	if !known {
		return ErrKind
	}
	for _, l := range rule {
		if l.of != park && p.party(l.of) == "" {
			return ErrParty
		}
	}
	return nil
}

// MaxAmount is the largest single posting: ten million yuan.
const MaxAmount money.Fen = 1_000_000_000

// apply computes the entries of a posting on the accounts it touches, one per leg, in the
// order of the table. ErrInsufficient when an account would hold less than nothing.
func (p Posting) apply(accounts []Account) ([]Entry, error) {
	rule := legs[p.Kind]
	out := make([]Entry, len(rule))
	for i, l := range rule {
		a := accounts[i]
		a.Running += l.side * p.AmountFen
		if a.Balance() < 0 {
			return nil, ErrInsufficient.With("account", label[a.Kind].ZH, "account_en", label[a.Kind].EN,
				"has", accounts[i].Balance().String(), "wants", p.AmountFen.String())
		}
		out[i] = Entry{Account: a, Amount: l.side * p.AmountFen}
	}
	return out, nil
}
