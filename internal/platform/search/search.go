// Package search finds rows by any substring of two or more characters, on every database.
//
// It keeps one table of bigrams per park, written in the transaction that changes the text.
// It refuses personal data that is sealed elsewhere: callers index names, never numbers.
package search

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxGrams bounds what one row may occupy in the index.
const maxGrams = 400

// Fold spells text the way it is indexed: NFKC, lower case, letters and digits only.
func Fold(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFKC.String(text))
}

// digitGram is the length of the pieces of numbers: two digits of a barcode say too little.
const digitGram = 4

// Grams are the distinct bigrams of the texts, sorted, and of runs of four and more digits the
// pieces of four; a text of one character is its own gram.
func Grams(texts ...string) []string {
	seen := map[string]bool{}
	for _, t := range texts {
		r := []rune(Fold(t))
		if len(r) == 1 {
			seen[string(r)] = true
		}
		for i := 0; i+1 < len(r) && len(seen) < maxGrams; i++ {
			seen[string(r[i:i+2])] = true
			if i+digitGram <= len(r) && number(r[i:i+digitGram]) {
				seen[string(r[i:i+digitGram])] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

func number(r []rune) bool {
	return !slices.ContainsFunc(r, func(c rune) bool { return !unicode.IsDigit(c) })
}

// sought are the grams to look for, those that tell most first: what a longer one says is not
// asked again. A word of one character stands beside others in no gram, so it says nothing among
// longer words.
func sought(text string) []string {
	words := strings.Fields(text)
	short := func(word string) bool { return len([]rune(Fold(word))) < 2 }
	if longer := slices.DeleteFunc(slices.Clone(words), short); len(longer) > 0 {
		words = longer
	}
	all := Grams(words...)
	slices.SortStableFunc(all, func(a, b string) int { return cmp.Compare(len([]rune(b)), len([]rune(a))) })
	var out []string
	for _, g := range all {
		if !slices.ContainsFunc(out, func(longer string) bool { return strings.Contains(longer, g) }) {
			out = append(out, g)
		}
	}
	return out
}
