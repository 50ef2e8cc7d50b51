package cnid

import "strings"

// usccAlphabet lists the 31 characters of GB 32100 in the order of their values: no I, O, S, V, Z.
const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// checkUSCC: GB 32100-2015. One character for the registering authority, one for the class
// of entity, six digits of area, nine of organisation code, one check character.
func checkUSCC(r Result) Result {
	if len(r.Value) != 18 {
		return r.refuse(length)
	}
	for i := range 18 {
		if strings.IndexByte(usccAlphabet, r.Value[i]) < 0 {
			return r.refuse(alphabet)
		}
	}
	if !digits(r.Value[2:8]) {
		return r.refuse(area)
	}
	if r.Value[17] != usccCheck(r.Value[:17]) {
		return r.refuse(checkDigit)
	}
	if r.Value[16] != organisationCheck(r.Value[8:16]) {
		return r.warn(organisation)
	}
	return r
}

// usccCheck weighs the i-th character with 3^i mod 31.
func usccCheck(first17 string) byte {
	sum, weight := 0, 1
	for i := range 17 {
		sum += strings.IndexByte(usccAlphabet, first17[i]) * weight
		weight = weight * 3 % 31
	}
	return usccAlphabet[(31-sum%31)%31]
}

// organisationCheck: GB 11714. 11 − Σ mod 11, where 10 is written X and 11 is written 0.
func organisationCheck(first8 string) byte {
	weights := [8]int{3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		c := first8[i]
		v := int(c - '0')
		if c >= 'A' {
			v = int(c-'A') + 10
		}
		sum += v * w
	}
	return "0X987654321"[sum%11]
}
