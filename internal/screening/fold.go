package screening

import (
	_ "embed"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// What a rune folds to, besides a rune.
const (
	dropped rune = 0  // noise between characters: spaces, symbols, emoji, brackets, dashes
	stop    rune = -1 // the end of a sentence: no term reaches over it
	soft    rune = -2 // a comma or the like: a stop, unless it stands between single characters
	many    rune = -3 // many - k: the k-th of folder.several
)

// barrier separates what a term may not join.
const barrier rune = '\n'

//go:embed traditional.txt
var traditionalText string

// folder brings evasive spellings to the form terms are written in: compatibility forms (Ａ, ①,
// ㎎), capitals, traditional characters and lookalikes, and anything put between characters.
type folder struct {
	plane   []rune // by rune of the basic plane
	several [][]rune
}

func newFolder() *folder {
	f := &folder{plane: make([]rune, 1<<16)}
	simple := traditional(traditionalText)
	for r := range rune(1 << 16) {
		f.plane[r] = f.entry(r, simple)
	}
	return f
}

// traditional reads pairs "國国"; a pair may lead to another.
func traditional(table string) map[rune]rune {
	simple := map[rune]rune{}
	for line := range strings.Lines(table) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for pair := range strings.FieldsSeq(line) {
			r := []rune(pair)
			simple[r[0]] = r[1]
		}
	}
	for from, to := range simple {
		if further, ok := simple[to]; ok {
			simple[from] = further
		}
	}
	return simple
}

func (f *folder) entry(r rune, simple map[rune]rune) rune {
	switch {
	case r >= 0x4e00 && r < 0xa000: // the bulk: nothing to normalise
		if s, ok := simple[r]; ok {
			return s
		}
		return r
	case strings.ContainsRune("。！？!?…｡‼⁉⋯", r):
		return stop
	case strings.ContainsRune(".,，、:：;；．﹐﹑﹔﹕､", r):
		return soft
	}
	var out []rune
	for _, n := range norm.NFKC.String(string(r)) {
		n = unicode.ToLower(n)
		if s, ok := simple[n]; ok {
			n = s
		}
		if n == '%' || unicode.IsLetter(n) || unicode.IsNumber(n) {
			out = append(out, n)
		}
	}
	switch len(out) {
	case 0:
		return dropped
	case 1:
		return out[0]
	}
	f.several = append(f.several, out)
	return many - rune(len(f.several)-1)
}

// of returns what one rune folds to.
func (f *folder) of(r rune) rune {
	if uint32(r) < 1<<16 {
		return f.plane[r]
	}
	if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
		return dropped // emoji and their like
	}
	for _, n := range norm.NFKC.String(string(r)) { // mathematical letters and digits
		if n < 1<<16 {
			return f.plane[n]
		}
	}
	return r
}

// folded is a text in folded form; rune i covers the original runes from[i] to to[i].
type folded struct {
	runes    []rune
	from, to []int32
}

func (t *folded) add(r rune, from, to int) {
	t.runes, t.from, t.to = append(t.runes, r), append(t.from, int32(from)), append(t.to, int32(to))
}

// fold brings text to folded form. settled is the number of leading runes whose soft separators
// are decided by what stands around them; a soft separator behind it counts as noise.
func (f *folder) fold(text []rune, settled int) folded {
	t := folded{runes: make([]rune, 0, len(text)), from: make([]int32, 0, len(text)), to: make([]int32, 0, len(text))}
	for i, r := range text {
		c := f.of(r)
		if c == soft {
			if c = stop; i >= settled || f.between(text, i) {
				c = dropped
			}
		}
		switch {
		case c > 0:
			t.add(c, i, i+1)
		case c == stop:
			t.add(barrier, i, i+1)
		case c <= many:
			for _, n := range f.several[many-c] {
				t.add(n, i, i+1)
			}
		}
	}
	return t
}

// between says whether the soft separator at i stands inside a word: NO.1, 1,000, or one of a
// row between single characters as in 国.家.级.
func (f *folder) between(text []rune, i int) bool {
	at := func(j int) rune {
		if j < 0 || j >= len(text) {
			return stop
		}
		return f.of(text[j])
	}
	if latin(at(i-1)) && latin(at(i+1)) {
		return true
	}
	return at(i-2) == soft && at(i-1) > 0 || at(i+2) == soft && at(i+1) > 0
}

// word folds a term: only characters count.
func (f *folder) word(term string) string {
	var b strings.Builder
	for _, r := range f.fold([]rune(term), 0).runes {
		if r != barrier {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func digit(r rune) bool { return r >= '0' && r <= '9' }
func latin(r rune) bool { return digit(r) || r >= 'a' && r <= 'z' }

// joined says whether two neighbours form one word or number, so that a term cannot end between
// them: "vx" is not in "vxl", "top1" not in "top10".
func joined(a, b rune) bool {
	return digit(a) && digit(b) || latin(a) && !digit(a) && latin(b) && !digit(b)
}

// numeral says whether r can stand in a number, Chinese or not.
func numeral(r rune) bool {
	switch r {
	case '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两', '几', '半':
		return true
	}
	return digit(r)
}

// numbered writes a pattern the way number writes texts.
func numbered(pattern string) string {
	var out []rune
	for _, r := range pattern {
		if r != '#' && !numeral(r) {
			out = append(out, r)
		} else if len(out) == 0 || out[len(out)-1] != '#' {
			out = append(out, '#')
		}
	}
	return string(out)
}

// number replaces every run of numerals by one #, so that "#天见效" finds any number of days.
func (t folded) number() folded {
	n := folded{runes: make([]rune, 0, len(t.runes)), from: make([]int32, 0, len(t.runes)), to: make([]int32, 0, len(t.runes))}
	for i, r := range t.runes {
		if !numeral(r) {
			n.add(r, int(t.from[i]), int(t.to[i]))
			continue
		}
		if last := len(n.runes) - 1; last >= 0 && n.runes[last] == '#' {
			n.to[last] = t.to[i]
			continue
		}
		n.add('#', int(t.from[i]), int(t.to[i]))
	}
	return n
}
