package sourcing

import (
	"strconv"

	"sitong/internal/kernel/errs"
	"sitong/internal/screening"
)

// Screening is what the screening of title and claims found, with the lexicon that found it.
type Screening struct {
	PackVersion string `json:"pack_version"`
	Hits        []Hit  `json:"hits"`
}

// Hit is one expression found in a product's words; Start and End count runes of the field.
type Hit struct {
	Field      string             `json:"field"` // "title" or "claims"
	Start      int                `json:"start"`
	End        int                `json:"end"`
	Term       string             `json:"term"`
	Category   string             `json:"category"`
	Severity   screening.Severity `json:"severity"`
	Article    errs.Text          `json:"article"`
	Suggestion errs.Text          `json:"suggestion"`
}

func screenWith(s *screening.Pipeline, c Content, category string) Screening {
	out := Screening{PackVersion: s.Version(), Hits: []Hit{}}
	for _, field := range []struct{ name, text string }{{"title", c.Title}, {"claims", c.Claims}} {
		for _, h := range s.Scan(field.text, category) {
			out.Hits = append(out.Hits, Hit{field.name, h.Start, h.End, h.Term, h.Category, h.Severity, h.Article, h.Suggestion})
		}
	}
	return out
}

// findings turns hits into findings: grave ones block, the others want an eye.
// AdL art. 9(3): whether an absolute term is used lawfully is for a person to judge.
func (s Screening) findings() []Finding {
	out := make([]Finding, 0, len(s.Hits))
	for _, h := range s.Hits {
		f := Finding{Code: "sourcing.wording_doubtful", Pointer: "/" + h.Field + "/" + strconv.Itoa(h.Start), Severity: Acknowledges, Article: h.Article.ZH,
			Text: errs.Text{ZH: "用语“" + h.Term + "”须人工确认。" + h.Suggestion.ZH, EN: "The wording “" + h.Term + "” needs a person's judgement. " + h.Suggestion.EN}}
		if h.Severity == screening.Grave {
			f.Code, f.Severity = "sourcing.wording_grave", Blocks
			f.Text = errs.Text{ZH: "用语“" + h.Term + "”不得使用。" + h.Suggestion.ZH, EN: "The wording “" + h.Term + "” must not be used. " + h.Suggestion.EN}
		}
		out = append(out, f)
	}
	return out
}
