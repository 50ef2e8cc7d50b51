package live

import (
	_ "embed"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Outcome is what the gate says about a whole session.
type Outcome string

const (
	Unasked Outcome = "unasked"
	Green   Outcome = "green" // nothing open
	Amber   Outcome = "amber" // warnings, or products and people that are locked out
	Red     Outcome = "red"   // an account, a merchant or a studio is barred: the session may not start
)

// Severity of a rule.
type Severity string

const (
	Block Severity = "block"
	Warn  Severity = "warn"
)

// GateLevel is the park's strictness.
type GateLevel string

const (
	LevelWarn   GateLevel = "warn"
	LevelStrict GateLevel = "strict"
)

// Strictness is the park's setting: the level, and rules that block although the level is warn.
type Strictness struct {
	Level    GateLevel
	Blocking []string
	// OwesPresence: a role flag makes it the park's duty that the streamer confirms each session.
	OwesPresence bool
}

// Rule of the gate: data, with the article it comes from.
type Rule struct {
	Code     string   `yaml:"code"`
	About    string   `yaml:"about"`
	Severity Severity `yaml:"severity"`
	Strict   Severity `yaml:"strict"`
	Waive    []string `yaml:"waive"`
	Article  string   `yaml:"article"`
	Remedy   string   `yaml:"remedy"`
	ZH       string   `yaml:"zh"`
	EN       string   `yaml:"en"`
}

// under is the severity of the rule in a park that decided so.
func (r Rule) under(s Strictness) Severity {
	switch {
	case slices.Contains(s.Blocking, r.Code):
		return Block
	case s.Level == LevelStrict && r.Strict != "":
		return r.Strict
	}
	return r.Severity
}

// Rules is one version of the gate.
type Rules struct {
	Version string `yaml:"version"`
	Rules   []Rule `yaml:"rules"`
}

//go:embed gate_rules.yaml
var gateRules []byte

// readRules reads the rules the program was built with, and refuses a rule without a check or a
// check without a rule.
func readRules() (Rules, error) {
	var r Rules
	if err := yaml.Unmarshal(gateRules, &r); err != nil {
		return r, fmt.Errorf("live: gate_rules.yaml: %w", err)
	}
	for _, rule := range r.Rules {
		if checks()[rule.Code] == nil {
			return r, fmt.Errorf("live: gate rule %s has no check", rule.Code)
		}
	}
	if len(r.Rules) != len(checks()) {
		return r, fmt.Errorf("live: %d gate rules, %d checks", len(r.Rules), len(checks()))
	}
	return r, nil
}

func (r Rules) byCode(code string) (Rule, bool) {
	i := slices.IndexFunc(r.Rules, func(x Rule) bool { return x.Code == code })
	if i < 0 {
		return Rule{}, false
	}
	return r.Rules[i], true
}

// Finding is one reason of the gate, with its subject and where to put it right.
type Finding struct {
	Code     string    `json:"code"`
	About    string    `json:"about"`
	AboutID  id.ID     `json:"about_id"`
	Name     string    `json:"name"`
	Severity Severity  `json:"severity"`
	Article  string    `json:"article"`
	Remedy   string    `json:"remedy"`
	Text     errs.Text `json:"text"`
	Waived   bool      `json:"waived"`
	Reason   string    `json:"reason,omitempty"` // of the waiver
}

// open says whether the finding still counts.
func (f Finding) open() bool { return !f.Waived }

// stops says whether the finding keeps the whole session from starting.
func (f Finding) stops() bool {
	return f.open() && f.Severity == Block && (f.About == "account" || f.About == "merchant" || f.About == "studio" || f.About == "session")
}

// GateResult is one answer of the gate, kept with the version of its rules.
type GateResult struct {
	ID          id.ID
	SessionID   id.ID
	RuleVersion string
	Level       GateLevel
	Outcome     Outcome
	Cause       string // plan, shelf, slots, start, event, request
	Findings    []Finding
	EvaluatedBy id.ID
	EvaluatedAt int64
}

// Count counts the open findings of a severity.
func (r GateResult) Count(s Severity) int64 {
	var n int64
	for _, f := range r.Findings {
		if f.open() && f.Severity == s {
			n++
		}
	}
	return n
}

// same says whether two answers say the same.
func (r GateResult) same(o GateResult) bool {
	return r.RuleVersion == o.RuleVersion && r.Level == o.Level && r.Outcome == o.Outcome && slices.Equal(r.Findings, o.Findings)
}

// barred are the open block findings about one kind of thing, by its id.
func (r GateResult) barred(about string) map[id.ID]Finding {
	out := map[id.ID]Finding{}
	for _, f := range r.Findings {
		if _, known := out[f.AboutID]; !known && f.About == about && f.Severity == Block && f.open() {
			out[f.AboutID] = f
		}
	}
	return out
}

// Waiver lets one finding pass.
type Waiver struct {
	ID          id.ID
	SessionID   id.ID
	RuleCode    string
	AboutID     id.ID
	RuleVersion string
	Reason      string
	WaivedBy    id.ID
	WaivedAt    int64
}

// Facts is everything the gate looks at, read at one moment.
type Facts struct {
	Session    Session
	Day        clock.Date // the day the session begins
	LastDay    clock.Date // the day it ends
	Today      clock.Date
	Present    []id.ID // streamers who confirmed that it is them
	Account    Account
	Owner      Standing
	Merchant   Standing // of a self-run session
	Studio     Studio
	People     []Standing
	Products   []Product
	Strictness Strictness
	Waivers    []Waiver
}

// Evaluate asks every rule about everything and names every reason at once.
func (r Rules) Evaluate(f Facts) GateResult {
	out := GateResult{SessionID: f.Session.ID, RuleVersion: r.Version, Level: f.Strictness.Level, Outcome: Green, Findings: []Finding{}}
	for _, rule := range r.Rules {
		for _, t := range checks()[rule.Code](f) {
			finding := Finding{Code: rule.Code, About: rule.About, AboutID: t.id, Name: t.name, Severity: rule.under(f.Strictness),
				Article: rule.Article, Remedy: rule.Remedy, Text: errs.Text{ZH: rule.ZH, EN: rule.EN}}
			for _, w := range f.Waivers {
				if len(rule.Waive) > 0 && w.RuleCode == rule.Code && w.AboutID == t.id && w.RuleVersion == r.Version {
					finding.Waived, finding.Reason = true, w.Reason
				}
			}
			out.Findings = append(out.Findings, finding)
		}
	}
	for _, finding := range out.Findings {
		switch {
		case finding.stops():
			out.Outcome = Red
		case finding.open() && out.Outcome == Green:
			out.Outcome = Amber
		}
	}
	return out
}

// passes says whether somebody with these roles may let findings of the rule pass.
func (r Rule) passes(has func(role string) bool) bool { return slices.ContainsFunc(r.Waive, has) }
