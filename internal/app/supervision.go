package app

import (
	"context"
	"errors"

	"sitong/internal/admission"
	"sitong/internal/conduct"
	"sitong/internal/filing"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/park"
	"sitong/internal/supervision"
)

// wireSupervision builds what people outside a park see, on what every domain may show.
func (a *App) wireSupervision() error {
	s := &a.Services
	s.Supervision = supervision.New(a.Core, supervision.Ports{Parks: supervisedParks{s.Parks}, Figures: figures{a},
		Violations: supervisedViolations{s.Conduct, admission.NewDirectory(a.Core.DB)}, Filings: supervisedClues{s.Filings}, Bundles: supervisedBundles{a}})
	return nil
}

// supervisedParks is the registry as outsiders see it.
type supervisedParks struct{ parks *park.Service }

func (p supervisedParks) Profiles(ctx context.Context, parks []id.ID) ([]supervision.Park, error) {
	all, err := p.parks.Summaries(ctx, parks)
	out := make([]supervision.Park, len(all))
	for i, v := range all {
		out[i] = supervision.Park{ID: v.ID, Name: v.Name, Code: v.Code, State: string(v.State), RegionCode: v.RegionCode, RegionPath: v.RegionPath, OpenedAt: v.OpenedAt}
		for _, f := range v.Flags {
			out[i].Flags = append(out[i].Flags, string(f))
		}
	}
	return out, err
}

func (p supervisedParks) Withheld(ctx context.Context, parks []id.ID) (map[id.ID][]string, error) {
	all, err := p.parks.Withheld(ctx, parks)
	out := map[id.ID][]string{}
	for at, items := range all {
		for _, i := range items {
			out[at] = append(out[at], string(i))
		}
	}
	return out, err
}

// supervisedViolations is conduct as outsiders see it.
type supervisedViolations struct {
	conduct  *conduct.Service
	subjects admission.Directory
}

func (v supervisedViolations) Confirmed(ctx context.Context, r page.Request) (page.Page[supervision.Violation], error) {
	all, err := v.conduct.ListConfirmed(ctx, r)
	if err != nil {
		return page.Page[supervision.Violation]{}, err
	}
	items, err := v.shown(ctx, all.Items...)
	return page.Page[supervision.Violation]{Items: items, Next: all.Next}, err
}

func (v supervisedViolations) ConfirmedByID(ctx context.Context, violation id.ID) (supervision.Violation, error) {
	one, err := v.conduct.ConfirmedByID(ctx, violation)
	if errors.Is(err, conduct.ErrViolationNotFound) {
		err = supervision.ErrViolationNotFound
	}
	if err != nil {
		return supervision.Violation{}, err
	}
	all, err := v.shown(ctx, one)
	if err != nil {
		return supervision.Violation{}, err
	}
	return all[0], nil
}

// shown names the subjects, natural persons masked.
func (v supervisedViolations) shown(ctx context.Context, all ...conduct.InPark) ([]supervision.Violation, error) {
	ids := make([]id.ID, len(all))
	for i, x := range all {
		ids[i] = x.SubjectID
	}
	who, err := v.subjects.ByIDs(ctx, ids)
	out := make([]supervision.Violation, len(all))
	for i, x := range all {
		subject := who[x.SubjectID]
		out[i] = supervision.Violation{ID: x.ID, ParkID: x.ParkID, Code: x.Code, SubjectKind: x.SubjectKind, Severity: string(x.Severity), Points: x.Points,
			Subject: supervision.Masked(subject.Name, subject.Natural()), Article: x.Article, Facts: x.Facts, State: string(x.State), OccurredAt: x.OccurredAt,
			ConfirmedAt: x.ConfirmedAt, BundleID: x.BundleID}
	}
	return out, err
}

// supervisedClues is filing as outsiders see it.
type supervisedClues struct{ filings *filing.Service }

func (c supervisedClues) CluesOf(ctx context.Context, violations []id.ID) (map[id.ID]supervision.Clue, error) {
	all, err := c.filings.CluesOf(ctx, violations)
	out := make(map[id.ID]supervision.Clue, len(all))
	for v, f := range all {
		out[v] = supervision.Clue{FilingID: f.ID, Received: f.State == filing.Received || f.State == filing.Corrected, Evidence: f.Content.Evidence}
	}
	return out, err
}

// supervisedBundles opens evidence that was filed.
type supervisedBundles struct{ app *App }

func (b supervisedBundles) Open(ctx context.Context, bundle id.ID) (string, int64, supervision.Content, error) {
	v, err := b.app.Services.Evidence.BundleByID(ctx, bundle)
	if err != nil {
		return "", 0, nil, err
	}
	f, content, err := b.app.Services.Evidence.Stored(ctx, v.FileID)
	return f.Name, f.SizeBytes, content, err
}
