package sourcing

import (
	"context"
	"strconv"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
)

// JobLapseSample is the kind of the job that closes a request nobody answered.
const JobLapseSample = "sourcing.sample_lapse"

// LapseSample names the sample of a JobLapseSample.
type LapseSample struct {
	Sample id.ID `json:"sample"`
}

// SampleView is a sample with what a reader wants beside it.
type SampleView struct {
	Sample
	Product    Product
	Merchant   Party
	Streamer   Party
	Fulfilment Fulfilment // of the streamer so far, shown to who reviews
	Late       bool       // content should have been made by now
}

// Samples lists samples: all for staff, those the caller is a side of otherwise.
func (s *Service) Samples(ctx context.Context, f SampleFilter) (page.Page[SampleView], error) {
	if a := actor.From(ctx); bound(a) {
		f.sides = append([]id.ID{}, a.SubjectIDs...)
	}
	found, err := s.store.listSamples(ctx, f, s.now())
	if err != nil {
		return page.Page[SampleView]{}, err
	}
	views, err := s.viewSamples(ctx, found.Items)
	return page.Page[SampleView]{Items: views, Next: found.Next}, err
}

// Sample returns one sample. ErrSampleNotFound.
func (s *Service) Sample(ctx context.Context, sample id.ID) (SampleView, error) {
	m, err := s.sample(ctx, sample)
	if err != nil {
		return SampleView{}, err
	}
	views, err := s.viewSamples(ctx, []Sample{m})
	if err != nil {
		return SampleView{}, err
	}
	return views[0], nil
}

// sample reads a sample the caller is a side of. ErrSampleNotFound.
func (s *Service) sample(ctx context.Context, sample id.ID) (Sample, error) {
	m, err := s.store.sampleByID(ctx, sample)
	if err == nil && !partTaker(actor.From(ctx), m.MerchantID, m.StreamerID, m.AgencyID) {
		err = ErrSampleNotFound
	}
	return m, err
}

func (s *Service) viewSamples(ctx context.Context, samples []Sample) ([]SampleView, error) {
	var products, parties []id.ID
	for _, m := range samples {
		products, parties = append(products, m.ProductID), append(parties, m.MerchantID, m.StreamerID)
	}
	goods, err := s.productMap(ctx, products)
	if err != nil {
		return nil, err
	}
	people, err := s.Subjects.Parties(ctx, parties)
	if err != nil {
		return nil, err
	}
	known := map[id.ID]Fulfilment{}
	out := make([]SampleView, len(samples))
	for i, m := range samples {
		f, ok := known[m.StreamerID]
		if !ok {
			if f, err = s.store.fulfilment(ctx, m.StreamerID, s.now()); err != nil {
				return nil, err
			}
			known[m.StreamerID] = f
		}
		out[i] = SampleView{m, goods[m.ProductID], people[m.MerchantID], people[m.StreamerID], f, m.Overdue(s.now())}
	}
	return out, nil
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

// RequestSample asks for a sample of a published offer, as the streamer, or for it as its
// agency or the park, which is recorded. ErrOfferNotFound, ErrPartyNotFound; ErrPartyState
// when the streamer is not admitted; ErrNotSellable; ErrNoPlan or ErrExclusive when no plan
// serves the streamer; ErrNoSamples; ErrSampleOpen; ErrSampleQuota.
func (s *Service) RequestSample(ctx context.Context, offer, streamer id.ID, note string) (Sample, error) {
	var out Sample
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		o, party, onBehalf, err := s.approach(ctx, offer, streamer)
		if err != nil {
			return err
		}
		if err := s.sampleLeft(ctx, o, streamer); err != nil {
			return err
		}
		now := s.Clock.Now()
		out = Sample{ID: s.IDs.New(), OfferID: o.ID, ProductID: o.ProductID, MerchantID: o.MerchantID, StreamerID: streamer, AgencyID: party.AgencyID,
			State: SampleRequested, Reason: note, OnBehalf: onBehalf, RequestedBy: whoActs(ctx), RequestedAt: clock.Millis(now),
			ReviewDueAt: clock.Millis(now.Add(reviewTime)), Version: 1}
		if err := s.store.insertSample(ctx, out); err != nil {
			return err
		}
		spec := job.Spec{Kind: JobLapseSample, Title: "样品申请到期", Payload: LapseSample{out.ID}, RunAt: now.Add(reviewTime), Key: string(out.ID)}
		if _, err := s.Jobs.Enqueue(ctx, spec); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := audit.Change(ctx, s.Journal, "sourcing.sample.request", "sample", out.ID, nil, out); err != nil {
			return err
		}
		return s.sampleMoved(ctx, out, o.MerchantID)
	})
	return out, err
}

