package live

import (
	"slices"
	"testing"

	"sitong/internal/kernel/id"
)

// clean are facts the gate has nothing against.
func clean() Facts {
	s := Session{ID: "01J00000000000000000000SS1", Kind: SelfRun, Title: "早茶专场", AccountID: shopAccount, OwnerID: shop, MerchantID: shop, PlannedStart: at(1), PlannedEnd: at(20)}
	for _, o := range reviewObjects {
		s.Reviewed = append(s.Reviewed, Review{Object: o})
	}
	merchant := Standing{ID: shop, Kind: "merchant", Name: "蒙山茶业", State: "admitted"}
	return Facts{Session: s, Day: "2026-09-15", LastDay: "2026-09-16", Account: Account{ID: shopAccount, State: "active"}, Owner: merchant, Merchant: merchant,
		Studio: Studio{ID: room, State: "open"}, Strictness: Strictness{Level: LevelWarn},
		People:   []Standing{{ID: wang, Kind: "streamer", State: "admitted", BirthDate: "1999-05-01", TrainedUntil: "2027-01-01"}},
		Products: []Product{{ID: tea, MerchantID: shop, State: "admitted", Screened: true}}}
}

func TestGateRules(t *testing.T) {
	rules, err := readRules()
	if err != nil {
		t.Fatal(err)
	}
	if r := rules.Evaluate(clean()); r.Outcome != Green || len(r.Findings) != 0 {
		t.Fatalf("clean facts: %+v", r)
	}
	for _, c := range []struct {
		code string
		want Outcome
		with func(*Facts)
	}{
		{"account_inactive", Red, func(f *Facts) { f.Account.State = "closed" }},
		{"merchant_not_admitted", Red, func(f *Facts) { f.Merchant.State = "suspended" }},
		{"merchant_not_admitted", Red, func(f *Facts) { f.Merchant.State, f.Merchant.ProvisionalUntil = "provisional", "2026-09-14" }},
		{"merchant_licence_expired", Red, func(f *Facts) { f.Merchant.LicenceUntil = "2026-09-14" }},
		{"licence_ends_during", Amber, func(f *Facts) { f.Merchant.LicenceUntil = "2026-09-15" }},
		{"merchant_suspended", Red, func(f *Facts) { f.Merchant.Suspensions = []Suspension{{at(0), at(2)}} }},
		{"owner_not_admitted", Red, func(f *Facts) { f.Session.Kind = Influencer; f.Owner.State = "rejected" }},
		{"owner_suspended", Red, func(f *Facts) { f.Session.Kind = Influencer; f.Owner.Suspensions = []Suspension{{at(0), 0}} }},
		{"merchant_blacklisted", Red, func(f *Facts) { f.Merchant.Blacklisted = true }},
		{"owner_blacklisted", Red, func(f *Facts) { f.Session.Kind = Influencer; f.Owner.Blacklisted = true }},
		{"streamer_blacklisted", Amber, func(f *Facts) { f.People[0].Blacklisted = true }},
		{"studio_closed", Red, func(f *Facts) { f.Studio.State = "closed" }},
		{"streamer_not_admitted", Amber, func(f *Facts) { f.People[0].State = "applying" }},
		{"streamer_under_16", Amber, func(f *Facts) { f.People[0].BirthDate, f.People[0].GuardianAgreed = "2010-09-16", true }},
		{"streamer_suspended", Amber, func(f *Facts) { f.People[0].Suspensions = []Suspension{{at(2), at(3)}} }},
		{"streamer_training", Amber, func(f *Facts) { f.People[0].TrainedUntil = "2026-09-14" }},
		{"streamer_guardian", Amber, func(f *Facts) { f.People[0].BirthDate = "2010-09-15" }},
		{"streamer_unconfirmed", Amber, func(f *Facts) { f.Strictness.OwesPresence, f.Today = true, f.Day }},
		{"agency_agreement", Amber, func(f *Facts) { f.People[0].AgencyID = store2 }},
		{"product_unknown", Amber, func(f *Facts) { f.Products[0].State = "" }},
		{"product_not_admitted", Amber, func(f *Facts) { f.Products[0].State = "delisted" }},
		{"product_recalled", Amber, func(f *Facts) { f.Products[0].State = "recalled" }},
		{"product_document_expired", Amber, func(f *Facts) { f.Products[0].DocumentsUntil = "2026-09-14" }},
		{"documents_end_during", Amber, func(f *Facts) { f.Products[0].DocumentsUntil = "2026-09-15" }},
		{"comparison_basis", Amber, func(f *Facts) { f.Products[0].ComparePriceFen = 9900 }},
		{"card_unscreened", Amber, func(f *Facts) { f.Products[0].Screened = false }},
		{"ai_label", Amber, func(f *Facts) { f.Session.AIUsed = true }},
		{"pre_review", Amber, func(f *Facts) { f.Session.Reviewed = f.Session.Reviewed[1:] }},
		{"nobody_streams", Amber, func(f *Facts) { f.People = nil }},
		{"shelf_empty", Amber, func(f *Facts) { f.Products = nil }},
	} {
		f := clean()
		c.with(&f)
		r := rules.Evaluate(f)
		if len(r.Findings) != 1 || r.Findings[0].Code != c.code || r.Outcome != c.want {
			t.Errorf("%s: %s %+v", c.code, r.Outcome, r.Findings)
		}
	}
}

