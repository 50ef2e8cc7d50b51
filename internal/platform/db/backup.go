package db

import (
	"context"
	"errors"
	"fmt"
)

// ErrBackupElsewhere reports that the database is a server with backup tools of its own.
var ErrBackupElsewhere = errors.New("db: a database server is backed up with its own tools (mariadb-dump --single-transaction)")

// BackupTo writes a consistent copy of an SQLite database to path, which must not exist,
// while others go on reading and writing. Copying the file instead would lose what still
// stands in the write-ahead log.
func (d *DB) BackupTo(ctx context.Context, path string) error {
	if d.Dialect != SQLite {
		return ErrBackupElsewhere
	}
	if _, err := d.raw[0].ExecContext(Through(ctx, DoorMigrate), "VACUUM INTO ?", path); err != nil {
		return fmt.Errorf("db: %w", err)
	}
	return nil
}
