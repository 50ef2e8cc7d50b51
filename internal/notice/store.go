package notice

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

type noticeRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	AccountID id.ID
	Kind      string
	Params    string
	Link      string
	CreatedAt int64
	ReadAt    *int64
}

func (noticeRow) TableName() string { return "notices" }

func fromRow(r noticeRow) (Message, error) {
	m := Message{ID: r.ID, Account: r.AccountID, Kind: r.Kind, Link: r.Link, CreatedAt: r.CreatedAt, ReadAt: r.ReadAt}
	if err := json.Unmarshal([]byte(r.Params), &m.Params); err != nil {
		return m, fmt.Errorf("notice: %w", err)
	}
	return m, nil
}

func (s store) insert(ctx context.Context, messages []Message) error {
	rows := make([]noticeRow, len(messages))
	for i, m := range messages {
		params, err := json.Marshal(m.Params)
		if err != nil {
			return fmt.Errorf("notice: %w", err)
		}
		rows[i] = noticeRow{ID: m.ID, AccountID: m.Account, Kind: m.Kind, Params: string(params), Link: m.Link, CreatedAt: m.CreatedAt}
	}
	if err := s.db.Conn(ctx).CreateInBatches(rows, 50).Error; err != nil {
		return fmt.Errorf("notice: %w", err)
	}
	return nil
}

// byID reads a notice of one account.
func (s store) byID(ctx context.Context, account, notice id.ID) (Message, error) {
	var r noticeRow
	if err := s.db.Conn(ctx).Where("id = ? AND account_id = ?", notice, account).Take(&r).Error; err != nil {
		return Message{}, db.One(err, ErrNotFound)
	}
	return fromRow(r)
}

func (s store) markRead(ctx context.Context, account, notice id.ID, now int64) error {
	tx := s.db.Conn(ctx).Model(&noticeRow{}).Where("account_id = ? AND read_at IS NULL", account)
	if notice != "" {
		tx = tx.Where("id = ?", notice)
	}
	if err := tx.Updates(map[string]any{"read_at": now}).Error; err != nil {
		return fmt.Errorf("notice: %w", err)
	}
	return nil
}

func (s store) countUnread(ctx context.Context, account id.ID) (int64, error) {
	var n int64
	if err := s.db.Conn(ctx).Model(&noticeRow{}).Where("account_id = ? AND read_at IS NULL", account).Count(&n).Error; err != nil {
		return 0, fmt.Errorf("notice: %w", err)
	}
	return n, nil
}

func (s store) list(ctx context.Context, account id.ID, unread bool, r page.Request) (page.Page[Message], error) {
	k := db.Keyset{Request: r, Default: "-id", Orders: map[string]string{"id": "id"}}
	tx, err := k.Apply(s.db.Conn(ctx))
	if err != nil {
		return page.Page[Message]{}, err
	}
	tx = tx.Where("account_id = ?", account)
	if unread {
		tx = tx.Where("read_at IS NULL")
	}
	var rows []noticeRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Message]{}, fmt.Errorf("notice: %w", err)
	}
	p := db.Cut(k, rows, func(r noticeRow) (any, string) { return string(r.ID), string(r.ID) })
	out := page.Page[Message]{Items: make([]Message, len(p.Items)), Next: p.Next}
	for i, r := range p.Items {
		if out.Items[i], err = fromRow(r); err != nil {
			return out, err
		}
	}
	return out, nil
}

// since lists what was told in the park after an instant, for the digest.
func (s store) since(ctx context.Context, from, to int64) ([]Message, error) {
	var rows []noticeRow
	err := s.db.Conn(ctx).Where("created_at >= ? AND created_at < ?", from, to).Order("id").Limit(5000).Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("notice: %w", err)
	}
	out := make([]Message, len(rows))
	for i, r := range rows {
		if out[i], err = fromRow(r); err != nil {
			return nil, err
		}
	}
	return out, nil
}
