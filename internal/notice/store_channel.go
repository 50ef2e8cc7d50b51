package notice

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type channelRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	Kind          ChannelKind
	Name          string
	AddressSealed string
	SecretSealed  *string
	Kinds         string
	Enabled       bool
	CreatedBy     id.ID
	CreatedAt     int64
	Version       int64
}

func (channelRow) TableName() string { return "notice_channels" }

// sealed is a channel with what only the delivery opens.
type sealed struct {
	Channel
	address string
	secret  *string
}

// fromChannelRow leaves Masked empty: only the service can open the address.
func fromChannelRow(r channelRow) (sealed, error) {
	c := sealed{Channel{ID: r.ID, Kind: r.Kind, Name: r.Name, Enabled: r.Enabled, CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, Version: r.Version},
		r.AddressSealed, r.SecretSealed}
	if err := json.Unmarshal([]byte(r.Kinds), &c.Kinds); err != nil {
		return c, fmt.Errorf("notice: %w", err)
	}
	return c, nil
}

func (s store) insertChannel(ctx context.Context, c sealed) error {
	kinds, err := json.Marshal(c.Kinds)
	if err != nil {
		return fmt.Errorf("notice: %w", err)
	}
	r := channelRow{ID: c.ID, Kind: c.Kind, Name: c.Name, AddressSealed: c.address, SecretSealed: c.secret, Kinds: string(kinds), Enabled: c.Enabled,
		CreatedBy: c.CreatedBy, CreatedAt: c.CreatedAt, Version: c.Version}
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return fmt.Errorf("notice: %w", err)
	}
	return nil
}

func (s store) updateChannel(ctx context.Context, c Channel, version int64) error {
	return db.Update(s.db.Conn(ctx), &channelRow{}, string(c.ID), version, map[string]any{"enabled": c.Enabled})
}

func (s store) channelByID(ctx context.Context, channel id.ID) (sealed, error) {
	var r channelRow
	if err := s.db.Conn(ctx).Where("id = ?", channel).Take(&r).Error; err != nil {
		return sealed{}, db.One(err, ErrChannelNotFound)
	}
	return fromChannelRow(r)
}

func (s store) listChannels(ctx context.Context) ([]sealed, error) {
	var rows []channelRow
	if err := s.db.Conn(ctx).Order("id").Limit(maxChannels).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("notice: %w", err)
	}
	out := make([]sealed, len(rows))
	for i, r := range rows {
		var err error
		if out[i], err = fromChannelRow(r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

type deliveryRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	ChannelID  id.ID
	NoticeKind string
	Body       string
	State      DeliveryState
	Attempts   int64
	RunAt      int64
	Answer     string
	CreatedAt  int64
}

func (deliveryRow) TableName() string { return "notice_deliveries" }

func fromDeliveryRow(r deliveryRow) Delivery {
	return Delivery{r.ID, r.ChannelID, r.NoticeKind, r.Body, r.State, r.Attempts, r.RunAt, r.Answer, r.CreatedAt}
}

func (s store) insertDelivery(ctx context.Context, d Delivery) error {
	r := deliveryRow{ID: d.ID, ChannelID: d.Channel, NoticeKind: d.Kind, Body: d.Body, State: d.State, Attempts: d.Attempts, RunAt: d.RunAt,
		Answer: d.Answer, CreatedAt: d.CreatedAt}
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return fmt.Errorf("notice: %w", err)
	}
	return nil
}

func (s store) updateDelivery(ctx context.Context, d Delivery) error {
	err := s.db.Conn(ctx).Model(&deliveryRow{}).Where("id = ?", d.ID).
		Updates(map[string]any{"state": d.State, "attempts": d.Attempts, "answer": d.Answer}).Error
	if err != nil {
		return fmt.Errorf("notice: %w", err)
	}
	return nil
}

func (s store) deliveryByID(ctx context.Context, delivery id.ID) (Delivery, error) {
	var r deliveryRow
	if err := s.db.Conn(ctx).Where("id = ?", delivery).Take(&r).Error; err != nil {
		return Delivery{}, db.One(err, ErrNotFound)
	}
	return fromDeliveryRow(r), nil
}
