package pdf

import (
	"strings"
	"unicode"
)

// Punctuation that may not begin, or may not end, a line (GB/T 15834 § 5.1).
const (
	neverFirst = "、。，．；：？！…—～·）》〉】〕」』〗”’％‰℃,.;:?!)]}%'\"°"
	neverLast  = "（《〈【〔「『〖“‘￥¥$([{#№"
)

// Break cuts text into lines no wider than width. It keeps Latin words and numbers whole,
// lets no closing mark begin a line and no opening mark end one, and keeps “——” and “……”
// together. A stretch that allows no break is cut where it must be. The lines put together
// are the text, character by character; spaces at the end of a line hang over its edge.
func Break(text string, width float64, measure func(rune) float64) []string {
	runes := []rune(text)
	var lines []string
	start, wide := 0, 0.0
	chance := 0 // the last place after start where the line may end
	for i := 0; i < len(runes); i++ {
		if i > start && mayBreak(runes[i-1], runes[i]) {
			chance = i
		}
		w := measure(runes[i])
		if runes[i] != ' ' && wide+w > width && i > start {
			if chance <= start {
				chance = i
			}
			lines = append(lines, string(runes[start:chance]))
			start, wide = chance, 0
			for _, r := range runes[start:i] {
				wide += measure(r)
			}
			chance = lastChance(runes, start, i)
		}
		wide += w
	}
	return append(lines, string(runes[start:]))
}

func lastChance(runes []rune, start, end int) int {
	for i := end; i > start; i-- {
		if mayBreak(runes[i-1], runes[i]) {
			return i
		}
	}
	return start
}

// mayBreak says whether a line may end after a and the next begin with b.
func mayBreak(a, b rune) bool {
	switch {
	case b == ' ':
		return false
	case a == ' ':
		return true
	case strings.ContainsRune(neverFirst, b), strings.ContainsRune(neverLast, a):
		return false
	case word(a) && word(b):
		return false
	}
	return true
}

// word says whether r belongs to a Latin word, a number, an amount or an identifier.
func word(r rune) bool {
	return r < 0x2E80 && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(".,-/_@+:", r))
}
