package pubcode

import (
	"context"
	"fmt"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

type row struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	Kind         string
	CodeHash     string
	RefersTo     id.ID
	ExpiresAt    *int64
	Tries        int64
	BlockedUntil int64
	UsedAt       *int64
	CreatedAt    int64
}

func (row) TableName() string { return "public_codes" }

func (b *Book) insert(ctx context.Context, c Code, hash string) error {
	r := row{ID: c.ID, Kind: c.Kind, CodeHash: hash, RefersTo: c.RefersTo, CreatedAt: clock.Millis(b.clock.Now())}
	if c.ExpiresAt > 0 {
		r.ExpiresAt = &c.ExpiresAt
	}
	if err := b.db.Conn(ctx).Create(&r).Error; err != nil {
		return fmt.Errorf("pubcode: %w", err)
	}
	return nil
}

func (b *Book) find(ctx context.Context, kind, hash string, now int64) (Code, error) {
	var rows []row
	err := b.db.Conn(ctx).Where("code_hash = ? AND kind = ? AND used_at IS NULL AND (expires_at IS NULL OR expires_at > ?)", hash, kind, now).Limit(2).Find(&rows).Error
	if err != nil {
		return Code{}, fmt.Errorf("pubcode: %w", err)
	}
	if len(rows) != 1 { // two parks never share a code by chance; if they did, it opens neither
		return Code{}, ErrUnknown
	}
	r := rows[0]
	c := Code{Park: r.TenantID, ID: r.ID, Kind: r.Kind, RefersTo: r.RefersTo, Tries: r.Tries, BlockedUntil: r.BlockedUntil}
	if r.ExpiresAt != nil {
		c.ExpiresAt = *r.ExpiresAt
	}
	return c, nil
}

func (b *Book) use(ctx context.Context, code id.ID, now int64) error {
	r := b.db.Conn(ctx).Model(&row{}).Where("id = ? AND used_at IS NULL", code).Updates(map[string]any{"used_at": now})
	if r.Error != nil {
		return fmt.Errorf("pubcode: %w", r.Error)
	}
	if r.RowsAffected == 0 {
		return ErrUnknown
	}
	return nil
}

func (b *Book) remove(ctx context.Context, kind string, refersTo id.ID) error {
	if err := b.db.Conn(ctx).Where("kind = ? AND refers_to = ?", kind, refersTo).Delete(&row{}).Error; err != nil {
		return fmt.Errorf("pubcode: %w", err)
	}
	return nil
}

func (b *Book) fail(ctx context.Context, c Code, blockedUntil int64) error {
	err := b.db.Conn(ctx).Model(&row{}).Where("id = ?", c.ID).Updates(map[string]any{"tries": c.Tries + 1, "blocked_until": blockedUntil}).Error
	if err != nil {
		return fmt.Errorf("pubcode: %w", err)
	}
	return nil
}
