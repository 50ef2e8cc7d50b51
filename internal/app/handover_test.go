package app

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// notWork are the names of columns that could name a colleague and hold no open work of theirs:
// what a thing belongs to, is about or was caused by, who did something, who reads something.
var notWork = strings.Fields(`subject_id target_id session_id object_id request_id key_id resource_id file_id agency_id failed_file_id job_id
	source_id cause_id gate_result_id selection_id about_id merchant_id bundle_id violation_id streamer_id incident_id product_id studio_id letter_file_id
	party_id case_id external_id refers_to counter_to valid_to group_id
	actor_id by_id author_id account_id owner tenant_id`)

// Every column that says with whom open work lies is handed over with the rest.
func TestEveryQueueIsConnectedWithTheHandover(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	points := a.column(t, `SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'schema_%'
		AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE f."from" = c.name AND f."table" <> 'accounts')`)
	someone := regexp.MustCompile(`_id$|_to$|owner|handler|assign|mediator|reviewer|responsible`)
	found := 0
	for _, where := range points {
		_, column, _ := strings.Cut(where, ".")
		if !someone.MatchString(column) || slices.Contains(notWork, column) {
			continue
		}
		found++
		if a.queues()[where] == nil {
			t.Errorf("%s names somebody: connect it in handover.go, or say in notWork that no open work lies there", where)
		}
	}
	if found != len(a.queues()) {
		t.Errorf("%d queues in the schema, %d are connected", found, len(a.queues()))
	}
}

// All open work of one colleague moves in one action, or none of it.
func TestHandOverMovesAllOpenWork(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		a := openArchive(t, d)
		mediators := a.column(t, "SELECT account_id FROM memberships WHERE tenant_id = ? AND role = 'mediator'", a.park)
		admins := a.column(t, "SELECT account_id FROM memberships WHERE tenant_id = ? AND role = 'park_admin'", a.park)
		finance := a.column(t, "SELECT account_id FROM memberships WHERE tenant_id = ? AND role = 'finance'", a.park)
		from, to := mediators[0], admins[0]
		must(t, d.InTx(db.Through(context.Background(), db.DoorMigrate), func(ctx context.Context) error {
			return d.Conn(ctx).Exec("UPDATE applications SET assignee_id = ? WHERE tenant_id = ? AND state = 'submitted'", from, a.park).Error
		}))
		open := func(of string) (out []int) {
			for _, sql := range []string{"SELECT id FROM cases WHERE mediator_id = ? AND state NOT IN ('refused', 'performed', 'terminated', 'closed')",
				"SELECT id FROM applications WHERE assignee_id = ? AND state IN ('submitted', 'returned')"} {
				out = append(out, len(a.column(t, sql, of)))
			}
			return out
		}
		was := open(from)
		if was[0] == 0 || was[1] == 0 {
			t.Fatalf("the demo leaves nothing to hand over: %v", was)
		}
		boss := actor.With(context.Background(), actor.Actor{Kind: actor.Account, AccountID: id.ID(to), ParkID: a.park, Roles: []string{"park_admin"}, Lang: "zh-CN"})
		if _, err := a.Services.Identity.HandOver(boss, id.ID(from), id.ID(finance[0]), "离职交接"); err == nil || !slices.Equal(open(from), was) {
			t.Errorf("half of the work went to somebody who is no mediator: %v, %v of %v left", err, open(from), was)
		}
		moved, err := a.Services.Identity.HandOver(boss, id.ID(from), id.ID(to), "离职交接")
		must(t, err)
		if left := open(from); left[0]+left[1] != 0 || open(to)[0] < was[0] || open(to)[1] != was[1] {
			t.Errorf("left %v of %v, arrived %v; %v", left, was, open(to), moved)
		}
		if said := a.column(t, "SELECT object_id FROM audit_entries WHERE tenant_id = ? AND action = 'mediation.case.assign' AND actor_id = ?", a.park, to); len(said) != was[0] {
			t.Errorf("%d cases on record, %d moved", len(said), was[0])
		}
	})
}
