// Package idempotency makes a repeated creation safe: the key, who used it, for what and
// with which content are written in the transaction that creates, together with the id of
// what was created. A repeat is answered from that id; nothing of an answer is stored.
package idempotency

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

var (
	// ErrOtherRequest reports a key that was used for something else.
	ErrOtherRequest = errs.New(errs.Invalid, "idempotency.other_request", "该幂等键已用于另一个请求", "This idempotency key was used for another request")
	// ErrInFlight reports that the first request with this key is still running.
	ErrInFlight = errs.New(errs.Conflict, "idempotency.in_flight", "同一请求正在处理，请稍候", "The same request is still being processed")
)

// Keep is how long a repeat is recognised.
const Keep = 24 * time.Hour

// Keys remembers used keys.
type Keys struct {
	db    *db.DB
	clock clock.Clock
}

// New returns the keys of a database.
func New(d *db.DB, c clock.Clock) *Keys { return &Keys{d, c} }

// Request is one creating request.
type Request struct {
	Key       string
	Operation string
	Content   []byte // path and body
}

func digest(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// Begin returns the id the key produced before, or a context whose creating transaction
// stores the key. ErrOtherRequest when operation or content differ.
func (k *Keys) Begin(ctx context.Context, r Request) (was id.ID, claimed context.Context, err error) {
	a := actor.From(ctx)
	park := a.ParkID
	if park == "" {
		park = id.Platform
	}
	at := db.At(ctx, park)
	hash, content := digest([]byte(r.Key)), digest(r.Content)
	old, found, err := k.byHash(at, a.AccountID, hash)
	if err != nil {
		return "", ctx, err
	}
	if found && old.CreatedAt > clock.Millis(k.clock.Now().Add(-Keep)) {
		if old.Operation != r.Operation || old.RequestHash != content {
			return "", ctx, ErrOtherRequest
		}
		return old.ResourceID, ctx, nil
	}
	return "", db.WithBeforeCommit(ctx, func(ctx context.Context) error {
		produced := db.ProducedIn(ctx)
		if produced == "" {
			return nil
		}
		at := db.At(ctx, park)
		if found {
			if err := k.delete(at, a.AccountID, hash); err != nil {
				return err
			}
		}
		return k.insert(at, keyRow{AccountID: a.AccountID, KeyHash: hash, Operation: r.Operation,
			RequestHash: content, ResourceID: produced, CreatedAt: clock.Millis(k.clock.Now())})
	}), nil
}

// Forget removes keys older than Keep from the actor's park.
func (k *Keys) Forget(ctx context.Context) error {
	return k.db.InTx(ctx, func(ctx context.Context) error {
		if err := k.deleteBefore(ctx, clock.Millis(k.clock.Now().Add(-Keep))); err != nil {
			return fmt.Errorf("idempotency: %w", err)
		}
		return nil
	})
}
