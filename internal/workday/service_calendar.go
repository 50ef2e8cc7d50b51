package workday

import (
	"context"
	"strconv"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
)

// JobRecount is the job that reckons a park's clocks again after a calendar was imported.
const JobRecount = "workday.recount"

// Imported is a calendar a platform operator brought in.
type Imported struct {
	ID   id.ID
	Year Year
	By   id.ID
	At   int64
}

// Calendars lists the calendars in force, one per year, and what was imported.
func (s *Service) Calendars(ctx context.Context) ([]Year, []Imported, error) {
	imported, err := s.store.calendars(ctx)
	if err != nil {
		return nil, nil, err
	}
	return s.builtIn.With(years(imported)...).Years(), imported, nil
}

// CalendarByID returns an imported calendar. ErrCalendarNotFound.
func (s *Service) CalendarByID(ctx context.Context, calendar id.ID) (Imported, error) {
	imported, err := s.store.calendars(ctx)
	if err != nil {
		return Imported{}, err
	}
	for _, c := range imported {
		if c.ID == calendar {
			return c, nil
		}
	}
	return Imported{}, ErrCalendarNotFound
}

func years(imported []Imported) []Year {
	out := make([]Year, len(imported))
	for i, c := range imported {
		out[i] = c.Year
	}
	return out
}

func (s *Service) calendar(ctx context.Context) (Calendar, error) {
	imported, err := s.store.calendars(ctx)
	if err != nil {
		return Calendar{}, err
	}
	return s.builtIn.With(years(imported)...), nil
}

// ImportCalendar takes in the calendar of a year from the State Council's notice and has the
// open clocks of every park reckoned again. ErrCalendarInvalid, ErrCalendarExists.
func (s *Service) ImportCalendar(ctx context.Context, y Year) (Imported, error) {
	if err := y.Validate(); err != nil {
		return Imported{}, err
	}
	parks, err := s.parks.ActiveParks(ctx)
	if err != nil {
		return Imported{}, err
	}
	out := Imported{ID: s.IDs.New(), Year: y, By: actor.From(ctx).AccountID, At: s.now()}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.insertCalendar(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		for _, p := range parks {
			_, err := s.Jobs.Enqueue(actor.System(ctx, p, "calendar "+y.Version), job.Spec{Kind: JobRecount,
				Title: "重新计算时限（" + strconv.Itoa(y.Year) + " 年日历）", Key: string(out.ID)})
			if err != nil {
				return err
			}
		}
		return audit.Change(ctx, s.Journal, "workday.calendar.import", "calendar", out.ID, nil, y)
	})
	return out, err
}

// Recount reckons the open clocks of the actor's park again and returns how many moved.
func (s *Service) Recount(ctx context.Context) (int, error) {
	moved := 0
	for after := id.ID(""); ; {
		clocks, err := s.store.open(ctx, after)
		if err != nil || len(clocks) == 0 {
			return moved, err
		}
		for _, c := range clocks {
			after = c.ID
			was := c
			if _, err := s.change(ctx, c.ID, func(ctx context.Context, c *Clock) error {
				if c.State == Settled {
					return nil
				}
				if err := s.reckon(ctx, c); err != nil || c.DueOn == was.DueOn {
					return err
				}
				moved++
				fact := factOf(*c)
				fact.WasDueOn = was.DueOn
				return s.Journal.Publish(ctx, EventRecounted, c.ID, fact)
			}); err != nil {
				return moved, err
			}
		}
	}
}

// RunRecount is the handler of JobRecount.
func (s *Service) RunRecount(ctx context.Context, _ *job.Run) (any, error) {
	n, err := s.Recount(ctx)
	return map[string]int{"moved": n}, err
}
