package app

import (
	"context"
	"fmt"
	"log/slog"
	"testing"

	"sitong/internal/app/demo"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/keyring"
)

// smallDemo loads the small demo into a database.
func smallDemo(t *testing.T, d *db.DB) *App {
	t.Helper()
	clk := clock.NewManual(dbtest.Now)
	ring, err := keyring.Open(t.TempDir(), true)
	must(t, err)
	cfg := Config{Profile: Test, Addr: "127.0.0.1:0", Data: t.TempDir(), PublicURL: "http://127.0.0.1:8080", MFA: "off", DemoPassword: "Demo-Of-The-Test-1", DemoAnchor: string(clock.DateOf(dbtest.Now))}
	a, err := Assemble(cfg, d, ring, clk, id.NewSeeded(clk, t.Name()), slog.New(slog.DiscardHandler))
	must(t, err)
	must(t, a.Seed(context.Background()))
	must(t, a.LoadDemo(context.Background(), demo.Small))
	return a
}

// demoRows loads the small demo into a fresh database and names what it made.
func demoRows(t *testing.T) string {
	t.Helper()
	ctx, a := context.Background(), smallDemo(t, dbtest.SQLite(t))
	var out string
	for _, made := range []struct {
		table string
		least int
	}{{"subjects", 20}, {"products", 24}, {"samples", 8}, {"sessions", 40}, {"hits", 24}, {"violations", 4}, {"cases", 52}, {"notices", 1}, {"filings", 6}} {
		var ids []string
		must(t, a.Core.DB.Conn(db.Through(ctx, db.DoorMigrate)).Raw("SELECT id FROM "+made.table+" ORDER BY tenant_id, id").Scan(&ids).Error)
		if len(ids) < made.least {
			t.Errorf("%d %s, want %d", len(ids), made.table, made.least)
		}
		out += fmt.Sprintln(made.table, ids)
	}
	return out
}

// The demo is the same whenever it is made around the same day, and complete.
func TestDemoIsRepeatable(t *testing.T) {
	if first, second := demoRows(t), demoRows(t); first != second {
		t.Errorf("two loads differ:\n%.400s\n%.400s", first, second)
	}
}
