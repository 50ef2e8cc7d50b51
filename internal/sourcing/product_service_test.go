package sourcing

import (
	"context"
	"errors"
	"slices"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/screening"
)

func fields(err error) []string {
	var e *errs.Error
	var out []string
	if errors.As(err, &e) {
		for _, f := range e.Fields {
			out = append(out, f.Code)
		}
	}
	return out
}

// What a park watches for is found in its products, and in nobody else's.
func TestTheParksOwnTermsAreScreened(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	must(w.words.AddParkTerm(officer(), screening.ParkTerm{Kind: screening.Watched, Term: "邻园老号", Severity: screening.Grave, Basis: "品牌方来函", Suggestion: "删除"}))(t)
	c := millet()
	c.Title += " 邻园老号"
	p := must(w.CreateProduct(merchantZhao(), zhao, c))(t)
	if len(p.Screening.Hits) != 1 || p.Screening.Hits[0].Term != "邻园老号" || p.Screening.PackVersion == w.words.Version() {
		t.Fatalf("%+v", p.Screening)
	}
	_, err := w.SubmitProduct(merchantZhao(), p.ID, p.Version)
	if !slices.Contains(fields(err), "sourcing.wording_grave") {
		t.Fatalf("handed in: %v", err)
	}
	there := actor.With(officer(), actor.Actor{Kind: actor.Account, AccountID: desk, ParkID: yi, Roles: []string{"sourcing_officer"}})
	if q := must(w.CreateProduct(there, zhao, c))(t); len(q.Screening.Hits) != 0 {
		t.Fatalf("another park's term: %+v", q.Screening)
	}
}

func TestFromDraftToThePool(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		p := must(w.CreateProduct(merchantZhao(), zhao, millet()))(t)
		_, err := w.SubmitProduct(merchantZhao(), p.ID, p.Version)
		if want := []string{"sourcing.document_missing", "sourcing.document_missing", "sourcing.document_missing", "sourcing.document_missing"}; !errors.Is(err, ErrNotReady) || !slices.Equal(fields(err), want) {
			t.Fatalf("blockers: %v", err)
		}
		for _, doc := range milletPapers() {
			must(w.AddDocument(merchantZhao(), p.ID, doc))(t)
		}
		p = must(w.SubmitProduct(merchantZhao(), p.ID, p.Version))(t)
		if p.State != ProductSubmitted || p.DocumentsEndOn != "2026-10-15" {
			t.Fatalf("%s %s", p.State, p.DocumentsEndOn)
		}
		if _, err := w.ChangeProduct(merchantZhao(), p.ID, p.Version, millet()); !errors.Is(err, ErrProductState) {
			t.Fatalf("changed under review: %v", err)
		}
		p = must(w.DecideProduct(officer(), p.ID, p.Version, Review{Verdict: Admit, Reason: "资料齐全"}))(t)
		if p.State != ProductAdmitted || p.LiveNumber != 1 {
			t.Fatalf("%s, version %d", p.State, p.LiveNumber)
		}
		dossier := must(w.Dossier(merchantZhao(), p.ID))(t)
		for _, doc := range dossier.Documents {
			if doc.State != DocumentVerified || doc.VerifiedBy != desk {
				t.Fatalf("%s is %s by %s", doc.Type, doc.State, doc.VerifiedBy)
			}
		}
		if blocks := Blocking(dossier.Findings); len(blocks) != 0 {
			t.Fatalf("an admitted product is blocked: %v", blocks)
		}
		points, floor, err := w.Prices(officer(), p.ID)
		if err != nil || len(points) != 1 || points[0].PriceFen != 5990 || floor.Complete {
			t.Fatalf("%v %v %v", points, floor, err)
		}
		if got := w.events(); !slices.Equal(got, []string{EventProductSubmitted, EventProductAdmitted}) {
			t.Fatalf("events %v", got)
		}
	})
}

