package screening

// Report is what `sitong screening scan` prints.
type Report struct {
	PackVersion string        `json:"pack_version"`
	Hits        []ReportedHit `json:"hits"`
}

// ReportedHit is a hit on paper.
type ReportedHit struct {
	Start      int      `json:"start"`
	End        int      `json:"end"`
	Text       string   `json:"-"`
	Term       string   `json:"term"`
	Category   string   `json:"category"`
	Severity   Severity `json:"severity"`
	Article    string   `json:"article"`
	Suggestion string   `json:"suggestion"`
}

// Report scans a text and writes the hits down in lang ("en", anything else is Chinese).
func (p *Pipeline) Report(text, product, lang string) Report {
	r := Report{PackVersion: p.version, Hits: []ReportedHit{}}
	runes := []rune(text)
	for _, h := range p.Scan(text, product) {
		r.Hits = append(r.Hits, ReportedHit{h.Start, h.End, string(runes[h.Start:h.End]), h.Term, h.Category, h.Severity,
			h.Article.In(lang, nil), h.Suggestion.In(lang, nil)})
	}
	return r
}
