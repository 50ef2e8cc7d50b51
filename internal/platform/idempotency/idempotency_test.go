package idempotency_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/idempotency"
)

const (
	jia = id.ID("01J00000000000000000000PKA") // 甲园
	yi  = id.ID("01J00000000000000000000PKB") // 乙园

	li   = id.ID("01J00000000000000000000AL1") // operator 李
	zhao = id.ID("01J00000000000000000000AZ1") // merchant 赵
)

func as(account, park id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: park})
}

// world creates things, and counts them.
type world struct {
	t     *testing.T
	d     *db.DB
	keys  *idempotency.Keys
	clock *clock.Manual
	ids   *id.Source
	made  int
}

func build(t *testing.T, d *db.DB) *world {
	c := clock.NewManual(dbtest.Now)
	return &world{t: t, d: d, keys: idempotency.New(d, c), clock: c, ids: id.NewSeeded(c, "idempotency")}
}

func request(content string) idempotency.Request {
	return idempotency.Request{Key: "one-key", Operation: "createStudio", Content: []byte(content)}
}

// create answers a request the way the HTTP face does: from the key, or by creating.
func (w *world) create(ctx context.Context, r idempotency.Request) (id.ID, error) {
	was, ctx, err := w.keys.Begin(ctx, r)
	if err != nil || was != "" {
		return was, err
	}
	return w.commit(ctx)
}

func (w *world) commit(claimed context.Context) (id.ID, error) {
	fresh := w.ids.New()
	err := w.d.InTx(claimed, func(ctx context.Context) error {
		db.Produced(ctx, fresh)
		return nil
	})
	if err == nil {
		w.made++
	}
	return fresh, err
}

func (w *world) want(ctx context.Context, r idempotency.Request, made int) id.ID {
	w.t.Helper()
	got, err := w.create(ctx, r)
	if err != nil || w.made != made {
		w.t.Fatalf("%d made, want %d: %v", w.made, made, err)
	}
	return got
}

// The same key has one effect; with another content or operation it is refused.
func TestOneKeyOneEffect(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		ctx := as(li, jia)
		first := w.want(ctx, request("一号间"), 1)
		if again := w.want(ctx, request("一号间"), 1); again != first {
			t.Errorf("a repeat is answered with %s, not %s", again, first)
		}
		if _, err := w.create(ctx, request("二号间")); !errors.Is(err, idempotency.ErrOtherRequest) {
			t.Errorf("another content: %v", err)
		}
		other := request("一号间")
		other.Operation = "createBuilding"
		if _, err := w.create(ctx, other); !errors.Is(err, idempotency.ErrOtherRequest) {
			t.Errorf("another operation: %v", err)
		}
		// Keys of different people and parks have nothing to do with one another.
		w.want(as(zhao, jia), request("二号间"), 2)
		w.want(as(li, yi), request("二号间"), 3)
		w.want(as(li, ""), request("二号间"), 4)
	})
}

// Of two requests under way at once with one key, one is undone.
func TestTwoAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		_, one, err := w.keys.Begin(as(li, jia), request("一号间"))
		if err != nil {
			t.Fatal(err)
		}
		_, two, err := w.keys.Begin(as(li, jia), request("一号间"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.commit(one); err != nil {
			t.Fatal(err)
		}
		if _, err := w.commit(two); !errors.Is(err, idempotency.ErrInFlight) || w.made != 1 {
			t.Fatalf("%d made: %v", w.made, err)
		}
	})
}

// A failed creation leaves its key free; after Keep a key begins anew.
func TestKeysEnd(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		ctx := as(li, jia)
		_, claimed, err := w.keys.Begin(ctx, request("一号间"))
		if err != nil {
			t.Fatal(err)
		}
		broken := errors.New("broken")
		err = d.InTx(claimed, func(ctx context.Context) error { db.Produced(ctx, w.ids.New()); return broken })
		if !errors.Is(err, broken) {
			t.Fatal(err)
		}
		first := w.want(ctx, request("二号间"), 1)
		w.clock.Advance(idempotency.Keep)
		if second := w.want(ctx, request("三号间"), 2); second == first {
			t.Error("an old key still answers")
		}
		w.clock.Advance(idempotency.Keep + time.Millisecond)
		if err := w.keys.Forget(ctx); err != nil {
			t.Fatal(err)
		}
		w.want(ctx, request("四号间"), 3)
	})
}
