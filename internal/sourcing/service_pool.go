package sourcing

import (
	"context"
	"slices"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/notice"
	"sitong/internal/platform/job"
)

// DelistProduct takes a product out of the pool, as its merchant or as the park, and pauses
// its offers. ErrProductNotFound, ErrProductState, db.ErrStale.
func (s *Service) DelistProduct(ctx context.Context, product id.ID, version int64, reason string) (Product, error) {
	cause := CausePark
	if Bound(actor.From(ctx)) {
		cause = CauseMerchant
	}
	return s.change(ctx, product, version, "sourcing.product.delist", func(ctx context.Context, p *Product) error {
		if err := p.move(stepDelist, reason); err != nil {
			return err
		}
		if err := s.place(ctx, p.ID, cause, reason); err != nil {
			return err
		}
		return s.leavePool(ctx, *p, EventProductDelisted, string(cause))
	})
}

func (s *Service) place(ctx context.Context, product id.ID, cause Cause, reason string) error {
	return s.store.insertHold(ctx, Hold{ID: s.IDs.New(), ProductID: product, Cause: cause, Reason: reason, PlacedBy: whoActs(ctx), PlacedAt: s.now()})
}

func (s *Service) lift(ctx context.Context, h Hold, reason string) error {
	now := s.now()
	h.LiftedBy, h.LiftedAt, h.LiftReason = whoActs(ctx), &now, reason
	return s.store.liftHold(ctx, h)
}

// leavePool tells everybody that a product can no longer be sold. Its offers are paused, and
// after a recall closed.
func (s *Service) leavePool(ctx context.Context, p Product, event, why string) error {
	if err := s.Cascade.Record(ctx, p, event, why); err != nil {
		return err
	}
	stop := s.pauseOffers
	if event == EventProductRecalled {
		stop = s.closeOffers
	}
	if err := stop(ctx, p); err != nil {
		return err
	}
	if err := s.tellMerchant(ctx, event, p, p.StateReason); err != nil {
		return err
	}
	return s.publish(ctx, event, p, p.LiveNumber, why)
}

func (s *Service) enterPool(ctx context.Context, p Product) error {
	if err := s.resumeOffers(ctx, p); err != nil {
		return err
	}
	if err := s.tellMerchant(ctx, EventProductRestored, p, ""); err != nil {
		return err
	}
	return s.publish(ctx, EventProductRestored, p, p.LiveNumber, "")
}

// RestoreProduct brings a delisted product back once nothing holds it any more: a merchant
// lifts its own hold, the park any hold a person placed; what lapsed must be mended first.
// ErrProductNotFound; ErrNotReady with what still blocks; ErrHeld with the causes somebody
// else has to lift; ErrProductState; db.ErrStale.
func (s *Service) RestoreProduct(ctx context.Context, product id.ID, version int64, reason string) (Product, error) {
	return s.change(ctx, product, version, "sourcing.product.restore", func(ctx context.Context, p *Product) error {
		j, holds, err := s.lookAgain(ctx, *p)
		if err != nil {
			return err
		}
		if err := p.move(stepRestore, reason); err != nil {
			return err
		}
		if len(j.lapses(s.matrix)) > 0 {
			return refusal(ErrNotReady, Blocking(append(standing(j.merchant), s.matrix.paperwork(j.requirements)...)))
		}
		var held []string
		for _, h := range open(holds) {
			if Bound(actor.From(ctx)) && h.Cause == CausePark {
				held = append(held, string(h.Cause))
				continue
			}
			if err := s.lift(ctx, h, reason); err != nil {
				return err
			}
		}
		if len(held) > 0 {
			return ErrHeld.With("causes", strings.Join(held, ", "))
		}
		p.DocumentsEndOn = endsOn(j.requirements)
		return s.enterPool(ctx, *p)
	})
}

// lookAgain judges a product that is or was on sale as of today.
func (s *Service) lookAgain(ctx context.Context, p Product) (judgement, []Hold, error) {
	documents, err := s.store.listDocuments(ctx, p.ID)
	if err != nil {
		return judgement{}, nil, err
	}
	holds, err := s.store.listHolds(ctx, p.ID)
	if err != nil {
		return judgement{}, nil, err
	}
	j, err := s.judge(ctx, p, documents[p.ID], s.now(), s.today())
	return j, holds, err
}

