// Package verify checks, without database, domain or configuration, what the product handed
// out: whoever holds a file and the public key can repeat every check.
package verify

import (
	"bufio"
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"

	"sitong/internal/platform/chain"
)

// AuditFormat names the export format. A file is JSON lines: one header, the checkpoints, the
// records in order, and a seal over the bytes of all lines before it.
const AuditFormat = "sitong.audit.v1"

// maxLine bounds one line of an export.
const maxLine = 1 << 20

// AuditHeader opens an export.
type AuditHeader struct {
	Format     string `json:"format"`
	Park       string `json:"park"`
	Entries    int64  `json:"entries"`
	HeadHash   string `json:"head_hash"`
	ExportedAt int64  `json:"exported_at"`
	PublicKey  string `json:"public_key"` // base64 Ed25519
}

// auditLine is one line; exactly one of the members is set.
type auditLine struct {
	Header     *AuditHeader      `json:"header,omitempty"`
	Entry      *chain.Record     `json:"entry,omitempty"`
	Prev       string            `json:"prev,omitempty"`
	Hash       string            `json:"hash,omitempty"`
	Checkpoint *chain.Checkpoint `json:"checkpoint,omitempty"`
	Seal       *auditSeal        `json:"seal,omitempty"`
}

type auditSeal struct {
	SHA256    string `json:"sha256"`
	Signature string `json:"signature"`
}

// AuditResult says whether a chain is what it was.
type AuditResult struct {
	Park     string `json:"park"`
	Entries  int64  `json:"entries"`
	HeadHash string `json:"head_hash"`
	Intact   bool   `json:"intact"`
	BrokenAt int64  `json:"broken_at,omitempty"` // the first record that is not what it was
	Why      string `json:"why,omitempty"`
}

// Chain checks records one after the other against the signed checkpoints and the end the
// chain is said to have.
type Chain struct {
	park    string
	key     ed25519.PublicKey
	links   chain.Verifier
	at      map[int64][]chain.Checkpoint
	highest int64
	fault   *chain.Fault
}

// NewChain expects the records of one park. The checkpoints may come from anywhere: each
// must be signed with the key and agree with the record it names.
func NewChain(park string, key ed25519.PublicKey, checkpoints []chain.Checkpoint) *Chain {
	c := &Chain{park: park, key: key, at: map[int64][]chain.Checkpoint{}}
	for _, p := range checkpoints {
		c.Expect(p)
	}
	return c
}

// Expect adds a checkpoint, before the first record is checked.
func (c *Chain) Expect(p chain.Checkpoint) {
	switch {
	case p.Park != c.park:
		c.blame(p.Seq, "a checkpoint belongs to another chain")
	case !p.Valid(c.key):
		c.blame(p.Seq, "a checkpoint is not signed with the key")
	default:
		c.at[p.Seq] = append(c.at[p.Seq], p)
		c.highest = max(c.highest, p.Seq)
	}
}

func (c *Chain) blame(seq int64, why string) {
	if c.fault == nil {
		c.fault = &chain.Fault{Park: c.park, Seq: seq, Why: why}
	}
}

// Next checks one record. After the first fault the others are only counted.
func (c *Chain) Next(r chain.Record) error {
	if c.fault != nil {
		c.links.Seq++
		return nil
	}
	if r.Park != c.park {
		c.blame(r.Seq, "the record belongs to another chain")
	}
	err := c.links.Next(r)
	var fault *chain.Fault
	if errors.As(err, &fault) {
		c.blame(fault.Seq, fault.Why)
		c.links.Seq++
		return nil
	}
	for _, p := range c.at[r.Seq] {
		if p.Hash != r.Hash {
			c.blame(r.Seq, "it is not the record a signed checkpoint names")
		}
	}
	return err
}

// End compares the end of the chain with what it is said to be.
func (c *Chain) End(entries int64, head string) AuditResult {
	if c.links.Hash == "" {
		c.links.Hash = chain.Genesis
	}
	if c.fault == nil {
		switch {
		case c.links.Seq < c.highest:
			c.blame(c.links.Seq+1, "records are missing that a signed checkpoint has seen")
		case c.links.Seq != entries:
			c.blame(min(c.links.Seq, entries)+1, fmt.Sprintf("there are %d records, not %d", c.links.Seq, entries))
		case c.links.Hash != head:
			c.blame(entries, "the end of the chain has another hash")
		}
	}
	out := AuditResult{Park: c.park, Entries: c.links.Seq, HeadHash: c.links.Hash, Intact: c.fault == nil}
	if c.fault != nil {
		out.BrokenAt, out.Why = c.fault.Seq, c.fault.Why
	}
	return out
}

// AuditWriter writes an export.
type AuditWriter struct {
	out  io.Writer
	sum  hash.Hash
	sign func([]byte) []byte
}

// NewAuditWriter writes the header; sign signs with the key the header names.
func NewAuditWriter(out io.Writer, h AuditHeader, sign func([]byte) []byte) (*AuditWriter, error) {
	w := &AuditWriter{out: out, sum: sha256.New(), sign: sign}
	h.Format = AuditFormat
	return w, w.line(auditLine{Header: &h})
}

