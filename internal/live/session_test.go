package live

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

func TestSessionStates(t *testing.T) {
	all := []State{Planned, Ready, Live, Ended, Cancelled}
	allowed := map[[2]State]bool{{Planned, Ready}: true, {Ready, Planned}: true, {Planned, Live}: true, {Ready, Live}: true, {Live, Ended}: true,
		{Planned, Cancelled}: true, {Ready, Cancelled}: true}
	for _, from := range all {
		for _, to := range all {
			s := Session{State: from}
			if err := s.move(to); (err == nil) != allowed[[2]State{from, to}] {
				t.Errorf("%s → %s: %v", from, to, err)
			}
		}
	}
}

func TestStart(t *testing.T) {
	for _, c := range []struct {
		name    string
		state   State
		outcome Outcome
		reason  string
		want    error
		kept    string
	}{
		{"green", Ready, Green, "", nil, ""},
		{"green needs no reason and keeps none", Ready, Green, "x", nil, ""},
		{"amber without a reason", Planned, Amber, "", ErrStartReason, ""},
		{"amber with a reason", Planned, Amber, "培训明日补", nil, "培训明日补"},
		{"red is refused whatever the reason", Planned, Red, "急", ErrGateRed, ""},
		{"over", Ended, Green, "", ErrSessionState, ""},
		{"on air already", Live, Green, "", ErrSessionState, ""},
	} {
		s := Session{State: c.state}
		err := s.Start(c.outcome, c.reason, li, 7)
		if !errors.Is(err, c.want) || s.StartReason != c.kept || (err == nil) != (s.State == Live && s.StartedAt == 7) {
			t.Errorf("%s: %v %+v", c.name, err, s)
		}
	}
}

func TestPlanNamesEveryFault(t *testing.T) {
	err := Plan{Kind: "x", PlannedStart: 5, PlannedEnd: 5}.Validate()
	var codes []string
	if e := asError(err); e != nil {
		for _, f := range e.Fields {
			codes = append(codes, f.Code)
		}
	}
	if len(codes) != 3 || codes[0] != "live.kind_unknown" || codes[1] != "live.title_missing" || codes[2] != "live.end_before_start" {
		t.Fatalf("%v", codes)
	}
	overMidnight := Plan{Kind: SelfRun, Title: "夜场", PlannedStart: at(10), PlannedEnd: at(34)}
	if err := overMidnight.Validate(); err != nil {
		t.Fatal(err)
	}
	overMidnight.PlannedEnd++
	if overMidnight.Validate() == nil {
		t.Fatal("more than 24 hours passed")
	}
}

func TestHandOver(t *testing.T) {
	a := Slot{ID: "A", StreamerID: wang, From: 0, To: 100, State: SlotPlanned}
	b := Slot{ID: "B", StreamerID: chen, From: 100, To: 200, State: SlotPlanned}
	together := Slot{ID: "C", StreamerID: "01J00000000000000000000SX1", From: 0, To: 100, State: SlotPlanned}
	for _, c := range []struct {
		name     string
		slots    []Slot
		from, to id.ID
		now      int64
		want     []Slot
	}{
		{"the next slot begins earlier", []Slot{a, b}, "", chen, 60, []Slot{{ID: "A", StreamerID: wang, From: 0, To: 60}, {ID: "B", StreamerID: chen, From: 60, To: 200, TookOverFrom: "A"}}},
		{"somebody unplanned steps in", []Slot{a}, "", chen, 60, []Slot{{ID: "A", StreamerID: wang, From: 0, To: 60}, {StreamerID: chen, From: 60, To: 100, TookOverFrom: "A"}}},
		{"at once: the slot is dropped", []Slot{a, b}, "", chen, 0, []Slot{{ID: "A", StreamerID: wang, State: SlotDropped}, {ID: "B", StreamerID: chen, From: 0, To: 200, TookOverFrom: "A"}}},
		{"two stream together and none is named", []Slot{a, together}, "", chen, 60, nil},
		{"two stream together and one is named", []Slot{a, together}, wang, chen, 60, []Slot{{ID: "A", StreamerID: wang, From: 0, To: 60}, {StreamerID: chen, From: 60, To: 100, TookOverFrom: "A"}}},
		{"nobody's turn", []Slot{b}, "", wang, 60, nil},
		{"to oneself", []Slot{a}, "", wang, 60, nil},
	} {
		got, err := handOver(c.slots, c.from, c.to, c.now)
		if (err != nil) != (c.want == nil) || len(got) != len(c.want) {
			t.Errorf("%s: %v %v", c.name, got, err)
			continue
		}
		for i, w := range c.want {
			if w.State == "" {
				w.State = SlotPlanned
			}
			if got[i] != w {
				t.Errorf("%s: %+v, want %+v", c.name, got[i], w)
			}
		}
	}
}

// Whatever turns are planned, nobody ends up in two places at once.
func TestNobodyIsInTwoPlaces(t *testing.T) {
	people := []id.ID{wang, chen}
	rapid.Check(t, func(t *rapid.T) {
		var booked []Slot
		for range rapid.IntRange(1, 6).Draw(t, "sessions") {
			var turns []Turn
			for range rapid.IntRange(0, 4).Draw(t, "turns") {
				from := rapid.Int64Range(0, 50).Draw(t, "from")
				turns = append(turns, Turn{rapid.SampledFrom(people).Draw(t, "who"), from, from + rapid.Int64Range(-2, 20).Draw(t, "length")})
			}
			if checkTurns(Span{0, 60}, turns) == nil && clashes(turns, booked) == nil {
				booked = append(booked, asSlots(turns)...)
			}
		}
		for i, a := range booked {
			for _, b := range booked[:i] {
				if a.StreamerID == b.StreamerID && a.Span().Overlap(b.Span()) > 0 {
					t.Fatalf("%v and %v", a, b)
				}
			}
		}
	})
}

func TestSpeaker(t *testing.T) {
	slots := []Slot{{ID: "A", StreamerID: wang, From: 0, To: 100, State: SlotPlanned}, {ID: "B", StreamerID: chen, From: 80, To: 200, State: SlotPlanned},
		{ID: "D", StreamerID: chen, From: 0, To: 300, State: SlotDropped}}
	for ms, want := range map[int64]id.ID{0: wang, 79: wang, 80: "", 99: "", 100: chen, 199: chen, 200: ""} {
		if _, who := speaker(slots, ms); who != want {
			t.Errorf("at %d: %q, want %q", ms, who, want)
		}
	}
}

func asError(err error) *errs.Error {
	var e *errs.Error
	errors.As(err, &e)
	return e
}
