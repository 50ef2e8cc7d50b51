// Package search finds rows by any substring of two or more characters, on every database.
//
// It keeps one table of bigrams per park, written in the transaction that changes the text.
// It refuses personal data that is sealed elsewhere: callers index names, never numbers.
package search

import (
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

// Grams are the distinct bigrams of the texts, sorted; a text of one character is its own gram.
func Grams(texts ...string) []string {
	seen := map[string]bool{}
	for _, t := range texts {
		r := []rune(Fold(t))
		if len(r) == 1 {
			seen[string(r)] = true
		}
		for i := 0; i+1 < len(r) && len(seen) < maxGrams; i++ {
			seen[string(r[i:i+2])] = true
		}
	}
	out := make([]string, 0, len(seen))
	for g := range seen {
		out = append(out, g)
	}
	slices.Sort(out)
	return out
}
