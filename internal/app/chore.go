package app

import (
	"context"
	"time"
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
