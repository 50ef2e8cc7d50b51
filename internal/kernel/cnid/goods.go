package cnid

import "strings"

// checkGTIN: GB 12904. Eight, twelve, thirteen or fourteen digits; from the right, without
// the check digit, weights 3 and 1 take turns.
func checkGTIN(r Result) Result {
	v := r.Value
	if !digits(v) {
		return r.refuse(alphabet)
	}
	switch len(v) {
	case 8, 12, 13, 14:
	default:
		return r.refuse(length)
	}
	sum := 0
	for i, weight := len(v)-2, 3; i >= 0; i, weight = i-1, 4-weight {
		sum += int(v[i]-'0') * weight
	}
	if int(v[len(v)-1]-'0') != (10-sum%10)%10 {
		return r.refuse(checkDigit)
	}
	return r
}

// checkSC: food production licence, 食品生产许可管理办法: SC, three digits of category, two
// of province, city and county each, four of sequence and one check digit.
func checkSC(r Result) Result {
	number := strings.TrimPrefix(r.Value, "SC")
	switch {
	case strings.HasPrefix(number, "QS"):
		return r.refuse(oldQS)
	case len(number) != 14:
		return r.refuse(length)
	case !digits(number):
		return r.refuse(alphabet)
	case number[0] != '1' && number[0] != '2':
		return r.refuse(category)
	case number[13] != scCheck(number[:13]):
		return r.refuse(checkDigit)
	}
	r.Value = "SC" + number
	if !province(number[3:5]) {
		return r.warn(oddArea)
	}
	return r
}

// scCheck: GB/T 17710, MOD 11,10.
func scCheck(first13 string) byte {
	p := 10
	for i := range 13 {
		t := (p + int(first13[i]-'0')) % 10
		if t == 0 {
			t = 10
		}
		p = 2 * t % 11
	}
	return byte('0' + (11-p)%10)
}

// checkPhone accepts mobile numbers of the mainland: eleven digits from 13 to 19, with or
// without the country code. The normal spelling carries none.
func checkPhone(r Result) Result {
	v := strings.TrimPrefix(r.Value, "+")
	v = strings.NewReplacer("(", "", ")", "", ".", "").Replace(v)
	if len(v) > 11 {
		v = strings.TrimPrefix(strings.TrimPrefix(v, "00"), "86")
	}
	switch {
	case !digits(v):
		return r.refuse(alphabet)
	case len(v) != 11:
		return r.refuse(length)
	case v[0] != '1' || v[1] < '3':
		return r.refuse(pattern)
	}
	r.Value = v
	return r
}
