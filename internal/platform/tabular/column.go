package tabular

import (
	"errors"
	"slices"
	"strings"

	"sitong/internal/kernel/errs"
)

// maxErrors is how many errors an outcome lists; all are counted.
const maxErrors = 1000

// Column says where a value of T comes from.
type Column[T any] struct {
	Name    string   // as the platform or our template writes it
	Aliases []string // other spellings; case, width and blanks never matter
	// Required refuses files without the column and rows without the value.
	Required bool
	// Parse reads a cell that is not empty into the value; Into makes one from a parser.
	Parse func(value *T, cell string) error
}

// Into makes the Parse of a column from a parser and the field it fills.
func Into[T, V any](parse func(string) (V, error), field func(*T) *V) func(*T, string) error {
	return func(value *T, cell string) error {
		v, err := parse(cell)
		if err == nil {
			*field(value) = v
		}
		return err
	}
}

// Outcome counts what Read saw.
type Outcome struct {
	Good, Bad int
	Errors    []CellError // at most 1,000
	Unread    []string    // columns of the file that nobody asked for: they were never looked at
}

// Read gives each row as a T to each, together with its errors: a row with errors has the
// values that could be read. each may return an *errs.Error to refuse a row for a reason of
// its own; any other error ends the reading.
//
// ErrColumnsMissing, and the errors of Table.Rows.
func Read[T any](t *Table, columns []Column[T], each func(row Row, value T) error) (Outcome, error) {
	var out Outcome
	at, unread, err := locate(t.Columns, columns)
	if err != nil {
		return out, err
	}
	out.Unread = unread
	for row, err := range t.Rows() {
		if err != nil {
			return out, err
		}
		value := fill(&row, t.Columns, columns, at)
		if err := each(row, value); err != nil {
			var refused *errs.Error
			if !errors.As(err, &refused) || refused.Kind == errs.Internal || refused.Kind == errs.Unavailable {
				return out, err
			}
			row.note("", refused)
		}
		out.count(row.Errors)
	}
	return out, nil
}

func (o *Outcome) count(wrong []CellError) {
	if len(wrong) == 0 {
		o.Good++
		return
	}
	o.Bad++
	o.Errors = append(o.Errors, wrong[:min(len(wrong), maxErrors-len(o.Errors))]...)
}

// Places says where each wanted column stands in a header; -1 for one that is not there.
func Places[T any](header []string, columns []Column[T]) []int {
	wanted := slices.Clone(columns)
	for i := range wanted {
		wanted[i].Required = false
	}
	at, _, _ := locate(header, wanted) // nothing that is required can be missing
	return at
}

// locate finds each wanted column in the header; -1 for an optional one that is not there.
func locate[T any](header []string, columns []Column[T]) (at []int, unread []string, err error) {
	index, taken := map[string]int{}, map[int]bool{}
	for i := len(header) - 1; i >= 0; i-- {
		index[fold(header[i])] = i // of two equal names the first one counts
	}
	var missing []string
	for _, c := range columns {
		found := -1
		for _, name := range append([]string{c.Name}, c.Aliases...) {
			if i, ok := index[fold(name)]; ok && !taken[i] {
				found = i
				break
			}
		}
		if found < 0 && c.Required {
			missing = append(missing, c.Name)
		}
		taken[found] = true
		at = append(at, found)
	}
	for i, name := range header {
		if !taken[i] && name != "" {
			unread = append(unread, name)
		}
	}
	if len(missing) > 0 {
		return nil, nil, ErrColumnsMissing.With("columns", strings.Join(missing, "、"))
	}
	return at, unread, nil
}

// fill parses the cells of one row; what fails is noted on the row.
func fill[T any](row *Row, header []string, columns []Column[T], at []int) T {
	var value T
	for i, c := range columns {
		text := ""
		if at[i] >= 0 {
			text = row.Cells[at[i]]
		}
		if text == "" {
			if c.Required {
				row.note(header[at[i]], ErrRequired)
			}
			continue
		}
		if err := c.Parse(&value, text); err != nil {
			row.note(header[at[i]], wordsOf(err))
		}
	}
	return value
}

// wordsOf is err as something a person may read.
func wordsOf(err error) *errs.Error {
	var e *errs.Error
	if errors.As(err, &e) {
		return e
	}
	return fault("tabular.cell", "无法识别的内容", "This value cannot be read")
}
