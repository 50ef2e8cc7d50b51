package sourcing

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// OfferView is an offer with what a reader wants beside it.
type OfferView struct {
	Offer
	Product  Product
	Merchant Party
	Plans    []Plan
}

// Offers lists offers: all for staff, its own for a merchant, published ones for streamers and agencies.
func (s *Service) Offers(ctx context.Context, f OfferFilter) (page.Page[OfferView], error) {
	a := actor.From(ctx)
	if Bound(a) {
		f.merchants = append([]id.ID{}, a.SubjectIDs...)
		f.published = a.Has(string(Streamer)) || a.Has(string(Agency))
	}
	found, err := s.store.listOffers(ctx, f)
	if err != nil {
		return page.Page[OfferView]{}, err
	}
	views, err := s.viewOffers(ctx, found.Items)
	return page.Page[OfferView]{Items: views, Next: found.Next}, err
}

// Offer returns one offer. ErrOfferNotFound.
func (s *Service) Offer(ctx context.Context, offer id.ID) (OfferView, error) {
	o, err := s.store.offerByID(ctx, offer)
	if err != nil {
		return OfferView{}, err
	}
	if !o.sees(actor.From(ctx)) {
		return OfferView{}, ErrOfferNotFound
	}
	views, err := s.viewOffers(ctx, []Offer{o})
	if err != nil {
		return OfferView{}, err
	}
	return views[0], nil
}

func (s *Service) viewOffers(ctx context.Context, offers []Offer) ([]OfferView, error) {
	var ids, products, merchants []id.ID
	for _, o := range offers {
		ids, products, merchants = append(ids, o.ID), append(products, o.ProductID), append(merchants, o.MerchantID)
	}
	found, err := s.store.productsByIDs(ctx, products)
	if err != nil {
		return nil, err
	}
	parties, err := s.Subjects.Parties(ctx, merchants)
	if err != nil {
		return nil, err
	}
	plans, err := s.store.listPlans(ctx, ids...)
	if err != nil {
		return nil, err
	}
	out := make([]OfferView, len(offers))
	for i, o := range offers {
		out[i] = OfferView{Offer: o, Merchant: parties[o.MerchantID]}
		if at := slices.IndexFunc(found, func(p Product) bool { return p.ID == o.ProductID }); at >= 0 {
			out[i].Product = found[at]
		}
		for _, p := range plans {
			if p.OfferID == o.ID && p.shownTo(actor.From(ctx), o.MerchantID) {
				out[i].Plans = append(out[i].Plans, p)
			}
		}
	}
	return out, nil
}

// shownTo hides from streamers and agencies the plans made for others.
func (p Plan) shownTo(a actor.Actor, merchant id.ID) bool {
	if !Bound(a) || a.StandsFor(merchant) || p.Kind == Ordinary {
		return true
	}
	return slices.ContainsFunc(p.Streamers, a.StandsFor)
}

// CreateOffer opens an offer of an admitted product. ErrInvalid, ErrProductNotFound,
// ErrProductState when the product is not in the pool.
func (s *Service) CreateOffer(ctx context.Context, product id.ID, t Terms) (Offer, error) {
	var out Offer
	if err := t.check(); err != nil {
		return out, err
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		p, err := s.product(ctx, product)
		if err != nil {
			return err
		}
		if p.State != ProductAdmitted {
			return ErrProductState.With("state", string(p.State))
		}
		out = Offer{ID: s.IDs.New(), ProductID: p.ID, MerchantID: p.MerchantID, Terms: t, State: OfferDraft, CreatedBy: whoActs(ctx), CreatedAt: s.now(), Version: 1}
		if err := s.store.insertOffer(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		return audit.Change(ctx, s.Journal, "sourcing.offer.manage", "offer", out.ID, nil, out)
	})
	return out, err
}

// ownOffer locks an offer the caller may change. ErrOfferNotFound.
func (s *Service) ownOffer(ctx context.Context, offer id.ID) (Offer, error) {
	o, err := s.store.lockOffer(ctx, offer)
	if err == nil && ownProduct(ctx, o.MerchantID) != nil {
		err = ErrOfferNotFound
	}
	return o, err
}

// changeOffer loads an offer the caller may change, applies f, and stores and records it.
func (s *Service) changeOffer(ctx context.Context, offer id.ID, version int64, f func(context.Context, *Offer) error) (Offer, error) {
	var out Offer
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		o, err := s.ownOffer(ctx, offer)
		if err != nil {
			return err
		}
		if o.Version != version {
			return db.ErrStale
		}
		before := o
		if err := f(ctx, &o); err != nil {
			return err
		}
		if err := s.store.updateOffer(ctx, o, version); err != nil {
			return err
		}
		o.Version = version + 1
		out = o
		return audit.Change(ctx, s.Journal, "sourcing.offer.manage", "offer", o.ID, before, o)
	})
	return out, err
}

