package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/page"
	"sitong/internal/sourcing"
)

// ListSamples lists samples.
func (s *Server) ListSamples(ctx context.Context, r gen.ListSamplesRequestObject) (gen.ListSamplesResponseObject, error) {
	p := r.Params
	found, err := s.Sourcing.Samples(ctx, sourcing.SampleFilter{Request: pageOf(p.Limit, p.Cursor), OfferID: value(p.OfferID),
		MerchantID: value(p.MerchantID), StreamerID: value(p.StreamerID), State: sourcing.SampleState(value(p.State)), Overdue: value(p.Overdue)})
	if err != nil {
		return nil, err
	}
	items, err := s.showSamples(ctx, found.Items)
	return gen.ListSamples200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

// RequestSample asks for a sample.
func (s *Server) RequestSample(ctx context.Context, r gen.RequestSampleRequestObject) (gen.RequestSampleResponseObject, error) {
	made, err := create(ctx, func(ctx context.Context) (sourcing.SampleView, error) {
		m, err := s.Sourcing.RequestSample(ctx, r.OfferID, r.Body.StreamerID, value(r.Body.Note))
		return again(ctx, m.ID, err, s.Sourcing.Sample)
	}, s.Sourcing.Sample)
	out, err := s.showSample(ctx, made, err)
	return gen.RequestSample201JSONResponse(out), err
}

// GetSample shows one sample.
func (s *Server) GetSample(ctx context.Context, r gen.GetSampleRequestObject) (gen.GetSampleResponseObject, error) {
	m, err := s.Sourcing.Sample(ctx, r.SampleID)
	out, err := s.showSample(ctx, m, err)
	return gen.GetSample200JSONResponse(out), err
}

// DecideSample approves or declines a request.
func (s *Server) DecideSample(ctx context.Context, r gen.DecideSampleRequestObject) (gen.DecideSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.SampleView, error) {
		_, err := s.Sourcing.DecideSample(ctx, r.SampleID, v, r.Body.Verdict == "approve", value(r.Body.Reason))
		return again(ctx, r.SampleID, err, s.Sourcing.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.DecideSample200JSONResponse(out), err
}

// ShipSample notes that the sample is on its way.
func (s *Server) ShipSample(ctx context.Context, r gen.ShipSampleRequestObject) (gen.ShipSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.SampleView, error) {
		_, err := s.Sourcing.ShipSample(ctx, r.SampleID, v, r.Body.Carrier, r.Body.TrackingNumber)
		return again(ctx, r.SampleID, err, s.Sourcing.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.ShipSample200JSONResponse(out), err
}

// ReceiveSample notes that the sample arrived.
func (s *Server) ReceiveSample(ctx context.Context, r gen.ReceiveSampleRequestObject) (gen.ReceiveSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.SampleView, error) {
		_, err := s.Sourcing.ReceiveSample(ctx, r.SampleID, v)
		return again(ctx, r.SampleID, err, s.Sourcing.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.ReceiveSample200JSONResponse(out), err
}

// CloseSample notes that content was made.
func (s *Server) CloseSample(ctx context.Context, r gen.CloseSampleRequestObject) (gen.CloseSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.SampleView, error) {
		_, err := s.Sourcing.CloseSample(ctx, r.SampleID, v, value(r.Body.SessionID))
		return again(ctx, r.SampleID, err, s.Sourcing.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.CloseSample200JSONResponse(out), err
}

// ReturnSample notes that the sample came back.
func (s *Server) ReturnSample(ctx context.Context, r gen.ReturnSampleRequestObject) (gen.ReturnSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.SampleView, error) {
		_, err := s.Sourcing.ReturnSample(ctx, r.SampleID, v, r.Body.Reason)
		return again(ctx, r.SampleID, err, s.Sourcing.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.ReturnSample200JSONResponse(out), err
}

// CancelSample takes a request back.
func (s *Server) CancelSample(ctx context.Context, r gen.CancelSampleRequestObject) (gen.CancelSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.SampleView, error) {
		_, err := s.Sourcing.CancelSample(ctx, r.SampleID, v, r.Body.Reason)
		return again(ctx, r.SampleID, err, s.Sourcing.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.CancelSample200JSONResponse(out), err
}

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
