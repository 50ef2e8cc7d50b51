package api_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"sitong/api"
	"sitong/internal/app"
	"sitong/internal/app/demo"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/keyring"
	"sitong/migrations"
)

// The isolation matrix: every operation of the contract, as every actor of the cast,
// towards what is its own, another park's and nobody's. Ids are those of a small demo.

const (
	mine  = "YMYC" // 甲园
	other = "LSZC" // 乙园
	pass  = "Isolation-Matrix-2026"
)

// nobody is an id that exists nowhere.
const nobody = id.ID("01J0000000000000000000NBDY")

type world struct {
	t      testing.TB
	app    *app.App
	web    *api.Web
	db     *db.DB
	parks  map[string]id.ID
	tokens map[string]string // by login
	doc    *openapi3.T
	ids    map[string]map[id.ID][]string // table → park → ids
	shared map[string][]string           // table of no park → ids nobody signs in with here
	alien  map[string]bool               // every id of the other park
	// fill, when set, chooses the texts of request bodies, and asks for optional fields too.
	fill func(name string, s *openapi3.Schema) (string, bool)
}

func newWorld(t testing.TB, d *db.DB) *world { return loggedWorld(t, d, slog.DiscardHandler) }

// loggedWorld is a world whose log goes to a handler.
func loggedWorld(t testing.TB, d *db.DB, log slog.Handler) *world {
	t.Helper()
	ctx := context.Background()
	clk := clock.NewManual(dbtest.Now)
	ring, err := keyring.Open(t.TempDir(), true)
	ok(t, err)
	cfg := app.Config{Profile: app.Test, Addr: "127.0.0.1:0", Data: t.TempDir(), PublicURL: "http://127.0.0.1:8080", MFA: "off",
		DemoPassword: pass, DemoAnchor: string(clock.DateOf(dbtest.Now))}
	a, err := app.Assemble(cfg, d, ring, clk, id.NewSeeded(clk, "matrix"), slog.New(log))
	ok(t, err)
	ok(t, a.Seed(ctx))
	ok(t, a.LoadDemo(ctx, demo.Small))
	web, err := a.Handler(nil)
	ok(t, err)
	w := &world{t: t, app: a, web: web, db: d, parks: map[string]id.ID{}, tokens: map[string]string{}, ids: map[string]map[id.ID][]string{}, shared: map[string][]string{}, alien: map[string]bool{}}
	w.readContract()
	w.readIDs(ctx)
	for _, c := range demo.Accounts() {
		if c.Park == mine || c.Park == "" {
			w.signIn(c.Login)
		}
	}
	w.readShared(ctx)
	return w
}

