package sourcing

import (
	"context"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
)

// screen is where in the product something can be done about what a notice tells.
func screen(ctx context.Context, list string, about id.ID) string {
	return "/p/" + string(actor.From(ctx).ParkID) + "/" + list + "/" + string(about)
}

func productScreen(ctx context.Context, product id.ID) string {
	return screen(ctx, "products", product)
}

// tellMerchant tells a merchant what happened to its product; the reason may be empty.
func (s *Service) tellMerchant(ctx context.Context, kind string, p Product, reason string) error {
	return s.Notifier.Send(ctx, notice.Notice{Kind: kind, Params: map[string]string{"title": p.Title, "reason": reason},
		To: []notice.Recipient{notice.ToSubject(p.MerchantID)}, Link: productScreen(ctx, p.ID)})
}

// tellStreamers tells each streamer once what happens to an offer.
func (s *Service) tellStreamers(ctx context.Context, kind string, o Offer, streamers []id.ID, params map[string]string) error {
	p, err := s.store.productByID(ctx, o.ProductID)
	if err != nil || len(streamers) == 0 {
		return err
	}
	params["title"] = p.Title
	slices.Sort(streamers)
	return s.Notifier.Send(ctx, notice.Notice{Kind: kind, Params: params, To: each(slices.Compact(streamers), notice.ToSubject), Link: screen(ctx, "offers", o.ID)})
}

func each[A, B any](all []A, f func(A) B) []B {
	out := make([]B, len(all))
	for i, a := range all {
		out[i] = f(a)
	}
	return out
}
