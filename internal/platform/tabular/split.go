package tabular

import (
	"io"
	"strings"

	"sitong/internal/kernel/errs"
)

// maxQuotedLines and maxQuotedBytes are how much one quoted cell may hold; beyond it, the
// opening quote is taken for a typing mistake.
const (
	maxQuotedLines = 200
	maxQuotedBytes = 32 << 10
)

// splitter cuts delimited text into rows. Unlike a strict CSV reader it counts blank lines,
// keeps going after a damaged row, and says which row that was.
type splitter struct {
	text  string
	comma byte
	pos   int
	row   int
}

func (s *splitter) close() error { return nil }

func (s *splitter) next() ([]string, int, *errs.Error, error) {
	if s.pos >= len(s.text) {
		return nil, 0, nil, io.EOF
	}
	s.row++
	cells, end, ok := s.record(s.pos)
	if ok {
		s.pos = end
		return cells, s.row, nil, nil
	}
	line, after := s.line(s.pos)
	s.pos = after
	return strings.Split(strings.ReplaceAll(line, `"`, ""), string(s.comma)), s.row, ErrQuoteOpen, nil
}

// line returns the physical line at pos and where the next one starts. LF, CR LF and CR end lines.
func (s *splitter) line(pos int) (string, int) {
	n := strings.IndexAny(s.text[pos:], "\r\n")
	if n < 0 {
		return s.text[pos:], len(s.text)
	}
	return s.text[pos : pos+n], s.lineBreak(pos + n)
}

// lineBreak returns the position after the line break at pos.
func (s *splitter) lineBreak(pos int) int {
	if s.text[pos] == '\r' && pos+1 < len(s.text) && s.text[pos+1] == '\n' {
		return pos + 2
	}
	return pos + 1
}

// record reads one row, quoted cells with their line breaks included; ok is false when a
// quote is never closed.
func (s *splitter) record(pos int) (cells []string, end int, ok bool) {
	for {
		var cell string
		if pos < len(s.text) && s.text[pos] == '"' {
			if cell, pos, ok = s.quoted(pos + 1); !ok {
				return nil, 0, false
			}
		} else {
			start := pos
			for pos < len(s.text) && s.text[pos] != s.comma && s.text[pos] != '\n' && s.text[pos] != '\r' {
				pos++
			}
			cell = s.text[start:pos]
		}
		cells = append(cells, cell)
		switch {
		case pos >= len(s.text):
			return cells, pos, true
		case s.text[pos] == s.comma:
			pos++
		default:
			return cells, s.lineBreak(pos), true
		}
	}
}

// quoted reads up to the closing quote. A quote inside that is neither doubled nor followed
// by the end of the cell is kept as it is.
func (s *splitter) quoted(pos int) (cell string, end int, ok bool) {
	var b strings.Builder
	last := min(len(s.text), pos+maxQuotedBytes)
	for lines := 0; pos < last; {
		n := strings.IndexAny(s.text[pos:last], "\"\n")
		if n < 0 {
			return "", 0, false
		}
		b.WriteString(s.text[pos : pos+n])
		pos += n
		if s.text[pos] == '\n' {
			if lines++; lines > maxQuotedLines {
				return "", 0, false
			}
			b.WriteByte('\n')
			pos++
			continue
		}
		pos++
		switch {
		case pos >= len(s.text), s.text[pos] == s.comma, s.text[pos] == '\r', s.text[pos] == '\n':
			return b.String(), pos, true
		case s.text[pos] == '"':
			pos++
		}
		b.WriteByte('"')
	}
	return "", 0, false
}
