package cnid

import "strings"

// MaskID shows the first and the last four characters of an identity number. A number too
// short for that shows two and two, a very short one nothing.
func MaskID(number string) string {
	switch n := len([]rune(number)); {
	case n >= 12:
		return hide(number, 4, 4)
	case n >= 7:
		return hide(number, 2, 2)
	}
	return hide(number, 0, 0)
}

// MaskPhone shows the first three and the last four digits: 138****5678.
func MaskPhone(number string) string {
	if len([]rune(number)) < 9 {
		return hide(number, 0, min(2, len([]rune(number))/2))
	}
	return hide(number, 3, 4)
}

// MaskName shows the first character of a person's name: 王**.
func MaskName(name string) string {
	name = strings.TrimSpace(name)
	if len([]rune(name)) < 2 {
		return hide(name, 0, 0)
	}
	return hide(name, 1, 0)
}

// MaskAddress shows an address down to its city or county and hides the rest: 山东省临沂市****.
func MaskAddress(address string) string {
	address = strings.TrimSpace(address)
	r := []rune(address)
	shown := 0
	for i, c := range r[:min(len(r), 12)] {
		if strings.ContainsRune("省市县区", c) && i < len(r)-1 {
			shown = i + 1
		}
	}
	if len(r) == 0 {
		return ""
	}
	return string(r[:shown]) + "****"
}

// hide replaces everything but the ends with asterisks.
func hide(s string, head, tail int) string {
	r := []rune(s)
	for i := head; i < len(r)-tail; i++ {
		r[i] = '*'
	}
	return string(r)
}
