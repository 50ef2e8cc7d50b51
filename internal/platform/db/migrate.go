package db

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/clock"
)

var (
	// ErrMigrationChanged reports that the text of an applied migration is not the text that was applied.
	ErrMigrationChanged = errors.New("db: an applied migration was changed afterwards")
	// ErrMigrationLocked reports that another process is migrating.
	ErrMigrationLocked = errors.New("db: another process is migrating")
)

// leaseOfMigration is how long a migrating process may stay silent before another takes over.
const leaseOfMigration = 10 * time.Minute

// ReadTables reads global_tables.yml and tables.yml of the migrations folder.
func ReadTables(fsys fs.FS) (Tables, error) {
	t := Tables{Global: map[string]bool{}, Unaudited: map[string]bool{}}
	global := map[string]string{}
	if err := readYAML(fsys, "global_tables.yml", &global); err != nil {
		return t, err
	}
	for name, reason := range global {
		if reason == "" {
			return t, fmt.Errorf("db: global table %s has no reason", name)
		}
		t.Global[name] = true
	}
	notes, err := ReadTableNotes(fsys)
	for name, n := range notes {
		t.Unaudited[name] = n.Unaudited != ""
	}
	return t, err
}

// TableNote is what tables.yml says of one table.
type TableNote struct {
	// Keep is the retention class of the rows.
	Keep string `yaml:"keep"`
	// Unaudited says why changes of the table need no audit record of their own.
	Unaudited string `yaml:"unaudited"`
	Lapse     `yaml:",inline"`
}

// ReadTableNotes reads tables.yml.
func ReadTableNotes(fsys fs.FS) (map[string]TableNote, error) {
	notes := map[string]TableNote{}
	return notes, readYAML(fsys, "tables.yml", &notes)
}

func readYAML(fsys fs.FS, name string, into any) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return fmt.Errorf("db: %w", err)
	}
	if err := yaml.Unmarshal(b, into); err != nil {
		return fmt.Errorf("db: %s: %w", name, err)
	}
	return nil
}

// Migrator applies the migrations of one database.
type Migrator struct {
	pool     *sql.DB
	provider *goose.Provider
	store    database.Store
	files    fs.FS
	clock    clock.Clock
	owner    string
}

// Migrator returns the migrator over files, which holds one folder per dialect. owner names
// this process in the lock.
func (d *DB) Migrator(files fs.FS, c clock.Clock, owner string) (*Migrator, error) {
	dialect, folder := goose.DialectSQLite3, "sqlite"
	if d.Dialect == MySQL {
		dialect, folder = goose.DialectMySQL, "mysql"
	}
	sub, err := fs.Sub(files, folder)
	if err != nil {
		return nil, err
	}
	store, err := database.NewStore(database.Dialect(dialect), "schema_versions")
	if err != nil {
		return nil, err
	}
	p, err := goose.NewProvider("", d.raw[0], sub, goose.WithStore(store), goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return nil, fmt.Errorf("db: %w", err)
	}
	return &Migrator{d.raw[0], p, store, sub, c, owner}, nil
}

// Up applies what is missing, one step after the other, under a lease; it returns how many
// steps ran. A step that a killed process left half done is completed.
// ErrMigrationLocked while another process migrates; ErrMigrationChanged when an applied
// file differs from what was applied.
func (m *Migrator) Up(ctx context.Context) (int, error) {
	ctx = Through(ctx, DoorMigrate)
	if err := m.lock(ctx); err != nil {
		return 0, err
	}
	defer m.unlock(ctx)
	if err := m.compare(ctx); err != nil {
		return 0, err
	}
	for n := 0; ; n++ {
		step, err := m.provider.UpByOne(ctx)
		switch {
		case errors.Is(err, goose.ErrNoNextVersion):
			return n, nil
		case err != nil:
			if step, err = m.finish(ctx, err); err != nil {
				return n, fmt.Errorf("db: %w", err)
			}
		}
		if err := m.note(ctx, step.Source); err != nil {
			return n, err
		}
	}
}

// Down undoes the steps above version.
func (m *Migrator) Down(ctx context.Context, version int64) error {
	ctx = Through(ctx, DoorMigrate)
	if err := m.lock(ctx); err != nil {
		return err
	}
	defer m.unlock(ctx)
	if _, err := m.provider.DownTo(ctx, version); err != nil {
		return fmt.Errorf("db: %w", err)
	}
	_, err := m.pool.ExecContext(ctx, "DELETE FROM schema_checksums WHERE version > ?", version)
	return err
}

// Versions returns the version of the database and the newest one of the files.
func (m *Migrator) Versions(ctx context.Context) (current, target int64, err error) {
	return m.provider.GetVersions(Through(ctx, DoorMigrate))
}

