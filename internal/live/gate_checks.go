package live

import (
	"slices"

	"sitong/internal/kernel/id"
)

// target is what a check objects to.
type target struct {
	id   id.ID
	name string
}

// check returns everything a rule objects to.
type check func(Facts) []target

// checks binds the code of each rule to its test. Severity, article and words are data.
func checks() map[string]check {
	return map[string]check{
		"account_inactive":         func(f Facts) []target { return about(f.Account.State != "active", f.Account.ID, f.Account.Name) },
		"owner_not_admitted":       ofOwner(Standing.barred),
		"owner_suspended":          ofOwner(Standing.suspended),
		"merchant_not_admitted":    ofMerchant(Standing.barred),
		"merchant_licence_expired": ofMerchant(func(s Standing, f Facts) bool { return s.LicenceUntil != "" && s.LicenceUntil < f.Day }),
		"merchant_suspended":       ofMerchant(Standing.suspended),
		"licence_ends_during": ofMerchant(func(s Standing, f Facts) bool {
			return s.LicenceUntil != "" && s.LicenceUntil >= f.Day && s.LicenceUntil < f.LastDay
		}),
		// O117 art. 14: a listed person does not come back under another account or dossier.
		"merchant_blacklisted": ofMerchant(func(s Standing, _ Facts) bool { return s.Blacklisted }),
		"owner_blacklisted":    ofOwner(func(s Standing, _ Facts) bool { return s.Blacklisted }),
		"streamer_blacklisted": ofPeople(func(s Standing, _ Facts) bool { return s.Blacklisted }),
		"studio_closed":        func(f Facts) []target { return about(f.Studio.State != "open", f.Studio.ID, f.Studio.Code) },

		"streamer_not_admitted": ofPeople(Standing.barred),
		// 网络直播营销管理办法（试行） art. 17: nobody under 16 streams; a guardian agrees at 16 and 17.
		"streamer_under_16":  ofPeople(func(s Standing, f Facts) bool { return s.BirthDate != "" && s.BirthDate.AgeOn(f.Day) < 16 }),
		"streamer_suspended": ofPeople(Standing.suspended),
		// O117 art. 10: trained before the first stream and every year.
		"streamer_training": ofPeople(func(s Standing, f Facts) bool { return s.TrainedUntil == "" || s.TrainedUntil < f.Day }),
		// O117 art. 28(2): the verified identity goes to the platform before each stream. Asked on
		// the day itself: nobody can confirm earlier.
		"streamer_unconfirmed": ofPeople(func(s Standing, f Facts) bool {
			return f.Strictness.OwesPresence && f.Today >= f.Day && !slices.Contains(f.Present, s.ID)
		}),
		"streamer_guardian": ofPeople(func(s Standing, f Facts) bool {
			return s.BirthDate != "" && s.BirthDate.AgeOn(f.Day) >= 16 && s.BirthDate.AgeOn(f.Day) < 18 && !s.GuardianAgreed
		}),
		// O117 art. 40, 43: an agency works under a signed agreement.
		"agency_agreement": ofPeople(func(s Standing, f Facts) bool {
			return s.AgencyID != "" && (s.AgreementUntil == "" || s.AgreementUntil < f.Day)
		}),

		"product_unknown":          ofProducts(func(p Product, _ Facts) bool { return p.State == "" }),
		"product_not_admitted":     ofProducts(func(p Product, _ Facts) bool { return p.State != "" && p.State != "admitted" && p.State != "recalled" }),
		"product_recalled":         ofProducts(func(p Product, _ Facts) bool { return p.State == "recalled" }),
		"product_document_expired": ofProducts(func(p Product, f Facts) bool { return p.DocumentsUntil != "" && p.DocumentsUntil < f.Day }),
		"documents_end_during": ofProducts(func(p Product, f Facts) bool {
			return p.DocumentsUntil != "" && p.DocumentsUntil >= f.Day && p.DocumentsUntil < f.LastDay
		}),
		// O117 art. 32: a compared price is shown with its basis.
		"comparison_basis": ofProducts(func(p Product, _ Facts) bool { return p.ComparePriceFen > 0 && !p.BasisKnown }),
		"card_unscreened":  ofProducts(func(p Product, _ Facts) bool { return p.State != "" && !p.Screened }),

		"ai_label":       func(f Facts) []target { return ofSession(f, f.Session.AIUsed && !f.Session.AILabelled) },
		"pre_review":     func(f Facts) []target { return ofSession(f, len(f.Session.unreviewed()) > 0) },
		"nobody_streams": func(f Facts) []target { return ofSession(f, len(f.People) == 0) },
		"shelf_empty":    func(f Facts) []target { return ofSession(f, len(f.Products) == 0) },
	}
}

func about(objects bool, id id.ID, name string) []target {
	if !objects {
		return nil
	}
	return []target{{id, name}}
}

func ofSession(f Facts, objects bool) []target { return about(objects, f.Session.ID, f.Session.Title) }

func ofOwner(objects func(Standing, Facts) bool) check {
	return func(f Facts) []target {
		// The merchant of a self-run session owns the account; it is named once, as the merchant.
		return about(f.Session.Kind != SelfRun && objects(f.Owner, f), f.Account.ID, f.Owner.Name)
	}
}

func ofMerchant(objects func(Standing, Facts) bool) check {
	return func(f Facts) []target {
		out := about(f.Session.Kind == SelfRun && objects(f.Merchant, f), f.Merchant.ID, f.Merchant.Name)
		return out
	}
}

func ofPeople(objects func(Standing, Facts) bool) check {
	return func(f Facts) []target {
		var out []target
		for _, s := range f.People {
			out = append(out, about(objects(s, f), s.ID, s.Name)...)
		}
		return out
	}
}

func ofProducts(objects func(Product, Facts) bool) check {
	return func(f Facts) []target {
		var out []target
		for _, p := range f.Products {
			out = append(out, about(objects(p, f), p.ID, p.Title)...)
		}
		return out
	}
}

// barred says whether the subject may not work in the park on the day of the session: a
// provisional one may until its date.
func (s Standing) barred(f Facts) bool {
	switch s.State {
	case "admitted":
		return false
	case "provisional":
		return s.ProvisionalUntil != "" && s.ProvisionalUntil < f.Day
	}
	return true
}

func (s Standing) suspended(f Facts) bool {
	for _, x := range s.Suspensions {
		if x.From < f.Session.PlannedEnd && (x.To == 0 || x.To > f.Session.PlannedStart) {
			return true
		}
	}
	return false
}
