package conduct

import (
	"bytes"
	_ "embed"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/errs"
)

// Item is one kind of violation.
type Item struct {
	Code     string
	Name     errs.Text
	Article  errs.Text
	Subjects []string // kinds it applies to
	Severity Severity
	Points   int64
	Step     Step     // the ladder's suggestion
	Clue     bool     // a regulator would want to know
	Hits     []string // categories of screening it answers
	Lists    []string // candidates on the four lists
}

// Rung is a step of the ladder with whose it is, when, and on what it rests.
type Rung struct {
	Step      Step
	Name      errs.Text
	Subjects  []string
	Condition errs.Text
	Basis     errs.Text
	Needs     []string // clause, amount
}

// ClueDuty says when a clue to the regulator is due: subject, condition (a role flag of the
// park) and article.
type ClueDuty struct {
	Flag        string
	Subject     errs.Text
	Basis       errs.Text
	WorkingDays int64
}

// Catalogue is a version of the rules of conduct.
type Catalogue struct {
	Version           string
	AppealDays        int64
	RectificationDays int64
	Items             []Item
	Ladder            []Rung
	Tiers             []Tier
	ClueDuties        []ClueDuty
	Lists             FourLists
}

// Item returns the item with a code that applies to a kind of subject. ErrCode when none does.
func (c Catalogue) Item(code, subjectKind string) (Item, error) {
	for _, i := range c.Items {
		if i.Code == code && slices.Contains(i.Subjects, subjectKind) {
			return i, nil
		}
	}
	return Item{}, ErrCode
}

// ForHit names the item that answers a hit of screening: the one for its category; without one,
// by severity.
func (c Catalogue) ForHit(category string, s Severity) string {
	for _, i := range c.Items {
		if slices.Contains(i.Hits, category) {
			return i.Code
		}
	}
	if s == Slight {
		return "improper_term"
	}
	return "false_promotion"
}

// Rung returns a step of the ladder that may be taken against a kind of subject. ErrStep when
// it may not.
func (c Catalogue) Rung(step Step, subjectKind string) (Rung, error) {
	for _, r := range c.Ladder {
		if r.Step == step && slices.Contains(r.Subjects, subjectKind) {
			return r, nil
		}
	}
	return Rung{}, ErrStep
}

// Clue says whether a violation makes a clue due in a park with these role flags, and why.
func (c Catalogue) Clue(i Item, flags []string) (bool, string) {
	if !i.Clue {
		return false, ""
	}
	for _, d := range c.ClueDuties {
		if slices.Contains(flags, d.Flag) {
			return true, d.Basis.ZH
		}
	}
	return false, ""
}

//go:embed catalogue.yaml
var catalogueText []byte

//go:embed four_lists.yaml
var fourListsText []byte

// PlatformCatalogue returns the rules of conduct that ship with the product.
func PlatformCatalogue() (Catalogue, error) {
	var f catalogueFile
	if err := decode(catalogueText, &f); err != nil {
		return Catalogue{}, err
	}
	var l listsFile
	if err := decode(fourListsText, &l); err != nil {
		return Catalogue{}, err
	}
	c := f.catalogue()
	c.Lists = l.lists()
	return c, c.check()
}

func decode(raw []byte, into any) error {
	d := yaml.NewDecoder(bytes.NewReader(raw))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("conduct: %w", err)
	}
	return nil
}

// check names the first item, rung or tier that is not whole.
func (c Catalogue) check() error {
	seen := map[string]bool{}
	for _, i := range c.Items {
		_, err := c.Rung(i.Step, i.Subjects[0])
		switch {
		case seen[i.Code]:
			return fmt.Errorf("conduct: %s is named twice", i.Code)
		case err != nil:
			return fmt.Errorf("conduct: %s: %s is no step of the ladder", i.Code, i.Step)
		case i.Article.ZH == "" || i.Article.EN == "" || i.Name.ZH == "" || i.Name.EN == "":
			return fmt.Errorf("conduct: %s lacks its name or article", i.Code)
		case !slices.Contains([]Severity{Slight, Serious, Grave}, i.Severity) || i.Points <= 0:
			return fmt.Errorf("conduct: %s lacks its severity or points", i.Code)
		}
		for _, l := range i.Lists {
			if _, ok := c.Lists.find(l); !ok {
				return fmt.Errorf("conduct: %s: no list item %s", i.Code, l)
			}
		}
		seen[i.Code] = true
	}
	for _, t := range c.Tiers {
		if _, err := c.Rung(t.Step, "streamer"); err != nil {
			return fmt.Errorf("conduct: tier %d: %s is no step of the ladder", t.From, t.Step)
		}
	}
	return nil
}

// The files as they are written.
type catalogueFile struct {
	Version           string     `yaml:"version"`
	AppealDays        int64      `yaml:"appeal_days"`
	RectificationDays int64      `yaml:"rectification_days"`
	Items             []itemFile `yaml:"items"`
	Ladder            []rungFile `yaml:"ladder"`
	Tiers             []tierFile `yaml:"tiers"`
	ClueDuties        []dutyFile `yaml:"clue_duties"`
}

type sentence struct {
	ZH string `yaml:"zh"`
	EN string `yaml:"en"`
}

func (s sentence) text() errs.Text { return errs.Text{ZH: s.ZH, EN: s.EN} }

type itemFile struct {
	Code      string   `yaml:"code"`
	Name      sentence `yaml:"name"`
	Article   sentence `yaml:"article"`
	Subjects  []string `yaml:"subjects"`
	Severity  Severity `yaml:"severity"`
	Points    int64    `yaml:"points"`
	Step      Step     `yaml:"step"`
	Clue      bool     `yaml:"clue"`
	Screening []string `yaml:"screening"`
	Lists     []string `yaml:"lists"`
}

type rungFile struct {
	Step      Step     `yaml:"step"`
	Name      sentence `yaml:"name"`
	Subjects  []string `yaml:"subjects"`
	Condition sentence `yaml:"condition"`
	Basis     sentence `yaml:"basis"`
	Needs     []string `yaml:"needs"`
}

type tierFile struct {
	From  int64    `yaml:"from"`
	Step  Step     `yaml:"step"`
	Days  int64    `yaml:"days"`
	Name  sentence `yaml:"name"`
	Basis sentence `yaml:"basis"`
}

type dutyFile struct {
	Flag    string   `yaml:"flag"`
	Days    int64    `yaml:"days"`
	Subject sentence `yaml:"subject"`
	Basis   sentence `yaml:"basis"`
}

func (f catalogueFile) catalogue() Catalogue {
	c := Catalogue{Version: f.Version, AppealDays: f.AppealDays, RectificationDays: f.RectificationDays}
	for _, i := range f.Items {
		c.Items = append(c.Items, Item{i.Code, i.Name.text(), i.Article.text(), i.Subjects, i.Severity, i.Points, i.Step, i.Clue, i.Screening, i.Lists})
	}
	for _, r := range f.Ladder {
		c.Ladder = append(c.Ladder, Rung{r.Step, r.Name.text(), r.Subjects, r.Condition.text(), r.Basis.text(), r.Needs})
	}
	for _, t := range f.Tiers {
		c.Tiers = append(c.Tiers, Tier{t.From, t.Step, t.Days, t.Name.text(), t.Basis.text()})
	}
	for _, d := range f.ClueDuties {
		c.ClueDuties = append(c.ClueDuties, ClueDuty{d.Flag, d.Subject.text(), d.Basis.text(), d.Days})
	}
	return c
}
