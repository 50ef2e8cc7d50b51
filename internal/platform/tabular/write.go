package tabular

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/money"
)

// Writer takes rows one by one and never holds more than it must.
type Writer interface {
	// Row writes one row. A cell is text, an integer, a float, an amount of fen, a date, a
	// bool or an instant wrapped in At; anything else is written as fmt prints it.
	Row(cells ...any) error
	// Close finishes the file; it does not close what it was written to.
	Close() error
}

// At is an instant in UTC ms, written as a time of Asia/Shanghai; zero is written as nothing.
type At int64

func (a At) String() string {
	if a == 0 {
		return ""
	}
	return clock.FromMillis(int64(a)).In(clock.Shanghai).Format("2006-01-02 15:04:05")
}

// NewWriter returns a writer of the format with its header written. Sheet names the sheet
// of a workbook.
func NewWriter(w io.Writer, f Format, sheet string, header []string) (Writer, error) {
	var out Writer
	switch f {
	case XLSX:
		book, err := newBook(w, sheet, header)
		if err != nil {
			return nil, err
		}
		return book, nil
	case TSV:
		out = &lines{w: bufio.NewWriter(w), comma: '\t'}
	default:
		out = &lines{w: bufio.NewWriter(w), comma: ',', mark: true}
	}
	return out, out.Row(texts(header)...)
}

func texts(header []string) []any {
	out := make([]any, len(header))
	for i, h := range header {
		out[i] = h
	}
	return out
}

// lines writes CSV with a byte order mark and CR LF, as Chinese spreadsheets expect it.
type lines struct {
	w     *bufio.Writer
	comma byte
	mark  bool
}

func (l *lines) Row(cells ...any) error {
	if l.mark {
		l.mark = false
		_, _ = l.w.WriteString("\uFEFF")
	}
	for i, c := range cells {
		if i > 0 {
			_ = l.w.WriteByte(l.comma)
		}
		_, _ = l.w.WriteString(l.quoted(spell(c)))
	}
	_, err := l.w.WriteString("\r\n")
	return err
}

func (l *lines) Close() error { return l.w.Flush() }

func (l *lines) quoted(s string) string {
	if strings.IndexByte(s, l.comma) < 0 && !strings.ContainsAny(s, "\"\r\n\t") && s == strings.TrimSpace(s) {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}

// spell is a cell as text. Text that a spreadsheet would run as a formula gets an
// apostrophe in front; numbers keep their sign.
func spell(c any) string {
	switch v := c.(type) {
	case nil:
		return ""
	case string:
		return Harmless(v)
	case money.Fen:
		return v.String()
	case int64:
		return strconv.FormatInt(v, 10)
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return yesNo(v)
	case At:
		return v.String()
	}
	return Harmless(fmt.Sprint(c))
}

func yesNo(v bool) string {
	if v {
		return "是"
	}
	return "否"
}

// Harmless puts an apostrophe before text that a spreadsheet would take for a formula:
// text that begins, after blanks, with = + - @, their full-width forms, TAB or CR.
func Harmless(s string) string {
	if s == "" {
		return s
	}
	if s[0] == '\t' || s[0] == '\r' || s[0] == '\n' {
		return "'" + s
	}
	switch []rune(strings.TrimLeft(s, " \u00A0\u3000") + " ")[0] {
	case '=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n':
		return "'" + s
	}
	return s
}

// maxSheetRows is how many rows one sheet can hold; then the next sheet begins.
const maxSheetRows = 1_048_576

// book writes a workbook; large ones go through a temporary file.
type book struct {
	out    io.Writer
	file   *excelize.File
	stream *excelize.StreamWriter
	sheet  string
	header []string
	sheets int
	row    int
}

func newBook(w io.Writer, sheet string, header []string) (*book, error) {
	b := &book{out: w, file: excelize.NewFile(), sheet: sheetName(sheet), header: header}
	if err := b.file.SetSheetName("Sheet1", b.sheet); err != nil {
		return nil, fmt.Errorf("tabular: %w", err)
	}
	return b, b.begin(b.sheet)
}

// sheetName drops what a sheet may not be called.
func sheetName(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'`, r) {
			return -1
		}
		return r
	}, s)
	if r := []rune(s); len(r) > 25 {
		s = string(r[:25])
	}
	if s == "" {
		return "Sheet1"
	}
	return s
}

func (b *book) begin(name string) error {
	s, err := b.file.NewStreamWriter(name)
	if err != nil {
		return fmt.Errorf("tabular: %w", err)
	}
	b.stream, b.row = s, 0
	b.sheets++
	return b.write(texts(b.header))
}

func (b *book) Row(cells ...any) error {
	if b.row >= maxSheetRows {
		if err := b.stream.Flush(); err != nil {
			return fmt.Errorf("tabular: %w", err)
		}
		name := fmt.Sprintf("%s-%d", b.sheet, b.sheets+1)
		if _, err := b.file.NewSheet(name); err != nil {
			return fmt.Errorf("tabular: %w", err)
		}
		if err := b.begin(name); err != nil {
			return err
		}
	}
	return b.write(cells)
}

// write stores text as text: a workbook runs only what is stored as a formula.
func (b *book) write(cells []any) error {
	row := make([]any, len(cells))
	for i, c := range cells {
		switch v := c.(type) {
		case nil, int, int64, float64:
			row[i] = v
		case money.Fen:
			row[i] = float64(v) / 100
		case string:
			row[i] = v
		case bool:
			row[i] = yesNo(v)
		default:
			row[i] = fmt.Sprint(v)
		}
	}
	b.row++
	at, err := excelize.CoordinatesToCellName(1, b.row)
	if err != nil {
		return fmt.Errorf("tabular: %w", err)
	}
	return b.stream.SetRow(at, row)
}

func (b *book) Close() error {
	defer b.file.Close()
	if err := b.stream.Flush(); err != nil {
		return fmt.Errorf("tabular: %w", err)
	}
	if err := b.file.Write(b.out); err != nil {
		return fmt.Errorf("tabular: %w", err)
	}
	return nil
}
