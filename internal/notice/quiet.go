package notice

import (
	"strconv"
	"time"

	"sitong/internal/kernel/clock"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Hours is a daily stretch of time in Asia/Shanghai, "HH:MM" to "HH:MM"; it may pass
// midnight. Equal or unreadable ends mean none.
type Hours struct{ From, To string }

// After returns t, or the end of the quiet hours t falls into.
func (h Hours) After(t time.Time) time.Time {
	from, ok1 := minutes(h.From)
	to, ok2 := minutes(h.To)
	if !ok1 || !ok2 || from == to {
		return t
	}
	local := t.In(clock.Shanghai)
	now := local.Hour()*60 + local.Minute()
	day := clock.DateOf(t)
	switch {
	case from < to && now >= from && now < to:
		return day.Start().Add(time.Duration(to) * time.Minute)
	case from > to && now >= from:
		return day.AddDays(1).Start().Add(time.Duration(to) * time.Minute)
	case from > to && now < to:
		return day.Start().Add(time.Duration(to) * time.Minute)
	}
	return t
}

func minutes(s string) (int, bool) {
	t, err := time.Parse("15:04", s)
	return t.Hour()*60 + t.Minute(), err == nil
}
