package app

import (
	"context"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
)

// done sends one request that is answered without a body.
func (o *office) done(path string, body string, want int) {
	o.t.Helper()
	r := httptest.NewRequest("POST", "/api/v1/parks/"+string(o.park)+path, strings.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+o.token)
	r.Header.Set("Content-Type", "application/json")
	res, err := o.web.Test(r, 10_000)
	must(o.t, err)
	defer res.Body.Close()
	if res.StatusCode != want {
		o.t.Fatalf("%s: %d, want %d", path, res.StatusCode, want)
	}
}

// signInOn lets days pass and signs in again: no access token lives that long.
func (o *office) signInOn(day clock.Date) {
	o.t.Helper()
	o.clock.Set(day.Start().Add(9 * time.Hour))
	in, err := o.Services.Identity.LogIn(context.Background(), identity.PasswordLogin{Login: "13800138000", Password: "Correct-Horse-7-Battery"}, identity.Device{IP: "127.0.0.1"})
	must(o.t, err)
	o.token = in.Access
}

// trader admits a merchant with an account on a platform whose licence ends on a day.
func (o *office) trader(ends string) (subject, account string) {
	o.t.Helper()
	v, _ := o.call("POST", "/subjects", "", map[string]any{"kind": "merchant", "form": "enterprise", "name": "沂河鲜品有限公司", "uscc": "91371302MA0AAAAA3C",
		"phone": "13900139000", "address": "沂河路 1 号", "contact_name": "赵小满"}, 201)
	subject = v["id"].(string)
	o.renew(subject, ends)
	x, _ := o.call("POST", "/subjects/"+subject+"/platform-accounts", "", map[string]any{"platform": "douyin", "uid": "shop77", "name": "沂河旗舰店"}, 201)
	a, etag := o.call("POST", "/subjects/"+subject+"/applications", "", nil, 201)
	o.call("POST", "/applications/"+a["id"].(string)+"/decision", etag, map[string]any{"verdict": "approve"}, 200)
	return subject, x["id"].(string)
}

// renew hands in a licence and verifies it.
func (o *office) renew(subject, ends string) {
	o.t.Helper()
	file := o.sendFile("营业执照.png", "qualification", grayPicture(o.t))
	q, etag := o.call("POST", "/subjects/"+subject+"/qualifications", "", map[string]any{"document_type": "business_licence", "number": "91371302MA0AAAAA3C",
		"holder": "沂河鲜品有限公司", "expires_on": ends, "file_id": file}, 201)
	o.call("POST", "/qualifications/"+q["id"].(string)+"/verification", etag, map[string]any{"verified": true}, 200)
}

// due is the item of a code in an agenda; nil when there is none.
func due(agenda map[string]any, subject, code string) map[string]any {
	for _, i := range items(agenda, "items") {
		if i := i.(map[string]any); i["code"] == code && field(i, "subject", "id") == subject {
			return i
		}
	}
	return nil
}

// What falls due is listed with its article, chased once and twice, and gone when renewed.
func TestTheAgendaOverHTTP(t *testing.T) {
	o := openOffice(t)
	subject, _ := o.trader("2026-09-25") // in ten days
	all, _ := o.call("GET", "/agenda?who=subject", "", nil, 200)
	i := due(all, subject, "business_licence")
	if i == nil || i["due_on"] != "2026-09-25" || i["missing"] != false || i["chases"] != 0.0 || !strings.Contains(i["article"].(string), "O117") {
		t.Fatalf("%v", all)
	}
	if soon, _ := o.call("GET", "/agenda?days=9", "", nil, 200); due(soon, subject, "business_licence") != nil {
		t.Fatal("ten days are within nine")
	}
	chase := map[string]any{"channel": "notice", "items": []any{map[string]any{"subject_id": subject, "code": "business_licence"}}}
	for range 2 {
		o.call("POST", "/agenda/chases", "", chase, 200)
	}
	all, _ = o.call("GET", "/agenda", "", nil, 200)
	if i = due(all, subject, "business_licence"); i["chases"] != 2.0 || i["chased_at"] == nil {
		t.Fatalf("%v", i)
	}
	if unasked, _ := o.call("GET", "/agenda?unasked=true", "", nil, 200); due(unasked, subject, "business_licence") != nil {
		t.Fatal("chased twice and still among what nobody was asked for")
	}
	o.renew(subject, "2030-01-01")
	if all, _ = o.call("GET", "/agenda", "", nil, 200); due(all, subject, "business_licence") != nil {
		t.Fatal("renewed and still due")
	}
	o.call("POST", "/agenda/chases", "", chase, 409)
}

