package workday

import (
	"slices"
	"strings"
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
)

// Unit is what a limit counts.
type Unit string

const (
	WorkingDays Unit = "working_days"
	Days        Unit = "days"
	Hours       Unit = "hours"
)

// MaxN is the longest limit that is reckoned, in its own unit.
const MaxN = 2000

// Limit is a span of time as a rule states it.
type Limit struct {
	N    int
	Unit Unit
}

// Span is a time that does not count: from the day it begins to the day before it ends.
// While it lasts Until is empty, and it is reckoned only once it has ended.
type Span struct {
	From, Until clock.Date
	Reason      string
}

func (s Span) holds(d clock.Date) bool { return d >= s.From && d < s.Until }

// Step is one day of the arithmetic.
type Step struct {
	Date   clock.Date
	Counts bool
	Why    errs.Text
}

// Reckoning is a due date with everything that led to it.
type Reckoning struct {
	Start clock.Date
	Limit Limit
	Due   clock.Date
	// DueAt is the first instant that is too late, UTC ms.
	DueAt int64
	// Confirmed is false when a day of a year without a calendar was passed.
	Confirmed bool
	// Version names the calendars used: "2025.1+2026.1".
	Version string
	Steps   []Step
}

// Due reckons when a limit that starts at an instant runs out.
//
// O121 art. 45: the first day is not counted; a period that ends on a statutory holiday runs
// to the first day after it. A plain weekend is no statutory holiday, so a limit in days may
// end on one. Hours run through. Days inside a pause do not count (O121 art. 22: testing).
//
// ErrLimit for a limit that cannot be reckoned.
func (c Calendar) Due(start time.Time, l Limit, pauses ...Span) (Reckoning, error) {
	r := Reckoning{Start: clock.DateOf(start), Limit: l, Confirmed: true}
	if l.N < 1 || l.N > MaxN {
		return r, ErrLimit
	}
	used := map[int]bool{}
	switch l.Unit {
	case Hours:
		c.hours(&r, start, pauses)
		return r, nil
	case WorkingDays, Days:
		c.days(&r, used, pauses)
	default:
		return r, ErrLimit
	}
	r.DueAt = clock.Millis(r.Due.End())
	r.Version = c.version(used)
	return r, nil
}

// hours adds n hours and the whole days of the pauses that began before the end.
func (c Calendar) hours(r *Reckoning, start time.Time, pauses []Span) {
	end := start.Add(time.Duration(r.Limit.N) * time.Hour)
	for _, p := range pauses {
		if p.Until != "" && p.From < clock.DateOf(end) {
			end = end.AddDate(0, 0, p.From.DaysUntil(p.Until))
		}
	}
	r.DueAt, r.Due = clock.Millis(end), clock.DateOf(end)
	r.Steps = []Step{
		{r.Start, true, errs.Text{ZH: "自 " + minute(start) + " 起连续计算", EN: "runs on from " + minute(start)}},
		{r.Due, true, errs.Text{ZH: "于 " + minute(end) + " 届满", EN: "ends at " + minute(end)}},
	}
}

func minute(t time.Time) string { return t.In(clock.Shanghai).Format("2006-01-02 15:04") }

// days walks from the day after the start, counting what the unit counts.
func (c Calendar) days(r *Reckoning, used map[int]bool, pauses []Span) {
	r.Steps = []Step{{r.Start, false, errs.Text{ZH: "起始当日不计入", EN: "the first day is not counted"}}}
	d := r.Start
	for counted := 0; counted < r.Limit.N; {
		d = d.AddDays(1)
		used[d.Year()] = true
		s := c.step(d, r.Limit.Unit, pauses)
		if s.Counts {
			counted++
		}
		r.note(c, s)
	}
	for r.Limit.Unit == Days && c.day(d).holiday != "" {
		r.Steps[len(r.Steps)-1].Why = errs.Text{ZH: "届满日逢" + c.day(d).holiday + "，顺延", EN: "the period ends on a holiday (" + english(c.day(d).holiday) + ") and runs on"}
		d = d.AddDays(1)
		used[d.Year()] = true
		r.note(c, Step{d, false, errs.Text{ZH: "节假日后第一日，届满", EN: "first day after the holiday: the period ends"}})
	}
	r.Due = d
}

func (c Calendar) step(d clock.Date, unit Unit, pauses []Span) Step {
	for _, p := range pauses {
		if p.holds(d) {
			return Step{d, false, errs.Text{ZH: "中止计时：" + p.Reason, EN: "paused: " + p.Reason}}
		}
	}
	today := c.day(d)
	if unit == Days {
		return Step{d, true, errs.Text{ZH: "自然日", EN: "calendar day"}}
	}
	return Step{d, today.works, today.why}
}

// note appends a step. In days, the holidays of an unknown year matter only for the last one.
func (r *Reckoning) note(c Calendar, s Step) {
	r.Steps = append(r.Steps, s)
	if r.Limit.Unit == WorkingDays && !c.day(s.Date).known {
		r.Confirmed = false
	}
	if r.Limit.Unit == Days {
		r.Confirmed = c.Knows(s.Date.Year())
	}
}

func (c Calendar) version(used map[int]bool) string {
	var v []string
	for year := range used {
		if y, ok := c.years[year]; ok {
			v = append(v, y.Version)
		}
	}
	slices.Sort(v)
	return strings.Join(v, "+")
}