func TestWordingBlocksOrWantsAnEye(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	c := millet()
	c.Claims = "孕妇首选，降血糖"
	p := must(w.CreateProduct(merchantZhao(), zhao, c))(t)
	for _, d := range milletPapers() {
		must(w.AddDocument(merchantZhao(), p.ID, d))(t)
	}
	if _, err := w.SubmitProduct(merchantZhao(), p.ID, p.Version); !slices.Equal(fields(err), []string{"sourcing.wording_grave"}) {
		t.Fatalf("grave wording: %v", err)
	}
	c.Claims = "孕妇首选"
	p = must(w.ChangeProduct(merchantZhao(), p.ID, p.Version, c))(t)
	p = must(w.SubmitProduct(merchantZhao(), p.ID, p.Version))(t)
	if _, err := w.DecideProduct(officer(), p.ID, p.Version, Review{Verdict: Admit}); !errors.Is(err, ErrUnacknowledged) || !slices.Equal(fields(err), []string{"sourcing.wording_doubtful"}) {
		t.Fatalf("not acknowledged: %v", err)
	}
	p = must(w.DecideProduct(officer(), p.ID, p.Version, Review{Verdict: Admit, Acknowledged: []string{"sourcing.wording_doubtful@/claims/2"}}))(t)
	versions := must(w.Versions(officer(), p.ID, nil))(t)
	decision := versions[0].Decisions[0]
	if decision.Verdict != Admit || decision.PackVersion == "" || decision.MatrixVersion == "" || len(decision.Findings) != 1 {
		t.Fatalf("%+v", decision)
	}
}

func TestReturnedRejectedWithdrawn(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p := w.submitted()
	if _, err := w.DecideProduct(officer(), p.ID, p.Version, Review{Verdict: Return}); !slices.Equal(fields(err), []string{"sourcing.reason_missing"}) {
		t.Fatalf("no reason: %v", err)
	}
	p = must(w.DecideProduct(officer(), p.ID, p.Version, Review{Verdict: Return, Reason: "标签不清晰"}))(t)
	if p.State != ProductReturned || p.StateReason != "标签不清晰" {
		t.Fatalf("%s %s", p.State, p.StateReason)
	}
	p = must(w.SubmitProduct(merchantZhao(), p.ID, p.Version))(t)
	p = must(w.WithdrawProduct(merchantZhao(), p.ID, p.Version))(t)
	p = must(w.SubmitProduct(merchantZhao(), p.ID, p.Version))(t)
	if _, err := w.DecideProduct(officer(), p.ID, p.Version-1, Review{Verdict: Reject, Reason: "假冒"}); !errors.Is(err, db.ErrStale) {
		t.Fatalf("stale: %v", err)
	}
	p = must(w.DecideProduct(officer(), p.ID, p.Version, Review{Verdict: Reject, Reason: "假冒"}))(t)
	if _, err := w.SubmitProduct(merchantZhao(), p.ID, p.Version); !errors.Is(err, ErrProductState) {
		t.Fatalf("a rejected product came back: %v", err)
	}
	versions := must(w.Versions(merchantZhao(), p.ID, nil))(t)
	if len(versions) != 3 || versions[0].Number != 3 || versions[0].Decisions[0].Verdict != Reject || versions[2].Decisions[0].Verdict != Return {
		t.Fatalf("%+v", versions)
	}
	if versions[0].Hash == "" || versions[0].Hash != versions[1].Hash {
		t.Fatal("the same words have another hash")
	}
}

