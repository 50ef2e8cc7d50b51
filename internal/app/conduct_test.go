package app

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/keyring"
)

// office is the product with one park and its administrator at an HTTP client.
type office struct {
	*App
	t     *testing.T
	clock *clock.Manual
	web   interface {
		Test(*http.Request, ...int) (*http.Response, error)
	}
	park  id.ID
	token string
}

type dossierRow struct {
	TenantID                                                     id.ID `gorm:"primaryKey"`
	ID                                                           id.ID `gorm:"primaryKey"`
	Kind, Form, Name, ShortName, State, StateReason, ContactName string
	CreatedBy                                                    id.ID
	CreatedAt, Version                                           int64
}

func (dossierRow) TableName() string { return "subjects" }

const wang id.ID = "01J000000000000000000000WA"

func openOffice(t *testing.T) *office {
	t.Helper()
	ring, err := keyring.Open(t.TempDir(), true)
	must(t, err)
	c := clock.NewManual(dbtest.Now)
	a, err := Assemble(Config{Profile: Test, Data: t.TempDir()}, dbtest.SQLite(t), ring, c, id.NewSeeded(c, "office"), slog.New(slog.NewTextHandler(io.Discard, nil)))
	must(t, err)
	must(t, a.Seed(context.Background()))
	web, err := a.Handler(func(context.Context) error { return nil })
	must(t, err)
	platform := dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: "01J0000000000000000000000P", Roles: []string{"platform_admin"}})
	p, _, code, err := a.Services.Identity.OpenPark(platform, park.NewPark{Name: "甲园", Code: "JIA", RegionCode: "371302", Flags: []park.Flag{"lessor", "own_ordering"}}, identity.NewInvitation{Name: "李园长"})
	must(t, err)
	in, err := a.Services.Identity.Accept(context.Background(), code, identity.Acceptance{Login: "13800138000", Name: "李园长", Password: "Correct-Horse-7-Battery"}, identity.Device{IP: "127.0.0.1"})
	must(t, err)
	must(t, a.Core.DB.InTx(actor.System(context.Background(), p.ID, "test"), func(ctx context.Context) error {
		db.MarkAudited(ctx)
		return a.Core.DB.Conn(ctx).Create(&dossierRow{ID: wang, Kind: "streamer", Form: "natural_person", Name: "王小美", State: "admitted", Version: 1}).Error
	}))
	return &office{App: a, t: t, clock: c, web: web, park: p.ID, token: in.Access}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// call sends one request below the park and demands a status.
func (o *office) call(method, path, etag string, body any, want int) (map[string]any, string) {
	o.t.Helper()
	var raw io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		must(o.t, err)
		raw = bytes.NewReader(b)
	}
	r := httptest.NewRequest(method, "/api/v1/parks/"+string(o.park)+path, raw)
	r.Header.Set("Authorization", "Bearer "+o.token)
	r.Header.Set("Content-Type", "application/json")
	if method == "POST" && etag == "" {
		r.Header.Set("Idempotency-Key", string(o.Core.IDs.New()))
	}
	if etag != "" {
		r.Header.Set("If-Match", etag)
	}
	res, err := o.web.Test(r, 10_000)
	must(o.t, err)
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	must(o.t, err)
	var out map[string]any
	if res.StatusCode != want || json.Unmarshal(text, &out) != nil {
		o.t.Fatalf("%s %s: %d, want %d: %s", method, path, res.StatusCode, want, text)
	}
	return out, res.Header.Get("ETag")
}

