package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/sourcing/sample"
)

// ListSamples lists samples.
func (s *Server) ListSamples(ctx context.Context, r gen.ListSamplesRequestObject) (gen.ListSamplesResponseObject, error) {
	p := r.Params
	found, err := s.Samples.List(ctx, sample.Filter{Request: pageOf(p.Limit, p.Cursor), OfferID: value(p.OfferID),
		MerchantID: value(p.MerchantID), StreamerID: value(p.StreamerID), State: sample.State(value(p.State)), Overdue: value(p.Overdue)})
	if err != nil {
		return nil, err
	}
	items, err := s.showSamples(ctx, found.Items)
	return gen.ListSamples200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

// RequestSample asks for a sample.
func (s *Server) RequestSample(ctx context.Context, r gen.RequestSampleRequestObject) (gen.RequestSampleResponseObject, error) {
	made, err := create(ctx, func(ctx context.Context) (sample.View, error) {
		m, err := s.Samples.Request(ctx, r.OfferID, r.Body.StreamerID, value(r.Body.Note))
		return again(ctx, m.ID, err, s.Samples.Sample)
	}, s.Samples.Sample)
	out, err := s.showSample(ctx, made, err)
	return gen.RequestSample201JSONResponse(out), err
}

// GetSample shows one sample.
func (s *Server) GetSample(ctx context.Context, r gen.GetSampleRequestObject) (gen.GetSampleResponseObject, error) {
	m, err := s.Samples.Sample(ctx, r.SampleID)
	out, err := s.showSample(ctx, m, err)
	return gen.GetSample200JSONResponse(out), err
}

// DecideSample approves or declines a request.
func (s *Server) DecideSample(ctx context.Context, r gen.DecideSampleRequestObject) (gen.DecideSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sample.View, error) {
		_, err := s.Samples.Decide(ctx, r.SampleID, v, r.Body.Verdict == "approve", value(r.Body.Reason))
		return again(ctx, r.SampleID, err, s.Samples.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.DecideSample200JSONResponse(out), err
}

// ShipSample notes that the sample is on its way.
func (s *Server) ShipSample(ctx context.Context, r gen.ShipSampleRequestObject) (gen.ShipSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sample.View, error) {
		_, err := s.Samples.Ship(ctx, r.SampleID, v, r.Body.Carrier, r.Body.TrackingNumber)
		return again(ctx, r.SampleID, err, s.Samples.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.ShipSample200JSONResponse(out), err
}

// ReceiveSample notes that the sample arrived.
func (s *Server) ReceiveSample(ctx context.Context, r gen.ReceiveSampleRequestObject) (gen.ReceiveSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sample.View, error) {
		_, err := s.Samples.Receive(ctx, r.SampleID, v)
		return again(ctx, r.SampleID, err, s.Samples.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.ReceiveSample200JSONResponse(out), err
}

// CloseSample notes that content was made.
func (s *Server) CloseSample(ctx context.Context, r gen.CloseSampleRequestObject) (gen.CloseSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sample.View, error) {
		_, err := s.Samples.Close(ctx, r.SampleID, v, value(r.Body.SessionID))
		return again(ctx, r.SampleID, err, s.Samples.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.CloseSample200JSONResponse(out), err
}

// ReturnSample notes that the sample came back.
func (s *Server) ReturnSample(ctx context.Context, r gen.ReturnSampleRequestObject) (gen.ReturnSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sample.View, error) {
		_, err := s.Samples.Return(ctx, r.SampleID, v, r.Body.Reason)
		return again(ctx, r.SampleID, err, s.Samples.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.ReturnSample200JSONResponse(out), err
}

// CancelSample takes a request back.
func (s *Server) CancelSample(ctx context.Context, r gen.CancelSampleRequestObject) (gen.CancelSampleResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sample.View, error) {
		_, err := s.Samples.Cancel(ctx, r.SampleID, v, r.Body.Reason)
		return again(ctx, r.SampleID, err, s.Samples.Sample)
	})
	out, err := s.showSample(ctx, done, err)
	return gen.CancelSample200JSONResponse(out), err
}

func (s *Server) showSample(ctx context.Context, m sample.View, err error) (gen.Sample, error) {
	if err != nil {
		return gen.Sample{}, err
	}
	etag(ctx, m.Version)
	out, err := s.showSamples(ctx, []sample.View{m})
	if err != nil {
		return gen.Sample{}, err
	}
	return out[0], nil
}

func (s *Server) showSamples(ctx context.Context, samples []sample.View) ([]gen.Sample, error) {
	who, err := s.people(ctx, each(samples, func(m sample.View) id.ID { return m.RequestedBy })...)
	return each(samples, func(m sample.View) gen.Sample { return toSample(m, who) }), err
}

func toSample(m sample.View, who people) gen.Sample {
	out := gen.Sample{ID: m.ID, OfferID: m.OfferID, Product: toSummary(m.Product), Merchant: toParty(m.Merchant), Streamer: toParty(m.Streamer),
		State: gen.SampleState(m.State), Reason: some(m.Reason), OnBehalf: m.OnBehalf, RequestedBy: who.some(&m.RequestedBy), RequestedAt: m.RequestedAt,
		ReviewDueAt: m.ReviewDueAt, ReviewedAt: m.ReviewedAt, Carrier: some(m.Carrier), TrackingNumber: some(m.TrackingNumber), ShippedAt: m.ShippedAt,
		ReceivedAt: m.ReceivedAt, ContentDueAt: m.ContentDueAt, ContentAt: m.ContentAt, SessionID: some(m.SessionID), ClosedAt: m.ClosedAt,
		Overdue: m.Late, Fulfilment: gen.SampleFulfilment{Received: m.Fulfilment.Received, InTime: m.Fulfilment.InTime}, Version: m.Version}
	if bp, ok := m.Fulfilment.PredictedBP(); ok {
		out.Fulfilment.PredictedBp = &bp
	}
	return out
}
