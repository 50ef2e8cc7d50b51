package api

import (
	"context"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/filing"
	"sitong/internal/kernel/id"
)

func (s *Server) ListFilingTemplates(context.Context, gen.ListFilingTemplatesRequestObject) (gen.ListFilingTemplatesResponseObject, error) {
	return gen.ListFilingTemplates200JSONResponse{Items: each(s.Filings.Templates(), toFilingTemplate)}, nil
}

func (s *Server) ListFilings(ctx context.Context, r gen.ListFilingsRequestObject) (gen.ListFilingsResponseObject, error) {
	p := r.Params
	f := filing.Filter{Kind: filing.Kind(value(p.Kind)), State: filing.State(value(p.State)), Period: value(p.Period), Page: pageOf(p.Limit, p.Cursor)}
	f.Page.Sort = string(value(p.Sort))
	all, err := s.Filings.List(ctx, f)
	return gen.ListFilings200JSONResponse{Items: each(all.Items, toFiling), NextCursor: some(all.Next)}, err
}

func (s *Server) CreateFiling(ctx context.Context, r gen.CreateFilingRequestObject) (gen.CreateFilingResponseObject, error) {
	f, err := create(ctx, func(ctx context.Context) (filing.Filing, error) {
		return s.Filings.Create(ctx, filing.New{Kind: filing.Kind(r.Body.Kind), Period: value(r.Body.Period), ViolationID: value(r.Body.ViolationID)})
	}, s.Filings.ByID)
	etag(ctx, f.Version)
	return gen.CreateFiling201JSONResponse(toFiling(f)), err
}

func (s *Server) GetFiling(ctx context.Context, r gen.GetFilingRequestObject) (gen.GetFilingResponseObject, error) {
	d, err := s.Filings.Dossier(ctx, r.FilingID)
	if err != nil {
		return nil, err
	}
	etag(ctx, d.Version)
	return gen.GetFiling200JSONResponse(toFilingDetail(d)), nil
}

// filing answers a change of a filing.
func (s *Server) filing(ctx context.Context, ifMatch string, change func(int64) (filing.Filing, error)) (gen.Filing, error) {
	f, err := versioned(ifMatch, change)
	etag(ctx, f.Version)
	return toFiling(f), err
}

func (s *Server) ValidateFiling(ctx context.Context, r gen.ValidateFilingRequestObject) (gen.ValidateFilingResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) { return s.Filings.Validate(ctx, r.FilingID, n) })
	return gen.ValidateFiling200JSONResponse(f), err
}

func (s *Server) ExplainFiling(ctx context.Context, r gen.ExplainFilingRequestObject) (gen.ExplainFilingResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) {
		return s.Filings.Explain(ctx, r.FilingID, r.FindingID, n, r.Body.Text)
	})
	return gen.ExplainFiling200JSONResponse(f), err
}

func (s *Server) LockFiling(ctx context.Context, r gen.LockFilingRequestObject) (gen.LockFilingResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) { return s.Filings.Lock(ctx, r.FilingID, n) })
	return gen.LockFiling200JSONResponse(f), err
}

func (s *Server) SignFiling(ctx context.Context, r gen.SignFilingRequestObject) (gen.SignFilingResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) { return s.Filings.Sign(ctx, r.FilingID, n) })
	return gen.SignFiling200JSONResponse(f), err
}

func (s *Server) SendFiling(ctx context.Context, r gen.SendFilingRequestObject) (gen.SendFilingResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) {
		return s.Filings.Send(ctx, r.FilingID, n, filing.Channel(r.Body.Channel))
	})
	return gen.SendFiling200JSONResponse(f), err
}

func (s *Server) RecordFilingReceipt(ctx context.Context, r gen.RecordFilingReceiptRequestObject) (gen.RecordFilingReceiptResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) {
		return s.Filings.RecordReceipt(ctx, r.FilingID, n, r.Body.Number, r.Body.FileID, r.Body.ReceivedAt)
	})
	return gen.RecordFilingReceipt200JSONResponse(f), err
}

func (s *Server) CorrectFiling(ctx context.Context, r gen.CorrectFilingRequestObject) (gen.CorrectFilingResponseObject, error) {
	f, err := create(ctx, func(ctx context.Context) (filing.Filing, error) {
		return s.Filings.Correct(ctx, r.FilingID, r.Body.Reason)
	}, s.Filings.ByID)
	etag(ctx, f.Version)
	return gen.CorrectFiling201JSONResponse(toFiling(f)), err
}

func (s *Server) VoidFiling(ctx context.Context, r gen.VoidFilingRequestObject) (gen.VoidFilingResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) { return s.Filings.Void(ctx, r.FilingID, n, r.Body.Reason) })
	return gen.VoidFiling200JSONResponse(f), err
}

// filingPackage is a streamed package.
type filingPackage struct{ stream }

func (p filingPackage) VisitExportFilingPackageResponse(c *fiber.Ctx) error { return p.send(c) }

func (s *Server) ExportFilingPackage(ctx context.Context, r gen.ExportFilingPackageRequestObject) (gen.ExportFilingPackageResponseObject, error) {
	_, f, content, err := s.Filings.Package(ctx, r.FilingID)
	if err != nil {
		return nil, err
	}
	return filingPackage{stream{mediaType: f.MediaType, name: f.Name, size: f.SizeBytes, write: copyFrom(content)}}, nil
}

func (s *Server) ListFilingGrants(ctx context.Context, _ gen.ListFilingGrantsRequestObject) (gen.ListFilingGrantsResponseObject, error) {
	all, err := s.Filings.ListGrants(ctx)
	return gen.ListFilingGrants200JSONResponse{Items: each(all, toFilingGrant)}, err
}

func (s *Server) GrantFilingDelivery(ctx context.Context, r gen.GrantFilingDeliveryRequestObject) (gen.GrantFilingDeliveryResponseObject, error) {
	g, err := create(ctx, func(ctx context.Context) (filing.Grant, error) { return s.Filings.GrantDelivery(ctx, r.Body.Scope) }, s.Filings.GrantByID)
	return gen.GrantFilingDelivery201JSONResponse(toFilingGrant(g)), err
}

func (s *Server) EndFilingGrant(ctx context.Context, r gen.EndFilingGrantRequestObject) (gen.EndFilingGrantResponseObject, error) {
	g, err := s.Filings.EndGrant(ctx, r.FilingGrantID)
	return gen.EndFilingGrant200JSONResponse(toFilingGrant(g)), err
}

func (s *Server) ListWaitingFilings(ctx context.Context, _ gen.ListWaitingFilingsRequestObject) (gen.ListWaitingFilingsResponseObject, error) {
	all, err := s.Filings.Waiting(ctx)
	if err != nil {
		return nil, err
	}
	names, err := s.Parks.Names(ctx, each(all, func(f filing.InPark) id.ID { return f.ParkID }))
	return gen.ListWaitingFilings200JSONResponse{Items: each(all, func(f filing.InPark) gen.WaitingFiling {
		return gen.WaitingFiling{ParkID: f.ParkID, ParkName: names[f.ParkID], Filing: toFiling(f.Filing)}
	})}, err
}

func (s *Server) SendFilingForPark(ctx context.Context, r gen.SendFilingForParkRequestObject) (gen.SendFilingForParkResponseObject, error) {
	f, err := s.filing(ctx, r.Params.IfMatch, func(n int64) (filing.Filing, error) { return s.Filings.SendFor(ctx, r.ParkID, r.FilingID, n) })
	return gen.SendFilingForPark200JSONResponse(f), err
}
