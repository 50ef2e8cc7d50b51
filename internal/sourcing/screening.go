package sourcing

import (
	"strconv"

	"sitong/internal/kernel/errs"
)

// Screening is what the screening of title and claims found, with the pack that found it.
type Screening struct {
	PackVersion string `json:"pack_version"`
	Hits        []Hit  `json:"hits"`
}

// HitSeverity is how serious a hit is.
type HitSeverity string

const (
	Grave   HitSeverity = "grave"
	Serious HitSeverity = "serious"
	Slight  HitSeverity = "slight"
)

// Hit is one expression found in a product's words; Start and End count runes of the field.
type Hit struct {
	Field      string      `json:"field"` // "title" or "claims"
	Start      int         `json:"start"`
	End        int         `json:"end"`
	Term       string      `json:"term"`
	Category   string      `json:"category"`
	Severity   HitSeverity `json:"severity"`
	Article    string      `json:"article"`
	Suggestion string      `json:"suggestion"`
}

// findings turns hits into findings: grave ones block, the others want an eye.
// AdL art. 9(3): whether an absolute term is used lawfully is for a person to judge.
func (s Screening) findings() []Finding {
	out := make([]Finding, 0, len(s.Hits))
	for _, h := range s.Hits {
		f := Finding{Code: "sourcing.wording_doubtful", Pointer: "/" + h.Field + "/" + strconv.Itoa(h.Start), Severity: Acknowledges, Article: h.Article,
			Text: errs.Text{ZH: "用语“" + h.Term + "”须人工确认：" + h.Suggestion, EN: "The wording “" + h.Term + "” needs a person's judgement"}}
		if h.Severity == Grave {
			f.Code, f.Severity = "sourcing.wording_grave", Blocks
			f.Text = errs.Text{ZH: "用语“" + h.Term + "”不得使用：" + h.Suggestion, EN: "The wording “" + h.Term + "” must not be used"}
		}
		out = append(out, f)
	}
	return out
}
