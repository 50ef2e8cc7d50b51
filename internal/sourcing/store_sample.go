package sourcing

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type sampleRow struct {
	TenantID       id.ID `gorm:"primaryKey"`
	ID             id.ID `gorm:"primaryKey"`
	OfferID        id.ID
	ProductID      id.ID
	MerchantID     id.ID
	StreamerID     id.ID
	AgencyID       *id.ID
	State          SampleState
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
		return Sample{}, db.One(err, ErrSampleNotFound)
	}
	return fromSampleRow(r), nil
}

// sampleUse is what stands against another sample.
type sampleUse struct{ streamer, offer, sameOffer int64 }

// countSamples counts the samples under way of a streamer, those given away of an offer, and
// those of the streamer on that offer.
func (s store) countSamples(ctx context.Context, streamer, offer id.ID) (n sampleUse, err error) {
	given := append(openSamples(), SampleClosed)
	for _, c := range []struct {
		into *int64
		tx   *gorm.DB
	}{
		{&n.streamer, s.db.Conn(ctx).Where("streamer_id = ? AND state IN ?", streamer, openSamples())},
		{&n.offer, s.db.Conn(ctx).Where("offer_id = ? AND state IN ?", offer, given)},
		{&n.sameOffer, s.db.Conn(ctx).Where("streamer_id = ? AND offer_id = ? AND state IN ?", streamer, offer, openSamples())},
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

// SampleFilter narrows the list of samples.
type SampleFilter struct {
	page.Request
	OfferID    id.ID
	MerchantID id.ID
	StreamerID id.ID
	State      SampleState
	Overdue    bool    // only received samples whose content is overdue
	sides      []id.ID // nil for any: the caller is one of the sides
}

func (s store) listSamples(ctx context.Context, f SampleFilter, now int64) (page.Page[Sample], error) {
	keyset := db.Keyset{Request: f.Request, Default: "-requested_at", Orders: map[string]string{"requested_at": "id"}}
	tx, err := keyset.Apply(s.db.Conn(ctx).Model(&sampleRow{}))
	if err != nil {
		return page.Page[Sample]{}, err
	}
	tx = sided(tx, f.sides, f.OfferID, f.MerchantID, f.StreamerID)
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	if f.Overdue {
		tx = tx.Where("state = ? AND content_due_at <= ?", SampleReceived, now)
	}
	var rows []sampleRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Sample]{}, err
	}
	return page.Map(db.Cut(keyset, rows, func(r sampleRow) (any, string) { return r.ID, string(r.ID) }), fromSampleRow), nil
}

// sided narrows samples and selections, which have the same sides.
func sided(tx *gorm.DB, sides []id.ID, offer, merchant, streamer id.ID) *gorm.DB {
	if sides != nil {
		in := append([]id.ID{""}, sides...)
		tx = tx.Where("(merchant_id IN ? OR streamer_id IN ? OR agency_id IN ?)", in, in, in)
	}
	if offer != "" {
		tx = tx.Where("offer_id = ?", offer)
	}
	if merchant != "" {
		tx = tx.Where("merchant_id = ?", merchant)
	}
	if streamer != "" {
		tx = tx.Where("streamer_id = ?", streamer)
	}
	return tx
}

// samplesOpenOn lists the samples under way of an offer.
func (s store) samplesOpenOn(ctx context.Context, offer id.ID) ([]Sample, error) {
	var rows []sampleRow
	err := s.db.Conn(ctx).Where("offer_id = ? AND state IN ?", offer, openSamples()).Order("id").Find(&rows).Error
	return each(rows, fromSampleRow), err
}

// samplesReceived lists the samples of some products that some streamers hold.
func (s store) samplesReceived(ctx context.Context, streamers, products []id.ID) ([]Sample, error) {
	if len(streamers) == 0 || len(products) == 0 {
		return nil, nil
	}
	var rows []sampleRow
	err := s.db.Conn(ctx).Where("state = ? AND streamer_id IN ? AND product_id IN ?", SampleReceived, streamers, products).Order("id").Find(&rows).Error
	return each(rows, fromSampleRow), err
}

type selectionRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	OfferID    id.ID
	ProductID  id.ID
	MerchantID id.ID
	StreamerID id.ID
	AgencyID   *id.ID
	PlanID     id.ID
	RateBP     money.BP `gorm:"column:rate_bp"`
	Active     *bool
	OnBehalf   bool
	SelectedBy id.ID
	SelectedAt int64
	EndedBy    *id.ID
	EndedAt    *int64
	EndReason  string
	Version    int64
}

func (selectionRow) TableName() string { return "selections" }

func fromSelectionRow(r selectionRow) Selection {
	return Selection{ID: r.ID, OfferID: r.OfferID, ProductID: r.ProductID, MerchantID: r.MerchantID, StreamerID: r.StreamerID, AgencyID: db.Value(r.AgencyID),
		PlanID: r.PlanID, RateBP: r.RateBP, Active: r.Active != nil, OnBehalf: r.OnBehalf, SelectedBy: r.SelectedBy, SelectedAt: r.SelectedAt,
		EndedBy: db.Value(r.EndedBy), EndedAt: r.EndedAt, EndReason: r.EndReason, Version: r.Version}
}

func (s store) insertSelection(ctx context.Context, n Selection) error {
	active := true
	err := s.db.Conn(ctx).Create(&selectionRow{ID: n.ID, OfferID: n.OfferID, ProductID: n.ProductID, MerchantID: n.MerchantID, StreamerID: n.StreamerID,
		AgencyID: db.Null(n.AgencyID), PlanID: n.PlanID, RateBP: n.RateBP, Active: &active, OnBehalf: n.OnBehalf, SelectedBy: n.SelectedBy,
		SelectedAt: n.SelectedAt, Version: n.Version}).Error
	if db.Duplicate(err) {
		return ErrSelected
	}
	return err
}

func (s store) endSelection(ctx context.Context, n Selection, version int64) error {
	return db.Update(s.db.Conn(ctx), &selectionRow{}, string(n.ID), version,
		map[string]any{"active": nil, "ended_by": n.EndedBy, "ended_at": n.EndedAt, "end_reason": n.EndReason})
}

func (s store) selectionByID(ctx context.Context, selection id.ID) (Selection, error) {
	var r selectionRow
	if err := s.db.Conn(ctx).Where("id = ?", selection).Take(&r).Error; err != nil {
		return Selection{}, db.One(err, ErrSelectionNotFound)
	}
	return fromSelectionRow(r), nil
}

// SelectionFilter narrows the list of selections.
type SelectionFilter struct {
	page.Request
	OfferID    id.ID
	MerchantID id.ID
	StreamerID id.ID
	ActiveOnly bool
	sides      []id.ID
}

func (s store) listSelections(ctx context.Context, f SelectionFilter) (page.Page[Selection], error) {
	keyset := db.Keyset{Request: f.Request, Default: "-selected_at", Orders: map[string]string{"selected_at": "id"}}
	tx, err := keyset.Apply(s.db.Conn(ctx).Model(&selectionRow{}))
	if err != nil {
		return page.Page[Selection]{}, err
	}
	tx = sided(tx, f.sides, f.OfferID, f.MerchantID, f.StreamerID)
	if f.ActiveOnly {
		tx = tx.Where("active = ?", true)
	}
	var rows []selectionRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Selection]{}, err
	}
	return page.Map(db.Cut(keyset, rows, func(r selectionRow) (any, string) { return r.ID, string(r.ID) }), fromSelectionRow), nil
}

// selectionsOf lists the active selections of a streamer, or on an offer; one of them is empty.
func (s store) selectionsOf(ctx context.Context, streamer, offer id.ID) ([]Selection, error) {
	var rows []selectionRow
	tx := s.db.Conn(ctx).Where("active = ?", true)
	if streamer != "" {
		tx = tx.Where("streamer_id = ?", streamer)
	}
	if offer != "" {
		tx = tx.Where("offer_id = ?", offer)
	}
	if err := tx.Order("id").Limit(1000).Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Selection, len(rows))
	for i, r := range rows {
		out[i] = fromSelectionRow(r)
	}
	return out, nil
}
