package db_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

func sprint(v any) string { return fmt.Sprintf("%+v", v) }

// sandboxFingerprint reads park B inside the running sandbox, past every guard.
func sandboxFingerprint(t *testing.T, d *db.DB) string {
	t.Helper()
	ctx := db.Through(context.Background(), db.DoorMigrate)
	var all strings.Builder
	for _, q := range []string{"SELECT GROUP_CONCAT(title) FROM leak_cases WHERE tenant_id = '" + parkB + "'", "SELECT GROUP_CONCAT(body) FROM leak_notes WHERE tenant_id = '" + parkB + "'", "SELECT COUNT(*) FROM leak_case_tags WHERE case_id = '2'"} {
		var v string
		if err := d.Conn(ctx).Raw(q).Row().Scan(&v); err != nil {
			t.Fatal(err)
		}
		all.WriteString(v + "|")
	}
	return all.String()
}

func idList(ids []string) []id.ID {
	out := []id.ID{}
	for _, v := range ids {
		out = append(out, id.ID(v))
	}
	return out
}
