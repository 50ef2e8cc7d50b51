package sourcing

import (
	"cmp"
	"slices"
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/money"
)

// PriceSource says what a recorded price is.
type PriceSource string

const (
	Listed PriceSource = "listed" // asked from that instant until the next listed price
	Paid   PriceSource = "deal"   // paid at that instant
)

// PricePoint is one recorded price.
type PricePoint struct {
	At       int64
	PriceFen money.Fen
	Source   PriceSource
}

// floorDays is the length of the window. PMR art. 16: the seven days before the comparison.
const floorDays = 7

// FloorBasis says what a floor rests on.
type FloorBasis string

const (
	FloorWindow FloorBasis = "window"     // prices within the seven days
	FloorBefore FloorBasis = "last_price" // none within: the last price before
	FloorNone   FloorBasis = "none"       // no price is recorded at all
)

// Floor is the lowest recorded price a comparison may refer to.
type Floor struct {
	LowestFen money.Fen
	Basis     FloorBasis
	From      int64 // start of the window
	Until     int64 // the anchor: when the comparison begins; the window does not move on
	// Complete is false when the record starts inside the window: a lower price may be unrecorded.
	Complete bool
}

// FloorAt computes the floor of a comparison that begins at anchor.
// PMR art. 16: not above the lowest deal price of the previous seven days in the same place;
// without a deal, not above the last deal price before. A listed price counts for as long
// as it was asked, because the park does not see every deal.
func FloorAt(history []PricePoint, anchor time.Time) Floor {
	until := clock.Millis(anchor)
	f := Floor{Basis: FloorNone, From: clock.Millis(anchor.AddDate(0, 0, -floorDays)), Until: until}
	points := slices.Clone(history)
	slices.SortStableFunc(points, func(a, b PricePoint) int { return cmp.Compare(a.At, b.At) })
	var carried, last *PricePoint // the listed price asked when the window opens; the last price before it
	for i, p := range points {
		switch {
		case p.At >= until:
		case p.At <= f.From:
			f.Complete = true
			last = &points[i]
			if p.Source == Listed {
				carried = &points[i]
			}
		default:
			f.lower(p.PriceFen)
		}
	}
	if carried != nil {
		f.lower(carried.PriceFen)
	}
	if f.Basis == FloorNone && last != nil {
		f.LowestFen, f.Basis = last.PriceFen, FloorBefore
	}
	return f
}

func (f *Floor) lower(p money.Fen) {
	if f.Basis == FloorNone || p < f.LowestFen {
		f.LowestFen = p
	}
	f.Basis = FloorWindow
}

// Basis says what a comparison price is compared with.
type Basis string

const (
	BasisNone     Basis = ""
	BasisUnstated Basis = "lowest_7_days"     // the law's default
	BasisOwn      Basis = "own_price"         // an earlier price of the seller, with when and where
	BasisRRP      Basis = "recommended_price" // the maker's recommended retail price, labelled as such
	BasisOther    Basis = "other_channel"     // another place, named
)

// comparison finds what is wrong with a comparison price.
func comparison(c Content, floor Floor) []Finding {
	if c.ComparePriceFen == 0 {
		return nil
	}
	var out []Finding
	if c.ComparePriceFen <= c.PriceFen {
		out = append(out, finding(Blocks, "sourcing.compare_not_above_price", "/compare_price_fen", "《明码标价和禁止价格欺诈规定》第16条、第19条",
			"划线价不高于售价，不构成优惠", "The comparison price is not above the price"))
	}
	switch c.ComparisonBasis {
	case BasisNone:
		return append(out, c.withoutBasis()...)
	case BasisRRP, BasisOther, BasisOwn:
		if c.ComparisonDetail == "" {
			out = append(out, finding(Blocks, "sourcing.comparison_detail_missing", "/comparison_detail", "《明码标价和禁止价格欺诈规定》第16条",
				"须写明被比较价格的来源、时间或渠道", "Say where, when or by whom the compared price was asked"))
		}
	}
	if c.ComparisonBasis == BasisRRP || c.ComparisonBasis == BasisOther {
		return out // PMR art. 16: the window binds the seller's own prices
	}
	return append(out, againstFloor(c, floor)...)
}

// withoutBasis finds a comparison price that does not say what it is compared with.
func (c Content) withoutBasis() []Finding {
	if c.ComparePriceFen == 0 || c.ComparisonBasis != BasisNone {
		return nil
	}
	// O117 art. 32: a comparison shows the compared price or the base of its calculation.
	return []Finding{blocked("sourcing.comparison_basis_missing", "/comparison_basis", "《直播电商监督管理办法》第32条",
		"标示划线价须说明被比较价格的含义或计算基准", "A comparison price needs its basis")}
}

func againstFloor(c Content, floor Floor) []Finding {
	var out []Finding
	if floor.Basis != FloorNone && c.ComparePriceFen > floor.LowestFen {
		out = append(out, finding(Blocks, "sourcing.compare_above_floor", "/compare_price_fen", "《明码标价和禁止价格欺诈规定》第16条",
			"划线价高于此前 7 日最低成交价 ¥%s", "The comparison price is above the lowest price of the seven days before, ¥%s", floor.LowestFen))
	}
	if !floor.Complete {
		out = append(out, finding(Acknowledges, "sourcing.price_history_incomplete", "/compare_price_fen", "《明码标价和禁止价格欺诈规定》第16条",
			"价格记录不足 7 日，最低价可能不完整", "The price record covers less than seven days; a lower price may be missing"))
	}
	return out
}
