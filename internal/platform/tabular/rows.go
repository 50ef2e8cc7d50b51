package tabular

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"sitong/internal/kernel/errs"
)

// Row is one row of data. Cells has as many cells as the table has columns.
type Row struct {
	Number int
	Cells  []string
	// Missing is how many cells the file had fewer than the header; they are empty here.
	Missing int
	// Errors says what is wrong with the row whatever its columns mean.
	Errors []CellError
}

// Rows yields the data rows in order; blank rows and rows of totals are left out. A failure
// ends the sequence with its error: ErrTooManyRows, ErrFormat.
func (t *Table) Rows() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for n := 0; ; {
			p, err := t.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(Row{}, err)
				return
			}
			if filled(p.cells) == 0 || totals(p.cells) {
				continue
			}
			if n++; n > t.limits.Rows {
				yield(Row{}, ErrTooManyRows.With("rows", fmt.Sprint(t.limits.Rows)))
				return
			}
			if !yield(t.row(p), nil) {
				return
			}
		}
	}
}

func (t *Table) next() (physical, error) {
	if len(t.waiting) > 0 {
		p := t.waiting[0]
		t.waiting = t.waiting[1:]
		return p, nil
	}
	cells, number, wrong, err := t.source.next()
	clean(cells)
	return physical{cells, number, wrong}, err
}

// row fits a physical row to the columns and notes what is damaged.
func (t *Table) row(p physical) Row {
	r := Row{Number: p.number, Cells: make([]string, len(t.Columns))}
	copy(r.Cells, p.cells)
	if p.wrong != nil {
		r.note("", p.wrong)
	}
	if len(p.cells) > len(t.Columns) && filled(p.cells[len(t.Columns):]) > 0 {
		r.note("", ErrExtraCells)
	}
	if t.Format != XLSX { // workbooks leave out empty cells at the end
		r.Missing = max(0, len(t.Columns)-len(p.cells))
	}
	for i, c := range r.Cells {
		switch {
		case strings.ContainsRune(c, utf8.RuneError):
			r.note(t.Columns[i], ErrUndecodable)
		case len(c) > t.limits.CellRunes && utf8.RuneCountInString(c) > t.limits.CellRunes:
			r.note(t.Columns[i], ErrLong.With("max", fmt.Sprint(t.limits.CellRunes)))
		}
	}
	return r
}

func (r *Row) note(column string, e *errs.Error) {
	r.Errors = append(r.Errors, CellError{Row: r.Number, Column: column, Code: e.Code, Text: e.Text, Params: e.Params})
}

// totals says whether the row sums up others: its first words say so.
func totals(cells []string) bool {
	for _, c := range cells {
		if c == "" {
			continue
		}
		switch strings.ToLower(strings.TrimRight(c, ":： ")) {
		case "合计", "总计", "汇总", "小计", "共计", "总和", "total", "sum", "grand total":
			return true
		}
		return false
	}
	return false
}
