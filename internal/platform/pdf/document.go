// Package pdf prints Chinese documents: agreements, letters, filings.
//
// It owns the page, the font and the breaking of lines. It refuses to print a character its
// font does not hold, because a document in which a name is missing is worse than none. What
// a reader copies out of the file is what was put in: text is never hyphenated, padded or
// replaced.
package pdf

import (
	"io"
	"strings"
	"time"

	"sitong/internal/kernel/errs"
)

// ErrGlyph reports characters the font does not hold; nothing is printed.
var ErrGlyph = errs.New(errs.Invalid, "pdf.glyph_missing", "文书字体缺少这些字，无法打印：{characters}", "The document font lacks these characters: {characters}")

// Document is built from the top down and printed once.
type Document struct {
	title  string
	footer string
	made   time.Time
	blocks []block
}

type blockKind int

const (
	titleBlock blockKind = iota
	headingBlock
	paragraphBlock
	tableBlock
	gapBlock
)

type block struct {
	kind   blockKind
	text   string
	cells  [][]string // the first row is the head
	shares []int      // widths of the columns relative to each other
}

// New begins a document. The title stands centred on the first page and in the properties
// of the file; made is the date of creation in those properties.
func New(title string, made time.Time) *Document {
	d := &Document{title: clean(title), made: made}
	d.blocks = append(d.blocks, block{kind: titleBlock, text: d.title})
	return d
}

// Footer stands at the foot of every page, beside the page number: usually the number and
// the hash of what is printed.
func (d *Document) Footer(text string) { d.footer = clean(text) }

// Heading adds a heading.
func (d *Document) Heading(text string) { d.add(headingBlock, text) }

// Paragraph adds text; each line of it is a paragraph of its own.
func (d *Document) Paragraph(text string) {
	for line := range strings.SplitSeq(clean(text), "\n") {
		d.add(paragraphBlock, line)
	}
}

// Table adds a table. Shares are the widths of its columns relative to each other, one per
// cell of head.
func (d *Document) Table(shares []int, head []string, rows ...[]string) {
	b := block{kind: tableBlock, shares: shares}
	for _, row := range append([][]string{head}, rows...) {
		cells := make([]string, len(shares))
		for i := range min(len(row), len(shares)) {
			cells[i] = strings.ReplaceAll(clean(row[i]), "\n", " ")
		}
		b.cells = append(b.cells, cells)
	}
	d.blocks = append(d.blocks, b)
}

// Signature is one party's place at the end of a document.
type Signature struct {
	Role string // 甲方
	Name string
	How  string // in which way and when the party confirmed
}

// Signatures adds one line per party.
func (d *Document) Signatures(parties ...Signature) {
	d.blocks = append(d.blocks, block{kind: gapBlock})
	for _, p := range parties {
		d.add(paragraphBlock, p.Role+"："+p.Name)
		d.add(paragraphBlock, p.How)
	}
}

// WriteTo prints the document. ErrGlyph when a character cannot be printed.
func (d *Document) WriteTo(w io.Writer) (int64, error) {
	f, err := openFace()
	if err != nil {
		return 0, err
	}
	if err := f.require(strings.Join(d.Text(), "") + "0123456789/第页共"); err != nil {
		return 0, err
	}
	return d.print(w, f, layout(d, f))
}

// Text is what the document says, block by block and cell by cell, without footers.
func (d *Document) Text() []string {
	out := []string{}
	for _, b := range d.blocks {
		if b.kind == tableBlock {
			for _, row := range b.cells {
				out = append(out, row...)
			}
			continue
		}
		if b.text != "" {
			out = append(out, b.text)
		}
	}
	return out
}

func (d *Document) add(kind blockKind, text string) {
	d.blocks = append(d.blocks, block{kind: kind, text: strings.ReplaceAll(clean(text), "\n", " ")})
}

// clean turns what has no shape of its own on paper into what it stands for: tabs and
// unusual spaces into spaces, other controls into nothing.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t', r == '\u00a0', r == '\u2007', r == '\u202f':
			return ' '
		case r < ' ', r == 0x7f, r == '\u200b', r == '\ufeff', r == '\u00ad':
			return -1
		}
		return r
	}, s)
}
