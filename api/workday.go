package api

import (
	"context"
	"time"

	"sitong/api/gen"
	"sitong/internal/kernel/page"
	"sitong/internal/workday"
)

func (s *Server) ListClocks(ctx context.Context, r gen.ListClocksRequestObject) (gen.ListClocksResponseObject, error) {
	p := r.Params
	f := workday.Filter{State: workday.State(value(p.State)), Definition: value(p.Definition), Target: value(p.TargetID), DueBefore: value(p.DueBefore),
		Overdue: value(p.Overdue), Unconfirmed: value(p.Unconfirmed)}
	all, err := s.Workday.List(ctx, f, page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))})
	if err != nil {
		return nil, err
	}
	out := gen.ListClocks200JSONResponse{Items: make([]gen.Clock, len(all.Items)), NextCursor: some(all.Next)}
	for i, c := range all.Items {
		if out.Items[i], err = s.clock(c); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Server) ExplainClock(ctx context.Context, r gen.ExplainClockRequestObject) (gen.ExplainClockResponseObject, error) {
	e, err := s.Workday.Explain(ctx, r.ClockID)
	if err != nil {
		return nil, err
	}
	c, err := s.clock(e.Clock)
	return gen.ExplainClock200JSONResponse{Clock: c, Definition: clockDefinition(e.Definition), Pauses: clockPauses(e.Pauses), Reckoning: reckoning(e.Reckoning)}, err
}

func (s *Server) ListClockDefinitions(context.Context, gen.ListClockDefinitionsRequestObject) (gen.ListClockDefinitionsResponseObject, error) {
	var out gen.ListClockDefinitions200JSONResponse
	for _, d := range s.Workday.Definitions() {
		out.Items = append(out.Items, clockDefinition(d))
	}
	return out, nil
}

func (s *Server) ReckonDueDate(ctx context.Context, r gen.ReckonDueDateRequestObject) (gen.ReckonDueDateResponseObject, error) {
	unit := workday.WorkingDays
	if r.Params.Unit != nil {
		unit = workday.Unit(*r.Params.Unit)
	}
	out, err := s.Workday.Due(ctx, r.Params.Start.Start().Add(12*time.Hour), workday.Limit{N: r.Params.N, Unit: unit})
	return gen.ReckonDueDate200JSONResponse(reckoning(out)), err
}

func (s *Server) ListCalendars(ctx context.Context, _ gen.ListCalendarsRequestObject) (gen.ListCalendarsResponseObject, error) {
	years, imported, err := s.Workday.Calendars(ctx)
	out := gen.ListCalendars200JSONResponse{Items: []gen.Calendar{}, Imported: []gen.Calendar{}}
	for _, y := range years {
		out.Items = append(out.Items, calendar(y))
	}
	for _, i := range imported {
		out.Imported = append(out.Imported, importedCalendar(i))
	}
	return out, err
}

func (s *Server) ImportCalendar(ctx context.Context, r gen.ImportCalendarRequestObject) (gen.ImportCalendarResponseObject, error) {
	i, err := create(ctx, func(ctx context.Context) (workday.Imported, error) {
		return s.Workday.ImportCalendar(ctx, newCalendar(*r.Body))
	}, s.Workday.CalendarByID)
	return gen.ImportCalendar201JSONResponse(importedCalendar(i)), err
}
