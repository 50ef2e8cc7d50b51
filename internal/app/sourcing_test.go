package app

import (
	"context"
	"testing"
	"time"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/platform/db"
	"sitong/internal/sourcing"
	"sitong/internal/sourcing/sample"
)

const zhao id.ID = "01J000000000000000000000ZH"

// stock adds merchant 赵 and one file to the office.
func (o *office) stock() (file string) {
	o.t.Helper()
	must(o.t, o.Core.DB.InTx(actor.System(context.Background(), o.park, "test"), func(ctx context.Context) error {
		db.MarkAudited(ctx)
		if err := o.Core.DB.Conn(ctx).Create(&dossierRow{ID: zhao, Kind: "merchant", Form: "enterprise", Name: "赵记粮行", State: "admitted", Version: 1}).Error; err != nil {
			return err
		}
		f, err := o.Services.Evidence.StoreDocument(ctx, evidence.NewDocument{Name: "label.png", Purpose: evidence.Product, SubjectID: zhao, Content: []byte("label")})
		file = string(f.ID)
		return err
	}))
	return file
}

func (o *office) suspendZhao(state string) {
	o.t.Helper()
	ctx := actor.System(context.Background(), o.park, "test")
	must(o.t, o.Core.DB.InTx(ctx, func(ctx context.Context) error {
		db.MarkAudited(ctx)
		if err := o.Core.DB.Conn(ctx).Model(&dossierRow{}).Where("id = ?", zhao).Updates(map[string]any{"state": state}).Error; err != nil {
			return err
		}
		kind := map[string]string{"suspended": "admission.subject_suspended", "admitted": "admission.subject_restored"}[state]
		return o.Core.Journal.Publish(ctx, kind, zhao, map[string]any{"subject": zhao})
	}))
	must(o.t, o.Events.Drain(context.Background()))
}

func items(v map[string]any, name string) []any { all, _ := v[name].([]any); return all }

