package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitong/internal/app/demo"
	"sitong/internal/platform/authz"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

var rewrite = flag.Bool("rewrite", false, "rewrite the list of inapplicable cells")

// TestIsolationMatrix sends every cell and demands: no right, no answer; another park's
// thing is as unknown as one that never existed; nothing of the other park is shown or changed.
func TestIsolationMatrix(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		policy, err := authz.New()
		ok(t, err)
		m := &matrix{world: w, policy: policy, before: w.checksum()}
		for _, o := range w.operations() {
			for _, a := range w.cast() {
				for _, rel := range []relation{own, foreign, outside, unknown} {
					m.cell(o, a, rel)
				}
			}
		}
		if after := w.checksum(); after != m.before {
			t.Error("the rows of the other park have changed")
		}
		t.Logf("%d cells run, %d inapplicable", m.run, len(m.missing))
		if m.run < 5000 {
			t.Errorf("only %d cells ran", m.run)
		}
		m.compareInapplicable()
	})
}

// TestOtherSpellings asks every operation once as HEAD and once in capitals: neither may be
// a way around the gate.
func TestOtherSpellings(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	for _, o := range w.operations() {
		path, body, headers, _, fit := w.request(o, own)
		if !fit || o.scope == "public" || o.scope == "case" {
			continue
		}
		if status, _ := w.send(o.method, strings.ToUpper(path), "", body, headers); status != 401 && status != 404 {
			t.Errorf("%s in capitals: %d, want 401 or 404", o.id, status)
		}
		if o.method != "GET" {
			continue
		}
		for _, token := range []string{"", w.tokens[station], w.tokens["merchant@yimeng.example"]} {
			want, _ := w.send("GET", path, token, nil, headers)
			if got, _ := w.send("HEAD", path, token, nil, headers); got != want {
				t.Errorf("HEAD of %s: %d, GET: %d", o.id, got, want)
			}
		}
	}
}

// station is the regulator whose jurisdiction holds one's own park and not the other.
const station = "zheng.liuqing@scjg.example"

// caller is one actor of the matrix.
type caller struct{ role, token string }

func (w *world) cast() []caller {
	out, seen := []caller{{authz.Anonymous, ""}}, map[string]bool{}
	for _, c := range demo.Accounts() {
		if c.Role == "regulator" && c.Login != station {
			continue
		}
		if (c.Park == mine || c.Park == "") && !seen[c.Role] {
			seen[c.Role] = true
			out = append(out, caller{c.Role, w.tokens[c.Login]})
		}
	}
	return out
}

type matrix struct {
	*world
	policy  *authz.Policy
	before  string
	run     int
	missing []string
}

// cell is operation × actor × relation.
func (m *matrix) cell(o operation, a caller, rel relation) {
	m.t.Helper()
	if o.scope == "machine" || o.scope == "case" || skipped[o.id] != "" {
		return
	}
	path, body, headers, named, fit := m.request(o, rel)
	switch {
	case rel == outside && !strings.Contains(o.path, "{park_id}"), (rel == foreign || rel == unknown) && !named && fit:
		return // the operation names nothing
	case !fit:
		m.missing = append(m.missing, fmt.Sprintf("%s %s", o.id, rel))
		return
	}
	m.run++
	name := fmt.Sprintf("%s as %s, %s", o.id, a.role, rel)
	m.t.Helper()
	err := m.db.Sandbox(context.Background(), func() {
		status, answer := m.send(o.method, path, a.token, body, headers)
		m.judge(name, o, a, rel, status, answer)
		if o.method != "GET" && status < 300 && m.checksum() != m.before {
			m.t.Errorf("%s changed the other park", name)
		}
		if rel == foreign && status == 404 {
			again, body2, headers2, _, _ := m.request(o, unknown)
			_, want := m.send(o.method, again, a.token, body2, headers2)
			if blank(answer) != blank(want) {
				m.t.Errorf("%s: %s tells the thing exists; an unknown one gives %s", name, answer, want)
			}
		}
	})
	ok(m.t, err)
}

var requestIDs = regexp.MustCompile(`"request_id":"[^"]*"`)

func blank(body []byte) string { return requestIDs.ReplaceAllString(string(body), "") }

var ulids = regexp.MustCompile(`[0-7][0-9A-HJKMNP-TV-Z]{25}`)

