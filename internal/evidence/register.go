package evidence

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// Register says which files a park has; it needs nothing but the database.
type Register struct{ store store }

// NewRegister returns the register of a database.
func NewRegister(d *db.DB) Register { return Register{store{d}} }

// FilesByIDs names files of the actor's park; unknown ids are missing from the map.
func (r Register) FilesByIDs(ctx context.Context, files []id.ID) (map[id.ID]File, error) {
	return r.store.filesByIDs(ctx, files)
}
