package workday

import (
	_ "embed"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/errs"
)

// Basis says what makes a clock run.
type Basis string

const (
	Law         Basis = "law"
	Entrustment Basis = "entrustment"
	Agreement   Basis = "agreement"
	Promise     Basis = "promise"
)

// Condition is what must be so for the clock to bind its subject.
type Condition struct {
	Flag string    // role flag of the park
	Mode string    // capacity in which the park settles cases
	Text errs.Text // in words
}

// Definition is one kind of clock.
type Definition struct {
	Code         string
	Name         errs.Text
	Subject      string
	Basis        Basis
	Condition    Condition
	Article      string
	Starts       errs.Text
	Limit        Limit
	Pauses       []string // reasons for which it may stand still
	PauseArticle string
	WarnHours    []int // before the end, longest first
	Roles        []string
	Breach       errs.Text
}

// PausesFor says whether the clock stands still for a reason.
func (d Definition) PausesFor(reason string) bool { return slices.Contains(d.Pauses, reason) }

// Definitions holds every kind of clock.
type Definitions struct {
	list []Definition
	at   map[string]int
}

//go:embed definitions.yaml
var definitions []byte

type textYAML struct {
	ZH string `yaml:"zh"`
	EN string `yaml:"en"`
}

func (t textYAML) text() errs.Text { return errs.Text(t) }

type definitionYAML struct {
	Code      string   `yaml:"code"`
	Name      textYAML `yaml:"name"`
	Subject   string   `yaml:"subject"`
	Basis     Basis    `yaml:"basis"`
	Condition struct {
		Flag string   `yaml:"flag"`
		Mode string   `yaml:"mode"`
		Text textYAML `yaml:"text"`
	} `yaml:"condition"`
	Article string   `yaml:"article"`
	Starts  textYAML `yaml:"starts"`
	Limit   struct {
		N    int  `yaml:"n"`
		Unit Unit `yaml:"unit"`
	} `yaml:"limit"`
	Pauses       []string `yaml:"pauses"`
	PauseArticle string   `yaml:"pause_article"`
	Warn         []int    `yaml:"warn"`
	Roles        []string `yaml:"roles"`
	Breach       textYAML `yaml:"breach"`
}

// BuiltInDefinitions reads the clocks the product ships with.
func BuiltInDefinitions() (Definitions, error) {
	var rows []definitionYAML
	if err := yaml.Unmarshal(definitions, &rows); err != nil {
		return Definitions{}, fmt.Errorf("workday: %w", err)
	}
	out := Definitions{at: map[string]int{}}
	for _, r := range rows {
		if _, twice := out.at[r.Code]; twice {
			return Definitions{}, fmt.Errorf("workday: %s is defined twice", r.Code)
		}
		out.at[r.Code] = len(out.list)
		out.list = append(out.list, Definition{Code: r.Code, Name: r.Name.text(), Subject: r.Subject, Basis: r.Basis,
			Condition: Condition{r.Condition.Flag, r.Condition.Mode, r.Condition.Text.text()}, Article: r.Article, Starts: r.Starts.text(),
			Limit: Limit(r.Limit), Pauses: r.Pauses, PauseArticle: r.PauseArticle, WarnHours: r.Warn, Roles: r.Roles, Breach: r.Breach.text()})
	}
	return out, nil
}

// All lists the definitions in the order of the file.
func (d Definitions) All() []Definition { return slices.Clone(d.list) }

// By returns the definition of a code. ErrDefinitionUnknown.
func (d Definitions) By(code string) (Definition, error) {
	i, ok := d.at[code]
	if !ok {
		return Definition{}, ErrDefinitionUnknown
	}
	return d.list[i], nil
}