// A script is screened, what was said anyway becomes a violation with points, a suspension is
// confirmed and ends by itself.
func TestConductOverHTTP(t *testing.T) {
	o := openOffice(t)
	scan, _ := o.call("POST", "/screening/scan", "", map[string]any{"text": "全网第一，稳赚不赔", "product_category": "apparel"}, 200)
	if hits := scan["hits"].([]any); len(hits) != 2 || hits[1].(map[string]any)["category"] != "investment" {
		t.Fatalf("%v", scan)
	}
	terms, _ := o.call("GET", "/screening/terms?category=investment&limit=2", "", nil, 200)
	if len(terms["items"].([]any)) != 2 || terms["next_cursor"] == nil {
		t.Fatalf("%v", terms)
	}
	v, etag := o.call("POST", "/violations", "", map[string]any{"code": "investment_promise", "subject_id": wang, "source": "live", "facts": "口播“稳赚不赔”", "occurred_at": dbtest.Now.UnixMilli()}, 201)
	at := "/violations/" + v["id"].(string)
	if v["name"].(map[string]any)["zh"] == "" || v["subject"].(map[string]any)["name"] != "王小美" || v["recorded_by"].(map[string]any)["name"] != "李园长" {
		t.Fatalf("%v", v)
	}
	o.call("POST", at+"/confirmation", `"99"`, nil, 412)
	v, _ = o.call("POST", at+"/confirmation", etag, nil, 200)
	if v["state"] != "confirmed" || v["clue_due"] != true || v["points"] != float64(6) {
		t.Fatalf("%v", v)
	}
	o.call("POST", at+"/sanctions", "", map[string]any{"step": "suspend_studio", "reason": "严重违规"}, 422)
	from, until := dbtest.Now.UnixMilli(), dbtest.Now.Add(time.Minute).UnixMilli()
	x, etag := o.call("POST", at+"/sanctions", "", map[string]any{"step": "suspend_studio", "reason": "严重违规", "from_at": from, "until_at": until}, 201)
	o.call("POST", "/sanctions/"+x["id"].(string)+"/decision", etag, map[string]any{"confirm": true}, 200)
	d, _ := o.call("GET", at, "", nil, 200)
	if len(d["sanctions"].([]any)) != 1 || d["suggested_step"] != "suspend_studio" {
		t.Fatalf("%v", d)
	}
	p, _ := o.call("GET", "/subjects/"+string(wang)+"/points", "", nil, 200)
	if p["points"] != float64(6) || p["tier"].(map[string]any)["step"] != "order_to_correct" {
		t.Fatalf("%v", p)
	}
	card, _ := o.call("GET", at+"/four-lists", "", nil, 200)
	if card["official"] != false || len(card["candidates"].([]any)) == 0 {
		t.Fatalf("%v", card)
	}
	o.clock.Advance(2 * time.Minute)
	for _, c := range o.chores {
		must(t, c.run(context.Background()))
	}
	if x, _ = o.call("GET", "/sanctions/"+x["id"].(string), "", nil, 200); x["state"] != "expired" {
		t.Fatalf("%v", x)
	}
	c, _ := o.call("GET", "/conduct-catalogue", "", nil, 200)
	if len(c["ladder"].([]any)) != 8 || len(c["items"].([]any)) < 20 {
		t.Fatalf("%v", c)
	}
}

// A product is held for a violation of its merchant: it leaves the pool with the decision, and
// a foreign product cannot be held.
func TestAHeldProductLeavesThePool(t *testing.T) {
	o := openOffice(t)
	file := o.stock()
	p, etag := o.call("POST", "/products", "", map[string]any{"merchant_id": zhao, "content": map[string]any{"category": "farm_produce", "title": "沂蒙山苹果 5斤", "origin": "山东临沂",
		"spec": "2.5kg", "unit": "箱", "price_fen": 3990, "claims": "脆甜", "image_file_ids": []string{file}}}, 201)
	at := "/products/" + p["id"].(string)
	o.call("POST", at+"/documents", "", map[string]any{"document_type": "purchase_proof", "file_id": file}, 201)
	o.call("POST", at+"/documents", "", map[string]any{"document_type": "produce_quality_proof", "number": "LY-1", "file_id": file}, 201)
	_, etag = o.call("POST", at+"/submission", etag, nil, 200)
	o.call("POST", at+"/decision", etag, map[string]any{"verdict": "admit"}, 200)

	v, etag := o.call("POST", "/violations", "", map[string]any{"code": "disease_claim", "subject_id": zhao, "source": "product", "facts": "宣传“抗癌”", "occurred_at": dbtest.Now.UnixMilli()}, 201)
	about := "/violations/" + v["id"].(string)
	o.call("POST", about+"/confirmation", etag, nil, 200)
	o.call("POST", about+"/sanctions", "", map[string]any{"step": "hold_product", "reason": "下架", "product_id": string(o.park)}, 404)
	x, etag := o.call("POST", about+"/sanctions", "", map[string]any{"step": "hold_product", "reason": "下架", "product_id": p["id"]}, 201)
	must(t, o.Events.Drain(context.Background()))
	if d, _ := o.call("GET", at, "", nil, 200); d["product"].(map[string]any)["state"] != "admitted" {
		t.Fatalf("a proposal took it off: %v", d["product"])
	}
	o.call("POST", "/sanctions/"+x["id"].(string)+"/decision", etag, map[string]any{"confirm": true}, 200)
	must(t, o.Events.Drain(context.Background()))
	if d, _ := o.call("GET", at, "", nil, 200); d["product"].(map[string]any)["state"] != "delisted" {
		t.Fatalf("%v", d["product"])
	}
}
