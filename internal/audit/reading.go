package audit

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"io"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/verify"
)

// Service reads and verifies the audit chains and signs where they stand.
type Service struct {
	core.Core
	store store
	shelf shelf
}

// NewService keeps signed checkpoints in a folder outside the database, where whoever
// rewrites the database does not reach them.
func NewService(c core.Core, checkpoints string) *Service {
	return &Service{Core: c, store: store{c.DB}, shelf: shelf{checkpoints}}
}

// Filter narrows a list of records.
type Filter struct {
	Action   string
	ObjectID string
	ActorID  id.ID
	Result   Result
	// Looks keeps what regulators looked at and took.
	Looks bool
}

// at is the caller's chain: the park's, or the platform's for a caller outside every park.
func at(ctx context.Context) (context.Context, id.ID) {
	park := actor.From(ctx).ParkID
	if park == "" {
		park = id.Platform
	}
	return db.At(ctx, park), park
}

// List pages through the caller's chain, the newest record first.
func (s *Service) List(ctx context.Context, f Filter, r page.Request) (page.Page[chain.Record], error) {
	ctx, _ = at(ctx)
	return s.store.list(ctx, f, r)
}

// Verify recomputes the caller's chain from its first record and compares it with every
// signed checkpoint, those outside the database included. Records written meanwhile are
// left to the next time.
func (s *Service) Verify(ctx context.Context) (verify.AuditResult, error) {
	ctx, park := at(ctx)
	return s.verify(ctx, park)
}

func (s *Service) verify(ctx context.Context, park id.ID) (verify.AuditResult, error) {
	head, err := s.store.head(ctx)
	if err != nil {
		return verify.AuditResult{}, err
	}
	signed, err := s.checkpoints(ctx, park, head.Seq)
	if err != nil {
		return verify.AuditResult{}, err
	}
	c := verify.NewChain(string(park), s.Ring.Ed25519Public(), signed)
	if err := s.store.each(ctx, head.Seq, c.Next); err != nil {
		return verify.AuditResult{}, err
	}
	out := c.End(head.Seq, head.Hash)
	if !out.Intact {
		return out, nil
	}
	// The last record is read before the head: an honest head is never behind.
	last, err := s.store.lastRecord(ctx)
	if err != nil {
		return out, err
	}
	now, err := s.store.head(ctx)
	if err == nil && last > now.Seq {
		out.Intact, out.BrokenAt, out.Why = false, now.Seq+1, "a record stands beyond the end of the chain"
	}
	return out, err
}

// checkpoints are those of the database and those of the folder, as far as the chain reached
// when the head was read; one beyond it is kept when the chain must be shorter than it was.
func (s *Service) checkpoints(ctx context.Context, park id.ID, head int64) ([]chain.Checkpoint, error) {
	inside, err := s.store.checkpoints(ctx)
	if err != nil {
		return nil, err
	}
	outside, err := s.shelf.read(park)
	if err != nil {
		return nil, err
	}
	now, err := s.store.head(ctx)
	if err != nil {
		return nil, err
	}
	var out []chain.Checkpoint
	for _, p := range append(inside, outside...) {
		if p.Seq <= head || p.Seq > now.Seq { // in between: records written since
			out = append(out, p)
		}
	}
	return out, nil
}

// VerifyAll verifies the chain of every park and of the platform, for the command line.
func (s *Service) VerifyAll(ctx context.Context) ([]verify.AuditResult, error) {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "verify audit chains"})
	heads, err := s.store.heads(ctx)
	if err != nil {
		return nil, err
	}
	var out []verify.AuditResult
	for _, h := range heads {
		r, err := s.verify(db.At(ctx, h.TenantID), h.TenantID)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// RecordExport puts on record that the caller takes the chain away, before the first byte
// leaves.
func (s *Service) RecordExport(ctx context.Context) error {
	_, park := at(ctx)
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		return Record(ctx, s.Journal, Entry{Action: "audit.entry.export", Kind: "audit_chain", Object: park, Result: Exported})
	})
}

// Export writes the caller's chain in a form that can be verified offline.
func (s *Service) Export(ctx context.Context, out io.Writer) error {
	ctx, park := at(ctx)
	head, err := s.store.head(ctx)
	if err != nil {
		return err
	}
	signed, err := s.checkpoints(ctx, park, head.Seq)
	if err != nil {
		return err
	}
	w, err := verify.NewAuditWriter(out, verify.AuditHeader{Park: string(park), Entries: head.Seq, HeadHash: head.Hash,
		ExportedAt: clock.Millis(s.Clock.Now()), PublicKey: base64.StdEncoding.EncodeToString(s.Ring.Ed25519Public())}, s.Ring.SignEd25519)
	if err != nil {
		return err
	}
	for _, p := range signed {
		if err := w.Checkpoint(p); err != nil {
			return err
		}
	}
	if err := s.store.each(ctx, head.Seq, w.Record); err != nil {
		return err
	}
	return w.Close()
}

// Checkpoint signs where every chain stands that has grown since its last checkpoint, and
// keeps the statement in the folder and in the database. It returns how many were signed.
func (s *Service) Checkpoint(ctx context.Context) (int, error) {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "sign checkpoints"})
	heads, err := s.store.heads(ctx)
	if err != nil {
		return 0, err
	}
	n := 0
	for _, h := range heads {
		ctx := db.At(ctx, h.TenantID)
		last, err := s.store.lastCheckpoint(ctx)
		if err != nil {
			return n, err
		}
		if h.Seq == 0 || last >= h.Seq {
			continue
		}
		p, err := s.sign(h)
		if err != nil {
			return n, err
		}
		if err := s.shelf.add(p); err != nil {
			return n, err
		}
		if err := s.DB.InTx(ctx, func(ctx context.Context) error { return s.store.insertCheckpoint(ctx, s.IDs.New(), p) }); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

func (s *Service) sign(h headRow) (chain.Checkpoint, error) {
	key := s.Ring.Ed25519Public()
	p := chain.Checkpoint{Origin: "sitong", Park: string(h.TenantID), Seq: h.Seq, Hash: h.Hash, At: clock.Millis(s.Clock.Now()), KeyID: keyring.KeyID(key)}
	payload, err := p.Payload()
	if err != nil {
		return p, err
	}
	p.Signature = base64.StdEncoding.EncodeToString(s.Ring.SignEd25519(payload))
	if !p.Valid(key) {
		return p, fmt.Errorf("audit: a checkpoint of %s cannot be verified", h.TenantID)
	}
	return p, nil
}

// PublicKey verifies checkpoints and exports of this deployment.
func (s *Service) PublicKey() ed25519.PublicKey { return s.Ring.Ed25519Public() }
