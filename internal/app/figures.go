package app

import (
	"context"

	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// figures gathers what the domains count, under the codes of the monthly filing; the
// regulator's views show the same numbers.
type figures struct{ app *App }

// firstAnswer and settlements are the clocks of a case in the modes of a park.
const firstAnswer = "mediation.first_answer"

var settlements = []string{"mediation.settle_own_desk", "mediation.settle_odr", "mediation.conclude_entrusted"}

// Figures counts for every park the caller reads, within [from, to) in UTC ms.
func (f figures) Figures(ctx context.Context, from, to int64, on clock.Date) (map[id.ID]map[string]int64, error) {
	out := tally{}
	for _, count := range []func(context.Context, tally, int64, int64) error{
		func(ctx context.Context, t tally, from, to int64) error { return f.subjects(ctx, t, from, to, on) },
		f.products, f.sessions, f.results, f.violations, f.cases, f.clocks,
	} {
		if err := count(ctx, out, from, to); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// tally is figures by park and code.
type tally map[id.ID]map[string]int64

func (t tally) add(park id.ID, figures map[string]int64) {
	if t[park] == nil {
		t[park] = map[string]int64{}
	}
	for code, n := range figures {
		t[park][code] += n
	}
}

func (f figures) subjects(ctx context.Context, t tally, from, to int64, on clock.Date) error {
	all, err := admission.NewDirectory(f.app.Core.DB).Figures(ctx, from, to, on)
	for p, v := range all {
		t.add(p, map[string]int64{"merchants": v.Merchants, "streamers": v.Streamers, "agencies": v.Agencies, "provisional": v.Provisional,
			"admitted": v.AdmittedInPeriod, "training_passed": v.TrainingPassed, "training_valid": v.TrainingValid})
	}
	return err
}

func (f figures) products(ctx context.Context, t tally, from, to int64) error {
	all, err := f.app.Services.Sourcing.Figures(ctx, from, to)
	for p, v := range all {
		t.add(p, map[string]int64{"products": v.InPool, "products_admitted": v.AdmittedInPeriod, "products_withdrawn": v.Withdrawn})
	}
	return err
}

func (f figures) sessions(ctx context.Context, t tally, from, to int64) error {
	all, err := f.app.Services.Live.Figures(ctx, from, to)
	for p, v := range all {
		t.add(p, map[string]int64{"sessions_planned": v.Planned, "sessions_held": v.Held, "sessions_with_verdict": v.WithVerdict,
			"sessions_without_green": v.WithoutGreen, "hits": v.Hits, "hits_open": v.HitsOpen, "corrections": v.Corrections, "corrections_on_the_spot": v.OnTheSpot})
	}
	return err
}

func (f figures) results(ctx context.Context, t tally, from, to int64) error {
	all, err := f.app.Services.Results.Totals(ctx, from, to)
	for p, v := range all {
		t.add(p, map[string]int64{"result_sessions": v.Sessions, "orders": v.Orders, "net_sales_fen": int64(v.NetFen)})
	}
	return err
}

func (f figures) violations(ctx context.Context, t tally, from, to int64) error {
	all, err := f.app.Services.Conduct.Figures(ctx, from, to)
	for p, v := range all {
		t.add(p, map[string]int64{"violations": v.Confirmed, "violation_points": v.Points})
	}
	return err
}

func (f figures) cases(ctx context.Context, t tally, from, to int64) error {
	all, err := f.app.Services.Mediation.Figures(ctx, from, to)
	for p, v := range all {
		t.add(p, map[string]int64{"cases_received": v.Received, "cases_settled": v.Settled, "advanced_fen": int64(v.AdvancedFen), "recovered_fen": int64(v.RecoveredFen)})
	}
	return err
}

func (f figures) clocks(ctx context.Context, t tally, from, to int64) error {
	all, err := f.app.Services.Workday.Figures(ctx, from, to, append([]string{firstAnswer}, settlements...)...)
	for p, v := range all {
		t.add(p, map[string]int64{"first_answer_due": v[firstAnswer].Due, "first_answer_kept": v[firstAnswer].Kept})
		for _, d := range settlements {
			t.add(p, map[string]int64{"settlement_due": v[d].Due, "settlement_kept": v[d].Kept})
		}
	}
	return err
}
