package sourcing

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/platform/db"
)

// NewPlan is a commission plan to be made.
type NewPlan struct {
	Kind      PlanKind
	RateBP    money.BP
	Streamers []id.ID
}

// CreatePlan adds a commission plan to an offer. ErrOfferNotFound, ErrInvalid; ErrPlanExists
// while one of its kind runs (targeted plans may be several); ErrLoweredTooMuch when it
// undercuts a plan of its kind that ran within seven days; ErrPartyNotFound for a streamer unknown here.
func (s *Service) CreatePlan(ctx context.Context, offer id.ID, n NewPlan) (Plan, error) {
	var out Plan
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		o, err := s.ownOffer(ctx, offer)
		if err != nil {
			return err
		}
		if o.State == OfferClosed {
			return ErrOfferState.With("state", string(o.State))
		}
		now := s.now()
		out = Plan{ID: s.IDs.New(), OfferID: o.ID, Kind: n.Kind, RateBP: n.RateBP, Streamers: n.Streamers, StartsAt: now, CreatedBy: whoActs(ctx), CreatedAt: now, Version: 1}
		if err := out.check(); err != nil {
			return err
		}
		plans, err := s.store.listPlans(ctx, o.ID)
		if err != nil {
			return err
		}
		if err := out.beside(plans, s.Clock.Now()); err != nil {
			return err
		}
		if err := s.streamers(ctx, n.Streamers); err != nil {
			return err
		}
		if err := s.store.insertPlan(ctx, out, s.IDs); err != nil {
			return err
		}
		if err := s.store.insertRate(ctx, s.IDs.New(), out.ID, Rate{out.RateBP, now, now}, whoActs(ctx)); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		return audit.Change(ctx, s.Journal, "sourcing.plan.manage", "plan", out.ID, nil, out)
	})
	return out, err
}

// streamers refuses ids that are no streamers of this park.
func (s *Service) streamers(ctx context.Context, ids []id.ID) error {
	parties, err := s.Subjects.Parties(ctx, ids)
	if err != nil {
		return err
	}
	for _, i := range ids {
		if parties[i].Kind != Streamer {
			return ErrPartyNotFound
		}
	}
	return nil
}

// Plan returns one plan with the rates it was given. ErrPlanNotFound.
func (s *Service) Plan(ctx context.Context, plan id.ID) (Plan, []Rate, error) {
	p, err := s.store.planByID(ctx, plan)
	if err != nil {
		return p, nil, err
	}
	o, err := s.store.offerByID(ctx, p.OfferID)
	if err != nil {
		return p, nil, err
	}
	if a := actor.From(ctx); !o.sees(a) || !p.shownTo(a, o.MerchantID) {
		return Plan{}, nil, ErrPlanNotFound
	}
	rates, err := s.store.listRates(ctx, plan)
	return p, rates, err
}

// changePlan loads a plan whose offer the caller may change, applies f, and stores and records it.
func (s *Service) changePlan(ctx context.Context, plan id.ID, version int64, f func(context.Context, *Plan) error) (Plan, error) {
	var out Plan
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		p, err := s.store.planByID(ctx, plan)
		if err != nil {
			return err
		}
		if _, err := s.ownOffer(ctx, p.OfferID); err != nil {
			return ErrPlanNotFound
		}
		if p.Version != version {
			return db.ErrStale
		}
		before := p
		if err := f(ctx, &p); err != nil {
			return err
		}
		if err := s.store.updatePlan(ctx, p, version); err != nil {
			return err
		}
		p.Version = version + 1
		out = p
		return audit.Change(ctx, s.Journal, "sourcing.plan.manage", "plan", p.ID, before, p)
	})
	return out, err
}

// SetRate announces another rate of a plan; whoever holds a sample or a selection of the
// offer is told. ErrPlanNotFound, ErrInvalid, ErrPlanEnded, ErrNothingChanged,
// ErrLoweredLately, ErrLoweredTooMuch, db.ErrStale.
func (s *Service) SetRate(ctx context.Context, plan id.ID, version int64, rate money.BP) (Plan, error) {
	return s.changePlan(ctx, plan, version, func(ctx context.Context, p *Plan) error {
		effective, err := p.setRate(rate, s.Clock.Now())
		if err != nil {
			return err
		}
		if err := s.store.insertRate(ctx, s.IDs.New(), p.ID, Rate{rate, effective, s.now()}, whoActs(ctx)); err != nil {
			return err
		}
		kind := "sourcing.plan_raised"
		if effective > s.now() {
			kind = "sourcing.plan_lowered"
		}
		// a basis point is the hundredth of a percent, as a fen is of a yuan
		params := map[string]string{"rate": money.Fen(rate).String() + "%", "date": string(clock.DateOf(clock.FromMillis(effective)))}
		if err := s.tellHolders(ctx, *p, kind, params); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventRateAnnounced, p.ID, RateFact{p.ID, p.OfferID, rate, effective})
	})
}

// EndPlan stops a plan from the next midnight on; holders of samples and selections are told.
// ErrPlanNotFound, ErrPlanEnded, db.ErrStale.
func (s *Service) EndPlan(ctx context.Context, plan id.ID, version int64) (Plan, error) {
	return s.changePlan(ctx, plan, version, func(ctx context.Context, p *Plan) error {
		if err := p.end(s.Clock.Now()); err != nil {
			return err
		}
		return s.tellHolders(ctx, *p, "sourcing.plan_ended", map[string]string{"date": string(clock.DateOf(clock.FromMillis(*p.EndsAt)))})
	})
}

// tellHolders tells every streamer with a sample under way or a selection of the plan's offer.
func (s *Service) tellHolders(ctx context.Context, p Plan, kind string, params map[string]string) error {
	holders, err := s.Holders.Holders(ctx, p.OfferID)
	if err != nil {
		return err
	}
	selections, err := s.store.selectionsOf(ctx, "", p.OfferID)
	if err != nil {
		return err
	}
	holders = append(holders, each(selections, func(n Selection) id.ID { return n.StreamerID })...)
	holders = slices.DeleteFunc(holders, func(h id.ID) bool { return p.Kind != Ordinary && !p.names(h) })
	o, err := s.store.offerByID(ctx, p.OfferID)
	if err != nil {
		return err
	}
	return s.tellStreamers(ctx, kind, o, holders, params)
}
