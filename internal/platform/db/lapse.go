package db

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Lapse is how the rows of a table go once the term of their class is over. Exactly one of
// Ends, Of and Kept is set where the class has a term.
type Lapse struct {
	// Ends is the column the term runs from: an instant in ms, or a day when its name ends in
	// _day or _on. Empty or 0 means that it does not run yet.
	Ends string `yaml:"ends"`
	// Of is the row this one is part of and goes with: "cases.case_id".
	Of string `yaml:"of"`
	// Kept is why rows stay although their class has a term.
	Kept string `yaml:"kept"`

	// States narrows Ends to rows in these states.
	States []string `yaml:"states"`
	// Quiet asks that no audit record names the row since its term began.
	Quiet bool `yaml:"quiet"`
	// NamedIn lists the columns that keep a row while they hold its id, QuotedIn those that
	// hold it somewhere in a text.
	NamedIn  []string `yaml:"named_in"`
	QuotedIn []string `yaml:"quoted_in"`
	// About keeps a row while one of the tables still has what the column names.
	About map[string][]string `yaml:"about"`
	// Forgets lists the columns that are emptied when the row goes.
	Forgets []string `yaml:"forgets"`
	// Grams is the kind under which the row can be searched for.
	Grams string `yaml:"grams"`
}

// Lapser removes rows whose time is over. It is the one place that removes rows of tables it
// has no model of: its statements are written here, pinned to the park, and read by the
// tripwire like all others.
type Lapser struct {
	db    *DB
	notes map[string]TableNote
	order []string
}

