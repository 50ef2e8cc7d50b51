package app

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// column reads one column of a table in all parks.
func (a *App) column(t *testing.T, sql string, values ...any) []string {
	t.Helper()
	var out []string
	must(t, a.Core.DB.Conn(db.Through(context.Background(), db.DoorMigrate)).Raw(sql, values...).Scan(&out).Error)
	return out
}

// archive is the demo with a clock that can be moved past every term.
type archive struct {
	*App
	t     *testing.T
	clock *clock.Manual
	park  id.ID
}

func openArchive(t *testing.T, d *db.DB) archive {
	a := smallDemo(t, d)
	park := a.column(t, "SELECT tenant_id FROM cases WHERE closed_at > 0 LIMIT 1")[0]
	more := a.column(t, "SELECT id FROM cases WHERE tenant_id = ? AND closed_at IS NULL AND id IN (SELECT case_id FROM case_steps) ORDER BY id LIMIT 2", park)
	must(t, d.InTx(db.Through(context.Background(), db.DoorMigrate), func(ctx context.Context) error {
		return d.Conn(ctx).Exec("UPDATE cases SET closed_at = ? WHERE id IN ?", clock.Millis(dbtest.Now), more).Error
	}))
	return archive{a, t, a.Core.Clock.(*clock.Manual), id.ID(park)}
}

func (a archive) as() context.Context { return actor.System(context.Background(), a.park, "test") }

func (a archive) purge() map[string]int64 {
	a.t.Helper()
	gone, err := a.Services.Keeping.Purge(a.as())
	must(a.t, err)
	return gone
}

// The last day of the term still counts; the day after it the record and its parts are gone,
// unless it is held.
func TestPurgeAfterTheTermUnlessHeld(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		a := openArchive(t, d)
		closed := a.column(t, "SELECT id FROM cases WHERE tenant_id = ? AND closed_at > 0 AND id IN (SELECT case_id FROM case_steps) ORDER BY closed_at, id", a.park)
		goes, held := closed[0], id.ID(closed[1])
		var at int64
		must(t, d.Conn(db.Through(context.Background(), db.DoorMigrate)).Raw("SELECT closed_at FROM cases WHERE id = ?", goes).Scan(&at).Error)
		hold, err := a.Services.Keeping.PlaceHold(a.as(), evidence.NewHold{TargetKind: "case", TargetID: held, Reason: "兰山区市场监管局来函调取"})
		must(t, err)

		last := clock.DateOf(clock.FromMillis(at)).AddMonths(36)
		a.clock.Set(last.Start().Add(23 * time.Hour))
		a.purge()
		if got := a.column(t, "SELECT id FROM cases WHERE id = ?", goes); len(got) != 1 {
			t.Fatal("gone on the last day of its term")
		}
		chain := len(a.column(t, "SELECT seq FROM audit_entries WHERE tenant_id = ?", a.park))
		a.clock.Set(last.AddDays(400).Start())
		counts := a.purge()
		for _, part := range []string{"case_steps", "case_messages", "agreements"} {
			if got := a.column(t, "SELECT id FROM "+part+" WHERE case_id = ?", goes); len(got) > 0 {
				t.Errorf("%d rows of %s outlived the case", len(got), part)
			}
		}
		if got := a.column(t, "SELECT id FROM cases WHERE closed_at > 0 AND tenant_id = ?", a.park); len(got) != 1 || id.ID(got[0]) != held || counts["cases"] == 0 {
			t.Errorf("of the closed cases %v are left, want %s; went: %v", got, held, counts)
		}
		if got := a.column(t, "SELECT id FROM case_steps WHERE case_id = ?", held); len(got) == 0 {
			t.Error("a held case lost its steps")
		}
		said := a.column(t, "SELECT reason FROM audit_entries WHERE tenant_id = ? AND action = 'evidence.retention.purge' AND object_kind = 'cases'", a.park)
		if now := len(a.column(t, "SELECT seq FROM audit_entries WHERE tenant_id = ?", a.park)); now <= chain || len(said) == 0 || !strings.Contains(said[0], "case_steps ") {
			t.Errorf("the purge is recorded as %q", said)
		}

		if _, err := a.Services.Keeping.LiftHold(a.as(), hold.ID, hold.Version, "案件已结"); err != nil {
			t.Fatal(err)
		}
		if _, err := a.Services.Keeping.LiftHold(a.as(), hold.ID, hold.Version+1, "again"); !errors.Is(err, evidence.ErrHoldLifted) {
			t.Errorf("lifted twice: %v", err)
		}
		a.purge()
		if got := a.column(t, "SELECT id FROM cases WHERE id = ?", held); len(got) > 0 {
			t.Error("the case stayed although its hold was lifted")
		}
	})
}

