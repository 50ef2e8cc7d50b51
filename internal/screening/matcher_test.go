package screening

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// brute finds what Matcher must find, the slow and obvious way.
func brute(terms []string, text string) []Match {
	runes := []rune(text)
	var out []Match
	for end := 1; end <= len(runes); end++ {
		for i, term := range terms {
			t := []rune(term)
			if start := end - len(t); len(t) > 0 && start >= 0 && slices.Equal(runes[start:end], t) {
				out = append(out, Match{start, end, i})
			}
		}
	}
	return out
}

func found(m *Matcher, text string) []Match {
	var out []Match
	m.Scan(text, func(x Match) bool { out = append(out, x); return true })
	return out
}

func sorted(ms []Match) string {
	slices.SortFunc(ms, func(a, b Match) int {
		return slices.Compare([]int{a.End, a.Start, a.Term}, []int{b.End, b.Start, b.Term})
	})
	return fmt.Sprint(ms)
}

func TestMatcherFindsWhatBruteForceFinds(t *testing.T) {
	letters := rapid.SampledFrom([]rune("最好级第一国家网a1𠮷"))
	word := rapid.Custom(func(t *rapid.T) string { return string(rapid.SliceOfN(letters, 0, 5).Draw(t, "runes")) })
	rapid.Check(t, func(t *rapid.T) {
		terms := rapid.SliceOfN(word, 0, 12).Draw(t, "terms")
		text := string(rapid.SliceOfN(letters, 0, 60).Draw(t, "text"))
		if got, want := sorted(found(NewMatcher(terms), text)), sorted(brute(terms, text)); got != want {
			t.Fatalf("terms %q text %q\n got %s\nwant %s", terms, text, got, want)
		}
	})
}

func TestMatcherOnManyTerms(t *testing.T) {
	terms, text := generated(3000, 4000)
	if got, want := sorted(found(NewMatcher(terms), text)), sorted(brute(terms, text)); got != want {
		t.Fatalf("got %d bytes of matches, brute force %d", len(got), len(want))
	}
}

func TestMatcherStopsWhenAsked(t *testing.T) {
	n := 0
	NewMatcher([]string{"最"}).Scan(strings.Repeat("最", 2000), func(Match) bool { n++; return n < 600 })
	if n != 600 {
		t.Fatalf("yield was called %d times", n)
	}
}

// generated makes terms and a text of the frequent characters, the same each time.
func generated(terms, runes int) ([]string, string) {
	seed := uint64(20260915)
	next := func(n int) int {
		seed = seed*6364136223846793005 + 1442695040888963407
		return int(seed>>33) % n
	}
	r := func() rune { return rune(0x4e00 + next(3500)) }
	list := make([]string, terms)
	for i := range list {
		w := make([]rune, 2+next(5))
		for j := range w {
			w[j] = r()
		}
		list[i] = string(w)
	}
	var b strings.Builder
	for n := 0; n < runes; {
		if next(40) == 0 {
			w := list[next(terms)]
			b.WriteString(w)
			n += len([]rune(w))
			continue
		}
		b.WriteRune(r())
		n++
	}
	return list, b.String()
}

func BenchmarkMatcher20kTerms(b *testing.B) {
	terms, text := generated(20000, 1_000_000)
	m := NewMatcher(terms)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		n := 0
		m.Scan(text, func(Match) bool { n++; return true })
	}
}

func BenchmarkNewMatcher20kTerms(b *testing.B) {
	terms, _ := generated(20000, 1)
	for b.Loop() {
		NewMatcher(terms)
	}
}
