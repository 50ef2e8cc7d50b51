package migrations_test

import (
	"context"
	"database/sql"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	_ "modernc.org/sqlite" // to look at the file past the program's guards

	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/migrations"
)

// live is an empty database, its migrator, and a way past the program's guards.
type live struct {
	dialect
	pool *sql.DB
	m    *db.Migrator
}

func open(t *testing.T, d dialect, driver, address string, c db.Config) live {
	t.Helper()
	tables, err := db.ReadTables(migrations.FS)
	if err != nil {
		t.Fatal(err)
	}
	c.Tables = tables
	opened, err := db.Open(c)
	if err != nil {
		t.Fatal(err)
	}
	pool, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = pool.Close(), opened.Close() })
	m, err := opened.Migrator(migrations.FS, clock.NewManual(dbtest.Now), "test")
	if err != nil {
		t.Fatal(err)
	}
	return live{d, pool, m}
}

func onSQLite(t *testing.T) live {
	path := filepath.Join(t.TempDir(), "sitong.db")
	return open(t, sqlite, "sqlite", path, db.Config{Dialect: db.SQLite, Path: path})
}

func onMariaDB(t *testing.T) live {
	c := dbtest.MariaDBConfig(t)
	return open(t, mariadb, "mysql", c.DSN, c)
}

