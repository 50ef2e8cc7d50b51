package live

import (
	"context"
	"errors"
	"testing"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

func TestPlanToEnd(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		x := h.planned(t, selfRun())
		if x.State != Planned || x.GateOutcome != Amber || x.MerchantID != shop || x.Version != 2 {
			t.Fatalf("%+v", x)
		}
		x, err := h.ReviewSession(staff(), x.ID, x.Version, reviewObjects)
		if err != nil || x.State != Ready || x.GateOutcome != Green {
			t.Fatalf("%+v %v", x, err)
		}
		h.clock.Set(clock.FromMillis(at(1)))
		if x, err = h.StartSession(staff(), x.ID, x.Version, ""); err != nil || x.State != Live || x.StartReason != "" {
			t.Fatalf("%+v %v", x, err)
		}
		if _, err := h.ChangeSession(staff(), x.ID, x.Version, Change{Plan: &Patch{Title: new("新")}}); !errors.Is(err, ErrSessionBegun) {
			t.Fatalf("the plan changed on air: %v", err)
		}
		h.clock.Set(clock.FromMillis(at(2)))
		if x, err = h.HandOverSlot(as(wangA, "streamer", wang), x.ID, "", chen); err != nil {
			t.Fatal(err)
		}
		card, err := h.Session(as(wangA, "streamer", wang), x.ID)
		if err != nil || len(card.Slots) != 2 || card.Slots[0].To != at(2) || card.Slots[1].From != at(2) || card.Slots[1].TookOverFrom != card.Slots[0].ID {
			t.Fatalf("%+v %v", card.Slots, err)
		}
		if x, err = h.EndSession(staff(), x.ID, x.Version); err != nil || x.EndedAt != at(2) {
			t.Fatalf("%+v %v", x, err)
		}
		if _, err := h.CancelSession(staff(), x.ID, x.Version, "晚了"); !errors.Is(err, ErrSessionState) {
			t.Fatalf("an ended session was cancelled: %v", err)
		}
		events, err := h.Journal.After(staff(), jia, 0, 100, Events()...)
		var kinds []string
		for _, e := range events {
			kinds = append(kinds, e.Kind)
		}
		if err != nil || len(kinds) != 3 || kinds[0] != EventGateChanged || kinds[1] != EventStarted || kinds[2] != EventEnded {
			t.Fatalf("%v %v", kinds, err)
		}
	})
}