// approach checks that a streamer may take something of an offer, and locks the offer.
func (s *Service) approach(ctx context.Context, offer, streamer id.ID) (Offer, Party, bool, error) {
	o, err := s.store.lockOffer(ctx, offer)
	if err != nil {
		return o, Party{}, false, err
	}
	if !o.sees(actor.From(ctx)) {
		return o, Party{}, false, ErrOfferNotFound
	}
	party, err := s.Subjects.Party(ctx, streamer)
	if err != nil {
		return o, party, false, err
	}
	onBehalf, err := acting(ctx, party)
	switch {
	case err != nil:
		return o, party, false, err
	case party.Kind != Streamer:
		return o, party, false, ErrPartyNotFound
	case !party.Active:
		return o, party, false, ErrPartyState.With("name", party.Name)
	case !o.runsOn(s.today()):
		return o, party, false, ErrOfferState.With("state", string(o.State))
	}
	if _, err := s.planFor(ctx, o.ID, streamer); err != nil {
		return o, party, false, err
	}
	return o, party, onBehalf, s.mustSell(ctx, o.ProductID)
}

func (s *Service) planFor(ctx context.Context, offer, streamer id.ID) (Plan, error) {
	plans, err := s.store.listPlans(ctx, offer)
	if err != nil {
		return Plan{}, err
	}
	return choose(plans, streamer, s.now())
}

func (s *Service) sampleLeft(ctx context.Context, o Offer, streamer id.ID) error {
	used, err := s.store.countSamples(ctx, streamer, o.ID)
	if err != nil {
		return err
	}
	quota, err := s.Quota.SampleQuota(ctx, streamer)
	switch {
	case err != nil:
		return err
	case used.sameOffer > 0:
		return ErrSampleOpen
	case used.offer >= o.SampleUnits:
		return ErrNoSamples
	case used.streamer >= quota:
		return ErrSampleQuota.With("quota", strconv.FormatInt(quota, 10))
	}
	return nil
}

// sampleMoved tells the other side, and everybody who listens.
func (s *Service) sampleMoved(ctx context.Context, m Sample, to id.ID) error {
	p, err := s.store.productByID(ctx, m.ProductID)
	if err != nil {
		return err
	}
	if err := s.Notifier.Send(ctx, notice.Notice{Kind: "sourcing.sample_" + string(m.State), Params: map[string]string{"title": p.Title, "reason": m.Reason},
		To: []notice.Recipient{notice.ToSubject(to)}, Link: screen(ctx, "samples", m.ID)}); err != nil {
		return err
	}
	fact := SampleFact{Sample: m.ID, Offer: m.OfferID, Merchant: m.MerchantID, Streamer: m.StreamerID, State: m.State}
	if m.ContentDueAt != nil {
		fact.DueOn = clock.DateOf(clock.FromMillis(*m.ContentDueAt - 1))
	}
	return s.Journal.Publish(ctx, EventSampleMoved, m.ID, fact)
}

// changeSample loads a sample of which the caller is the named side, applies f, and stores and
// records it. The other side is told.
func (s *Service) changeSample(ctx context.Context, sample id.ID, version int64, side PartyKind, f func(context.Context, *Sample) error) (Sample, error) {
	var out Sample
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.sample(ctx, sample)
		if err != nil {
			return err
		}
		mine, other := []id.ID{m.StreamerID, m.AgencyID}, m.MerchantID
		if side == Merchant {
			mine, other = []id.ID{m.MerchantID}, m.StreamerID
		}
		if !partTaker(actor.From(ctx), mine...) {
			return ErrSampleNotFound
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
		return s.sampleMoved(ctx, m, other)
	})
	return out, err
}

