package clock

import (
	"fmt"
	"time"
)

// Date is a calendar day in Asia/Shanghai, spelled YYYY-MM-DD. Dates compare as strings.
type Date string

const layout = "2006-01-02"

// DateOf is the day in Asia/Shanghai on which t falls.
func DateOf(t time.Time) Date { return Date(t.In(Shanghai).Format(layout)) }

// ParseDate refuses anything but an existing day spelled YYYY-MM-DD.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(layout, s)
	if err != nil || t.Format(layout) != s {
		return "", fmt.Errorf("clock: %q is no date", s)
	}
	return Date(s), nil
}

// NewDate is the day of that year, month and day; out-of-range values roll over as in time.Date.
func NewDate(year, month, day int) Date {
	return Date(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Format(layout))
}

func (d Date) utc() time.Time { t, _ := time.Parse(layout, string(d)); return t }

// Start is the first instant of the day.
func (d Date) Start() time.Time {
	t := d.utc()
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, Shanghai).UTC()
}

// End is the first instant after the day.
func (d Date) End() time.Time { return d.AddDays(1).Start() }

// AddDays is the day n days later, earlier when n is negative.
func (d Date) AddDays(n int) Date { return Date(d.utc().AddDate(0, 0, n).Format(layout)) }

// AddMonths is the same day n months later, or the last day of that month when it is shorter.
func (d Date) AddMonths(n int) Date {
	t := d.utc()
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return Date(first.AddDate(0, 0, min(t.Day(), last)-1).Format(layout))
}

// AddYears is the same day n years later; 29 February falls back to 28 February.
func (d Date) AddYears(n int) Date { return d.AddMonths(12 * n) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// Year is the calendar year.
func (d Date) Year() int { return d.utc().Year() }

// Month is the calendar month spelled YYYY-MM.
func (d Date) Month() string {
	if len(d) < 7 {
		return ""
	}
	return string(d[:7])
}

// DaysUntil counts the days from d to o; negative when o is earlier.
func (d Date) DaysUntil(o Date) int { return int(o.utc().Sub(d.utc()).Hours() / 24) }

// AgeOn is the age in full years, on the given day, of a person born on d: a year is
// complete on the birthday itself; a person born on 29 February completes it on 1 March
// of a common year.
func (d Date) AgeOn(on Date) int {
	b, t := d.utc(), on.utc()
	age := t.Year() - b.Year()
	if t.Month() < b.Month() || (t.Month() == b.Month() && t.Day() < b.Day()) {
		age--
	}
	return age
}
