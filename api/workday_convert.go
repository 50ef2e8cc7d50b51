package api

import (
	"sitong/api/gen"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/workday"
)

// bothLanguages is a sentence as the contract carries it.
func bothLanguages(t errs.Text) gen.Text { return gen.Text{Zh: t.ZH, En: t.EN} }

func (s *Server) clock(c workday.Clock) (gen.Clock, error) {
	d, err := s.Workday.DefinitionOf(c.Definition)
	return gen.Clock{ID: c.ID, Definition: c.Definition, Name: bothLanguages(d.Name), Subject: gen.ClockSubject(c.Subject), Basis: gen.ClockBasis(d.Basis),
		Article: d.Article, TargetKind: c.Target.Kind, TargetID: c.Target.ID, StartedAt: c.StartedAt, LimitN: c.Limit.N, LimitUnit: gen.LimitUnit(c.Limit.Unit),
		DueOn: c.DueOn, DueAt: c.DueAt, Unconfirmed: c.Unconfirmed, State: gen.ClockState(c.State), Overdue: c.Overdue(clock.Millis(s.Clock.Now())),
		PausedOn: c.PausedOn, PausedDays: c.PausedDays, PauseReason: some(c.PauseReason), SettledAt: c.SettledAt}, err
}

func clockDefinition(d workday.Definition) gen.ClockDefinition {
	return gen.ClockDefinition{Code: d.Code, Name: bothLanguages(d.Name), Subject: gen.ClockDefinitionSubject(d.Subject), Basis: gen.ClockDefinitionBasis(d.Basis),
		Condition: gen.ClockCondition{Flag: some(d.Condition.Flag), Mode: some(d.Condition.Mode), Text: bothLanguages(d.Condition.Text)},
		Article:   d.Article, Starts: bothLanguages(d.Starts), LimitN: d.Limit.N, LimitUnit: gen.LimitUnit(d.Limit.Unit), Pauses: append([]string{}, d.Pauses...),
		PauseArticle: some(d.PauseArticle), WarnHours: d.WarnHours, Roles: d.Roles, Breach: bothLanguages(d.Breach)}
}

func clockPauses(all []workday.Span) []gen.ClockPause {
	out := make([]gen.ClockPause, len(all))
	for i, p := range all {
		out[i] = gen.ClockPause{FromOn: p.From, UntilOn: some(p.Until), Reason: p.Reason}
	}
	return out
}

func reckoning(r workday.Reckoning) gen.Reckoning {
	steps := make([]gen.ReckoningStep, len(r.Steps))
	for i, st := range r.Steps {
		steps[i] = gen.ReckoningStep{Date: st.Date, Counts: st.Counts, Why: bothLanguages(st.Why)}
	}
	return gen.Reckoning{Start: r.Start, LimitN: r.Limit.N, LimitUnit: gen.LimitUnit(r.Limit.Unit), Due: r.Due, DueAt: r.DueAt, Confirmed: r.Confirmed,
		CalendarVersion: r.Version, Steps: steps}
}

func newCalendar(b gen.NewCalendar) workday.Year {
	y := workday.Year{Year: b.Year, Version: b.Version, Source: b.Source, WorkingWeekends: b.WorkingWeekends}
	for _, h := range b.Holidays {
		y.Holidays = append(y.Holidays, workday.Holiday{Name: h.Name, From: h.From, To: h.To})
	}
	return y
}

func calendar(y workday.Year) gen.Calendar {
	out := gen.Calendar{Year: y.Year, Version: y.Version, Source: y.Source, Holidays: []gen.CalendarHoliday{},
		WorkingWeekends: append([]clock.Date{}, y.WorkingWeekends...), WorkingDays: y.WorkingDays()}
	for _, h := range y.Holidays {
		out.Holidays = append(out.Holidays, gen.CalendarHoliday{Name: h.Name, From: h.From, To: h.To})
	}
	return out
}

func importedCalendar(i workday.Imported) gen.Calendar {
	out := calendar(i.Year)
	out.ID, out.ImportedAt = some(i.ID), some(i.At)
	return out
}
