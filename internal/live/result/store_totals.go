package result

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Totals sums the results of one park's sessions that began within a period.
type Totals struct {
	Sessions int64
	Orders   int64
	NetFen   money.Fen // after refunds
}

// Totals sums the results of every park the caller reads; from and to bound the period in
// UTC ms, to is excluded.
func (s *Service) Totals(ctx context.Context, from, to int64) (map[id.ID]Totals, error) {
	var rows []struct {
		TenantID id.ID
		Totals
	}
	err := s.store.db.Conn(ctx).Model(&sessionResultRow{}).Where("started_at >= ? AND started_at < ?", from, to).
		Select("tenant_id, COUNT(*) AS sessions, SUM(orders) AS orders, SUM(net_fen) AS net_fen").Group("tenant_id").Find(&rows).Error
	out := make(map[id.ID]Totals, len(rows))
	for _, r := range rows {
		out[r.TenantID] = r.Totals
	}
	return out, err
}
