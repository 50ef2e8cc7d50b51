package identity

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
)

type machineRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	Name      string
	Purpose   string
	RefersTo  *id.ID
	TokenHash string
	CreatedBy id.ID
	CreatedAt int64
	ExpiresAt int64
	RevokedAt *int64
}

func (machineRow) TableName() string { return "machine_tokens" }

func (r machineRow) noun() MachineToken {
	m := MachineToken{ID: r.ID, Park: r.TenantID, Name: r.Name, Purpose: r.Purpose, CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, ExpiresAt: r.ExpiresAt, RevokedAt: r.RevokedAt}
	if r.RefersTo != nil {
		m.RefersTo = *r.RefersTo
	}
	return m
}

func (s store) insertMachine(ctx context.Context, m MachineToken, hash string) error {
	return s.db.Conn(ctx).Create(&machineRow{ID: m.ID, Name: m.Name, Purpose: m.Purpose, TokenHash: hash, CreatedBy: m.CreatedBy, CreatedAt: m.CreatedAt, ExpiresAt: m.ExpiresAt}).Error
}

func (s store) listMachines(ctx context.Context) ([]MachineToken, error) {
	var rows []machineRow
	err := s.db.Conn(ctx).Order("created_at DESC, id DESC").Limit(200).Find(&rows).Error
	out := make([]MachineToken, len(rows))
	for i, r := range rows {
		out[i] = r.noun()
	}
	return out, err
}

func (s store) machineByID(ctx context.Context, token id.ID) (MachineToken, error) {
	var r machineRow
	err := s.db.Conn(ctx).Where("id = ?", token).Take(&r).Error
	return r.noun(), db.One(err, ErrTokenNotFound)
}

// machineByHash finds a token whatever its park. auth.ErrToken when there is none.
func (s store) machineByHash(ctx context.Context, hash string) (MachineToken, error) {
	var rows []machineRow
	if err := s.db.Conn(db.Through(ctx, db.DoorMachine)).Where("token_hash = ?", hash).Limit(2).Find(&rows).Error; err != nil {
		return MachineToken{}, fmt.Errorf("identity: %w", err)
	}
	if len(rows) != 1 {
		return MachineToken{}, auth.ErrToken
	}
	return rows[0].noun(), nil
}

func (s store) revokeMachine(ctx context.Context, token id.ID, now int64) error {
	return s.db.Conn(ctx).Model(&machineRow{}).Where("id = ?", token).Updates(map[string]any{"revoked_at": now}).Error
}