// RecallProduct takes a product out for good: it can be neither restored nor sold, and its
// offers and selections end.
// ErrProductNotFound, ErrProductState, db.ErrStale.
func (s *Service) RecallProduct(ctx context.Context, product id.ID, version int64, reason string) (Product, error) {
	return s.change(ctx, product, version, "sourcing.product.recall", func(ctx context.Context, p *Product) error {
		if err := p.move(stepRecall, reason); err != nil {
			return err
		}
		p.PendingNumber = 0
		return s.leavePool(ctx, *p, EventProductRecalled, "recall")
	})
}

// reconsider holds or restores a product according to what stands today. It changes nothing
// when nothing changed, so it may run as often as one likes.
func (s *Service) reconsider(ctx context.Context, p Product) error {
	if p.State != ProductAdmitted && p.State != ProductDelisted {
		return nil
	}
	j, holds, err := s.lookAgain(ctx, p)
	if err != nil {
		return err
	}
	place, lift, left := reconcile(holds, j.lapses(s.matrix))
	before := p
	p.DocumentsEndOn = endsOn(j.requirements)
	if len(place) == 0 && len(lift) == 0 && p.DocumentsEndOn == before.DocumentsEndOn {
		return nil
	}
	for _, l := range place {
		if err := s.place(ctx, p.ID, l.cause, l.reason); err != nil {
			return err
		}
	}
	for _, h := range lift {
		if err := s.lift(ctx, h, "原因已消除"); err != nil {
			return err
		}
	}
	switch {
	case left > 0 && p.State == ProductAdmitted:
		p.State, p.StateReason = ProductDelisted, place[0].reason
		err = s.leavePool(ctx, p, EventProductDelisted, string(place[0].cause))
	case left == 0 && p.State == ProductDelisted:
		p.State, p.StateReason = ProductAdmitted, ""
		err = s.enterPool(ctx, p)
	}
	if err != nil {
		return err
	}
	if err := s.store.updateProduct(ctx, p, p.Version); err != nil {
		return err
	}
	p.Version++
	return audit.Change(ctx, s.Journal, "sourcing.product.reconsider", "product", p.ID, before, p)
}

// ReconsiderMerchant holds or restores every product of a merchant whose standing or papers
// changed. It reacts to admission's events and needs no permission of its own.
func (s *Service) ReconsiderMerchant(ctx context.Context, merchant id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		products, err := s.store.productsOf(ctx, merchant, ProductAdmitted, ProductDelisted)
		if err != nil {
			return err
		}
		for _, p := range products {
			if err := s.reconsider(ctx, p); err != nil {
				return err
			}
		}
		return nil
	})
}

// index makes products of one merchant found by their words and by its name.
func (s *Service) index(ctx context.Context, products ...Product) error {
	for _, p := range products {
		party, err := s.Subjects.Party(ctx, p.MerchantID)
		if err != nil {
			return err
		}
		if err := s.store.indexProduct(ctx, p, party.Name); err != nil {
			return err
		}
	}
	return nil
}

// MerchantRenamed makes a merchant's products found by its new name. It reacts to admission's
// events and needs no permission of its own.
func (s *Service) MerchantRenamed(ctx context.Context, merchant id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		products, err := s.store.productsOf(ctx, merchant)
		if err != nil {
			return err
		}
		return s.index(ctx, products...)
	})
}

// warnDays are the days before a document ends on which its merchant is told.
func warnDays() []int { return []int{90, 60, 30, 7} }

// JobNightly is the kind of the job that runs Nightly.
const JobNightly = "sourcing.nightly"

// QueueNightly asks for today's run of Nightly; asking again on the same day does nothing.
func (s *Service) QueueNightly(ctx context.Context) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		_, err := s.Jobs.Enqueue(ctx, job.Spec{Kind: JobNightly, Title: "商品资料到期检查", Key: string(s.today())})
		return err
	})
}

// Nightly delists the products of which a document ended and warns 90, 60, 30 and 7 days
// ahead. It runs once a day as the system in a park; running it twice delists nothing twice.
func (s *Service) Nightly(ctx context.Context) error {
	today := s.today()
	if err := s.eachEnding(ctx, "0001-01-01", today.AddDays(-1), s.reconsider); err != nil {
		return err
	}
	for _, n := range warnDays() {
		day := today.AddDays(n)
		err := s.eachEnding(ctx, day, day, func(ctx context.Context, p Product) error {
			return s.Notifier.Send(ctx, notice.Notice{Kind: "sourcing.document_ending", Params: map[string]string{"title": p.Title, "date": string(day)},
				To: []notice.Recipient{notice.ToSubject(p.MerchantID)}, Link: productScreen(ctx, p.ID)})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// eachEnding runs f on every admitted product of which a document ends between two days,
// each in a transaction of its own.
func (s *Service) eachEnding(ctx context.Context, from, to clock.Date, f func(context.Context, Product) error) error {
	for after := id.ID(""); ; {
		batch, err := s.store.productsEnding(ctx, from, to, after, 200)
		if err != nil || len(batch) == 0 {
			return err
		}
		for _, p := range batch {
			after = p.ID
			if err := s.DB.InTx(ctx, func(ctx context.Context) error { return f(ctx, p) }); err != nil {
				return err
			}
		}
	}
}

// ProductsByIDs returns the products among ids that exist in the park, for other domains; it
// applies no row rule.
func (s *Service) ProductsByIDs(ctx context.Context, ids []id.ID) ([]Product, error) {
	return s.store.productsByIDs(ctx, ids)
}

// Sellable returns everything that keeps a product from being sold live on day; nothing when
// it may. It is for other domains and applies no row rule. ErrProductNotFound.
func (s *Service) Sellable(ctx context.Context, product id.ID, day clock.Date) ([]Finding, error) {
	p, err := s.store.productByID(ctx, product)
	if err != nil {
		return nil, err
	}
	all, err := s.sellable(ctx, []Product{p}, day)
	return all[product], err
}

// sellable judges many products with a handful of reads. Words and prices were reviewed with
// their version; what can lapse is the state, the merchant, the papers.
func (s *Service) sellable(ctx context.Context, products []Product, day clock.Date) (map[id.ID][]Finding, error) {
	documents, err := s.store.listDocuments(ctx, each(products, func(p Product) id.ID { return p.ID })...)
	if err != nil {
		return nil, err
	}
	merchants := each(products, func(p Product) id.ID { return p.MerchantID })
	parties, err := s.Subjects.Parties(ctx, merchants)
	if err != nil {
		return nil, err
	}
	papers := map[id.ID][]Qualification{}
	for _, m := range merchants {
		if _, known := papers[m]; known {
			continue
		}
		if papers[m], err = s.Subjects.Qualifications(ctx, m); err != nil {
			return nil, err
		}
	}
	out := make(map[id.ID][]Finding, len(products))
	for _, p := range products {
		reqs := s.matrix.requirements(dossier{p, documents[p.ID], papers[p.MerchantID], true}, day)
		out[p.ID] = slices.Concat(p.offPool(), standing(parties[p.MerchantID]), s.matrix.unread(p.Category), s.matrix.paperwork(reqs), p.withoutBasis())
	}
	return out, nil
}

// offPool finds whether a product is outside the pool.
func (p Product) offPool() []Finding {
	if p.State == ProductAdmitted {
		return nil
	}
	return []Finding{blocked("sourcing.product_"+string(p.State), "/state", "《直播电商监督管理办法》第27条、第33条", "商品未在选品池中", "The product is not in the pool")}
}

// Deal is a price paid, as the results of a session tell it.
type Deal struct {
	ProductID id.ID
	PriceFen  money.Fen
	At        int64
	SessionID id.ID
}

// RecordDeals adds prices paid to the record, for the floor of later comparisons. It reacts
// to results of sessions and needs no permission of its own. ErrProductNotFound.
func (s *Service) RecordDeals(ctx context.Context, deals []Deal) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		for _, d := range deals {
			if _, err := s.store.productByID(ctx, d.ProductID); err != nil {
				return err
			}
			if err := s.store.insertPrice(ctx, s.IDs.New(), d.ProductID, PricePoint{d.At, d.PriceFen, Paid}, d.SessionID); err != nil {
				return err
			}
			if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "sourcing.price.record", Kind: "product", Object: d.ProductID}); err != nil {
				return err
			}
		}
		return nil
	})
}
