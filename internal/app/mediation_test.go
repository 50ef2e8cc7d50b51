package app

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/verify"
)

const accused id.ID = "01J000000000000000000000ZH"

// send makes one request as the bearer of a token, with a body of any kind, and demands a status.
func (o *office) send(token, method, path, etag string, body any, want int) (map[string]any, http.Header, []byte) {
	o.t.Helper()
	var raw io.Reader
	kind := "application/json"
	switch b := body.(type) {
	case nil:
	case []byte:
		raw, kind = bytes.NewReader(b), "application/octet-stream"
	default:
		text, err := json.Marshal(b)
		must(o.t, err)
		raw = bytes.NewReader(text)
	}
	r := httptest.NewRequest(method, "/api/v1"+path, raw)
	if raw != nil {
		r.Header.Set("Content-Type", kind)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	if etag != "" {
		r.Header.Set("If-Match", etag)
	}
	r.Header.Set("Idempotency-Key", string(o.Core.IDs.New()))
	answer, err := o.web.Test(r, -1)
	must(o.t, err)
	all, err := io.ReadAll(answer.Body)
	must(o.t, err)
	if answer.StatusCode != want {
		o.t.Fatalf("%s %s: %d %s, want %d", method, path, answer.StatusCode, all, want)
	}
	out := map[string]any{}
	_ = json.Unmarshal(all, &out)
	return out, answer.Header, all
}

// complain opens a case from the public form and signs its consumer in.
func (o *office) complain() (number, token string, c string) {
	o.t.Helper()
	page := "/public/parks/" + o.Services.Parks.ComplaintCode(o.park)
	form, _, _ := o.send("", "GET", page+"/complaint-form", "", nil, 200)
	filed, _, _ := o.send("", "POST", page+"/complaints", "", map[string]any{"merchant_said": "赵记茶业", "consumer_name": "孙晓", "phone": "13900139000", "claim_kind": "refund", "claim_fen": 12990,
		"facts": "直播间说是明前茶，收到的是碎末。", "bought_on": "2026-09-10", "notice_version": form["notice_version"]}, 201)
	number = filed["number"].(string)
	o.send("", "POST", "/public/cases/access", "", map[string]any{"number": number, "query_code": "ZZZZZZZZZZZZ"}, 401)
	in, _, _ := o.send("", "POST", "/public/cases/access", "", map[string]any{"number": number, "query_code": filed["query_code"]}, 200)
	return number, in["access_token"].(string), filed["case_id"].(string)
}

func openCaseOffice(t *testing.T) *office {
	o := openOffice(t)
	must(t, o.Core.DB.InTx(actor.System(context.Background(), o.park, "test"), func(ctx context.Context) error {
		db.MarkAudited(ctx)
		return o.Core.DB.Conn(ctx).Create(&dossierRow{ID: accused, Kind: "merchant", Form: "enterprise", Name: "临沂市赵记茶业有限公司", State: "admitted", Version: 1}).Error
	}))
	return o
}

// From the public form to the signed agreement and an advance, over HTTP.
func TestCaseStory(t *testing.T) {
	o := openCaseOffice(t)
	_, consumer, c := o.complain()
	_, stranger, _ := o.complain()
	desk := "/parks/" + string(o.park) + "/cases/" + c
	etag := func() string { _, h, _ := o.send(o.token, "GET", desk, "", nil, 200); return h.Get("ETag") }
	move := func(method, path string, body any) map[string]any {
		out, _, _ := o.send(o.token, method, desk+path, etag(), body, 200)
		return out
	}
	move("PUT", "/triage", map[string]any{"mode": "own_desk", "merchant_id": accused})
	move("POST", "/decision", map[string]any{"decision": "accept"})
	if got := move("POST", "/progress", map[string]any{"action": "begin"}); got["state"] != "mediating" || got["side"] != "desk" {
		t.Fatalf("%v", got)
	}
	o.send(consumer, "POST", "/case/messages", "", map[string]any{"room": "joint", "body": "我要求退款"}, 201)
	o.send(consumer, "POST", "/case/messages", "", map[string]any{"room": "caucus_merchant", "body": "偷听"}, 403)
	o.send(consumer, "POST", "/case/messages", "", map[string]any{"room": "caucus_consumer", "body": "底线八十元"}, 201)
	for _, path := range []string{desk + "/messages", desk + "/exhibits", desk} { // the administrator is no mediator
		if _, _, all := o.send(o.token, "GET", path, "", nil, 200); strings.Contains(string(all), "底线") {
			t.Errorf("%s shows the caucus", path)
		}
	}
	o.send(o.token, "GET", desk+"/caucus?side=consumer", "", nil, 403)
	png := []byte("\x89PNG\r\n\x1a\n and the rest")
	shown, _, _ := o.send(consumer, "POST", "/case/exhibits?name=tea.png", "", png, 201)
	o.send(consumer, "POST", "/case/exhibits?name=tea.pdf", "", png, 422)
	if _, _, all := o.send(consumer, "GET", "/case/exhibits/"+shown["id"].(string)+"/content", "", nil, 200); !bytes.Equal(all, png) {
		t.Error("the picture came back changed")
	}
	o.send(stranger, "GET", "/case/exhibits/"+shown["id"].(string)+"/content", "", nil, 404)
	o.send(consumer, "GET", desk, "", nil, 401) // a case token opens its case and nothing else
	o.send(o.token, "GET", "/case", "", nil, 401)
	o.send(o.token, "PUT", desk+"/mediator", etag(), map[string]any{"account_id": accused}, 422)
	o.send(o.token, "POST", desk+"/exhibits", "", map[string]any{"room": "joint", "file_id": accused, "label": "x"}, 422)
	o.settle(t, desk, consumer, stranger)
}

func (o *office) settle(t *testing.T, desk, consumer, stranger string) {
	until := o.clock.Now().AddDate(0, 0, 2).UnixMilli()
	offer, _, _ := o.send(consumer, "POST", "/case/offers", "", map[string]any{"claim_kind": "refund", "amount_fen": 10000, "terms": "退款一百元", "valid_until": until}, 201)
	o.send(stranger, "POST", "/case/offers/"+offer["id"].(string)+"/answer", "", map[string]any{"decision": "declined"}, 404)
	o.send(o.token, "POST", desk+"/offers/"+offer["id"].(string)+"/answer", "", map[string]any{"side": "merchant", "decision": "accepted", "perform_by": "2026-09-20"}, 200)
	agreement, _, _ := o.send(consumer, "GET", "/case/agreement", "", nil, 200)
	o.send(consumer, "POST", "/case/agreement/confirmation", "", map[string]any{"sha256": strings.Repeat("0", 64)}, 409)
	o.send(consumer, "POST", "/case/agreement/confirmation", "", map[string]any{"sha256": agreement["sha256"]}, 200)
	o.send(o.token, "POST", desk+"/agreement/confirmation", "", map[string]any{"sha256": agreement["sha256"], "side": "merchant", "how": "phone"}, 200)
	for token, path := range map[string]string{consumer: "/case/agreement/document", o.token: desk + "/agreement/document"} {
		_, h, file := o.send(token, "GET", path, "", nil, 200)
		if !bytes.HasPrefix(file, []byte("%PDF-")) || h.Get("Content-Type") != "application/pdf" {
			t.Errorf("%s is no PDF: %s %.20q", path, h.Get("Content-Type"), file)
		}
	}
	ledger := "/parks/" + string(o.park) + "/ledger"
	o.send(o.token, "POST", ledger+"/fund", "", map[string]any{"direction": "in", "amount_fen": 50000, "reference": "回单 1"}, 201)
	o.send(o.token, "POST", ledger+"/deposits", "", map[string]any{"merchant_id": accused, "direction": "in", "amount_fen": 20000, "reference": "回单 2"}, 201)
	o.send(o.token, "POST", ledger+"/deposits", "", map[string]any{"merchant_id": accused, "direction": "out", "amount_fen": 30000, "reference": "回单 3"}, 409)
	for _, step := range []struct {
		path string
		body map[string]any
	}{{"/advance/reserve", map[string]any{"amount_fen": 10000}}, {"/advance/payment", map[string]any{"reason": "转账"}}, {"/advance/recovery", map[string]any{"source": "deposit", "amount_fen": 10000}}, {"/file", map[string]any{"action": "archive"}}} {
		_, h, _ := o.send(o.token, "GET", desk, "", nil, 200)
		o.send(o.token, "POST", desk+step.path, h.Get("ETag"), step.body, 200)
	}
	if got, _, _ := o.send(consumer, "GET", "/case", "", nil, 200); got["state"] != "closed" || got["ended_how"] != "advanced" || len(got["clocks"].([]any)) < 3 {
		t.Errorf("the consumer reads %v, %v", got["state"], got["ended_how"])
	}
	_, _, lines := o.send(o.token, "GET", ledger+"/export", "", nil, 200)
	report, err := verify.Ledger(bytes.NewReader(lines))
	must(t, err)
	if report.Transactions != 5 || len(report.Findings) > 0 || report.BalancesFen["advance_fund"] != -50000 || report.BalancesFen["deposit:"+string(accused)] != -10000 {
		t.Errorf("%+v", report)
	}
}

// Five wrong codes shut the case to an address; the answer says when to come back.
func TestWrongCodesShutTheCase(t *testing.T) {
	o := openCaseOffice(t)
	number, _, _ := o.complain() // one wrong try already
	for range 4 {
		o.send("", "POST", "/public/cases/access", "", map[string]any{"number": number, "query_code": "ZZZZZZZZZZZZ"}, 401)
	}
	_, h, _ := o.send("", "POST", "/public/cases/access", "", map[string]any{"number": number, "query_code": "ZZZZZZZZZZZZ"}, 429)
	if h.Get("Retry-After") != "900" {
		t.Errorf("come back after %q", h.Get("Retry-After"))
	}
}

// What the ledger hands out is verified on the command line, and a changed line is found.
func TestVerifyLedgerCommand(t *testing.T) {
	o := openCaseOffice(t)
	ledger := "/parks/" + string(o.park) + "/ledger"
	for _, reference := range []string{"回单 1", "回单 2"} {
		o.send(o.token, "POST", ledger+"/fund", "", map[string]any{"direction": "in", "amount_fen": 50000, "reference": reference}, 201)
	}
	_, _, lines := o.send(o.token, "GET", ledger+"/export", "", nil, 200)
	file := filepath.Join(t.TempDir(), "ledger.jsonl")
	for want, content := range map[int][]byte{exitOK: lines, exitFindings: bytes.Replace(lines, []byte("回单 1"), []byte("回单 9"), 1)} {
		must(t, os.WriteFile(file, content, 0o600))
		if code, out := sitong(t, t.TempDir(), "verify", "ledger", file); code != want {
			t.Errorf("exit %d, want %d: %s", code, want, out)
		}
	}
}
