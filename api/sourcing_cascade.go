package api

import (
	"context"
	"strings"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/sourcing"
	"sitong/internal/sourcing/cascade"
)

// GetProductCascade shows what a product's leaving the pool reaches.
func (s *Server) GetProductCascade(ctx context.Context, r gen.GetProductCascadeRequestObject) (gen.GetProductCascadeResponseObject, error) {
	v, err := s.Cascades.View(ctx, r.ProductID)
	if err != nil {
		return nil, err
	}
	reaches := []cascade.Reach{v.Reach}
	var accounts, streamers []id.ID
	for _, x := range v.Records {
		reaches, accounts = append(reaches, x.Reach), append(accounts, x.MadeBy)
	}
	for _, x := range reaches {
		for _, l := range append(x.Selections, x.Samples...) {
			streamers = append(streamers, l.Streamer)
		}
	}
	who, err := s.people(ctx, accounts...)
	if err != nil {
		return nil, err
	}
	parties, err := s.Sourcing.Subjects.Parties(ctx, streamers)
	if err != nil {
		return nil, err
	}
	return gen.GetProductCascade200JSONResponse{Reach: toReach(v.Reach, parties), Records: each(v.Records, func(x cascade.Record) gen.CascadeRecord {
		return gen.CascadeRecord{ID: x.ID, Event: gen.CascadeRecordEvent(strings.TrimPrefix(x.Event, "sourcing.product_")), Cause: x.Cause, Reason: x.Reason,
			Reach: toReach(x.Reach, parties), MadeBy: who.some(&x.MadeBy), MadeAt: x.MadeAt}
	})}, nil
}

func toReach(r cascade.Reach, parties map[id.ID]sourcing.Party) gen.CascadeReach {
	link := func(l cascade.Link) gen.CascadeLink {
		out := gen.CascadeLink{ID: l.ID, State: l.State, StartsAt: some(l.StartsAt)}
		if p, ok := parties[l.Streamer]; ok {
			out.Streamer = some(toParty(p))
		}
		return out
	}
	return gen.CascadeReach{Offers: each(r.Offers, link), Selections: each(r.Selections, link), Sessions: each(r.Sessions, link), Samples: each(r.Samples, link)}
}
