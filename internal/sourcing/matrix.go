package sourcing

import (
	"bytes"
	_ "embed" // the document matrix
	"errors"
	"fmt"
	"regexp"
	"slices"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/errs"
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
	Group   string
	Risk    Risk
	// Advertising is the article that wants the advertisement reviewed before it is shown.
	Advertising string
	// Endorser is the article by which nobody may recommend the goods; empty where AdL art. 38 alone holds.
	Endorser string
	Warning  *Note // what the law wants said with the goods
	Exempt   *Note // what the law does not ask
	// List is the official list the category is read from; empty for none.
	List string
	// ScreenedAs is the category whose wording rules apply; empty for its own.
	ScreenedAs string `yaml:"screened_as"`
}

// Risk orders the reviewer's attention.
type Risk string

const (
	RiskLow    Risk = "low"
	RiskMedium Risk = "medium"
	RiskHigh   Risk = "high"
)

// Note is a sentence of the law about a category.
type Note struct {
	ZH      string
	EN      string
	Article string
}

// Group is a branch of the tree of categories.
type Group struct {
	Code string
	ZH   string
	EN   string
}

// List is an official list. While it is not loaded, nobody can tell what stands on it.
type List struct {
	Code    string
	ZH      string
	EN      string
	Article string
	Loaded  bool
}

// Matrix is one version of the document matrix.
type Matrix struct {
	Version    string
	Groups     []Group
	Lists      []List
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
		faults = append(faults, m.placed(c))
	}
	for _, c := range m.Claims {
		known("a claim", c.AnyOf, c.Article)
	}
	return m, errors.Join(faults...)
}

// placed refuses a category outside the tree, of no risk, or of a list nobody knows.
func (m *Matrix) placed(c Category) error {
	if !slices.ContainsFunc(m.Groups, func(g Group) bool { return g.Code == c.Group }) {
		return fmt.Errorf("sourcing: matrix: %s stands in the unknown group %q", c.Code, c.Group)
	}
	if c.Risk != RiskLow && c.Risk != RiskMedium && c.Risk != RiskHigh {
		return fmt.Errorf("sourcing: matrix: %s has the unknown risk %q", c.Code, c.Risk)
	}
	if _, ok := m.ListOf(c); c.List != "" && !ok {
		return fmt.Errorf("sourcing: matrix: %s is read from the unknown list %q", c.Code, c.List)
	}
	return nil
}

// ListOf returns the official list a category is read from; false without one.
func (m *Matrix) ListOf(c Category) (List, bool) {
	i := slices.IndexFunc(m.Lists, func(l List) bool { return l.Code == c.List })
	if i < 0 {
		return List{}, false
	}
	return m.Lists[i], true
}

// unread finds a category whose official list is not loaded: what nobody can look up never passes.
func (m *Matrix) unread(category string) []Finding {
	c, _ := m.Category(category)
	list, ok := m.ListOf(c)
	if !ok || list.Loaded {
		return nil
	}
	return []Finding{blocked("sourcing.list_not_loaded", "/category", list.Article, "“"+list.ZH+"”尚未载入，该类目的商品不能通过",
		"Not loaded, so nothing of this category passes: "+list.EN)}
}

// cautions finds what a reviewer has to keep in mind about a category's advertising.
func (m *Matrix) cautions(category string) []Finding {
	c, _ := m.Category(category)
	var out []Finding
	if c.Advertising != "" {
		out = append(out, finding(Acknowledges, "sourcing.advertisement_reviewed", "/claims", c.Advertising,
			"直播内容须与经审查批准的广告一致，不得剪辑、拼接、修改", "What is said live has to be the approved advertisement, uncut and unchanged"))
	}
	if c.Endorser != "" {
		out = append(out, finding(Acknowledges, "sourcing.endorser_barred", "/category", c.Endorser,
			"该类商品不得由代言人推荐、证明", "Nobody may recommend or vouch for these goods"))
	}
	if c.Warning != nil {
		out = append(out, Finding{Code: "sourcing.warning_required", Pointer: "/category", Severity: Acknowledges, Article: c.Warning.Article,
			Text: errs.Text{ZH: "须显著标明“" + c.Warning.ZH + "”", EN: "Has to say plainly: " + c.Warning.EN}})
	}
	return out
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
