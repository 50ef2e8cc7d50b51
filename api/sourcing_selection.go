package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/page"
	"sitong/internal/sourcing"
)

// ListSelections lists selections.
func (s *Server) ListSelections(ctx context.Context, r gen.ListSelectionsRequestObject) (gen.ListSelectionsResponseObject, error) {
	p := r.Params
	found, err := s.Sourcing.Selections(ctx, sourcing.SelectionFilter{Request: pageOf(p.Limit, p.Cursor), OfferID: value(p.OfferID),
		MerchantID: value(p.MerchantID), StreamerID: value(p.StreamerID), ActiveOnly: value(p.Active)})
	out := page.Map(found, toSelection)
	return gen.ListSelections200JSONResponse{Items: out.Items, NextCursor: some(out.Next)}, err
}

// SelectOffer takes an offer into a streamer's selection.
func (s *Server) SelectOffer(ctx context.Context, r gen.SelectOfferRequestObject) (gen.SelectOfferResponseObject, error) {
	made, err := create(ctx, func(ctx context.Context) (sourcing.SelectionView, error) {
		n, err := s.Sourcing.SelectOffer(ctx, r.OfferID, r.Body.StreamerID)
		return again(ctx, n.ID, err, s.Sourcing.Selection)
	}, s.Sourcing.Selection)
	out, err := s.showSelection(ctx, made, err)
	return gen.SelectOffer201JSONResponse(out), err
}

// EndSelection takes an offer out of a streamer's selection.
func (s *Server) EndSelection(ctx context.Context, r gen.EndSelectionRequestObject) (gen.EndSelectionResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.SelectionView, error) {
		err := s.Sourcing.EndSelection(ctx, r.SelectionID, v, r.Body.Reason)
		return again(ctx, r.SelectionID, err, s.Sourcing.Selection)
	})
	out, err := s.showSelection(ctx, done, err)
	return gen.EndSelection200JSONResponse(out), err
}

// ListSellableProducts lists what a session of the subject may show.
func (s *Server) ListSellableProducts(ctx context.Context, r gen.ListSellableProductsRequestObject) (gen.ListSellableProductsResponseObject, error) {
	found, err := s.Sourcing.SelectableFor(ctx, r.SubjectID)
	return gen.ListSellableProducts200JSONResponse{Items: toSelectables(found)}, err
}