// ChangeOffer replaces the terms of an offer that is not closed. ErrOfferNotFound, ErrInvalid,
// ErrOfferState, db.ErrStale.
func (s *Service) ChangeOffer(ctx context.Context, offer id.ID, version int64, t Terms) (Offer, error) {
	if err := t.check(); err != nil {
		return Offer{}, err
	}
	return s.changeOffer(ctx, offer, version, func(_ context.Context, o *Offer) error {
		if o.State == OfferClosed {
			return ErrOfferState.With("state", string(o.State))
		}
		o.Terms = t
		return nil
	})
}

// PublishOffer opens an offer to streamers. ErrOfferNotFound, ErrOfferState; ErrNoPlan without
// a commission plan; ErrNotSellable naming what keeps the product off; db.ErrStale.
func (s *Service) PublishOffer(ctx context.Context, offer id.ID, version int64) (Offer, error) {
	return s.changeOffer(ctx, offer, version, func(ctx context.Context, o *Offer) error {
		if err := o.move(OfferPublished, ""); err != nil {
			return err
		}
		plans, err := s.store.listPlans(ctx, o.ID)
		if err != nil {
			return err
		}
		now := s.now()
		if !slices.ContainsFunc(plans, func(p Plan) bool { return p.EndsAt == nil || *p.EndsAt > now }) {
			return ErrNoPlan
		}
		if err := s.mustSell(ctx, o.ProductID); err != nil {
			return err
		}
		o.PublishedAt = &now
		return s.Journal.Publish(ctx, EventOfferPublished, o.ID, OfferFact{o.ID, o.ProductID, o.MerchantID})
	})
}

// mustSell refuses a product that cannot be sold today, naming everything.
func (s *Service) mustSell(ctx context.Context, product id.ID) error {
	findings, err := s.Sellable(ctx, product, s.today())
	if err != nil {
		return err
	}
	return refusal(ErrNotSellable, Blocking(findings))
}

// CloseOffer ends an offer for good; its selections end with it. ErrOfferNotFound,
// ErrOfferState, db.ErrStale.
func (s *Service) CloseOffer(ctx context.Context, offer id.ID, version int64, reason string) (Offer, error) {
	return s.changeOffer(ctx, offer, version, func(ctx context.Context, o *Offer) error { return s.endOffer(ctx, o, reason) })
}

// endOffer closes an offer with its selections and tells who had selected it. ErrOfferState.
func (s *Service) endOffer(ctx context.Context, o *Offer, reason string) error {
	if err := o.move(OfferClosed, reason); err != nil {
		return err
	}
	selections, err := s.store.selectionsOf(ctx, "", o.ID)
	if err != nil {
		return err
	}
	for _, n := range selections {
		if err := s.endSelection(ctx, n, n.Version, "供货方案已结束"); err != nil {
			return err
		}
	}
	holders := each(selections, func(n Selection) id.ID { return n.StreamerID })
	if err := s.tellStreamers(ctx, EventOfferClosed, *o, holders, map[string]string{"reason": reason}); err != nil {
		return err
	}
	return s.Journal.Publish(ctx, EventOfferClosed, o.ID, OfferFact{o.ID, o.ProductID, o.MerchantID})
}

// Hanging returns the offers a product stands behind, published or paused, and the active
// selections of them. It is for the cascade and applies no row rule.
func (s *Service) Hanging(ctx context.Context, product id.ID) ([]Offer, []Selection, error) {
	offers, err := s.store.offersOf(ctx, product, OfferPublished, OfferPaused)
	if err != nil {
		return nil, nil, err
	}
	var selections []Selection
	for _, o := range offers {
		on, err := s.store.selectionsOf(ctx, "", o.ID)
		if err != nil {
			return nil, nil, err
		}
		selections = append(selections, on...)
	}
	return offers, selections, nil
}

// pauseOffers takes the published offers of a product out of sight, while it is held.
func (s *Service) pauseOffers(ctx context.Context, p Product) error {
	return s.turnOffers(ctx, p.ID, func(_ context.Context, o *Offer) error { return o.move(OfferPaused, "商品已下架") }, OfferPublished)
}

func (s *Service) resumeOffers(ctx context.Context, p Product) error {
	return s.turnOffers(ctx, p.ID, func(_ context.Context, o *Offer) error { return o.move(OfferPublished, "") }, OfferPaused)
}

// closeOffers ends every offer of a recalled product.
func (s *Service) closeOffers(ctx context.Context, p Product) error {
	end := func(ctx context.Context, o *Offer) error { return s.endOffer(ctx, o, "商品已召回") }
	return s.turnOffers(ctx, p.ID, end, OfferDraft, OfferPublished, OfferPaused)
}

// turnOffers takes the offers of a product that stand in some states to another one.
func (s *Service) turnOffers(ctx context.Context, product id.ID, turn func(context.Context, *Offer) error, from ...OfferState) error {
	offers, err := s.store.offersOf(ctx, product, from...)
	if err != nil {
		return err
	}
	for _, o := range offers {
		before := o
		if err := turn(ctx, &o); err != nil {
			return err
		}
		if err := s.store.updateOffer(ctx, o, o.Version); err != nil {
			return err
		}
		o.Version++
		if err := audit.Change(ctx, s.Journal, "sourcing.offer.turn", "offer", o.ID, before, o); err != nil {
			return err
		}
	}
	return nil
}
