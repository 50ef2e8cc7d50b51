// Package dbtest gives tests a real database: a fresh SQLite file, and a fresh schema on a
// MariaDB server that runs as a child process. A missing server is a failure, never a skip.
package dbtest

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/platform/db"
	"sitong/migrations"
)

// Now is the instant every test starts at: 2026-09-15 09:00 in Asia/Shanghai.
var Now = time.Date(2026, 9, 15, 9, 0, 0, 0, clock.Shanghai)

// Each runs f once on SQLite and once on MariaDB, each time on a freshly migrated schema.
func Each(t *testing.T, f func(t *testing.T, d *db.DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { f(t, SQLite(t)) })
	t.Run("mariadb", func(t *testing.T) { f(t, MariaDB(t)) })
}

var template struct {
	once sync.Once
	path string
	err  error
}

// SQLite opens a fresh database, copied from one that was migrated once per test binary.
func SQLite(t testing.TB) *db.DB {
	t.Helper()
	template.once.Do(func() {
		dir, err := os.MkdirTemp("", "sitong-template")
		if err != nil {
			template.err = err
			return
		}
		template.path = filepath.Join(dir, "sitong.db")
		template.err = migrateFile(template.path)
	})
	if template.err != nil {
		t.Fatal(template.err)
	}
	path := filepath.Join(t.TempDir(), "sitong.db")
	if err := copyFile(template.path, path); err != nil {
		t.Fatal(err)
	}
	return open(t, db.Config{Dialect: db.SQLite, Path: path})
}

func migrateFile(path string) error {
	tables, err := db.ReadTables(migrations.FS)
	if err != nil {
		return err
	}
	d, err := db.Open(db.Config{Dialect: db.SQLite, Path: path, Tables: tables})
	if err != nil {
		return err
	}
	if err := Migrate(d); err != nil {
		return err
	}
	return d.Close()
}

// Migrate brings the schema of d up to date. With SITONG_TEST_SCHEMA=upgraded it goes all the
// way back down and up again first, as a schema that has seen other versions.
func Migrate(d *db.DB) error {
	m, err := d.Migrator(migrations.FS, clock.NewManual(Now), "test")
	if err != nil {
		return err
	}
	if _, err = m.Up(context.Background()); err != nil || os.Getenv("SITONG_TEST_SCHEMA") != "upgraded" {
		return err
	}
	if err = m.Down(context.Background(), 0); err == nil {
		_, err = m.Up(context.Background())
	}
	return err
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		return err
	}
	return out.Close()
}

func open(t testing.TB, c db.Config) *db.DB {
	t.Helper()
	tables, err := db.ReadTables(migrations.FS)
	if err != nil {
		t.Fatal(err)
	}
	c.Tables = tables
	d, err := db.Open(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}

var schemas atomic.Int64

// MariaDB opens a fresh schema on the server of this test binary, with a second user that
// may only SELECT.
func MariaDB(t testing.TB) *db.DB {
	t.Helper()
	c := MariaDBConfig(t)
	d := open(t, c)
	if err := Migrate(d); err != nil {
		t.Fatal(err)
	}
	return d
}

// MariaDBConfig makes an empty schema and says how to reach it.
func MariaDBConfig(t testing.TB) db.Config {
	t.Helper()
	s, err := startServer()
	if err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("sitong_%d_%d", os.Getpid(), schemas.Add(1))
	root, err := sql.Open("mysql", s.address("root", ""))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for _, text := range []string{
		"CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
		"CREATE USER IF NOT EXISTS 'sitong_ro'@'localhost' IDENTIFIED BY 'ro'",
		"GRANT SELECT ON " + name + ".* TO 'sitong_ro'@'localhost'",
	} {
		if _, err := root.Exec(text); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { dropSchema(s.address("root", ""), name) })
	return db.Config{Dialect: db.MySQL, DSN: s.address("root", name), ReadOnlyDSN: strings.Replace(s.address("sitong_ro", name), "sitong_ro@", "sitong_ro:ro@", 1)}
}

func dropSchema(address, name string) {
	if root, err := sql.Open("mysql", address); err == nil {
		_, _ = root.Exec("DROP DATABASE " + name)
		_ = root.Close()
	}
}

// Ctx is a context in which the product itself acts in a park.
func Ctx(a actor.Actor) context.Context { return actor.With(context.Background(), a) }
