package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/sourcing"
)

// DecideProduct admits, returns or rejects a product.
func (s *Server) DecideProduct(ctx context.Context, r gen.DecideProductRequestObject) (gen.DecideProductResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.DecideProduct(ctx, r.ProductID, v, fromReview(string(r.Body.Verdict), r.Body.Reason, r.Body.Acknowledged))
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.DecideProduct200JSONResponse(out), err
}

// DecideProductChange confirms or refuses the waiting change.
func (s *Server) DecideProductChange(ctx context.Context, r gen.DecideProductChangeRequestObject) (gen.DecideProductChangeResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.DecideChange(ctx, r.ProductID, v, fromReview(string(r.Body.Verdict), r.Body.Reason, r.Body.Acknowledged))
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.DecideProductChange200JSONResponse(out), err
}

// DelistProduct takes a product out of the pool.
func (s *Server) DelistProduct(ctx context.Context, r gen.DelistProductRequestObject) (gen.DelistProductResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.DelistProduct(ctx, r.ProductID, v, r.Body.Reason)
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.DelistProduct200JSONResponse(out), err
}

// RestoreProduct brings a delisted product back.
func (s *Server) RestoreProduct(ctx context.Context, r gen.RestoreProductRequestObject) (gen.RestoreProductResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.RestoreProduct(ctx, r.ProductID, v, r.Body.Reason)
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.RestoreProduct200JSONResponse(out), err
}

// RecallProduct recalls a product for good.
func (s *Server) RecallProduct(ctx context.Context, r gen.RecallProductRequestObject) (gen.RecallProductResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Product, error) {
		return s.Sourcing.RecallProduct(ctx, r.ProductID, v, r.Body.Reason)
	})
	out, err := s.showProduct(ctx, done, err)
	return gen.RecallProduct200JSONResponse(out), err
}

// VerifyProductDocument verifies or refuses a document.
func (s *Server) VerifyProductDocument(ctx context.Context, r gen.VerifyProductDocumentRequestObject) (gen.VerifyProductDocumentResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Document, error) {
		return s.Sourcing.DecideDocument(ctx, r.ProductDocumentID, v, r.Body.Verdict == "verify", value(r.Body.Reason))
	})
	out, err := s.showDocument(ctx, done, err)
	return gen.VerifyProductDocument200JSONResponse(out), err
}
