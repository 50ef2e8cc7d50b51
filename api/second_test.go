package api_test

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// Where the park wants a second person, a decision waits in the queue: nothing happens before
// another colleague agrees, nothing at all when one refuses.
func TestADecisionWaitsForASecondPerson(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	park, admin, officer := "/parks/"+string(w.parks[mine]), w.tokens["li@yimeng.example"], w.tokens["sun@yimeng.example"]
	name := func(operation string) (int, string) {
		status, body := w.send("PUT", park+"/settings/four_eyes", admin, map[string]any{"value": map[string]any{"enabled": true, "operations": []string{operation}}},
			map[string]string{"If-Match": `"0"`})
		return status, string(body)
	}
	if status, body := name("ledger.payout.make"); status != 422 || !strings.Contains(body, "park.operation_unsupported") {
		t.Fatalf("a setting without effect was stored: %d %s", status, body)
	}
	if status, body := name("admission.application.decide"); status != 200 {
		t.Fatalf("%d %s", status, body)
	}
	var application struct {
		ID, State string
		Version   int64
	}
	ok(t, w.db.Conn(db.Through(context.Background(), db.DoorMigrate)).Raw("SELECT id, state, version FROM applications WHERE tenant_id = ? AND state = 'submitted' ORDER BY id LIMIT 1", w.parks[mine]).Scan(&application).Error)
	at := park + "/applications/" + application.ID
	reject := func(version int64) (int, string) {
		status, body := w.send("POST", at+"/decision", officer, map[string]any{"verdict": "reject", "reason": "资料不实"}, map[string]string{"If-Match": quoted(version)})
		return status, string(body)
	}
	state := func() string {
		_, body := w.send("GET", at, officer, nil, nil)
		var a struct {
			Application struct{ State string }
			State       string
		}
		ok(t, json.Unmarshal(body, &a))
		return a.State + a.Application.State
	}
	look := func() (id string, version int64) {
		_, body := w.send("GET", park+"/second-looks?state=open", admin, nil, nil)
		var all struct {
			Items []struct {
				ID      string
				Version int64
				Step    string
				Verdict string
			}
		}
		ok(t, json.Unmarshal(body, &all))
		if len(all.Items) == 0 {
			return "", 0
		}
		if one := all.Items[0]; one.Step != "decideApplication" || one.Verdict != "reject" {
			t.Fatalf("the second person is not told what is asked: %+v", one)
		}
		return all.Items[0].ID, all.Items[0].Version
	}
	decide := func(token string, agree bool) (int, string) {
		one, version := look()
		status, body := w.send("POST", park+"/second-looks/"+one+"/decision", token, map[string]any{"agree": agree, "note": "看过材料"}, map[string]string{"If-Match": quoted(version)})
		return status, string(body)
	}
	if status, body := reject(application.Version + 7); status != 412 {
		t.Fatalf("an old version: %d %s", status, body)
	}
	if one, _ := look(); one != "" {
		t.Fatal("what could not be done waits")
	}
	for _, agree := range []bool{false, true} {
		if status, body := reject(application.Version); status != 409 || !strings.Contains(body, "identity.second_look_waits") {
			t.Fatalf("%d %s", status, body)
		}
		if got := state(); got != "submitted" {
			t.Fatalf("taken by one person: %s", got)
		}
		if status, body := reject(application.Version); status != 409 || strings.Contains(body, "second_look_waits") {
			t.Fatalf("asked twice: %d %s", status, body)
		}
		if status, body := decide(officer, true); status == 200 || state() != "submitted" {
			t.Fatalf("agreed to their own: %d %s", status, body)
		}
		if status, body := decide(admin, agree); status != 200 {
			t.Fatalf("%d %s", status, body)
		}
		if got := state(); (got == "rejected") != agree {
			t.Fatalf("second person agrees %v: %s", agree, got)
		}
	}
}

func quoted(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }
