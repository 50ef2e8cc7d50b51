package sample

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
	"sitong/internal/sourcing"
)

// JobLapse is the kind of the job that closes a request nobody answered.
const JobLapse = "sourcing.sample_lapse"

// LapseOf names the sample of a JobLapse.
type LapseOf struct {
	Sample id.ID `json:"sample"`
}

// Needs is what samples ask of the pool and of other domains.
type Needs struct {
	Pool     Pool
	Subjects sourcing.Subjects
	Quota    Quota
	Notifier sourcing.Notifier
}

// Service holds the use-cases: one exported method is one permission and one transaction.
type Service struct {
	core.Core
	Needs
	store store
}

// New returns the service.
func New(c core.Core, n Needs) *Service { return &Service{c, n, store{c.DB}} }

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// View is a sample with what a reader wants beside it.
type View struct {
	Sample
	Product    sourcing.Product
	Merchant   sourcing.Party
	Streamer   sourcing.Party
	Fulfilment Fulfilment // of the streamer so far, shown to who reviews
	Late       bool       // content should have been made by now
}

// List lists samples: all for staff, those the caller is a side of otherwise.
func (s *Service) List(ctx context.Context, f Filter) (page.Page[View], error) {
	if a := actor.From(ctx); sourcing.Bound(a) {
		f.sides = append([]id.ID{}, a.SubjectIDs...)
	}
	found, err := s.store.listSamples(ctx, f, s.now())
	if err != nil {
		return page.Page[View]{}, err
	}
	views, err := s.view(ctx, found.Items)
	return page.Page[View]{Items: views, Next: found.Next}, err
}

// Sample returns one sample. ErrNotFound.
func (s *Service) Sample(ctx context.Context, sample id.ID) (View, error) {
	m, err := s.sample(ctx, sample)
	if err != nil {
		return View{}, err
	}
	views, err := s.view(ctx, []Sample{m})
	if err != nil {
		return View{}, err
	}
	return views[0], nil
}

// sample reads a sample the caller is a side of. ErrNotFound.
func (s *Service) sample(ctx context.Context, sample id.ID) (Sample, error) {
	m, err := s.store.sampleByID(ctx, sample)
	if err == nil && !sourcing.PartTaker(actor.From(ctx), m.MerchantID, m.StreamerID, m.AgencyID) {
		err = ErrNotFound
	}
	return m, err
}

func (s *Service) view(ctx context.Context, samples []Sample) ([]View, error) {
	var products, parties []id.ID
	for _, m := range samples {
		products, parties = append(products, m.ProductID), append(parties, m.MerchantID, m.StreamerID)
	}
	found, err := s.Pool.ProductsByIDs(ctx, products)
	if err != nil {
		return nil, err
	}
	goods := make(map[id.ID]sourcing.Product, len(found))
	for _, p := range found {
		goods[p.ID] = p
	}
	people, err := s.Subjects.Parties(ctx, parties)
	if err != nil {
		return nil, err
	}
	known := map[id.ID]Fulfilment{}
	out := make([]View, len(samples))
	for i, m := range samples {
		f, ok := known[m.StreamerID]
		if !ok {
			if f, err = s.store.fulfilment(ctx, m.StreamerID, s.now()); err != nil {
				return nil, err
			}
			known[m.StreamerID] = f
		}
		out[i] = View{m, goods[m.ProductID], people[m.MerchantID], people[m.StreamerID], f, m.Overdue(s.now())}
	}
	return out, nil
}

// Request asks for a sample of a published offer, as the streamer, or for it as its
// agency or the park, which is recorded. ErrOfferNotFound, ErrPartyNotFound; ErrPartyState
// when the streamer is not admitted; ErrNotSellable; ErrNoPlan or ErrExclusive when no plan
// serves the streamer; ErrNoneLeft; ErrOpen; ErrQuota.
func (s *Service) Request(ctx context.Context, offer, streamer id.ID, note string) (Sample, error) {
	var out Sample
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		at, err := s.Pool.Approach(ctx, offer, streamer)
		if err != nil {
			return err
		}
		if err := s.left(ctx, at.Offer, streamer); err != nil {
			return err
		}
		now := s.Clock.Now()
		out = Sample{ID: s.IDs.New(), OfferID: offer, ProductID: at.Offer.ProductID, MerchantID: at.Offer.MerchantID, StreamerID: streamer, AgencyID: at.Streamer.AgencyID,
			State: Requested, Reason: note, OnBehalf: at.OnBehalf, RequestedBy: actor.From(ctx).AccountID, RequestedAt: clock.Millis(now),
			ReviewDueAt: clock.Millis(now.Add(reviewTime)), Version: 1}
		if err := s.store.insertSample(ctx, out); err != nil {
			return err
		}
		spec := job.Spec{Kind: JobLapse, Title: "样品申请到期", Payload: LapseOf{out.ID}, RunAt: now.Add(reviewTime), Key: string(out.ID)}
		if _, err := s.Jobs.Enqueue(ctx, spec); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := audit.Change(ctx, s.Journal, "sourcing.sample.request", "sample", out.ID, nil, out); err != nil {
			return err
		}
		return s.moved(ctx, out, out.MerchantID)
	})
	return out, err
}

func (s *Service) left(ctx context.Context, o sourcing.Offer, streamer id.ID) error {
	used, err := s.store.countSamples(ctx, streamer, o.ID)
	if err != nil {
		return err
	}
	quota, err := s.Quota.SampleQuota(ctx, streamer)
	switch {
	case err != nil:
		return err
	case used.sameOffer > 0:
		return ErrOpen
	case used.offer >= o.SampleUnits:
		return ErrNoneLeft
	case used.streamer >= quota:
		return ErrQuota.With("quota", strconv.FormatInt(quota, 10))
	}
	return nil
}

// moved tells the other side, and everybody who listens.
func (s *Service) moved(ctx context.Context, m Sample, to id.ID) error {
	if err := s.tell(ctx, "sourcing.sample_"+string(m.State), m, to); err != nil {
		return err
	}
	fact := Fact{Sample: m.ID, Offer: m.OfferID, Merchant: m.MerchantID, Streamer: m.StreamerID, State: m.State}
	if m.ContentDueAt != nil {
		fact.DueOn = clock.DateOf(clock.FromMillis(*m.ContentDueAt - 1))
	}
	return s.Journal.Publish(ctx, EventMoved, m.ID, fact)
}

func (s *Service) tell(ctx context.Context, kind string, m Sample, to id.ID) error {
	p, err := s.Pool.ProductsByIDs(ctx, []id.ID{m.ProductID})
	if err != nil || len(p) == 0 {
		return errors.Join(err, sourcing.ErrProductNotFound)
	}
	return s.Notifier.Send(ctx, notice.Notice{Kind: kind, Params: map[string]string{"title": p[0].Title, "reason": m.Reason},
		To: []notice.Recipient{notice.ToSubject(to)}, Link: "/p/" + string(actor.From(ctx).ParkID) + "/samples/" + string(m.ID)})
}

// change loads a sample of which the caller is the named side, applies f, and stores and
// records it. The other side is told.
func (s *Service) change(ctx context.Context, sample id.ID, version int64, side sourcing.PartyKind, f func(context.Context, *Sample) error) (Sample, error) {
	var out Sample
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.sample(ctx, sample)
		if err != nil {
			return err
		}
		mine, other := []id.ID{m.StreamerID, m.AgencyID}, m.MerchantID
		if side == sourcing.Merchant {
			mine, other = []id.ID{m.MerchantID}, m.StreamerID
		}
		if !sourcing.PartTaker(actor.From(ctx), mine...) {
			return ErrNotFound
		}
		if m.Version != version {
			return db.ErrStale
		}
		before := m
		if err := f(ctx, &m); err != nil {
			return err
		}
		if err := s.store.updateSample(ctx, m, version); err != nil {
			return err
		}
		m.Version = version + 1
		out = m
		if err := audit.Change(ctx, s.Journal, "sourcing.sample."+string(m.State), "sample", m.ID, before, m); err != nil {
			return err
		}
		return s.moved(ctx, m, other)
	})
	return out, err
}

// Decide approves or declines a request, as the merchant or the park.
// ErrNotFound, ErrState, ErrInvalid when a refusal gives no reason, db.ErrStale.
func (s *Service) Decide(ctx context.Context, sample id.ID, version int64, approve bool, reason string) (Sample, error) {
	if !approve && strings.TrimSpace(reason) == "" {
		var f errs.Fields
		f.Add("/reason", "sourcing.reason_missing", "请填写理由", "Give a reason")
		return Sample{}, f.Err(sourcing.ErrInvalid)
	}
	return s.change(ctx, sample, version, sourcing.Merchant, func(ctx context.Context, m *Sample) error {
		to := Declined
		if approve {
			to = Approved
		}
		now := s.now()
		m.ReviewedBy, m.ReviewedAt, m.Reason = actor.From(ctx).AccountID, &now, reason
		return m.move(to)
	})
}

// Ship notes that an approved sample is on its way. ErrNotFound, ErrState, db.ErrStale.
func (s *Service) Ship(ctx context.Context, sample id.ID, version int64, carrier, number string) (Sample, error) {
	return s.change(ctx, sample, version, sourcing.Merchant, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.Carrier, m.TrackingNumber, m.ShippedAt = carrier, number, &now
		return m.move(Shipped)
	})
}

// Receive notes its arrival; from now on content is due. ErrNotFound, ErrState, db.ErrStale.
func (s *Service) Receive(ctx context.Context, sample id.ID, version int64) (Sample, error) {
	return s.change(ctx, sample, version, sourcing.Streamer, func(ctx context.Context, m *Sample) error {
		terms, err := s.Pool.TermsOf(ctx, m.OfferID)
		if err != nil {
			return err
		}
		return m.receive(s.Clock.Now(), terms.ContentDueDays)
	})
}

// Close notes that content was made, in a session when one is named. ErrNotFound,
// ErrState, db.ErrStale.
func (s *Service) Close(ctx context.Context, sample id.ID, version int64, session id.ID) (Sample, error) {
	return s.change(ctx, sample, version, sourcing.Streamer, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.SessionID, m.ContentAt, m.ClosedAt = session, &now, &now
		return m.move(Closed)
	})
}

// Fulfil closes the samples with which a session made content: those its streamers had
// received of the products it showed. It reacts to the end of sessions and needs no
// permission of its own.
func (s *Service) Fulfil(ctx context.Context, session id.ID, streamers, products []id.ID) error {
	samples, err := s.store.samplesReceived(ctx, streamers, products)
	if err != nil {
		return err
	}
	for _, m := range samples {
		if _, err := s.Close(ctx, m.ID, m.Version, session); err != nil {
			return err
		}
	}
	return nil
}

// Return notes that the merchant has the sample back. ErrNotFound, ErrState, db.ErrStale.
func (s *Service) Return(ctx context.Context, sample id.ID, version int64, reason string) (Sample, error) {
	return s.change(ctx, sample, version, sourcing.Merchant, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.Reason, m.ClosedAt = reason, &now
		return m.move(Returned)
	})
}

// Cancel takes a request back before it is shipped. ErrNotFound, ErrState, db.ErrStale.
func (s *Service) Cancel(ctx context.Context, sample id.ID, version int64, reason string) (Sample, error) {
	return s.change(ctx, sample, version, sourcing.Streamer, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.Reason, m.ClosedAt = reason, &now
		return m.move(Cancelled)
	})
}

// Lapse closes a request nobody answered within 72 hours; one that was answered stays
// as it is. It is run by the job the request left behind.
func (s *Service) Lapse(ctx context.Context, sample id.ID) error {
	m, err := s.sample(ctx, sample)
	if err != nil || m.State != Requested {
		return err
	}
	_, err = s.change(ctx, sample, m.Version, sourcing.Merchant, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.ClosedAt = &now
		return m.move(Lapsed)
	})
	return err
}

// Holders are the streamers with a sample of an offer under way, for the pool; it applies no row rule.
func (s *Service) Holders(ctx context.Context, offer id.ID) ([]id.ID, error) {
	return s.store.holders(ctx, offer)
}

// UnderWayOf returns the samples of a product under way, for other nouns; it applies no row rule.
func (s *Service) UnderWayOf(ctx context.Context, product id.ID) ([]Sample, error) {
	return s.store.underWayOf(ctx, product)
}

// Recall stops the samples of a recalled product: what is not shipped is cancelled, and whoever
// has or awaits one is told to stop using it and to send it back. It reacts to the recall and
// needs no permission of its own.
func (s *Service) Recall(ctx context.Context, product id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		samples, err := s.store.underWayOf(ctx, product)
		if err != nil {
			return err
		}
		for _, m := range samples {
			if m.State == Requested || m.State == Approved {
				_, err = s.change(ctx, m.ID, m.Version, sourcing.Merchant, func(_ context.Context, m *Sample) error {
					now := s.now()
					m.Reason, m.ClosedAt = "商品已召回", &now
					return m.move(Cancelled)
				})
			} else {
				err = s.tell(ctx, "sourcing.sample_recalled", m, m.StreamerID)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}
