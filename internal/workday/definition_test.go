package workday

import (
	"slices"
	"strings"
	"testing"
)

func TestDefinitionsAreComplete(t *testing.T) {
	defs, err := BuiltInDefinitions()
	if err != nil {
		t.Fatal(err)
	}
	subjects := []string{"park", "market_regulator", "platform", "room_operator", "agency", "merchant", "parties"}
	flags := []string{"", "lessor", "price_place_provider", "agency_service", "selection_service", "actual_room_operator", "own_ordering", "other_network_service"}
	modes := []string{"", "own_desk", "odr_enterprise", "entrusted", "people_mediation"}
	for _, d := range defs.All() {
		for what, s := range map[string]string{"name": d.Name.ZH, "name en": d.Name.EN, "starts": d.Starts.ZH, "starts en": d.Starts.EN,
			"breach": d.Breach.ZH, "breach en": d.Breach.EN, "condition": d.Condition.Text.ZH, "condition en": d.Condition.Text.EN, "article": d.Article} {
			if s == "" {
				t.Errorf("%s has no %s", d.Code, what)
			}
		}
		if !slices.Contains(subjects, d.Subject) || !slices.Contains(flags, d.Condition.Flag) || !slices.Contains(modes, d.Condition.Mode) {
			t.Errorf("%s: subject %q, flag %q, mode %q", d.Code, d.Subject, d.Condition.Flag, d.Condition.Mode)
		}
		if !slices.Contains([]Basis{Law, Entrustment, Agreement, Promise}, d.Basis) || !strings.Contains(d.Code, ".") || len(d.Code) > 48 || len(d.Roles) == 0 {
			t.Errorf("%+v", d)
		}
		if len(d.WarnHours) == 0 || !slices.IsSortedFunc(d.WarnHours, func(a, b int) int { return b - a }) {
			t.Errorf("%s warns at %v", d.Code, d.WarnHours)
		}
		if _, err := builtIn(t).Due(noon("2026-09-15"), d.Limit); err != nil {
			t.Errorf("%s: %v", d.Code, err)
		}
		// A duty of the regulator or a platform binds a park only through its flag or an entrustment.
		if (d.Subject == "market_regulator" || d.Subject == "platform") && d.Condition.Flag == "" && d.Condition.Mode == "" {
			t.Errorf("%s lays somebody else's duty on every park", d.Code)
		}
	}
}

func TestLimitsOfTheLaw(t *testing.T) {
	defs, err := BuiltInDefinitions()
	if err != nil {
		t.Fatal(err)
	}
	for code, want := range map[string]Limit{
		"mediation.first_answer": {1, WorkingDays}, "mediation.settle_own_desk": {10, WorkingDays}, "mediation.settle_odr": {10, WorkingDays},
		"mediation.accept_entrusted": {7, WorkingDays}, "mediation.conclude_entrusted": {60, Days}, "mediation.termination_notice": {7, WorkingDays},
		"mediation.judicial_confirmation": {30, Days}, "mediation.refund_after_return": {7, Days}, "sourcing.sample_review": {72, Hours},
		"admission.public_info_change": {3, WorkingDays}, "admission.unreachable": {5, WorkingDays}, "admission.publication_check": {7, WorkingDays},
		"filing.violation_clue": {5, WorkingDays}, "filing.correction": {5, WorkingDays}, "supervision.assistance": {15, WorkingDays},
	} {
		d, err := defs.By(code)
		if err != nil || d.Limit != want {
			t.Errorf("%s: %+v %v, want %+v", code, d.Limit, err, want)
		}
	}
	if _, err := defs.By("mediation.forever"); !ErrDefinitionUnknown.Is(err) {
		t.Errorf("%v", err)
	}
}
