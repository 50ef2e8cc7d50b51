package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/conduct"
	"sitong/internal/kernel/id"
)

func (s *Server) ListViolations(ctx context.Context, r gen.ListViolationsRequestObject) (gen.ListViolationsResponseObject, error) {
	p := r.Params
	f := conduct.Filter{SubjectID: value(p.SubjectID), SessionID: value(p.SessionID), State: conduct.State(value(p.State)), Appeal: conduct.AppealState(value(p.Appeal)),
		Severity: conduct.Severity(value(p.Severity)), Code: value(p.Code), ClueDue: value(p.ClueDue), Page: pageOf(p.Limit, p.Cursor)}
	f.Page.Sort = string(value(p.Sort))
	all, err := s.Conduct.ListViolations(ctx, f)
	if err != nil {
		return nil, err
	}
	items, err := s.violations(ctx, all.Items)
	return gen.ListViolations200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) RecordViolation(ctx context.Context, r gen.RecordViolationRequestObject) (gen.RecordViolationResponseObject, error) {
	b := r.Body
	v, err := create(ctx, func(ctx context.Context) (conduct.Violation, error) {
		return s.Conduct.RecordViolation(ctx, conduct.NewViolation{Code: b.Code, SubjectID: b.SubjectID, Source: conduct.Source(b.Source), Article: value(b.Article), Facts: b.Facts, OccurredAt: b.OccurredAt})
	}, func(ctx context.Context, was id.ID) (conduct.Violation, error) {
		d, err := s.Conduct.Violation(ctx, was)
		return d.Violation, err
	})
	if err != nil {
		return nil, err
	}
	out, err := s.oneViolation(ctx, v)
	return gen.RecordViolation201JSONResponse(out), err
}

func (s *Server) GetViolation(ctx context.Context, r gen.GetViolationRequestObject) (gen.GetViolationResponseObject, error) {
	d, err := s.Conduct.Violation(ctx, r.ViolationID)
	if err != nil {
		return nil, err
	}
	etag(ctx, d.Violation.Version)
	out, err := s.dossier(ctx, d)
	return gen.GetViolation200JSONResponse(out), err
}

func (s *Server) ConfirmViolation(ctx context.Context, r gen.ConfirmViolationRequestObject) (gen.ConfirmViolationResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	v, err := s.Conduct.ConfirmViolation(ctx, r.ViolationID, n)
	if err != nil {
		return nil, err
	}
	out, err := s.oneViolation(ctx, v)
	return gen.ConfirmViolation200JSONResponse(out), err
}

func (s *Server) DismissViolation(ctx context.Context, r gen.DismissViolationRequestObject) (gen.DismissViolationResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	v, err := s.Conduct.DismissViolation(ctx, r.ViolationID, n, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	out, err := s.oneViolation(ctx, v)
	return gen.DismissViolation200JSONResponse(out), err
}

func (s *Server) CloseViolation(ctx context.Context, r gen.CloseViolationRequestObject) (gen.CloseViolationResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	v, err := s.Conduct.CloseViolation(ctx, r.ViolationID, n, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	out, err := s.oneViolation(ctx, v)
	return gen.CloseViolation200JSONResponse(out), err
}

func (s *Server) GetFourListsCard(ctx context.Context, r gen.GetFourListsCardRequestObject) (gen.GetFourListsCardResponseObject, error) {
	c, err := s.Conduct.FourLists(ctx, r.ViolationID)
	return gen.GetFourListsCard200JSONResponse(fourListsCard(c)), err
}

func (s *Server) OrderRectification(ctx context.Context, r gen.OrderRectificationRequestObject) (gen.OrderRectificationResponseObject, error) {
	x, err := create(ctx, func(ctx context.Context) (conduct.Rectification, error) {
		return s.Conduct.OrderRectification(ctx, r.ViolationID, r.Body.ViolationVersion, conduct.NewRectification{Task: r.Body.Task, DueOn: value(r.Body.DueOn)})
	}, s.Conduct.Rectification)
	etag(ctx, x.Version)
	return gen.OrderRectification201JSONResponse(s.rectification(x)), err
}

func (s *Server) GetRectification(ctx context.Context, r gen.GetRectificationRequestObject) (gen.GetRectificationResponseObject, error) {
	x, err := s.Conduct.Rectification(ctx, r.RectificationID)
	etag(ctx, x.Version)
	return gen.GetRectification200JSONResponse(s.rectification(x)), err
}

func (s *Server) SubmitRectification(ctx context.Context, r gen.SubmitRectificationRequestObject) (gen.SubmitRectificationResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	x, err := s.Conduct.SubmitRectification(ctx, r.RectificationID, n, r.Body.Answer, value(r.Body.FileIds))
	etag(ctx, x.Version)
	return gen.SubmitRectification200JSONResponse(s.rectification(x)), err
}

func (s *Server) DecideRectification(ctx context.Context, r gen.DecideRectificationRequestObject) (gen.DecideRectificationResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	x, err := s.Conduct.DecideRectification(ctx, r.RectificationID, n, r.Body.Accept, r.Body.Reason, value(r.Body.DueOn))
	etag(ctx, x.Version)
	return gen.DecideRectification200JSONResponse(s.rectification(x)), err
}

func (s *Server) FileViolationAppeal(ctx context.Context, r gen.FileViolationAppealRequestObject) (gen.FileViolationAppealResponseObject, error) {
	a, err := create(ctx, func(ctx context.Context) (conduct.Appeal, error) {
		return s.Conduct.FileAppeal(ctx, r.ViolationID, r.Body.Grounds, value(r.Body.FileIds))
	}, s.Conduct.Appeal)
	etag(ctx, a.Version)
	return gen.FileViolationAppeal201JSONResponse(violationAppeal(a)), err
}

func (s *Server) GetViolationAppeal(ctx context.Context, r gen.GetViolationAppealRequestObject) (gen.GetViolationAppealResponseObject, error) {
	a, err := s.Conduct.Appeal(ctx, r.AppealID)
	etag(ctx, a.Version)
	return gen.GetViolationAppeal200JSONResponse(violationAppeal(a)), err
}

func (s *Server) DecideViolationAppeal(ctx context.Context, r gen.DecideViolationAppealRequestObject) (gen.DecideViolationAppealResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	a, err := s.Conduct.DecideAppeal(ctx, r.AppealID, n, conduct.AppealState(r.Body.Outcome), value(r.Body.Points), r.Body.Reason)
	etag(ctx, a.Version)
	return gen.DecideViolationAppeal200JSONResponse(violationAppeal(a)), err
}

func (s *Server) GetPointsAccount(ctx context.Context, r gen.GetPointsAccountRequestObject) (gen.GetPointsAccountResponseObject, error) {
	a, err := s.Conduct.Points(ctx, r.SubjectID)
	if err != nil {
		return nil, err
	}
	counted, err := s.violations(ctx, a.Counted)
	return gen.GetPointsAccount200JSONResponse{SubjectID: a.SubjectID, Year: a.Year, Points: a.Points, Limit: a.Limit, Tier: maybeTier(a.Tier), NextTier: maybeTier(a.Next),
		ResetsOn: a.ResetsOn, Counted: counted}, err
}

func (s *Server) GetConductCatalogue(ctx context.Context, _ gen.GetConductCatalogueRequestObject) (gen.GetConductCatalogueResponseObject, error) {
	c, err := s.Conduct.CatalogueHere(ctx)
	return gen.GetConductCatalogue200JSONResponse(conductCatalogue(c)), err
}