// Nothing is found about what merely looks like the thing a rule objects to.
func TestGateLetsPass(t *testing.T) {
	rules, _ := readRules()
	for name, with := range map[string]func(*Facts){
		"no confirmation where the duty is not the park's": func(f *Facts) { f.Today = f.Day },
		"no confirmation the day before":                   func(f *Facts) { f.Strictness.OwesPresence, f.Today = true, f.Day.AddDays(-1) },
		"a streamer who confirmed": func(f *Facts) {
			f.Strictness.OwesPresence, f.Today, f.Present = true, f.Day, []id.ID{f.People[0].ID}
		},
		"a licence until the last day":       func(f *Facts) { f.Merchant.LicenceUntil = "2026-09-16" },
		"a suspension that ended before":     func(f *Facts) { f.Merchant.Suspensions = []Suspension{{at(-9), at(1)}} },
		"a suspension that begins after":     func(f *Facts) { f.Merchant.Suspensions = []Suspension{{at(20), 0}} },
		"the 16th birthday, guardian agreed": func(f *Facts) { f.People[0].BirthDate, f.People[0].GuardianAgreed = "2010-09-15", true },
		"provisional until the day":          func(f *Facts) { f.Merchant.State, f.Merchant.ProvisionalUntil = "provisional", "2026-09-15" },
		"a compared price with its basis":    func(f *Facts) { f.Products[0].ComparePriceFen, f.Products[0].BasisKnown = 9900, true },
		"AI that is labelled":                func(f *Facts) { f.Session.AIUsed, f.Session.AILabelled = true, true },
		"an agency with an agreement":        func(f *Facts) { f.People[0].AgencyID, f.People[0].AgreementUntil = store2, "2026-12-31" },
	} {
		f := clean()
		with(&f)
		if r := rules.Evaluate(f); r.Outcome != Green {
			t.Errorf("%s: %+v", name, r.Findings)
		}
	}
}

func TestGateStrictness(t *testing.T) {
	rules, _ := readRules()
	f := clean()
	f.People[0].TrainedUntil = ""
	for _, c := range []struct {
		s    Strictness
		want Severity
	}{
		{Strictness{Level: LevelWarn}, Warn}, {Strictness{Level: LevelStrict}, Block}, {Strictness{Level: LevelWarn, Blocking: []string{"streamer_training"}}, Block},
	} {
		f.Strictness = c.s
		if r := rules.Evaluate(f); r.Findings[0].Severity != c.want || r.Outcome != Amber {
			t.Errorf("%+v: %s %s", c.s, r.Findings[0].Severity, r.Outcome)
		}
	}
	f = clean()
	f.Session.AIUsed, f.Strictness.Level = true, LevelStrict
	if r := rules.Evaluate(f); r.Outcome != Red {
		t.Errorf("an unlabelled AI session under a strict park: %s", r.Outcome)
	}
}

func TestGateWaivers(t *testing.T) {
	rules, _ := readRules()
	f := clean()
	f.People[0].TrainedUntil = ""
	f.Products[0].State = "recalled"
	waive := func(code string, about id.ID, version string) {
		f.Waivers = append(f.Waivers, Waiver{RuleCode: code, AboutID: about, RuleVersion: version})
	}
	waive("streamer_training", wang, rules.Version)
	waive("product_recalled", tea, rules.Version) // nobody may waive that, whatever is stored
	r := rules.Evaluate(f)
	if i := slices.IndexFunc(r.Findings, func(x Finding) bool { return x.Waived }); i < 0 || r.Findings[i].Code != "streamer_training" || r.Outcome != Amber || r.Count(Block) != 1 || r.Count(Warn) != 0 {
		t.Fatalf("%s %+v", r.Outcome, r.Findings)
	}
	f.Products[0].State = "admitted"
	if r := rules.Evaluate(f); r.Outcome != Green {
		t.Fatalf("%s", r.Outcome)
	}
	f.Waivers[0].RuleVersion = "2025.1"
	if r := rules.Evaluate(f); r.Outcome != Amber {
		t.Fatal("a waiver outlived its rules")
	}
}
