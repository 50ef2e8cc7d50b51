package supervision

import (
	"testing"

	"sitong/internal/kernel/clock"
)

func find(t *testing.T, all []Figure, code string) Figure {
	t.Helper()
	for _, f := range all {
		if f.Code == code {
			return f
		}
	}
	t.Fatalf("no figure %s", code)
	return Figure{}
}

// What is withheld has no value; what is shared and nothing happened is zero.
func TestWithheldIsNotZero(t *testing.T) {
	got := share(map[string]int64{"merchants": 4}, []string{itemCases})
	if f := find(t, got, "merchants"); f.Value == nil || *f.Value != 4 {
		t.Errorf("merchants: %+v", f)
	}
	if f := find(t, got, "sessions_held"); f.Value == nil || *f.Value != 0 {
		t.Errorf("no session: %+v", f)
	}
	if f := find(t, got, "cases_received"); f.Value != nil || f.Suppressed {
		t.Errorf("withheld: %+v", f)
	}
}

func TestSmallCountsAreSuppressed(t *testing.T) {
	for _, c := range []struct {
		counts     []int64
		want       int64
		shown      bool
		suppressed bool
	}{{[]int64{0, 0}, 0, true, false}, {[]int64{1, 1}, 0, false, true}, {[]int64{2, 0}, 0, false, true}, {[]int64{2, 1}, 3, true, false}} {
		var parks []Overview
		for _, n := range c.counts {
			parks = append(parks, Overview{Figures: share(map[string]int64{"cases_received": n, "sessions_held": 1}, nil)})
		}
		f := find(t, sum(parks), "cases_received")
		if (f.Value != nil) != c.shown || f.Suppressed != c.suppressed || (c.shown && *f.Value != c.want) {
			t.Errorf("%v: %+v", c.counts, f)
		}
		if f := find(t, sum(parks), "sessions_held"); f.Value == nil || *f.Value != 2 {
			t.Errorf("sessions name nobody: %+v", f)
		}
	}
	all := []Overview{{Figures: share(nil, []string{itemCases})}, {Figures: share(nil, []string{itemCases})}}
	if f := find(t, sum(all), "cases_received"); f.Value != nil || f.Suppressed {
		t.Errorf("withheld by all: %+v", f)
	}
}

func TestMonthsThatCanBeLookedAt(t *testing.T) {
	for month, want := range map[string]clock.Date{"": "2026-09-15", "2026-09": "2026-09-15", "2026-08": "2026-08-31"} {
		if _, _, on, err := period(month, "2026-09-15"); err != nil || on != want {
			t.Errorf("%q: %s %v", month, on, err)
		}
	}
	for _, month := range []string{"2026-10", "2026-13", "soon"} {
		if _, _, _, err := period(month, "2026-09-15"); err == nil {
			t.Errorf("%q was taken", month)
		}
	}
}

func TestPersonsAreMasked(t *testing.T) {
	if got := Masked("王小美", true); got == "王小美" {
		t.Error("a person's name left whole")
	}
	if got := Masked("临沂某某公司", false); got != "临沂某某公司" {
		t.Errorf("an organisation became %s", got)
	}
}
