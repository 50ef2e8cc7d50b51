package filing

import (
	"fmt"
	"strconv"

	"sitong/internal/platform/verify"
)

// findings applies the rules of a template to the content; last is the latest filing of the kind
// that left, nil when there is none.
func (t Template) findings(c verify.Filing, last *verify.Filing) []Finding {
	cells := map[string]verify.FilingCell{}
	for _, v := range c.Cells {
		cells[v.Code] = v
	}
	before := map[string]verify.FilingCell{}
	if last != nil {
		for _, v := range last.Cells {
			before[v.Code] = v
		}
	}
	var out []Finding
	for _, r := range t.Rules {
		if values, ok := r.holds(cells, before); !ok {
			out = append(out, Finding{Rule: r.Code, Level: r.Level, Field: r.Field, Values: values})
		}
	}
	return out
}

// holds says whether the rule is kept, and which values it compared.
func (r Rule) holds(cells, before map[string]verify.FilingCell) (values string, ok bool) {
	left := cells[r.Field]
	if r.Op == "present" {
		return "", left.Value() != ""
	}
	if left.Number == nil {
		return "", false
	}
	a := *left.Number
	if r.Op == "jump" {
		return r.jump(a, before[r.Field])
	}
	b, err := strconv.ParseInt(r.Right, 10, 64)
	if err != nil {
		right := cells[r.Right]
		if right.Number == nil {
			return "", false
		}
		b = *right.Number
	}
	switch r.Op {
	case "le":
		return fmt.Sprintf("%d > %d", a, b), a <= b
	case "ge":
		return fmt.Sprintf("%d < %d", a, b), a >= b
	default:
		return fmt.Sprintf("%d ≠ %d", a, b), a == b
	}
}

// jump compares with the last filing; without one, or from zero, nothing jumps.
func (r Rule) jump(now int64, was verify.FilingCell) (values string, ok bool) {
	percent, err := strconv.ParseInt(r.Right, 10, 64)
	if err != nil || was.Number == nil || *was.Number == 0 {
		return "", true
	}
	diff := now - *was.Number
	if diff < 0 {
		diff = -diff
	}
	return fmt.Sprintf("%d → %d", *was.Number, now), diff*100 <= percent*abs(*was.Number)
}

func abs(v int64) int64 {
	if v < 0 {
		return -v
	}
	return v
}
