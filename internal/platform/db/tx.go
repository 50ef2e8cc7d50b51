package db

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"gorm.io/gorm"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

var (
	// ErrUnaudited reports a transaction that changed a table and wrote no audit record.
	// Nothing of it is kept.
	ErrUnaudited = errors.New("db: a change without its audit record")
	// ErrBusy reports a transaction that lost to others several times.
	ErrBusy = errs.New(errs.Unavailable, "db.busy", "系统繁忙，请稍后重试", "The system is busy, please try again")
	// ErrReadOnly reports that the deployment accepts no changes now (disk nearly full, maintenance).
	ErrReadOnly = errs.New(errs.Unavailable, "db.read_only", "存储空间不足，系统暂时只读，已提交的数据不受影响", "Storage is nearly full: the system is read-only for now, stored data is safe")
)

// transaction is what one InTx carries besides the SQL transaction.
type transaction struct {
	tx       *gorm.DB
	changed  string // an audited table that was changed
	audited  bool
	produced id.ID
	before   []func(context.Context) error
	after    []func()
	local    map[any]any
}

type txKey struct{}

func txOf(ctx context.Context) *transaction { t, _ := ctx.Value(txKey{}).(*transaction); return t }

// InTx runs fn inside one transaction; a call inside another joins it. fn may run again
// when the database asks for it, so it must not reach outside the database: what has to
// happen afterwards goes through AfterCommit.
//
// A transaction that changes an audited table and records no audit entry is rolled back
// with ErrUnaudited. ErrReadOnly while the deployment accepts no changes; ErrBusy when the
// database refused three attempts.
func (d *DB) InTx(ctx context.Context, fn func(context.Context) error) error {
	if txOf(ctx) != nil {
		return fn(ctx)
	}
	if d.readOnly.Load() {
		return ErrReadOnly
	}
	var err error
	for attempt := range 3 {
		var t *transaction
		if t, err = d.attempt(ctx, fn); err == nil {
			for _, f := range t.after {
				f()
			}
			return nil
		}
		if !retryable(err) || ctx.Err() != nil {
			return err
		}
		d.pause(ctx, attempt)
	}
	return ErrBusy.Because(err)
}

func (d *DB) attempt(ctx context.Context, fn func(context.Context) error) (*transaction, error) {
	t := &transaction{}
	err := d.begin(ctx, func(tx *gorm.DB) error {
		t.tx = tx
		inner := context.WithValue(ctx, txKey{}, t)
		if err := fn(inner); err != nil {
			return err
		}
		for _, f := range append(addedBefore(ctx), t.before...) {
			if err := f(inner); err != nil {
				return err
			}
		}
		if t.changed != "" && !t.audited {
			return fmt.Errorf("%w: %s", ErrUnaudited, t.changed)
		}
		return nil
	})
	return t, err
}

// begin opens the transaction, or a savepoint inside the sandbox of a test.
func (d *DB) begin(ctx context.Context, fn func(*gorm.DB) error) error {
	if box := d.sandbox.Load(); box != nil {
		return box.WithContext(ctx).Transaction(fn)
	}
	return d.main.WithContext(ctx).Transaction(fn)
}

// MarkAudited notes that the running transaction has its audit record.
func MarkAudited(ctx context.Context) {
	if t := txOf(ctx); t != nil {
		t.audited = true
	}
}

// Produced names the resource the running transaction creates; the first call wins. A
// repeated request with the same idempotency key is answered from it.
func Produced(ctx context.Context, resource id.ID) {
	if t := txOf(ctx); t != nil && t.produced == "" {
		t.produced = resource
	}
}

// ProducedIn returns what Produced noted.
func ProducedIn(ctx context.Context) id.ID {
	if t := txOf(ctx); t != nil {
		return t.produced
	}
	return ""
}

// BeforeCommit runs f as the last step of the running transaction.
func BeforeCommit(ctx context.Context, f func(context.Context) error) {
	if t := txOf(ctx); t != nil {
		t.before = append(t.before, f)
	}
}

type beforeKey struct{}

// WithBeforeCommit returns a context whose transactions all run f as one of their last steps.
func WithBeforeCommit(ctx context.Context, f func(context.Context) error) context.Context {
	return context.WithValue(ctx, beforeKey{}, append(addedBefore(ctx), f))
}

func addedBefore(ctx context.Context) []func(context.Context) error {
	fs, _ := ctx.Value(beforeKey{}).([]func(context.Context) error)
	return slices.Clone(fs)
}

// AfterCommit runs f once the running transaction is stored; never when it is rolled back.
func AfterCommit(ctx context.Context, f func()) {
	if t := txOf(ctx); t != nil {
		t.after = append(t.after, f)
		return
	}
	f()
}

// Conn returns the handle for one statement: the running transaction, or outside one a
// reading handle. Readers of several parks get the read-only handle of the database.
func (d *DB) Conn(ctx context.Context) *gorm.DB {
	if t := txOf(ctx); t != nil {
		return t.tx.WithContext(ctx)
	}
	if box := d.sandbox.Load(); box != nil {
		return box.WithContext(ctx)
	}
	if actor.From(ctx).ReadOnly() {
		return d.guest.WithContext(ctx)
	}
	return d.reader.WithContext(ctx)
}

// Sandbox runs f inside one transaction that is always rolled back, whatever InTx commits
// within. It is for tests that must leave a shared fixture untouched; one at a time.
func (d *DB) Sandbox(ctx context.Context, f func()) error {
	undo := errors.New("undo")
	err := d.main.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		d.sandbox.Store(tx)
		defer d.sandbox.Store(nil)
		f()
		return undo
	})
	if errors.Is(err, undo) {
		return nil
	}
	return err
}

// Interrupt lets cut decide before every statement and every commit whether it still runs;
// its error is what the caller sees instead. It is for tests of what a use-case leaves that
// died halfway; nil ends it.
func (d *DB) Interrupt(cut func(statement string) error) {
	if cut == nil {
		d.wire.cut.Store(nil)
		return
	}
	d.wire.cut.Store(&cut)
}

// pause waits a little longer after each lost attempt, spread so that two losers do not
// meet again.
func (d *DB) pause(ctx context.Context, attempt int) {
	spread := d.losses.Add(1) * 7 % 31
	timer := time.NewTimer(time.Duration(5<<attempt+spread) * time.Millisecond)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}

// retryable says whether the database asks for the whole transaction again: deadlock (1213),
// lock wait timeout (1205, 3572), snapshot conflict (1020), TiDB write conflict (8002, 8022,
// 9007), cluster not ready (1047), SQLite busy.
func retryable(err error) bool {
	if err == nil {
		return false
	}
	text := err.Error()
	for _, s := range []string{"Error 1213", "Error 1205", "Error 3572", "Error 1020", "Error 8002", "Error 8022", "Error 9007", "Error 1047", "SQLITE_BUSY", "database is locked"} {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
}

// Local returns the value of the running transaction under key, made once per attempt; the
// zero T outside a transaction.
func Local[T any](ctx context.Context, key any, create func() T) T {
	t := txOf(ctx)
	if t == nil {
		var zero T
		return zero
	}
	if v, ok := t.local[key]; ok {
		return v.(T)
	}
	v := create()
	if t.local == nil {
		t.local = map[any]any{}
	}
	t.local[key] = v
	return v
}
