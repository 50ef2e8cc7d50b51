package db

import (
	"database/sql"
	"database/sql/driver"
	"errors"

	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
	sqlitedriver "modernc.org/sqlite"
)

type connector = driver.Connector

// pureSQLite is GORM's SQLite dialect over the driver in pure Go, whose error codes it reads.
type pureSQLite struct{ sqlite.Dialector }

func newSQLite(pool *sql.DB) gorm.Dialector {
	return pureSQLite{sqlite.Dialector{DriverName: "sqlite", Conn: pool}}
}

// Translate maps the extended result codes of SQLite to GORM's errors.
func (pureSQLite) Translate(err error) error {
	var e *sqlitedriver.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() {
	case 1555, 2067: // PRIMARY KEY, UNIQUE
		return gorm.ErrDuplicatedKey
	case 787: // FOREIGN KEY
		return gorm.ErrForeignKeyViolated
	case 275: // CHECK
		return gorm.ErrCheckConstraintViolated
	}
	return err
}
