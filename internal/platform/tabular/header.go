package tabular

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"sitong/internal/kernel/errs"
)

// physical is a row before its cells are matched with columns.
type physical struct {
	cells  []string
	number int
	wrong  *errs.Error
}

// lookahead is how many non-blank rows are read to find the header.
const lookahead = 8

// findHeader reads the first rows and decides which of them are titles, the header (one
// line or two) and a line of units. The rest wait for Rows.
func (t *Table) findHeader() error {
	rows, err := t.peek(lookahead)
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		return ErrEmpty
	}
	width := 0
	for _, r := range rows {
		width = max(width, filled(r.cells))
	}
	at := 0
	for at < len(rows)-1 && title(rows[at].cells, width) {
		at++
	}
	if dataLike(rows[at].cells) {
		return ErrNoHeader
	}
	names := rows[at].cells
	last := at
	switch {
	case at+1 < len(rows) && twoLines(names, rows[at+1].cells):
		names = joined(names, rows[at+1].cells)
		last++
	case at > 0 && filled(rows[at-1].cells) > 1 && repeats(names): // two wide groups look like a title
		names = joined(rows[at-1].cells, names)
	}
	if last+1 < len(rows) && units(rows[last+1].cells) {
		last++
	}
	t.HeaderRow, t.waiting = rows[last].number, rows[last+1:]
	return t.name(names)
}

// peek reads up to n rows that are not blank, with clean cells.
func (t *Table) peek(n int) ([]physical, error) {
	var rows []physical
	for len(rows) < n {
		cells, number, wrong, err := t.source.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		clean(cells)
		if filled(cells) > 0 {
			rows = append(rows, physical{cells, number, wrong})
		}
	}
	return rows, nil
}

// name keeps the column names without the empty ones at the end.
func (t *Table) name(names []string) error {
	n := len(names)
	for n > 0 && names[n-1] == "" {
		n--
	}
	if n > t.limits.Columns {
		return ErrTooManyColumns.With("columns", fmt.Sprint(t.limits.Columns))
	}
	t.Columns = slices.Clone(names[:n])
	seen := map[string]bool{}
	for _, c := range t.Columns {
		key := fold(c)
		if key != "" && seen[key] && !slices.Contains(t.Twice, c) {
			t.Twice = append(t.Twice, c)
		}
		seen[key] = true
	}
	return nil
}

func filled(cells []string) int {
	n := 0
	for _, c := range cells {
		if c != "" {
			n++
		}
	}
	return n
}

// title says whether a row above the header only tells what the file is: one or two cells
// where the table is wider.
func title(cells []string, width int) bool {
	n := filled(cells)
	return width >= 3 && n*2 < width && n <= 2
}

var data = regexp.MustCompile(`^([+-]?[¥￥]?[0-9][0-9,]*(\.[0-9]+)?%?|[0-9]{4}[-/年][0-9]{1,2}[-/月][0-9]{1,2}.*|https?://.*)$`)

// dataLike says whether most cells are numbers, dates or addresses: then it is no header.
func dataLike(cells []string) bool {
	n := 0
	for _, c := range cells {
		if data.MatchString(c) {
			n++
		}
	}
	return n > 0 && n*2 >= filled(cells)
}

// twoLines says whether the second line completes the first: the first has gaps left by
// merged cells, every gap with a name below it, and the second holds no data.
func twoLines(first, second []string) bool {
	gaps, below := 0, 0
	for i, c := range second {
		if data.MatchString(c) {
			return false
		}
		if c != "" && (i >= len(first) || first[i] == "") {
			gaps++
		}
		if c != "" {
			below++
		}
	}
	return gaps > 0 && below >= 2
}

// joined names each column by its lower line; where that repeats, by both: 成交-人数.
func joined(groups, names []string) []string {
	n := max(len(groups), len(names))
	out, times := make([]string, n), map[string]int{}
	group := make([]string, n)
	for i := range n {
		if g := cell(groups, i); g != "" {
			group[i] = g
		} else if i > 0 && cell(names, i) != "" {
			group[i] = group[i-1]
		}
		out[i] = cell(names, i)
		if out[i] == "" {
			out[i], group[i] = group[i], ""
		}
		times[out[i]]++
	}
	for i, name := range out {
		if times[name] > 1 && group[i] != "" && group[i] != name {
			out[i] = group[i] + "-" + name
		}
	}
	return out
}

func repeats(names []string) bool {
	seen := map[string]bool{}
	for _, n := range names {
		if n != "" && seen[n] {
			return true
		}
		seen[n] = true
	}
	return false
}

var unit = regexp.MustCompile(`^[(（]?(元|万元|人|人次|次|件|单|个|分钟|秒|小时|天|%|必填|选填|文本|数字|日期)[)）]?$`)

// units says whether a row under the header only names units or says what is mandatory.
func units(cells []string) bool {
	n := 0
	for _, c := range cells {
		if c != "" && !unit.MatchString(c) {
			return false
		}
		if c != "" {
			n++
		}
	}
	return n >= 2
}

func cell(cells []string, i int) string {
	if i < len(cells) {
		return cells[i]
	}
	return ""
}

// clean tidies the cells of a row in place.
func clean(cells []string) {
	for i, c := range cells {
		cells[i] = tidy(c)
	}
}

// tidy removes what exports wrap around a value (tabs, blanks, invisible characters, the
// apostrophe that keeps digits as text) and turns their spellings of "nothing" into nothing.
func tidy(c string) string {
	c = strings.TrimFunc(c, wrapping)
	if len(c) > 1 && c[0] == '\'' && !strings.HasSuffix(c, "'") {
		c = strings.TrimFunc(c[1:], wrapping)
	}
	switch c {
	case "-", "--", "---", "—", "——", "－", "/", "N/A", "n/a", "#N/A", "NULL", "null", "NaN":
		return ""
	}
	return c
}

func wrapping(r rune) bool {
	switch {
	case r <= ' ', r == 0xA0, r == 0x3000, r == 0xFEFF, r == 0x7F:
		return true
	case r >= 0x2000 && r <= 0x200F, r == 0x2060, r >= 0x2028 && r <= 0x202F:
		return true
	}
	return false
}

// fold is the spelling under which two column names are the same: half-width, lower case,
// no blanks, no mark of a mandatory column.
func fold(name string) string {
	name = strings.Map(func(r rune) rune {
		switch {
		case wrapping(r), r == '*', r == '＊', r == '\n':
			return -1
		case r >= 0xFF01 && r <= 0xFF5E:
			return r - 0xFF01 + '!'
		}
		return r
	}, name)
	return strings.ToLower(name)
}
