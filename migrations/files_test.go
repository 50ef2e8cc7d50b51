package migrations_test

import (
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitong/migrations"
)

// file is one migration as text.
type file struct {
	name             string
	comment          string
	up, down         string
	table            string   // the table it creates
	constraints      []string // the CONSTRAINT lines of the table
	names            []string // of constraints and indexes
	unnamed          []string // constraints without a name
	upSteps, undoing int      // statements of each section
}

var (
	fileName   = regexp.MustCompile(`^[0-9]{4}_[a-z]+_[a-z_]+\.sql$`)
	creates    = regexp.MustCompile(`CREATE TABLE IF NOT EXISTS (\w+) \(`)
	constraint = regexp.MustCompile(`^CONSTRAINT (\w+) `)
	keyLine    = regexp.MustCompile(`^(?:UNIQUE )?(?:KEY|INDEX) (\w+)`)
	indexLine  = regexp.MustCompile(`^CREATE (?:UNIQUE )?INDEX IF NOT EXISTS (\w+) ON (\w+) `)
	inline     = regexp.MustCompile(`\b(PRIMARY KEY|UNIQUE|REFERENCES|CHECK|FOREIGN KEY)\b`)
	sentence   = regexp.MustCompile(`^-- [A-Z].*\.$`)
)

// read takes a file apart.
func read(t *testing.T, dialect, name string) file {
	t.Helper()
	b, err := migrations.FS.ReadFile(dialect + "/" + name)
	if err != nil {
		t.Fatal(err)
	}
	f := file{name: dialect + "/" + name}
	head, rest, ok := strings.Cut(string(b), "-- +goose Up\n")
	up, down, both := strings.Cut(rest, "-- +goose Down\n")
	if !ok || !both {
		t.Fatalf("%s: needs an Up and a Down section", f.name)
	}
	f.comment, f.up, f.down = strings.TrimSpace(head), up, down
	f.upSteps, f.undoing = strings.Count(up, ";\n"), strings.Count(down, ";\n")
	if m := creates.FindStringSubmatch(up); m != nil {
		f.table = m[1]
	}
	for line := range strings.Lines(up) {
		f.note(strings.TrimSuffix(strings.TrimSpace(line), ","))
	}
	return f
}

// note reads one line of the Up section.
func (f *file) note(line string) {
	if m := constraint.FindStringSubmatch(line); m != nil {
		f.names, f.constraints = append(f.names, m[1]), append(f.constraints, line)
	} else if m := keyLine.FindStringSubmatch(line); m != nil {
		f.names = append(f.names, m[1])
	} else if m := indexLine.FindStringSubmatch(line); m != nil {
		f.names = append(f.names, m[1])
	} else if inline.MatchString(line) && !strings.HasPrefix(line, "--") {
		f.unnamed = append(f.unnamed, line)
	}
}

// names lists the files of a dialect.
func names(t *testing.T, dialect string) []string {
	t.Helper()
	list, err := fs.Glob(migrations.FS, dialect+"/*.sql")
	if err != nil || len(list) == 0 {
		t.Fatal(err, len(list))
	}
	for i := range list {
		list[i] = strings.TrimPrefix(list[i], dialect+"/")
	}
	return list
}

func TestBothDialectsHaveTheSameFiles(t *testing.T) {
	s, m := names(t, "sqlite"), names(t, "mysql")
	if !slices.Equal(s, m) {
		t.Errorf("only SQLite: %v; only MySQL: %v", without(s, m), without(m, s))
	}
	numbers := map[string]string{}
	for _, n := range s {
		if !fileName.MatchString(n) {
			t.Errorf("%s: a file is named NNNN_domain_what.sql", n)
		}
		if other := numbers[n[:4]]; other != "" {
			t.Errorf("%s and %s have one number", other, n)
		}
		numbers[n[:4]] = n
	}
}

// The two files of a step say the same: one comment, one table, the same constraints.
func TestBothDialectsSayTheSame(t *testing.T) {
	for _, n := range names(t, "sqlite") {
		s, m := read(t, "sqlite", n), read(t, "mysql", n)
		if s.comment != m.comment || s.table != m.table || strings.TrimSpace(s.down) != strings.TrimSpace(m.down) {
			t.Errorf("%s: comment, table or Down section differ between the dialects", n)
		}
		if a, b := without(s.constraints, m.constraints), without(m.constraints, s.constraints); len(a)+len(b) > 0 {
			t.Errorf("%s: only SQLite: %q; only MySQL: %q", n, a, b)
		}
	}
}

func TestEveryFileKeepsTheForm(t *testing.T) {
	for _, dialect := range []string{"sqlite", "mysql"} {
		used := map[string]string{}
		for _, n := range names(t, dialect) {
			f := read(t, dialect, n)
			if first, _, _ := strings.Cut(f.comment, "\n"); !sentence.MatchString(first) {
				t.Errorf("%s: begins with one comment sentence, not %q", f.name, first)
			}
			if len(f.unnamed) > 0 {
				t.Errorf("%s: constraints without a name: %q", f.name, f.unnamed)
			}
			for _, c := range f.names {
				// Two keys of one name would be refused as "exists already", and the table with them.
				if other := used[c]; other != "" {
					t.Errorf("%s: %s is taken by %s", f.name, c, other)
				}
				used[c] = f.name
				if len(c) > 64 || f.table != "" && !strings.HasPrefix(c[min(3, len(c)):], f.table) {
					t.Errorf("%s: %s: a name is pk_, uq_, fk_, ck_ or ix_ and its table, at most 64 bytes", f.name, c)
				}
			}
			f.form(t, dialect)
		}
	}
}

// form checks what only one dialect asks for.
func (f file) form(t *testing.T, dialect string) {
	t.Helper()
	options := "\n) STRICT;\n"
	if dialect == "mysql" {
		options = "\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;\n"
		if f.upSteps != 1 {
			t.Errorf("%s: %d statements in Up: MySQL cannot undo half a step", f.name, f.upSteps)
		}
	}
	if f.undoing == 0 || f.upSteps == 0 {
		t.Errorf("%s: a section is empty", f.name)
	}
	if f.table != "" && !strings.Contains(f.up, options) {
		t.Errorf("%s: the table does not end with %q", f.name, strings.TrimSpace(options))
	}
}

// A sealed column takes nothing but what the keyring sealed.
func TestSealedColumnsRefusePlainText(t *testing.T) {
	sealed := regexp.MustCompile(`(?m)^\s+(\w+_sealed) .*? (NOT )?NULL`)
	found := 0
	for _, dialect := range []string{"sqlite", "mysql"} {
		for _, n := range names(t, dialect) {
			f := read(t, dialect, n)
			for _, m := range sealed.FindAllStringSubmatch(f.up, -1) {
				found++
				want := "CONSTRAINT ck_" + f.table + "_" + m[1] + " CHECK (" + m[1] + " IS NULL OR " + m[1] + " LIKE 's4.%')"
				if m[2] != "" {
					want = "CONSTRAINT ck_" + f.table + "_" + m[1] + " CHECK (" + m[1] + " LIKE 's4.%')"
				}
				if !slices.Contains(f.constraints, want) {
					t.Errorf("%s: %s without %s", f.name, m[1], want)
				}
			}
		}
	}
	if found == 0 {
		t.Error("no sealed column was found")
	}
}