func TestAChangeWaitsBesideTheLiveVersion(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		p := w.admitted()
		ordered := w.now()
		w.clock.Advance(8 * 24 * 3600 * 1e9)
		c := millet()
		c.Title, c.PriceFen = "沂蒙山黄小米 5斤装", 6990
		p = must(w.ProposeChange(merchantZhao(), p.ID, p.Version, c))(t)
		if p.Title != millet().Title || p.PendingNumber != 2 || p.LiveNumber != 1 {
			t.Fatalf("the live version moved: %+v", p)
		}
		if _, err := w.ProposeChange(merchantZhao(), p.ID, p.Version, c); !errors.Is(err, ErrChangePending) {
			t.Fatalf("second change: %v", err)
		}
		if dossier := must(w.Dossier(officer(), p.ID))(t); dossier.Proposal == nil || dossier.Proposal.Version.Snapshot.PriceFen != 6990 {
			t.Fatalf("%+v", dossier.Proposal)
		}
		p = must(w.DecideChange(officer(), p.ID, p.Version, Review{Verdict: Confirm}))(t)
		if p.Title != c.Title || p.LiveNumber != 2 || p.PendingNumber != 0 {
			t.Fatalf("%+v", p)
		}
		for at, number := range map[int64]int64{ordered: 1, w.now(): 2} {
			if v := must(w.Versions(officer(), p.ID, &at))(t); len(v) != 1 || v[0].Number != number {
				t.Fatalf("at %d these were on sale: %+v", at, v)
			}
		}
		before := ordered - 1
		if v := must(w.Versions(officer(), p.ID, &before))(t); len(v) != 0 {
			t.Fatalf("on sale before admission: %+v", v)
		}
		c.PriceFen = 5990
		p = must(w.ProposeChange(merchantZhao(), p.ID, p.Version, c))(t)
		versions := must(w.Versions(officer(), p.ID, nil))(t)
		if p.PriceFen != 5990 || p.LiveNumber != 3 || !versions[0].Decisions[0].Automatic || versions[0].Decisions[0].DecidedBy != "" {
			t.Fatalf("a lower price alone waits for nobody: %+v", p)
		}
		found := must(w.Products(officer(), ProductFilter{Text: "黄小米"}))(t)
		if len(found.Items) != 1 {
			t.Fatal("the new title is not found")
		}
	})
}

func TestAnotherCategoryAsksForItsOwnDocuments(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p := w.admitted()
	c := millet()
	c.Category = "farm_produce"
	if _, err := w.ProposeChange(merchantZhao(), p.ID, p.Version, c); !slices.Equal(fields(err), []string{"sourcing.document_missing", "sourcing.document_missing"}) {
		t.Fatalf("%v", err)
	}
	proof := must(w.AddDocument(merchantZhao(), p.ID, Document{Type: "produce_quality_proof", Number: "CN-1", ExpiresOn: "2026-09-30", FileID: file}))(t)
	if _, err := w.ProposeChange(merchantZhao(), p.ID, p.Version, c); len(fields(err)) != 2 {
		t.Fatalf("an unverified document counts: %v", err)
	}
	must(w.DecideDocument(officer(), proof.ID, proof.Version, true, ""))(t)
	p = must(w.ProposeChange(merchantZhao(), p.ID, w.fresh(p.ID).Version, c))(t)
	p = must(w.DecideChange(officer(), p.ID, p.Version, Review{Verdict: Confirm}))(t)
	if p.Category != "farm_produce" || p.DocumentsEndOn != "2026-09-30" {
		t.Fatalf("%s ends %s", p.Category, p.DocumentsEndOn)
	}
}

func TestAChangeIsRefusedOrTakenBack(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p := w.admitted()
	c := millet()
	if _, err := w.ProposeChange(merchantZhao(), p.ID, p.Version, c); !errors.Is(err, ErrNothingChanged) {
		t.Fatalf("no change: %v", err)
	}
	c.Title = "沂蒙山小米 10斤装"
	p = must(w.ProposeChange(merchantZhao(), p.ID, p.Version, c))(t)
	if _, err := w.DecideChange(officer(), p.ID, p.Version, Review{Verdict: Refuse}); !slices.Equal(fields(err), []string{"sourcing.reason_missing"}) {
		t.Fatalf("refused without a reason: %v", err)
	}
	p = must(w.DecideChange(officer(), p.ID, p.Version, Review{Verdict: Refuse, Reason: "规格与标签不符"}))(t)
	p = must(w.ProposeChange(merchantZhao(), p.ID, p.Version, c))(t)
	p = must(w.WithdrawChange(merchantZhao(), p.ID, p.Version))(t)
	if p.Title != millet().Title || p.LiveNumber != 1 || p.LastNumber != 3 {
		t.Fatalf("%+v", p)
	}
	if _, err := w.DecideChange(officer(), p.ID, p.Version, Review{Verdict: Confirm}); !errors.Is(err, ErrNoChangePending) {
		t.Fatalf("nothing waits: %v", err)
	}
}

