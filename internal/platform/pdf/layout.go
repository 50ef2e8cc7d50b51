package pdf

import "fmt"

// Measures of an A4 page in points.
const (
	pageWidth, pageHeight = 595.28, 841.89
	marginX, marginTop    = 68.0, 72.0
	marginBottom          = 76.0
	textWidth             = pageWidth - 2*marginX
	cellPadding           = 4.0
)

// style is how a kind of block is set.
type style struct {
	size, leading, before, indent float64
	centred                       bool
}

func styleOf(k blockKind) style {
	switch k {
	case titleBlock:
		return style{size: 18, leading: 28, centred: true}
	case headingBlock:
		return style{size: 12.5, leading: 21, before: 10}
	case tableBlock:
		return style{size: 9.5, leading: 14, before: 6}
	case gapBlock:
		return style{before: 24}
	}
	return style{size: 11, leading: 19, before: 2, indent: 22}
}

// run is one piece of text at its place: the left end of its baseline, from the top left.
type run struct {
	x, y, size float64
	text       string
}

// rule is a straight line.
type rule struct{ x1, y1, x2, y2 float64 }

type sheet struct {
	runs  []run
	rules []rule
}

// setter places blocks from the top of the first page to the end of the last.
type setter struct {
	face   *face
	sheets []sheet
	y      float64
}

// layout places every character of the document on pages.
func layout(d *Document, f *face) []sheet {
	s := &setter{face: f, sheets: []sheet{{}}, y: marginTop}
	for _, b := range d.blocks {
		if b.kind == tableBlock {
			s.table(b)
		} else {
			s.lines(b)
		}
	}
	for i := range s.sheets {
		s.foot(i, d.footer)
	}
	return s.sheets
}

func (s *setter) page() *sheet { return &s.sheets[len(s.sheets)-1] }

// room turns the page unless height points are left on it.
func (s *setter) room(height float64) {
	if s.y+height > pageHeight-marginBottom {
		s.sheets = append(s.sheets, sheet{})
		s.y = marginTop
	}
}

func (s *setter) lines(b block) {
	st := styleOf(b.kind)
	s.y += st.before
	if b.text == "" {
		return
	}
	need := st.leading
	if b.kind == headingBlock {
		need *= 3 // a heading does not stay behind alone
	}
	s.room(need)
	first := true
	width := func(r rune) float64 { return s.face.measure(r, st.size) }
	for _, line := range s.indented(b.text, st, width) {
		s.room(st.leading)
		x := marginX
		switch {
		case st.centred:
			x = marginX + (textWidth-s.length(line, st.size))/2
		case first:
			x += st.indent
		}
		s.page().runs = append(s.page().runs, run{x, s.y + st.size, st.size, line})
		s.y += st.leading
		first = false
	}
}

// indented breaks a paragraph whose first line is shorter by the indent.
func (s *setter) indented(text string, st style, width func(rune) float64) []string {
	lines := Break(text, textWidth-st.indent, width)
	if len(lines) < 2 || st.indent == 0 {
		return lines
	}
	return append(lines[:1:1], Break(text[len(lines[0]):], textWidth, width)...)
}

func (s *setter) length(text string, size float64) float64 {
	sum := 0.0
	for _, r := range text {
		sum += s.face.measure(r, size)
	}
	return sum
}

func (s *setter) table(b block) {
	st := styleOf(tableBlock)
	s.y += st.before
	total := 0
	for _, share := range b.shares {
		total += share
	}
	edges := []float64{marginX}
	for _, share := range b.shares {
		edges = append(edges, edges[len(edges)-1]+textWidth*float64(share)/float64(max(total, 1)))
	}
	for _, row := range b.cells {
		s.row(row, edges, st)
	}
	s.y += st.before
}

// row sets one row; a row is not divided between pages.
func (s *setter) row(cells []string, edges []float64, st style) {
	width := func(r rune) float64 { return s.face.measure(r, st.size) }
	broken := make([][]string, len(cells))
	most := 1
	for i, text := range cells {
		broken[i] = Break(text, edges[i+1]-edges[i]-2*cellPadding, width)
		most = max(most, len(broken[i]))
	}
	height := float64(most)*st.leading + cellPadding
	s.room(height)
	p := s.page()
	for i, lines := range broken {
		for k, line := range lines {
			if line != "" {
				p.runs = append(p.runs, run{edges[i] + cellPadding, s.y + float64(k)*st.leading + st.size + cellPadding/2, st.size, line})
			}
		}
	}
	left, right := edges[0], edges[len(edges)-1]
	p.rules = append(p.rules, rule{left, s.y, right, s.y}, rule{left, s.y + height, right, s.y + height})
	for _, x := range edges {
		p.rules = append(p.rules, rule{x, s.y, x, s.y + height})
	}
	s.y += height
}

// foot writes the footer and the page number of sheet i.
func (s *setter) foot(i int, text string) {
	const size, y = 8.0, pageHeight - 40
	p := &s.sheets[i]
	width := func(r rune) float64 { return s.face.measure(r, size) }
	number := fmt.Sprintf("第 %d 页 / 共 %d 页", i+1, len(s.sheets))
	room := textWidth - s.length(number, size) - 12
	if text != "" {
		for k, line := range Break(text, room, width) {
			p.runs = append(p.runs, run{marginX, y + float64(k)*size*1.3, size, line})
		}
	}
	p.runs = append(p.runs, run{pageWidth - marginX - s.length(number, size), y, size, number})
	p.rules = append(p.rules, rule{marginX, y - 14, pageWidth - marginX, y - 14})
}