// NewLapser reads tables.yml of the migrations folder.
func (d *DB) NewLapser(fsys fs.FS) (*Lapser, error) {
	notes, err := ReadTableNotes(fsys)
	if err != nil {
		return nil, err
	}
	raw, err := fs.ReadFile(fsys, "tables.yml")
	if err != nil {
		return nil, fmt.Errorf("db: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return nil, fmt.Errorf("db: tables.yml: %w", err)
	}
	l := &Lapser{db: d, notes: notes}
	for i := 0; i < len(doc.Content[0].Content); i += 2 {
		l.order = append(l.order, doc.Content[0].Content[i].Value)
	}
	return l, nil
}

// Tables lists the tables whose rows end by themselves, those that are referred to last, each
// with its class: the parks' tables, or those of the deployment.
func (l *Lapser) Tables(global bool) []string {
	var out []string
	for _, t := range slices.Backward(l.order) {
		if l.notes[t].Ends != "" && l.db.tables.Global[t] == global {
			out = append(out, t)
		}
	}
	return out
}

// Note is what tables.yml says of a table.
func (l *Lapser) Note(table string) TableNote { return l.notes[table] }

// Lapsed says which rows of a table are over.
type Lapsed struct {
	Table string
	// Before is where the term begins: rows that ended earlier are over. BeforeOn is the same
	// for a table that ends on days.
	Before   int64
	BeforeOn string
	// Match narrows the rows further: column → values.
	Match map[string][]string
	// After is the last id of the batch before.
	After string
	// Held lists what must stay, and with it everything that names it. It is asked once the
	// rows are locked, so that a hold placed meanwhile is seen.
	Held func(context.Context) ([]string, error)
	// Going sees the rows right before they go; nil when nobody has to.
	Going func(ctx context.Context, ids []string) error
}

// Batch is what one step removed.
type Batch struct {
	Removed []string
	Counts  map[string]int64 // rows by table
	Next    string           // id to go on after; empty at the end
}

// batchSize is how many rows one step removes at most, each with what is part of it.
const batchSize = 20

// Remove removes the next rows that are over, with what is part of them, inside the running
// transaction. What is held, still named elsewhere or still about something stays.
func (l *Lapser) Remove(ctx context.Context, w Lapsed) (Batch, error) {
	note, ok := l.notes[w.Table]
	if t := txOf(ctx); t == nil || !ok || note.Ends == "" {
		return Batch{}, errors.New("db: nothing lapses here: " + w.Table)
	}
	ids, err := l.over(ctx, note, w)
	if err != nil || len(ids) == 0 {
		return Batch{}, err
	}
	out := Batch{Counts: map[string]int64{}}
	if len(ids) == batchSize {
		out.Next = ids[len(ids)-1]
	}
	stay, err := l.stays(ctx, note, w, ids)
	if err != nil {
		return Batch{}, err
	}
	ids = slices.DeleteFunc(ids, func(id string) bool { return stay[id] })
	if len(ids) == 0 {
		return out, nil
	}
	if w.Going != nil {
		if err := w.Going(ctx, ids); err != nil {
			return Batch{}, err
		}
	}
	out.Removed = ids
	return out, l.remove(ctx, w.Table, ids, out.Counts)
}

// Grip locks one row of the running transaction and says whether the actor's park has it.
func (l *Lapser) Grip(ctx context.Context, table, row string) (bool, error) {
	if t := txOf(ctx); t == nil || l.notes[table].Ends == "" {
		return false, errors.New("db: nothing to hold in " + table)
	}
	q := l.from(ctx, "SELECT id FROM", table).and("id = ?", row)
	l.locking(q)
	found, err := q.strings(ctx)
	return len(found) > 0, err
}

// locking makes a read hold its rows; SQLite has one writer.
func (l *Lapser) locking(q *statement) {
	if l.db.Dialect == MySQL {
		q.text += " FOR UPDATE"
	}
}

// over locks the next rows whose term is over.
func (l *Lapser) over(ctx context.Context, note TableNote, w Lapsed) ([]string, error) {
	q := l.from(ctx, "SELECT id FROM", w.Table).and(note.Ends+" > ? AND "+note.Ends+" < ?", 0, w.Before)
	if days(note.Ends) {
		q = l.from(ctx, "SELECT id FROM", w.Table).and(note.Ends+" > ? AND "+note.Ends+" < ?", "", w.BeforeOn)
	}
	if len(note.States) > 0 {
		q.in("state", note.States)
	}
	for _, c := range slices.Sorted(maps.Keys(w.Match)) {
		q.in(c, w.Match[c])
	}
	q.and("id > ?", w.After)
	q.text += fmt.Sprintf(" ORDER BY id LIMIT %d", batchSize)
	l.locking(q)
	return q.strings(ctx)
}

func days(column string) bool {
	return strings.HasSuffix(column, "_day") || strings.HasSuffix(column, "_on")
}

// remove removes rows, first what is part of them.
func (l *Lapser) remove(ctx context.Context, table string, ids []string, counts map[string]int64) error {
	for _, part := range slices.Backward(l.order) {
		of, column, ok := strings.Cut(l.notes[part].Of, ".")
		if !ok || of != table {
			continue
		}
		for some := range slices.Chunk(ids, 200) {
			if l.simple(part) {
				if err := l.delete(ctx, part, column, some, counts); err != nil {
					return err
				}
				continue
			}
			parts, err := l.from(ctx, "SELECT id FROM", part).in(column, some).strings(ctx)
			if err == nil && len(parts) > 0 {
				err = l.remove(ctx, part, parts, counts)
			}
			if err != nil {
				return err
			}
		}
	}
	for some := range slices.Chunk(ids, 200) {
		if err := l.forget(ctx, table, some); err != nil {
			return err
		}
		if err := l.delete(ctx, table, "id", some, counts); err != nil {
			return err
		}
	}
	return nil
}

// simple says that nothing has to be done before rows of the table go.
func (l *Lapser) simple(table string) bool {
	n := l.notes[table]
	return len(n.Forgets) == 0 && n.Grams == "" && !slices.ContainsFunc(l.order, func(t string) bool { return strings.HasPrefix(l.notes[t].Of, table+".") })
}

func (l *Lapser) forget(ctx context.Context, table string, ids []string) error {
	n := l.notes[table]
	for _, where := range n.Forgets {
		t, c, _ := strings.Cut(where, ".")
		if _, err := l.from(ctx, "UPDATE", t, "SET "+c+" = NULL").in(c, ids).run(ctx); err != nil {
			return err
		}
	}
	if n.Grams == "" {
		return nil
	}
	_, err := l.from(ctx, "DELETE FROM", "grams").and("kind = ?", n.Grams).in("id", ids).run(ctx)
	return err
}

func (l *Lapser) delete(ctx context.Context, table, column string, ids []string, counts map[string]int64) error {
	n, err := l.from(ctx, "DELETE FROM", table).in(column, ids).run(ctx)
	if err != nil {
		return fmt.Errorf("db: removing %s: %w", table, err)
	}
	if n > 0 {
		counts[table] += n
	}
	if t := txOf(ctx); n > 0 && !l.db.tables.Unaudited[table] {
		t.changed = table
	}
	return nil
}
