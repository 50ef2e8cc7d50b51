package tabular

import (
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/money"
)

// Text reads a cell of at most limit characters. ErrLong.
func Text(limit int) func(string) (string, error) {
	return func(cell string) (string, error) {
		if utf8.RuneCountInString(cell) > limit {
			return "", ErrLong.With("max", strconv.Itoa(limit))
		}
		return cell, nil
	}
}

var scientific = regexp.MustCompile(`^[0-9](\.[0-9]+)?[eE]\+?[0-9]+$`)

// Identifier reads an order number, an account or a code as text. ErrScientific when a
// spreadsheet has already destroyed it; ErrLong beyond 64 characters.
func Identifier(cell string) (string, error) {
	cell = strings.Trim(half(cell), "\"'= ")
	if scientific.MatchString(cell) {
		return "", ErrScientific
	}
	return Text(64)(cell)
}

// Number of a kind known to cnid, in its normal spelling; the error is the reason cnid gives.
func Number(kind cnid.Kind) func(string) (string, error) {
	return func(cell string) (string, error) {
		if scientific.MatchString(cell) {
			return "", ErrScientific
		}
		r := cnid.Check(kind, cell)
		if !r.Valid {
			return "", errs.New(errs.Invalid, r.Code, r.Reason.ZH, r.Reason.EN)
		}
		return r.Value, nil
	}
}

var decimal = regexp.MustCompile(`^[+-]?[0-9]{1,18}(\.[0-9]{0,30})?([eE][+-]?[0-9]{1,2})?$`)

// exact reads what exports write for a number: thousands separators, full-width digits,
// currency marks, parentheses for negative amounts.
func exact(cell string) (*big.Rat, error) {
	s := strings.NewReplacer(",", "", "，", "", " ", "", "¥", "", "￥", "", "元", "").Replace(half(cell))
	if strings.HasSuffix(s, "万") || strings.HasSuffix(s, "亿") || strings.HasSuffix(s, "w") || strings.HasSuffix(s, "k") {
		return nil, ErrRounded
	}
	if len(s) > 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = "-" + s[1:len(s)-1]
	}
	if !decimal.MatchString(s) {
		return nil, ErrNumber
	}
	v, ok := new(big.Rat).SetString(s)
	if !ok {
		return nil, ErrNumber
	}
	return v, nil
}

// scaled is v × factor, rounded half away from zero.
func scaled(v *big.Rat, factor int64) (int64, bool) {
	v = new(big.Rat).Mul(v, new(big.Rat).SetInt64(factor))
	twice := new(big.Int).Mul(v.Num(), big.NewInt(2))
	if v.Sign() < 0 {
		twice.Sub(twice, v.Denom())
	} else {
		twice.Add(twice, v.Denom())
	}
	n := twice.Quo(twice, new(big.Int).Mul(v.Denom(), big.NewInt(2)))
	return n.Int64(), n.IsInt64()
}

// Integer reads a whole number. ErrNumber, ErrInteger, ErrRounded.
func Integer(cell string) (int64, error) {
	v, err := exact(cell)
	if err != nil {
		return 0, err
	}
	if !v.IsInt() || !v.Num().IsInt64() {
		return 0, ErrInteger
	}
	return v.Num().Int64(), nil
}

// Count reads a whole number that is not negative. ErrNegative, and those of Integer.
func Count(cell string) (int64, error) {
	n, err := Integer(cell)
	if err == nil && n < 0 {
		return 0, ErrNegative
	}
	return n, err
}

// Hundredths reads a number with a fraction as hundredths, rounded. ErrNumber, ErrRounded.
func Hundredths(cell string) (int64, error) {
	v, err := exact(cell)
	if err != nil {
		return 0, err
	}
	n, ok := scaled(v, 100)
	if !ok {
		return 0, ErrNumber
	}
	return n, nil
}

// Fen reads an amount of yuan; spreadsheets leave float noise behind the second decimal,
// which is rounded away. ErrMoney, ErrRounded.
func Fen(cell string) (money.Fen, error) {
	n, err := Hundredths(cell)
	if err != nil && !ErrRounded.Is(err) {
		return 0, ErrMoney
	}
	return money.Fen(n), err
}

