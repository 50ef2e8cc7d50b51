package workday

import (
	"context"

	"sitong/internal/kernel/id"
)

// Figures says how one park kept a clock whose due instant lay within a period.
type Figures struct {
	Due    int64
	Kept   int64 // settled in time
	Broken int64 // settled late, or not settled although due
}

// Figures counts, for every park the caller reads, the clocks of the definitions whose due
// instant lay within [from, to) in UTC ms; a definition without a clock is missing. now tells
// which unsettled ones are late.
func (s *Service) Figures(ctx context.Context, from, to int64, definitions ...string) (map[id.ID]map[string]Figures, error) {
	var rows []struct {
		TenantID   id.ID
		Definition string
		Figures
	}
	err := s.store.db.Conn(ctx).Model(&clockRow{}).Where("due_at >= ? AND due_at < ? AND definition IN ?", from, to, definitions).
		Select("tenant_id, definition, COUNT(*) AS due, "+
			"SUM(CASE WHEN settled_at IS NOT NULL AND settled_at < due_at THEN 1 ELSE 0 END) AS kept, "+
			"SUM(CASE WHEN (settled_at IS NOT NULL AND settled_at >= due_at) OR (settled_at IS NULL AND due_at <= ?) THEN 1 ELSE 0 END) AS broken", s.now()).
		Group("tenant_id, definition").Find(&rows).Error
	out := map[id.ID]map[string]Figures{}
	for _, r := range rows {
		if out[r.TenantID] == nil {
			out[r.TenantID] = map[string]Figures{}
		}
		out[r.TenantID][r.Definition] = r.Figures
	}
	return out, err
}
