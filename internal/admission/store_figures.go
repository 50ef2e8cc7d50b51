package admission

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// Figures counts the dossiers of one park: states as they are now, steps within a period.
type Figures struct {
	Merchants, Streamers, Agencies int64 // admitted
	Provisional                    int64 // from the roster, not admitted yet
	Suspended                      int64
	AdmittedInPeriod               int64
	TrainingPassed                 int64 // quizzes passed within the period
	TrainingValid                  int64 // streamers whose training holds on the day
}

// Figures counts the dossiers of every park the caller reads. from and to bound the period in
// UTC ms (to is excluded); on is the day on which training must hold.
func (d Directory) Figures(ctx context.Context, from, to int64, on clock.Date) (map[id.ID]Figures, error) {
	out := map[id.ID]Figures{}
	if err := d.store.countStates(ctx, out); err != nil {
		return nil, err
	}
	var admitted []parkCount
	err := d.store.db.Conn(ctx).Model(&subjectRow{}).Where("admitted_at >= ? AND admitted_at < ?", from, to).
		Select("tenant_id, COUNT(*) AS n").Group("tenant_id").Find(&admitted).Error
	if err != nil {
		return nil, err
	}
	for _, r := range admitted {
		f := out[r.TenantID]
		f.AdmittedInPeriod = r.N
		out[r.TenantID] = f
	}
	return out, d.store.countTraining(ctx, out, from, to, on)
}

type parkCount struct {
	TenantID id.ID
	N        int64
}

func (s store) countStates(ctx context.Context, out map[id.ID]Figures) error {
	var rows []struct {
		TenantID id.ID
		Kind     Kind
		State    State
		N        int64
	}
	err := s.db.Conn(ctx).Model(&subjectRow{}).Select("tenant_id, kind, state, COUNT(*) AS n").Group("tenant_id, kind, state").Find(&rows).Error
	for _, r := range rows {
		f := out[r.TenantID]
		switch {
		case r.State == Provisional:
			f.Provisional += r.N
		case r.State == Suspended:
			f.Suspended += r.N
		case r.State == Admitted && r.Kind == Merchant:
			f.Merchants += r.N
		case r.State == Admitted && r.Kind == Streamer:
			f.Streamers += r.N
		case r.State == Admitted && r.Kind == Agency:
			f.Agencies += r.N
		}
		out[r.TenantID] = f
	}
	return err
}

func (s store) countTraining(ctx context.Context, out map[id.ID]Figures, from, to int64, on clock.Date) error {
	var rows []struct {
		TenantID     id.ID
		Passed, Held int64
	}
	err := s.db.Conn(ctx).Model(&attemptRow{}).Where("passed = ?", true).
		Select("tenant_id, SUM(CASE WHEN finished_at >= ? AND finished_at < ? THEN 1 ELSE 0 END) AS passed, COUNT(DISTINCT CASE WHEN valid_until >= ? THEN subject_id END) AS held", from, to, on).
		Group("tenant_id").Find(&rows).Error
	for _, r := range rows {
		f := out[r.TenantID]
		f.TrainingPassed, f.TrainingValid = r.Passed, r.Held
		out[r.TenantID] = f
	}
	return err
}
