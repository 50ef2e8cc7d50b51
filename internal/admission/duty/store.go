package duty

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type chaseRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	SubjectID id.ID
	Code      string
	DueOn     clock.Date
	Channel   Channel
	ChasedBy  id.ID
	ChasedAt  int64
}

func (chaseRow) TableName() string { return "chases" }

type store struct{ db *db.DB }

func (s store) insert(ctx context.Context, c Chase) error {
	return s.db.Conn(ctx).Create(&chaseRow{ID: c.ID, SubjectID: c.SubjectID, Code: c.Code, DueOn: c.DueOn, Channel: c.Channel, ChasedBy: c.ChasedBy, ChasedAt: c.ChasedAt}).Error
}

// place is what was chased for.
type place struct {
	Subject id.ID
	Code    string
	DueOn   clock.Date
}

type tally struct {
	N    int64
	Last int64
}

// chased counts the reminders about everything due on or after a day.
func (s store) chased(ctx context.Context, since clock.Date) (map[place]tally, error) {
	var rows []struct {
		SubjectID id.ID
		Code      string
		DueOn     clock.Date
		N, Last   int64
	}
	err := s.db.Conn(ctx).Model(&chaseRow{}).Where("due_on >= ?", since).
		Select("subject_id, code, due_on, COUNT(*) AS n, MAX(chased_at) AS last").Group("subject_id, code, due_on").Find(&rows).Error
	out := make(map[place]tally, len(rows))
	for _, r := range rows {
		out[place{r.SubjectID, r.Code, r.DueOn}] = tally{r.N, r.Last}
	}
	return out, err
}
