// Package money counts in fen, the hundredth of a yuan, and never in fractions.
package money

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// Fen is an amount in hundredths of a yuan.
type Fen int64

// BP is a rate in basis points: 10,000 is one whole.
type BP int64

// ErrRange reports an amount that does not fit, or a spelling that is no amount.
var ErrRange = errors.New("money: not an amount of yuan with at most two decimals")

// Parse reads what people and platform exports write: "1299.9", "¥1,299.90", "-3.00".
func Parse(s string) (Fen, error) {
	s = strings.NewReplacer(",", "", "，", "", "¥", "", "￥", "", " ", "", "元", "").Replace(strings.TrimSpace(s))
	neg := strings.HasPrefix(s, "-")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "-"), "+")
	whole, part, _ := strings.Cut(s, ".")
	part = strings.TrimRight(part, "0")
	if whole == "" || len(part) > 2 || len(whole) > 15 || strings.ContainsAny(whole+part, "+-") {
		return 0, ErrRange
	}
	y, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return 0, ErrRange
	}
	f := int64(0)
	if part != "" {
		if f, err = strconv.ParseInt((part + "0")[:2], 10, 64); err != nil {
			return 0, ErrRange
		}
	}
	v := Fen(y*100 + f)
	if neg {
		v = -v
	}
	return v, nil
}

// String spells the amount in yuan with two decimals: "-12.05".
func (f Fen) String() string {
	sign, u := "", uint64(f)
	if f < 0 {
		sign, u = "-", uint64(-f)
	}
	return fmt.Sprintf("%s%d.%02d", sign, u/100, u%100)
}

// Rate is f × bp ÷ 10,000, rounded half away from zero.
func (f Fen) Rate(bp BP) Fen {
	neg := (f < 0) != (bp < 0)
	hi, lo := bits.Mul64(abs(int64(f)), abs(int64(bp)))
	if hi >= 10000 {
		return Fen(math.MaxInt64)
	}
	q, r := bits.Div64(hi, lo, 10000)
	if r >= 5000 {
		q++
	}
	if neg {
		return -Fen(q)
	}
	return Fen(q)
}

func abs(v int64) uint64 {
	if v < 0 {
		return uint64(-v)
	}
	return uint64(v)
}
