package screening

import (
	"bytes"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/errs"
)

// Severity says how grave a term is.
type Severity string

const (
	Grave   Severity = "grave"   // blocks a product; a violation when confirmed on air
	Serious Severity = "serious" // raises an alert on the board
	Slight  Severity = "slight"  // wants a look, often only a source
)

// Weight orders severities: the graver, the larger; 0 for an unknown one.
func (s Severity) Weight() int {
	switch s {
	case Grave:
		return 3
	case Serious:
		return 2
	case Slight:
		return 1
	}
	return 0
}

// Entry is one term of the lexicon with the rule it may break.
type Entry struct {
	Term       string
	Variants   []string
	Category   string // code of the group
	Severity   Severity
	Article    errs.Text
	Suggestion errs.Text
}

// Group is one rule: which products it applies to and the phrases it allows.
type Group struct {
	Code     string
	Name     errs.Text
	Article  errs.Text
	Severity Severity
	// Products are the product categories the group applies to; none named means all but Except.
	Products, Except []string
	Allow            []string
	Entries          []Entry
}

// AppliesTo says whether the group screens products of a category. Without a category every
// group applies: whoever does not know what is sold wants the strictest reading.
func (g Group) AppliesTo(product string) bool {
	switch {
	case product == "":
		return true
	case len(g.Products) > 0:
		return slices.Contains(g.Products, product)
	}
	return !slices.Contains(g.Except, product)
}

// Pack is a version of the lexicon.
type Pack struct {
	Version string
	Groups  []Group
}

// Entries lists all terms, group by group.
func (p Pack) Entries() []Entry {
	var out []Entry
	for _, g := range p.Groups {
		out = append(out, g.Entries...)
	}
	return out
}

//go:embed pack.yaml
var platformPack []byte

// PlatformPack returns the lexicon that ships with the product.
func PlatformPack() (Pack, error) { return ReadPack(platformPack) }

// packFile is the pack as it is written.
type packFile struct {
	Version string      `yaml:"version"`
	Groups  []groupFile `yaml:"groups"`
}

type groupFile struct {
	Code     string    `yaml:"code"`
	Name     sentence  `yaml:"name"`
	Article  sentence  `yaml:"article"`
	Severity Severity  `yaml:"severity"`
	Products []string  `yaml:"products"`
	Except   []string  `yaml:"except_products"`
	Rows     []rowFile `yaml:"rows"`
	Allow    []string  `yaml:"allow"`
}

type rowFile struct {
	Terms    []string  `yaml:"terms"`
	Severity Severity  `yaml:"severity"`
	Article  *sentence `yaml:"article"`
	Say      sentence  `yaml:"say"`
}

type sentence struct {
	ZH string `yaml:"zh"`
	EN string `yaml:"en"`
}

func (s sentence) text() errs.Text { return errs.Text{ZH: s.ZH, EN: s.EN} }

// ReadPack reads a pack and names the first thing wrong with it: an unknown key, a term without
// article, severity or suggestion, a term named twice in a group.
func ReadPack(raw []byte) (Pack, error) {
	var f packFile
	d := yaml.NewDecoder(bytes.NewReader(raw))
	d.KnownFields(true)
	if err := d.Decode(&f); err != nil {
		return Pack{}, fmt.Errorf("screening: pack: %w", err)
	}
	p := Pack{Version: f.Version}
	if p.Version == "" {
		return Pack{}, fmt.Errorf("screening: pack without a version")
	}
	for _, g := range f.Groups {
		group, err := g.group()
		if err != nil {
			return Pack{}, err
		}
		p.Groups = append(p.Groups, group)
	}
	return p, nil
}

func (f groupFile) group() (Group, error) {
	g := Group{Code: f.Code, Name: f.Name.text(), Article: f.Article.text(), Severity: f.Severity, Products: f.Products, Except: f.Except, Allow: f.Allow}
	seen := map[string]bool{}
	for _, row := range f.Rows {
		severity, article := f.Severity, f.Article
		if row.Severity != "" {
			severity = row.Severity
		}
		if row.Article != nil {
			article = *row.Article
		}
		for _, spelled := range row.Terms {
			words := strings.Split(spelled, "/")
			e := Entry{Term: words[0], Variants: words[1:], Category: f.Code, Severity: severity, Article: article.text(), Suggestion: row.Say.text()}
			if err := e.check(); err != nil {
				return Group{}, err
			}
			if seen[e.Term] {
				return Group{}, fmt.Errorf("screening: %s: %s is named twice", f.Code, e.Term)
			}
			seen[e.Term] = true
			g.Entries = append(g.Entries, e)
		}
	}
	return g, nil
}

func (e Entry) check() error {
	switch {
	case e.Term == "" || e.Category == "":
		return fmt.Errorf("screening: %q/%q: a term needs its wording and its category", e.Category, e.Term)
	case e.Severity.Weight() == 0:
		return fmt.Errorf("screening: %s: %q is no severity", e.Term, e.Severity)
	case e.Article.ZH == "" || e.Article.EN == "" || e.Suggestion.ZH == "" || e.Suggestion.EN == "":
		return fmt.Errorf("screening: %s: a term needs its article and a suggestion in both languages", e.Term)
	}
	return nil
}
