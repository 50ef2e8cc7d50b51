package live

import (
	"context"

	"sitong/internal/kernel/id"
)

type presenceRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SessionID   id.ID
	StreamerID  id.ID
	ConfirmedBy id.ID
	ConfirmedAt int64
}

func (presenceRow) TableName() string { return "session_presences" }

func (st store) insertPresence(ctx context.Context, p Presence) error {
	return wrap(st.db.Conn(ctx).Create(&presenceRow{"", p.ID, p.SessionID, p.StreamerID, p.ConfirmedBy, p.ConfirmedAt}).Error)
}

func (st store) presences(ctx context.Context, sessions ...id.ID) ([]Presence, error) {
	if len(sessions) == 0 {
		return nil, nil
	}
	var rows []presenceRow
	err := st.db.Conn(ctx).Where("session_id IN ?", sessions).Order("id").Find(&rows).Error
	out := make([]Presence, len(rows))
	for i, r := range rows {
		out[i] = Presence{r.ID, r.SessionID, r.StreamerID, r.ConfirmedBy, r.ConfirmedAt}
	}
	return out, wrap(err)
}
