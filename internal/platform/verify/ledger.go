package verify

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"

	"sitong/internal/platform/chain"
)

// LedgerTransaction is one transaction of a park's ledger as it is exported, one JSON object
// a line, oldest first. Debits are positive, credits negative.
//
// hash = SHA-256("sitong.ledger.v1" ‖ 0x00 ‖ previous hash ‖ 0x00 ‖ JCS(transaction)), where
// JCS is RFC 8785 canonical JSON of every field but prev_hash and hash.
type LedgerTransaction struct {
	Park      string        `json:"park"`
	Seq       int64         `json:"seq"` // 1, 2, 3 … without a gap
	ID        string        `json:"id"`
	Kind      string        `json:"kind"`
	Reference string        `json:"reference"` // unique per kind
	CaseID    string        `json:"case_id"`
	Memo      string        `json:"memo"`
	MadeBy    string        `json:"made_by"`
	MadeAt    int64         `json:"made_at"` // UTC ms
	Entries   []LedgerEntry `json:"entries"`

	PrevHash string `json:"prev_hash,omitempty"`
	Hash     string `json:"hash,omitempty"`
}

// LedgerEntry is one side of a transaction.
type LedgerEntry struct {
	Account   string `json:"account"` // kind, or kind and party: "deposit:01J…"
	AmountFen int64  `json:"amount_fen"`
}

// Sum computes the hash of t over its fields and PrevHash.
func (t LedgerTransaction) Sum() (string, error) {
	prev := t.PrevHash
	t.PrevHash, t.Hash = "", ""
	b, err := chain.Canonical(t)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	h.Write([]byte("sitong.ledger.v1\x00" + prev + "\x00"))
	h.Write(b)
	return hex.EncodeToString(h.Sum(nil)), nil
}

// LedgerReport is what an export of a ledger proves.
type LedgerReport struct {
	Park         string           `json:"park"`
	Transactions int64            `json:"transactions"`
	Hash         string           `json:"hash"` // of the last transaction
	BalancesFen  map[string]int64 `json:"balances_fen"`
	Findings     []LedgerFinding  `json:"findings"`
}

// LedgerFinding is one thing that is wrong, and where.
type LedgerFinding struct {
	Seq int64  `json:"seq"`
	Why string `json:"why"`
}

// Ledger reads an export to its end and reports everything that does not hold: gaps, broken
// links, contents that do not have their hash, transactions that do not sum to zero,
// references used twice. The error is for input that is no export at all.
func Ledger(r io.Reader) (LedgerReport, error) {
	out := LedgerReport{Hash: chain.Genesis, BalancesFen: map[string]int64{}, Findings: []LedgerFinding{}}
	references := map[string]int64{}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 64<<10), 4<<20)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var t LedgerTransaction
		if err := json.Unmarshal(lines.Bytes(), &t); err != nil {
			return out, fmt.Errorf("verify: line %d is no transaction: %w", out.Transactions+1, err)
		}
		if err := out.take(t, references); err != nil {
			return out, err
		}
	}
	if err := lines.Err(); err != nil {
		return out, fmt.Errorf("verify: %w", err)
	}
	return out, nil
}

func (r *LedgerReport) take(t LedgerTransaction, references map[string]int64) error {
	note := func(format string, args ...any) {
		r.Findings = append(r.Findings, LedgerFinding{t.Seq, fmt.Sprintf(format, args...)})
	}
	r.Transactions++
	if r.Transactions == 1 {
		r.Park = t.Park
	}
	if t.Park != r.Park {
		note("it belongs to park %s, not %s", t.Park, r.Park)
	}
	if t.Seq != r.Transactions {
		note("it stands where %d belongs", r.Transactions)
	}
	if t.PrevHash != r.Hash {
		note("it does not name the hash of its predecessor")
	}
	sum, err := t.Sum()
	if err != nil {
		return err
	}
	if sum != t.Hash {
		note("its content does not have its hash")
	}
	r.Hash = t.Hash
	if at, twice := references[t.Kind+"\x00"+t.Reference]; twice {
		note("its reference was used by transaction %d", at)
	}
	references[t.Kind+"\x00"+t.Reference] = t.Seq
	total := int64(0)
	for _, e := range t.Entries {
		total += e.AmountFen
		r.BalancesFen[e.Account] += e.AmountFen
		if e.AmountFen == 0 {
			note("an entry is zero")
		}
	}
	if len(t.Entries) < 2 || total != 0 {
		note("its %d entries sum to %d fen", len(t.Entries), total)
	}
	return nil
}
