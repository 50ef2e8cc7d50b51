package screening

// Stream screens a text that arrives in chunks. A hit is handed out as soon as nothing that may
// follow can change it; all hits together are those of the whole text.
type Stream struct {
	pipeline *Pipeline
	product  string
	tail     []rune // what later chunks may still join
	base     int    // offset of the tail in the whole text
	cut      bool   // something was forgotten before the tail
	sent     map[place]bool
}

type place struct {
	start, end     int
	category, term string
}

// maxTail bounds what a stream remembers, whatever noise is sent into it.
const maxTail = 8192

// Stream opens a stream about a product of the named category.
func (p *Pipeline) Stream(product string) *Stream {
	return &Stream{pipeline: p, product: product, sent: map[place]bool{}}
}

// Push adds a chunk and returns the hits that are certain now, in offsets of the whole text.
func (s *Stream) Push(chunk string) []Hit {
	s.tail = append(s.tail, []rune(chunk)...)
	out := s.take(false)
	s.forget()
	return out
}

// Close returns the hits that were waiting for more text.
func (s *Stream) Close() []Hit { return s.take(true) }

func (s *Stream) take(last bool) []Hit {
	p := s.pipeline
	plain, eager := p.fold.fold(s.tail, len(s.tail)), p.fold.fold(s.tail, len(s.tail)-2)
	old := 0 // hits that start before it were decided with more context
	if s.cut && len(plain.from) > p.longest {
		old = int(plain.from[p.longest])
	}
	var out []Hit
	for _, h := range p.scan(s.tail, s.product) {
		if h.Start < old || !last && (p.unsettled(plain, h) || p.unsettled(eager, h)) {
			continue
		}
		h.Start, h.End = h.Start+s.base, h.End+s.base
		at := place{h.Start, h.End, h.Category, h.Term}
		if !s.sent[at] {
			s.sent[at] = true
			out = append(out, h)
		}
	}
	return out
}

// unsettled says whether more text can lengthen the hit, clear it or show that it is part of a
// longer word.
func (p *Pipeline) unsettled(t folded, h Hit) bool {
	return p.words.unsettled(t, h, p.longest) || p.numbers.unsettled(t.number(), h, p.longest)
}

func (l *lane) unsettled(t folded, h Hit, longest int) bool {
	n := len(t.runes)
	if n > 0 && int(t.to[n-1]) <= h.End && (latin(t.runes[n-1]) || t.runes[n-1] == '#' || numeral(t.runes[n-1])) {
		return true
	}
	for i := max(0, n-longest); i < n && int(t.from[i]) <= h.Start; i++ {
		if l.open(t.runes[i:]) {
			return true
		}
	}
	return false
}

// forget drops what no later chunk can reach.
func (s *Stream) forget() {
	t := s.pipeline.fold.fold(s.tail, len(s.tail))
	keep, from := 4*s.pipeline.longest, 0
	if n := len(t.runes); n > keep {
		from = int(t.from[n-keep])
	}
	from = max(from, len(s.tail)-maxTail)
	if from <= 0 {
		return
	}
	s.tail, s.base, s.cut = append([]rune(nil), s.tail[from:]...), s.base+from, true
	for at := range s.sent {
		if at.end <= s.base {
			delete(s.sent, at)
		}
	}
}
