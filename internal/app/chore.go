package app

import (
	"context"
	"errors"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/page"
	"sitong/internal/park"
)

// chore is recurring work of the deployment. Chores are written so that two processes doing
// the same chore at once do no harm; what must happen once is a job with a key.
type chore struct {
	name  string
	every time.Duration
	run   func(context.Context) error
}

// every adds a chore.
func (a *App) every(interval time.Duration, name string, run func(context.Context) error) {
	a.chores = append(a.chores, chore{name, interval, run})
}

// everyPark adds a chore that is done once in each open park, as the system; a park that fails
// does not keep the others from their turn.
func (a *App) everyPark(interval time.Duration, name string, run func(context.Context) error) {
	a.every(interval, name, func(ctx context.Context) error {
		ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: name, Lang: "zh-CN"})
		var failed error
		for r := (page.Request{Limit: page.MaxLimit}); ; {
			parks, err := a.Services.Parks.ListParks(ctx, "", r)
			if err != nil {
				return errors.Join(failed, err)
			}
			for _, p := range parks.Items {
				if p.State == park.Open {
					failed = errors.Join(failed, run(actor.System(ctx, p.ID, name)))
				}
			}
			if r.Cursor = parks.Next; r.Cursor == "" {
				return failed
			}
		}
	})
}

// keepHouse runs each chore at start and then at its interval until ctx ends.
func (a *App) keepHouse(ctx context.Context, c chore) {
	t := time.NewTicker(c.every)
	defer t.Stop()
	for {
		if err := c.run(ctx); err != nil && ctx.Err() == nil {
			a.Log.Error("chore failed", "chore", c.name, "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}