func TestComparisonIsHeldAgainstTheRecord(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p := w.admitted()
	w.clock.Advance(8 * 24 * 3600 * 1e9)
	must(0, w.RecordDeals(system(jia), []Deal{{p.ID, 4990, w.now() - 3600e3, id.ID("")}}))(t)
	c := millet()
	c.PriceFen, c.ComparePriceFen, c.ComparisonBasis = 3990, 5990, BasisUnstated
	if _, err := w.ProposeChange(merchantZhao(), p.ID, p.Version, c); !slices.Equal(fields(err), []string{"sourcing.compare_above_floor"}) {
		t.Fatalf("above a deal of the window: %v", err)
	}
	c.ComparePriceFen = 4990
	p = must(w.ProposeChange(merchantZhao(), p.ID, p.Version, c))(t)
	if p.PendingNumber == 0 {
		t.Fatal("a comparison is confirmed without an eye")
	}
	must(w.DecideChange(officer(), p.ID, p.Version, Review{Verdict: Confirm}))(t)
}

func TestProductsAreFoundByTheirMerchant(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p, _, _ := w.published()
	found := func(text string) int {
		return len(must(w.Products(officer(), ProductFilter{Text: text}))(t).Items)
	}
	party := w.parties[zhao]
	if found(party.Name) == 0 || found(p.Title) == 0 {
		t.Fatal("not found by name")
	}
	old := party.Name
	party.Name = "郯城银杏合作社"
	w.parties[zhao] = party
	must(0, w.MerchantRenamed(system(jia), zhao))(t)
	if found("银杏") == 0 || found(old) != 0 || found("银杏 "+p.Title) == 0 {
		t.Fatal("not found by the new name")
	}
}

func TestSuspendedMerchantTakesItsProductsAlong(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		p, o, _ := w.published()
		suspend := func(active bool) {
			party := w.parties[zhao]
			party.Active = active
			w.parties[zhao] = party
			must(0, w.ReconsiderMerchant(system(jia), zhao))(t)
		}
		suspend(false)
		suspend(false) // an event delivered twice
		if p := w.fresh(p.ID); p.State != ProductDelisted {
			t.Fatalf("product is %s", p.State)
		}
		if o := must(w.Offer(officer(), o.ID))(t); o.State != OfferPaused {
			t.Fatalf("offer is %s", o.State)
		}
		if _, err := w.Offer(streamerWang(), o.ID); !errors.Is(err, ErrOfferNotFound) {
			t.Fatalf("a paused offer is shown: %v", err)
		}
		findings := must(w.Sellable(system(jia), p.ID, today))(t)
		if got := codes(findings); got != "sourcing.product_delisted@/state sourcing.merchant_not_admitted@/merchant_id" {
			t.Fatal(got)
		}
		if _, err := w.RestoreProduct(officer(), p.ID, w.fresh(p.ID).Version, "误报"); !errors.Is(err, ErrNotReady) {
			t.Fatalf("restored while suspended: %v", err)
		}
		suspend(true)
		if p := w.fresh(p.ID); p.State != ProductAdmitted {
			t.Fatalf("product is %s", p.State)
		}
		if o := must(w.Offer(streamerWang(), o.ID))(t); o.State != OfferPublished {
			t.Fatalf("offer is %s", o.State)
		}
		count := 0
		for _, e := range w.events() {
			if e == EventProductDelisted || e == EventProductRestored {
				count++
			}
		}
		if count != 2 {
			t.Fatalf("events %v", w.events())
		}
	})
}

