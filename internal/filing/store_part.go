package filing

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type findingRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	FilingID    id.ID
	Rule        string
	Level       Level
	Field       string
	Compared    string
	Explanation string
	ExplainedBy id.ID
	ExplainedAt int64
}

func (findingRow) TableName() string { return "filing_findings" }

func (s store) findings(ctx context.Context, filing id.ID) ([]Finding, error) {
	var rows []findingRow
	err := s.conn(ctx).Where("filing_id = ?", filing).Order("id").Find(&rows).Error
	out := make([]Finding, len(rows))
	for i, r := range rows {
		out[i] = Finding{r.ID, r.FilingID, r.Rule, r.Level, r.Field, r.Compared, r.Explanation, r.ExplainedBy, r.ExplainedAt}
	}
	return out, err
}

// replaceFindings stores what a check found in place of what the last one did.
func (s store) replaceFindings(ctx context.Context, filing id.ID, all []Finding) error {
	if err := s.conn(ctx).Where("filing_id = ?", filing).Delete(&findingRow{}).Error; err != nil || len(all) == 0 {
		return err
	}
	rows := make([]findingRow, len(all))
	for i, f := range all {
		rows[i] = findingRow{ID: f.ID, FilingID: f.FilingID, Rule: f.Rule, Level: f.Level, Field: f.Field, Compared: f.Values, Explanation: f.Explanation,
			ExplainedBy: f.ExplainedBy, ExplainedAt: f.ExplainedAt}
	}
	return s.conn(ctx).Create(&rows).Error
}

type deliveryRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	FilingID id.ID
	TriedAt  int64
	Channel  Channel
	Outcome  string
	Answer   string
	MadeBy   id.ID
}

func (deliveryRow) TableName() string { return "filing_deliveries" }

func (s store) insertDelivery(ctx context.Context, d Delivery) error {
	return s.conn(ctx).Create(&deliveryRow{ID: d.ID, FilingID: d.FilingID, TriedAt: d.At, Channel: d.Channel, Outcome: d.Outcome, Answer: d.Answer, MadeBy: d.By}).Error
}

func (s store) deliveries(ctx context.Context, filing id.ID) ([]Delivery, error) {
	var rows []deliveryRow
	err := s.conn(ctx).Where("filing_id = ?", filing).Order("tried_at, id").Find(&rows).Error
	out := make([]Delivery, len(rows))
	for i, r := range rows {
		out[i] = Delivery{r.ID, r.FilingID, r.TriedAt, r.Channel, r.Outcome, r.Answer, r.MadeBy}
	}
	return out, err
}

type grantRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	Scope     string
	GrantedBy id.ID
	GrantedAt int64
	EndedBy   id.ID
	EndedAt   int64
	Version   int64
}

func (grantRow) TableName() string { return "filing_grants" }

func (r grantRow) grant() Grant {
	return Grant{r.ID, r.Scope, r.GrantedBy, r.GrantedAt, r.EndedBy, r.EndedAt, r.Version}
}

func (s store) insertGrant(ctx context.Context, g Grant) error {
	return s.conn(ctx).Create(&grantRow{ID: g.ID, Scope: g.Scope, GrantedBy: g.GrantedBy, GrantedAt: g.GrantedAt, Version: g.Version}).Error
}

func (s store) endGrant(ctx context.Context, g *Grant) error {
	err := db.Update(s.conn(ctx), &grantRow{}, string(g.ID), g.Version, map[string]any{"ended_by": g.EndedBy, "ended_at": g.EndedAt})
	g.Version++
	return err
}

func (s store) grantByID(ctx context.Context, grant id.ID) (Grant, error) {
	var r grantRow
	err := s.conn(ctx).Where("id = ?", grant).Take(&r).Error
	return r.grant(), db.One(err, ErrGrantNotFound)
}

func (s store) grants(ctx context.Context) ([]Grant, error) {
	var rows []grantRow
	err := s.conn(ctx).Order("granted_at DESC, id").Find(&rows).Error
	out := make([]Grant, len(rows))
	for i, r := range rows {
		out[i] = r.grant()
	}
	return out, err
}

// granted says whether a grant of the actor's park stands.
func (s store) granted(ctx context.Context) (bool, error) {
	var n int64
	err := s.conn(ctx).Model(&grantRow{}).Where("ended_at = ?", 0).Count(&n).Error
	return n > 0, err
}

// grantingParks lists the parks whose grant stands; ctx passes the door of grants.
func (s store) grantingParks(ctx context.Context) ([]id.ID, error) {
	var out []id.ID
	err := s.conn(ctx).Model(&grantRow{}).Where("ended_at = ?", 0).Distinct().Order("tenant_id").Pluck("tenant_id", &out).Error
	return out, err
}
