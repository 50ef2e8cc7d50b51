package app

import (
	"context"
	"encoding/csv"
	"io"
	"strings"
	"testing"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// export has somebody export a list as CSV and reads the file without its header.
func (a *App) export(t *testing.T, ctx context.Context, kind string, filters map[string]string) [][]string {
	t.Helper()
	j, err := a.Services.Evidence.StartExport(ctx, evidence.NewExport{Kind: kind, Format: "csv", Filters: filters})
	must(t, err)
	must(t, a.Settle(actor.With(context.Background(), actor.Actor{})))
	done, err := a.Services.Evidence.Job(ctx, j.ID)
	must(t, err)
	_, content, err := a.Services.Evidence.Content(ctx, evidence.FileOf(done))
	must(t, err)
	defer content.Close()
	raw, err := io.ReadAll(content)
	must(t, err)
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(raw), "\ufeff"))).ReadAll()
	must(t, err)
	return rows[1:]
}

// The lists leave whole, narrowed as on the screen, of this park alone, and nothing in them
// is taken for a formula.
func TestListsAreExported(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	ctx := officer(t, a, "YMYC", someone)
	park := actor.From(ctx).ParkID
	must(t, a.Core.DB.InTx(db.Through(context.Background(), db.DoorMigrate), func(ctx context.Context) error {
		for _, change := range []string{"violations SET facts", "sessions SET title", "ledger_transactions SET memo"} {
			if err := a.Core.DB.Conn(ctx).Exec("UPDATE "+change+" = ? WHERE tenant_id = ?", "=HYPERLINK(\"http://x\")", park).Error; err != nil {
				return err
			}
		}
		return nil
	}))
	state := a.column(t, "SELECT state FROM violations WHERE tenant_id = ? LIMIT 1", park)[0]
	for _, c := range []struct {
		kind    string
		filters map[string]string
		want    string
	}{
		{"violations", nil, "SELECT id FROM violations WHERE tenant_id = ?"},
		{"violations", map[string]string{"state": state}, "SELECT id FROM violations WHERE tenant_id = ? AND state = '" + state + "'"},
		{"sessions", nil, "SELECT id FROM sessions WHERE tenant_id = ?"},
		{"sessions", map[string]string{"state": "ended"}, "SELECT id FROM sessions WHERE tenant_id = ? AND state = 'ended'"},
		{"ledger_entries", nil, "SELECT id FROM ledger_entries WHERE tenant_id = ?"},
		{"ledger_entries", map[string]string{"kind": "deposit"}, "SELECT e.id FROM ledger_entries e, ledger_accounts a WHERE a.id = e.account_id AND a.kind = 'deposit' AND e.tenant_id = ?"},
	} {
		want := a.column(t, c.want, park)
		rows := a.export(t, ctx, c.kind, c.filters)
		if len(rows) != len(want) || len(rows) == 0 {
			t.Errorf("%s %v: %d rows, want %d", c.kind, c.filters, len(rows), len(want))
		}
		for _, row := range rows {
			if all := strings.Join(row, "\n"); strings.Contains("\n"+all, "\n=") || !strings.Contains(all, "=HYPERLINK") {
				t.Fatalf("%s: a cell begins a formula, or lost its text: %q", c.kind, row)
			}
			if c.kind != "ledger_entries" && !strings.Contains(strings.Join(want, " "), row[0]) {
				t.Errorf("%s: %s was not asked for", c.kind, row[0])
			}
		}
	}
	account := a.column(t, "SELECT account_id FROM ledger_entries WHERE tenant_id = ? LIMIT 1", park)[0]
	if rows := a.export(t, ctx, "ledger_entries", map[string]string{"account_id": account}); len(rows) != len(a.column(t, "SELECT id FROM ledger_entries WHERE account_id = ?", id.ID(account))) {
		t.Errorf("%d entries of one account", len(rows))
	}
}