func (w *world) readContract() {
	w.t.Helper()
	contract, err := os.ReadFile("gen/openapi.json")
	ok(w.t, err)
	w.doc, err = openapi3.NewLoader().LoadFromData(contract)
	ok(w.t, err)
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// readIDs learns which rows each park has.
func (w *world) readIDs(ctx context.Context) {
	ctx = db.Through(ctx, db.DoorMigrate)
	var rows []struct{ ID, Code string }
	ok(w.t, w.db.Conn(ctx).Raw("SELECT id, code FROM parks").Scan(&rows).Error)
	for _, r := range rows {
		w.parks[r.Code] = id.ID(r.ID)
	}
	notes, err := db.ReadTableNotes(migrations.FS)
	ok(w.t, err)
	tables, err := db.ReadTables(migrations.FS)
	ok(w.t, err)
	for table := range notes {
		if tables.Global[table] || slices.Contains(withoutIDs, table) {
			continue
		}
		var found []struct{ TenantID, ID string }
		ok(w.t, w.db.Conn(ctx).Raw("SELECT tenant_id, id FROM "+table+" ORDER BY id").Scan(&found).Error)
		w.ids[table] = map[id.ID][]string{}
		for _, f := range found {
			w.ids[table][id.ID(f.TenantID)] = append(w.ids[table][id.ID(f.TenantID)], f.ID)
			if f.TenantID == string(w.parks[other]) {
				w.alien[f.ID] = true
			}
		}
	}
}

// readShared learns which things of no park there are. The accounts are those of another
// park's people: a cell must not change the person the next cell acts as.
func (w *world) readShared(ctx context.Context) {
	ctx = db.Through(ctx, db.DoorMigrate)
	for table, query := range map[string]string{
		"accounts":         "SELECT account_id FROM memberships WHERE tenant_id = ? AND account_id NOT IN (SELECT account_id FROM group_members) ORDER BY id DESC",
		"regulator_grants": "SELECT id FROM regulator_grants WHERE id <> ? ORDER BY id DESC",
		"operator_groups":  "SELECT id FROM operator_groups WHERE id <> ? ORDER BY id",
	} {
		var found []string
		ok(w.t, w.db.Conn(ctx).Raw(query, w.parks[other]).Scan(&found).Error)
		w.shared[table] = found
	}
}

// withoutIDs are tables whose key is not (tenant_id, id).
var withoutIDs = []string{"audit_heads", "audit_entries", "audit_checkpoints", "events", "event_cursors", "idempotency_keys", "grams"}

// tableOf names the table in which the things of a kind (x-resource) live.
func tableOf(kind string) string {
	special := map[string]string{"agency": "subjects", "merchant": "subjects", "streamer": "subjects", "colleague": "memberships", "membership": "memberships",
		"plan": "commission_plans", "bundle": "evidence_bundles", "hold": "legal_holds", "second_look": "second_looks", "park_flag": "park_flags", "case": "cases",
		"sanction": "sanctions", "session": "sessions", "gate_subject": "subjects", "any": "subjects", "notice_channel": "notice_channels",
		"group": "operator_groups", "blacklist_entry": "blacklist_entries"}
	if t, known := special[kind]; known {
		return t
	}
	return kind + "s"
}

func (w *world) signIn(login string) {
	status, body := w.send("POST", "/auth/login", "", map[string]any{"login": login, "password": pass}, nil)
	var grant struct {
		AccessToken string `json:"access_token"`
	}
	if status != 200 || json.Unmarshal(body, &grant) != nil {
		w.t.Fatalf("%s cannot sign in: %d %s", login, status, body)
	}
	w.tokens[login] = grant.AccessToken
}

// send makes one request and returns status and body.
func (w *world) send(method, path, token string, body any, headers map[string]string) (int, []byte) {
	var content io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		ok(w.t, err)
		content = bytes.NewReader(b)
	}
	r := httptest.NewRequest(method, "/api/v1"+path, content)
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	for k, v := range headers {
		r.Header.Set(k, v)
	}
	answer, err := w.web.Test(r, -1)
	ok(w.t, err)
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	ok(w.t, err)
	return answer.StatusCode, b
}

// operation is what the matrix knows of one operation.
type operation struct {
	id, method, path, permission, scope string
	op                                  *openapi3.Operation
}

func (w *world) operations() []operation {
	var out []operation
	for path, item := range w.doc.Paths.Map() {
		for method, op := range item.Operations() {
			text := func(k string) string { s, _ := op.Extensions[k].(string); return s }
			out = append(out, operation{op.OperationID, method, path, text("x-permission"), text("x-scope"), op})
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].id < out[j].id })
	return out
}

// relation is whose things a request names.
type relation string

const (
	own     relation = "own"
	foreign relation = "other park" // things of another park, addressed within one's own
	outside relation = "outside"    // the address of another park
	unknown relation = "unknown"
)

