package evaluation

import (
	"bytes"
	_ "embed"
	"fmt"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/errs"
)

// Kind is the capacity in which a subject is evaluated.
type Kind string

const (
	Merchant Kind = "merchant"
	Streamer Kind = "streamer"
)

// Formula says how facts become the value of an indicator.
type Formula string

const (
	Sum   Formula = "sum"              // of the numerators
	Ratio Formula = "per_ten_thousand" // numerators to denominators, in 1/10000
)

// Missing says what too few facts mean.
type Missing string

const (
	Inconclusive Missing = "inconclusive" // nothing can be said; the weight goes to the others
	Zero         Missing = "zero"         // nothing happened, and that is the figure
)

// Point maps a value to a score in hundredths, 0 to 10000; between two points it is a line.
type Point struct {
	Value int64 `json:"value" yaml:"value"`
	Score int64 `json:"score" yaml:"score"`
}

// Indicator is one line of a scorecard.
type Indicator struct {
	Code          string    `json:"code"`
	Dimension     string    `json:"dimension"`
	Name          errs.Text `json:"name"`
	Reason        errs.Text `json:"reason"` // why it counts, with the article
	Source        string    `json:"source"` // the event its facts come from
	Unit          string    `json:"unit"`
	Formula       Formula   `json:"formula"`
	MinimumSample int64     `json:"minimum_sample" yaml:"minimum_sample"`
	Missing       Missing   `json:"missing"`
	WeightBP      int64     `json:"weight_bp" yaml:"weight_bp"`
	Curve         []Point   `json:"curve"` // ascending values, one direction
	// VetoAt caps the grade at D from this value on; 0 for never.
	VetoAt int64 `json:"veto_at" yaml:"veto_at"`
}

// Dimension groups indicators; it weighs what they weigh together.
type Dimension struct {
	Code string    `json:"code"`
	Name errs.Text `json:"name"`
}

// Card is a version of a scorecard: the whole rule as data.
type Card struct {
	Kind       Kind        `json:"kind"`
	Version    int64       `json:"version"`
	Dimensions []Dimension `json:"dimensions"`
	Indicators []Indicator `json:"indicators"`
}

//go:embed cards.yaml
var builtIn []byte

// BuiltIn returns the scorecards that ship with the product, checked.
func BuiltIn() ([]Card, error) {
	var all []Card
	d := yaml.NewDecoder(bytes.NewReader(builtIn))
	d.KnownFields(true)
	if err := d.Decode(&all); err != nil {
		return nil, fmt.Errorf("evaluation: cards: %w", err)
	}
	for _, c := range all {
		if err := c.Check(); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Check says what is wrong with a card: weights that do not sum to 10000, unknown dimensions,
// curves that turn or leave 0–10000.
func (c Card) Check() error {
	known, seen, sum := map[string]bool{}, map[string]bool{}, int64(0)
	for _, d := range c.Dimensions {
		known[d.Code] = true
	}
	for _, i := range c.Indicators {
		sum += i.WeightBP
		switch {
		case seen[i.Code], !known[i.Dimension], i.WeightBP <= 0:
			return fmt.Errorf("evaluation: %s: %s is twice there, has no dimension or no weight", c.Kind, i.Code)
		case i.Formula != Sum && i.Formula != Ratio, i.Missing != Zero && i.Missing != Inconclusive:
			return fmt.Errorf("evaluation: %s: %s has an unknown formula", c.Kind, i.Code)
		case !straight(i.Curve):
			return fmt.Errorf("evaluation: %s: the curve of %s turns or leaves the scale", c.Kind, i.Code)
		}
		seen[i.Code] = true
	}
	if sum != 10000 {
		return fmt.Errorf("evaluation: %s: weights sum to %d", c.Kind, sum)
	}
	return nil
}

func straight(curve []Point) bool {
	if len(curve) < 2 {
		return false
	}
	rising := curve[len(curve)-1].Score > curve[0].Score
	for i, p := range curve {
		if p.Score < 0 || p.Score > 10000 {
			return false
		}
		if i == 0 {
			continue
		}
		was := curve[i-1]
		if p.Value <= was.Value || p.Score != was.Score && (p.Score > was.Score) != rising {
			return false
		}
	}
	return true
}
