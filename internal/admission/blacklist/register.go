package blacklist

import (
	"context"

	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/platform/core"
)

// Register answers who is listed; it needs nothing but the database, so that admission, which
// this package builds on, can ask it.
type Register struct {
	store store
	clock clock.Clock
}

// NewRegister returns the register of a database.
func NewRegister(c core.Core) Register { return Register{store{c.DB}, c.Clock} }

// Listed says which of the marks belong to an entry that is in force today. An entry whose term
// is over no longer counts, swept or not.
func (r Register) Listed(ctx context.Context, marks []admission.Mark) (map[admission.Mark]bool, error) {
	return r.store.listed(ctx, marks, clock.DateOf(r.clock.Now()))
}
