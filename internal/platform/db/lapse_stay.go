package db

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"gorm.io/gorm"
)

// stays says which of the rows must not go yet.
func (l *Lapser) stays(ctx context.Context, note TableNote, w Lapsed, ids []string) (map[string]bool, error) {
	stay := map[string]bool{}
	for _, why := range []func() ([]string, error){
		func() ([]string, error) { return l.held(ctx, w, ids) },
		func() ([]string, error) { return l.named(ctx, note, ids) },
		func() ([]string, error) { return l.quoted(ctx, note, ids) },
		func() ([]string, error) { return l.about(ctx, w.Table, note, ids) },
		func() ([]string, error) {
			if !note.Quiet {
				return nil, nil
			}
			return l.from(ctx, "SELECT DISTINCT object_id FROM", "audit_entries").in("object_id", ids).and("at >= ?", w.Before).strings(ctx)
		},
	} {
		found, err := why()
		if err != nil {
			return nil, err
		}
		for _, id := range found {
			stay[id] = true
		}
	}
	return stay, nil
}

func (l *Lapser) held(ctx context.Context, w Lapsed, ids []string) ([]string, error) {
	if w.Held == nil {
		return nil, nil
	}
	held, err := w.Held(ctx)
	if err != nil || len(held) == 0 {
		return nil, err
	}
	return l.touching(ctx, w.Table, ids, held)
}

// touching lists the rows that are held, name something held, or have a part that does.
func (l *Lapser) touching(ctx context.Context, table string, ids, held []string) ([]string, error) {
	columns, err := l.references(ctx, table)
	if err != nil {
		return nil, err
	}
	var out []string
	for some := range slices.Chunk(held, 200) {
		q := l.from(ctx, "SELECT id FROM", table).in("id", ids).holding(columns, some)
		found, err := q.strings(ctx)
		if err != nil {
			return nil, err
		}
		out = append(out, found...)
	}
	for _, part := range l.order {
		of, column, _ := strings.Cut(l.notes[part].Of, ".")
		if of != table {
			continue
		}
		for _, row := range ids {
			parts, err := l.from(ctx, "SELECT id FROM", part).in(column, []string{row}).strings(ctx)
			for some := range slices.Chunk(parts, 200) {
				found, e := l.touching(ctx, part, some, held)
				if err = e; err != nil || len(found) > 0 {
					out = append(out, row)
					break
				}
			}
			if err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// references lists the columns of a table that may hold an id.
func (l *Lapser) references(ctx context.Context, table string) ([]string, error) {
	q := l.from(ctx, "SELECT * FROM", table)
	q.text += " LIMIT 0"
	rows, err := q.tx.Statement.ConnPool.QueryContext(ctx, q.sql(), q.args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all, err := rows.Columns()
	out := []string{"id"}
	for _, c := range all {
		if strings.HasSuffix(c, "_id") && c != tenantColumn {
			out = append(out, c)
		}
	}
	return out, err
}

func (l *Lapser) named(ctx context.Context, note TableNote, ids []string) ([]string, error) {
	var out []string
	for _, where := range note.NamedIn {
		t, c, _ := strings.Cut(where, ".")
		found, err := l.from(ctx, "SELECT DISTINCT "+c+" FROM", t).in(c, ids).strings(ctx)
		if err != nil {
			return nil, err
		}
		out = append(out, found...)
	}
	return out, nil
}

func (l *Lapser) quoted(ctx context.Context, note TableNote, ids []string) ([]string, error) {
	var out []string
	for _, where := range note.QuotedIn {
		t, c, _ := strings.Cut(where, ".")
		for _, id := range ids {
			found, err := l.from(ctx, "SELECT id FROM", t).and(c+" LIKE ?", "%"+id+"%").strings(ctx)
			if err != nil {
				return nil, err
			}
			if len(found) > 0 {
				out = append(out, id)
			}
		}
	}
	return out, nil
}

func (l *Lapser) about(ctx context.Context, table string, note TableNote, ids []string) ([]string, error) {
	var out []string
	for _, column := range slices.Sorted(maps.Keys(note.About)) {
		for _, id := range ids {
			about, err := l.from(ctx, "SELECT "+column+" FROM", table).in("id", []string{id}).strings(ctx)
			if err != nil {
				return nil, err
			}
			for _, t := range note.About[column] {
				found, err := l.from(ctx, "SELECT id FROM", t).in("id", about).strings(ctx)
				if err != nil {
					return nil, err
				}
				if len(found) > 0 {
					out = append(out, id)
				}
			}
		}
	}
	return out, nil
}

// statement is one statement on one table, pinned to the park of its context.
type statement struct {
	tx    *gorm.DB
	text  string
	where []string
	args  []any
}

// from begins a statement: what, on which table, and what stands before its conditions.
func (l *Lapser) from(ctx context.Context, what, table string, set ...string) *statement {
	s := &statement{tx: txOf(ctx).tx, text: what + " " + table + " " + strings.Join(set, " ") + " WHERE #"}
	if !l.db.tables.Global[table] {
		s.and("tenant_id = ?", string(scopeOf(ctx).park))
	}
	return s
}

func (s *statement) and(condition string, values ...any) *statement {
	s.where, s.args = append(s.where, condition), append(s.args, values...)
	return s
}

// in adds "column IN (…)"; the list is filled up with its last value, so that few texts exist.
func (s *statement) in(column string, values []string) *statement {
	list, args := marks(values)
	return s.and(column+" IN "+list, args...)
}

// holding adds that one of the columns holds one of the values.
func (s *statement) holding(columns, values []string) *statement {
	list, args := marks(values)
	var or []string
	var all []any
	for _, c := range columns {
		or, all = append(or, c+" IN "+list), append(all, args...)
	}
	return s.and("("+strings.Join(or, " OR ")+")", all...)
}

func marks(values []string) (string, []any) {
	n := 1
	for n < len(values) {
		n *= 4
	}
	args := make([]any, n)
	for i := range args {
		args[i] = ""
		if len(values) > 0 {
			args[i] = values[min(i, len(values)-1)]
		}
	}
	return "(?" + strings.Repeat(",?", n-1) + ")", args
}

func (s *statement) sql() string {
	return strings.Replace(s.text, "#", strings.Join(s.where, " AND "), 1)
}

func (s *statement) strings(ctx context.Context) ([]string, error) {
	rows, err := s.tx.Statement.ConnPool.QueryContext(ctx, s.sql(), s.args...)
	if err != nil {
		return nil, fmt.Errorf("db: %w", err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var v string
		if err := rows.Scan(&v); err != nil {
			return nil, fmt.Errorf("db: %w", err)
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

func (s *statement) run(ctx context.Context) (int64, error) {
	r, err := s.tx.Statement.ConnPool.ExecContext(ctx, s.sql(), s.args...)
	if err != nil {
		return 0, fmt.Errorf("db: %w", err)
	}
	return r.RowsAffected()
}
