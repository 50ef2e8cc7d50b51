package mediation

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/platform/db"
)

type offerRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	CaseID     id.ID
	Side       Side
	ClaimKind  ClaimKind
	AmountFen  money.Fen
	Terms      string
	ValidUntil int64
	State      OfferState
	CounterTo  *id.ID
	MadeBy     id.ID
	MadeAt     int64
	DecidedAt  *int64
	Version    int64
}

func (offerRow) TableName() string { return "case_offers" }

func (r offerRow) noun() Offer {
	return Offer{r.ID, r.CaseID, r.Side, r.ClaimKind, r.AmountFen, r.Terms, r.ValidUntil, r.State, val(r.CounterTo), r.MadeBy, r.MadeAt, val(r.DecidedAt), r.Version}
}

func (s store) insertOffer(ctx context.Context, o Offer) error {
	return wrap(s.db.Conn(ctx).Create(&offerRow{ID: o.ID, CaseID: o.CaseID, Side: o.Side, ClaimKind: o.ClaimKind, AmountFen: o.AmountFen, Terms: o.Terms, ValidUntil: o.ValidUntil,
		State: o.State, CounterTo: ref(o.CounterTo), MadeBy: o.MadeBy, MadeAt: o.MadeAt, DecidedAt: ref(o.DecidedAt), Version: o.Version}).Error)
}

func (s store) updateOffer(ctx context.Context, o Offer, version int64) error {
	return db.Update(s.db.Conn(ctx), &offerRow{}, string(o.ID), version, map[string]any{"state": o.State, "decided_at": ref(o.DecidedAt)})
}

func (s store) offerByID(ctx context.Context, c, offer id.ID) (Offer, error) {
	var r offerRow
	err := s.db.Conn(ctx).Where("id = ? AND case_id = ?", offer, c).Take(&r).Error
	return r.noun(), db.One(err, ErrOfferNotFound)
}

func (s store) openOffer(ctx context.Context, c id.ID) (Offer, bool, error) {
	var r offerRow
	err := db.Lock(s.db.Conn(ctx)).Where("case_id = ? AND state = ?", c, OfferOpen).Order("id DESC").Limit(1).Take(&r).Error
	if db.Missing(err) {
		return Offer{}, false, nil
	}
	return r.noun(), err == nil, wrap(err)
}

func (s store) offers(ctx context.Context, c id.ID) ([]Offer, error) {
	var rows []offerRow
	err := s.db.Conn(ctx).Where("case_id = ?", c).Order("id").Find(&rows).Error
	out := make([]Offer, len(rows))
	for i, r := range rows {
		out[i] = r.noun()
	}
	return out, wrap(err)
}

type agreementRow struct {
	TenantID            id.ID `gorm:"primaryKey"`
	ID                  id.ID `gorm:"primaryKey"`
	CaseID              id.ID
	OfferID             *id.ID
	Body                string
	SHA256              string `gorm:"column:sha256"`
	ClaimKind           ClaimKind
	AmountFen           money.Fen
	PerformBy           clock.Date
	State               AgreementState
	ConsumerConfirmedAt *int64
	ConsumerHow         string
	MerchantConfirmedAt *int64
	MerchantHow         string
	MerchantBy          id.ID
	PerformedAt         *int64
	PerformedHow        string
	MadeBy              id.ID
	MadeAt              int64
	Version             int64
}

func (agreementRow) TableName() string { return "agreements" }

func (s store) insertAgreement(ctx context.Context, a Agreement) error {
	return wrap(s.db.Conn(ctx).Create(&agreementRow{ID: a.ID, CaseID: a.CaseID, OfferID: ref(a.OfferID), Body: a.Body, SHA256: a.SHA256, ClaimKind: a.ClaimKind, AmountFen: a.AmountFen,
		PerformBy: a.PerformBy, State: a.State, MadeBy: a.MadeBy, MadeAt: a.MadeAt, Version: a.Version}).Error)
}

// updateAgreement stores confirmations and performance; the wording has no way to change.
func (s store) updateAgreement(ctx context.Context, a Agreement, version int64) error {
	return db.Update(s.db.Conn(ctx), &agreementRow{}, string(a.ID), version, map[string]any{"state": a.State,
		"consumer_confirmed_at": ref(a.ConsumerConfirmedAt), "consumer_how": a.ConsumerHow, "merchant_confirmed_at": ref(a.MerchantConfirmedAt), "merchant_how": a.MerchantHow,
		"merchant_by": a.MerchantBy, "performed_at": ref(a.PerformedAt), "performed_how": a.PerformedHow})
}

// agreement is the newest wording that was not given up.
func (s store) agreement(ctx context.Context, c id.ID) (Agreement, error) {
	var r agreementRow
	err := s.db.Conn(ctx).Where("case_id = ? AND state <> ?", c, AgreementVoided).Order("id DESC").Limit(1).Take(&r).Error
	return Agreement{r.ID, r.CaseID, val(r.OfferID), r.Body, r.SHA256, r.ClaimKind, r.AmountFen, r.PerformBy, r.State, val(r.ConsumerConfirmedAt), r.ConsumerHow,
		val(r.MerchantConfirmedAt), r.MerchantHow, r.MerchantBy, val(r.PerformedAt), r.PerformedHow, r.MadeBy, r.MadeAt, r.Version}, db.One(err, ErrAgreementNotFound)
}
