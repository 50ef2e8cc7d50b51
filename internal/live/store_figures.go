package live

import (
	"context"

	"sitong/internal/kernel/id"
)

// Figures counts the sessions of one park within a period.
type Figures struct {
	Planned      int64 // planned to start within the period and not cancelled
	Held         int64 // started within the period
	WithVerdict  int64 // of those held: the gate had spoken
	WithoutGreen int64 // of those held: started without a green gate, with a recorded reason
	Hits         int64 // found, whatever became of them
	HitsOpen     int64 // of those: nobody has decided
	Corrections  int64
	OnTheSpot    int64 // of those: spoken in the running session
}

// Figures counts the sessions of every park the caller reads; from and to bound the period in
// UTC ms, to is excluded.
func (s *Service) Figures(ctx context.Context, from, to int64) (map[id.ID]Figures, error) {
	var sessions, hits, corrections []struct {
		TenantID id.ID
		Figures
	}
	conn := s.store.db.Conn
	err := conn(ctx).Model(&sessionRow{}).Where("(planned_start_at >= ? AND planned_start_at < ?) OR (started_at >= ? AND started_at < ?)", from, to, from, to).
		Select("tenant_id, "+
			"SUM(CASE WHEN planned_start_at >= ? AND planned_start_at < ? AND state <> ? THEN 1 ELSE 0 END) AS planned, "+
			"SUM(CASE WHEN started_at >= ? AND started_at < ? THEN 1 ELSE 0 END) AS held, "+
			"SUM(CASE WHEN started_at >= ? AND started_at < ? AND gate_outcome <> ? THEN 1 ELSE 0 END) AS with_verdict, "+
			"SUM(CASE WHEN started_at >= ? AND started_at < ? AND start_reason <> '' THEN 1 ELSE 0 END) AS without_green",
			from, to, Cancelled, from, to, from, to, Unasked, from, to).Group("tenant_id").Find(&sessions).Error
	if err == nil {
		err = conn(ctx).Model(&hitRow{}).Where("found_at >= ? AND found_at < ?", from, to).
			Select("tenant_id, COUNT(*) AS hits, SUM(CASE WHEN state = ? THEN 1 ELSE 0 END) AS hits_open", HitOpen).Group("tenant_id").Find(&hits).Error
	}
	if err == nil {
		err = conn(ctx).Model(&correctionRow{}).Where("spoken_at >= ? AND spoken_at < ?", from, to).
			Select("tenant_id, COUNT(*) AS corrections, SUM(CASE WHEN on_the_spot THEN 1 ELSE 0 END) AS on_the_spot").Group("tenant_id").Find(&corrections).Error
	}
	out := map[id.ID]Figures{}
	for _, r := range sessions {
		out[r.TenantID] = r.Figures
	}
	for _, r := range hits {
		f := out[r.TenantID]
		f.Hits, f.HitsOpen = r.Hits, r.HitsOpen
		out[r.TenantID] = f
	}
	for _, r := range corrections {
		f := out[r.TenantID]
		f.Corrections, f.OnTheSpot = r.Corrections, r.OnTheSpot
		out[r.TenantID] = f
	}
	return out, err
}
