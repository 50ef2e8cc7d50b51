package event

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"gorm.io/gorm"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type cursorRow struct {
	TenantID     id.ID  `gorm:"primaryKey"`
	Listener     string `gorm:"primaryKey"`
	Seq          int64
	Failures     int64
	BlockedUntil int64
	LastError    string
}

func (cursorRow) TableName() string { return "event_cursors" }

var errBehind = errors.New("event: another process has read on")

// lagging lists the listeners that have something to read and are not blocked.
func (d *Dispatcher) lagging(ctx context.Context) ([]behind, error) {
	ends, err := d.journal.Ends(ctx)
	if err != nil {
		return nil, err
	}
	var cursors []cursorRow
	if err := d.db.Conn(db.Through(ctx, db.DoorJobs)).Find(&cursors).Error; err != nil {
		return nil, fmt.Errorf("event: %w", err)
	}
	at := map[id.ID]map[string]cursorRow{}
	for _, c := range cursors {
		if at[c.TenantID] == nil {
			at[c.TenantID] = map[string]cursorRow{}
		}
		at[c.TenantID][c.Listener] = c
	}
	now := clock.Millis(d.clock.Now())
	var out []behind
	for park, last := range ends {
		for _, l := range d.listeners {
			if c := at[park][l.Name]; c.Seq < last && c.BlockedUntil <= now {
				out = append(out, behind{park, l, c})
			}
		}
	}
	// Stable: the listeners of one park take turns in the order they were added.
	slices.SortStableFunc(out, func(a, b behind) int { return cmp.Compare(a.park, b.park) })
	return out, nil
}

// advance moves the reading position from one event to a later one.
func (d *Dispatcher) advance(ctx context.Context, listener string, from, to int64) error {
	tx := d.db.Conn(ctx)
	r := tx.Model(&cursorRow{}).Where("listener = ? AND seq = ?", listener, from).
		Updates(map[string]any{"seq": to, "failures": 0, "blocked_until": 0, "last_error": ""})
	if r.Error != nil {
		return fmt.Errorf("event: %w", r.Error)
	}
	if r.RowsAffected == 1 {
		return nil
	}
	if from != 0 {
		return errBehind
	}
	if err := tx.Create(&cursorRow{Listener: listener, Seq: to}).Error; err != nil {
		if db.Duplicate(err) {
			return errBehind
		}
		return fmt.Errorf("event: %w", err)
	}
	return nil
}

func (d *Dispatcher) block(ctx context.Context, listener string, until int64, why string) error {
	if len(why) > 380 {
		why = why[:380]
	}
	tx := d.db.Conn(ctx)
	r := tx.Model(&cursorRow{}).Where("listener = ?", listener).
		Updates(map[string]any{"failures": gorm.Expr("failures + 1"), "blocked_until": until, "last_error": why})
	if r.Error == nil && r.RowsAffected == 0 {
		return tx.Create(&cursorRow{Listener: listener, Failures: 1, BlockedUntil: until, LastError: why}).Error
	}
	return r.Error
}

// Lag is how many events each listener has not read yet, over all parks.
func (d *Dispatcher) Lag(ctx context.Context) (map[string]int64, error) {
	ends, err := d.journal.Ends(ctx)
	if err != nil {
		return nil, err
	}
	var cursors []cursorRow
	if err := d.db.Conn(db.Through(ctx, db.DoorJobs)).Find(&cursors).Error; err != nil {
		return nil, fmt.Errorf("event: %w", err)
	}
	out, all := map[string]int64{}, int64(0)
	for _, last := range ends {
		all += last
	}
	for _, l := range d.listeners {
		out[l.Name] = all
	}
	for _, c := range cursors {
		if _, listens := out[c.Listener]; listens {
			out[c.Listener] -= c.Seq
		}
	}
	return out, nil
}
