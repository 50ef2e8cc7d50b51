package live

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type gateRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SessionID   id.ID
	RuleVersion string
	GateLevel   GateLevel
	Outcome     Outcome
	Cause       string
	Findings    string
	Blocks      int64
	Warnings    int64
	EvaluatedBy *id.ID
	EvaluatedAt int64
}

func (gateRow) TableName() string { return "gate_results" }

func (r gateRow) result() (GateResult, error) {
	out := GateResult{ID: r.ID, SessionID: r.SessionID, RuleVersion: r.RuleVersion, Level: r.GateLevel, Outcome: r.Outcome, Cause: r.Cause,
		EvaluatedBy: db.Value(r.EvaluatedBy), EvaluatedAt: r.EvaluatedAt}
	return out, db.ReadJSON(r.Findings, &out.Findings)
}

func (st store) insertGate(ctx context.Context, g GateResult) error {
	return wrap(st.db.Conn(ctx).Create(&gateRow{ID: g.ID, SessionID: g.SessionID, RuleVersion: g.RuleVersion, GateLevel: g.Level, Outcome: g.Outcome, Cause: g.Cause,
		Findings: db.JSON(g.Findings), Blocks: g.Count(Block), Warnings: g.Count(Warn), EvaluatedBy: db.Null(g.EvaluatedBy), EvaluatedAt: g.EvaluatedAt}).Error)
}

// gates returns stored answers by id.
func (st store) gates(ctx context.Context, results []id.ID) (map[id.ID]GateResult, error) {
	var rows []gateRow
	if err := st.db.Conn(ctx).Where("id IN ?", ids(results)).Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := map[id.ID]GateResult{}
	for _, r := range rows {
		g, err := r.result()
		if err != nil {
			return nil, err
		}
		out[g.ID] = g
	}
	return out, nil
}

type waiverRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SessionID   id.ID
	RuleCode    string
	AboutID     id.ID
	RuleVersion string
	Reason      string
	WaivedBy    id.ID
	WaivedAt    int64
}

func (waiverRow) TableName() string { return "gate_waivers" }

func (st store) insertWaiver(ctx context.Context, w Waiver) error {
	return wrap(st.db.Conn(ctx).Create(&waiverRow{ID: w.ID, SessionID: w.SessionID, RuleCode: w.RuleCode, AboutID: w.AboutID, RuleVersion: w.RuleVersion,
		Reason: w.Reason, WaivedBy: w.WaivedBy, WaivedAt: w.WaivedAt}).Error)
}

func (st store) waivers(ctx context.Context, session id.ID) ([]Waiver, error) {
	var rows []waiverRow
	if err := st.db.Conn(ctx).Where("session_id = ?", session).Order("id").Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := make([]Waiver, len(rows))
	for i, r := range rows {
		out[i] = Waiver{r.ID, r.SessionID, r.RuleCode, r.AboutID, r.RuleVersion, r.Reason, r.WaivedBy, r.WaivedAt}
	}
	return out, nil
}

// touching lists the sessions ahead or on air that involve a product, a subject or a studio.
func (st store) touching(ctx context.Context, about id.ID, now int64) ([]id.ID, error) {
	var found []id.ID
	own := st.db.Conn(ctx).Model(&sessionRow{}).Where("(owner_id = ? OR merchant_id = ? OR studio_id = ?) AND state IN ?", about, about, about, openStates)
	if err := own.Order("id").Pluck("id", &found).Error; err != nil {
		return nil, wrap(err)
	}
	var more []id.ID
	for _, tx := range []*gorm.DB{
		st.db.Conn(ctx).Model(&slotRow{}).Where("streamer_id = ? AND to_at > ?", about, now-MaxSession.Milliseconds()),
		st.db.Conn(ctx).Model(&itemRow{}).Where("(product_id = ? OR merchant_id = ?) AND state <> ?", about, about, Removed),
	} {
		var part []id.ID
		if err := tx.Distinct().Pluck("session_id", &part).Error; err != nil {
			return nil, wrap(err)
		}
		more = append(more, part...)
	}
	var open []id.ID
	err := st.db.Conn(ctx).Model(&sessionRow{}).Where("id IN ? AND state IN ?", ids(more), openStates).Order("id").Pluck("id", &open).Error
	return append(found, open...), wrap(err)
}
