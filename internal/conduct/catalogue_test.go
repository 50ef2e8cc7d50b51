package conduct

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

func catalogue(t testing.TB) Catalogue {
	t.Helper()
	c, err := PlatformCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheCatalogueIsWhole(t *testing.T) {
	c := catalogue(t)
	if len(c.Items) < 20 || len(c.Ladder) != 8 || len(c.Lists.Items) != 46 || c.Lists.Official {
		t.Fatalf("%d items, %d rungs, %d list items", len(c.Items), len(c.Ladder), len(c.Lists.Items))
	}
	count := map[ListKind]int{}
	for _, l := range c.Lists.Items {
		count[l.List]++
	}
	if count[NoPenalty] != 5 || count[Reduced] != 15 || count[Lighter] != 8 || count[Heavier] != 18 {
		t.Fatalf("the lists hold %v", count)
	}
	for _, r := range c.Ladder {
		if r.Condition.ZH == "" || r.Basis.ZH == "" || r.Condition.EN == "" || r.Basis.EN == "" {
			t.Errorf("%s lacks condition or basis", r.Step)
		}
	}
}

func TestAnItemBelongsToItsSubjects(t *testing.T) {
	c := catalogue(t)
	if _, err := c.Item("agency_management", "streamer"); !errors.Is(err, ErrCode) {
		t.Fatalf("err = %v", err)
	}
	if i, err := c.Item("agency_management", "agency"); err != nil || i.Points == 0 {
		t.Fatalf("%+v, %v", i, err)
	}
}

func TestForHit(t *testing.T) {
	c := catalogue(t)
	for category, want := range map[string]string{"absolute": "absolute_term", "medical_claim": "disease_claim", "contraband": "prohibited_goods", "park_brand": "false_promotion"} {
		if got := c.ForHit(category, Grave); got != want {
			t.Errorf("%s: %s, want %s", category, got, want)
		}
	}
	if got := c.ForHit("park_brand", Slight); got != "improper_term" {
		t.Errorf("slight: %s", got)
	}
}

// A clue is due only where a role flag of the park makes it due; else it is merely offered.
func TestClueDuty(t *testing.T) {
	c := catalogue(t)
	grave, _ := c.Item("prohibited_goods", "merchant")
	slight, _ := c.Item("house_rule", "merchant")
	for _, x := range []struct {
		item  Item
		flags []string
		want  bool
	}{
		{grave, nil, false}, {grave, []string{"lessor", "selection_service"}, false}, {grave, []string{"lessor", "own_ordering"}, true},
		{grave, []string{"other_network_service"}, true}, {slight, []string{"own_ordering"}, false},
	} {
		due, basis := c.Clue(x.item, x.flags)
		if due != x.want || due != (basis != "") {
			t.Errorf("%s with %v: %v %q", x.item.Code, x.flags, due, basis)
		}
	}
}

func TestPointsAccount(t *testing.T) {
	c := catalogue(t)
	for _, x := range []struct {
		points     []int64
		tier, next Step
	}{
		{nil, "", Talk}, {[]int64{2}, "", Talk}, {[]int64{2, 1}, Talk, OrderToCorrect}, {[]int64{6}, OrderToCorrect, SuspendStudio},
		{[]int64{4, 4, 1}, SuspendStudio, Terminate}, {[]int64{12}, Terminate, ""}, {[]int64{12, 12}, Terminate, ""},
	} {
		var list []Violation
		for _, p := range x.points {
			list = append(list, Violation{Points: p})
		}
		a := c.NewPointsAccount("", 2026, "2027-01-01", list)
		var tier, next Step
		if a.Tier != nil {
			tier = a.Tier.Step
		}
		if a.Next != nil {
			next = a.Next.Step
		}
		if tier != x.tier || next != x.next || a.Limit != 12 || a.ResetsOn != "2027-01-01" {
			t.Errorf("%v: tier %s next %s %+v", x.points, tier, next, a)
		}
	}
}

func TestCard(t *testing.T) {
	c := catalogue(t)
	item, _ := c.Item("absolute_term", "streamer")
	v := Violation{Code: "absolute_term", Severity: Serious, OccurredAt: 10 * 365 * dayMs}
	holds := func(card Card) map[string]bool {
		m := map[string]bool{}
		for _, f := range card.Facts {
			m[f.Code] = f.Holds
		}
		return m
	}
	first := c.Card(v, item, nil, true)
	if h := holds(first); !h["first_time"] || !h["corrected"] || h["slight"] || h["within_two_years"] {
		t.Fatalf("%v", h)
	}
	if len(first.Candidates) != 2 || first.Candidates[0].List != NoPenalty || first.Official {
		t.Fatalf("%+v", first)
	}
	again := c.Card(v, item, []Violation{{Code: "absolute_term", OccurredAt: v.OccurredAt - dayMs}}, false)
	if h := holds(again); h["first_time"] || h["corrected"] || !h["within_two_years"] {
		t.Fatalf("%v", h)
	}
}

// Whatever people do, a violation counts exactly when it is confirmed and not overturned, and
// its points never exceed the first figure.
func TestAViolationNeverCountsTwiceOrMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := Violation{State: Recorded, Appeal: NoAppeal, PointsFirst: 4, Points: 4}
		for range rapid.IntRange(0, 12).Draw(t, "steps") {
			before := v
			var err error
			switch rapid.IntRange(0, 5).Draw(t, "what") {
			case 0:
				err = v.Confirm("a", 1000, 2026)
			case 1:
				err = v.Dismiss("a", 1000, "x")
			case 2:
				err = v.Rectify()
			case 3:
				err = v.Close("a", 1000, "x", rapid.Bool().Draw(t, "open"))
			case 4:
				err = v.FileAppeal(rapid.Int64Range(0, 20*dayMs).Draw(t, "at"), 15)
			case 5:
				outcome := rapid.SampledFrom([]AppealState{AppealUpheld, AppealReduced, AppealOverturned, NoAppeal, AppealFiled}).Draw(t, "outcome")
				err = v.DecideAppeal(outcome, rapid.Int64Range(-1, 6).Draw(t, "points"))
			}
			if err != nil && v != before {
				t.Fatalf("a refused step changed %+v to %+v", before, v)
			}
			counts := slices.Contains([]State{Confirmed, Rectifying, Closed}, v.State)
			if counts != (v.CountedYear != 0) || v.Points < 0 || v.Points > v.PointsFirst || v.PointsFirst != 4 {
				t.Fatalf("%+v", v)
			}
		}
	})
}

