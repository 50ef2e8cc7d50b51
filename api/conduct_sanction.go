package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/conduct"
)

func (s *Server) ListSanctions(ctx context.Context, r gen.ListSanctionsRequestObject) (gen.ListSanctionsResponseObject, error) {
	p := r.Params
	f := conduct.SanctionFilter{SubjectID: value(p.SubjectID), State: conduct.SanctionState(value(p.State)), Step: conduct.Step(value(p.Step)), Page: pageOf(p.Limit, p.Cursor)}
	f.Page.Sort = string(value(p.Sort))
	all, err := s.Conduct.ListSanctions(ctx, f)
	if err != nil {
		return nil, err
	}
	items, err := s.sanctions(ctx, all.Items)
	return gen.ListSanctions200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) ProposeSanction(ctx context.Context, r gen.ProposeSanctionRequestObject) (gen.ProposeSanctionResponseObject, error) {
	x, err := create(ctx, func(ctx context.Context) (conduct.Sanction, error) {
		b := r.Body
		return s.Conduct.ProposeSanction(ctx, r.ViolationID, conduct.NewSanction{Step: conduct.Step(b.Step), Clause: value(b.Clause), Reason: b.Reason,
			FromAt: value(b.FromAt), UntilAt: value(b.UntilAt), AmountFen: value(b.AmountFen), ProductID: value(b.ProductID)})
	}, s.Conduct.Sanction)
	if err != nil {
		return nil, err
	}
	out, err := s.oneSanction(ctx, x)
	return gen.ProposeSanction201JSONResponse(out), err
}

func (s *Server) GetSanction(ctx context.Context, r gen.GetSanctionRequestObject) (gen.GetSanctionResponseObject, error) {
	x, err := s.Conduct.Sanction(ctx, r.SanctionID)
	if err != nil {
		return nil, err
	}
	out, err := s.oneSanction(ctx, x)
	return gen.GetSanction200JSONResponse(out), err
}

func (s *Server) DecideSanction(ctx context.Context, r gen.DecideSanctionRequestObject) (gen.DecideSanctionResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	x, err := s.Conduct.DecideSanction(ctx, r.SanctionID, n, r.Body.Confirm, value(r.Body.Reason))
	if err != nil {
		return nil, err
	}
	out, err := s.oneSanction(ctx, x)
	return gen.DecideSanction200JSONResponse(out), err
}

func (s *Server) LiftSanction(ctx context.Context, r gen.LiftSanctionRequestObject) (gen.LiftSanctionResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	x, err := s.Conduct.LiftSanction(ctx, r.SanctionID, n, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	out, err := s.oneSanction(ctx, x)
	return gen.LiftSanction200JSONResponse(out), err
}