// judge compares an answer with what the policy allows.
func (m *matrix) judge(name string, o operation, a caller, rel relation, status int, answer []byte) {
	m.t.Helper()
	if status >= 500 && status != 503 {
		m.t.Errorf("%s: %d %s", name, status, answer)
	}
	for _, found := range ulids.FindAllString(string(answer), -1) {
		if m.alien[found] && status < 300 && granted[o.id] == "" {
			m.t.Errorf("%s shows %s of the other park", name, found)
			break
		}
	}
	if o.scope == "public" {
		return
	}
	allowed := m.policy.For(a.role).Has(o.permission) && m.place(o, a)
	if o.scope == "self" {
		allowed = a.token != ""
	}
	switch {
	case a.token == "" && status != 401:
		m.t.Errorf("%s: %d, want 401", name, status)
	case a.token != "" && !allowed && status != 403 && status != 404:
		m.t.Errorf("%s: %d, want 403 or 404: %.200s", name, status, answer)
	case allowed && rel == outside && o.scope == "park" && status != 404:
		m.t.Errorf("%s: %d, want 404: %.200s", name, status, answer)
	case allowed && (rel == foreign || rel == unknown) && status < 300 && o.scope == "park":
		m.t.Errorf("%s: %d, want a refusal: %.200s", name, status, answer)
	case allowed && rel == own && (status == 401 || (status == 403 && !rowRule(answer))):
		m.t.Errorf("%s: %d, want an answer: %.200s", name, status, answer)
	}
}

// granted are operations that may show things of the other park, each with what allows it.
var granted = map[string]string{
	"listWaitingFilings": "the park granted the platform operator to deliver its filings",
}

// place says whether the role of the caller acts where the operation does.
func (m *matrix) place(o operation, a caller) bool {
	park := slices.Contains([]string{"park_admin", "sourcing_officer", "live_supervisor", "mediator", "evaluator", "compliance_officer", "finance", "merchant", "agency", "streamer"}, a.role)
	return (o.scope == "park") == park
}

// rowRule says whether a refusal within a granted permission names its own reason.
func rowRule(answer []byte) bool {
	var p struct{ Code string }
	return json.Unmarshal(answer, &p) == nil && p.Code != "http.forbidden" && p.Code != ""
}

// skipped are operations the matrix cannot run in a sandbox, each with the reason.
var skipped = map[string]string{
	"login":             "signs in; the token battery covers it",
	"logout":            "would end the session the other cells use",
	"endMySession":      "would end the session the other cells use",
	"reauthenticate":    "counts failures of the account the other cells use",
	"changePassword":    "counts failures of the account the other cells use",
	"removeTotp":        "ends the sessions the other cells use",
	"refreshSession":    "works on the cookie, not on the token",
	"bootstrapPlatform": "counts failures of the address the other cells use",
	"loginWithCode":     "counts failures of the address the other cells use",
	"requestSignInCode": "counts failures of the address the other cells use",
	"watchBoard":        "streams until its end; its own test reads it",
	"putChunk":          "takes bytes; the tests of evidence send them",
}

// checksum covers every row of the other park.
func (w *world) checksum() string {
	ctx := db.Through(context.Background(), db.DoorMigrate)
	h := sha256.New()
	tables := make([]string, 0, len(w.ids))
	for table := range w.ids {
		tables = append(tables, table)
	}
	slices.Sort(tables)
	for _, table := range tables {
		var rows []map[string]any
		ok(w.t, w.db.Conn(ctx).Raw("SELECT * FROM "+table+" WHERE tenant_id = ? ORDER BY id", w.parks[other]).Scan(&rows).Error)
		b, err := json.Marshal(rows)
		ok(w.t, err)
		fmt.Fprintf(h, "%s %s\n", table, b)
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

// compareInapplicable holds the cells that could not run against the reviewed list.
func (m *matrix) compareInapplicable() {
	slices.Sort(m.missing)
	list := slices.Compact(m.missing)
	text := fmt.Sprintf("# Operations the isolation matrix cannot address, because the fixture holds nothing of the kind.\n# %d operation-relations\n%s\n", len(list), strings.Join(list, "\n"))
	path := filepath.Join("testdata", "inapplicable.txt")
	if *rewrite {
		ok(m.t, os.WriteFile(path, []byte(text), 0o644))
	}
	want, err := os.ReadFile(path)
	ok(m.t, err)
	if string(want) != text {
		m.t.Errorf("%s is out of date: review with go test ./api -run Isolation -rewrite", path)
	}
}
