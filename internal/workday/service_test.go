package workday_test

import (
	"context"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/workday"
)

const (
	jia = id.ID("01J0000000000000000000000A") // 甲园
	yi  = id.ID("01J0000000000000000000000B") // 乙园
	li  = id.ID("01J0000000000000000000000P")
)

type world struct {
	*workday.Service
	clock *clock.Manual
	core  core.Core
	told  []notice.Notice
}

func (w *world) Send(_ context.Context, n notice.Notice) error {
	w.told = append(w.told, n)
	return nil
}

func (w *world) ActiveParks(context.Context) ([]id.ID, error) { return []id.ID{jia, yi}, nil }

func open(t *testing.T, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, t.Name())
	w := &world{clock: c, core: core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}}
	s, err := workday.New(w.core, w, w)
	if err != nil {
		t.Fatal(err)
	}
	w.Service = s
	return w
}

func in(park id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: park})
}

func (w *world) start(t *testing.T, definition string) workday.Clock {
	t.Helper()
	c, err := w.Start(in(jia), workday.NewClock{Definition: definition, Target: workday.Target{Kind: "case", ID: w.core.IDs.New()}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (w *world) at(day clock.Date) { w.clock.Set(day.Start().Add(9 * time.Hour)) }

func TestClockRunsPausesAndSettles(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		c := w.start(t, "mediation.conclude_entrusted")
		if c.DueOn != "2026-11-14" || c.Unconfirmed || c.Version != 1 || c.Subject != "market_regulator" {
			t.Fatalf("%+v", c)
		}
		again, err := w.Start(in(jia), workday.NewClock{Definition: c.Definition, Target: c.Target})
		if err != nil || again.ID != c.ID {
			t.Fatalf("a second clock started: %+v %v", again, err)
		}
		if _, err := w.Pause(in(jia), c.ID, "holiday"); !workday.ErrPauseReason.Is(err) {
			t.Fatalf("paused for a reason the law does not know: %v", err)
		}
		w.at("2026-09-20")
		if c, err = w.Pause(in(jia), c.ID, "testing"); err != nil || c.State != workday.Paused {
			t.Fatal(err)
		}
		if _, err := w.Pause(in(jia), c.ID, "testing"); !workday.ErrNotRunning.Is(err) {
			t.Fatalf("%v", err)
		}
		w.at("2026-09-25")
		if c, err = w.Resume(in(jia), c.ID); err != nil || c.DueOn != "2026-11-19" || c.PausedDays != 5 {
			t.Fatalf("%+v %v", c, err)
		}
		if _, err := w.Resume(in(jia), c.ID); !workday.ErrNotPaused.Is(err) {
			t.Fatalf("%v", err)
		}
		e, err := w.Explain(in(jia), c.ID)
		if err != nil || e.Reckoning.Due != c.DueOn || len(e.Pauses) != 1 || len(e.Reckoning.Steps) != 66 {
			t.Fatalf("%+v %v", e.Reckoning.Due, err)
		}
		if err := w.SettleFor(in(jia), c.Target, c.Definition); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Settle(in(jia), c.ID); !workday.ErrSettled.Is(err) {
			t.Fatalf("%v", err)
		}
	})
}

func TestClocksStayInTheirPark(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.start(t, "mediation.first_answer")
	if _, err := w.Explain(in(yi), c.ID); !workday.ErrNotFound.Is(err) {
		t.Fatalf("%v", err)
	}
	if _, err := w.Settle(in(yi), c.ID); !workday.ErrNotFound.Is(err) {
		t.Fatalf("%v", err)
	}
	p, err := w.List(in(yi), workday.Filter{}, page.Request{})
	if err != nil || len(p.Items) != 0 {
		t.Fatalf("%+v %v", p, err)
	}
	if _, err := w.Start(in(jia), workday.NewClock{Definition: "case.forever"}); !workday.ErrDefinitionUnknown.Is(err) {
		t.Fatalf("%v", err)
	}
}

func TestWarningsAreGivenOnce(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	w.start(t, "mediation.first_answer") // due 2026-09-16 24:00, warns 4 h before
	tick := func(want int, kind string) {
		t.Helper()
		if err := w.Tick(actor.System(context.Background(), jia, "clockwork")); err != nil {
			t.Fatal(err)
		}
		if len(w.told) != want || (want > 0 && w.told[want-1].Kind != kind) {
			t.Fatalf("told %+v, want %d", w.told, want)
		}
	}
	tick(0, "")
	w.clock.Set(time.Date(2026, 9, 16, 20, 0, 0, 0, clock.Shanghai))
	tick(1, workday.KindWarned)
	tick(1, workday.KindWarned)
	if n := w.told[0]; n.Params["left_zh"] != "今天" || n.To[0].Role != "mediator" || n.Params["article"] != "市场监督管理投诉举报处理办法 6" {
		t.Errorf("%+v", n)
	}
	w.clock.Set(time.Date(2026, 9, 17, 0, 0, 0, 0, clock.Shanghai))
	tick(2, workday.KindOverdue)
	tick(2, workday.KindOverdue)
	late, err := w.List(in(jia), workday.Filter{Overdue: true}, page.Request{})
	if err != nil || len(late.Items) != 1 || !late.Items[0].Overdue(clock.Millis(w.clock.Now())) {
		t.Fatalf("%+v %v", late, err)
	}
}

func TestYearWithoutCalendarIsRecountedOnImport(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		w.at("2026-12-30")
		c := w.start(t, "filing.violation_clue")
		if !c.Unconfirmed || c.DueOn != "2027-01-06" {
			t.Fatalf("%+v", c)
		}
		if len(w.told) != 1 || w.told[0].Kind != workday.KindUnconfirmed {
			t.Fatalf("no alarm: %+v", w.told)
		}
		platform := dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li})
		year := workday.Year{Year: 2027, Version: "2027.1", Source: "通知", Holidays: []workday.Holiday{{Name: "元旦", From: "2027-01-01", To: "2027-01-03"}},
			WorkingWeekends: []clock.Date{"2027-01-09"}}
		imported, err := w.ImportCalendar(platform, year)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.ImportCalendar(platform, year); !workday.ErrCalendarExists.Is(err) {
			t.Fatalf("%v", err)
		}
		if got, err := w.CalendarByID(platform, imported.ID); err != nil || got.Year.Year != 2027 {
			t.Fatalf("%+v %v", got, err)
		}
		for _, p := range []id.ID{jia, yi} {
			jobs, err := w.core.Jobs.List(in(p), "", 10)
			if err != nil || len(jobs) != 1 || jobs[0].Kind != workday.JobRecount {
				t.Fatalf("%s: %+v %v", p, jobs, err)
			}
		}
		moved, err := w.Recount(actor.System(context.Background(), jia, "calendar"))
		if err != nil || moved != 1 { // New Year is a holiday after all
			t.Fatalf("%d %v", moved, err)
		}
		e, err := w.Explain(in(jia), c.ID)
		if err != nil || e.Clock.Unconfirmed || e.Clock.CalendarVersion != "2026.1+2027.1" {
			t.Fatalf("%+v %v", e.Clock, err)
		}
		year.Version, year.Holidays[0].To = "2027.2", "2027-01-05"
		if _, err := w.ImportCalendar(platform, year); err != nil {
			t.Fatal(err)
		}
		if moved, err = w.Recount(actor.System(context.Background(), jia, "calendar")); err != nil || moved != 1 {
			t.Fatalf("%d %v", moved, err)
		}
	})
}