// O117 art. 22(2): somebody the regulator cannot reach is reminded within five working days,
// by who carries platform duties; the reminder settles the clock.
func TestAnUnreachablePartyIsReminded(t *testing.T) {
	o := openOffice(t) // its flags: lessor, own_ordering
	subject, _ := o.trader("2030-01-01")
	o.done("/subjects/"+subject+"/unreachable", `{"note":"兰山区局电话告知"}`, 204)
	all, _ := o.call("GET", "/agenda?who=park", "", nil, 200)
	i := due(all, subject, "admission.unreachable")
	if i == nil || i["due_on"] != "2026-09-21" || i["who"] != "park" { // Sunday 20 is a make-up workday
		t.Fatalf("%v", all)
	}
	o.call("POST", "/agenda/chases", "", map[string]any{"channel": "copy", "items": []any{map[string]any{"subject_id": subject, "code": "admission.unreachable"}}}, 200)
	if all, _ = o.call("GET", "/agenda?who=park", "", nil, 200); due(all, subject, "admission.unreachable") != nil {
		t.Fatal("reminded and still due")
	}
}

// O117 art. 15, 25(3): a change of published facts runs three working days, only where the
// park is who publishes.
func TestChangedPublicInformation(t *testing.T) {
	o := openOffice(t)
	subject, _ := o.trader("2030-01-01")
	move := func(to string) {
		_, etag := o.call("GET", "/subjects/"+subject, "", nil, 200)
		o.call("PATCH", "/subjects/"+subject, etag, map[string]any{"address": to}, 200)
	}
	move("沂河路 2 号")
	all, _ := o.call("GET", "/agenda", "", nil, 200)
	if due(all, subject, "admission.public_info_change") != nil {
		t.Fatal("a clock of somebody else's duty runs")
	}
	o.call("POST", "/flags", "", map[string]any{"flag": "actual_room_operator", "basis": "代运营合同", "since": "2026-09-15"}, 201)
	move("沂河路 3 号")
	all, _ = o.call("GET", "/agenda", "", nil, 200)
	if i := due(all, subject, "admission.public_info_change"); i == nil || i["due_on"] != "2026-09-18" {
		t.Fatalf("%v", all)
	}
	o.done("/subjects/"+subject+"/publication-confirmation", `{"note":"账号主页已更新"}`, 204)
	if all, _ = o.call("GET", "/agenda", "", nil, 200); due(all, subject, "admission.public_info_change") != nil {
		t.Fatal("confirmed and still due")
	}
}

