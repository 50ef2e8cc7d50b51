package workday

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

type clockRow struct {
	TenantID        id.ID `gorm:"primaryKey"`
	ID              id.ID `gorm:"primaryKey"`
	Definition      string
	TargetKind      string
	TargetID        id.ID
	Subject         string
	ConditionText   string
	StartedOn       clock.Date
	StartedAt       int64
	LimitN          int64
	LimitUnit       Unit
	DueOn           clock.Date
	DueAt           int64
	Unconfirmed     bool
	CalendarVersion string
	State           State
	PausedOn        *clock.Date
	PausedDays      int64
	PauseReason     string
	Warned          int64
	SettledAt       *int64
	Version         int64
}

func (clockRow) TableName() string { return "clocks" }

func toRow(c Clock) clockRow {
	return clockRow{ID: c.ID, Definition: c.Definition, TargetKind: c.Target.Kind, TargetID: c.Target.ID, Subject: c.Subject, ConditionText: c.Condition,
		StartedOn: c.StartedOn, StartedAt: c.StartedAt, LimitN: int64(c.Limit.N), LimitUnit: c.Limit.Unit, DueOn: c.DueOn, DueAt: c.DueAt,
		Unconfirmed: c.Unconfirmed, CalendarVersion: c.CalendarVersion, State: c.State, PausedOn: c.PausedOn, PausedDays: c.PausedDays,
		PauseReason: c.PauseReason, Warned: c.Warned, SettledAt: c.SettledAt, Version: c.Version}
}

func fromRow(r clockRow) Clock {
	return Clock{ID: r.ID, Definition: r.Definition, Target: Target{r.TargetKind, r.TargetID}, Subject: r.Subject, Condition: r.ConditionText,
		StartedAt: r.StartedAt, StartedOn: r.StartedOn, Limit: Limit{int(r.LimitN), r.LimitUnit}, DueOn: r.DueOn, DueAt: r.DueAt,
		Unconfirmed: r.Unconfirmed, CalendarVersion: r.CalendarVersion, State: r.State, PausedOn: r.PausedOn, PausedDays: r.PausedDays,
		PauseReason: r.PauseReason, Warned: r.Warned, SettledAt: r.SettledAt, Version: r.Version}
}

func fromRows(rows []clockRow) []Clock {
	out := make([]Clock, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out
}

func (s store) insert(ctx context.Context, c Clock) error {
	r := toRow(c)
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return fmt.Errorf("workday: %w", err)
	}
	return nil
}

func (s store) update(ctx context.Context, c Clock) error {
	return db.Update(s.db.Conn(ctx), &clockRow{}, string(c.ID), c.Version, map[string]any{
		"due_on": c.DueOn, "due_at": c.DueAt, "unconfirmed": c.Unconfirmed, "calendar_version": c.CalendarVersion, "state": c.State,
		"paused_on": c.PausedOn, "paused_days": c.PausedDays, "pause_reason": c.PauseReason, "warned": c.Warned, "settled_at": c.SettledAt})
}

func (s store) byID(ctx context.Context, clock id.ID) (Clock, error) {
	var r clockRow
	if err := s.db.Conn(ctx).Where("id = ?", clock).Take(&r).Error; err != nil {
		return Clock{}, db.One(err, ErrNotFound)
	}
	return fromRow(r), nil
}

// lock reads a clock that is about to change.
func (s store) lock(ctx context.Context, clock id.ID) (Clock, error) {
	var r clockRow
	if err := db.Lock(s.db.Conn(ctx)).Where("id = ?", clock).Take(&r).Error; err != nil {
		return Clock{}, db.One(err, ErrNotFound)
	}
	return fromRow(r), nil
}

// ofTarget lists the clocks of one target, oldest first; definition narrows it when given.
func (s store) ofTarget(ctx context.Context, target Target, definition string) ([]Clock, error) {
	tx := s.db.Conn(ctx).Where("target_id = ? AND target_kind = ?", target.ID, target.Kind)
	if definition != "" {
		tx = tx.Where("definition = ?", definition)
	}
	var rows []clockRow
	if err := tx.Order("id").Limit(200).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("workday: %w", err)
	}
	return fromRows(rows), nil
}

// dueBefore walks the running clocks that end before an instant and were not announced as
// overdue, in order, after a position.
func (s store) dueBefore(ctx context.Context, horizon int64, after Clock) ([]Clock, error) {
	var rows []clockRow
	err := s.db.Conn(ctx).Where("state = ? AND warned < ? AND due_at <= ?", Running, overdueTold, horizon).
		Where("(due_at > ? OR (due_at = ? AND id > ?))", after.DueAt, after.DueAt, after.ID).
		Order("due_at").Order("id").Limit(200).Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("workday: %w", err)
	}
	return fromRows(rows), nil
}

