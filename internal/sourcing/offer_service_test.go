package sourcing

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

func TestOfferNeedsAPlanAndASellableProduct(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p := w.admitted()
	terms := Terms{StockUnits: 10, ShipsWithinHours: 48, ValidFrom: today}
	o := must(w.CreateOffer(merchantZhao(), p.ID, terms))(t)
	if _, err := w.PublishOffer(merchantZhao(), o.ID, o.Version); !errors.Is(err, ErrNoPlan) {
		t.Fatalf("published without a plan: %v", err)
	}
	must(w.CreatePlan(merchantZhao(), o.ID, NewPlan{Kind: Ordinary, RateBP: 2000}))(t)
	party := w.parties[zhao]
	party.Active = false
	w.parties[zhao] = party
	if _, err := w.PublishOffer(merchantZhao(), o.ID, o.Version); !errors.Is(err, ErrNotSellable) || !slices.Equal(fields(err), []string{"sourcing.merchant_not_admitted"}) {
		t.Fatalf("published while suspended: %v", err)
	}
	party.Active = true
	w.parties[zhao] = party
	o = must(w.PublishOffer(merchantZhao(), o.ID, o.Version))(t)
	terms.StockUnits = 20
	o = must(w.ChangeOffer(merchantZhao(), o.ID, o.Version, terms))(t)
	o = must(w.CloseOffer(merchantZhao(), o.ID, o.Version, "售罄"))(t)
	if _, err := w.ChangeOffer(merchantZhao(), o.ID, o.Version, terms); !errors.Is(err, ErrOfferState) {
		t.Fatalf("changed after closing: %v", err)
	}
	_, err := w.CreateOffer(merchantZhao(), p.ID, Terms{StockUnits: -1, SampleUnits: 1, ValidFrom: "2026-10-01", ValidUntil: "2026-09-01"})
	want := []string{"sourcing.stock_negative", "sourcing.shipping_missing", "sourcing.content_due_invalid", "sourcing.validity_reversed"}
	if !slices.Equal(fields(err), want) {
		t.Fatalf("faults: %v", err)
	}
}

func TestLoweringARateTellsTheHolders(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		_, o, plan := w.published()
		must(w.SelectOffer(streamerWang(), o.ID, wang))(t)
		w.holding = []id.ID{sun}
		w.notices = nil
		plan = must(w.SetRate(merchantZhao(), plan.ID, plan.Version, 1600))(t)
		var told []id.ID
		for _, n := range w.notices {
			if n.Kind == "sourcing.plan_lowered" && n.Params["rate"] == "16.00%" && n.Params["date"] == "2026-09-16" && n.Params["title"] == millet().Title {
				told = append(told, each(n.To, func(r notice.Recipient) id.ID { return r.Subject })...)
			}
		}
		if !slices.Equal(told, []id.ID{sun, wang}) {
			t.Fatalf("told %v of %+v", told, w.notices)
		}
		if plan.RateAt(w.now()) != 2000 || plan.RateAt(clock.Millis(today.End())) != 1600 {
			t.Fatalf("%+v", plan)
		}
		if _, err := w.SetRate(merchantZhao(), plan.ID, plan.Version, 1500); !errors.Is(err, ErrLoweredLately) {
			t.Fatalf("lowered again: %v", err)
		}
		if _, rates, err := w.Plan(streamerWang(), plan.ID); err != nil || len(rates) != 2 || rates[1].RateBP != 1600 {
			t.Fatalf("%v %v", rates, err)
		}
		plan = must(w.EndPlan(merchantZhao(), plan.ID, plan.Version))(t)
		if _, err := w.CreatePlan(merchantZhao(), o.ID, NewPlan{Kind: Ordinary, RateBP: 1000}); !errors.Is(err, ErrPlanExists) {
			t.Fatalf("a second ordinary plan: %v", err)
		}
		w.clock.Advance(24 * time.Hour)
		if _, err := w.CreatePlan(merchantZhao(), o.ID, NewPlan{Kind: Ordinary, RateBP: 1000}); !errors.Is(err, ErrLoweredTooMuch) {
			t.Fatalf("the guard is walked around: %v", err)
		}
	})
}

