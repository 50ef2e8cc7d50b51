package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
	"sitong/internal/live/result"
)

func (s *Server) ListResultImports(ctx context.Context, r gen.ListResultImportsRequestObject) (gen.ListResultImportsResponseObject, error) {
	p := r.Params
	found, err := s.Results.Imports(ctx, page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))})
	return gen.ListResultImports200JSONResponse{Items: each(found.Items, resultImport), NextCursor: some(found.Next)}, err
}

func (s *Server) CheckResults(ctx context.Context, r gen.CheckResultsRequestObject) (gen.CheckResultsResponseObject, error) {
	m, err := create(ctx, func(ctx context.Context) (result.Import, error) {
		return s.Results.Check(ctx, result.NewImport{FileID: r.Body.FileID, Platform: string(r.Body.Platform), ExportedAt: r.Body.ExportedAt})
	}, s.Results.Import)
	etag(ctx, m.Version)
	return gen.CheckResults201JSONResponse(resultImport(m)), err
}

func (s *Server) GetResultImport(ctx context.Context, r gen.GetResultImportRequestObject) (gen.GetResultImportResponseObject, error) {
	m, err := s.Results.Import(ctx, r.ResultImportID)
	etag(ctx, m.Version)
	return gen.GetResultImport200JSONResponse(resultImport(m)), err
}

func (s *Server) ListResultRows(ctx context.Context, r gen.ListResultRowsRequestObject) (gen.ListResultRowsResponseObject, error) {
	p := r.Params
	found, err := s.Results.Rows(ctx, r.ResultImportID, result.RowState(value(p.State)), page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor)})
	return gen.ListResultRows200JSONResponse{Items: each(found.Items, importedRow), NextCursor: some(found.Next)}, err
}

func (s *Server) ApplyResults(ctx context.Context, r gen.ApplyResultsRequestObject) (gen.ApplyResultsResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	m, err := s.Results.Apply(ctx, r.ResultImportID, v)
	etag(ctx, m.Version)
	return gen.ApplyResults200JSONResponse(resultImport(m)), err
}

func (s *Server) ResolveResultRow(ctx context.Context, r gen.ResolveResultRowRequestObject) (gen.ResolveResultRowResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	row, err := s.Results.ResolveRow(ctx, r.ResultRowID, v, value(r.Body.SessionID))
	etag(ctx, row.Version)
	return gen.ResolveResultRow200JSONResponse(importedRow(row)), err
}

func (s *Server) GetSessionResults(ctx context.Context, r gen.GetSessionResultsRequestObject) (gen.GetSessionResultsResponseObject, error) {
	v, err := s.Results.Results(ctx, r.SessionID)
	if err != nil {
		return nil, err
	}
	return gen.GetSessionResults200JSONResponse{Total: figures(v.Total), Broadcasts: each(v.Results, func(b result.Result) gen.BroadcastResult {
		out := gen.BroadcastResult{ID: b.ID, StartedAt: b.Started, EndedAt: b.Ended, ExportedAt: b.ExportedAt, Figures: figures(b.Figures), Shares: []gen.ResultShare{}}
		for _, h := range v.Shares {
			if h.ResultID == b.ID {
				out.Shares = append(out.Shares, resultShare(h, v.People))
			}
		}
		return out
	})}, nil
}

func resultShare(h result.Share, names map[id.ID]live.Standing) gen.ResultShare {
	return gen.ResultShare{Share: gen.ResultShareShare(h.Kind), SlotID: some(h.SlotID), Streamer: livePerson(h.StreamerID, names[h.StreamerID].Name), OverlapMs: h.OverlapMS}
}

func resultImport(m result.Import) gen.ResultImport {
	return gen.ResultImport{ID: m.ID, FileID: m.FileID, Platform: gen.Platform(m.Platform), State: gen.ResultImportState(m.State), ExportedAt: m.ExportedAt,
		GoodRows: m.GoodRows, BadRows: m.BadRows, MatchedRows: m.MatchedRows, OpenRows: m.OpenRows, AppliedRows: m.AppliedRows,
		DroppedColumns: append([]string{}, m.Dropped...), JobID: some(m.JobID), CreatedAt: m.CreatedAt, AppliedAt: some(m.AppliedAt), Version: m.Version,
		Findings: each(m.Faults, func(f result.CellFault) gen.ResultFinding {
			return gen.ResultFinding{Row: f.Row, Column: f.Column, Code: f.Code, Text: bothLanguages(f.Text)}
		})}
}

func importedRow(r result.RowView) gen.ResultRow {
	return gen.ResultRow{ID: r.ID, Row: r.Line, AccountUID: r.UID, AccountName: r.Nickname, StartedAt: r.Started, EndedAt: r.Ended, Figures: figures(r.Figures),
		State: gen.ResultRowState(r.State), SessionID: some(r.SessionID), OverlapBp: r.OverlapBP, Version: r.Version,
		Candidates: each(r.Candidates, func(c result.Candidate) gen.ResultCandidate {
			x := r.Sessions[c.SessionID]
			return gen.ResultCandidate{SessionID: c.SessionID, Title: x.Title, PlannedStartAt: x.PlannedStart, PlannedEndAt: x.PlannedEnd, OverlapBp: c.OverlapBP}
		})}
}

func figures(f result.Figures) gen.Figures {
	return gen.Figures{GmvFen: f.GMV, PaidFen: f.Paid, NetFen: f.Net, RefundFen: f.Refund, Orders: f.Orders, RefundOrders: f.RefundOrders, Units: f.Units,
		Buyers: f.Buyers, Viewers: f.Viewers, PeakViewers: f.PeakViewers, Comments: f.Comments, Followers: f.Followers}
}
