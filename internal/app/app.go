package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"sitong/api"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/authz"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/event"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/pubcode"
	"sitong/migrations"
)

// App is the product, put together.
type App struct {
	Config   Config
	Core     core.Core
	Log      *slog.Logger
	Policy   *authz.Policy
	Tokens   *auth.Issuer
	Events   *event.Dispatcher
	Worker   *job.Worker
	Codes    *pubcode.Book
	Services api.Services
	Actors   api.Actors
	Receiver *receivingEnd
	// chores run at start and then at their interval, one process at a time.
	chores []chore
	// Meters is what Prometheus reads.
	Meters *prometheus.Registry
	meters *api.Metrics
	// free is the room on the disk of the data folder.
	free func() (uint64, error)
}

// Open opens keys and database and wires the domains. The schema is brought up to date.
func Open(ctx context.Context, c Config, clk clock.Clock, log *slog.Logger) (*App, error) {
	if err := os.MkdirAll(c.Data, 0o700); err != nil {
		return nil, fmt.Errorf("app: %w", err)
	}
	ring, err := keyring.Open(c.Keys, c.Profile != Prod)
	if err != nil {
		return nil, err
	}
	d, err := openDatabase(c)
	if err != nil {
		return nil, err
	}
	a, err := Assemble(c, d, ring, clk, id.NewSource(clk), log)
	if err == nil {
		err = a.Migrate(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return a, nil
}

func openDatabase(c Config) (*db.DB, error) {
	tables, err := db.ReadTables(migrations.FS)
	if err != nil {
		return nil, err
	}
	at := db.Config{Dialect: db.SQLite, Path: filepath.Join(c.Data, "sitong.db"), Tables: tables}
	if c.DatabaseDSN != "" {
		at = db.Config{Dialect: db.MySQL, DSN: c.DatabaseDSN, ReadOnlyDSN: c.DatabaseReadOnlyDSN, Tables: tables}
	}
	return db.Open(at)
}

// Assemble wires the domains on an open database; the schema may still be old.
func Assemble(c Config, d *db.DB, ring *keyring.Ring, clk clock.Clock, ids *id.Source, log *slog.Logger) (*App, error) {
	policy, err := authz.New()
	if err != nil {
		return nil, err
	}
	tokens, err := auth.NewIssuer(ring.Key("access token"), clk)
	if err != nil {
		return nil, err
	}
	j := journal.New(d, clk)
	queue := job.NewQueue(d, clk, ids)
	a := &App{Config: c, Log: log, Policy: policy, Tokens: tokens,
		Core:   core.Core{DB: d, Clock: clk, IDs: ids, Ring: ring, Journal: j, Jobs: queue},
		Events: event.NewDispatcher(d, clk, j, log), Worker: job.NewWorker(queue, string(ids.New()), log)}
	a.free = func() (uint64, error) { return blob.Free(c.Data) }
	if a.Meters, err = a.newRegistry(); err != nil {
		return nil, err
	}
	if a.meters, err = api.NewMetrics(a.Meters); err != nil {
		return nil, err
	}
	a.every(diskGlance, "room on the disk", a.watchDisk)
	return a, a.wire()
}

// Migrate brings the schema up to date, waiting for another process that does the same.
func (a *App) Migrate(ctx context.Context) error {
	m, err := a.Core.DB.Migrator(migrations.FS, a.Core.Clock, string(a.Core.IDs.New()))
	if err != nil {
		return err
	}
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		n, err := m.Up(ctx)
		if !errors.Is(err, db.ErrMigrationLocked) {
			if n > 0 {
				a.Log.Info("schema migrated", "steps", n)
			}
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// Close ends the connections to the database.
func (a *App) Close() error { return a.Core.DB.Close() }
