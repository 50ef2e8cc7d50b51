package db_test

import (
	"context"
	"errors"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

func addCase(ctx context.Context, d *db.DB, id string) error {
	return d.Conn(ctx).Create(&leakCase{ID: id, Title: "A" + id}).Error
}

func TestChangeWithoutAuditIsRolledBack(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		leakSchema(t, d)
		ctx := asPark(parkA)
		err := d.InTx(ctx, func(ctx context.Context) error { return addCase(ctx, d, "7") })
		if !errors.Is(err, db.ErrUnaudited) {
			t.Fatalf("err = %v", err)
		}
		var n int
		if err := d.Look("SELECT COUNT(*) FROM leak_cases WHERE id = '7'", &n); err != nil || n != 0 {
			t.Fatalf("%d rows stayed, %v", n, err)
		}
		err = d.InTx(ctx, func(ctx context.Context) error { db.MarkAudited(ctx); return addCase(ctx, d, "7") })
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestWritingOutsideTransactionIsRefused(t *testing.T) {
	d := dbtest.SQLite(t)
	leakSchema(t, d)
	if err := addCase(asPark(parkA), d, "7"); !errors.Is(err, db.ErrScope) {
		t.Fatalf("err = %v", err)
	}
}

func TestReaderOfSeveralParks(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		leakSchema(t, d)
		for _, c := range []struct {
			name  string
			actor actor.Actor
			want  int
		}{
			{"both", parks(parkA, parkB), 2}, {"one", parks(parkB), 1}, {"none", parks(), 0},
		} {
			ctx := dbtest.Ctx(c.actor)
			var rows []leakCase
			if err := d.Conn(ctx).Where("title <> ?", "").Or("1 = 1").Find(&rows).Error; err != nil || len(rows) != c.want {
				t.Errorf("%s: %d rows, %v", c.name, len(rows), err)
			}
			err := d.InTx(ctx, func(ctx context.Context) error { db.MarkAudited(ctx); return addCase(ctx, d, "8") })
			if !errors.Is(err, db.ErrScope) {
				t.Errorf("%s wrote: %v", c.name, err)
			}
		}
	})
}

func parks(ids ...string) actor.Actor {
	a := actor.Actor{Kind: actor.Account, Parks: idList(ids)}
	return a
}

// The handle of readers refuses to write at the database itself, whatever reaches it.
func TestGuestHandleCannotWrite(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		leakSchema(t, d)
		d.WithoutPlugin()
		d.WithoutTripwire(leakTables...)
		ctx := dbtest.Ctx(parks(parkA))
		err := d.Conn(ctx).Create(&leakCase{TenantID: parkA, ID: "5", Title: "x"}).Error
		if err == nil {
			t.Fatal("the read-only handle wrote")
		}
	})
}

func TestHooksRunOnce(t *testing.T) {
	d := dbtest.SQLite(t)
	leakSchema(t, d)
	after := 0
	err := d.InTx(asPark(parkA), func(ctx context.Context) error {
		db.AfterCommit(ctx, func() { after++ })
		db.Produced(ctx, "first")
		return d.InTx(ctx, func(ctx context.Context) error {
			db.AfterCommit(ctx, func() { after += 10 })
			db.Produced(ctx, "second")
			if got := db.ProducedIn(ctx); got != "first" {
				t.Errorf("produced %s", got)
			}
			return nil
		})
	})
	if err != nil || after != 11 {
		t.Fatalf("after = %d, %v", after, err)
	}
	_ = d.InTx(asPark(parkA), func(ctx context.Context) error {
		db.AfterCommit(ctx, func() { after = -1 })
		return errors.New("no")
	})
	if after != 11 {
		t.Fatal("AfterCommit ran for a rolled back transaction")
	}
}

func TestReadOnlyModeRefusesChanges(t *testing.T) {
	d := dbtest.SQLite(t)
	d.SetReadOnly(true)
	if err := d.InTx(asPark(parkA), func(context.Context) error { return nil }); !errors.Is(err, db.ErrReadOnly) {
		t.Fatalf("err = %v", err)
	}
}

// Cut at any statement or at the commit, a transaction leaves nothing; uncut, everything.
func TestInterruptedTransactionLeavesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		leakSchema(t, d)
		cut := errors.New("the process died here")
		ctx := asPark(parkA)
		add := func() error {
			return d.InTx(ctx, func(ctx context.Context) error {
				db.MarkAudited(ctx)
				return errors.Join(addCase(ctx, d, "7"), addCase(ctx, d, "8"))
			})
		}
		for k := 1; ; k++ {
			at := 0
			d.Interrupt(func(string) error {
				if at++; at == k {
					return cut
				}
				return nil
			})
			err := add()
			d.Interrupt(nil)
			var n int
			if err := d.Look("SELECT COUNT(*) FROM leak_cases WHERE id IN ('7', '8')", &n); err != nil {
				t.Fatal(err)
			}
			if at < k {
				if err != nil || n != 2 || k < 4 {
					t.Fatalf("uncut, after %d statements: %d rows, %v", at, n, err)
				}
				return
			}
			if !errors.Is(err, cut) || n != 0 {
				t.Fatalf("cut at %d: %d rows stay, %v", k, n, err)
			}
		}
	})
}

// A quick read keeps its actor and outlives a deadline, but does not start after one.
func TestAQuickReadKnowsItsActor(t *testing.T) {
	ctx, cancel := context.WithCancel(dbtest.Ctx(actor.Actor{Kind: actor.Account, ParkID: "P"}))
	quick := db.Quick(ctx)
	if actor.From(quick).ParkID != "P" || quick.Done() != nil {
		t.Error("not the same actor, or somebody waits")
	}
	cancel()
	if db.Quick(ctx).Err() == nil {
		t.Error("a read starts after the end")
	}
}
