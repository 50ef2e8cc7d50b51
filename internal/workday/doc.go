// Package workday counts time limits: which days are working days, when a limit runs out,
// and the running clocks of a park with the arithmetic a person can check.
//
// It owns the calendars (one per year, as data, from the State Council's notices), the
// definitions of clocks (whose duty, under which condition, which article) and the clocks
// themselves. It refuses to guess: a limit that reaches a year without a calendar gets its
// nominal date, marked unconfirmed, and is reckoned again when the calendar arrives. It
// knows no other domain: a clock's target is a kind and an id.
//
// Invariants: the first day never counts; a due date never moves earlier by a pause; a
// settled clock never changes.
//
// Glossary: working day 工作日 · make-up working day 调休上班日 · statutory holiday 法定节假日 ·
// clock 时限 · pause 中止计时 · settle 办结 · overdue 逾期 · unconfirmed 待确认.
package workday
