package sourcing

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

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
	tx = Sided(tx, f.sides, f.OfferID, f.MerchantID, f.StreamerID)
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

// Sided narrows samples and selections, which have the same sides; nil stands for any caller.
func Sided(tx *gorm.DB, sides []id.ID, offer, merchant, streamer id.ID) *gorm.DB {
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
