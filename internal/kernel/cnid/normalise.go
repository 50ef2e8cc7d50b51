package cnid

import (
	"strings"
	"unicode/utf8"
)

// Normalise turns what people type or paste into the plain number: full-width letters and
// digits become half-width (also when the bytes are GBK), letters become upper case, and
// blanks, dashes, invisible characters and the apostrophe of spreadsheets are dropped.
func Normalise(typed string) string {
	if !utf8.ValidString(typed) {
		typed = fromGBK(typed)
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0xFF01 && r <= 0xFF5E: // full-width forms
			r -= 0xFF01 - '!'
		case dropped(r):
			return -1
		}
		switch {
		case r >= 'a' && r <= 'z':
			return r - 'a' + 'A'
		case r == '-' || r == '\'' || r == '`':
			return -1
		}
		return r
	}, typed)
}

// dropped says whether a character only separates or hides between the characters of a number.
func dropped(r rune) bool {
	switch {
	case r <= ' ', r == 0x7F, r == 0xA0, r == 0x3000, r == 0xFEFF:
		return true
	case r >= 0x2000 && r <= 0x200F, r >= 0x2028 && r <= 0x202F, r == 0x205F, r == 0x2060: // blanks and direction marks
		return true
	case r >= 0x2010 && r <= 0x2015, r == 0x2018, r == 0x2019, r == 0x2212: // dashes and typographic apostrophes
		return true
	}
	return false
}

// fromGBK reads the full-width row A3 of GBK; other bytes above ASCII stay what they are
// and are refused by the alphabets.
func fromGBK(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == 0xA3 && i+1 < len(s) && s[i+1] > 0xA0 && s[i+1] < 0xFF {
			b.WriteByte(s[i+1] - 0x80)
			i++
			continue
		}
		if s[i] == 0xA1 && i+1 < len(s) && s[i+1] == 0xA1 { // ideographic space
			i++
			continue
		}
		b.WriteRune(rune(s[i]))
	}
	return b.String()
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
