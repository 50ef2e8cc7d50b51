package screening

import (
	"cmp"
	"slices"
)

// Match is one occurrence of a term: rune offsets and the index the term had in NewMatcher.
type Match struct{ Start, End, Term int }

// Matcher finds every occurrence of every term in one pass over the text (Aho–Corasick over
// runes, its trie in a double array). It is immutable and safe for concurrent use.
//
// States are slots of the double array; slot 0 is the root, whose transitions have a table of
// their own because most runes of a text end there.
type Matcher struct {
	low    []uint16        // symbol of each rune of the basic plane; 0 = in no term
	high   map[rune]uint16 // symbol of the others
	root   []int32         // root transitions by symbol
	cells  []cell
	fail   []int32
	out    []int32 // 1 + first term ending here
	dict   []int32 // nearest state on the failure path with an output; 0 = none
	inner  []bool  // some term continues after this state
	same   []int32 // 1 + next term with the same text
	length []int32 // runes of each term
}

type cell struct{ base, check int32 }

// NewMatcher builds the matcher of terms. Empty terms never match; equal terms are reported each.
func NewMatcher(terms []string) *Matcher {
	m := &Matcher{low: make([]uint16, 1<<16), high: map[rune]uint16{}, same: make([]int32, len(terms)), length: make([]int32, len(terms))}
	trie := newTrie(m, terms)
	m.root = make([]int32, trie.symbols+1)
	m.place(trie)
	return m
}

// symbol returns the code of r, 0 when no term contains it.
func (m *Matcher) symbol(r rune) uint16 {
	if uint32(r) < 1<<16 {
		return m.low[r]
	}
	return m.high[r]
}

func (m *Matcher) learn(r rune, next int) (uint16, int) {
	if s := m.symbol(r); s != 0 {
		return s, next
	}
	next++
	if r < 1<<16 {
		m.low[r] = uint16(next)
	} else {
		m.high[r] = uint16(next)
	}
	return uint16(next), next
}

// Scan calls yield for every occurrence of every term in text, in order of their ends, longest
// first, until yield returns false.
func (m *Matcher) Scan(text string, yield func(Match) bool) {
	var block [512]rune
	state, n, at := int32(0), 0, 0
	for _, r := range text {
		block[n] = r
		if n++; n == len(block) {
			if state = m.feed(state, block[:], at, yield); state < 0 {
				return
			}
			at, n = at+n, 0
		}
	}
	m.feed(state, block[:n], at, yield)
}

// feed advances state over runes, the first of which has offset at, and returns the new state;
// -1 when yield asked to stop.
func (m *Matcher) feed(state int32, runes []rune, at int, yield func(Match) bool) int32 {
	cells, fail, low := m.cells, m.fail, m.low
	for i, r := range runes {
		var c int32
		if uint32(r) < uint32(len(low)) {
			c = int32(low[r])
		} else {
			c = int32(m.high[r])
		}
		if c == 0 {
			state = 0
			continue
		}
		for state != 0 {
			if t := cells[state].base + c; uint(t) < uint(len(cells)) && cells[t].check == state {
				state = t
				goto found
			}
			state = fail[state]
		}
		state = m.root[c]
	found:
		if m.out[state] != 0 || m.dict[state] != 0 {
			if !m.report(state, at+i+1, yield) {
				return -1
			}
		}
	}
	return state
}

func (m *Matcher) report(state int32, end int, yield func(Match) bool) bool {
	for ; state != 0; state = m.dict[state] {
		for t := m.out[state]; t != 0; t = m.same[t-1] {
			if !yield(Match{Start: end - int(m.length[t-1]), End: end, Term: int(t - 1)}) {
				return false
			}
		}
	}
	return true
}

// open says whether runes, read from their first, are the beginning of a longer term.
func (m *Matcher) open(runes []rune) bool {
	state := int32(0)
	for i, r := range runes {
		c := int32(m.symbol(r))
		switch {
		case c == 0:
			return false
		case i == 0:
			state = m.root[c]
		default:
			t := m.cells[state].base + c
			if int(t) >= len(m.cells) || m.cells[t].check != state {
				return false
			}
			state = t
		}
		if state == 0 {
			return false
		}
	}
	return state != 0 && m.inner[state]
}

// trie is the plain tree of the terms, before it is folded into the double array.
type trie struct {
	symbols int
	nodes   []node
}

type node struct {
	children []edge // by symbol, ascending once sorted
	term     int32  // 1 + first term ending here
}

type edge struct {
	symbol uint16
	to     int32
}

