package app

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

const (
	teaShop id.ID = "01J000000000000000000000SH"
	shopTV  id.ID = "01J000000000000000000000AC"
	greens  id.ID = "01J000000000000000000000PR"
)

// shelves puts a merchant with an account and an admitted product into the park.
func (o *office) shelves() {
	o.t.Helper()
	ctx := db.Through(dbtest.Ctx(actor.Actor{Kind: actor.SystemJob}), db.DoorMigrate)
	for _, text := range []string{
		"INSERT INTO subjects (tenant_id, id, kind, form, name, short_name, state, state_reason, contact_name, created_by, created_at, version) VALUES ('JIA', '" + string(teaShop) + "', 'merchant', 'enterprise', '蒙山茶业', '', 'admitted', '', '', 'x', 0, 1)",
		"INSERT INTO platform_accounts (tenant_id, id, subject_id, platform, uid, name, state, created_at, version) VALUES ('JIA', '" + string(shopTV) + "', '" + string(teaShop) + "', 'douyin', 'shop001', '蒙山茶业旗舰店', 'active', 0, 1)",
		"INSERT INTO products (tenant_id, id, merchant_id, category, title, brand, origin, gtin, spec, unit, price_fen, compare_price_fen, comparison_basis, comparison_detail, claims, images, state, state_reason, live_number, pending_number, last_number, screening, created_by, created_at, version) VALUES ('JIA', '" + string(greens) + "', '" + string(teaShop) + "', 'farm_produce', '沂蒙绿茶', '', '山东', '', '500g', '袋', 5900, 0, '', '', '', '[]', 'admitted', '', 1, 0, 1, '{\"pack_version\":\"x\",\"hits\":[]}', 'x', 0, 1)",
	} {
		must(o.t, o.Core.DB.InTx(ctx, func(ctx context.Context) error {
			return o.Core.DB.Conn(ctx).Exec(strings.ReplaceAll(text, "'JIA'", "'"+string(o.park)+"'")).Error
		}))
	}
}

