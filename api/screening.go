package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/screening"
)

func (s *Server) ScanText(ctx context.Context, r gen.ScanTextRequestObject) (gen.ScanTextResponseObject, error) {
	p, err := s.Screening.For(ctx)
	if err != nil {
		return nil, err
	}
	hits, runes := p.Scan(r.Body.Text, value(r.Body.ProductCategory)), []rune(r.Body.Text)
	return gen.ScanText200JSONResponse{PackVersion: p.Version(), Hits: each(hits, func(h screening.Hit) gen.ScreeningHit {
		return gen.ScreeningHit{Start: int64(h.Start), End: int64(h.End), Text: string(runes[h.Start:h.End]), Term: h.Term, Category: h.Category,
			Severity: gen.ScreeningSeverity(h.Severity), Article: text(h.Article), Suggestion: text(h.Suggestion)}
	})}, nil
}

func (s *Server) ListTerms(_ context.Context, r gen.ListTermsRequestObject) (gen.ListTermsResponseObject, error) {
	p := r.Params
	f := screening.TermFilter{Text: value(p.Q), Category: value(p.Category), Severity: screening.Severity(value(p.Severity))}
	all, err := s.Screening.Terms(f, pageOf(p.Limit, p.Cursor))
	return gen.ListTerms200JSONResponse{PackVersion: s.Screening.Version(), NextCursor: some(all.Next), Items: each(all.Items, func(e screening.Entry) gen.ScreeningTerm {
		return gen.ScreeningTerm{Term: e.Term, Variants: full(e.Variants), Category: e.Category, Severity: gen.ScreeningSeverity(e.Severity),
			Article: text(e.Article), Suggestion: text(e.Suggestion)}
	})}, err
}

func (s *Server) ListScreeningGroups(context.Context, gen.ListScreeningGroupsRequestObject) (gen.ListScreeningGroupsResponseObject, error) {
	return gen.ListScreeningGroups200JSONResponse{PackVersion: s.Screening.Version(), Items: each(s.Screening.Groups(), func(g screening.Group) gen.ScreeningGroup {
		return gen.ScreeningGroup{Code: g.Code, Name: text(g.Name), Article: text(g.Article), Severity: gen.ScreeningSeverity(g.Severity),
			Products: full(g.Products), ExceptProducts: full(g.Except), Terms: int64(len(g.Entries))}
	})}, nil
}

func (s *Server) ListParkTerms(ctx context.Context, _ gen.ListParkTermsRequestObject) (gen.ListParkTermsResponseObject, error) {
	all, err := s.Screening.ParkTerms(ctx)
	return gen.ListParkTerms200JSONResponse{Items: each(all, parkTerm)}, err
}

func (s *Server) AddParkTerm(ctx context.Context, r gen.AddParkTermRequestObject) (gen.AddParkTermResponseObject, error) {
	b := r.Body
	t, err := create(ctx, func(ctx context.Context) (screening.ParkTerm, error) {
		return s.Screening.AddParkTerm(ctx, screening.ParkTerm{Kind: screening.ParkTermKind(b.Kind), Term: b.Term, Severity: screening.Severity(value(b.Severity)),
			Basis: b.Basis, Suggestion: value(b.Suggestion)})
	}, s.Screening.ParkTerm)
	return gen.AddParkTerm201JSONResponse(parkTerm(t)), err
}

func (s *Server) RemoveParkTerm(ctx context.Context, r gen.RemoveParkTermRequestObject) (gen.RemoveParkTermResponseObject, error) {
	return gen.RemoveParkTerm204Response{}, s.Screening.RemoveParkTerm(ctx, r.ParkTermID)
}

func parkTerm(t screening.ParkTerm) gen.ParkTerm {
	return gen.ParkTerm{ID: t.ID, Kind: gen.ParkTermKind(t.Kind), Term: t.Term, Severity: some(gen.ScreeningSeverity(t.Severity)), Basis: t.Basis,
		Suggestion: some(t.Suggestion), CreatedAt: t.CreatedAt}
}
