// Package db opens the database and keeps every statement inside the caller's park.
//
// It owns connections, transactions, the tenant plugin, the driver-level tripwire and the
// migrations. It refuses statements without an actor, without a model, without a park, and
// changes without an audit record. It knows no domain.
package db

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	mysqldriver "github.com/go-sql-driver/mysql"
	"gorm.io/driver/mysql"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
	sqlitedriver "modernc.org/sqlite"
)

// Dialect is the SQL family of the database.
type Dialect string

const (
	SQLite Dialect = "sqlite"
	MySQL  Dialect = "mysql" // MariaDB, MySQL, TiDB
)

// Config says which database to open.
type Config struct {
	Dialect Dialect
	// Path is the SQLite file; its folder must exist.
	Path string
	// DSN addresses a MySQL-compatible server, in the form of go-sql-driver/mysql.
	DSN string
	// ReadOnlyDSN signs in with a user that may only SELECT; empty uses DSN with sessions
	// set to read-only transactions.
	ReadOnlyDSN string
	// Tables describes the schema: which tables belong to no park, which need no audit.
	Tables Tables
}

// Tables describes what the plugin and the tripwire must know of the schema.
type Tables struct {
	Global    map[string]bool
	Unaudited map[string]bool
}

// DB is the database of one process.
type DB struct {
	Dialect Dialect
	main    *gorm.DB // transactions
	reader  *gorm.DB // single statements outside a transaction
	guest   *gorm.DB // readers of several parks: a handle that cannot write
	raw     []*sql.DB
	wire    *Tripwire
	plugin  *tenantPlugin
	tables  Tables

	readOnly atomic.Bool
	sandbox  atomic.Pointer[gorm.DB]
	losses   atomic.Int64
}

// Open connects. The schema is not touched; see Migrate.
func Open(c Config) (*DB, error) {
	d := &DB{Dialect: c.Dialect, tables: c.Tables, wire: NewTripwire(maps.Clone(c.Tables.Global)),
		plugin: &tenantPlugin{global: c.Tables.Global, unaudited: c.Tables.Unaudited}}
	var err error
	switch c.Dialect {
	case SQLite:
		err = d.openSQLite(c)
	case MySQL:
		err = d.openMySQL(c)
	default:
		err = fmt.Errorf("db: unknown dialect %q", c.Dialect)
	}
	if err != nil {
		_ = d.Close()
		return nil, err
	}
	return d, nil
}

// openSQLite opens one writing connection and a pool of reading ones. Reading connections
// are opened mode=ro: SQLite ignores read-only transactions, but not a read-only file.
func (d *DB) openSQLite(c Config) error {
	path := (&fileURL{c.Path}).String()
	pragmas := "?_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)&_pragma=synchronous(FULL)&_pragma=cache_size(-16000)&_time_format=sqlite&_timezone=UTC"
	if f, err := os.OpenFile(c.Path, os.O_CREATE|os.O_RDWR, 0o600); err != nil {
		return fmt.Errorf("db: %w", err)
	} else if err := f.Close(); err != nil {
		return fmt.Errorf("db: %w", err)
	}
	var err error
	if d.main, err = d.gorm(path+pragmas+"&_pragma=journal_mode(WAL)&_txlock=immediate", "", 1, newSQLite); err != nil {
		return err
	}
	if d.reader, err = d.gorm(path+pragmas+"&mode=ro", "", 8, newSQLite); err != nil {
		return err
	}
	d.guest = d.reader
	return nil
}

func (d *DB) openMySQL(c Config) error {
	main, err := mysqlConnector(c.DSN)
	if err != nil {
		return err
	}
	guestDSN := c.ReadOnlyDSN
	if guestDSN == "" {
		guestDSN = c.DSN
	}
	guest, err := mysqlConnector(guestDSN)
	if err != nil {
		return err
	}
	if d.main, err = d.gormMySQL(&guardedConnector{Connector: main, wire: d.wire}, 20); err != nil {
		return err
	}
	d.reader = d.main
	d.guest, err = d.gormMySQL(&guardedConnector{Connector: guest, wire: d.wire, opening: "SET SESSION TRANSACTION READ ONLY"}, 10)
	return err
}