// Ten years on, one park is nearly empty, the other untouched, and no chain is broken.
func TestPurgeLeavesChainsAndOtherParksAlone(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		a := openArchive(t, d)
		rows := func(table, where string) int {
			return len(a.column(t, "SELECT tenant_id FROM "+table+" WHERE tenant_id "+where+" ?", a.park))
		}
		tables := []string{"cases", "sessions", "hits", "violations", "samples", "notices", "filings", "subjects", "files", "ledger_transactions", "ledger_entries", "audit_entries"}
		elsewhere, here := map[string]int{}, map[string]int{}
		for _, table := range tables {
			elsewhere[table], here[table] = rows(table, "<>"), rows(table, "=")
		}
		a.clock.Set(dbtest.Now.AddDate(10, 0, 0))
		counts := a.purge()
		for _, table := range tables {
			if got := rows(table, "<>"); got != elsewhere[table] {
				t.Errorf("%s of other parks: %d rows, were %d", table, got, elsewhere[table])
			}
		}
		for _, table := range []string{"cases", "sessions", "hits", "samples", "notices", "filings"} {
			if counts[table] == 0 || rows(table, "=") >= here[table] {
				t.Errorf("%s: %d went, %d are left of %d", table, counts[table], rows(table, "="), here[table])
			}
		}
		for _, table := range []string{"ledger_transactions", "ledger_entries", "audit_entries"} {
			if rows(table, "=") < here[table] || counts[table] > 0 {
				t.Errorf("%s lost rows", table)
			}
		}
		report, err := a.Services.Audit.Verify(a.as())
		must(t, err)
		if !report.Intact {
			t.Errorf("the chain is broken at %d: %s", report.BrokenAt, report.Why)
		}
		if again := a.purge(); len(again) > 0 {
			t.Errorf("a second purge found %v", again)
		}
		a.holdsAndBytes()
	})
}

// holdsAndBytes: what no file has any more is gone from the disk, and only that.
func (a archive) holdsAndBytes() {
	a.t.Helper()
	var onDisk []string
	root := filepath.Join(a.Config.Data, "files", string(a.park))
	must(a.t, filepath.WalkDir(root, func(path string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && len(e.Name()) == 64 {
			onDisk = append(onDisk, e.Name())
		}
		return err
	}))
	known := map[string]bool{}
	for _, sum := range a.column(a.t, "SELECT sha256 FROM files WHERE tenant_id = ?", a.park) {
		known[sum] = true
	}
	if len(onDisk) != len(known) {
		a.t.Errorf("%d contents on the disk for %d in the books", len(onDisk), len(known))
	}
	for _, sum := range onDisk {
		if !known[sum] {
			a.t.Errorf("%s outlived its file", sum)
		}
	}
}

// Nobody holds what the park does not have, or without saying why.
func TestHoldsNameARecordAndAReason(t *testing.T) {
	a := openArchive(t, dbtest.SQLite(t))
	foreign := a.column(t, "SELECT id FROM cases WHERE tenant_id <> ?", a.park)[0]
	own := a.column(t, "SELECT id FROM sessions WHERE tenant_id = ?", a.park)[0]
	for name, c := range map[string]struct {
		evidence.NewHold
		want error
	}{
		"another park's": {evidence.NewHold{TargetKind: "case", TargetID: id.ID(foreign), Reason: "x"}, evidence.ErrHoldTarget},
		"another kind":   {evidence.NewHold{TargetKind: "case", TargetID: id.ID(own), Reason: "x"}, evidence.ErrHoldTarget},
		"no such kind":   {evidence.NewHold{TargetKind: "audit", TargetID: id.ID(own), Reason: "x"}, evidence.ErrHoldTarget},
		"no reason":      {evidence.NewHold{TargetKind: "session", TargetID: id.ID(own)}, evidence.ErrHoldReason},
	} {
		if _, err := a.Services.Keeping.PlaceHold(a.as(), c.NewHold); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	_, err := a.Services.Keeping.PlaceHold(a.as(), evidence.NewHold{TargetKind: "session", TargetID: id.ID(own), Reason: "x"})
	must(t, err)
	all, err := a.Services.Keeping.Holds(a.as(), true, page.Request{})
	if err != nil || !slices.ContainsFunc(all.Items, func(h evidence.LegalHold) bool { return h.TargetID == id.ID(own) }) {
		t.Errorf("%v %v", all.Items, err)
	}
}