// The chain: a licence ends, its products leave the pool, tomorrow's session is locked, people
// are told; a new licence brings all of it back.
func TestAnEndedLicenceTravels(t *testing.T) {
	o := openOffice(t)
	subject, account := o.trader("2026-09-30")
	goods := o.pool(subject)
	b, _ := o.call("POST", "/buildings", "", map[string]any{"name": "一号楼", "address": "兰山区", "floors": 6}, 201)
	room, _ := o.call("POST", "/studios", "", map[string]any{"building_id": b["id"], "floor": 1, "code": "A-101", "name": "一号直播间", "area_sqm": 40}, 201)
	o.signInOn("2026-09-30")
	at := clock.Date("2026-10-02").Start().Add(10 * time.Hour).UnixMilli()
	x, _ := o.call("POST", "/sessions", "", map[string]any{"kind": "self_run", "title": "国庆专场", "platform_account_id": account, "studio_id": room["id"],
		"planned_start_at": at, "planned_end_at": at + time.Hour.Milliseconds(), "products": []string{goods}}, 201)
	session := "/sessions/" + x["id"].(string)
	o.night()
	if v, _ := o.call("GET", "/subjects/"+subject, "", nil, 200); v["state"] != "admitted" {
		t.Fatalf("stopped on the last good day: %v", v["state"])
	}

	o.signInOn("2026-10-01")
	o.night()
	o.night() // twice a day is as good as once
	v, _ := o.call("GET", "/subjects/"+subject, "", nil, 200)
	product := o.stateOf(goods)
	x, _ = o.call("GET", session, "", nil, 200)
	if v["state"] != "suspended" || product != "delisted" || field(x, "gate", "outcome") != "red" || field(x, "shelf", "state") != "locked" {
		t.Fatalf("subject %v, product %v, gate %v, shelf %v", v["state"], product, field(x, "gate", "outcome"), field(x, "shelf", "state"))
	}
	notices, _ := o.call("GET", "/notices", "", nil, 200)
	told := 0
	for _, n := range items(notices, "items") {
		if n.(map[string]any)["kind"] == "admission.subject_suspended" {
			told++
		}
	}
	if told != 1 {
		t.Fatalf("told %d times of the suspension", told)
	}
	all, _ := o.call("GET", "/agenda?overdue=true", "", nil, 200)
	if i := due(all, subject, "business_licence"); i == nil || i["missing"] != true || i["due_on"] != "2026-09-30" {
		t.Fatalf("%v", all)
	}

	o.renew(subject, "2030-01-01")
	must(t, o.Settle(context.Background()))
	v, _ = o.call("GET", "/subjects/"+subject, "", nil, 200)
	product = o.stateOf(goods)
	x, _ = o.call("GET", session, "", nil, 200)
	if v["state"] != "admitted" || product != "admitted" || field(x, "gate", "outcome") == "red" || field(x, "shelf", "state") == "locked" {
		t.Fatalf("subject %v, product %v, gate %v, shelf %v", v["state"], product, field(x, "gate", "outcome"), field(x, "shelf", "state"))
	}
}

// pool admits a product of a merchant and returns its id.
func (o *office) pool(merchant string) string {
	o.t.Helper()
	file := o.sendFile("产品.png", "product", grayPicture(o.t))
	content := map[string]any{"category": "prepackaged_food", "title": "沂蒙山小米 5斤装", "origin": "山东临沂", "gtin": "6901234567892", "spec": "2.5kg", "unit": "袋",
		"price_fen": 5990, "claims": "当季新米", "image_file_ids": []string{file}}
	p, etag := o.call("POST", "/products", "", map[string]any{"merchant_id": merchant, "content": content}, 201)
	at := "/products/" + p["id"].(string)
	for _, d := range []map[string]any{
		{"document_type": "food_production_licence", "number": "SC10137130200012", "expires_on": "2027-12-31", "file_id": file},
		{"document_type": "factory_test_report", "number": "QA-1", "expires_on": "2027-10-15", "file_id": file},
		{"document_type": "label_photo", "file_id": file},
	} {
		o.call("POST", at+"/documents", "", d, 201)
	}
	_, etag = o.call("POST", at+"/submission", etag, nil, 200)
	o.call("POST", at+"/decision", etag, map[string]any{"verdict": "admit"}, 200)
	return p["id"].(string)
}

// stateOf is the state of a product.
func (o *office) stateOf(product string) any {
	o.t.Helper()
	p, _ := o.call("GET", "/products/"+product, "", nil, 200)
	return field(p, "product", "state")
}

// night is what the deployment does about documents each night, and what follows from it.
func (o *office) night() {
	o.t.Helper()
	must(o.t, o.Services.Admission.Nightly(actor.System(context.Background(), o.park, "documents")))
	must(o.t, o.Settle(context.Background()))
}