func mysqlConnector(dsn string) (connector, error) {
	cfg, err := mysqldriver.ParseDSN(dsn)
	if err != nil {
		return nil, fmt.Errorf("db: the address of the database is unreadable: %w", redact(err))
	}
	cfg.ParseTime, cfg.Loc, cfg.MultiStatements, cfg.InterpolateParams = true, time.UTC, false, false
	cfg.ClientFoundRows = true // an update that changes nothing still found its row
	cfg.Collation = "utf8mb4_bin"
	if cfg.Timeout == 0 {
		cfg.Timeout = 5 * time.Second
	}
	if cfg.ReadTimeout == 0 {
		cfg.ReadTimeout, cfg.WriteTimeout = 60*time.Second, 60*time.Second
	}
	return mysqldriver.NewConnector(cfg)
}

// redact drops the text of a DSN error, which may hold the password.
func redact(error) error { return fmt.Errorf("see the go-sql-driver/mysql DSN format") }

func (d *DB) gormMySQL(c connector, conns int) (*gorm.DB, error) {
	pool := sql.OpenDB(c)
	pool.SetMaxOpenConns(conns)
	pool.SetMaxIdleConns(conns)
	pool.SetConnMaxLifetime(3 * time.Minute)
	d.raw = append(d.raw, pool)
	return d.use(mysql.New(mysql.Config{Conn: pool, DisableWithReturning: true, SkipInitializeWithVersion: false}))
}

func (d *DB) gorm(dsn, opening string, conns int, dialector func(*sql.DB) gorm.Dialector) (*gorm.DB, error) {
	c := dsnConnector{dsn: dsn, driver: &sqlitedriver.Driver{}}
	pool := sql.OpenDB(&guardedConnector{Connector: c, wire: d.wire, opening: opening})
	pool.SetMaxOpenConns(conns)
	pool.SetMaxIdleConns(conns)
	d.raw = append(d.raw, pool)
	return d.use(dialector(pool))
}

func (d *DB) use(dialector gorm.Dialector) (*gorm.DB, error) {
	g, err := gorm.Open(dialector, &gorm.Config{
		PrepareStmt: true, SkipDefaultTransaction: true, TranslateError: true, DisableAutomaticPing: true,
		Logger: logger.New(discard{}, logger.Config{LogLevel: logger.Silent, ParameterizedQueries: true}),
	})
	if err != nil {
		return nil, fmt.Errorf("db: %w", err)
	}
	return g, g.Use(d.plugin)
}

type discard struct{}

func (discard) Printf(string, ...any) {}

// Ping says whether the database answers.
func (d *DB) Ping(ctx context.Context) error { return d.raw[0].PingContext(ctx) }

// Stats tells how the connections are used, by handle; the first of them writes.
func (d *DB) Stats() map[string]sql.DBStats {
	out := make(map[string]sql.DBStats, len(d.raw))
	for i, pool := range d.raw {
		out[[]string{"main", "reader", "guest"}[min(i, 2)]] = pool.Stats()
	}
	return out
}

// SetReadOnly makes InTx refuse every change with ErrReadOnly, or accept them again.
func (d *DB) SetReadOnly(on bool) { d.readOnly.Store(on) }

// ReadOnly says whether changes are refused now.
func (d *DB) ReadOnly() bool { return d.readOnly.Load() }

// Close closes every connection, the writing one last: only it can fold SQLite's
// write-ahead log back into the file.
func (d *DB) Close() error {
	var first error
	for _, p := range slices.Backward(d.raw) {
		if err := p.Close(); err != nil && first == nil {
			first = err
		}
	}
	return first
}

// fileURL spells a path as an SQLite URI, with the characters that would end it escaped.
type fileURL struct{ path string }

func (f *fileURL) String() string {
	p, err := filepath.Abs(f.path)
	if err != nil {
		p = f.path
	}
	return "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(filepath.ToSlash(p))
}