func TestWhatIsBookedIsTaken(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	h.planned(t, selfRun())
	influencer := Draft{Plan: Plan{Kind: Influencer, Title: "达人夜场", AccountID: wangAccount, StudioID: room2, PlannedStart: at(2), PlannedEnd: at(6)}, Products: []id.ID{alien}}
	for name, c := range map[string]struct {
		change func(*Draft)
		want   error
	}{
		"studio":         {func(d *Draft) { d.Plan.StudioID = room }, ErrStudioTaken},
		"streamer":       {func(d *Draft) { d.Turns = []Turn{{wang, at(2), at(4)}} }, ErrStreamerTaken},
		"unknown person": {func(d *Draft) { d.Turns = []Turn{{shop, at(2), at(4)}} }, ErrStreamerNotFound},
		"account":        {func(d *Draft) { d.Plan.Kind, d.Plan.AccountID, d.Products = SelfRun, shopAccount, nil }, ErrAccountTaken},
		"account kind":   {func(d *Draft) { d.Plan.Kind = SelfRun }, ErrAccountKind},
		"unknown room":   {func(d *Draft) { d.Plan.StudioID = tea }, ErrStudioNotFound},
		"unselected":     {func(d *Draft) { d.Products = []id.ID{tea} }, ErrNotSelected},
		"unknown goods":  {func(d *Draft) { d.Products = []id.ID{room} }, ErrProductNotFound},
		"outside":        {func(d *Draft) { d.Turns = []Turn{{wang, at(5), at(7)}} }, ErrPlanInvalid},
	} {
		d := influencer
		c.change(&d)
		if _, err := h.PlanSession(staff(), d); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	influencer.Turns = []Turn{{wang, at(3), at(5)}} // from the minute the other slot ends
	h.planned(t, influencer)
	foreign := selfRun()
	foreign.Plan.PlannedStart, foreign.Plan.PlannedEnd, foreign.Turns, foreign.Products = at(8), at(9), nil, []id.ID{alien}
	if _, err := h.PlanSession(staff(), foreign); !errors.Is(err, ErrNotOwnProduct) {
		t.Errorf("a foreign product in a self-run session: %v", err)
	}
}

func TestPortalSeesItsOwn(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	x := h.planned(t, selfRun())
	other := "01J00000000000000000000SX9"
	for name, c := range map[string]struct {
		ctx  context.Context
		sees bool
		owns bool
	}{
		"staff":           {staff(), true, true},
		"the merchant":    {as(zhao, "merchant", shop), true, true},
		"its streamer":    {as(wangA, "streamer", wang), true, false},
		"other merchant":  {as(zhao, "merchant", store2), false, false},
		"other streamer":  {as(wangA, "streamer", id.ID(other)), false, false},
		"nobody's person": {as(wangA, "streamer"), false, false},
	} {
		card, err := h.Session(c.ctx, x.ID)
		if (err == nil) != c.sees || err == nil && card.Mine != c.owns || err != nil && !errors.Is(err, ErrSessionNotFound) {
			t.Errorf("%s: %v", name, err)
		}
		list, err := h.Sessions(c.ctx, Filter{}, "")
		if err != nil || (len(list.Items) == 1) != c.sees {
			t.Errorf("%s: list %d %v", name, len(list.Items), err)
		}
		week, err := h.Week(c.ctx, Span{at(0), at(24)}, "")
		if err != nil || (len(week.Sessions) == 1) != c.sees {
			t.Errorf("%s: week %d %v", name, len(week.Sessions), err)
		}
		turns := []Turn{}
		if _, err := h.ChangeSession(c.ctx, x.ID, 99, Change{Turns: &turns}); errors.Is(err, ErrSessionNotFound) == c.owns {
			t.Errorf("%s: change %v", name, err)
		}
	}
	if _, err := h.PlanSession(as(zhao, "merchant", store2), selfRun()); !errors.Is(err, ErrAccountNotFound) {
		t.Errorf("a foreign account was used: %v", err)
	}
}

func TestCopyYesterday(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	x := h.planned(t, selfRun())
	p := h.near.products[jam]
	p.State = "delisted"
	h.near.products[jam] = p
	s := h.near.people[chen]
	s.State = "suspended"
	h.near.people[chen] = s
	got, left, err := h.CopySession(as(zhao, "merchant", shop), x.ID, at(25))
	if err != nil {
		t.Fatal(err)
	}
	if got.PlannedEnd != at(29) || got.CopiedFrom != x.ID || len(left) != 2 || left[0].Code != "streamer_not_admitted" || left[0].Name != "陈舟" || left[1].Code != "product_not_admitted" || left[1].ID != jam {
		t.Fatalf("%+v %+v", got, left)
	}
	card, err := h.Session(staff(), got.ID)
	if err != nil || len(card.Slots) != 1 || card.Slots[0].From != at(25) || len(card.Shelf) != 1 || card.Shelf[0].ProductID != tea || len(card.Reviewed) != 0 {
		t.Fatalf("%+v %v", card, err)
	}
	// The person is busy then: the slot is left out and named.
	s.State = "admitted"
	h.near.people[chen] = s
	h.planned(t, Draft{Plan: Plan{Kind: Influencer, Title: "别场", AccountID: wangAccount, StudioID: room2, PlannedStart: at(49), PlannedEnd: at(53)}, Turns: []Turn{{chen, at(49), at(53)}}})
	_, left, err = h.CopySession(staff(), x.ID, at(49))
	if err != nil || len(left) != 2 || left[0].Code != "live.streamer_taken" {
		t.Fatalf("%+v %v", left, err)
	}
}

func TestGateLocksAndFrees(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	x := h.planned(t, selfRun())
	p := h.near.products[tea]
	p.State = "recalled"
	h.near.products[tea] = p
	system := dbtest.Ctx(systemActor())
	if err := h.Reconsider(system, tea); err != nil {
		t.Fatal(err)
	}
	card, _ := h.Session(staff(), x.ID)
	if card.Shelf[0].State != Locked || card.Shelf[0].LockReason != "product_recalled" || card.Shelf[1].State != Listed || card.GateOutcome != Amber || card.Gate.Count(Block) != 1 {
		t.Fatalf("%+v", card.Shelf)
	}
	p.State = "admitted"
	h.near.products[tea] = p
	h.near.suspensions = map[id.ID][]Suspension{wang: {{at(0), 0}}}
	for _, about := range []id.ID{tea, wang} {
		if err := h.Reconsider(system, about); err != nil {
			t.Fatal(err)
		}
	}
	card, _ = h.Session(staff(), x.ID)
	if card.Shelf[0].State != Listed || card.Slots[0].State != SlotLocked || card.Slots[1].State != SlotPlanned {
		t.Fatalf("%+v %+v", card.Shelf, card.Slots)
	}
	m := h.near.people[shop]
	m.State = "suspended"
	h.near.people[shop] = m
	if err := h.Reconsider(system, shop); err != nil {
		t.Fatal(err)
	}
	card, _ = h.Session(staff(), x.ID)
	_, err := h.StartSession(staff(), x.ID, card.Version, "必须开")
	if !errors.Is(err, ErrGateRed) || len(asError(err).Fields) < 2 {
		t.Fatalf("%v", err)
	}
}

func TestWaive(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	s := h.near.people[wang]
	s.TrainedUntil = ""
	h.near.people[wang] = s
	x := h.planned(t, selfRun())
	x, err := h.ReviewSession(staff(), x.ID, x.Version, reviewObjects)
	if err != nil || x.State != Planned {
		t.Fatalf("%+v %v", x, err)
	}
	if _, err := h.WaiveFinding(staff(), x.ID, "streamer_training", chen, "明日补考"); !errors.Is(err, ErrFindingNotFound) {
		t.Fatalf("%v", err)
	}
	if _, err := h.WaiveFinding(as(li, "sourcing_officer"), x.ID, "streamer_training", wang, "明日补考"); !errors.Is(err, ErrNotWaivable) {
		t.Fatalf("%v", err)
	}
	r, err := h.WaiveFinding(staff(), x.ID, "streamer_training", wang, "明日补考")
	if err != nil || r.Outcome != Green {
		t.Fatalf("%+v %v", r, err)
	}
	card, _ := h.Session(staff(), x.ID)
	if card.State != Ready || !card.Gate.Findings[0].Waived || card.Gate.Findings[0].Reason != "明日补考" {
		t.Fatalf("%+v", card)
	}
}

func TestAnotherParkKnowsNothing(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	x := h.planned(t, selfRun())
	a := actorOf(staff())
	a.ParkID = yi
	ctx := dbtest.Ctx(a)
	if _, err := h.Session(ctx, x.ID); !errors.Is(err, ErrSessionNotFound) {
		t.Fatal(err)
	}
	if list, err := h.Sessions(ctx, Filter{Page: page.Request{Limit: 5}}, ""); err != nil || len(list.Items) != 0 {
		t.Fatalf("%v %v", list, err)
	}
}

// A merchant finds the people who stream for it by their names, and cannot list the park's.
func TestFindingStreamers(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	h.near.people = map[id.ID]Standing{wang: {ID: wang, Kind: "streamer", Name: "王小满"}, shop: {ID: shop, Kind: "merchant", Name: "小满茶业"}}
	for name, c := range map[string]struct {
		as   context.Context
		q    string
		want int
	}{
		"the park, everybody":       {staff(), "", 1},
		"a merchant, nothing known": {as(zhao, "merchant", shop), "", 0},
		"a merchant, one character": {as(zhao, "merchant", shop), " 满 ", 0},
		"a merchant, two":           {as(zhao, "merchant", shop), "小满", 1},
		"an agency, two wrong ones": {as(zhao, "agency", shop), "大满", 0},
	} {
		found, err := h.Streamers(c.as, c.q)
		if err != nil || len(found) != c.want {
			t.Errorf("%s: %v %v, want %d", name, found, err, c.want)
		}
	}
}
