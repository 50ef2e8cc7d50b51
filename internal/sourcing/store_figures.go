package sourcing

import (
	"context"

	"sitong/internal/kernel/id"
)

// Figures counts the products of one park.
type Figures struct {
	InPool           int64 // admitted now
	Withdrawn        int64 // delisted or recalled now
	AdmittedInPeriod int64
}

// Figures counts the products of every park the caller reads; from and to bound the period in
// UTC ms, to is excluded.
func (s *Service) Figures(ctx context.Context, from, to int64) (map[id.ID]Figures, error) {
	var rows []struct {
		TenantID id.ID
		Figures
	}
	err := s.store.db.Conn(ctx).Model(&productRow{}).Select("tenant_id, "+
		"SUM(CASE WHEN state = ? THEN 1 ELSE 0 END) AS in_pool, "+
		"SUM(CASE WHEN state IN (?, ?) THEN 1 ELSE 0 END) AS withdrawn, "+
		"SUM(CASE WHEN admitted_at >= ? AND admitted_at < ? THEN 1 ELSE 0 END) AS admitted_in_period",
		ProductAdmitted, ProductDelisted, ProductRecalled, from, to).Group("tenant_id").Find(&rows).Error
	out := make(map[id.ID]Figures, len(rows))
	for _, r := range rows {
		out[r.TenantID] = r.Figures
	}
	return out, err
}
