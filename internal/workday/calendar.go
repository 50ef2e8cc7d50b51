package workday

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
)

// Holiday is one block of days off arranged by the State Council, weekends within included.
type Holiday struct {
	Name string     `json:"name"`
	From clock.Date `json:"from"`
	To   clock.Date `json:"to"`
}

// Year is the calendar of one year: its holidays, and the weekend days worked to make up for them.
type Year struct {
	Year            int          `json:"year"`
	Version         string       `json:"version"`
	Source          string       `json:"source"`
	Holidays        []Holiday    `json:"holidays"`
	WorkingWeekends []clock.Date `json:"working_weekends"`
}

// Validate names every day that cannot be: outside the year, overlapping, working on a weekday.
func (y Year) Validate() error {
	var f errs.Fields
	if y.Year < 2000 || y.Year > 2100 {
		f.Add("/year", "workday.year_range", "年份应在 2000 至 2100 之间", "The year should lie between 2000 and 2100")
	}
	var last clock.Date
	for i, h := range y.Holidays {
		at := fmt.Sprintf("/holidays/%d", i)
		switch {
		case !exists(h.From) || !exists(h.To) || h.From.Year() != y.Year || h.To.Year() != y.Year:
			f.Add(at, "workday.day_outside_year", "日期不存在或不在该年份内", "The day does not exist or lies outside the year")
		case h.To < h.From || h.From <= last:
			f.Add(at, "workday.holidays_overlap", "假期应按日期先后排列且不重叠", "Holidays should be in order and not overlap")
		}
		last = max(last, h.To)
	}
	for i, d := range y.WorkingWeekends {
		at := fmt.Sprintf("/working_weekends/%d", i)
		switch {
		case !exists(d) || d.Year() != y.Year:
			f.Add(at, "workday.day_outside_year", "日期不存在或不在该年份内", "The day does not exist or lies outside the year")
		case !weekend(d) || y.holiday(d) != "":
			f.Add(at, "workday.no_weekend", "调休上班日应为假期之外的周六或周日", "A make-up working day is a Saturday or Sunday outside the holidays")
		}
	}
	return f.Err(ErrCalendarInvalid)
}

func exists(d clock.Date) bool { _, err := clock.ParseDate(string(d)); return err == nil }

func weekend(d clock.Date) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}

// holiday is the name of the holiday d falls in; empty when it falls in none.
func (y Year) holiday(d clock.Date) string {
	for _, h := range y.Holidays {
		if d >= h.From && d <= h.To {
			return h.Name
		}
	}
	return ""
}

// WorkingDays counts the working days of the year.
func (y Year) WorkingDays() int {
	c, n := Of(y), 0
	for d := clock.NewDate(y.Year, 1, 1); d.Year() == y.Year; d = d.AddDays(1) {
		if day := c.day(d); day.works {
			n++
		}
	}
	return n
}

// Calendar answers for the years it holds.
type Calendar struct{ years map[int]Year }

// Of makes a calendar of years; of two for the same year the later one counts.
func Of(years ...Year) Calendar {
	c := Calendar{map[int]Year{}}
	for _, y := range years {
		c.years[y.Year] = y
	}
	return c
}

//go:embed calendars.json
var calendars []byte

// BuiltIn is the calendar the product ships with: 2021 to 2026.
func BuiltIn() (Calendar, error) {
	var years []Year
	if err := json.Unmarshal(calendars, &years); err != nil {
		return Calendar{}, fmt.Errorf("workday: %w", err)
	}
	return Of(years...), nil
}

// With is the calendar with more years, which replace those it holds.
func (c Calendar) With(years ...Year) Calendar {
	return Of(append(c.Years(), years...)...)
}

// Years lists the years held, in order.
func (c Calendar) Years() []Year {
	out := make([]Year, 0, len(c.years))
	for _, y := range c.years {
		out = append(out, y)
	}
	slices.SortFunc(out, func(a, b Year) int { return a.Year - b.Year })
	return out
}

// Knows says whether the calendar of a year is held.
func (c Calendar) Knows(year int) bool { _, ok := c.years[year]; return ok }

// day is what the calendar says about one day. Of an unknown year it only knows weekends.
type day struct {
	works   bool
	holiday string
	known   bool
	why     errs.Text
}

func (c Calendar) day(d clock.Date) day {
	y, known := c.years[d.Year()]
	name := y.holiday(d)
	switch {
	case name != "":
		return day{false, name, true, errs.Text{ZH: name + "放假", EN: "holiday (" + english(name) + ")"}}
	case slices.Contains(y.WorkingWeekends, d):
		return day{true, "", true, errs.Text{ZH: "调休上班", EN: "make-up working day"}}
	case weekend(d):
		return day{false, "", known, errs.Text{ZH: "周末", EN: "weekend"}}
	case !known:
		return day{true, "", false, errs.Text{ZH: "该年度日历尚未发布，暂按工作日", EN: "no calendar for this year yet, taken for a working day"}}
	}
	return day{true, "", true, errs.Text{ZH: "工作日", EN: "working day"}}
}

// english names the seven festivals; a block may hold two.
func english(name string) string {
	return strings.NewReplacer("元旦", "New Year", "春节", "Spring Festival", "清明节", "Qingming", "劳动节", "Labour Day",
		"端午节", "Dragon Boat Festival", "中秋节", "Mid-Autumn Festival", "国庆节", "National Day", "、", ", ").Replace(name)
}