func TestExclusivePlanShutsOthersOut(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	_, o, _ := w.published()
	exclusive := must(w.CreatePlan(merchantZhao(), o.ID, NewPlan{Kind: Exclusive, RateBP: 3000, Streamers: []id.ID{wang}}))(t)
	if _, err := w.SelectOffer(streamerSun(), o.ID, sun); !errors.Is(err, ErrExclusive) {
		t.Fatalf("孙 took what is 王's alone: %v", err)
	}
	n := must(w.SelectOffer(streamerWang(), o.ID, wang))(t)
	if n.PlanID != exclusive.ID || n.RateBP != 3000 {
		t.Fatalf("%+v", n)
	}
	if view := must(w.Offer(streamerSun(), o.ID))(t); len(view.Plans) != 1 || view.Plans[0].Kind != Ordinary {
		t.Fatalf("孙 sees %+v", view.Plans)
	}
	if _, _, err := w.Plan(streamerSun(), exclusive.ID); !errors.Is(err, ErrPlanNotFound) {
		t.Fatalf("孙 reads 王's plan: %v", err)
	}
	if _, err := w.CreatePlan(merchantZhao(), o.ID, NewPlan{Kind: Targeted, RateBP: 100, Streamers: []id.ID{zhao}}); !errors.Is(err, ErrPartyNotFound) {
		t.Fatalf("a merchant named as streamer: %v", err)
	}
}

