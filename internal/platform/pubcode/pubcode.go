// Package pubcode keeps the codes a visitor without an account may present: QR codes,
// invitation links, sign-in tickets, query codes of cases.
//
// A code is stored as a keyed hash and leads to one park and one record in it. The package
// decides nothing: what a code opens is the business of the domain that made it.
package pubcode

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
)

// ErrUnknown reports a code that was never made, was used up, or has expired: a visitor
// cannot tell which.
var ErrUnknown = errs.New(errs.NotFound, "code.unknown", "链接或二维码无效或已过期", "This link or code is not valid or has expired")

// Code is a stored code. The secret itself is known only to whoever was given it.
type Code struct {
	Park         id.ID
	ID           id.ID
	Kind         string
	RefersTo     id.ID
	ExpiresAt    int64 // UTC ms; 0 never
	Tries        int64
	BlockedUntil int64
}

// Book stores codes.
type Book struct {
	db    *db.DB
	clock clock.Clock
	ids   *id.Source
	ring  *keyring.Ring
}

// New returns the book of a database.
func New(d *db.DB, c clock.Clock, ids *id.Source, r *keyring.Ring) *Book { return &Book{d, c, ids, r} }

func (b *Book) hash(kind, secret string) string {
	return b.ring.Hash("public code "+kind, auth.FoldCode(secret))
}

// Put stores a code of a park in the running transaction. id.Platform owns what belongs to no park.
func (b *Book) Put(ctx context.Context, park id.ID, kind, secret string, refersTo id.ID, expiresAt int64) error {
	return b.insert(db.At(ctx, park), Code{Park: park, ID: b.ids.New(), Kind: kind, RefersTo: refersTo, ExpiresAt: expiresAt}, b.hash(kind, secret))
}

// Find returns the code a visitor presents, whatever its park. ErrUnknown when there is none
// that still works.
func (b *Book) Find(ctx context.Context, kind, secret string) (Code, error) {
	return b.find(db.Through(ctx, db.DoorPublic), kind, b.hash(kind, secret), clock.Millis(b.clock.Now()))
}

// Use spends a code that works once, in the running transaction. ErrUnknown when somebody
// else was faster.
func (b *Book) Use(ctx context.Context, c Code) error {
	return b.use(db.At(ctx, c.Park), c.ID, clock.Millis(b.clock.Now()))
}

// Revoke makes the codes of one kind that lead to a record useless.
func (b *Book) Revoke(ctx context.Context, park id.ID, kind string, refersTo id.ID) error {
	return b.remove(db.At(ctx, park), kind, refersTo)
}

// Fail counts a wrong answer given with the code and blocks it until an instant when the
// caller says so.
func (b *Book) Fail(ctx context.Context, c Code, blockedUntil int64) error {
	return b.fail(db.At(ctx, c.Park), c, blockedUntil)
}
