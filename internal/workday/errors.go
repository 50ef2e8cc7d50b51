package workday

import "sitong/internal/kernel/errs"

var (
	// ErrLimit reports a span that cannot be reckoned: below 1, above MaxN, or of an unknown unit.
	ErrLimit = errs.New(errs.Invalid, "workday.limit_invalid", "期限应为 1 至 2000 的整数，单位为工作日、自然日或小时", "A limit is a whole number from 1 to 2000, in working days, days or hours")
	// ErrCalendarInvalid reports a calendar that cannot be.
	ErrCalendarInvalid = errs.New(errs.Invalid, "workday.calendar_invalid", "日历内容有误", "The calendar is not consistent")
	// ErrCalendarExists reports that this year already has a calendar of this version.
	ErrCalendarExists = errs.New(errs.Conflict, "workday.calendar_exists", "该年度的这一版本日历已存在", "This version of the year's calendar exists already")
	// ErrCalendarNotFound reports an unknown calendar.
	ErrCalendarNotFound = errs.New(errs.NotFound, "workday.calendar_not_found", "日历不存在", "No such calendar")
	// ErrDefinitionUnknown reports a clock nobody has defined; it is a defect of the caller.
	ErrDefinitionUnknown = errs.New(errs.Invalid, "workday.definition_unknown", "未定义的时限", "No such kind of clock")
	// ErrNotFound reports an unknown clock.
	ErrNotFound = errs.New(errs.NotFound, "workday.clock_not_found", "时限不存在", "No such clock")
	// ErrNotRunning reports a clock that is paused or settled.
	ErrNotRunning = errs.New(errs.Conflict, "workday.not_running", "该时限未在计时", "The clock is not running")
	// ErrNotPaused reports a clock that is not paused.
	ErrNotPaused = errs.New(errs.Conflict, "workday.not_paused", "该时限未中止", "The clock is not paused")
	// ErrSettled reports a clock that has ended.
	ErrSettled = errs.New(errs.Conflict, "workday.settled", "该时限已办结", "The clock has ended")
	// ErrPauseReason reports a reason for which this clock does not pause.
	ErrPauseReason = errs.New(errs.Conflict, "workday.pause_reason", "该时限不因此中止", "This clock does not pause for that reason")
)
