package idempotency

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type keyRow struct {
	TenantID    id.ID  `gorm:"primaryKey"`
	AccountID   id.ID  `gorm:"primaryKey"`
	KeyHash     string `gorm:"primaryKey"`
	Operation   string
	RequestHash string
	ResourceID  id.ID
	CreatedAt   int64 `gorm:"autoCreateTime:false"`
}

func (keyRow) TableName() string { return "idempotency_keys" }

func (k *Keys) byHash(ctx context.Context, account id.ID, hash string) (keyRow, bool, error) {
	var r keyRow
	err := k.db.Conn(ctx).Where("account_id = ? AND key_hash = ?", account, hash).Take(&r).Error
	if db.Missing(err) {
		return r, false, nil
	}
	if err != nil {
		return r, false, fmt.Errorf("idempotency: %w", err)
	}
	return r, true, nil
}

func (k *Keys) insert(ctx context.Context, r keyRow) error {
	err := k.db.Conn(ctx).Create(&r).Error
	if db.Duplicate(err) {
		return ErrInFlight
	}
	return err
}

func (k *Keys) delete(ctx context.Context, account id.ID, hash string) error {
	return k.db.Conn(ctx).Where("account_id = ? AND key_hash = ?", account, hash).Delete(&keyRow{}).Error
}

func (k *Keys) deleteBefore(ctx context.Context, at int64) error {
	return k.db.Conn(ctx).Where("created_at < ?", at).Delete(&keyRow{}).Error
}
