package api

import (
	"bufio"
	"cmp"
	"context"
	"slices"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/kernel/page"
	"sitong/internal/sourcing/intake"
)

func (s *Server) ListProductImports(ctx context.Context, r gen.ListProductImportsRequestObject) (gen.ListProductImportsResponseObject, error) {
	all, err := s.Intake.Imports(ctx, page.Request{Limit: value(r.Params.Limit), Cursor: value(r.Params.Cursor)})
	return gen.ListProductImports200JSONResponse{Items: each(all.Items, productImport), NextCursor: some(all.Next)}, err
}

func (s *Server) CheckProducts(ctx context.Context, r gen.CheckProductsRequestObject) (gen.CheckProductsResponseObject, error) {
	n := intake.Request{FileID: r.Body.FileID, MerchantID: value(r.Body.MerchantID)}
	for _, c := range value(r.Body.Mapping) {
		if n.Mapping == nil {
			n.Mapping = intake.Mapping{}
		}
		n.Mapping[intake.Field(c.Field)] = c.Header
	}
	m, err := create(ctx, func(ctx context.Context) (intake.Import, error) { return s.Intake.Check(ctx, n) }, s.Intake.Import)
	etag(ctx, m.Version)
	return gen.CheckProducts201JSONResponse(productImport(m)), err
}

func (s *Server) GetProductImport(ctx context.Context, r gen.GetProductImportRequestObject) (gen.GetProductImportResponseObject, error) {
	m, err := s.Intake.Import(ctx, r.ProductImportID)
	etag(ctx, m.Version)
	return gen.GetProductImport200JSONResponse(productImport(m)), err
}

func (s *Server) ApplyProducts(ctx context.Context, r gen.ApplyProductsRequestObject) (gen.ApplyProductsResponseObject, error) {
	was, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	m, err := create(ctx, func(ctx context.Context) (intake.Import, error) { return s.Intake.Apply(ctx, r.ProductImportID, was) }, s.Intake.Import)
	etag(ctx, m.Version)
	return gen.ApplyProducts200JSONResponse(productImport(m)), err
}

// productTemplate is an empty list of products as a file.
type productTemplate struct{ stream }

func (t productTemplate) VisitDownloadProductTemplateResponse(c *fiber.Ctx) error { return t.send(c) }

func (s *Server) DownloadProductTemplate(context.Context, gen.DownloadProductTemplateRequestObject) (gen.DownloadProductTemplateResponseObject, error) {
	return productTemplate{stream{mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "products.xlsx", size: -1,
		write: func(_ context.Context, w *bufio.Writer) error { return s.Intake.Template(w) }}}, nil
}

func productImport(m intake.Import) gen.ProductImport {
	mapping := make([]gen.ProductColumn, 0, len(m.Mapping))
	for field, header := range m.Mapping {
		mapping = append(mapping, gen.ProductColumn{Field: gen.ProductField(field), Header: header})
	}
	slices.SortFunc(mapping, func(a, b gen.ProductColumn) int { return cmp.Compare(a.Field, b.Field) })
	return gen.ProductImport{ID: m.ID, FileID: m.FileID, MerchantID: some(m.MerchantID), State: gen.ProductImportState(m.State), Mapping: mapping, Headers: m.Report.Headers,
		Format: some(m.Report.Format), Encoding: some(m.Report.Encoding), GoodRows: m.GoodRows, BadRows: m.BadRows, CreatedRows: m.CreatedRows,
		Findings: each(m.Report.Findings, func(f intake.Finding) gen.RowFinding {
			return gen.RowFinding{Row: f.Row, Column: f.Column, Code: f.Code, Message: gen.Text{Zh: f.Text.ZH, En: f.Text.EN}}
		}), Preview: each(m.Report.Preview, func(l intake.Line) gen.ProductImportRow {
			return gen.ProductImportRow{Row: l.Row, Merchant: some(l.Merchant), Title: l.Content.Title, Category: l.Content.Category, Gtin: some(l.Content.GTIN),
				Spec: some(l.Content.Spec), PriceFen: l.Content.PriceFen}
		}), FailedFileID: some(m.FailedFileID), JobID: some(m.JobID), CreatedAt: m.CreatedAt, AppliedAt: some(m.AppliedAt), Version: m.Version}
}
