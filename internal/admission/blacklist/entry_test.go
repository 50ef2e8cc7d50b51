package blacklist

import (
	"errors"
	"testing"
)

// The whole life of an entry: every act in every state. What is not named here is refused.
func TestEveryActInEveryState(t *testing.T) {
	allowed := map[State]map[Act]State{
		Noticed: {Plead: Noticed, List: InForce, Drop: Dropped},
		InForce: {Appeal: InForce, Refuse: InForce, Uphold: Lifted, Expire: Lifted, Release: Lifted},
	}
	for _, from := range []State{Noticed, InForce, Dropped, Lifted} {
		for _, act := range []Act{Plead, List, Drop, Appeal, Refuse, Uphold, Expire, Release} {
			e := Entry{State: from, Months: 6, HearUntil: "2026-09-14", UntilOn: "2026-09-14", DecidedBy: "a"}
			if act == Refuse || act == Uphold {
				e.AppealedAt = 1
			}
			err := e.apply(act, doing{"b", 2, "2026-09-15", "why"})
			want, ok := allowed[from][act]
			if ok != (err == nil) || ok && e.State != want || !ok && (!errors.Is(err, ErrState) || e.State != from) {
				t.Errorf("%s in %s: %s %v", act, from, e.State, err)
			}
			if ended := e.State == Dropped || e.State == Lifted; ok && ended != (e.EndedAt == 2 && e.EndCause == act) {
				t.Errorf("%s in %s: ended %+v", act, from, e)
			}
		}
	}
}

// O117 art. 14, each word of it at its boundary.
func TestDueProcess(t *testing.T) {
	day := doing{"li", 5, "2026-09-15", "why"}
	for name, c := range map[string]struct {
		e    Entry
		act  Act
		want error
	}{
		"listed while the subject may still speak": {Entry{State: Noticed, HearUntil: "2026-09-15"}, List, ErrHearing},
		"listed the day after":                     {Entry{State: Noticed, HearUntil: "2026-09-14"}, List, nil},
		"listed once the subject has spoken":       {Entry{State: Noticed, HearUntil: "2026-09-20", StatedAt: 1}, List, nil},
		"spoken twice":                             {Entry{State: Noticed, StatedAt: 1}, Plead, ErrState},
		"appealed twice":                           {Entry{State: InForce, AppealedAt: 1}, Appeal, ErrAppeal},
		"answered without an appeal":               {Entry{State: InForce}, Refuse, ErrNoAppeal},
		"answered twice":                           {Entry{State: InForce, AppealedAt: 1, AnsweredAt: 2}, Uphold, ErrNoAppeal},
		"answered by who listed":                   {Entry{State: InForce, AppealedAt: 1, DecidedBy: "li"}, Uphold, ErrSamePerson},
		"answered by another":                      {Entry{State: InForce, AppealedAt: 1, DecidedBy: "sun"}, Refuse, nil},
		"over on its last day":                     {Entry{State: InForce, UntilOn: "2026-09-15"}, Expire, ErrTermRuns},
		"over the day after":                       {Entry{State: InForce, UntilOn: "2026-09-14"}, Expire, nil},
	} {
		if err := c.e.apply(c.act, day); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	e := Entry{State: Noticed, Months: 6, StatedAt: 1}
	if err := e.apply(List, day); err != nil || e.UntilOn != "2027-03-15" {
		t.Fatalf("the term: %s %v", e.UntilOn, err)
	}
}

func TestANoticeNamesEverything(t *testing.T) {
	for name, n := range map[string]NewEntry{
		"no facts":    {Basis: "入驻协议第 9 条", Months: 6},
		"no basis":    {Facts: "多次售假", Months: 6},
		"no term":     {Facts: "多次售假", Basis: "入驻协议第 9 条"},
		"without end": {Facts: "多次售假", Basis: "入驻协议第 9 条", Months: 37},
	} {
		if err := n.Validate(); !errors.Is(err, ErrEntry) {
			t.Errorf("%s: %v", name, err)
		}
	}
	good := NewEntry{Facts: "多次售假", Basis: "入驻协议第 9 条", Months: 36}
	if err := good.Validate(); err != nil {
		t.Fatal(err)
	}
}