func TestRectificationMoves(t *testing.T) {
	r := Rectification{State: Ordered, DueOn: "2026-09-20"}
	if err := r.Decide("a", 1, true, "", ""); !errors.Is(err, ErrState) {
		t.Fatalf("accepted before an answer: %v", err)
	}
	if !r.Overdue("2026-09-21") || r.Overdue("2026-09-20") {
		t.Fatal("due on the last day, overdue after it")
	}
	if err := r.Submit("b", 2, "done", []id.ID{"F"}); err != nil || r.Overdue("2026-12-01") {
		t.Fatalf("%+v, %v", r, err)
	}
	if err := r.Decide("a", 3, false, "not yet", "2026-09-25"); err != nil || r.State != Returned || r.DueOn != "2026-09-25" {
		t.Fatalf("%+v, %v", r, err)
	}
	if err := r.Submit("b", 4, "now", nil); err != nil {
		t.Fatal(err)
	}
	if err := r.Decide("a", 5, true, "good", ""); err != nil || r.State != Accepted {
		t.Fatalf("%+v, %v", r, err)
	}
	if err := r.Submit("b", 6, "more", nil); !errors.Is(err, ErrState) {
		t.Fatalf("err = %v", err)
	}
}

func TestSanctionCheck(t *testing.T) {
	for name, x := range map[string]struct {
		s  Sanction
		ok bool
	}{
		"remind":                 {Sanction{Step: Remind}, true},
		"suspend without start":  {Sanction{Step: SuspendStudio}, false},
		"suspend to the past":    {Sanction{Step: SuspendStudio, FromAt: 5, UntilAt: 5}, false},
		"suspend":                {Sanction{Step: SuspendStudio, FromAt: 5, UntilAt: 6}, true},
		"suspend without end":    {Sanction{Step: SuspendStudio, FromAt: 5}, true},
		"deduct without amount":  {Sanction{Step: DeductByContract, Clause: "7.2"}, false},
		"deduct":                 {Sanction{Step: DeductByContract, Clause: "7.2", AmountFen: 100}, true},
		"terminate, no clause":   {Sanction{Step: Terminate}, false},
		"hold without a product": {Sanction{Step: HoldProduct}, false},
	} {
		if err := x.s.Check(); (err == nil) != x.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPointsCountWithinAPeriod(t *testing.T) {
	for _, x := range []struct {
		on          clock.Date
		months      int
		from, until clock.Date
	}{
		{"2026-09-15", 12, "2026-01-01", "2027-01-01"}, {"2026-09-15", 6, "2026-07-01", "2027-01-01"}, {"2026-06-30", 6, "2026-01-01", "2026-07-01"},
		{"2026-01-01", 1, "2026-01-01", "2026-02-01"}, {"2026-09-15", 24, "2026-01-01", "2028-01-01"},
	} {
		if from, until := period(x.on, x.months); from != x.from || until != x.until {
			t.Errorf("%s, %d months: %s to %s", x.on, x.months, from, until)
		}
	}
}

func TestParkDecidesOnTheLadder(t *testing.T) {
	c := catalogue(t).withLadder([]PointsStep{{2, Remind, 0}, {5, SuspendStudio, 7}})
	a := c.NewPointsAccount("", 2026, "2027-01-01", []Violation{{Points: 4}})
	if a.Tier == nil || a.Tier.Step != Remind || a.Next == nil || a.Next.Step != SuspendStudio || a.Next.Name.ZH != "暂停使用直播间 7 天" || a.Next.Basis.ZH == "" || a.Limit != 5 {
		t.Fatalf("%+v", a)
	}
	if platform := catalogue(t); len(platform.withLadder(nil).Tiers) != len(platform.Tiers) {
		t.Fatal("a park that decided nothing lost the tiers")
	}
}
