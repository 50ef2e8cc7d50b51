package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/evaluation"
	"sitong/internal/kernel/id"
)

func toScorecard(c evaluation.Card) gen.Scorecard {
	weights := map[string]int64{}
	for _, i := range c.Indicators {
		weights[i.Dimension] += i.WeightBP
	}
	return gen.Scorecard{Kind: gen.EvaluationKind(c.Kind), Version: c.Version,
		Dimensions: each(c.Dimensions, func(d evaluation.Dimension) gen.ScorecardDimension {
			return gen.ScorecardDimension{Code: d.Code, Name: text(d.Name), WeightBp: weights[d.Code]}
		}),
		Indicators: each(c.Indicators, func(i evaluation.Indicator) gen.ScorecardIndicator {
			return gen.ScorecardIndicator{Code: i.Code, Dimension: i.Dimension, Name: text(i.Name), Reason: text(i.Reason), Source: i.Source, Unit: i.Unit,
				Formula: gen.ScorecardIndicatorFormula(i.Formula), MinimumSample: i.MinimumSample, Missing: gen.ScorecardIndicatorMissing(i.Missing),
				WeightBp: i.WeightBP, VetoAt: some(i.VetoAt), Curve: each(i.Curve, func(p evaluation.Point) gen.CurvePoint {
					return gen.CurvePoint{Value: p.Value, Score: p.Score}
				})}
		})}
}

func toLines(q evaluation.Question, r evaluation.Result) []gen.EvaluationLine {
	inputs, names := map[string]evaluation.Input{}, map[string]gen.Text{}
	for _, i := range q.Inputs {
		inputs[i.Indicator] = i
	}
	for _, i := range q.Card.Indicators {
		names[i.Code] = text(i.Name)
	}
	return each(r.Lines, func(l evaluation.Line) gen.EvaluationLine {
		in := inputs[l.Indicator]
		return gen.EvaluationLine{Indicator: l.Indicator, Name: names[l.Indicator], Conclusive: l.Conclusive, Value: l.Value, Score: l.Score,
			WeightBp: l.WeightBP, Veto: l.Veto, Sample: l.Sample, Numerator: in.Numerator, Denominator: in.Denominator}
	})
}

func (s *Server) evaluated(ctx context.Context, ids []id.ID) (func(id.ID) gen.SubjectRef, error) {
	known, err := s.Evaluations.Names(ctx, ids)
	return func(i id.ID) gen.SubjectRef {
		return gen.SubjectRef{ID: i, Name: known[i].Name, Kind: gen.SubjectKind(known[i].Kind)}
	}, err
}

func (s *Server) snapshots(ctx context.Context, all ...evaluation.Snapshot) ([]gen.Snapshot, error) {
	who, err := s.evaluated(ctx, each(all, func(v evaluation.Snapshot) id.ID { return v.SubjectID }))
	return each(all, func(v evaluation.Snapshot) gen.Snapshot {
		return gen.Snapshot{ID: v.ID, Subject: who(v.SubjectID), Month: v.Month, State: gen.SnapshotState(v.State), CardVersion: v.CardVersion,
			Score: v.EffectiveScore(), Grade: some(gen.EvaluationGrade(v.EffectiveGrade())), OriginalScore: v.Score, OriginalGrade: some(gen.EvaluationGrade(v.Grade)),
			Hash: v.Hash, ComputedAt: v.ComputedAt, PublishedAt: some(v.PublishedAt), SampleQuota: v.SampleQuota, QuotaReason: some(v.QuotaReason),
			QuotaAt: some(v.QuotaAt), Version: v.Version}
	}), err
}

func (s *Server) oneSnapshot(ctx context.Context, v evaluation.Snapshot) (gen.Snapshot, error) {
	all, err := s.snapshots(ctx, v)
	if err != nil {
		return gen.Snapshot{}, err
	}
	return all[0], nil
}

func (s *Server) evaluationAppeals(ctx context.Context, all ...evaluation.Appeal) ([]gen.EvaluationAppeal, error) {
	who, err := s.evaluated(ctx, each(all, func(a evaluation.Appeal) id.ID { return a.SubjectID }))
	return each(all, func(a evaluation.Appeal) gen.EvaluationAppeal {
		return gen.EvaluationAppeal{ID: a.ID, SnapshotID: a.SnapshotID, Subject: who(a.SubjectID), Grounds: a.Grounds, State: gen.EvaluationAppealState(a.State),
			ScoreBefore: a.ScoreBefore, ScoreAfter: a.ScoreAfter, FiledAt: a.FiledAt, Reason: some(a.Reason), DecidedAt: some(a.DecidedAt), Version: a.Version}
	}), err
}

func (s *Server) evaluationAppeal(ctx context.Context, a evaluation.Appeal) (gen.EvaluationAppeal, error) {
	all, err := s.evaluationAppeals(ctx, a)
	if err != nil {
		return gen.EvaluationAppeal{}, err
	}
	return all[0], nil
}
