package tabular

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"sitong/internal/kernel/errs"
)

// Format is the sort of file.
type Format string

const (
	CSV  Format = "csv"
	TSV  Format = "tsv"
	XLSX Format = "xlsx"
)

// Encoding is how the text of a file was spelled; workbooks are always UTF-8.
type Encoding string

const (
	UTF8    Encoding = "utf-8"
	GB18030 Encoding = "gb18030" // contains GBK and GB 2312
	UTF16LE Encoding = "utf-16le"
	UTF16BE Encoding = "utf-16be"
)

// Limits bound what one file may cost.
type Limits struct {
	FileBytes     int64
	UnzipBytes    int64 // a workbook unpacked, all parts
	UnzipXMLBytes int64 // one part held in memory; larger ones are read from a temporary file
	Rows          int
	Columns       int
	CellRunes     int
}

// DefaultLimits suit an import: 5 MB, 20,000 rows, 100 columns.
func DefaultLimits() Limits {
	return Limits{FileBytes: 5 << 20, UnzipBytes: 50 << 20, UnzipXMLBytes: 8 << 20, Rows: 20_000, Columns: 100, CellRunes: 4000}
}

// source yields the physical rows of a file.
type source interface {
	// next returns the cells of the next row and its number; io.EOF after the last one.
	// wrong names what was damaged in a row that could still be read.
	next() (cells []string, number int, wrong *errs.Error, err error)
	close() error
}

// Table is an open file whose header has been found.
type Table struct {
	Format   Format
	Encoding Encoding
	Columns  []string
	// HeaderRow is the row number of the header's last line.
	HeaderRow int
	// Twice lists column names that appear more than once.
	Twice []string

	limits  Limits
	source  source
	waiting []physical
}

// Open reads r to its end, finds out what it is and where its header stands. The caller
// closes the table.
//
// ErrTooLarge, ErrFormat, ErrOldExcel, ErrEmpty, ErrNoHeader, ErrTooManyColumns.
func Open(r io.Reader, l Limits) (*Table, error) {
	raw, err := io.ReadAll(io.LimitReader(r, l.FileBytes+1))
	if err != nil {
		return nil, fmt.Errorf("tabular: %w", err)
	}
	if int64(len(raw)) > l.FileBytes {
		return nil, ErrTooLarge.With("mb", fmt.Sprint(l.FileBytes>>20))
	}
	t := &Table{limits: l}
	if err := t.sniff(raw); err != nil {
		return nil, err
	}
	if err := t.findHeader(); err != nil {
		_ = t.source.close()
		return nil, err
	}
	return t, nil
}

// Close frees what an open workbook holds.
func (t *Table) Close() error { return t.source.close() }

// sniff decides by content, never by a file name.
func (t *Table) sniff(raw []byte) error {
	switch {
	case len(bytes.TrimSpace(raw)) == 0:
		return ErrEmpty
	case bytes.HasPrefix(raw, []byte("PK\x03\x04")):
		s, err := openWorkbook(raw, t.limits)
		t.Format, t.Encoding, t.source = XLSX, UTF8, s
		return err
	case bytes.HasPrefix(raw, []byte{0xD0, 0xCF, 0x11, 0xE0}):
		return ErrOldExcel
	}
	text, enc := decode(raw)
	if enc == "" || looksLikeMarkup(text) {
		return ErrFormat
	}
	t.Encoding = enc
	comma := delimiter(text)
	t.Format = CSV
	if comma == '\t' {
		t.Format = TSV
	}
	t.source = &splitter{text: text, comma: comma}
	return nil
}

// looksLikeMarkup finds the web pages and XML that some platforms name .xls or .csv.
func looksLikeMarkup(text string) bool {
	head := strings.ToLower(strings.TrimSpace(text[:min(len(text), 512)]))
	for _, p := range []string{"<!doctype", "<html", "<table", "<?xml", "%pdf", "{\"", "[{"} {
		if strings.HasPrefix(head, p) {
			return true
		}
	}
	return false
}

// decode turns bytes into text. The encoding is empty when the bytes are no text.
func decode(raw []byte) (string, Encoding) {
	switch {
	case bytes.HasPrefix(raw, []byte{0xEF, 0xBB, 0xBF}):
		return textOrNothing(strings.ToValidUTF8(string(raw[3:]), "\uFFFD"), UTF8)
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		return textOrNothing(fromUTF16(raw[2:], UTF16LE), UTF16LE)
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		return textOrNothing(fromUTF16(raw[2:], UTF16BE), UTF16BE)
	}
	if enc := bareUTF16(raw); enc != "" {
		return textOrNothing(fromUTF16(raw, enc), enc)
	}
	if utf8.Valid(raw) {
		return textOrNothing(string(raw), UTF8)
	}
	gb, err := simplifiedchinese.GB18030.NewDecoder().Bytes(raw)
	u := strings.ToValidUTF8(string(raw), "\uFFFD")
	if err != nil || strings.Count(u, "\uFFFD") < strings.Count(string(gb), "\uFFFD") {
		return textOrNothing(u, UTF8)
	}
	return textOrNothing(string(gb), GB18030)
}

// textOrNothing refuses text with control characters no table contains, and text that is
// mostly undecodable.
func textOrNothing(s string, enc Encoding) (string, Encoding) {
	bad := strings.Count(s, "\uFFFD")
	for i := range len(s) {
		if s[i] < ' ' && s[i] != '\t' && s[i] != '\n' && s[i] != '\r' && s[i] != 0x1A {
			return "", ""
		}
	}
	if bad > 3 && bad*10 > utf8.RuneCountInString(s) {
		return "", ""
	}
	return strings.TrimRight(strings.TrimPrefix(s, "\uFEFF"), "\x1A"), enc
}

// bareUTF16 recognises UTF-16 without a byte order mark by the zero bytes beside ASCII.
func bareUTF16(raw []byte) Encoding {
	n := min(len(raw), 2048) &^ 1
	var even, odd int
	for i := 0; i < n; i += 2 {
		if raw[i] == 0 {
			even++
		}
		if raw[i+1] == 0 {
			odd++
		}
	}
	switch {
	case odd > 8*even && odd*20 >= n/2:
		return UTF16LE
	case even > 8*odd && even*20 >= n/2:
		return UTF16BE
	}
	return ""
}

func fromUTF16(raw []byte, enc Encoding) string {
	units := make([]uint16, len(raw)/2)
	for i := range units {
		a, b := uint16(raw[2*i]), uint16(raw[2*i+1])
		if enc == UTF16BE {
			a, b = b, a
		}
		units[i] = b<<8 | a
	}
	return string(utf16.Decode(units))
}

// delimiter is the candidate that appears most often in the first line that has any.
func delimiter(text string) byte {
	for range 10 {
		line, rest, more := strings.Cut(text, "\n")
		best, most := byte(','), 0
		for _, c := range []byte{',', '\t', ';', '|'} {
			if k := countOutsideQuotes(line, c); k > most {
				best, most = c, k
			}
		}
		if most > 0 || !more {
			return best
		}
		text = rest
	}
	return ','
}

func countOutsideQuotes(line string, c byte) int {
	n, quoted := 0, false
	for i := range len(line) {
		switch {
		case line[i] == '"':
			quoted = !quoted
		case line[i] == c && !quoted:
			n++
		}
	}
	return n
}