// request builds the address, headers and body of an operation for a relation. named says
// whether any id was filled in; fit is false when the fixture holds nothing of that kind.
func (w *world) request(o operation, rel relation) (path string, body any, headers map[string]string, named, fit bool) {
	path, headers, fit = o.path, map[string]string{}, true
	for _, p := range o.op.Parameters {
		v := p.Value
		switch {
		case v.In == "path" && v.Name == "park_id":
			at := w.parks[mine]
			if rel == outside {
				at = w.parks[other]
			}
			path = strings.ReplaceAll(path, "{park_id}", string(at))
		case v.In == "path":
			value, isID := w.example(v.Name, v.Schema.Value, kindOf(v.Extensions), rel)
			named = named || isID
			if value == nil {
				return "", nil, nil, named, false
			}
			path = strings.ReplaceAll(path, "{"+v.Name+"}", fmt.Sprint(value))
		case v.Name == "Idempotency-Key":
			headers[v.Name] = "matrix-" + fmt.Sprintf("%x", sha256.Sum256([]byte(o.id+string(rel))))[:24]
		case v.Name == "If-Match":
			headers[v.Name] = `"1"`
		case v.In == "query" && v.Required:
			value, _ := w.example(v.Name, v.Schema.Value, kindOf(v.Extensions), rel)
			path += "?" + v.Name + "=" + fmt.Sprint(value)
		case v.In == "header" && v.Required:
			value, _ := w.example(v.Name, v.Schema.Value, "", rel)
			headers[v.Name] = fmt.Sprint(value)
		}
	}
	if o.op.RequestBody != nil {
		if m := o.op.RequestBody.Value.Content.Get("application/json"); m != nil {
			v, isID := w.object(m.Schema.Value, rel)
			body, named = v, named || isID
		}
	}
	return path, body, headers, named, fit
}

func kindOf(x map[string]any) string { s, _ := x["x-resource"].(string); return s }

func (w *world) object(s *openapi3.Schema, rel relation) (map[string]any, bool) {
	out, named := map[string]any{}, false
	for name, p := range s.Properties {
		kind := kindOf(p.Value.Extensions)
		if kind == "" && !slices.Contains(s.Required, name) && w.fill == nil {
			continue
		}
		v, isID := w.example(name, p.Value, kind, rel)
		if v == nil {
			continue
		}
		out[name], named = v, named || isID
	}
	return out, named
}

var shapes = []struct {
	pattern *regexp.Regexp
	value   string
}{
	{regexp.MustCompile(`1\[3-9\]`), "13953900001"}, {regexp.MustCompile(`\{4\}-\[0-9\]\{2\}`), "2026-10-01"}, {regexp.MustCompile(`0-9A-HJ-NPQRTUWXY`), "91371302MA10000056"},
	{regexp.MustCompile(`\[0-9a-f\]\{64\}`), strings.Repeat("ab", 32)}, {regexp.MustCompile(`\[0-9\]\{6\}`), "123456"}, {regexp.MustCompile(`A-Z0-9`), "ABCD1234"}, {regexp.MustCompile(`a-z`), "abcdefgh"},
}

// example makes a value that fits a schema; ids come from the fixture.
func (w *world) example(name string, s *openapi3.Schema, kind string, rel relation) (value any, isID bool) {
	if kind != "" && kind != "park" {
		return w.pick(kind, rel), true
	}
	for _, part := range s.AllOf {
		return w.example(name, part.Value, kind, rel)
	}
	switch {
	case len(s.Enum) > 0:
		return s.Enum[0], false
	case s.Type.Is("boolean"):
		return true, false
	case s.Type.Is("integer"), s.Type.Is("number"):
		if s.Min != nil {
			return max(int64(*s.Min), 1), false
		}
		return 1, false
	case s.Type.Is("array"):
		v, id := w.example(name, s.Items.Value, kindOf(s.Items.Value.Extensions), rel)
		return []any{v}, id
	case s.Type.Is("object"):
		v, id := w.object(s, rel)
		return v, id
	}
	if w.fill != nil {
		if text, ok := w.fill(name, s); ok {
			return text, false
		}
	}
	for _, shape := range shapes {
		if s.Pattern != "" && shape.pattern.MatchString(s.Pattern) {
			return shape.value, false
		}
	}
	return strings.Repeat("测试", max(2, int(s.MinLength+1)/2)), false
}

// pick is an id of a kind in a relation; nil when the fixture has none.
func (w *world) pick(kind string, rel relation) any {
	if rel == unknown {
		return string(nobody)
	}
	if all := w.shared[tableOf(kind)]; len(all) > 0 {
		return all[0] // belongs to no park: there is no other park's
	}
	park := w.parks[mine]
	if rel == foreign || rel == outside {
		park = w.parks[other]
	}
	if found := w.ids[tableOf(kind)][park]; len(found) > 0 {
		return found[0]
	}
	return nil
}
