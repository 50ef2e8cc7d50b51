package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/evaluation"
)

func (s *Server) ListScorecards(context.Context, gen.ListScorecardsRequestObject) (gen.ListScorecardsResponseObject, error) {
	return gen.ListScorecards200JSONResponse{Items: each(s.Evaluations.Cards(), toScorecard)}, nil
}

func (s *Server) RunEvaluation(ctx context.Context, r gen.RunEvaluationRequestObject) (gen.RunEvaluationResponseObject, error) {
	n, err := s.Evaluations.RunMonth(ctx, r.Body.Month)
	return gen.RunEvaluation200JSONResponse{Month: r.Body.Month, Changed: int64(n)}, err
}

func (s *Server) ListSnapshots(ctx context.Context, r gen.ListSnapshotsRequestObject) (gen.ListSnapshotsResponseObject, error) {
	p := r.Params
	f := evaluation.Filter{SubjectID: value(p.SubjectID), Kind: evaluation.Kind(value(p.Kind)), Month: value(p.Month), Grade: evaluation.Grade(value(p.Grade)),
		State: evaluation.State(value(p.State)), Page: pageOf(p.Limit, p.Cursor)}
	f.Page.Sort = string(value(p.Sort))
	all, err := s.Evaluations.ListSnapshots(ctx, f)
	if err != nil {
		return nil, err
	}
	items, err := s.snapshots(ctx, all.Items...)
	return gen.ListSnapshots200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) GetSnapshot(ctx context.Context, r gen.GetSnapshotRequestObject) (gen.GetSnapshotResponseObject, error) {
	x, err := s.Evaluations.Snapshot(ctx, r.SnapshotID)
	if err != nil {
		return nil, err
	}
	etag(ctx, x.Version)
	v, err := s.oneSnapshot(ctx, x.Snapshot)
	return gen.GetSnapshot200JSONResponse{Snapshot: v, ConclusiveBp: x.Result.ConclusiveBP, Lines: toLines(x.Question, x.Result),
		Card: toScorecard(x.Question.Card), ProposedQuota: x.ProposedQuota}, err
}

func (s *Server) PublishSnapshot(ctx context.Context, r gen.PublishSnapshotRequestObject) (gen.PublishSnapshotResponseObject, error) {
	v, err := versioned(r.Params.IfMatch, func(n int64) (evaluation.Snapshot, error) { return s.Evaluations.Publish(ctx, r.SnapshotID, n) })
	if err != nil {
		return nil, err
	}
	out, err := s.oneSnapshot(ctx, v)
	return gen.PublishSnapshot200JSONResponse(out), err
}

func (s *Server) ConfirmConsequence(ctx context.Context, r gen.ConfirmConsequenceRequestObject) (gen.ConfirmConsequenceResponseObject, error) {
	v, err := versioned(r.Params.IfMatch, func(n int64) (evaluation.Snapshot, error) {
		return s.Evaluations.ConfirmConsequence(ctx, r.SnapshotID, n, r.Body.SampleQuota, r.Body.Reason)
	})
	if err != nil {
		return nil, err
	}
	out, err := s.oneSnapshot(ctx, v)
	return gen.ConfirmConsequence200JSONResponse(out), err
}

func (s *Server) FileEvaluationAppeal(ctx context.Context, r gen.FileEvaluationAppealRequestObject) (gen.FileEvaluationAppealResponseObject, error) {
	a, err := create(ctx, func(ctx context.Context) (evaluation.Appeal, error) {
		return s.Evaluations.FileAppeal(ctx, r.SnapshotID, r.Body.Grounds)
	}, s.Evaluations.Appeal)
	if err != nil {
		return nil, err
	}
	out, err := s.evaluationAppeal(ctx, a)
	return gen.FileEvaluationAppeal201JSONResponse(out), err
}

func (s *Server) ListEvaluationFacts(ctx context.Context, r gen.ListEvaluationFactsRequestObject) (gen.ListEvaluationFactsResponseObject, error) {
	p := r.Params
	all, err := s.Evaluations.ListFacts(ctx, evaluation.FactFilter{SubjectID: p.SubjectID, Month: p.Month, Indicator: value(p.Indicator), Page: pageOf(p.Limit, p.Cursor)})
	return gen.ListEvaluationFacts200JSONResponse{NextCursor: some(all.Next), Items: each(all.Items, func(f evaluation.Fact) gen.EvaluationFact {
		return gen.EvaluationFact{Indicator: f.Indicator, Day: f.Day, Numerator: f.Numerator, Denominator: f.Denominator, SourceKind: f.SourceKind, SourceID: f.SourceID}
	})}, err
}

func (s *Server) ProjectEvaluation(ctx context.Context, r gen.ProjectEvaluationRequestObject) (gen.ProjectEvaluationResponseObject, error) {
	q, v, err := s.Evaluations.Project(ctx, r.Params.SubjectID, r.Params.Month)
	return gen.ProjectEvaluation200JSONResponse{SubjectID: q.Subject, Month: q.Month, Score: v.Score, Grade: some(gen.EvaluationGrade(v.Grade)),
		ConclusiveBp: v.ConclusiveBP, Lines: toLines(q, v)}, err
}

func (s *Server) ListEvaluationAppeals(ctx context.Context, r gen.ListEvaluationAppealsRequestObject) (gen.ListEvaluationAppealsResponseObject, error) {
	p := r.Params
	all, err := s.Evaluations.ListAppeals(ctx, evaluation.AppealState(value(p.State)), pageOf(p.Limit, p.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.evaluationAppeals(ctx, all.Items...)
	return gen.ListEvaluationAppeals200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) GetEvaluationAppeal(ctx context.Context, r gen.GetEvaluationAppealRequestObject) (gen.GetEvaluationAppealResponseObject, error) {
	a, err := s.Evaluations.Appeal(ctx, r.EvaluationAppealID)
	if err != nil {
		return nil, err
	}
	etag(ctx, a.Version)
	out, err := s.evaluationAppeal(ctx, a)
	return gen.GetEvaluationAppeal200JSONResponse(out), err
}

func (s *Server) DecideEvaluationAppeal(ctx context.Context, r gen.DecideEvaluationAppealRequestObject) (gen.DecideEvaluationAppealResponseObject, error) {
	a, err := versioned(r.Params.IfMatch, func(n int64) (evaluation.Appeal, error) {
		return s.Evaluations.DecideAppeal(ctx, r.EvaluationAppealID, n, r.Body.AdjustedScore, r.Body.Reason)
	})
	if err != nil {
		return nil, err
	}
	out, err := s.evaluationAppeal(ctx, a)
	return gen.DecideEvaluationAppeal200JSONResponse(out), err
}
