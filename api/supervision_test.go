package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/migrations"
)

// traces are the tables a look may touch: the audit chains, and the regulator's own account.
var traces = []string{"audit_entries", "audit_heads", "login_sessions", "throttles", "events", "event_cursors", "schedules"}

// everything is a checksum of every table but the traces.
func (w *world) everything() map[string]string {
	w.t.Helper()
	notes, err := db.ReadTableNotes(migrations.FS)
	ok(w.t, err)
	out := map[string]string{}
	for table := range notes {
		if slices.Contains(traces, table) {
			continue
		}
		var rows []map[string]any
		ok(w.t, w.db.Conn(db.Through(context.Background(), db.DoorMigrate)).Raw("SELECT * FROM "+table+" ORDER BY 1, 2").Scan(&rows).Error)
		b, err := json.Marshal(rows)
		ok(w.t, err)
		out[table] = fmt.Sprintf("%x", sha256.Sum256(b))
	}
	return out
}

// Regulators of three levels ask everything there is for them: no row of any park changes,
// each sees exactly the parks of its units, and each look is on record.
func TestRegulatorsChangeNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		before := w.everything()
		asked := 0
		for login, want := range map[string][]string{"zhou.city@scjg.example": {"HDWL", "LSZC", "YMYC"}, "wu.lanshan@scjg.example": {"LSZC", "YMYC"}, station: {"YMYC"}} {
			entries := w.entries()
			_, body := w.send("GET", "/supervision/parks", w.tokens[login], nil, nil)
			var list struct{ Items []struct{ Code string } }
			ok(t, json.Unmarshal(body, &list))
			var got []string
			for _, p := range list.Items {
				got = append(got, p.Code)
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%s sees %v, want %v", login, got, want)
			}
			for _, o := range w.operations() {
				if o.scope != "jurisdiction" {
					continue
				}
				path, body, headers, _, fit := w.request(o, own)
				if !fit {
					t.Errorf("%s cannot be asked", o.id)
					continue
				}
				if status, answer := w.send(o.method, path, w.tokens[login], body, headers); status != 200 && !strings.Contains(string(answer), "supervision.no_evidence") {
					t.Errorf("%s as %s: %d %s", o.id, login, status, answer)
				}
				asked++
			}
			if n := w.entries() - entries; n < 12 {
				t.Errorf("%d looks of %s are on record", n, login)
			}
		}
		if asked < 30 {
			t.Errorf("only %d looks", asked)
		}
		after := w.everything()
		for table, sum := range before {
			if after[table] != sum {
				t.Errorf("%s has changed", table)
			}
		}
	})
}

func (w *world) entries() int {
	w.t.Helper()
	var n int
	ok(w.t, w.db.Conn(db.Through(context.Background(), db.DoorMigrate)).Raw("SELECT COUNT(*) FROM audit_entries WHERE result IN ('looked', 'exported')").Scan(&n).Error)
	return n
}

// A look that cannot be put on record does not happen.
func TestALookLeavesARecordOrNothing(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.db.SetReadOnly(true)
	defer w.db.SetReadOnly(false)
	status, body := w.send("GET", "/supervision/parks", w.tokens[station], nil, nil)
	if status != 503 || strings.Contains(string(body), "YMYC") {
		t.Errorf("%d %s", status, body)
	}
}

// What a park withholds is withheld, also from the one who asks for it by its id, unless the
// park filed it.
func TestParksWithholdWhatTheyDoNotShare(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	park := string(w.parks[mine])
	admin := w.tokens["li@yimeng.example"]
	w.send("PUT", "/parks/"+park+"/data-sharing/confirmed_violations", admin, map[string]any{"allowed": false}, map[string]string{"If-Match": `"0"`})
	_, body := w.send("GET", "/supervision/violations", w.tokens[station], nil, nil)
	var list struct{ Items []map[string]any }
	ok(t, json.Unmarshal(body, &list))
	if len(list.Items) != 0 {
		t.Errorf("withheld violations are listed: %s", body)
	}
	_, body = w.send("GET", "/supervision/parks/"+park, w.tokens[station], nil, nil)
	if !strings.Contains(string(body), `"withheld":["subject_documents","session_list","confirmed_violations"]`) || strings.Contains(string(body), `{"code":"violations","value"`) ||
		strings.Contains(string(body), `"code":"violations","suppressed":false,"value"`) {
		t.Errorf("%s", body)
	}
	for _, violation := range w.ids["violations"][w.parks[mine]] {
		status, answer := w.send("GET", "/supervision/parks/"+park+"/violations/"+violation, w.tokens[station], nil, nil)
		if status == 200 && !strings.Contains(string(answer), `"clue"`) {
			t.Errorf("a withheld violation opens: %s", answer)
		}
	}
}

// The park reads who looked, for which unit, at what; a list of all parks is none of its
// records, a list of this park is, and another park reads nothing of it.
func TestTheParkSeesWhoLooked(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	park := string(w.parks[mine])
	violation := w.ids["violations"][w.parks[mine]][0]
	looks := func(query string) []map[string]any {
		status, body := w.send("GET", "/parks/"+park+"/looks"+query, w.tokens["li@yimeng.example"], nil, nil)
		var list struct{ Items []map[string]any }
		ok(t, json.Unmarshal(body, &list))
		if status != 200 {
			t.Fatalf("%d %s", status, body)
		}
		return list.Items
	}
	if n := len(looks("")); n != 0 {
		t.Fatalf("%d looks before anyone looked", n)
	}
	for _, path := range []string{"/supervision/violations", "/supervision/parks/" + string(w.parks[other]), "/supervision/violations?park_id=" + park,
		"/supervision/parks/" + park + "/violations/" + violation, "/supervision/parks/" + park + "/violations/" + violation + "/evidence"} {
		w.send("GET", path, w.tokens[station], nil, nil)
	}
	got := looks("")
	if len(got) != 3 {
		t.Fatalf("%v", got)
	}
	for i, want := range [][]any{{"supervision.evidence.export", "violation", violation, "exported"}, {"supervision.violation.read", "violation", violation, "looked"},
		{"supervision.violation.read", "operation", "listSupervisedViolations", "looked"}} {
		l := got[i]
		if by, _ := l["by"].(map[string]any); by["name"] != "郑所" || l["unit"] != "柳青市场监管所" {
			t.Errorf("who looked: %v", l)
		}
		if !slices.Equal([]any{l["action"], l["object_kind"], l["object_id"], l["result"]}, want) {
			t.Errorf("%v, want %v", l, want)
		}
	}
	if taken := looks("?result=exported"); len(taken) != 1 {
		t.Errorf("taken: %v", taken)
	}
}

// refused is how the databases say that the handle may not write.
var refused = regexp.MustCompile("readonly database|DELETE command denied")

// Whatever a regulator's call would write, the handle it reads through refuses at the
// database itself, for every table.
func TestTheHandleOfRegulatorsCannotWrite(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		notes, err := db.ReadTableNotes(migrations.FS)
		ok(t, err)
		ctx := db.Through(actor.With(context.Background(), actor.Actor{Kind: actor.Account, Roles: []string{"regulator"}, Parks: []id.ID{}}), db.DoorMigrate)
		for table := range notes {
			err := d.Conn(ctx).Exec("DELETE FROM " + table).Error
			if err == nil || !refused.MatchString(err.Error()) {
				t.Errorf("%s: %v", table, err)
			}
		}
		if len(notes) < 50 {
			t.Errorf("only %d tables", len(notes))
		}
	})
}
