package cnid

import (
	"regexp"

	"sitong/internal/kernel/clock"
)

// Person is what a number of GB 11643 says about its holder.
type Person struct {
	Area  string // six digits; of a foreign permanent resident the province only
	Born  clock.Date
	Woman bool
}

// PersonOf reads a valid 18-digit number; ok is false for anything else.
func PersonOf(typed string) (p Person, ok bool) {
	r := Check(ID, typed)
	if !r.Valid {
		return Person{}, false
	}
	v := r.Value
	p = Person{Area: v[:6], Born: bornOn(v), Woman: (v[16]-'0')%2 == 0}
	if v[0] == '9' {
		p.Area = v[1:3] + "0000"
	}
	return p, true
}

// checkPerson: GB 11643-1999. Six digits of area, eight of birth, three of sequence, one
// check character by ISO 7064 MOD 11-2. The area is checked only down to the province:
// people keep the code of a county that no longer exists.
func checkPerson(r Result, today clock.Date) Result {
	v := r.Value
	switch {
	case len(v) == 15 && digits(v):
		return r.refuse(firstGen)
	case len(v) != 18:
		return r.refuse(length)
	case !digits(v[:17]) || (v[17] != 'X' && !digits(v[17:])):
		return r.refuse(alphabet)
	}
	foreign := v[0] == '9' && r.Kind == ID
	if !(province(v[:2]) || (foreign && province(v[1:3]))) {
		return r.refuse(area)
	}
	return r.born(today)
}

// born checks the birth date and the check character of an 18-digit number.
func (r Result) born(today clock.Date) Result {
	switch born := bornOn(r.Value); {
	case born == "":
		return r.refuse(birthDate)
	case today != "" && born > today:
		return r.refuse(bornLater)
	case r.Value[17] != personCheck(r.Value[:17]):
		return r.refuse(checkDigit)
	}
	return r
}

// bornOn reads the birth date of an 18-digit number; empty when there is no such day.
func bornOn(v string) clock.Date {
	d, err := clock.ParseDate(v[6:10] + "-" + v[10:12] + "-" + v[12:14])
	if err != nil || d.Year() < 1800 || d.Year() > 2199 {
		return ""
	}
	return d
}

func personCheck(first17 string) byte {
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		sum += int(first17[i]-'0') * w
	}
	return "10X98765432"[sum%11]
}

// province says whether two digits name a province-level unit; 83 stands on the residence
// permits of Taiwan residents, 81 and 82 on those of Hong Kong and Macau.
func province(code string) bool {
	switch code {
	case "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
		"41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83":
		return true
	}
	return false
}

// travel holds the forms of documents that carry no check digit a stranger can compute.
func travel(kind Kind) *regexp.Regexp {
	switch kind {
	case HKMacauPermit: // H or M, eight digits; the older booklets add two
		return regexp.MustCompile(`^[HM][0-9]{8}([0-9]{2})?$`)
	case TaiwanPermit: // eight digits; the older booklets have ten and may add a letter
		return regexp.MustCompile(`^([0-9]{8}|[0-9]{10}[A-Z]?)$`)
	}
	return regexp.MustCompile(`^[A-Z]{0,3}[0-9][A-Z0-9]{4,16}$`)
}

func checkTravel(r Result) Result {
	if !travel(r.Kind).MatchString(r.Value) {
		return r.refuse(pattern)
	}
	return r
}

// checkForeign accepts both cards of foreign permanent residents: since 2023 eighteen
// digits that start with 9, before three letters of nationality and twelve digits.
func checkForeign(r Result, today clock.Date) Result {
	v := r.Value
	if len(v) == 15 && letters(v[:3]) && digits(v[3:]) {
		return r
	}
	switch {
	case len(v) != 18 && len(v) != 15:
		return r.refuse(length)
	case len(v) == 15, v[0] != '9', !digits(v[:17]), v[17] != 'X' && !digits(v[17:]):
		return r.refuse(pattern)
	case !province(v[1:3]):
		return r.refuse(area)
	}
	return r.born(today)
}

func letters(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}