func TestExpiredDocumentDelistsAtNight(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		p := w.admitted()
		w.clock.Set(clock.Date("2026-10-08").Start().Add(3600e9)) // seven days ahead
		w.notices = nil
		must(0, w.Nightly(system(jia)))(t)
		if len(w.notices) != 1 || w.notices[0].Kind != "sourcing.document_ending" || w.notices[0].To[0].Subject != zhao {
			t.Fatalf("warnings: %+v", w.notices)
		}
		w.clock.Set(clock.Date("2026-10-15").Start()) // its last day
		must(0, w.Nightly(system(jia)))(t)
		if p := w.fresh(p.ID); p.State != ProductAdmitted {
			t.Fatalf("on its last day the product is %s", p.State)
		}
		w.clock.Set(clock.Date("2026-10-16").Start())
		must(0, w.Nightly(system(jia)))(t)
		must(0, w.Nightly(system(jia)))(t)
		dossier := must(w.Dossier(officer(), p.ID))(t)
		if dossier.Product.State != ProductDelisted || len(dossier.Holds) != 1 || dossier.Holds[0].Cause != CauseDocument {
			t.Fatalf("%s %+v", dossier.Product.State, dossier.Holds)
		}
		renewed := must(w.AddDocument(merchantZhao(), p.ID, Document{Type: "factory_test_report", Number: "QA-2", ExpiresOn: "2027-10-15", FileID: file}))(t)
		if p := w.fresh(p.ID); p.State != ProductDelisted {
			t.Fatal("an unverified document brings a product back")
		}
		must(w.DecideDocument(officer(), renewed.ID, renewed.Version, true, ""))(t)
		if p := w.fresh(p.ID); p.State != ProductAdmitted || p.DocumentsEndOn != "2026-12-31" {
			t.Fatalf("%s, ends %s", p.State, p.DocumentsEndOn)
		}
	})
}

func TestHoldsOfPeople(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p := w.admitted()
	p = must(w.DelistProduct(officer(), p.ID, p.Version, "抽检不合格，待复检"))(t)
	p = must(w.DelistProduct(merchantZhao(), p.ID, p.Version, "断货"))(t)
	if _, err := w.RestoreProduct(merchantZhao(), p.ID, p.Version, "到货"); !errors.Is(err, ErrHeld) {
		t.Fatalf("the merchant lifted the park's hold: %v", err)
	}
	p = must(w.RestoreProduct(officer(), p.ID, p.Version, "复检合格"))(t)
	if p.State != ProductAdmitted {
		t.Fatal(p.State)
	}
	p = must(w.RecallProduct(officer(), p.ID, p.Version, "存在安全隐患"))(t)
	if _, err := w.RestoreProduct(officer(), p.ID, p.Version, "再卖"); !errors.Is(err, ErrProductState) {
		t.Fatalf("a recalled product came back: %v", err)
	}
	must(0, w.ReconsiderMerchant(system(jia), zhao))(t)
	if got := w.fresh(p.ID).State; got != ProductRecalled {
		t.Fatal(got)
	}
}

