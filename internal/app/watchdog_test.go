package app

import (
	"context"
	"errors"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// A disk that fills up makes the product read-only before anything breaks: reading goes on,
// changes are refused with their own problem, and return with the room.
func TestNearlyFullDiskStopsChanges(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		a := smallDemo(t, d)
		ctx := actor.With(context.Background(), actor.Actor{Kind: actor.SystemJob, Reason: "test"})
		room := uint64(1 << 30)
		a.free = func() (uint64, error) { return room, nil }
		change := func() error { return d.InTx(ctx, func(context.Context) error { return nil }) }
		for _, step := range []struct {
			free uint64
			open bool
		}{{1 << 30, true}, {lowBytes, true}, {lowBytes - 1, false}, {easyBytes, false}, {easyBytes + 1, true}} {
			room = step.free
			must(t, a.watchDisk(ctx))
			if err := change(); (err == nil) != step.open || (err != nil && !errors.Is(err, db.ErrReadOnly)) {
				t.Errorf("%d bytes free: %v", step.free, err)
			}
			if err := d.Ping(ctx); err != nil {
				t.Errorf("%d bytes free: reading: %v", step.free, err)
			}
		}
		a.free = func() (uint64, error) { return 0, errors.New("no such disk") }
		if a.watchDisk(ctx) == nil || d.ReadOnly() {
			t.Error("a disk that cannot be asked stopped the product or went unnoticed")
		}
	})
}
