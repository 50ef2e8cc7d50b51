package screening

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

// Labelled is one line of an evaluation file: a text and either the hits a person marked or
// only whether the text should have any.
type Labelled struct {
	Text    string       `json:"text"`
	Product string       `json:"product,omitempty"`
	Hits    *[]Mark      `json:"hits,omitempty"`
	Label   *json.Number `json:"label,omitempty"` // 0 = nothing wrong
}

// Mark is a hit as a person marked it, in runes of the text.
type Mark struct {
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Category string `json:"category"`
}

// Figures are what an evaluation counts: right ones, wrong ones and missed ones. The unit is a
// hit where a person marked hits, a text where only the text is labelled.
type Figures struct {
	Right     int     `json:"right"`
	Wrong     int     `json:"wrong"`
	Missed    int     `json:"missed"`
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

func (f *Figures) settle() {
	f.Precision, f.Recall = share(f.Right, f.Right+f.Wrong), share(f.Right, f.Right+f.Missed)
	if sum := f.Precision + f.Recall; sum > 0 {
		f.F1 = 2 * f.Precision * f.Recall / sum
	}
}

// share is 0 of nothing: a pack that finds nothing has no precision to be proud of.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Evaluation says how well a pack does on labelled texts.
type Evaluation struct {
	PackVersion string             `json:"pack_version"`
	Texts       int                `json:"texts"`
	Figures     Figures            `json:"figures"`
	Categories  map[string]Figures `json:"categories"`
}

// Evaluate reads labelled texts, one JSON object a line, and compares. It fails on the first
// unreadable line and names it.
func (p *Pipeline) Evaluate(r io.Reader) (Evaluation, error) {
	e := Evaluation{PackVersion: p.version, Categories: map[string]Figures{}}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 8<<20)
	for n := 1; lines.Scan(); n++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var l Labelled
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return e, fmt.Errorf("line %d: %w", n, err)
		}
		if l.Hits == nil && l.Label == nil {
			return e, fmt.Errorf("line %d: neither hits nor label", n)
		}
		e.Texts++
		e.compare(l, p.Scan(l.Text, l.Product))
	}
	if err := lines.Err(); err != nil {
		return e, err
	}
	e.Figures.settle()
	for c, f := range e.Categories {
		f.settle()
		e.Categories[c] = f
	}
	return e, nil
}

func (e *Evaluation) compare(l Labelled, hits []Hit) {
	if l.Hits == nil {
		bad := l.Label.String() != "0"
		switch found := len(hits) > 0; {
		case bad && found:
			e.Figures.Right++
		case found:
			e.Figures.Wrong++
		case bad:
			e.Figures.Missed++
		}
		return
	}
	missed := slices.Clone(*l.Hits)
	for _, h := range hits {
		i := slices.IndexFunc(missed, func(m Mark) bool { return m.Category == h.Category && m.Start < h.End && h.Start < m.End })
		if i < 0 {
			e.count(h.Category, func(f *Figures) { f.Wrong++ })
			continue
		}
		missed = slices.Delete(missed, i, i+1)
		e.count(h.Category, func(f *Figures) { f.Right++ })
	}
	for _, m := range missed {
		e.count(m.Category, func(f *Figures) { f.Missed++ })
	}
}

func (e *Evaluation) count(category string, add func(*Figures)) {
	add(&e.Figures)
	f := e.Categories[category]
	add(&f)
	e.Categories[category] = f
}
