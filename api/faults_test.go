//go:build long

package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"sitong/internal/platform/authz"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/migrations"
)

// whereabouts are tables in which a request notes itself whatever becomes of it: when its
// caller was last seen, which key was tried, who failed to sign in.
var whereabouts = []string{"login_sessions", "idempotency_keys", "throttles"}

// allRows is a checksum of the rows of each of the tables.
func (w *world) allRows(tables []string) map[string]string {
	ctx := db.Through(context.Background(), db.DoorMigrate)
	out := map[string]string{}
	for _, table := range tables {
		var rows []map[string]any
		ok(w.t, w.db.Conn(ctx).Raw("SELECT * FROM "+table).Scan(&rows).Error)
		lines := make([]string, len(rows))
		for i, r := range rows {
			b, err := json.Marshal(r)
			ok(w.t, err)
			lines[i] = string(b)
		}
		slices.Sort(lines)
		out[table] = fmt.Sprintf("%x", sha256.Sum256(fmt.Append(nil, lines)))
	}
	return out
}

// differing names the tables two checksums differ in.
func differing(a, b map[string]string) (out []string) {
	for table := range b {
		if a[table] != b[table] {
			out = append(out, table)
		}
	}
	slices.Sort(out)
	return out
}

var errCut = errors.New("the connection is gone")

// TestFaults cuts every changing operation that succeeds at each of its statements: nothing of
// it may stay, or all of it when only the answer was lost. What it changes when it is left alone has its audit record.
func TestFaults(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	policy, err := authz.New()
	ok(t, err)
	notes, err := db.ReadTableNotes(migrations.FS)
	ok(t, err)
	var tables []string
	for table := range notes {
		if !slices.Contains(whereabouts, table) {
			tables = append(tables, table)
		}
	}
	cast, before, taken, cuts := w.cast(), w.allRows(tables), 0, 0
	for _, o := range w.operations() {
		if o.method == "GET" || o.scope == "case" || o.scope == "machine" || skipped[o.id] != "" {
			continue
		}
		for _, a := range cast {
			if !policy.For(a.role).Has(o.permission) && o.scope != "self" {
				continue
			}
			path, body, headers, _, fit := w.request(o, own)
			if !fit {
				break
			}
			statements, status := 0, 0
			var changed []string
			ok(t, w.db.Sandbox(context.Background(), func() {
				w.db.Interrupt(func(string) error { statements++; return nil })
				status, _ = w.send(o.method, path, a.token, body, headers)
				w.db.Interrupt(nil)
				changed = differing(before, w.allRows(tables))
			}))
			if status >= 300 {
				continue
			}
			taken++
			if i := slices.IndexFunc(changed, func(table string) bool { return notes[table].Unaudited == "" }); i >= 0 && !slices.Contains(changed, "audit_entries") {
				t.Errorf("%s as %s changed %s without an audit record", o.id, a.role, changed[i])
			}
			for k := 1; k <= statements; k++ {
				cuts++
				ok(t, w.db.Sandbox(context.Background(), func() {
					n := 0
					w.db.Interrupt(func(string) error {
						if n++; n == k {
							return errCut
						}
						return nil
					})
					status, answer := w.send(o.method, path, a.token, body, headers)
					w.db.Interrupt(nil)
					if left := differing(before, w.allRows(changed)); status >= 300 && len(left) > 0 && !slices.Equal(left, changed) {
						t.Errorf("%s as %s, cut at statement %d of %d: %d %s left %v", o.id, a.role, k, statements, status, answer, left)
					}
				}))
			}
			break // one actor is enough: the use-case is the same
		}
	}
	t.Logf("%d operations, %d cuts", taken, cuts)
	if taken < 40 || cuts < 450 {
		t.Errorf("only %d operations were taken and %d cuts made", taken, cuts)
	}
}
