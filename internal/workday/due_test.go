package workday

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"sitong/internal/kernel/clock"
)

func builtIn(t testing.TB) Calendar {
	t.Helper()
	c, err := BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func noon(d clock.Date) time.Time { return d.Start().Add(12 * time.Hour) }

func TestShippedCalendarsAreConsistent(t *testing.T) {
	want := map[int]int{2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248}
	years := builtIn(t).Years()
	if len(years) != len(want) {
		t.Fatalf("%d years", len(years))
	}
	for _, y := range years {
		if err := y.Validate(); err != nil {
			t.Errorf("%d: %v", y.Year, err)
		}
		if n := y.WorkingDays(); n != want[y.Year] {
			t.Errorf("%d: %d working days, want %d", y.Year, n, want[y.Year])
		}
	}
}

func TestWorkingDays(t *testing.T) {
	c := builtIn(t)
	for _, v := range []struct {
		start clock.Date
		n     int
		due   clock.Date
		why   string
	}{
		{"2026-02-13", 7, "2026-03-02", "the Friday before Spring Festival; 02-14 and 02-28 are worked"},
		{"2026-02-14", 1, "2026-02-24", "begins on a make-up Saturday"},
		{"2026-02-15", 1, "2026-02-24", "begins on the first day of the holiday"},
		{"2026-09-30", 3, "2026-10-10", "National Day; the Saturday 10-10 is worked"},
		{"2025-09-30", 7, "2025-10-16", "eight days of National Day, 10-11 worked"},
		{"2025-01-25", 5, "2025-02-07", "a plain Saturday before the make-up Sunday 01-26"},
		{"2023-12-29", 1, "2024-01-02", "over New Year"},
		{"2022-05-03", 1, "2022-05-05", "Labour Day"},
		{"2021-06-18", 45, "2021-08-20", "nine weeks"},
		{"2026-09-15", 1, "2026-09-16", "a plain Tuesday"},
		{"2026-09-18", 10, "2026-10-09", "make-up Sunday 09-20, Mid-Autumn and National Day"},
	} {
		r, err := c.Due(noon(v.start), Limit{v.n, WorkingDays})
		if err != nil || r.Due != v.due || !r.Confirmed {
			t.Errorf("%s + %d: got %s (%v), want %s: %s", v.start, v.n, r.Due, err, v.due, v.why)
		}
		if r.DueAt != clock.Millis(v.due.AddDays(1).Start()) {
			t.Errorf("%s + %d: too late at %d", v.start, v.n, r.DueAt)
		}
	}
}

func TestDaysRollOverHolidaysNotWeekends(t *testing.T) {
	c := builtIn(t)
	for _, v := range []struct {
		start clock.Date
		n     int
		due   clock.Date
	}{
		{"2026-08-03", 60, "2026-10-08"}, // ends on 10-02, inside National Day
		{"2026-07-28", 60, "2026-09-28"}, // ends on 09-26, a Saturday inside Mid-Autumn
		{"2026-07-21", 60, "2026-09-19"}, // ends on a plain Saturday
		{"2026-09-15", 60, "2026-11-14"},
		{"2025-11-02", 60, "2026-01-04"}, // ends on 01-01; 01-04 is a worked Sunday
	} {
		r, err := c.Due(noon(v.start), Limit{v.n, Days})
		if err != nil || r.Due != v.due || !r.Confirmed {
			t.Errorf("%s + %d days: got %s %v (%v), want %s", v.start, v.n, r.Due, r.Confirmed, err, v.due)
		}
	}
}

func TestHoursRunThrough(t *testing.T) {
	start := time.Date(2026, 9, 24, 18, 30, 0, 0, clock.Shanghai)
	r, err := builtIn(t).Due(start, Limit{72, Hours})
	if err != nil || r.DueAt != clock.Millis(start.Add(72*time.Hour)) || r.Due != "2026-09-27" || !r.Confirmed {
		t.Fatalf("%+v %v", r, err)
	}
}

func TestUnknownYearIsNominalAndUnconfirmed(t *testing.T) {
	c := builtIn(t)
	r, err := c.Due(noon("2026-12-31"), Limit{2, WorkingDays})
	if err != nil || r.Confirmed || r.Due != "2027-01-04" {
		t.Fatalf("%s %v %v", r.Due, r.Confirmed, err)
	}
	r, err = c.Due(noon("2026-11-10"), Limit{60, Days})
	if err != nil || r.Confirmed || r.Due != "2027-01-09" {
		t.Fatalf("%s %v %v", r.Due, r.Confirmed, err)
	}
	if r, err = c.Due(noon("2026-12-30"), Limit{1, WorkingDays}); err != nil || !r.Confirmed {
		t.Fatalf("a limit that ends within the known year is confirmed: %+v %v", r, err)
	}
	known := c.With(Year{Year: 2027, Version: "2027.1", Holidays: []Holiday{{"元旦", "2027-01-01", "2027-01-05"}}})
	if r, err = known.Due(noon("2026-12-31"), Limit{2, WorkingDays}); err != nil || !r.Confirmed || r.Due != "2027-01-07" || r.Version != "2027.1" {
		t.Fatalf("%+v %v", r, err)
	}
}

func TestPausedDaysDoNotCount(t *testing.T) {
	c := builtIn(t)
	pause := Span{From: "2026-09-17", Until: "2026-09-21", Reason: "检测"}
	r, err := c.Due(noon("2026-09-15"), Limit{3, WorkingDays}, pause)
	if err != nil || r.Due != "2026-09-22" { // 16 counts, 17–20 pause, 21 and 22 count
		t.Fatalf("%+v %v", r, err)
	}
	r, err = c.Due(noon("2026-09-15"), Limit{10, Days}, pause)
	if err != nil || r.Due != "2026-09-29" {
		t.Fatalf("%s %v", r.Due, err)
	}
}

func TestLimitsThatCannotBe(t *testing.T) {
	for _, l := range []Limit{{0, WorkingDays}, {-1, Days}, {MaxN + 1, Days}, {1, "moons"}} {
		if _, err := builtIn(t).Due(noon("2026-09-15"), l); !ErrLimit.Is(err) {
			t.Errorf("%+v: %v", l, err)
		}
	}
}

func TestCalendarsThatCannotBe(t *testing.T) {
	for name, y := range map[string]Year{
		"outside the year":  {Year: 2027, Holidays: []Holiday{{"元旦", "2026-12-31", "2027-01-02"}}},
		"no such day":       {Year: 2027, Holidays: []Holiday{{"元旦", "2027-02-29", "2027-02-29"}}},
		"overlap":           {Year: 2027, Holidays: []Holiday{{"元旦", "2027-01-01", "2027-01-03"}, {"春节", "2027-01-03", "2027-01-05"}}},
		"weekday made up":   {Year: 2027, WorkingWeekends: []clock.Date{"2027-01-04"}},
		"holiday worked":    {Year: 2027, Holidays: []Holiday{{"元旦", "2027-01-01", "2027-01-03"}}, WorkingWeekends: []clock.Date{"2027-01-02"}},
		"year out of range": {Year: 1999},
	} {
		if !ErrCalendarInvalid.Is(y.Validate()) {
			t.Errorf("%s passes", name)
		}
	}
}

// The laws of the arithmetic, on any start, limit and pause.
func TestLawsOfReckoning(t *testing.T) {
	c := builtIn(t)
	rapid.Check(t, func(t *rapid.T) {
		start := clock.Date("2021-01-01").AddDays(rapid.IntRange(0, 5*365).Draw(t, "start"))
		n := rapid.IntRange(1, 90).Draw(t, "n")
		unit := rapid.SampledFrom([]Unit{WorkingDays, Days}).Draw(t, "unit")
		r, err := c.Due(noon(start), Limit{n, unit})
		if err != nil {
			t.Fatal(err)
		}
		counted := 0
		for i, s := range r.Steps {
			if s.Counts {
				counted++
			}
			if s.Date != start.AddDays(i) {
				t.Fatalf("step %d is %s: a day is missing", i, s.Date)
			}
		}
		last := r.Steps[len(r.Steps)-1]
		if counted != n || last.Date != r.Due || r.Steps[0].Counts {
			t.Fatalf("%d days counted of %d, last %s, due %s", counted, n, last.Date, r.Due)
		}
		if unit == WorkingDays && (!c.day(r.Due).works || start.DaysUntil(r.Due) < n) {
			t.Fatalf("due on %s, which is not worked", r.Due)
		}
		if c.day(r.Due).holiday != "" {
			t.Fatalf("due on a holiday: %s", r.Due)
		}
		longer, _ := c.Due(noon(start), Limit{n + 1, unit})
		if longer.Due < r.Due {
			t.Fatalf("one day more ends earlier: %s before %s", longer.Due, r.Due)
		}
		from := start.AddDays(rapid.IntRange(0, 30).Draw(t, "pause"))
		until := from.AddDays(rapid.IntRange(0, 30).Draw(t, "length"))
		paused, _ := c.Due(noon(start), Limit{n, unit}, Span{From: from, Until: until})
		if paused.Due < r.Due {
			t.Fatalf("a pause made it earlier: %s before %s", paused.Due, r.Due)
		}
	})
}
