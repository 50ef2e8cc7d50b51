// Package event delivers the journal's events to listeners: in order, per park, each in a
// transaction of its own together with the reading position, so an event takes effect
// exactly once per listener.
package event

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/journal"
)

// Listener reacts to events of some kinds.
type Listener struct {
	Name  string // stable: the reading position is stored under it
	Kinds []string
	// React runs as the system in the event's park, inside a transaction.
	React func(ctx context.Context, e journal.Event) error
}

// Dispatcher reads events and calls listeners.
type Dispatcher struct {
	db        *db.DB
	clock     clock.Clock
	journal   *journal.Journal
	log       *slog.Logger
	listeners []Listener
}

// NewDispatcher returns a dispatcher without listeners.
func NewDispatcher(d *db.DB, c clock.Clock, j *journal.Journal, log *slog.Logger) *Dispatcher {
	return &Dispatcher{db: d, clock: c, journal: j, log: log}
}

// Listen adds a listener.
func (d *Dispatcher) Listen(l Listener) { d.listeners = append(d.listeners, l) }

// Loop delivers until ctx ends: at once for events of this process, else every tick.
func (d *Dispatcher) Loop(ctx context.Context, tick time.Duration) {
	woken, stop := d.journal.Watch()
	defer stop()
	t := time.NewTicker(tick)
	defer t.Stop()
	for {
		if err := d.Drain(ctx); err != nil && ctx.Err() == nil {
			d.log.Error("events", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		case <-woken:
		}
	}
}

// Drain delivers everything that waits, including what listeners publish meanwhile.
func (d *Dispatcher) Drain(ctx context.Context) error {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "events", Lang: "zh-CN"})
	for moved := true; moved; {
		moved = false
		lag, err := d.lagging(ctx)
		if err != nil {
			return err
		}
		for _, l := range lag {
			ok, err := d.deliver(ctx, l)
			if err != nil {
				return err
			}
			moved = moved || ok
		}
	}
	return nil
}

// behind is a listener that has not read all events of a park.
type behind struct {
	park     id.ID
	listener Listener
	cursor   cursorRow
}

// deliver hands the next events of one park to one listener; it reports whether it moved on.
func (d *Dispatcher) deliver(ctx context.Context, b behind) (bool, error) {
	ctx = actor.System(ctx, b.park, "event listener "+b.listener.Name)
	events, err := d.journal.After(ctx, b.park, b.cursor.Seq, 100)
	if err != nil || len(events) == 0 {
		return false, err
	}
	at := b.cursor.Seq
	for i, e := range events {
		wanted := slices.Contains(b.listener.Kinds, e.Kind)
		if !wanted && i < len(events)-1 {
			continue
		}
		err := d.db.InTx(ctx, func(ctx context.Context) error {
			if wanted {
				if err := b.listener.React(ctx, e); err != nil {
					return err
				}
			}
			return d.advance(ctx, b.listener.Name, at, e.Seq)
		})
		if errors.Is(err, errBehind) {
			return true, nil // another process was faster
		}
		if err != nil {
			return false, d.stumble(ctx, b, e, err)
		}
		at = e.Seq
	}
	return true, nil
}

// stumble notes a failure and keeps the listener off this park for a while; order is kept,
// so the event is tried again, not skipped.
func (d *Dispatcher) stumble(ctx context.Context, b behind, e journal.Event, cause error) error {
	d.log.Error("event listener failed", "listener", b.listener.Name, "kind", e.Kind, "seq", e.Seq, "error", cause)
	wait := time.Duration(1<<min(b.cursor.Failures, 8)) * time.Second
	err := d.db.InTx(ctx, func(ctx context.Context) error {
		return d.block(ctx, b.listener.Name, clock.Millis(d.clock.Now().Add(wait)), fmt.Sprint(cause))
	})
	return err
}