// A product is handed in, everything that blocks is named, it is admitted, changed and offered;
// 王 asks for a sample and selects it; the merchant's suspension takes all of it off and back.
func TestSourcingOverHTTP(t *testing.T) {
	o := openOffice(t)
	file := o.stock()
	matrix, _ := o.call("GET", "/product-categories", "", nil, 200)
	if len(items(matrix, "categories")) < 7 {
		t.Fatalf("%v", matrix)
	}
	content := map[string]any{"category": "prepackaged_food", "title": "沂蒙山小米 5斤装", "origin": "山东临沂", "gtin": "6901234567892", "spec": "2.5kg", "unit": "袋",
		"price_fen": 5990, "claims": "当季新米", "image_file_ids": []string{file}}
	wrong := map[string]any{"category": "prepackaged_food", "title": "沂蒙山小米", "price_fen": 5990, "gtin": "6901234567891"}
	o.call("POST", "/products", "", map[string]any{"merchant_id": zhao, "content": wrong}, 422)
	p, etag := o.call("POST", "/products", "", map[string]any{"merchant_id": zhao, "content": content}, 201)
	at := "/products/" + p["id"].(string)
	refused, _ := o.call("POST", at+"/submission", etag, nil, 422)
	if refused["code"] != "sourcing.not_ready" || len(items(refused, "errors")) != 4 {
		t.Fatalf("%v", refused)
	}
	for _, d := range []map[string]any{
		{"document_type": "food_production_licence", "number": "SC10137130200012", "expires_on": "2027-12-31", "file_id": file},
		{"document_type": "factory_test_report", "number": "QA-1", "expires_on": "2026-10-15", "file_id": file},
		{"document_type": "label_photo", "file_id": file},
	} {
		o.call("POST", at+"/documents", "", d, 201)
	}
	_, etag = o.call("POST", at+"/submission", etag, nil, 200)
	o.call("POST", at+"/decision", `"99"`, map[string]any{"verdict": "admit"}, 412)
	p, etag = o.call("POST", at+"/decision", etag, map[string]any{"verdict": "admit"}, 200)
	if p["state"] != "admitted" || p["documents_end_on"] != "2026-10-15" || p["merchant"].(map[string]any)["name"] != "赵记粮行" {
		t.Fatalf("%v", p)
	}
	content["price_fen"] = 6990
	p, etag = o.call("PUT", at+"/change", etag, content, 200)
	detail, _ := o.call("GET", at, "", nil, 200)
	if p["change_pending"] != true || detail["proposal"] == nil || len(items(detail, "requirements")) != 4 || len(items(detail, "documents")) != 3 {
		t.Fatalf("%v", detail)
	}
	p, _ = o.call("POST", at+"/change-decision", etag, map[string]any{"verdict": "confirm"}, 200)
	versions, _ := o.call("GET", at+"/versions", "", nil, 200)
	prices, _ := o.call("GET", at+"/prices", "", nil, 200)
	if p["live_number"] != float64(2) || len(items(versions, "items")) != 2 || len(items(prices, "items")) != 2 {
		t.Fatalf("%v %v %v", p, versions, prices)
	}
	offer := o.offered(p["id"].(string))
	o.suspendZhao("suspended")
	if p, _ = o.call("GET", at, "", nil, 200); p["product"].(map[string]any)["state"] != "delisted" || items(p, "holds")[0].(map[string]any)["cause"] != "subject_suspended" {
		t.Fatalf("%v", p)
	}
	if x, _ := o.call("GET", offer, "", nil, 200); x["state"] != "paused" {
		t.Fatalf("%v", x)
	}
	o.suspendZhao("admitted")
	if x, _ := o.call("GET", offer, "", nil, 200); x["state"] != "published" {
		t.Fatalf("%v", x)
	}
	found, _ := o.call("GET", "/products?q=小米&state=admitted&expiring_by=2026-10-15", "", nil, 200)
	own, _ := o.call("GET", "/subjects/"+string(zhao)+"/sellable-products", "", nil, 200)
	if len(items(found, "items")) != 1 || len(items(own, "items")) != 1 {
		t.Fatalf("%v %v", found, own)
	}
	job, _ := o.call("POST", "/exports", "", map[string]any{"kind": "products", "format": "csv"}, 201)
	_, err := o.Worker.RunDue(context.Background())
	must(t, err)
	if job, _ = o.call("GET", "/jobs/"+job["id"].(string), "", nil, 200); job["state"] != "done" || job["file_id"] == nil {
		t.Fatalf("%v", job)
	}
}

// offered publishes an offer of a product and takes a sample and a selection of it for 王.
func (o *office) offered(product string) (path string) {
	o.t.Helper()
	terms := map[string]any{"stock_units": 500, "ships_within_hours": 48, "sample_units": 2, "content_due_days": 14, "valid_from": "2026-09-01"}
	x, etag := o.call("POST", "/offers", "", map[string]any{"product_id": product, "terms": terms}, 201)
	path = "/offers/" + x["id"].(string)
	plan, planTag := o.call("POST", path+"/plans", "", map[string]any{"kind": "ordinary", "rate_bp": 2000}, 201)
	o.call("POST", path+"/publication", etag, nil, 200)
	m, etag := o.call("POST", path+"/samples", "", map[string]any{"streamer_id": wang}, 201)
	if m["on_behalf"] != true || m["requested_by"].(map[string]any)["name"] != "李园长" {
		o.t.Fatalf("%v", m)
	}
	at := "/samples/" + m["id"].(string)
	_, etag = o.call("POST", at+"/decision", etag, map[string]any{"verdict": "approve"}, 200)
	_, etag = o.call("POST", at+"/shipment", etag, map[string]any{"carrier": "中通", "tracking_number": "ZT0001"}, 200)
	m, _ = o.call("POST", at+"/receipt", etag, nil, 200)
	if m["state"] != "received" || m["content_due_at"] == nil {
		o.t.Fatalf("%v", m)
	}
	n, _ := o.call("POST", path+"/selections", "", map[string]any{"streamer_id": wang}, 201)
	o.call("POST", path+"/selections", "", map[string]any{"streamer_id": wang}, 409)
	o.call("PUT", "/plans/"+plan["id"].(string)+"/rate", planTag, map[string]any{"rate_bp": 1400}, 422)
	plan, _ = o.call("PUT", "/plans/"+plan["id"].(string)+"/rate", planTag, map[string]any{"rate_bp": 1600}, 200)
	if n["rate_bp"] != float64(2000) || plan["rate_bp"] != float64(2000) || plan["next_rate_bp"] != float64(1600) {
		o.t.Fatalf("%v %v", n, plan)
	}
	return path
}

