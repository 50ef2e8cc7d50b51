package mediation

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Figures counts the cases of one park.
type Figures struct {
	Received     int64     // opened within the period
	Answered     int64     // first answered within the period
	Settled      int64     // agreed within the period
	Closed       int64     // ended within the period, whatever the end
	Open         int64     // not ended now
	AdvancedFen  money.Fen // paid in advance on cases that ended within the period
	RecoveredFen money.Fen // of it: recovered from the merchant
}

// Figures counts the cases of every park the caller reads; from and to bound the period in
// UTC ms, to is excluded.
func (s *Service) Figures(ctx context.Context, from, to int64) (map[id.ID]Figures, error) {
	var rows []struct {
		TenantID id.ID
		Figures
	}
	err := s.store.db.Conn(ctx).Model(&caseRow{}).Select("tenant_id, "+
		"SUM(CASE WHEN opened_at >= ? AND opened_at < ? THEN 1 ELSE 0 END) AS received, "+
		"SUM(CASE WHEN answered_at >= ? AND answered_at < ? THEN 1 ELSE 0 END) AS answered, "+
		"SUM(CASE WHEN settled_at >= ? AND settled_at < ? THEN 1 ELSE 0 END) AS settled, "+
		"SUM(CASE WHEN closed_at >= ? AND closed_at < ? THEN 1 ELSE 0 END) AS closed, "+
		"SUM(CASE WHEN closed_at IS NULL THEN 1 ELSE 0 END) AS open, "+
		"SUM(CASE WHEN closed_at >= ? AND closed_at < ? THEN paid_fen ELSE 0 END) AS advanced_fen, "+
		"SUM(CASE WHEN closed_at >= ? AND closed_at < ? THEN recovered_fen ELSE 0 END) AS recovered_fen",
		from, to, from, to, from, to, from, to, from, to, from, to).Group("tenant_id").Find(&rows).Error
	out := make(map[id.ID]Figures, len(rows))
	for _, r := range rows {
		out[r.TenantID] = r.Figures
	}
	return out, err
}
