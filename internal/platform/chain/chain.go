// Package chain defines the audit record and the hash that links each record to the one
// before it. It is pure: whoever holds the records and this page can verify them.
//
// hash = SHA-256("sitong.audit.v1" ‖ 0x00 ‖ previous hash ‖ 0x00 ‖ JCS(record))
//
// JCS is RFC 8785 canonical JSON of the fields below without Prev and Hash; the field names
// are part of the format.
package chain

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/gowebpki/jcs"
)

// Genesis is the previous hash of the first record of a chain.
const Genesis = "0000000000000000000000000000000000000000000000000000000000000000"

// Record is one entry of an audit chain. It holds references and hashes, never personal
// data: erasing a person leaves the chain intact.
type Record struct {
	Park          string `json:"park"` // the chain
	Seq           int64  `json:"seq"`  // 1, 2, 3 … without a gap
	At            int64  `json:"at"`   // UTC ms
	ActorKind     string `json:"actor_kind"`
	ActorID       string `json:"actor_id"`
	Roles         string `json:"roles"`
	SessionID     string `json:"session_id"`
	IP            string `json:"ip"`
	Action        string `json:"action"`
	ObjectKind    string `json:"object_kind"`
	ObjectID      string `json:"object_id"`
	Result        string `json:"result"`
	Reason        string `json:"reason"`
	RequestID     string `json:"request_id"`
	BeforeHash    string `json:"before_hash"`
	AfterHash     string `json:"after_hash"`
	Changed       string `json:"changed"` // names of the fields that differ, sorted, comma-separated
	PolicyVersion int64  `json:"policy_version"`

	Prev string `json:"-"`
	Hash string `json:"-"`
}

// Link sets the sequence number, previous hash and hash of r as the successor of (seq, hash).
func (r *Record) Link(seq int64, hash string) error {
	r.Seq, r.Prev = seq+1, hash
	h, err := r.Sum()
	r.Hash = h
	return err
}

// Sum computes the hash of the record over its current fields and Prev.
func (r *Record) Sum() (string, error) {
	b, err := Canonical(r)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	h.Write([]byte("sitong.audit.v1\x00"))
	h.Write([]byte(r.Prev))
	h.Write([]byte{0})
	h.Write(b)
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Canonical is the RFC 8785 form of v.
func Canonical(v any) ([]byte, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("chain: %w", err)
	}
	if b, err = jcs.Transform(b); err != nil {
		return nil, fmt.Errorf("chain: %w", err)
	}
	return b, nil
}

// Digest is the SHA-256 of the canonical form of v in hex; "" for nil.
func Digest(v any) (string, error) {
	if v == nil {
		return "", nil
	}
	b, err := Canonical(v)
	if err != nil {
		return "", err
	}
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:]), nil
}

// Verifier checks records one after the other. The zero value starts at the beginning.
type Verifier struct {
	Seq  int64
	Hash string
}

// Fault is the first place where a chain is not what it was.
type Fault struct {
	Park string
	Seq  int64
	Why  string
}

func (f *Fault) Error() string { return fmt.Sprintf("chain %s broken at %d: %s", f.Park, f.Seq, f.Why) }

// Next checks r as the successor of what came before. It returns a *Fault when it is not.
func (v *Verifier) Next(r Record) error {
	if v.Hash == "" {
		v.Hash = Genesis
	}
	switch {
	case r.Seq != v.Seq+1:
		return &Fault{r.Park, v.Seq + 1, fmt.Sprintf("record %d stands where %d belongs", r.Seq, v.Seq+1)}
	case r.Prev != v.Hash:
		return &Fault{r.Park, r.Seq, "it does not name the hash of its predecessor"}
	}
	sum, err := r.Sum()
	if err != nil {
		return err
	}
	if sum != r.Hash {
		return &Fault{r.Park, r.Seq, "its content does not have its hash"}
	}
	v.Seq, v.Hash = r.Seq, r.Hash
	return nil
}

// Checkpoint states where a chain stood at a moment; signed and kept outside the database
// it makes even a rewritten chain detectable.
type Checkpoint struct {
	Origin    string `json:"origin"`
	Park      string `json:"park"`
	Seq       int64  `json:"seq"`
	Hash      string `json:"hash"`
	At        int64  `json:"at"`
	KeyID     string `json:"key_id"`
	Signature string `json:"signature,omitempty"` // base64 Ed25519 over the canonical form without signature
}

// Payload is what the signature covers.
func (c Checkpoint) Payload() ([]byte, error) {
	c.Signature = ""
	return Canonical(c)
}

// Valid says whether the signature is genuine under the key.
func (c Checkpoint) Valid(key ed25519.PublicKey) bool {
	payload, err := c.Payload()
	if err != nil {
		return false
	}
	sig, err := base64.StdEncoding.DecodeString(c.Signature)
	return err == nil && ed25519.Verify(key, payload, sig)
}