func TestAgencyActsForItsOwnStreamersOnly(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	_, o, _ := w.published()
	for name, err := range map[string]error{
		"selection of another's streamer": second(w.SelectOffer(agencyOne(), o.ID, sun)),
		"streamer for another":            second(w.SelectOffer(streamerSun(), o.ID, wang)),
		"what another may show":           second(w.SelectableFor(streamerSun(), wang)),
	} {
		if !errors.Is(err, ErrPartyNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSelectionAndSelfRun(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		p, o, _ := w.published()
		n := must(w.SelectOffer(streamerWang(), o.ID, wang))(t)
		if _, err := w.SelectOffer(streamerWang(), o.ID, wang); !errors.Is(err, ErrSelected) {
			t.Fatalf("selected twice: %v", err)
		}
		if _, err := w.SelectOffer(officer(), o.ID, zhao); !errors.Is(err, ErrPartyNotFound) {
			t.Fatalf("a merchant selects: %v", err)
		}
		if can := must(w.SelectableFor(streamerWang(), wang))(t); len(can) != 1 || can[0].Selection.ID != n.ID || len(can[0].Findings) != 0 {
			t.Fatalf("%+v", can)
		}
		own := must(w.SelectableFor(merchantZhao(), zhao))(t)
		if len(own) != 1 || own[0].Selection != nil || own[0].Product.ID != p.ID {
			t.Fatalf("self-run: %+v", own)
		}
		must(w.DelistProduct(officer(), p.ID, w.fresh(p.ID).Version, "抽检中"))(t)
		if can := must(w.SelectableFor(streamerWang(), wang))(t); codes(can[0].Findings) != "sourcing.product_delisted@/state" {
			t.Fatalf("a delisted product may be shown: %+v", can)
		}
		if err := w.EndSelection(merchantZhao(), n.ID, n.Version, "x"); !errors.Is(err, ErrSelectionNotFound) {
			t.Fatalf("the merchant ended a streamer's selection: %v", err)
		}
		must(0, w.EndSelection(streamerWang(), n.ID, n.Version, "换品"))(t)
		if err := w.EndSelection(streamerWang(), n.ID, n.Version+1, "x"); !errors.Is(err, ErrSelectionEnded) {
			t.Fatalf("ended twice: %v", err)
		}
	})
}

func TestRecallEndsOffersAndSelections(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p, o, _ := w.published()
	n := must(w.SelectOffer(streamerWang(), o.ID, wang))(t)
	if offers, selections, err := w.Hanging(officer(), p.ID); err != nil || len(offers) != 1 || len(selections) != 1 || selections[0].ID != n.ID {
		t.Fatalf("%v %v %v", offers, selections, err)
	}
	must(w.RecallProduct(officer(), p.ID, w.fresh(p.ID).Version, "抽检不合格"))(t)
	if got := must(w.Offer(officer(), o.ID))(t); got.State != OfferClosed || got.StateReason != "商品已召回" {
		t.Fatalf("%s %s", got.State, got.StateReason)
	}
	if left := must(w.SelectableFor(streamerWang(), wang))(t); len(left) != 0 {
		t.Fatalf("a recalled product may be shown: %+v", left)
	}
	if !slices.Equal(w.cascades, []string{EventProductRecalled + " recall"}) {
		t.Fatalf("%v", w.cascades)
	}
}

func TestClosingAnOfferEndsItsSelections(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	_, o, _ := w.published()
	must(w.SelectOffer(streamerWang(), o.ID, wang))(t)
	must(w.CloseOffer(merchantZhao(), o.ID, o.Version, "售罄"))(t)
	if left := must(w.Selections(streamerWang(), SelectionFilter{ActiveOnly: true}))(t); len(left.Items) != 0 {
		t.Fatalf("%+v", left.Items)
	}
	if _, err := w.SelectOffer(streamerSun(), o.ID, sun); !errors.Is(err, ErrOfferNotFound) {
		t.Fatalf("a closed offer is selected: %v", err)
	}
}

func TestStreamersSeeWhatIsPublished(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p, o, _ := w.published()
	draft := must(w.CreateOffer(merchantZhao(), p.ID, o.Terms))(t)
	if _, err := w.Offer(streamerWang(), draft.ID); !errors.Is(err, ErrOfferNotFound) {
		t.Fatalf("a draft is shown: %v", err)
	}
	for name, n := range map[string]int{
		"streamer": len(must(w.Offers(streamerWang(), OfferFilter{}))(t).Items),
		"agency":   len(must(w.Offers(agencyOne(), OfferFilter{}))(t).Items),
	} {
		if n != 1 {
			t.Errorf("%s sees %d offers", name, n)
		}
	}
	if n := len(must(w.Offers(merchantZhao(), OfferFilter{}))(t).Items); n != 2 {
		t.Errorf("its merchant sees %d offers", n)
	}
	if n := len(must(w.Offers(as("merchant", qian), OfferFilter{}))(t).Items); n != 0 {
		t.Errorf("another merchant sees %d offers", n)
	}
}

func TestPicturesOpenWithTheOffer(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	picture := evidence.File{ID: file, Purpose: evidence.Product, SubjectID: zhao}
	opens := func(ctx context.Context, f evidence.File) bool { return must(w.Opens(ctx, f))(t) }
	p := w.admitted()
	if opens(streamerWang(), picture) {
		t.Fatal("a picture without an offer is shown")
	}
	o := must(w.CreateOffer(merchantZhao(), p.ID, Terms{StockUnits: 1, ShipsWithinHours: 1, ValidFrom: today}))(t)
	must(w.CreatePlan(merchantZhao(), o.ID, NewPlan{Kind: Ordinary, RateBP: 1000}))(t)
	must(w.PublishOffer(merchantZhao(), o.ID, o.Version))(t)
	other := picture
	other.ID = "01J0000000000000000000000G"
	document := picture
	document.Purpose = evidence.Qualification
	if !opens(streamerWang(), picture) || !opens(agencyOne(), picture) || opens(as("merchant", qian), picture) || opens(streamerWang(), other) || opens(streamerWang(), document) {
		t.Fatal("the door opens for the wrong file or person")
	}
}
