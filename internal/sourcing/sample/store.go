package sample

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/sourcing"
)

type store struct{ db *db.DB }

type sampleRow struct {
	TenantID       id.ID `gorm:"primaryKey"`
	ID             id.ID `gorm:"primaryKey"`
	OfferID        id.ID
	ProductID      id.ID
	MerchantID     id.ID
	StreamerID     id.ID
	AgencyID       *id.ID
	State          State
	Reason         string
	OnBehalf       bool
	RequestedBy    id.ID
	RequestedAt    int64
	ReviewDueAt    int64
	ReviewedBy     *id.ID
	ReviewedAt     *int64
	Carrier        string
	TrackingNumber string
	ShippedAt      *int64
	ReceivedAt     *int64
	ContentDueAt   *int64
	ContentAt      *int64
	SessionID      *id.ID
	ClosedAt       *int64
	Version        int64
}

func (sampleRow) TableName() string { return "samples" }

func fromSampleRow(r sampleRow) Sample {
	return Sample{ID: r.ID, OfferID: r.OfferID, ProductID: r.ProductID, MerchantID: r.MerchantID, StreamerID: r.StreamerID, AgencyID: db.Value(r.AgencyID),
		State: r.State, Reason: r.Reason, OnBehalf: r.OnBehalf, RequestedBy: r.RequestedBy, RequestedAt: r.RequestedAt, ReviewDueAt: r.ReviewDueAt,
		ReviewedBy: db.Value(r.ReviewedBy), ReviewedAt: r.ReviewedAt, Carrier: r.Carrier, TrackingNumber: r.TrackingNumber, ShippedAt: r.ShippedAt,
		ReceivedAt: r.ReceivedAt, ContentDueAt: r.ContentDueAt, ContentAt: r.ContentAt, SessionID: db.Value(r.SessionID), ClosedAt: r.ClosedAt, Version: r.Version}
}

func (s store) insertSample(ctx context.Context, m Sample) error {
	return s.db.Conn(ctx).Create(&sampleRow{ID: m.ID, OfferID: m.OfferID, ProductID: m.ProductID, MerchantID: m.MerchantID, StreamerID: m.StreamerID,
		AgencyID: db.Null(m.AgencyID), State: m.State, Reason: m.Reason, OnBehalf: m.OnBehalf, RequestedBy: m.RequestedBy,
		RequestedAt: m.RequestedAt, ReviewDueAt: m.ReviewDueAt, Version: m.Version}).Error
}

func (s store) updateSample(ctx context.Context, m Sample, version int64) error {
	return db.Update(s.db.Conn(ctx), &sampleRow{}, string(m.ID), version, map[string]any{
		"state": m.State, "reason": m.Reason, "reviewed_by": db.Null(m.ReviewedBy), "reviewed_at": m.ReviewedAt, "carrier": m.Carrier,
		"tracking_number": m.TrackingNumber, "shipped_at": m.ShippedAt, "received_at": m.ReceivedAt, "content_due_at": m.ContentDueAt,
		"content_at": m.ContentAt, "session_id": db.Null(m.SessionID), "closed_at": m.ClosedAt})
}

func (s store) sampleByID(ctx context.Context, sample id.ID) (Sample, error) {
	var r sampleRow
	if err := db.Lock(s.db.Conn(ctx)).Where("id = ?", sample).Take(&r).Error; err != nil {
		return Sample{}, db.One(err, ErrNotFound)
	}
	return fromSampleRow(r), nil
}

// sampleUse is what stands against another sample.
type sampleUse struct{ streamer, offer, sameOffer int64 }

// countSamples counts the samples under way of a streamer, those given away of an offer, and
// those of the streamer on that offer.
func (s store) countSamples(ctx context.Context, streamer, offer id.ID) (n sampleUse, err error) {
	given := append(underWay(), Closed)
	for _, c := range []struct {
		into *int64
		tx   *gorm.DB
	}{
		{&n.streamer, s.db.Conn(ctx).Where("streamer_id = ? AND state IN ?", streamer, underWay())},
		{&n.offer, s.db.Conn(ctx).Where("offer_id = ? AND state IN ?", offer, given)},
		{&n.sameOffer, s.db.Conn(ctx).Where("streamer_id = ? AND offer_id = ? AND state IN ?", streamer, offer, underWay())},
	} {
		if err := c.tx.Model(&sampleRow{}).Count(c.into).Error; err != nil {
			return n, err
		}
	}
	return n, nil
}

// fulfilment counts how a streamer dealt with the samples it received.
func (s store) fulfilment(ctx context.Context, streamer id.ID, now int64) (f Fulfilment, err error) {
	received := s.db.Conn(ctx).Model(&sampleRow{}).Where("streamer_id = ? AND received_at IS NOT NULL AND (content_at IS NOT NULL OR content_due_at <= ?)", streamer, now)
	if err := received.Count(&f.Received).Error; err != nil {
		return f, err
	}
	inTime := s.db.Conn(ctx).Model(&sampleRow{}).Where("streamer_id = ? AND content_at IS NOT NULL AND content_at <= content_due_at", streamer)
	return f, inTime.Count(&f.InTime).Error
}

// Filter narrows the list of samples.
type Filter struct {
	page.Request
	OfferID    id.ID
	MerchantID id.ID
	StreamerID id.ID
	State      State
	Overdue    bool    // only received samples whose content is overdue
	sides      []id.ID // nil for any: the caller is one of the sides
}

func (s store) listSamples(ctx context.Context, f Filter, now int64) (page.Page[Sample], error) {
	keyset := db.Keyset{Request: f.Request, Default: "-requested_at", Orders: map[string]string{"requested_at": "id"}}
	tx, err := keyset.Apply(s.db.Conn(ctx).Model(&sampleRow{}))
	if err != nil {
		return page.Page[Sample]{}, err
	}
	tx = sourcing.Sided(tx, f.sides, f.OfferID, f.MerchantID, f.StreamerID)
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	if f.Overdue {
		tx = tx.Where("state = ? AND content_due_at <= ?", Received, now)
	}
	var rows []sampleRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Sample]{}, err
	}
	return page.Map(db.Cut(keyset, rows, func(r sampleRow) (any, string) { return r.ID, string(r.ID) }), fromSampleRow), nil
}

// holders are the streamers with a sample of an offer under way.
func (s store) holders(ctx context.Context, offer id.ID) ([]id.ID, error) {
	var out []id.ID
	err := s.db.Conn(ctx).Model(&sampleRow{}).Where("offer_id = ? AND state IN ?", offer, underWay()).Order("id").Pluck("streamer_id", &out).Error
	return out, err
}

// underWayOf lists the samples of a product under way.
func (s store) underWayOf(ctx context.Context, product id.ID) ([]Sample, error) {
	var rows []sampleRow
	err := s.db.Conn(ctx).Where("product_id = ? AND state IN ?", product, underWay()).Order("id").Find(&rows).Error
	return fromRows(rows), err
}

// samplesReceived lists the samples of some products that some streamers hold.
func (s store) samplesReceived(ctx context.Context, streamers, products []id.ID) ([]Sample, error) {
	if len(streamers) == 0 || len(products) == 0 {
		return nil, nil
	}
	var rows []sampleRow
	err := s.db.Conn(ctx).Where("state = ? AND streamer_id IN ? AND product_id IN ?", Received, streamers, products).Order("id").Find(&rows).Error
	return fromRows(rows), err
}

func fromRows(rows []sampleRow) []Sample {
	out := make([]Sample, len(rows))
	for i, r := range rows {
		out[i] = fromSampleRow(r)
	}
	return out
}