func TestProductsOfOthersDoNotExist(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p := w.admitted()
	other := as("merchant", qian)
	foreign := system(yi)
	for name, err := range map[string]error{
		"read":     second(w.Dossier(other, p.ID)),
		"change":   second(w.ChangeProduct(other, p.ID, p.Version, millet())),
		"propose":  second(w.ProposeChange(other, p.ID, p.Version, millet())),
		"delist":   second(w.DelistProduct(other, p.ID, p.Version, "x")),
		"document": second(w.AddDocument(other, p.ID, milletPapers()[0])),
		"versions": second(w.Versions(other, p.ID, nil)),
		"offer":    second(w.CreateOffer(other, p.ID, Terms{ShipsWithinHours: 1, ValidFrom: today})),
		"park":     second(w.Dossier(foreign, p.ID)),
	} {
		if !errors.Is(err, ErrProductNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := w.CreateProduct(other, zhao, millet()); !errors.Is(err, ErrPartyNotFound) {
		t.Errorf("created for another merchant: %v", err)
	}
	mine := must(w.Products(merchantZhao(), ProductFilter{}))(t)
	theirs := must(w.Products(other, ProductFilter{}))(t)
	nobody := must(w.Products(as("merchant"), ProductFilter{}))(t)
	if len(mine.Items) != 1 || len(theirs.Items)+len(nobody.Items) != 0 {
		t.Fatalf("%d %d %d", len(mine.Items), len(theirs.Items), len(nobody.Items))
	}
}

func second[T any](_ T, err error) error { return err }

func TestPoolFilters(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.admitted()
	c := millet()
	c.Title, c.PriceFen = "蒙山蜂蜜", 12900
	must(w.CreateProduct(merchantZhao(), zhao, c))(t)
	low, high := c.PriceFen-1, c.PriceFen
	for name, f := range map[string]ProductFilter{
		"text":     {Text: "小米"},
		"state":    {State: ProductAdmitted},
		"price":    {PriceToFen: &low},
		"expiring": {ExpiringBy: "2026-10-15"},
	} {
		if found := must(w.Products(officer(), f))(t); len(found.Items) != 1 || found.Items[0].Title != millet().Title {
			t.Errorf("%s: %+v", name, found.Items)
		}
	}
	for name, f := range map[string]ProductFilter{"price": {PriceFromFen: &high}, "draft": {State: ProductDraft}} {
		if found := must(w.Products(officer(), f))(t); len(found.Items) != 1 || found.Items[0].Title != c.Title {
			t.Errorf("%s: %+v", name, found.Items)
		}
	}
	if found := must(w.Products(officer(), ProductFilter{ExpiringBy: "2026-10-14"}))(t); len(found.Items) != 0 {
		t.Error("found what does not expire by then")
	}
	for _, sort := range []string{"price_fen", "-price_fen", "title", "created_at"} {
		first := must(w.Products(officer(), ProductFilter{Request: page.Request{Limit: 1, Sort: sort}}))(t)
		next := must(w.Products(officer(), ProductFilter{Request: page.Request{Limit: 1, Sort: sort, Cursor: first.Next}}))(t)
		if len(next.Items) != 1 || next.Next != "" || next.Items[0].ID == first.Items[0].ID {
			t.Errorf("%s pages badly", sort)
		}
	}
}

func TestExportHoldsWhatTheReaderMaySee(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.admitted()
	c := millet()
	c.Title = "蒙山蜂蜜"
	must(w.CreateProduct(merchantZhao(), zhao, c))(t)
	for who, want := range map[string]int{"officer": 2, "赵": 2, "钱": 0} {
		ctx := map[string]func() int{
			"officer": func() int { return w.exported(officer(), nil) },
			"赵":       func() int { return w.exported(merchantZhao(), nil) },
			"钱":       func() int { return w.exported(as("merchant", qian), nil) },
		}[who]
		if got := ctx(); got != want {
			t.Errorf("%s exports %d rows", who, got)
		}
	}
	if n := w.exported(officer(), map[string]string{"state": "draft"}); n != 1 {
		t.Errorf("filtered export has %d rows", n)
	}
}

func (w *world) exported(ctx context.Context, filters map[string]string) (n int) {
	e := w.Exporter()
	for row, err := range e.Rows(ctx, filters) {
		if err != nil || len(row) != len(e.Columns) {
			w.t.Fatalf("%v %v", row, err)
		}
		n++
	}
	return n
}