func (w *AuditWriter) line(l auditLine) error {
	b, err := json.Marshal(l)
	if err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	b = append(b, '\n')
	w.sum.Write(b)
	_, err = w.out.Write(b)
	return err
}

// Record writes the next record.
func (w *AuditWriter) Record(r chain.Record) error {
	return w.line(auditLine{Entry: &r, Prev: r.Prev, Hash: r.Hash})
}

// Checkpoint writes a checkpoint.
func (w *AuditWriter) Checkpoint(p chain.Checkpoint) error { return w.line(auditLine{Checkpoint: &p}) }

// Close writes the seal.
func (w *AuditWriter) Close() error {
	sum := w.sum.Sum(nil)
	return w.line(auditLine{Seal: &auditSeal{SHA256: hex.EncodeToString(sum), Signature: base64.StdEncoding.EncodeToString(w.sign(sealed(sum)))}})
}

func sealed(sum []byte) []byte { return append([]byte("sitong.audit.export.v1\x00"), sum...) }

// Audit checks an export. A key that is given must be the one the file names; known are
// checkpoints kept elsewhere, which also reveal a chain that was rewritten as a whole. An
// error means that the file cannot be read; what is wrong with the chain is in the result.
func Audit(file io.Reader, key ed25519.PublicKey, known []chain.Checkpoint) (AuditResult, error) {
	a := auditReader{sum: sha256.New(), key: key, known: known}
	lines := bufio.NewScanner(file)
	lines.Buffer(make([]byte, 64<<10), maxLine)
	for lines.Scan() {
		if err := a.read(lines.Bytes()); err != nil {
			return AuditResult{}, err
		}
	}
	if err := lines.Err(); err != nil {
		return AuditResult{}, fmt.Errorf("verify: %w", err)
	}
	return a.end()
}

// errNoExport reports a file that is no audit export.
var errNoExport = errors.New("verify: this is no audit export of Sitong")

type auditReader struct {
	sum    hash.Hash
	key    ed25519.PublicKey
	known  []chain.Checkpoint
	header AuditHeader
	chain  *Chain
	sealed bool
}

func (a *auditReader) read(b []byte) error {
	var l auditLine
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&l); err != nil {
		if a.chain == nil {
			return errNoExport
		}
		a.chain.blame(a.chain.links.Seq+1, "a line is unreadable")
		return nil
	}
	if a.chain == nil {
		return a.open(l, b)
	}
	if l.Seal != nil {
		a.seal(l, b)
		return nil
	}
	a.sum.Write(append(bytes.Clone(b), '\n'))
	switch {
	case a.sealed:
		a.chain.blame(a.chain.links.Seq+1, "something was added after the seal")
	case l.Entry != nil:
		r := *l.Entry
		r.Prev, r.Hash = l.Prev, l.Hash
		return a.chain.Next(r)
	case l.Checkpoint != nil && a.chain.links.Seq == 0:
		a.chain.Expect(*l.Checkpoint)
	default:
		a.chain.blame(a.chain.links.Seq+1, "a line is not what belongs there")
	}
	return nil
}

func (a *auditReader) open(l auditLine, b []byte) error {
	if l.Header == nil || l.Header.Format != AuditFormat {
		return errNoExport
	}
	a.header = *l.Header
	named, err := base64.StdEncoding.DecodeString(l.Header.PublicKey)
	if err != nil || len(named) != ed25519.PublicKeySize {
		return errNoExport
	}
	foreign := a.key != nil && !bytes.Equal(a.key, named)
	if a.key == nil {
		a.key = named
	}
	a.chain = NewChain(a.header.Park, a.key, a.known)
	if foreign {
		a.chain.blame(0, "the file names another key than the one given")
	}
	a.sum.Write(append(bytes.Clone(b), '\n'))
	return nil
}

// seal checks the last line. It is not covered by itself, so it must be spelled exactly as
// it is written.
func (a *auditReader) seal(l auditLine, b []byte) {
	sum := a.sum.Sum(nil)
	spelled, err := json.Marshal(auditLine{Seal: l.Seal})
	signature, bad := base64.StdEncoding.Strict().DecodeString(l.Seal.Signature)
	if a.sealed || err != nil || bad != nil || !bytes.Equal(spelled, b) || l.Seal.SHA256 != hex.EncodeToString(sum) || !ed25519.Verify(a.key, sealed(sum), signature) {
		a.chain.blame(a.chain.links.Seq, "the seal does not fit the file")
	}
	a.sealed = true
}

func (a *auditReader) end() (AuditResult, error) {
	if a.chain == nil {
		return AuditResult{}, errNoExport
	}
	if !a.sealed {
		a.chain.blame(a.chain.links.Seq+1, "the seal is missing: the file was cut")
	}
	return a.chain.End(a.header.Entries, a.header.HeadHash), nil
}
