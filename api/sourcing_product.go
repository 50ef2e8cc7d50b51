package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/sourcing"
)

// ListProducts lists products.
func (s *Server) ListProducts(ctx context.Context, r gen.ListProductsRequestObject) (gen.ListProductsResponseObject, error) {
	p := r.Params
	found, err := s.Sourcing.Products(ctx, sourcing.ProductFilter{Request: page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))}, Text: value(p.Q), Category: value(p.Category),
		MerchantID: value(p.MerchantID), State: sourcing.ProductState(value(p.State)), PriceFromFen: p.PriceFromFen, PriceToFen: p.PriceToFen,
		ExpiringBy: value(p.ExpiringBy), ChangePending: value(p.ChangePending)})
	if err != nil {
		return nil, err
	}
	items, err := s.showProducts(ctx, found.Items)
	return gen.ListProducts200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

// CreateProduct opens a draft.
func (s *Server) CreateProduct(ctx context.Context, r gen.CreateProductRequestObject) (gen.CreateProductResponseObject, error) {
	made, err := create(ctx, func(ctx context.Context) (sourcing.Product, error) {
		return s.Sourcing.CreateProduct(ctx, r.Body.MerchantID, fromContent(r.Body.Content))
	}, s.product)
	out, err := s.showProduct(ctx, made, err)
	return gen.CreateProduct201JSONResponse(out), err
}

func (s *Server) product(ctx context.Context, product id.ID) (sourcing.Product, error) {
	d, err := s.Sourcing.Dossier(ctx, product)
	return d.Product, err
}

// GetProduct shows a product with everything found about it.
func (s *Server) GetProduct(ctx context.Context, r gen.GetProductRequestObject) (gen.GetProductResponseObject, error) {
	d, err := s.Sourcing.Dossier(ctx, r.ProductID)
	if err != nil {
		return nil, err
	}
	out, err := s.showDossier(ctx, d)
	return gen.GetProduct200JSONResponse(out), err
}

// ChangeProduct corrects a draft.
func (s *Server) ChangeProduct(ctx context.Context, r gen.ChangeProductRequestObject) (gen.ChangeProductResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.ChangeProduct(ctx, r.ProductID, v, fromContent(*r.Body))
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.ChangeProduct200JSONResponse(out), err
}

// SubmitProduct hands a product in.
func (s *Server) SubmitProduct(ctx context.Context, r gen.SubmitProductRequestObject) (gen.SubmitProductResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.SubmitProduct(ctx, r.ProductID, v)
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.SubmitProduct200JSONResponse(out), err
}

// WithdrawProduct takes a product back from the review.
func (s *Server) WithdrawProduct(ctx context.Context, r gen.WithdrawProductRequestObject) (gen.WithdrawProductResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.WithdrawProduct(ctx, r.ProductID, v)
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.WithdrawProduct200JSONResponse(out), err
}

// ProposeProductChange proposes other content.
func (s *Server) ProposeProductChange(ctx context.Context, r gen.ProposeProductChangeRequestObject) (gen.ProposeProductChangeResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.ProposeChange(ctx, r.ProductID, v, fromContent(*r.Body))
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.ProposeProductChange200JSONResponse(out), err
}

// WithdrawProductChange takes the waiting change back.
func (s *Server) WithdrawProductChange(ctx context.Context, r gen.WithdrawProductChangeRequestObject) (gen.WithdrawProductChangeResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.WithdrawChange(ctx, r.ProductID, v)
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.WithdrawProductChange200JSONResponse(out), err
}

// AddProductDocument adds a document.
func (s *Server) AddProductDocument(ctx context.Context, r gen.AddProductDocumentRequestObject) (gen.AddProductDocumentResponseObject, error) {
	made, err := create(ctx, func(ctx context.Context) (sourcing.Document, error) {
		return s.Sourcing.AddDocument(ctx, r.ProductID, fromDocument(*r.Body))
	}, s.Sourcing.Document)
	out, err := s.showDocument(ctx, made, err)
	return gen.AddProductDocument201JSONResponse(out), err
}

// RemoveProductDocument takes a document off a draft.
func (s *Server) RemoveProductDocument(ctx context.Context, r gen.RemoveProductDocumentRequestObject) (gen.RemoveProductDocumentResponseObject, error) {
	return gen.RemoveProductDocument204Response{}, s.Sourcing.RemoveDocument(ctx, r.ProductDocumentID)
}

// ListProductVersions shows what the product said each time it was handed in.
func (s *Server) ListProductVersions(ctx context.Context, r gen.ListProductVersionsRequestObject) (gen.ListProductVersionsResponseObject, error) {
	versions, err := s.Sourcing.Versions(ctx, r.ProductID, r.Params.At)
	if err != nil {
		return nil, err
	}
	items, err := s.showVersions(ctx, versions)
	return gen.ListProductVersions200JSONResponse{Items: items}, err
}

// ListProductPrices shows the recorded prices.
func (s *Server) ListProductPrices(ctx context.Context, r gen.ListProductPricesRequestObject) (gen.ListProductPricesResponseObject, error) {
	points, floor, err := s.Sourcing.Prices(ctx, r.ProductID)
	return gen.ListProductPrices200JSONResponse(toPrices(points, floor)), err
}
