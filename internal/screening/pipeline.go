package screening

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"sitong/internal/kernel/errs"
)

// Hit is a place in a text that a rule may not allow: the original runes Start to End.
type Hit struct {
	Start      int
	End        int
	Term       string // as the lexicon writes it
	Category   string
	Severity   Severity
	Article    errs.Text
	Suggestion errs.Text
}

// Extra is what a park adds to the platform's lexicon: its own terms, such as brands it may not
// name, and phrases it allows, such as registered names that contain a term.
type Extra struct {
	Terms []Entry
	Allow []string
}

// Pipeline folds a text, matches it and keeps what no allow-phrase clears. It is immutable and
// safe for concurrent use.
type Pipeline struct {
	version string
	groups  []Group
	fold    *folder
	entries []Entry
	group   []int // of each entry; -1 = the park's own
	words   lane
	numbers lane
	longest int // folded runes of the longest pattern
}

// lane is one form of the text with the patterns looked for in it.
type lane struct {
	*Matcher
	patterns []pattern
}

// pattern leads from a folded wording to its entry; -1 is an allow-phrase.
type pattern struct {
	text  string
	entry int
}

// NewPipeline makes the pipeline of a pack and a park's additions.
func NewPipeline(pack Pack, extra Extra) *Pipeline {
	p := &Pipeline{version: pack.Version, groups: pack.Groups, fold: newFolder()}
	for i, g := range pack.Groups {
		for _, e := range g.Entries {
			p.add(e, i)
		}
		p.allow(g.Allow)
	}
	for _, e := range extra.Terms {
		p.add(e, -1)
	}
	p.allow(extra.Allow)
	p.words.build()
	p.numbers.build()
	return p
}

// Version is the version of the pack the pipeline was made of.
func (p *Pipeline) Version() string { return p.version }

func (p *Pipeline) add(e Entry, group int) {
	at := len(p.entries)
	p.entries, p.group = append(p.entries, e), append(p.group, group)
	for _, spelling := range append([]string{e.Term}, e.Variants...) {
		p.pattern(spelling, at)
	}
}

func (p *Pipeline) allow(phrases []string) {
	for _, a := range phrases {
		p.pattern(a, -1)
	}
}

func (p *Pipeline) pattern(spelling string, entry int) {
	l, parts := &p.words, strings.Split(spelling, "#")
	for i := range parts {
		parts[i] = p.fold.word(parts[i])
	}
	text := strings.Join(parts, "#")
	if len(parts) > 1 {
		l, text = &p.numbers, numbered(text)
	}
	if text == "" {
		return
	}
	l.patterns = append(l.patterns, pattern{text, entry})
	p.longest = max(p.longest, utf8.RuneCountInString(text))
}

func (l *lane) build() {
	terms := make([]string, len(l.patterns))
	for i, p := range l.patterns {
		terms[i] = p.text
	}
	l.Matcher = NewMatcher(terms)
}

// Scan finds the hits of a text about a product of the named category, in order of their place;
// without a category every group of the pack applies.
func (p *Pipeline) Scan(text, product string) []Hit { return p.scan([]rune(text), product) }

// ScanNext scans text as the continuation of before, so that a term on the border is found. It
// returns the hits that end in text, in offsets of text; one that began in before starts below 0.
func (p *Pipeline) ScanNext(before, text, product string) []Hit {
	n := utf8.RuneCountInString(before)
	var out []Hit
	for _, h := range p.Scan(before+text, product) {
		if h.Start, h.End = h.Start-n, h.End-n; h.End > 0 {
			out = append(out, h)
		}
	}
	return out
}

func (p *Pipeline) scan(text []rune, product string) []Hit {
	active := make([]bool, len(p.groups))
	for i, g := range p.groups {
		active[i] = g.AppliesTo(product)
	}
	t := p.fold.fold(text, len(text))
	spans := p.words.spans(t, nil)
	spans = p.numbers.spans(t.number(), spans)
	return p.hits(spans, active)
}

// span is an occurrence of a pattern in original runes.
type span struct{ start, end, entry int }

func (l *lane) spans(t folded, out []span) []span {
	l.feed(0, t.runes, 0, func(m Match) bool {
		if t.whole(m) {
			out = append(out, span{int(t.from[m.Start]), int(t.to[m.End-1]), l.patterns[m.Term].entry})
		}
		return true
	})
	return out
}

// whole says whether the match does not cut a Latin word or a number of the original.
func (t folded) whole(m Match) bool {
	if i := m.Start; i > 0 && t.to[i-1] == t.from[i] && joined(t.runes[i-1], t.runes[i]) {
		return false
	}
	i := m.End
	return i == len(t.runes) || t.to[i-1] != t.from[i] || !joined(t.runes[i-1], t.runes[i])
}

// hits drops spans of groups that do not apply, inside an allow-phrase, reached by an earlier or
// longer span of the same category, or inside a span of another that is no less grave, and
// explains the rest.
func (p *Pipeline) hits(spans []span, active []bool) []Hit {
	var allowed, kept []span
	for _, s := range spans {
		switch {
		case s.entry < 0:
			allowed = append(allowed, s)
		case p.group[s.entry] < 0 || active[p.group[s.entry]]:
			kept = append(kept, s)
		}
	}
	if len(kept) == 0 {
		return nil
	}
	// By start, longer first: whatever contains a span stands before it.
	order := func(a, b span) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.entry, b.entry))
	}
	slices.SortFunc(allowed, order)
	slices.SortFunc(kept, order)
	var out []Hit
	var cover [4]int // per severity, how far hits at least as grave reach
	furthest, next, cleared := map[string]int{}, 0, 0
	for _, s := range kept {
		for ; next < len(allowed) && allowed[next].start <= s.start; next++ {
			cleared = max(cleared, allowed[next].end)
		}
		e := &p.entries[s.entry]
		weight := e.Severity.Weight()
		if s.end <= cleared || s.end <= cover[weight] || s.start < furthest[e.Category] {
			continue
		}
		furthest[e.Category] = s.end
		for w := range weight {
			cover[w+1] = max(cover[w+1], s.end)
		}
		out = append(out, Hit{s.start, s.end, e.Term, e.Category, e.Severity, e.Article, e.Suggestion})
	}
	return out
}
