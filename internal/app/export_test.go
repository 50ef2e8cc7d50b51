package app

import (
	"context"
	"strings"
	"testing"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/platform/dbtest"
)

// The audit chain leaves as a file like any other list: whole, of this park alone.
func TestAuditRecordsAreExported(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	ctx := officer(t, a, "YMYC", someone)
	park := actor.From(ctx).ParkID
	seen, last := 0, int64(1<<62)
	for row, err := range auditExporter(a.Services.Audit).Rows(ctx, map[string]string{}) {
		must(t, err)
		if n := row[0].(int64); n >= last {
			t.Fatalf("record %d after %d", n, last)
		} else {
			last = n
		}
		seen++
	}
	if last != 1 || seen < 50 {
		t.Fatalf("%d records down to number %d of %s", seen, last, park)
	}
	for row, err := range auditExporter(a.Services.Audit).Rows(ctx, map[string]string{"action": "admission.application.decide"}) {
		must(t, err)
		if row[3] != "admission.application.decide" {
			t.Fatalf("%v", row)
		}
	}
	if _, err := a.Services.Evidence.StartExport(ctx, evidence.NewExport{Kind: "audit_entries", Format: "csv"}); err != nil {
		t.Fatal(err)
	}
	other := actor.With(context.Background(), actor.Actor{Kind: actor.Account, AccountID: someone, ParkID: park, Roles: []string{"mediator"}, Permissions: a.Policy.For("mediator"), Lang: "zh-CN"})
	if _, err := a.Services.Evidence.StartExport(other, evidence.NewExport{Kind: "audit_entries", Format: "csv"}); err == nil || !strings.Contains(err.Error(), "export") {
		t.Fatalf("without the right: %v", err)
	}
}
