package migrations_test

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// shape is one table as a live database describes it.
type shape struct {
	columns map[string]bool // whether it may be NULL
	primary []string
	uniques [][]string
	indexes map[string][]string
	foreign []reference
}

// reference is one foreign key.
type reference struct {
	to        string
	from, ids []string
}

// schema is every table of a live database but those of the migrator.
type schema map[string]*shape

// dialect is how a database tells its schema. Every query yields rows of four or five texts.
type dialect struct {
	columns string // table, column, nullable (0 or 1), place in the primary key (0: none)
	keys    string // table, key, unique (0 or 1), column; in order of the columns
	foreign string // table, foreign key, target, column, target column; in order of the columns
}

var sqlite = dialect{
	columns: `SELECT m.name, c.name, 1 - c."notnull", c.pk FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table'`,
	keys: `SELECT m.name, k.name, k."unique", c.name FROM sqlite_master m, pragma_index_list(m.name) k, pragma_index_info(k.name) c
		WHERE m.type = 'table' AND k.origin <> 'pk' ORDER BY 1, 2, c.seqno`,
	foreign: `SELECT m.name, f.id, f."table", f."from", f."to" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 2, f.seq`,
}

// mariadb leaves out the index a foreign key makes for itself.
var mariadb = dialect{
	columns: `SELECT c.table_name, c.column_name, c.is_nullable = 'YES', COALESCE(s.seq_in_index, 0) FROM information_schema.columns c
		LEFT JOIN information_schema.statistics s ON s.table_schema = c.table_schema AND s.table_name = c.table_name AND s.column_name = c.column_name AND s.index_name = 'PRIMARY'
		WHERE c.table_schema = DATABASE()`,
	keys: `SELECT table_name, index_name, 1 - non_unique, column_name FROM information_schema.statistics
		WHERE table_schema = DATABASE() AND index_name <> 'PRIMARY' AND index_name NOT LIKE 'fk\_%' ORDER BY 1, 2, seq_in_index`,
	foreign: `SELECT table_name, constraint_name, referenced_table_name, column_name, referenced_column_name FROM information_schema.key_column_usage
		WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL ORDER BY 1, 2, ordinal_position`,
}

// read asks the database for all it knows.
func (d dialect) read(t testing.TB, pool *sql.DB) schema {
	t.Helper()
	s := schema{}
	for _, r := range texts(t, pool, d.columns, 4) {
		p := s.of(r[0])
		p.columns[r[1]] = r[2] == "1"
		if r[3] != "0" {
			p.primary = append(p.primary, r[3]+" "+r[1])
		}
	}
	for _, p := range s {
		slices.Sort(p.primary)
		for i, c := range p.primary {
			p.primary[i] = c[strings.IndexByte(c, ' ')+1:]
		}
	}
	for _, k := range runs(texts(t, pool, d.keys, 4)) {
		columns := pick(k, 3)
		if k[0][2] == "1" {
			s.of(k[0][0]).uniques = append(s.of(k[0][0]).uniques, columns)
		} else {
			s.of(k[0][0]).indexes[k[0][1]] = columns
		}
	}
	for _, k := range runs(texts(t, pool, d.foreign, 5)) {
		s.of(k[0][0]).foreign = append(s.of(k[0][0]).foreign, reference{to: k[0][2], from: pick(k, 3), ids: pick(k, 4)})
	}
	for name := range s {
		if strings.HasPrefix(name, "schema_") || strings.HasPrefix(name, "sqlite_") {
			delete(s, name)
		}
	}
	return s
}

func (s schema) of(table string) *shape {
	if s[table] == nil {
		s[table] = &shape{columns: map[string]bool{}, indexes: map[string][]string{}}
	}
	return s[table]
}

// facts says everything of a schema, one sorted line each, so that two can be compared.
// Constraint names are compared in the files: SQLite does not tell them.
func (s schema) facts() []string {
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	for name, p := range s {
		for c, null := range p.columns {
			say("%s column %s nullable=%t", name, c, null)
		}
		say("%s primary key %v", name, p.primary)
		for _, u := range p.uniques {
			say("%s unique %v", name, u)
		}
		for i, c := range p.indexes {
			say("%s index %s %v", name, i, c)
		}
		for _, f := range p.foreign {
			say("%s foreign key %v to %s %v", name, f.from, f.to, f.ids)
		}
	}
	slices.Sort(out)
	return out
}

// without lists what of a is not in b.
func without(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(v string) bool { return slices.Contains(b, v) })
}

// texts reads all rows of a query as texts.
func texts(t testing.TB, pool *sql.DB, query string, width int) [][]string {
	t.Helper()
	rows, err := pool.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out [][]string
	for rows.Next() {
		row, into := make([]string, width), make([]any, width)
		for i := range row {
			into[i] = &row[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		out = append(out, row)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// runs splits rows where the first two texts change.
func runs(rows [][]string) [][][]string {
	var out [][][]string
	for i, r := range rows {
		if i == 0 || r[0] != rows[i-1][0] || r[1] != rows[i-1][1] {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], r)
	}
	return out
}

func pick(rows [][]string, i int) []string {
	out := make([]string, len(rows))
	for n, r := range rows {
		out[n] = r[i]
	}
	return out
}
