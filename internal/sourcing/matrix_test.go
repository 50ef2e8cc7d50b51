package sourcing

import (
	"slices"
	"strings"
	"testing"
)

const goodMatrix = `
groups: [{code: g, zh: g, en: g}]
lists: [{code: l, zh: 名录, en: list, article: x, loaded: LOADED}]
documents: [{code: d, zh: d, en: d, expiry: none}]
categories: [{code: a, zh: a, en: a, group: GROUP, risk: RISK, list: LIST, demands: [{any_of: [DOCUMENT], article: x}]}]
`

func matrixWith(changes map[string]string) string {
	text := goodMatrix
	for word, plain := range map[string]string{"LOADED": "true", "GROUP": "g", "RISK": "low", "LIST": "l", "DOCUMENT": "d"} {
		if other, ok := changes[word]; ok {
			plain = other
		}
		text = strings.ReplaceAll(text, word, plain)
	}
	return text
}

func TestMatrixRefusesContradictions(t *testing.T) {
	if _, err := loadMatrix([]byte(matrixWith(nil))); err != nil {
		t.Fatalf("the good one: %v", err)
	}
	for name, text := range map[string]string{
		"unknown document": matrixWith(map[string]string{"DOCUMENT": "nothing"}),
		"unknown group":    matrixWith(map[string]string{"GROUP": "x"}),
		"unknown risk":     matrixWith(map[string]string{"RISK": "none"}),
		"unknown list":     matrixWith(map[string]string{"LIST": "x"}),
		"no article":       strings.ReplaceAll(matrixWith(nil), "article: x}]}]", "article: ''}]}]"),
		"broken pattern":   "documents: [{code: d, number: {pattern: '('}}]",
		"unknown key":      "kategories: []",
	} {
		if _, err := loadMatrix([]byte(text)); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}

func TestNothingPassesByAListThatIsNotLoaded(t *testing.T) {
	for loaded, want := range map[string]string{"true": "", "false": "sourcing.list_not_loaded@/category"} {
		m, err := loadMatrix([]byte(matrixWith(map[string]string{"LOADED": loaded})))
		if err != nil {
			t.Fatal(err)
		}
		if got := codes(m.unread("a")); got != want {
			t.Errorf("loaded %s: %q", loaded, got)
		}
	}
	if got := codes(matrix(t).unread("fsmp")); got != "sourcing.list_not_loaded@/category" {
		t.Errorf("a food for special medical purposes: %q", got)
	}
}

func TestEveryGroupHasCategoriesAndBarredOnesAreHighRisk(t *testing.T) {
	m := matrix(t)
	for _, g := range m.Groups {
		if !slices.ContainsFunc(m.Categories, func(c Category) bool { return c.Group == g.Code }) {
			t.Errorf("the group %s is empty", g.Code)
		}
	}
	for _, c := range m.Categories {
		if (c.Barred != "") != (c.Group == "barred") || c.Barred != "" && c.Risk != RiskHigh || c.Barred == "" && len(c.Demands) == 0 {
			t.Errorf("%s: barred %q, group %s, risk %s, %d demands", c.Code, c.Barred, c.Group, c.Risk, len(c.Demands))
		}
	}
}

func TestAdvertisingOfACategoryIsKeptInMind(t *testing.T) {
	m := matrix(t)
	for category, want := range map[string]string{
		"health_food":    "sourcing.advertisement_reviewed@/claims sourcing.endorser_barred@/category sourcing.warning_required@/category",
		"medical_device": "sourcing.advertisement_reviewed@/claims sourcing.endorser_barred@/category sourcing.warning_required@/category",
		"pesticide":      "sourcing.advertisement_reviewed@/claims sourcing.endorser_barred@/category",
		"household":      "",
	} {
		if got := codes(m.cautions(category)); got != want {
			t.Errorf("%s: %q", category, got)
		}
	}
}
