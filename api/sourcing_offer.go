package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/sourcing"
)

// ListOffers lists offers.
func (s *Server) ListOffers(ctx context.Context, r gen.ListOffersRequestObject) (gen.ListOffersResponseObject, error) {
	p := r.Params
	found, err := s.Sourcing.Offers(ctx, sourcing.OfferFilter{Request: pageOf(p.Limit, p.Cursor), ProductID: value(p.ProductID),
		MerchantID: value(p.MerchantID), State: sourcing.OfferState(value(p.State))})
	out := page.Map(found, toOffer)
	return gen.ListOffers200JSONResponse{Items: out.Items, NextCursor: some(out.Next)}, err
}

// CreateOffer opens an offer.
func (s *Server) CreateOffer(ctx context.Context, r gen.CreateOfferRequestObject) (gen.CreateOfferResponseObject, error) {
	made, err := create(ctx, func(ctx context.Context) (sourcing.OfferView, error) {
		o, err := s.Sourcing.CreateOffer(ctx, r.Body.ProductID, fromTerms(r.Body.Terms))
		return again(ctx, o.ID, err, s.Sourcing.Offer)
	}, s.Sourcing.Offer)
	out, err := s.showOffer(ctx, made, err)
	return gen.CreateOffer201JSONResponse(out), err
}

// GetOffer shows one offer.
func (s *Server) GetOffer(ctx context.Context, r gen.GetOfferRequestObject) (gen.GetOfferResponseObject, error) {
	o, err := s.Sourcing.Offer(ctx, r.OfferID)
	out, err := s.showOffer(ctx, o, err)
	return gen.GetOffer200JSONResponse(out), err
}

// ChangeOffer changes the terms.
func (s *Server) ChangeOffer(ctx context.Context, r gen.ChangeOfferRequestObject) (gen.ChangeOfferResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.OfferView, error) {
		_, err := s.Sourcing.ChangeOffer(ctx, r.OfferID, v, fromTerms(*r.Body))
		return again(ctx, r.OfferID, err, s.Sourcing.Offer)
	})
	out, err := s.showOffer(ctx, done, err)
	return gen.ChangeOffer200JSONResponse(out), err
}

// PublishOffer opens an offer to streamers.
func (s *Server) PublishOffer(ctx context.Context, r gen.PublishOfferRequestObject) (gen.PublishOfferResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.OfferView, error) {
		_, err := s.Sourcing.PublishOffer(ctx, r.OfferID, v)
		return again(ctx, r.OfferID, err, s.Sourcing.Offer)
	})
	out, err := s.showOffer(ctx, done, err)
	return gen.PublishOffer200JSONResponse(out), err
}

// CloseOffer ends an offer.
func (s *Server) CloseOffer(ctx context.Context, r gen.CloseOfferRequestObject) (gen.CloseOfferResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.OfferView, error) {
		_, err := s.Sourcing.CloseOffer(ctx, r.OfferID, v, r.Body.Reason)
		return again(ctx, r.OfferID, err, s.Sourcing.Offer)
	})
	out, err := s.showOffer(ctx, done, err)
	return gen.CloseOffer200JSONResponse(out), err
}

// CreatePlan adds a commission plan.
func (s *Server) CreatePlan(ctx context.Context, r gen.CreatePlanRequestObject) (gen.CreatePlanResponseObject, error) {
	made, err := create(ctx, func(ctx context.Context) (sourcing.Plan, error) {
		return s.Sourcing.CreatePlan(ctx, r.OfferID, sourcing.NewPlan{Kind: sourcing.PlanKind(r.Body.Kind), RateBP: money.BP(r.Body.RateBp), Streamers: value(r.Body.StreamerIds)})
	}, func(ctx context.Context, plan id.ID) (sourcing.Plan, error) {
		p, _, err := s.Sourcing.Plan(ctx, plan)
		return p, err
	})
	out, err := s.showPlan(ctx, made, err)
	return gen.CreatePlan201JSONResponse(out), err
}

// GetPlan shows a plan with its rates.
func (s *Server) GetPlan(ctx context.Context, r gen.GetPlanRequestObject) (gen.GetPlanResponseObject, error) {
	p, rates, err := s.Sourcing.Plan(ctx, r.PlanID)
	out, err := s.showPlan(ctx, p, err)
	return gen.GetPlan200JSONResponse{Plan: out, Rates: toRates(rates)}, err
}

// SetPlanRate announces another rate.
func (s *Server) SetPlanRate(ctx context.Context, r gen.SetPlanRateRequestObject) (gen.SetPlanRateResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Plan, error) {
		return s.Sourcing.SetRate(ctx, r.PlanID, v, money.BP(r.Body.RateBp))
	})
	out, err := s.showPlan(ctx, done, err)
	return gen.SetPlanRate200JSONResponse(out), err
}

// EndPlan stops a plan from the next midnight on.
func (s *Server) EndPlan(ctx context.Context, r gen.EndPlanRequestObject) (gen.EndPlanResponseObject, error) {
	done, err := versioned(r.Params.IfMatch, func(v int64) (sourcing.Plan, error) {
		return s.Sourcing.EndPlan(ctx, r.PlanID, v)
	})
	out, err := s.showPlan(ctx, done, err)
	return gen.EndPlan200JSONResponse(out), err
}