// Nobody answers a request for a sample: after 72 hours it lapses by itself.
func TestSampleLapsesInTheBackground(t *testing.T) {
	o := openOffice(t)
	file := o.stock()
	content := map[string]any{"category": "household", "title": "竹制收纳篮", "origin": "山东临沂", "spec": "大号", "unit": "个", "price_fen": 3990, "image_file_ids": []string{file}}
	p, etag := o.call("POST", "/products", "", map[string]any{"merchant_id": zhao, "content": content}, 201)
	at := "/products/" + p["id"].(string)
	o.call("POST", at+"/documents", "", map[string]any{"document_type": "inspection_report", "number": "QB-7", "file_id": file}, 201)
	o.call("POST", at+"/documents", "", map[string]any{"document_type": "label_photo", "file_id": file}, 201)
	_, etag = o.call("POST", at+"/submission", etag, nil, 200)
	o.call("POST", at+"/decision", etag, map[string]any{"verdict": "admit"}, 200)
	x, etag := o.call("POST", "/offers", "", map[string]any{"product_id": p["id"], "terms": map[string]any{"stock_units": 5, "ships_within_hours": 48, "sample_units": 1, "content_due_days": 7, "valid_from": "2026-09-01"}}, 201)
	offer := "/offers/" + x["id"].(string)
	o.call("POST", offer+"/plans", "", map[string]any{"kind": "targeted", "rate_bp": 1500, "streamer_ids": []id.ID{wang}}, 201)
	o.call("POST", offer+"/publication", etag, nil, 200)
	m, _ := o.call("POST", offer+"/samples", "", map[string]any{"streamer_id": wang}, 201)
	o.clock.Advance(72 * time.Hour)
	_, err := o.Worker.RunDue(context.Background())
	must(t, err)
	lapsed, err := o.Services.Samples.Sample(actor.System(context.Background(), o.park, "test"), id.ID(m["id"].(string)))
	if err != nil || lapsed.State != sample.Lapsed {
		t.Fatalf("%s %v", lapsed.State, err)
	}
}

// Whatever sourcing tells has a sentence in both languages.
func TestSourcingNoticesHaveSentences(t *testing.T) {
	kinds, err := notice.ReadKinds()
	must(t, err)
	told := []string{sourcing.EventProductSubmitted, sourcing.EventProductAdmitted, "sourcing.product_returned", "sourcing.product_rejected", sourcing.EventProductDelisted,
		sourcing.EventProductRestored, sourcing.EventProductRecalled, sourcing.EventOfferClosed, "sourcing.document_ending", "sourcing.plan_lowered", "sourcing.plan_raised", "sourcing.plan_ended"}
	for _, s := range []sample.State{sample.Requested, sample.Approved, sample.Declined, sample.Lapsed, sample.Shipped,
		sample.Received, sample.Closed, sample.Returned, sample.Cancelled} {
		told = append(told, "sourcing.sample_"+string(s))
	}
	for _, k := range told {
		if zh, en := kinds.Render(k, nil, "zh-CN"), kinds.Render(k, nil, "en"); zh == en || zh == k {
			t.Errorf("%s reads %q and %q", k, zh, en)
		}
	}
}
