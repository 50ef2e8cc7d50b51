package sourcing

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type offerRow struct {
	TenantID         id.ID `gorm:"primaryKey"`
	ID               id.ID `gorm:"primaryKey"`
	ProductID        id.ID
	MerchantID       id.ID
	StockUnits       int64
	ShipsWithinHours int64
	AfterSale        string
	SampleUnits      int64
	ContentDueDays   int64
	ValidFrom        clock.Date
	ValidUntil       *clock.Date
	State            OfferState
	StateReason      string
	CreatedBy        id.ID
	CreatedAt        int64
	PublishedAt      *int64
	Version          int64
}

func (offerRow) TableName() string { return "offers" }

func toOfferRow(o Offer) offerRow {
	return offerRow{ID: o.ID, ProductID: o.ProductID, MerchantID: o.MerchantID, StockUnits: o.StockUnits, ShipsWithinHours: o.ShipsWithinHours,
		AfterSale: o.AfterSale, SampleUnits: o.SampleUnits, ContentDueDays: o.ContentDueDays, ValidFrom: o.ValidFrom, ValidUntil: db.Null(o.ValidUntil),
		State: o.State, StateReason: o.StateReason, CreatedBy: o.CreatedBy, CreatedAt: o.CreatedAt, PublishedAt: o.PublishedAt, Version: o.Version}
}

func fromOfferRow(r offerRow) Offer {
	return Offer{ID: r.ID, ProductID: r.ProductID, MerchantID: r.MerchantID, State: r.State, StateReason: r.StateReason, CreatedBy: r.CreatedBy,
		CreatedAt: r.CreatedAt, PublishedAt: r.PublishedAt, Version: r.Version,
		Terms: Terms{r.StockUnits, r.ShipsWithinHours, r.AfterSale, r.SampleUnits, r.ContentDueDays, r.ValidFrom, db.Value(r.ValidUntil)}}
}

func (s store) insertOffer(ctx context.Context, o Offer) error {
	row := toOfferRow(o)
	return s.db.Conn(ctx).Create(&row).Error
}

func (s store) updateOffer(ctx context.Context, o Offer, version int64) error {
	r := toOfferRow(o)
	return db.Update(s.db.Conn(ctx), &offerRow{}, string(o.ID), version, map[string]any{
		"stock_units": r.StockUnits, "ships_within_hours": r.ShipsWithinHours, "after_sale": r.AfterSale, "sample_units": r.SampleUnits,
		"content_due_days": r.ContentDueDays, "valid_from": r.ValidFrom, "valid_until": r.ValidUntil, "state": r.State,
		"state_reason": r.StateReason, "published_at": r.PublishedAt})
}

func (s store) offerByID(ctx context.Context, offer id.ID) (Offer, error) {
	var r offerRow
	if err := s.db.Conn(ctx).Where("id = ?", offer).Take(&r).Error; err != nil {
		return Offer{}, db.One(err, ErrOfferNotFound)
	}
	return fromOfferRow(r), nil
}

// lockOffer reads an offer a decision rests on, and keeps it until the transaction ends.
func (s store) lockOffer(ctx context.Context, offer id.ID) (Offer, error) {
	var r offerRow
	if err := db.Lock(s.db.Conn(ctx)).Where("id = ?", offer).Take(&r).Error; err != nil {
		return Offer{}, db.One(err, ErrOfferNotFound)
	}
	return fromOfferRow(r), nil
}

func (s store) offersOf(ctx context.Context, product id.ID, states ...OfferState) ([]Offer, error) {
	var rows []offerRow
	if err := s.db.Conn(ctx).Where("product_id = ? AND state IN ?", product, states).Order("id").Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Offer, len(rows))
	for i, r := range rows {
		out[i] = fromOfferRow(r)
	}
	return out, nil
}

// OfferFilter narrows the list of offers.
type OfferFilter struct {
	page.Request
	ProductID  id.ID
	MerchantID id.ID
	State      OfferState
	merchants  []id.ID // nil for any: whose offers the caller sees in every state
	published  bool    // the caller sees published offers only
}

func (s store) listOffers(ctx context.Context, f OfferFilter) (page.Page[Offer], error) {
	keyset := db.Keyset{Request: f.Request, Default: "-created_at", Orders: map[string]string{"created_at": "id"}}
	tx, err := keyset.Apply(s.db.Conn(ctx).Model(&offerRow{}))
	if err != nil {
		return page.Page[Offer]{}, err
	}
	switch {
	case f.published && f.merchants != nil:
		tx = tx.Where("(state = ? OR merchant_id IN ?)", OfferPublished, append([]id.ID{""}, f.merchants...))
	case f.published:
		tx = tx.Where("state = ?", OfferPublished)
	case f.merchants != nil:
		tx = tx.Where("merchant_id IN ?", append([]id.ID{""}, f.merchants...))
	}
	if f.ProductID != "" {
		tx = tx.Where("product_id = ?", f.ProductID)
	}
	if f.MerchantID != "" {
		tx = tx.Where("merchant_id = ?", f.MerchantID)
	}
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	var rows []offerRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Offer]{}, err
	}
	return page.Map(db.Cut(keyset, rows, func(r offerRow) (any, string) { return r.ID, string(r.ID) }), fromOfferRow), nil
}

type planRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	OfferID    id.ID
	Kind       PlanKind
	RateBP     money.BP  `gorm:"column:rate_bp"`
	NextRateBP *money.BP `gorm:"column:next_rate_bp"`
	NextFrom   *int64
	LoweredAt  *int64
	StartsAt   int64
	EndsAt     *int64
	CreatedBy  id.ID
	CreatedAt  int64
	Version    int64
}

func (planRow) TableName() string { return "commission_plans" }

type planStreamerRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	PlanID     id.ID
	StreamerID id.ID
}

func (planStreamerRow) TableName() string { return "commission_plan_streamers" }

type planRateRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	PlanID      id.ID
	RateBP      money.BP `gorm:"column:rate_bp"`
	EffectiveAt int64
	AnnouncedBy id.ID
	AnnouncedAt int64
}

func (planRateRow) TableName() string { return "commission_plan_rates" }

func fromPlanRow(r planRow) Plan {
	return Plan{ID: r.ID, OfferID: r.OfferID, Kind: r.Kind, RateBP: r.RateBP, NextRate: r.NextRateBP, NextFrom: r.NextFrom, LoweredAt: r.LoweredAt,
		StartsAt: r.StartsAt, EndsAt: r.EndsAt, CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, Version: r.Version}
}

// insertPlan stores a plan and the streamers it names; ids makes their identifiers.
func (s store) insertPlan(ctx context.Context, p Plan, ids *id.Source) error {
	tx := s.db.Conn(ctx)
	if err := tx.Create(&planRow{ID: p.ID, OfferID: p.OfferID, Kind: p.Kind, RateBP: p.RateBP, NextRateBP: p.NextRate, NextFrom: p.NextFrom,
		LoweredAt: p.LoweredAt, StartsAt: p.StartsAt, EndsAt: p.EndsAt, CreatedBy: p.CreatedBy, CreatedAt: p.CreatedAt, Version: p.Version}).Error; err != nil {
		return err
	}
	if len(p.Streamers) == 0 {
		return nil
	}
	rows := make([]planStreamerRow, len(p.Streamers))
	for i, streamer := range p.Streamers {
		rows[i] = planStreamerRow{ID: ids.New(), PlanID: p.ID, StreamerID: streamer}
	}
	return tx.CreateInBatches(rows, 200).Error
}

func (s store) updatePlan(ctx context.Context, p Plan, version int64) error {
	return db.Update(s.db.Conn(ctx), &planRow{}, string(p.ID), version, map[string]any{
		"rate_bp": p.RateBP, "next_rate_bp": p.NextRate, "next_from": p.NextFrom, "lowered_at": p.LoweredAt, "ends_at": p.EndsAt})
}

func (s store) planByID(ctx context.Context, plan id.ID) (Plan, error) {
	var r planRow
	if err := db.Lock(s.db.Conn(ctx)).Where("id = ?", plan).Take(&r).Error; err != nil {
		return Plan{}, db.One(err, ErrPlanNotFound)
	}
	out := []Plan{fromPlanRow(r)}
	err := s.nameStreamers(ctx, out)
	return out[0], err
}

// listPlans returns the plans of some offers, oldest first.
func (s store) listPlans(ctx context.Context, offers ...id.ID) ([]Plan, error) {
	if len(offers) == 0 {
		return nil, nil
	}
	var rows []planRow
	if err := s.db.Conn(ctx).Where("offer_id IN ?", offers).Order("id").Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Plan, len(rows))
	for i, r := range rows {
		out[i] = fromPlanRow(r)
	}
	return out, s.nameStreamers(ctx, out)
}

func (s store) nameStreamers(ctx context.Context, plans []Plan) error {
	at := map[id.ID]int{}
	ids := make([]id.ID, len(plans))
	for i, p := range plans {
		at[p.ID], ids[i] = i, p.ID
	}
	if len(ids) == 0 {
		return nil
	}
	var rows []planStreamerRow
	if err := s.db.Conn(ctx).Where("plan_id IN ?", ids).Order("id").Find(&rows).Error; err != nil {
		return err
	}
	for _, r := range rows {
		p := &plans[at[r.PlanID]]
		p.Streamers = append(p.Streamers, r.StreamerID)
	}
	return nil
}

// Rate is a rate a plan had or will have from an instant on.
type Rate struct {
	RateBP      money.BP
	EffectiveAt int64
	AnnouncedAt int64
}

func (s store) insertRate(ctx context.Context, row, plan id.ID, r Rate, by id.ID) error {
	return s.db.Conn(ctx).Create(&planRateRow{ID: row, PlanID: plan, RateBP: r.RateBP, EffectiveAt: r.EffectiveAt, AnnouncedBy: by, AnnouncedAt: r.AnnouncedAt}).Error
}

// listRates returns the rates a plan was given, in the order of their announcement.
func (s store) listRates(ctx context.Context, plan id.ID) ([]Rate, error) {
	var rows []planRateRow
	if err := s.db.Conn(ctx).Where("plan_id = ?", plan).Order("announced_at, id").Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Rate, len(rows))
	for i, r := range rows {
		out[i] = Rate{r.RateBP, r.EffectiveAt, r.AnnouncedAt}
	}
	return out, nil
}
