package identity

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type sessionRow struct {
	ID              id.ID `gorm:"primaryKey"`
	AccountID       id.ID
	Generation      int64
	RotatedAt       int64
	GraceUsed       bool
	AuthenticatedAt int64
	CreatedAt       int64
	SeenAt          int64
	ExpiresAt       int64
	EndedAt         *int64
	EndedWhy        *string
	IP              string
	Agent           string
}

func (sessionRow) TableName() string { return "login_sessions" }

func (r sessionRow) noun() Session {
	return Session{r.ID, r.AccountID, r.Generation, r.RotatedAt, r.GraceUsed, r.AuthenticatedAt, r.CreatedAt, r.SeenAt, r.ExpiresAt,
		r.EndedAt, EndReason(text(r.EndedWhy)), r.IP, r.Agent}
}

func (s store) insertSession(ctx context.Context, v Session) error {
	return s.db.Conn(ctx).Create(&sessionRow{ID: v.ID, AccountID: v.AccountID, Generation: v.Generation, RotatedAt: v.RotatedAt,
		AuthenticatedAt: v.AuthenticatedAt, CreatedAt: v.CreatedAt, SeenAt: v.SeenAt, ExpiresAt: v.ExpiresAt, IP: v.IP, Agent: v.Agent}).Error
}

func (s store) sessionByID(ctx context.Context, session id.ID) (Session, error) {
	var r sessionRow
	err := s.db.Conn(ctx).Where("id = ?", session).Take(&r).Error
	return r.noun(), db.One(err, ErrSessionNotFound)
}

func (s store) sessionForUpdate(ctx context.Context, session id.ID) (Session, error) {
	var r sessionRow
	err := db.Lock(s.db.Conn(ctx)).Where("id = ?", session).Take(&r).Error
	return r.noun(), db.One(err, ErrSessionNotFound)
}

// openSessions returns the sessions of an account nobody ended, the newest first.
func (s store) openSessions(ctx context.Context, account id.ID) ([]Session, error) {
	var rows []sessionRow
	err := s.db.Conn(ctx).Where("account_id = ? AND ended_at IS NULL", account).Order("created_at DESC").Limit(200).Find(&rows).Error
	out := make([]Session, len(rows))
	for i, r := range rows {
		out[i] = r.noun()
	}
	return out, err
}

func (s store) updateSession(ctx context.Context, v Session) error {
	changes := map[string]any{"generation": v.Generation, "rotated_at": v.RotatedAt, "grace_used": v.GraceUsed, "seen_at": v.SeenAt,
		"authenticated_at": v.AuthenticatedAt}
	if v.EndedAt != nil {
		changes["ended_at"], changes["ended_why"] = *v.EndedAt, string(v.EndedWhy)
	}
	return s.db.Conn(ctx).Model(&sessionRow{}).Where("id = ?", v.ID).Updates(changes).Error
}

func (s store) touchSession(ctx context.Context, session id.ID, at int64) error {
	return s.db.Conn(ctx).Model(&sessionRow{}).Where("id = ? AND ended_at IS NULL", session).Updates(map[string]any{"seen_at": at}).Error
}

type codeRow struct {
	ID        id.ID `gorm:"primaryKey"`
	AccountID id.ID
	CodeHash  string
	Channel   string
	CreatedAt int64
	ExpiresAt int64
	Tries     int64
	UsedAt    *int64
}

func (codeRow) TableName() string { return "sign_in_codes" }

// putCode stores a code and forgets the account's earlier ones.
func (s store) putCode(ctx context.Context, c codeRow) error {
	if err := s.db.Conn(ctx).Where("account_id = ?", c.AccountID).Delete(&codeRow{}).Error; err != nil {
		return err
	}
	return s.db.Conn(ctx).Create(&c).Error
}

// codeForUpdate returns the account's present code. ErrCredentials when it has none that works.
func (s store) codeForUpdate(ctx context.Context, account id.ID, now int64) (codeRow, error) {
	var r codeRow
	err := db.Lock(s.db.Conn(ctx)).Where("account_id = ? AND used_at IS NULL AND expires_at > ? AND tries < ?", account, now, codeTries).
		Order("created_at DESC").Limit(1).Take(&r).Error
	return r, db.One(err, ErrCredentials)
}

func (s store) updateCode(ctx context.Context, c codeRow) error {
	return s.db.Conn(ctx).Model(&codeRow{}).Where("id = ?", c.ID).Updates(map[string]any{"tries": c.Tries, "used_at": c.UsedAt}).Error
}