// DecideSample approves or declines a request, as the merchant or the park.
// ErrSampleNotFound, ErrSampleState, ErrInvalid when a refusal gives no reason, db.ErrStale.
func (s *Service) DecideSample(ctx context.Context, sample id.ID, version int64, approve bool, reason string) (Sample, error) {
	if err := (Review{Reason: reason}).check(true, !approve); err != nil {
		return Sample{}, err
	}
	return s.changeSample(ctx, sample, version, Merchant, func(ctx context.Context, m *Sample) error {
		to := SampleDeclined
		if approve {
			to = SampleApproved
		}
		now := s.now()
		m.ReviewedBy, m.ReviewedAt, m.Reason = whoActs(ctx), &now, reason
		return m.move(to)
	})
}

// ShipSample notes that an approved sample is on its way. ErrSampleNotFound, ErrSampleState, db.ErrStale.
func (s *Service) ShipSample(ctx context.Context, sample id.ID, version int64, carrier, number string) (Sample, error) {
	return s.changeSample(ctx, sample, version, Merchant, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.Carrier, m.TrackingNumber, m.ShippedAt = carrier, number, &now
		return m.move(SampleShipped)
	})
}

// ReceiveSample notes its arrival; from now on content is due. ErrSampleNotFound, ErrSampleState, db.ErrStale.
func (s *Service) ReceiveSample(ctx context.Context, sample id.ID, version int64) (Sample, error) {
	return s.changeSample(ctx, sample, version, Streamer, func(ctx context.Context, m *Sample) error {
		o, err := s.store.offerByID(ctx, m.OfferID)
		if err != nil {
			return err
		}
		return m.receive(s.Clock.Now(), o.ContentDueDays)
	})
}

// CloseSample notes that content was made, in a session when one is named. ErrSampleNotFound,
// ErrSampleState, db.ErrStale.
func (s *Service) CloseSample(ctx context.Context, sample id.ID, version int64, session id.ID) (Sample, error) {
	return s.changeSample(ctx, sample, version, Streamer, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.SessionID, m.ContentAt, m.ClosedAt = session, &now, &now
		return m.move(SampleClosed)
	})
}

// FulfilSamples closes the samples with which a session made content: those its streamers had
// received of the products it showed. It reacts to the end of sessions and needs no
// permission of its own.
func (s *Service) FulfilSamples(ctx context.Context, session id.ID, streamers, products []id.ID) error {
	samples, err := s.store.samplesReceived(ctx, streamers, products)
	if err != nil {
		return err
	}
	for _, m := range samples {
		if _, err := s.CloseSample(ctx, m.ID, m.Version, session); err != nil {
			return err
		}
	}
	return nil
}

// ReturnSample notes that the merchant has the sample back. ErrSampleNotFound, ErrSampleState, db.ErrStale.
func (s *Service) ReturnSample(ctx context.Context, sample id.ID, version int64, reason string) (Sample, error) {
	return s.changeSample(ctx, sample, version, Merchant, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.Reason, m.ClosedAt = reason, &now
		return m.move(SampleReturned)
	})
}

// CancelSample takes a request back before it is shipped. ErrSampleNotFound, ErrSampleState, db.ErrStale.
func (s *Service) CancelSample(ctx context.Context, sample id.ID, version int64, reason string) (Sample, error) {
	return s.changeSample(ctx, sample, version, Streamer, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.Reason, m.ClosedAt = reason, &now
		return m.move(SampleCancelled)
	})
}

// LapseSample closes a request nobody answered within 72 hours; one that was answered stays
// as it is. It is run by the job the request left behind.
func (s *Service) LapseSample(ctx context.Context, sample id.ID) error {
	m, err := s.sample(ctx, sample)
	if err != nil || m.State != SampleRequested {
		return err
	}
	_, err = s.changeSample(ctx, sample, m.Version, Merchant, func(_ context.Context, m *Sample) error {
		now := s.now()
		m.ClosedAt = &now
		return m.move(SampleLapsed)
	})
	return err
}
