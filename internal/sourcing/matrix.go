package sourcing

import (
	"bytes"
	_ "embed" // the document matrix
	"errors"
	"fmt"
	"regexp"
	"slices"

	"go.yaml.in/yaml/v3"
)

//go:embed matrix.yaml
var matrixData []byte

// Expiry says whether a document carries a last day.
type Expiry string

const (
	ExpiryRequired Expiry = "required"
	ExpiryOptional Expiry = "optional"
	ExpiryNone     Expiry = "none"
)

// DocumentKind is a kind of document a product can have.
type DocumentKind struct {
	Code   string
	ZH     string
	EN     string
	Number *NumberField // nil when the document has none
	Expiry Expiry
	Source string // "merchant" when a qualification of the merchant is as good
}

// NumberField is the number printed on a document.
type NumberField struct {
	ZH      string
	EN      string
	Check   string // a check digit rule, "sc"
	Pattern string
	pattern *regexp.Regexp
}

// Demand is met by one of several kinds of document.
type Demand struct {
	AnyOf   []string `yaml:"any_of"`
	Article string
}

// Claim is a word that only a document makes true.
type Claim struct {
	Words   []string
	AnyOf   []string `yaml:"any_of"`
	Article string
}

// Category is a kind of product with what the law demands of it.
type Category struct {
	Code    string
	ZH      string
	EN      string
	Barred  string // the article that bars the category from live selling
	Demands []Demand
	// ScreenedAs is the category whose wording rules apply; empty for its own.
	ScreenedAs string `yaml:"screened_as"`
}

// Matrix is one version of the document matrix.
type Matrix struct {
	Version    string
	Documents  []DocumentKind
	Claims     []Claim
	Categories []Category
}

// loadMatrix reads the embedded matrix and refuses one that contradicts itself.
func loadMatrix(data []byte) (*Matrix, error) {
	m := &Matrix{}
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(m); err != nil {
		return nil, fmt.Errorf("sourcing: matrix: %w", err)
	}
	var faults []error
	for i := range m.Documents {
		if n := m.Documents[i].Number; n != nil && n.Pattern != "" {
			p, err := regexp.Compile(n.Pattern)
			faults = append(faults, err)
			n.pattern = p
		}
	}
	known := func(where string, codes []string, article string) {
		if article == "" || len(codes) == 0 {
			faults = append(faults, fmt.Errorf("sourcing: matrix: %s demands nothing or names no article", where))
		}
		for _, c := range codes {
			if _, ok := m.Document(c); !ok {
				faults = append(faults, fmt.Errorf("sourcing: matrix: %s demands the unknown document %q", where, c))
			}
		}
	}
	for _, c := range m.Categories {
		for _, d := range c.Demands {
			known(c.Code, d.AnyOf, d.Article)
		}
	}
	for _, c := range m.Claims {
		known("a claim", c.AnyOf, c.Article)
	}
	return m, errors.Join(faults...)
}

// Document returns a kind of document.
func (m *Matrix) Document(code string) (DocumentKind, bool) {
	i := slices.IndexFunc(m.Documents, func(d DocumentKind) bool { return d.Code == code })
	if i < 0 {
		return DocumentKind{}, false
	}
	return m.Documents[i], true
}

// Category returns a category.
func (m *Matrix) Category(code string) (Category, bool) {
	i := slices.IndexFunc(m.Categories, func(c Category) bool { return c.Code == code })
	if i < 0 {
		return Category{}, false
	}
	return m.Categories[i], true
}

// DemandsOn lists what a category demands, and what the words in texts demand besides.
func (m *Matrix) DemandsOn(category string, texts ...string) []Demand {
	c, _ := m.Category(category)
	out := slices.Clone(c.Demands)
	for _, claim := range m.Claims {
		if saysOne(texts, claim.Words) {
			out = append(out, Demand{AnyOf: claim.AnyOf, Article: claim.Article})
		}
	}
	return out
}
