package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/filing"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/verify"
	"sitong/internal/supervision"
)

func toFigure(f supervision.Figure) gen.SupervisedFigure {
	return gen.SupervisedFigure{Code: f.Code, Value: f.Value, Suppressed: f.Suppressed}
}

func toSupervisedPark(v supervision.Overview) gen.SupervisedPark {
	return gen.SupervisedPark{ID: v.ID, Name: v.Name, Code: v.Code, State: v.State, RegionCode: v.RegionCode, RegionPath: v.RegionPath, OpenedAt: v.OpenedAt,
		Flags: each(v.Flags, func(f string) gen.RoleFlag { return gen.RoleFlag(f) }), Month: v.Month, Figures: each(v.Figures, toFigure), Withheld: full(v.Withheld)}
}

// supervisedViolations names parks and items.
func (s *Server) supervisedViolations(ctx context.Context, all ...supervision.Violation) ([]gen.SupervisedViolation, error) {
	names, err := s.Parks.Names(ctx, each(all, func(v supervision.Violation) id.ID { return v.ParkID }))
	return each(all, func(v supervision.Violation) gen.SupervisedViolation {
		out := gen.SupervisedViolation{ID: v.ID, ParkID: v.ParkID, ParkName: names[v.ParkID], Code: v.Code, Name: gen.Text{Zh: v.Code, En: v.Code},
			SubjectKind: gen.SubjectKind(v.SubjectKind), Subject: v.Subject, Severity: v.Severity, Points: v.Points, Article: v.Article, Facts: v.Facts,
			State: v.State, OccurredAt: v.OccurredAt, ConfirmedAt: v.ConfirmedAt}
		if item, err := s.Conduct.Catalogue().Item(v.Code, v.SubjectKind); err == nil {
			out.Name = text(item.Name)
		}
		if c := v.Clue; c != nil {
			out.Clue = &gen.SupervisedClue{FilingID: c.FilingID, Received: c.Received, Evidence: toFilingEvidence(c.Evidence)}
		}
		return out
	}), err
}

func toLook(r chain.Record, who people, units map[id.ID]string) gen.Look {
	by := id.ID(r.ActorID)
	return gen.Look{Seq: r.Seq, At: r.At, By: who.ref(by), Unit: units[by], Action: r.Action, ObjectKind: r.ObjectKind, ObjectID: r.ObjectID,
		Result: gen.LookResult(r.Result)}
}

func toSupervisedFiling(f filing.InPark, t filing.Template, parkName string) gen.SupervisedFilingDetail {
	rules := map[string]gen.Text{}
	for _, r := range t.Rules {
		rules[r.Code] = text(r.Text.Both())
	}
	cells := toFilingCells(t, f.Filing, nil)
	for i := range cells {
		cells[i].Link = nil // the lists behind a figure stay in the park
	}
	return gen.SupervisedFilingDetail{ParkID: f.ParkID, ParkName: parkName, Filing: toFiling(f.Filing), Name: text(t.Name.Both()), Basis: text(t.Basis.Both()),
		BuiltAt: f.Content.BuiltAt, Cells: cells, Evidence: toFilingEvidence(f.Content.Evidence),
		Explanations: each(f.Content.Explanations, func(e verify.FilingExplanation) gen.FilingExplanation {
			return gen.FilingExplanation{Rule: rules[e.Rule], Text: e.Text, At: e.At}
		})}
}

// toSealReport spells a check; a file that cannot be read at all is a finding too.
func toSealReport(r verify.BundleReport, err error) gen.SealReport {
	if err != nil {
		r.Findings = append(r.Findings, verify.Finding{Code: "unreadable", Why: err.Error()})
	}
	return gen.SealReport{Genuine: r.Good(), Files: int64(r.Files), MadeAt: r.Manifest.MadeAt, Ed25519KeyID: r.Ed25519, Sm2KeyID: r.SM2,
		Findings: each(r.Findings, func(f verify.Finding) gen.SealFinding {
			return gen.SealFinding{Code: f.Code, Path: some(f.Path), Why: f.Why}
		})}
}
