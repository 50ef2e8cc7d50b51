package db

import (
	"context"

	"gorm.io/gorm"
)

// WithoutPlugin takes the tenant plugin away, so that a test sees the tripwire stand alone.
func (d *DB) WithoutPlugin() {
	for _, g := range []*gorm.DB{d.main, d.reader, d.guest} {
		cb := g.Callback()
		_ = cb.Query().Remove("tenant:query")
		_ = cb.Row().Remove("tenant:row")
		_ = cb.Create().Remove("tenant:create")
		_ = cb.Update().Remove("tenant:update")
		_ = cb.Delete().Remove("tenant:delete")
		_ = cb.Raw().Remove("tenant:raw")
	}
}

// WithoutTripwire blinds the tripwire for the named tables, so that a test sees the plugin
// stand alone.
func (d *DB) WithoutTripwire(tables ...string) {
	for _, t := range tables {
		d.wire.global[t] = true
	}
}

// Schema runs one DDL or fixture statement past every guard.
func (d *DB) Schema(text string, args ...any) error {
	_, err := d.raw[0].ExecContext(Through(context.Background(), DoorMigrate), text, args...)
	return err
}

// Look reads one value past every guard.
func (d *DB) Look(text string, into any, args ...any) error {
	return d.raw[0].QueryRowContext(Through(context.Background(), DoorMigrate), text, args...).Scan(into)
}

// TripwireFor is a bare tripwire over park tables only.
func TripwireFor() *Tripwire { return NewTripwire(map[string]bool{"regions": true}) }

// Judge parses text and says whether a park's actor may run it with these tenant values.
func (t *Tripwire) Judge(ctx context.Context, text string, args ...string) error {
	return t.check(ctx, text, nil, named(args))
}