// finish completes a step whose DDL took effect before its process died: MySQL cannot roll
// DDL back, so the object exists and only the version is missing.
func (m *Migrator) finish(ctx context.Context, cause error) (*goose.MigrationResult, error) {
	var partial *goose.PartialError
	if !errors.As(cause, &partial) || partial.Failed == nil {
		return nil, cause
	}
	var running int64
	err := m.pool.QueryRowContext(ctx, "SELECT running FROM schema_lock WHERE id = 1").Scan(&running)
	exists := strings.Contains(cause.Error(), "Error 1050") || strings.Contains(cause.Error(), "Error 1060") || strings.Contains(cause.Error(), "Error 1061")
	// CREATE TABLE says IF NOT EXISTS: there, the same error means two keys of one name.
	exists = exists && !strings.Contains(cause.Error(), "CREATE TABLE")
	if err != nil || !exists || running != partial.Failed.Source.Version {
		return nil, cause
	}
	return partial.Failed, m.store.Insert(ctx, m.pool, database.InsertRequest{Version: running})
}

func (m *Migrator) lock(ctx context.Context) error {
	for _, text := range []string{
		"CREATE TABLE IF NOT EXISTS schema_lock (id INTEGER NOT NULL PRIMARY KEY, owner VARCHAR(80) NOT NULL, until_at BIGINT NOT NULL, running BIGINT NOT NULL)",
		"CREATE TABLE IF NOT EXISTS schema_checksums (version BIGINT NOT NULL PRIMARY KEY, sum CHAR(64) NOT NULL)",
	} {
		if _, err := m.pool.ExecContext(ctx, text); err != nil {
			return fmt.Errorf("db: %w", err)
		}
	}
	now := clock.Millis(m.clock.Now())
	// A duplicate key means the row is there already; the update below decides.
	_, _ = m.pool.ExecContext(ctx, "INSERT INTO schema_lock (id, owner, until_at, running) VALUES (1, '', 0, 0)")
	r, err := m.pool.ExecContext(ctx, "UPDATE schema_lock SET owner = ?, until_at = ? WHERE id = 1 AND (until_at < ? OR owner = ?)",
		m.owner, now+leaseOfMigration.Milliseconds(), now, m.owner)
	if err != nil {
		return fmt.Errorf("db: %w", err)
	}
	if n, err := r.RowsAffected(); err != nil || n == 0 {
		return ErrMigrationLocked
	}
	return m.mark(ctx)
}

// mark notes the step about to run, so that finish recognises it after a crash.
func (m *Migrator) mark(ctx context.Context) error {
	current, _, err := m.provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("db: %w", err)
	}
	_, err = m.pool.ExecContext(ctx, "UPDATE schema_lock SET running = ? WHERE id = 1 AND owner = ?", m.after(current), m.owner)
	return err
}

func (m *Migrator) after(version int64) int64 {
	for _, s := range m.provider.ListSources() {
		if s.Version > version {
			return s.Version
		}
	}
	return version
}

func (m *Migrator) unlock(ctx context.Context) {
	// Best effort: an expired lease frees the lock as well.
	_, _ = m.pool.ExecContext(ctx, "UPDATE schema_lock SET until_at = 0, owner = '' WHERE id = 1 AND owner = ?", m.owner)
}

func (m *Migrator) note(ctx context.Context, s *goose.Source) error {
	sum, err := m.sum(s.Path)
	if err != nil {
		return err
	}
	if _, err := m.pool.ExecContext(ctx, "INSERT INTO schema_checksums (version, sum) VALUES (?, ?)", s.Version, sum); err != nil {
		return fmt.Errorf("db: %w", err)
	}
	return m.mark(ctx)
}

func (m *Migrator) sum(path string) (string, error) {
	b, err := fs.ReadFile(m.files, path)
	if err != nil {
		return "", fmt.Errorf("db: %w", err)
	}
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:]), nil
}

func (m *Migrator) compare(ctx context.Context) error {
	rows, err := m.pool.QueryContext(ctx, "SELECT version, sum FROM schema_checksums")
	if err != nil {
		return fmt.Errorf("db: %w", err)
	}
	defer rows.Close()
	applied := map[int64]string{}
	for rows.Next() {
		var v int64
		var sum string
		if err := rows.Scan(&v, &sum); err != nil {
			return fmt.Errorf("db: %w", err)
		}
		applied[v] = sum
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("db: %w", err)
	}
	for _, s := range m.provider.ListSources() {
		if want, ok := applied[s.Version]; ok {
			if sum, err := m.sum(s.Path); err != nil || sum != want {
				return fmt.Errorf("%w: %s", ErrMigrationChanged, s.Path)
			}
		}
	}
	return nil
}