// machine sends chunks with a machine token.
func (o *office) machine(token, session string, body string, want int) string {
	o.t.Helper()
	r := httptest.NewRequest("POST", "/api/v1/machine/sessions/"+session+"/chunks", strings.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Content-Type", "application/json")
	res, err := o.web.Test(r, 10_000)
	must(o.t, err)
	defer res.Body.Close()
	line, _ := bufio.NewReader(res.Body).ReadString(0)
	if res.StatusCode != want {
		o.t.Fatalf("chunks: %d, want %d: %s", res.StatusCode, want, line)
	}
	return line
}

func field(v map[string]any, path ...string) any {
	var at any = v
	for _, p := range path {
		switch x := at.(type) {
		case map[string]any:
			at = x[p]
		case []any:
			at = x[0].(map[string]any)[p]
		}
	}
	return at
}

// A session is planned, gated, heard, corrected; the grave slip becomes evidence and a violation.
func TestLiveOverHTTP(t *testing.T) {
	o := openOffice(t)
	o.shelves()
	b, _ := o.call("POST", "/buildings", "", map[string]any{"name": "一号楼", "address": "兰山区", "floors": 6}, 201)
	room, _ := o.call("POST", "/studios", "", map[string]any{"building_id": b["id"], "floor": 1, "code": "A-101", "name": "一号直播间", "area_sqm": 40}, 201)
	at := dbtest.Now.UnixMilli()
	hour := time.Hour.Milliseconds()
	x, etag := o.call("POST", "/sessions", "", map[string]any{"kind": "self_run", "title": "早茶专场", "platform_account_id": shopTV, "studio_id": room["id"],
		"planned_start_at": at, "planned_end_at": at + 4*hour, "products": []id.ID{greens},
		"slots": []any{map[string]any{"streamer_id": wang, "from_at": at, "to_at": at + 4*hour}}}, 201)
	self := "/sessions/" + x["id"].(string)
	if x["state"] != "planned" || field(x, "gate", "outcome") == "unasked" || field(x, "slots", "streamer", "name") != "王小美" || field(x, "shelf", "title") != "沂蒙绿茶" {
		t.Fatalf("%v", x)
	}
	o.call("POST", "/sessions", "", map[string]any{"kind": "self_run", "title": "撞场", "platform_account_id": shopTV, "studio_id": room["id"],
		"planned_start_at": at + hour, "planned_end_at": at + 2*hour}, 409)
	x, _ = o.call("POST", self+"/review", etag, map[string]any{"objects": []string{"content", "script", "clothing", "set", "props"}}, 200)
	for _, f := range field(x, "gate", "findings").([]any) {
		f := f.(map[string]any)
		if len(f["waivable_by"].([]any)) > 0 {
			o.call("POST", self+"/waivers", "", map[string]any{"code": f["code"], "about_id": f["about_id"], "reason": "首场试播，次日补齐"}, 200)
		}
	}
	_, etag = o.call("GET", self, "", nil, 200)
	x, _ = o.call("POST", self+"/start", etag, map[string]any{"reason": "试播"}, 200)
	token, _ := o.call("POST", "/machine-tokens", "", map[string]any{"name": "一号间监听", "purpose": "transcript", "days": 30}, 201)
	got := o.machine(fmt.Sprint(token["token"]), x["id"].(string), `{"chunks":[{"seq":0,"offset_ms":60000,"text":"家人们这茶国家"},{"seq":1,"offset_ms":63000,"text":"级标准，稳赚不赔"}]}`, 200)
	if !strings.Contains(got, `"stored":2`) {
		t.Fatal(got)
	}
	o.machine("no-such-token", x["id"].(string), `{"chunks":[{"seq":0,"offset_ms":0,"text":"x"}]}`, 401)
	hits, _ := o.call("GET", "/hits?session_id="+x["id"].(string), "", nil, 200)
	var grave map[string]any
	for _, h := range hits["items"].([]any) {
		if h := h.(map[string]any); h["severity"] == "grave" {
			grave = h
		}
	}
	if len(hits["items"].([]any)) < 2 || grave == nil || field(grave, "streamer", "name") != "王小美" {
		t.Fatalf("%v", hits)
	}
	board, _ := o.call("GET", "/live-board", "", nil, 200)
	if field(board, "sessions", "on_slot", "streamer", "name") != "王小美" {
		t.Fatalf("%v", board)
	}
	h := "/hits/" + grave["id"].(string)
	o.clock.Advance(2 * time.Minute)
	grave, etag = o.call("POST", h+"/correction", `"1"`, map[string]any{"words": "刚才口误，投资有风险"}, 200)
	if grave["state"] != "corrected" {
		t.Fatalf("%v", grave)
	}
	grave, _ = o.call("POST", h+"/confirmation", etag, map[string]any{"reason": "情节严重"}, 200)
	n, etag := o.call("GET", "/incidents/"+grave["incident_id"].(string), "", nil, 200)
	n, _ = o.call("POST", "/incidents/"+n["id"].(string)+"/violation", etag, map[string]any{"summary": "直播中承诺收益"}, 200)
	v, _ := o.call("GET", "/violations/"+n["violation_id"].(string), "", nil, 200)
	if v = v["violation"].(map[string]any); v["state"] != "recorded" || v["bundle_id"] != n["bundle_id"] || v["session_id"] != x["id"] {
		t.Fatalf("%v", v)
	}
	_, err := o.Worker.RunDue(context.Background())
	must(t, err)
	o.watch(t)
}

// watch reads the board's stream from the beginning until the reader's login session ends: then
// the server ends the stream.
func (o *office) watch(t *testing.T) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	go func() { _ = o.web.(interface{ Listener(net.Listener) error }).Listener(ln) }()
	t.Cleanup(func() { _ = o.web.(interface{ Shutdown() error }).Shutdown() })
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+ln.Addr().String()+"/api/v1/parks/"+string(o.park)+"/live-board/events", nil)
	must(t, err)
	r.Header.Set("Authorization", "Bearer "+o.token)
	r.Header.Set("Last-Event-ID", "0")
	res, err := http.DefaultClient.Do(r)
	must(t, err)
	defer res.Body.Close()
	if res.StatusCode != 200 || res.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("%d %v", res.StatusCode, res.Header)
	}
	seen := map[string]bool{}
	for lines := bufio.NewScanner(res.Body); lines.Scan(); {
		kind, is := strings.CutPrefix(lines.Text(), "event: ")
		seen[kind] = seen[kind] || is
		if kind == "live.violation_suspected" {
			o.logout()
		}
	}
	must(t, ctx.Err())
	for _, kind := range []string{"live.session_started", "live.hit_found", "live.hit_corrected", "live.hit_decided", "live.violation_suspected"} {
		if !seen[kind] {
			t.Errorf("%s was not told: %v", kind, seen)
		}
	}
}

func (o *office) logout() {
	o.t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/api/v1/auth/logout", nil)
	r.Header.Set("Authorization", "Bearer "+o.token)
	res, err := o.web.Test(r, 10_000)
	must(o.t, err)
	must(o.t, res.Body.Close())
	if res.StatusCode != http.StatusNoContent {
		o.t.Fatalf("logout: %d", res.StatusCode)
	}
}

// What another domain decides reaches the planned session by its event: a recalled product is
// locked out.
func TestRecallLocksTheShelf(t *testing.T) {
	o := openOffice(t)
	o.shelves()
	b, _ := o.call("POST", "/buildings", "", map[string]any{"name": "一号楼", "address": "兰山区", "floors": 6}, 201)
	room, _ := o.call("POST", "/studios", "", map[string]any{"building_id": b["id"], "floor": 1, "code": "A-101", "name": "一号直播间", "area_sqm": 40}, 201)
	at := dbtest.Now.Add(time.Hour).UnixMilli()
	x, _ := o.call("POST", "/sessions", "", map[string]any{"kind": "self_run", "title": "早茶专场", "platform_account_id": shopTV, "studio_id": room["id"],
		"planned_start_at": at, "planned_end_at": at + time.Hour.Milliseconds(), "products": []id.ID{greens}}, 201)
	_, err := o.Services.Sourcing.RecallProduct(actor.System(context.Background(), o.park, "test"), greens, 1, "抽检不合格")
	must(t, err)
	must(t, o.Events.Drain(context.Background()))
	x, _ = o.call("GET", "/sessions/"+x["id"].(string), "", nil, 200)
	if field(x, "shelf", "state") != "locked" || field(x, "shelf", "lock_rule") != "product_recalled" || field(x, "gate", "outcome") == "green" {
		t.Fatalf("%v", x["shelf"])
	}
}