func (l live) up(t *testing.T) int {
	t.Helper()
	n, err := l.m.Up(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func (l live) exec(t *testing.T, text string) {
	t.Helper()
	if _, err := l.pool.Exec(text); err != nil {
		t.Fatal(err)
	}
}

// The schema goes up, down to nothing and up again, and is the same; what the tables hold
// survives another Up, also of a step whose note was lost when its process died.
func TestUpDownUp(t *testing.T) {
	for name, start := range map[string]func(*testing.T) live{"sqlite": onSQLite, "mariadb": onMariaDB} {
		t.Run(name, func(t *testing.T) {
			l := start(t)
			steps := l.up(t)
			first := l.read(t, l.pool).facts()
			if len(first) == 0 {
				t.Fatal("Up made nothing")
			}
			if err := l.m.Down(context.Background(), 0); err != nil {
				t.Fatal(err)
			}
			if left := l.read(t, l.pool).facts(); len(left) > 0 {
				t.Fatalf("left after going down: %q", left)
			}
			if n := l.up(t); n != steps {
				t.Errorf("%d steps the first time, %d the second", steps, n)
			}
			second := l.read(t, l.pool).facts()
			if !slices.Equal(first, second) {
				t.Errorf("lost: %q; new: %q", without(first, second), without(second, first))
			}
			l.keepsRows(t)
		})
	}
}

func (l live) keepsRows(t *testing.T) {
	t.Helper()
	l.exec(t, "INSERT INTO policy_versions (name, version) VALUES ('policy', 7)")
	if n := l.up(t); n != 0 {
		t.Errorf("%d steps although nothing is missing", n)
	}
	l.exec(t, "DELETE FROM schema_versions WHERE version_id >= 13")
	l.exec(t, "DELETE FROM schema_checksums WHERE version >= 13")
	l.up(t)
	if got := texts(t, l.pool, "SELECT version FROM policy_versions WHERE name = 'policy'", 1); len(got) != 1 || got[0][0] != "7" {
		t.Errorf("the row of an early table became %v", got)
	}
}

var sqliteNow struct {
	once sync.Once
	schema
}

// now is the schema of the SQLite files, migrated once.
func now(t *testing.T) schema {
	t.Helper()
	sqliteNow.once.Do(func() {
		l := onSQLite(t)
		l.up(t)
		sqliteNow.schema = l.read(t, l.pool)
	})
	return sqliteNow.schema
}

func TestBothDatabasesHaveOneSchema(t *testing.T) {
	l := onMariaDB(t)
	l.up(t)
	s, m := now(t).facts(), l.read(t, l.pool).facts()
	if !slices.Equal(s, m) {
		t.Errorf("only SQLite:\n%s\nonly MariaDB:\n%s", strings.Join(without(s, m), "\n"), strings.Join(without(m, s), "\n"))
	}
}

// Every key of a park's table begins with the park, so no reference and no uniqueness can
// reach across parks.
func TestParkTablesAreKeyedByPark(t *testing.T) {
	tables, err := db.ReadTables(migrations.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, s := range now(t) {
		if tables.Global[name] {
			s.staysGlobal(t, name, tables.Global)
			continue
		}
		if null, ok := s.columns["tenant_id"]; !ok || null {
			t.Errorf("%s: needs tenant_id NOT NULL, or a reason in global_tables.yml", name)
		}
		for _, key := range append(slices.Clone(s.uniques), s.primary) {
			if len(key) == 0 || key[0] != "tenant_id" {
				t.Errorf("%s: the key %v does not begin with the park", name, key)
			}
		}
		for _, f := range s.foreign {
			inPark := len(f.from) == 2 && f.from[0] == "tenant_id" && slices.Equal(f.ids, []string{"tenant_id", "id"})
			if !tables.Global[f.to] && !inPark {
				t.Errorf("%s: %v to %s %v is not (tenant_id, x) to (tenant_id, id)", name, f.from, f.to, f.ids)
			}
		}
	}
}

// staysGlobal checks a table that belongs to no park.
func (s *shape) staysGlobal(t *testing.T, name string, global map[string]bool) {
	t.Helper()
	if len(s.primary) == 0 {
		t.Errorf("%s has no primary key", name)
	}
	for _, f := range s.foreign {
		if !global[f.to] {
			t.Errorf("%s belongs to no park and refers to %s of a park", name, f.to)
		}
	}
}

// Both lists name every table, with a retention class that exists, and nothing else.
func TestEveryTableIsInTheLists(t *testing.T) {
	notes, err := db.ReadTableNotes(migrations.FS)
	if err != nil {
		t.Fatal(err)
	}
	tables, err := db.ReadTables(migrations.FS)
	if err != nil {
		t.Fatal(err)
	}
	s := now(t)
	for name := range s {
		if n, ok := notes[name]; !ok {
			t.Errorf("%s is missing from tables.yml", name)
		} else if _, known := evidence.Classes[n.Keep]; !known {
			t.Errorf("%s: unknown retention class %q", name, n.Keep)
		}
	}
	for name := range notes {
		if s[name] == nil {
			t.Errorf("tables.yml: there is no table %s", name)
		}
	}
	for name := range tables.Global {
		if s[name] == nil && !strings.HasPrefix(name, "schema_") {
			t.Errorf("global_tables.yml: there is no table %s", name)
		}
	}
}

// readable are columns that look like personal data and are not sealed, each with the reason.
var readable = map[string]string{
	"audit_entries.ip":                  "CSL art. 23(3): the network log says where an act came from",
	"login_sessions.ip":                 "CSL art. 23(3): the network log, and a person recognises their own sign-ins by it",
	"buildings.address":                 "the place of a house, not of a person",
	"evaluation_snapshots.card_version": "the version of the scorecard a result was computed with; no card of a bank or a person",
	"subjects.birth_date":               "the rules for minors are reckoned every day; the day alone names nobody and is never shown",
	"subjects.contact_name":             "names stay readable for search and are masked on the way out",
}

// Personal data is sealed, indexed blindly or hashed; what is not has a reason.
func TestNoPersonalDataInPlainText(t *testing.T) {
	personal := regexp.MustCompile(`phone|mobile|e?mail|id_(number|no|card)|identity|passport|bank|card|iban|birth|address|contact|wechat|real_name|(^|_)ip$|password|secret|totp|gender|(^|_)nation`)
	guarded := regexp.MustCompile(`_(sealed|index|hash|at|step)$`)
	seen := map[string]bool{}
	for name, s := range now(t) {
		for c := range s.columns {
			full := name + "." + c
			if personal.MatchString(c) && !guarded.MatchString(c) {
				seen[full] = true
				if readable[full] == "" {
					t.Errorf("%s looks like personal data and is neither sealed nor explained", full)
				}
			}
		}
	}
	for full := range readable {
		if !seen[full] {
			t.Errorf("%s is explained and does not exist", full)
		}
	}
}

// Every table whose class has a term says when its rows go, and whatever refers to a row that
// goes keeps it, goes with it or forgets it.
func TestEveryTermEnds(t *testing.T) {
	notes, err := db.ReadTableNotes(migrations.FS)
	if err != nil {
		t.Fatal(err)
	}
	s, raw := now(t), listed(t)
	for name, n := range notes {
		ways := 0
		for _, w := range []string{n.Ends, n.Of, n.Kept} {
			if w != "" {
				ways++
			}
		}
		if want := min(1, evidence.Classes[n.Keep].Months); ways != want {
			t.Errorf("%s: %d of ends, of and kept, want %d", name, ways, want)
		}
		s.has(t, name, name+"."+n.Ends, n.Ends != "")
		_, column, _ := strings.Cut(n.Of, ".")
		s.has(t, name, name+"."+column, n.Of != "")
		for _, where := range slices.Concat(n.NamedIn, n.QuotedIn, n.Forgets) {
			s.has(t, name, where, true)
		}
		for _, f := range s[name].foreign {
			if f.to != name && strings.Index(raw, "\n"+f.to+":") > strings.Index(raw, "\n"+name+":") {
				t.Errorf("tables.yml: %s stands before %s, which it refers to", name, f.to)
			}
			to := notes[f.to]
			if to.Kept != "" || evidence.Classes[to.Keep].Months == 0 {
				continue
			}
			if root := whole(notes, f.to); whole(notes, name) != root && !mentions(slices.Concat(notes[root].NamedIn, to.Forgets, notes[root].Forgets), name) {
				t.Errorf("%s refers to %s: let %s be named in it or forgotten by it", name, f.to, root)
			}
		}
	}
}

// whole is the table a row of name goes with in the end.
func whole(notes map[string]db.TableNote, name string) string {
	for notes[name].Of != "" {
		name, _, _ = strings.Cut(notes[name].Of, ".")
	}
	return name
}

func mentions(columns []string, table string) bool {
	return slices.ContainsFunc(columns, func(c string) bool { return strings.HasPrefix(c, table+".") })
}

// has checks that a column tables.yml names exists.
func (s schema) has(t *testing.T, of, where string, asked bool) {
	t.Helper()
	table, column, _ := strings.Cut(where, ".")
	if s[table] == nil {
		t.Errorf("%s: there is no table %s", of, table)
	} else if _, ok := s[table].columns[column]; asked && !ok {
		t.Errorf("%s: there is no column %s", of, where)
	}
}

func listed(t *testing.T) string {
	t.Helper()
	raw, err := migrations.FS.ReadFile("tables.yml")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
