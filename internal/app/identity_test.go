package app

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"sitong/api"
	"sitong/internal/kernel/clock"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/verify"
)

const testPassword = "Mengshan-7-Rivers"

// house is the whole product in memory of a test, with its HTTP face.
type house struct {
	t     *testing.T
	app   *App
	web   *api.Web
	clock *clock.Manual
	keys  int
}

func openHouse(t *testing.T) *house {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	dir := t.TempDir()
	a, err := Open(context.Background(), Config{Profile: Test, Data: dir, Keys: dir + "/keys", MFA: "off", PublicURL: "http://127.0.0.1"}, c, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.Close() })
	if err := a.Seed(context.Background()); err != nil {
		t.Fatal(err)
	}
	web, err := a.Handler(func(context.Context) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	return &house{t: t, app: a, web: web, clock: c}
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	text   string
	body   map[string]any
}

// code is the problem's code.
func (a answer) code() string { s, _ := a.body["code"].(string); return s }

// call sends one request; lines of head are "Name: value".
func (h *house) call(method, path, body string, head ...string) answer {
	h.t.Helper()
	r := httptest.NewRequest(method, "/api/v1"+path, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, l := range head {
		name, v, _ := strings.Cut(l, ": ")
		r.Header.Set(name, v)
	}
	if method == http.MethodPost && r.Header.Get("Idempotency-Key") == "" {
		h.keys++
		r.Header.Set("Idempotency-Key", "key-"+strings.Repeat("0", 8)+string(rune('a'+h.keys%26)))
	}
	res, err := h.web.Test(r, 20_000)
	if err != nil {
		h.t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	a := answer{status: res.StatusCode, header: res.Header, text: string(b)}
	_ = json.Unmarshal(b, &a.body)
	return a
}

// want calls and insists on a status.
func (h *house) want(status int, method, path, body string, head ...string) answer {
	h.t.Helper()
	a := h.call(method, path, body, head...)
	if a.status != status {
		h.t.Fatalf("%s %s: %d, want %d: %s", method, path, a.status, status, a.text)
	}
	return a
}

func bearer(a answer) string {
	s, _ := a.body["access_token"].(string)
	return "Authorization: Bearer " + s
}

var refreshCookie = regexp.MustCompile(`^__Host-sitong_refresh=([^;]*);`)

func cookie(a answer) string {
	m := refreshCookie.FindStringSubmatch(a.header.Get("Set-Cookie"))
	if m == nil {
		return ""
	}
	return "Cookie: __Host-sitong_refresh=" + m[1]
}

// root bootstraps the platform; park opens one and signs its administrator in.
func (h *house) root() answer {
	h.t.Helper()
	code, _, err := h.app.Services.Identity.Bootstrap(context.Background())
	if err != nil {
		h.t.Fatal(err)
	}
	return h.want(200, "POST", "/auth/bootstrap", `{"code":"`+code+`","name":"平台一","login":"13800000000","password":"`+testPassword+`"}`)
}

func (h *house) park(root answer, code, phone string) (id string, admin answer) {
	h.t.Helper()
	p := h.want(201, "POST", "/platform/parks", `{"name":"甲园`+code+`","code":"`+code+`","region_code":"371302","flags":["lessor"],"admin_name":"李管理"}`, bearer(root), "Idempotency-Key: open-park-"+code)
	id = p.body["park"].(map[string]any)["id"].(string)
	link := p.body["invitation"].(map[string]any)["link"].(string)
	admin = h.want(200, "POST", "/public/invitations/"+strings.TrimPrefix(link, "/invite/")+"/acceptance", `{"login":"`+phone+`","password":"`+testPassword+`","consent":true}`)
	return id, admin
}

func TestSessionOverHTTP(t *testing.T) {
	h := openHouse(t)
	root := h.root()
	for _, want := range []string{"HttpOnly", "secure", "SameSite=Strict", "path=/"} {
		if got := root.header.Get("Set-Cookie"); !strings.Contains(got, want) || strings.Contains(got, "domain") {
			t.Errorf("the cookie lacks %s: %s", want, got)
		}
	}
	if root.header.Get("Cache-Control") != "no-store" {
		t.Error("tokens may be cached")
	}
	h.want(422, "POST", "/auth/refresh", "", cookie(root))
	h.want(401, "POST", "/auth/refresh", "", "X-Sitong-Csrf: 1")
	next := h.want(200, "POST", "/auth/refresh", "", "X-Sitong-Csrf: 1", cookie(root))
	again := h.want(200, "POST", "/auth/refresh", "", "X-Sitong-Csrf: 1", cookie(root))
	if cookie(again) != cookie(next) || cookie(next) == cookie(root) {
		t.Error("the second window got another successor")
	}
	me := h.want(200, "GET", "/me", "", bearer(next))
	if strings.Contains(me.text, "13800000000") {
		t.Error("the full login is shown")
	}
	out := h.want(204, "POST", "/auth/logout", "", bearer(next))
	if !strings.Contains(out.header.Get("Set-Cookie"), "max-age=0") {
		t.Errorf("the cookie stays: %s", out.header.Get("Set-Cookie"))
	}
	h.want(401, "GET", "/me", "", bearer(next))
	h.want(401, "POST", "/auth/refresh", "", "X-Sitong-Csrf: 1", cookie(next))
}

func TestWrongPasswordsOverHTTP(t *testing.T) {
	h := openHouse(t)
	h.root()
	for range 5 {
		a := h.want(401, "POST", "/auth/login", `{"login":"13800000000","password":"wrong"}`, "Accept-Language: en")
		if a.code() != "identity.credentials" || a.body["title"] != "The login or the password is not right" {
			t.Fatalf("%s", a.text)
		}
	}
	a := h.want(429, "POST", "/auth/login", `{"login":"13800000000","password":"`+testPassword+`"}`)
	if a.header.Get("Retry-After") != "900" {
		t.Errorf("Retry-After %q", a.header.Get("Retry-After"))
	}
	unknown, known := h.want(401, "POST", "/auth/login", `{"login":"13911112222","password":"x"}`), h.want(401, "POST", "/auth/login", `{"login":"a@example.com","password":"x"}`)
	if unknown.code() != known.code() {
		t.Error("a login can be told from no login")
	}
}

func TestForeignParkLooksLikeNoPark(t *testing.T) {
	h := openHouse(t)
	root := h.root()
	jia, admin := h.park(root, "JIA", "13900000001")
	yi, _ := h.park(root, "YI", "13900000002")
	h.want(200, "GET", "/parks/"+jia, "", bearer(admin))
	foreign := h.want(404, "GET", "/parks/"+yi, "", bearer(admin))
	unknown := h.want(404, "GET", "/parks/01J0000000000000000000000X", "", bearer(admin))
	for _, a := range []answer{foreign, unknown} {
		delete(a.body, "request_id")
	}
	f, _ := json.Marshal(foreign.body)
	u, _ := json.Marshal(unknown.body)
	if !bytes.Equal(f, u) {
		t.Errorf("%s\n%s", f, u)
	}
	h.want(404, "GET", "/parks/"+jia, "", bearer(root))
	h.want(403, "GET", "/platform/parks", "", bearer(admin))
}

func TestOpeningAParkTwiceWithOneKey(t *testing.T) {
	h := openHouse(t)
	root := h.root()
	body := `{"name":"甲园","code":"JIA","region_code":"371302","flags":["lessor"],"admin_name":"李管理"}`
	first := h.want(201, "POST", "/platform/parks", body, bearer(root), "Idempotency-Key: one-key-one-park")
	second := h.want(201, "POST", "/platform/parks", body, bearer(root), "Idempotency-Key: one-key-one-park")
	id := func(a answer) any { return a.body["park"].(map[string]any)["id"] }
	if id(first) != id(second) || second.header.Get("Idempotency-Replayed") != "true" {
		t.Errorf("%s", second.text)
	}
	if strings.Contains(second.text, "/invite/") {
		t.Error("the link is shown twice")
	}
	h.want(422, "POST", "/platform/parks", strings.Replace(body, "JIA", "YI", 1), bearer(root), "Idempotency-Key: one-key-one-park")
}

func TestSettingOverHTTP(t *testing.T) {
	h := openHouse(t)
	jia, admin := h.park(h.root(), "JIA", "13900000001")
	path := "/parks/" + jia + "/settings/provisional_days"
	h.want(428, "PUT", path, `{"value":{"days":45}}`, bearer(admin))
	a := h.want(200, "PUT", path, `{"value":{"days":45}}`, bearer(admin), `If-Match: "0"`)
	if a.header.Get("ETag") != `"1"` {
		t.Errorf("ETag %q", a.header.Get("ETag"))
	}
	h.want(412, "PUT", path, `{"value":{"days":50}}`, bearer(admin), `If-Match: "0"`)
	bad := h.want(422, "PUT", path, `{"value":{"days":500}}`, bearer(admin), `If-Match: "1"`)
	if !strings.Contains(bad.text, "/value/days") {
		t.Error(bad.text)
	}
}

func TestAuditOverHTTP(t *testing.T) {
	h := openHouse(t)
	jia, admin := h.park(h.root(), "JIA", "13900000001")
	h.want(201, "POST", "/parks/"+jia+"/buildings", `{"name":"1号楼","address":"兰山区某路1号","floors":6}`, bearer(admin))
	list := h.want(200, "GET", "/parks/"+jia+"/audit-entries?action=park.studio.change", "", bearer(admin))
	if !strings.Contains(list.text, `"actor_name":"李管理"`) || !strings.Contains(list.text, `"object_kind":"building"`) {
		t.Error(list.text)
	}
	if a := h.want(200, "GET", "/parks/"+jia+"/audit-verification", "", bearer(admin)); a.body["intact"] != true {
		t.Error(a.text)
	}
	file := h.want(200, "GET", "/parks/"+jia+"/audit-export", "", bearer(admin))
	r, err := verify.Audit(strings.NewReader(file.text), h.app.Services.Audit.PublicKey(), nil)
	if err != nil || !r.Intact || r.Entries < 4 {
		t.Errorf("%+v %v", r, err)
	}
	if took := h.want(200, "GET", "/parks/"+jia+"/audit-entries?result=exported", "", bearer(admin)); !strings.Contains(took.text, "audit.entry.export") {
		t.Error("the export is not on record: " + took.text)
	}
}

func TestAccessTokenDiesInTenMinutes(t *testing.T) {
	h := openHouse(t)
	root := h.root()
	h.clock.Advance(10*time.Minute + time.Second)
	h.want(401, "GET", "/me", "", bearer(root))
}
