package api

import (
	"bufio"
	"context"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/admission"
	"sitong/internal/kernel/page"
)

func (s *Server) ListRosterImports(ctx context.Context, r gen.ListRosterImportsRequestObject) (gen.ListRosterImportsResponseObject, error) {
	all, err := s.Admission.ListRosterImports(ctx, page.Request{Limit: value(r.Params.Limit), Cursor: value(r.Params.Cursor)})
	return gen.ListRosterImports200JSONResponse{Items: each(all.Items, rosterImport), NextCursor: some(all.Next)}, err
}

func (s *Server) CheckRoster(ctx context.Context, r gen.CheckRosterRequestObject) (gen.CheckRosterResponseObject, error) {
	m, err := create(ctx, func(ctx context.Context) (admission.Import, error) {
		return s.Admission.CheckRoster(ctx, r.Body.FileID, admission.Kind(r.Body.SubjectKind), value(r.Body.ProvisionalUntil))
	}, s.Admission.RosterImport)
	etag(ctx, m.Version)
	return gen.CheckRoster201JSONResponse(rosterImport(m)), err
}

func (s *Server) GetRosterImport(ctx context.Context, r gen.GetRosterImportRequestObject) (gen.GetRosterImportResponseObject, error) {
	m, err := s.Admission.RosterImport(ctx, r.RosterImportID)
	etag(ctx, m.Version)
	return gen.GetRosterImport200JSONResponse(rosterImport(m)), err
}

func (s *Server) ApplyRoster(ctx context.Context, r gen.ApplyRosterRequestObject) (gen.ApplyRosterResponseObject, error) {
	was, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	m, err := create(ctx, func(ctx context.Context) (admission.Import, error) {
		return s.Admission.ApplyRoster(ctx, r.RosterImportID, was)
	}, s.Admission.RosterImport)
	etag(ctx, m.Version)
	return gen.ApplyRoster200JSONResponse(rosterImport(m)), err
}

// rosterTemplate is an empty roster as a file.
type rosterTemplate struct{ stream }

func (t rosterTemplate) VisitDownloadRosterTemplateResponse(c *fiber.Ctx) error { return t.send(c) }

func (s *Server) DownloadRosterTemplate(_ context.Context, r gen.DownloadRosterTemplateRequestObject) (gen.DownloadRosterTemplateResponseObject, error) {
	kind := admission.Kind(r.Params.SubjectKind)
	return rosterTemplate{stream{mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "roster-" + string(kind) + ".xlsx", size: -1,
		write: func(_ context.Context, w *bufio.Writer) error { return s.Admission.RosterTemplate(w, kind) }}}, nil
}

func (s *Server) GetRosterProgress(ctx context.Context, r gen.GetRosterProgressRequestObject) (gen.GetRosterProgressResponseObject, error) {
	p, err := s.Admission.RosterProgress(ctx, admission.Kind(value(r.Params.Kind)))
	return gen.GetRosterProgress200JSONResponse{Total: p.Total, Admitted: p.Admitted, Provisional: p.Provisional, Overdue: p.Overdue,
		Missing: each(p.Missing, func(m admission.MissingCount) gen.MissingCount {
			return gen.MissingCount{Code: m.Code, Text: words(m.Text), Count: m.Count}
		})}, err
}