// Ratio reads "30.0%" and "0.3" as basis points. ErrRatio.
func Ratio(cell string) (money.BP, error) {
	s, percent := strings.CutSuffix(strings.TrimSpace(half(cell)), "%")
	v, err := exact(s)
	if err != nil {
		return 0, ErrRatio
	}
	factor := int64(10_000)
	if percent {
		factor = 100
	}
	n, ok := scaled(v, factor)
	if !ok {
		return 0, ErrRatio
	}
	return money.BP(n), nil
}

// Time reads an instant written in Asia/Shanghai time, in any of the spellings platforms
// and spreadsheets use, or the day number of a workbook. ErrTime.
func Time(cell string) (int64, error) {
	s := strings.NewReplacer("年", "-", "月", "-", "日", " ", "/", "-", "T", " ", "：", ":").Replace(half(cell))
	s = strings.TrimSuffix(strings.Join(strings.Fields(s), " "), "Z")
	for _, layout := range []string{"2006-1-2 15:4:5", "2006-1-2 15:4", "2006-1-2 15:4:5.999", "2006-1-2", "20060102150405"} {
		if t, err := time.ParseInLocation(layout, s, clock.Shanghai); err == nil && plausible(t) {
			if strings.HasSuffix(cell, "Z") {
				t = t.Add(8 * time.Hour)
			}
			return clock.Millis(t), nil
		}
	}
	if t, err := time.Parse(time.RFC3339, cell); err == nil && plausible(t) {
		return clock.Millis(t), nil
	}
	if t, ok := serial(s); ok {
		return clock.Millis(t), nil
	}
	return 0, ErrTime
}

// serial reads the day number of a workbook: days since 1899-12-30, the fraction is the time.
func serial(s string) (time.Time, bool) {
	days, err := strconv.ParseFloat(s, 64)
	if err != nil || days < 20_000 || days > 80_000 {
		return time.Time{}, false
	}
	seconds := int64(days*86400 + 0.5)
	return time.Date(1899, 12, 30, 0, 0, 0, 0, clock.Shanghai).Add(time.Duration(seconds) * time.Second), true
}

func plausible(t time.Time) bool { return t.Year() >= 1900 && t.Year() < 2200 }

// Date reads a day, also when a time follows it. "长期" (without end) is not a day. ErrDate.
func Date(cell string) (clock.Date, error) {
	if d, err := time.Parse("20060102", strings.TrimSpace(cell)); err == nil && plausible(d) {
		return clock.Date(d.Format("2006-01-02")), nil
	}
	ms, err := Time(strings.ReplaceAll(cell, ".", "-"))
	if err != nil {
		if ms, err = Time(cell); err != nil { // a day number with a fraction
			return "", ErrDate
		}
	}
	return clock.DateOf(clock.FromMillis(ms)), nil
}

// Flag reads yes and no. ErrRequired-like faults name the words that are understood.
func Flag(cell string) (bool, error) {
	switch strings.ToLower(cell) {
	case "是", "有", "y", "yes", "true", "1", "√", "✓":
		return true, nil
	case "否", "无", "没有", "n", "no", "false", "0", "×", "x":
		return false, nil
	}
	return false, fault("tabular.flag", "应为“是”或“否”", "Should be yes or no")
}

// OneOf reads one of the listed words as its value; the words are Chinese and English
// spellings of the same thing.
func OneOf[V any](words map[string]V) func(string) (V, error) {
	return func(cell string) (V, error) {
		for w, v := range words {
			if fold(w) == fold(cell) {
				return v, nil
			}
		}
		var none V
		return none, fault("tabular.word", "不是可选值", "Not one of the accepted values").Because(fmt.Errorf("%d words", len(words)))
	}
}

// half turns full-width characters into half-width ones.
func half(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0xFF01 && r <= 0xFF5E {
			return r - 0xFF01 + '!'
		}
		return r
	}, s)
}