// open lists clocks not settled after an id: those a new calendar may move.
func (s store) open(ctx context.Context, after id.ID) ([]Clock, error) {
	var rows []clockRow
	err := s.db.Conn(ctx).Where("state <> ? AND id > ?", Settled, after).Order("id").Limit(200).Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("workday: %w", err)
	}
	return fromRows(rows), nil
}

func (s store) list(ctx context.Context, f Filter, r page.Request, now int64) (page.Page[Clock], error) {
	k := db.Keyset{Request: r, Default: "due_at", Orders: map[string]string{"due_at": "due_at", "started_at": "started_at"}}
	tx, err := k.Apply(s.db.Conn(ctx))
	if err != nil {
		return page.Page[Clock]{}, err
	}
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	if f.Overdue {
		tx = tx.Where("state = ? AND due_at <= ?", Running, now)
	}
	if f.Unconfirmed {
		tx = tx.Where("unconfirmed = ?", true)
	}
	if f.DueBefore != "" {
		tx = tx.Where("due_on < ?", f.DueBefore)
	}
	if f.Definition != "" {
		tx = tx.Where("definition = ?", f.Definition)
	}
	if f.Target != "" {
		tx = tx.Where("target_id = ?", f.Target)
	}
	var rows []clockRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Clock]{}, fmt.Errorf("workday: %w", err)
	}
	at := func(r clockRow) (any, string) {
		if r2 := k.Request.Sort; r2 == "started_at" || r2 == "-started_at" {
			return r.StartedAt, string(r.ID)
		}
		return r.DueAt, string(r.ID)
	}
	return page.Map(db.Cut(k, rows, at), fromRow), nil
}

type pauseRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	ClockID  id.ID
	Reason   string
	FromOn   clock.Date
	UntilOn  *clock.Date
	PausedBy id.ID
	PausedAt int64
}

func (pauseRow) TableName() string { return "clock_pauses" }

func (s store) insertPause(ctx context.Context, r pauseRow) error {
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return fmt.Errorf("workday: %w", err)
	}
	return nil
}

// endPause closes the pause that still lasts.
func (s store) endPause(ctx context.Context, clock id.ID, until clock.Date) error {
	err := s.db.Conn(ctx).Model(&pauseRow{}).Where("clock_id = ? AND until_on IS NULL", clock).Updates(map[string]any{"until_on": until}).Error
	if err != nil {
		return fmt.Errorf("workday: %w", err)
	}
	return nil
}

func (s store) pauses(ctx context.Context, clock id.ID) ([]Span, error) {
	var rows []pauseRow
	if err := s.db.Conn(ctx).Where("clock_id = ?", clock).Order("id").Limit(500).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("workday: %w", err)
	}
	out := make([]Span, len(rows))
	for i, r := range rows {
		out[i] = Span{From: r.FromOn, Reason: r.Reason}
		if r.UntilOn != nil {
			out[i].Until = *r.UntilOn
		}
	}
	return out, nil
}

type calendarRow struct {
	ID          id.ID `gorm:"primaryKey"`
	Year        int64
	Version     string
	State       string
	Source      string
	Days        string
	CreatedAt   int64
	ConfirmedBy *id.ID
	ConfirmedAt *int64
}

func (calendarRow) TableName() string { return "calendars" }

func (s store) insertCalendar(ctx context.Context, c Imported) error {
	days, err := json.Marshal(c.Year)
	if err != nil {
		return fmt.Errorf("workday: %w", err)
	}
	r := calendarRow{ID: c.ID, Year: int64(c.Year.Year), Version: c.Year.Version, State: "confirmed", Source: c.Year.Source, Days: string(days),
		CreatedAt: c.At, ConfirmedBy: &c.By, ConfirmedAt: &c.At}
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		if db.Duplicate(err) {
			return ErrCalendarExists
		}
		return fmt.Errorf("workday: %w", err)
	}
	return nil
}

// calendars lists what was imported, oldest first.
func (s store) calendars(ctx context.Context) ([]Imported, error) {
	var rows []calendarRow
	if err := s.db.Conn(ctx).Order("id").Limit(500).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("workday: %w", err)
	}
	out := make([]Imported, len(rows))
	for i, r := range rows {
		out[i] = Imported{ID: r.ID, At: r.CreatedAt}
		if r.ConfirmedBy != nil {
			out[i].By = *r.ConfirmedBy
		}
		if err := json.Unmarshal([]byte(r.Days), &out[i].Year); err != nil {
			return nil, fmt.Errorf("workday: %w", err)
		}
	}
	return out, nil
}
