package sourcing

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// SelectionView is a selection with what a reader wants beside it.
type SelectionView struct {
	Selection
	Product  Product
	Merchant Party
	Streamer Party
}

// Selections lists selections: all for staff, those the caller is a side of otherwise.
func (s *Service) Selections(ctx context.Context, f SelectionFilter) (page.Page[SelectionView], error) {
	if a := actor.From(ctx); Bound(a) {
		f.sides = append([]id.ID{}, a.SubjectIDs...)
	}
	found, err := s.store.listSelections(ctx, f)
	if err != nil {
		return page.Page[SelectionView]{}, err
	}
	views, err := s.viewSelections(ctx, found.Items)
	return page.Page[SelectionView]{Items: views, Next: found.Next}, err
}

// Selection returns one selection. ErrSelectionNotFound.
func (s *Service) Selection(ctx context.Context, selection id.ID) (SelectionView, error) {
	n, err := s.selection(ctx, selection)
	if err != nil {
		return SelectionView{}, err
	}
	views, err := s.viewSelections(ctx, []Selection{n})
	if err != nil {
		return SelectionView{}, err
	}
	return views[0], nil
}

func (s *Service) selection(ctx context.Context, selection id.ID) (Selection, error) {
	n, err := s.store.selectionByID(ctx, selection)
	if err == nil && !PartTaker(actor.From(ctx), n.MerchantID, n.StreamerID, n.AgencyID) {
		err = ErrSelectionNotFound
	}
	return n, err
}

func (s *Service) productMap(ctx context.Context, ids []id.ID) (map[id.ID]Product, error) {
	found, err := s.store.productsByIDs(ctx, ids)
	return byID(found), err
}

func byID(products []Product) map[id.ID]Product {
	out := make(map[id.ID]Product, len(products))
	for _, p := range products {
		out[p.ID] = p
	}
	return out
}

func (s *Service) viewSelections(ctx context.Context, selections []Selection) ([]SelectionView, error) {
	var products, parties []id.ID
	for _, n := range selections {
		products, parties = append(products, n.ProductID), append(parties, n.MerchantID, n.StreamerID)
	}
	goods, err := s.productMap(ctx, products)
	if err != nil {
		return nil, err
	}
	people, err := s.Subjects.Parties(ctx, parties)
	if err != nil {
		return nil, err
	}
	out := make([]SelectionView, len(selections))
	for i, n := range selections {
		out[i] = SelectionView{n, goods[n.ProductID], people[n.MerchantID], people[n.StreamerID]}
	}
	return out, nil
}

// SelectOffer takes a published offer into a streamer's selection under the plan that serves
// it best, as the streamer, or for it as its agency or the park, which is recorded.
// ErrOfferNotFound, ErrPartyNotFound, ErrPartyState, ErrOfferState, ErrNotSellable, ErrNoPlan,
// ErrExclusive, ErrSelected.
func (s *Service) SelectOffer(ctx context.Context, offer, streamer id.ID) (Selection, error) {
	var out Selection
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		at, err := s.Approach(ctx, offer, streamer)
		if err != nil {
			return err
		}
		o := at.Offer
		plan, err := s.planFor(ctx, o.ID, streamer)
		if err != nil {
			return err
		}
		out = Selection{ID: s.IDs.New(), OfferID: o.ID, ProductID: o.ProductID, MerchantID: o.MerchantID, StreamerID: streamer, AgencyID: at.Streamer.AgencyID,
			PlanID: plan.ID, RateBP: plan.RateAt(s.now()), Active: true, OnBehalf: at.OnBehalf, SelectedBy: whoActs(ctx), SelectedAt: s.now(), Version: 1}
		if err := s.store.insertSelection(ctx, out); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := audit.Change(ctx, s.Journal, "sourcing.selection.make", "selection", out.ID, nil, out); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventOfferSelected, out.ID, SelectionFact{out.ID, o.ID, o.ProductID, streamer})
	})
	return out, err
}

// EndSelection takes an offer out of a streamer's selection. Only the streamer's side and the
// park may. ErrSelectionNotFound, ErrSelectionEnded, db.ErrStale.
func (s *Service) EndSelection(ctx context.Context, selection id.ID, version int64, reason string) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		n, err := s.selection(ctx, selection)
		if err != nil {
			return err
		}
		if !PartTaker(actor.From(ctx), n.StreamerID, n.AgencyID) {
			return ErrSelectionNotFound
		}
		if !n.Active {
			return ErrSelectionEnded
		}
		return s.endSelection(ctx, n, version, reason)
	})
}

func (s *Service) endSelection(ctx context.Context, n Selection, version int64, reason string) error {
	before, now := n, s.now()
	n.Active, n.EndedBy, n.EndedAt, n.EndReason = false, whoActs(ctx), &now, reason
	if err := s.store.endSelection(ctx, n, version); err != nil {
		return err
	}
	if err := audit.Change(ctx, s.Journal, "sourcing.selection.end", "selection", n.ID, before, n); err != nil {
		return err
	}
	return s.Journal.Publish(ctx, EventSelectionEnded, n.ID, SelectionFact{n.ID, n.OfferID, n.ProductID, n.StreamerID})
}

// SelectableFor lists what a session may show: for a streamer its selections (达播), for a
// merchant its own products in the pool (店播), each with what keeps it from being sold today.
// ErrPartyNotFound when the caller does not act for the subject.
func (s *Service) SelectableFor(ctx context.Context, subject id.ID) ([]Selectable, error) {
	party, err := s.Subjects.Party(ctx, subject)
	if err != nil {
		return nil, err
	}
	if !PartTaker(actor.From(ctx), party.ID, party.AgencyID) {
		return nil, ErrPartyNotFound
	}
	if party.Kind == Merchant {
		return s.ownGoods(ctx, party.ID)
	}
	selections, err := s.store.selectionsOf(ctx, party.ID, "")
	if err != nil {
		return nil, err
	}
	var ids []id.ID
	for _, n := range selections {
		ids = append(ids, n.ProductID)
	}
	products, err := s.store.productsByIDs(ctx, ids)
	if err != nil {
		return nil, err
	}
	findings, err := s.sellable(ctx, products, s.today())
	if err != nil {
		return nil, err
	}
	goods := byID(products)
	return each(selections, func(n Selection) Selectable { return Selectable{goods[n.ProductID], &n, findings[n.ProductID]} }), nil
}

func (s *Service) ownGoods(ctx context.Context, merchant id.ID) ([]Selectable, error) {
	products, err := s.store.productsOf(ctx, merchant, ProductAdmitted, ProductDelisted)
	if err != nil {
		return nil, err
	}
	findings, err := s.sellable(ctx, products, s.today())
	if err != nil {
		return nil, err
	}
	return each(products, func(p Product) Selectable { return Selectable{Product: p, Findings: findings[p.ID]} }), nil
}

// ActiveSelections returns what a streamer has selected, for other domains; it applies no row rule.
func (s *Service) ActiveSelections(ctx context.Context, streamer id.ID) ([]Selection, error) {
	if streamer == "" {
		return nil, nil
	}
	return s.store.selectionsOf(ctx, streamer, "")
}