func newTrie(m *Matcher, terms []string) *trie {
	t := &trie{nodes: make([]node, 1)}
	step := map[uint64]int32{}
	for i, term := range terms {
		at, n := int32(0), int32(0)
		for _, r := range term {
			var c uint16
			c, t.symbols = m.learn(r, t.symbols)
			key := uint64(at)<<16 | uint64(c)
			next, ok := step[key]
			if !ok {
				next = int32(len(t.nodes))
				step[key] = next
				t.nodes = append(t.nodes, node{})
				t.nodes[at].children = append(t.nodes[at].children, edge{c, next})
			}
			at, n = next, n+1
		}
		m.length[i] = n
		if n > 0 {
			m.same[i], t.nodes[at].term = t.nodes[at].term, int32(i+1)
		}
	}
	for i := range t.nodes {
		slices.SortFunc(t.nodes[i].children, func(a, b edge) int { return cmp.Compare(a.symbol, b.symbol) })
	}
	return t
}

// place lays the trie into the double array, breadth first, and links failures on the way: the
// failure of a state is nearer the root, so it is complete when it is needed.
func (m *Matcher) place(t *trie) {
	slot := make([]int32, len(t.nodes))
	array := newArray(len(t.nodes) + t.symbols + 2)
	for _, e := range t.nodes[0].children {
		s := array.single()
		slot[e.to], m.root[e.symbol] = s, s
	}
	queue := []int32{}
	for _, e := range t.nodes[0].children {
		queue = append(queue, e.to)
	}
	m.adopt(array)
	for i := 0; i < len(queue); i++ {
		n := &t.nodes[queue[i]]
		s := slot[queue[i]]
		m.out[s], m.inner[s] = n.term, len(n.children) > 0
		if len(n.children) == 0 {
			continue
		}
		base := array.fit(n.children)
		m.adopt(array)
		m.cells[s].base = base
		for _, e := range n.children {
			to := base + int32(e.symbol)
			m.cells[to].check = s
			slot[e.to] = to
			f := m.next(m.fail[s], int32(e.symbol))
			m.fail[to] = f
			queue = append(queue, e.to)
		}
	}
	m.linkOutputs(queue, slot)
}

// linkOutputs gives every state its nearest failure with an output, nearest the root first.
func (m *Matcher) linkOutputs(order, slot []int32) {
	for _, n := range order {
		s := slot[n]
		if f := m.fail[s]; m.out[f] != 0 {
			m.dict[s] = f
		} else {
			m.dict[s] = m.dict[f]
		}
	}
}

// next is the transition of a finished state, failures included.
func (m *Matcher) next(state, c int32) int32 {
	for state != 0 {
		if t := m.cells[state].base + c; int(t) < len(m.cells) && m.cells[t].check == state {
			return t
		}
		state = m.fail[state]
	}
	return m.root[c]
}

// adopt grows the state tables to the size of the array. An unused cell is checked by -1, which
// is no state.
func (m *Matcher) adopt(a *array) {
	for len(m.cells) < len(a.used) {
		m.cells = append(m.cells, cell{check: -1})
	}
	grow := len(a.used) - len(m.fail)
	m.fail = append(m.fail, make([]int32, grow)...)
	m.out = append(m.out, make([]int32, grow)...)
	m.dict = append(m.dict, make([]int32, grow)...)
	m.inner = append(m.inner, make([]bool, grow)...)
}

// array hands out free slots of the double array.
type array struct {
	used  []bool
	first int // no free slot below
}

func newArray(size int) *array { return &array{used: append(make([]bool, 0, 2*size), true), first: 1} }

func (a *array) take(i int) {
	for len(a.used) <= i {
		a.used = append(a.used, false)
	}
	a.used[i] = true
	for a.first < len(a.used) && a.used[a.first] {
		a.first++
	}
}

func (a *array) free(i int) bool { return i >= len(a.used) || !a.used[i] }

// single takes one free slot.
func (a *array) single() int32 {
	i := a.first
	a.take(i)
	return int32(i)
}

// fit finds a base that gives every child a free slot, and takes these. The search starts at the
// first free slot and, for sparse nodes in a crowded array, gives up early and appends.
func (a *array) fit(children []edge) int32 {
	lead := int(children[0].symbol)
	for at := a.first; ; at++ {
		if at <= lead || !a.free(at) {
			continue
		}
		base := at - lead
		ok := true
		for _, e := range children[1:] {
			if !a.free(base + int(e.symbol)) {
				ok = false
				break
			}
		}
		if ok {
			for _, e := range children {
				a.take(base + int(e.symbol))
			}
			return int32(base)
		}
	}
}
