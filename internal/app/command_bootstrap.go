package app

import (
	"fmt"

	"sitong/internal/kernel/clock"
)

type bootstrapCommand struct{}

// Run prints the one-time link that makes the first platform administrator.
func (bootstrapCommand) Run(c *console) error {
	a, err := c.open()
	if err != nil {
		return err
	}
	defer a.Close()
	if err := a.Seed(c.ctx); err != nil {
		return err
	}
	code, expires, err := a.Services.Identity.Bootstrap(c.ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%s/bootstrap?code=%s\nThe link works once, until %s.\n", a.Config.PublicURL, code, clock.FromMillis(expires).In(clock.Shanghai).Format("2006-01-02 15:04"))
	return nil
}
