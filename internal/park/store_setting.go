package park

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type settingRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	Setting  string
	Value    string
	SetBy    id.ID
	SetAt    int64
	Version  int64
}

func (settingRow) TableName() string { return "park_settings" }

type settingVersionRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	Setting  string
	Version  int64
	Value    string
	SetBy    id.ID
	SetAt    int64
}

func (settingVersionRow) TableName() string { return "park_setting_versions" }

type sharingRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	Item     Item
	Allowed  bool
	SetBy    id.ID
	SetAt    int64
	Version  int64
}

func (sharingRow) TableName() string { return "data_sharing_items" }

func (s store) settings(ctx context.Context) (map[string]settingRow, error) {
	var rows []settingRow
	if err := s.db.Conn(ctx).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	out := make(map[string]settingRow, len(rows))
	for _, r := range rows {
		out[r.Setting] = r
	}
	return out, nil
}

// putSetting stores the next version of a setting. db.ErrStale when version is not the one stored.
func (s store) putSetting(ctx context.Context, ids *id.Source, v Setting, version int64) error {
	value := string(v.Value)
	if version == 0 {
		err := s.db.Conn(ctx).Create(&settingRow{ID: ids.New(), Setting: v.Name, Value: value, SetBy: v.SetBy, SetAt: v.SetAt, Version: 1}).Error
		if db.Duplicate(err) {
			return db.ErrStale
		}
		if err != nil {
			return err
		}
	} else {
		r := s.db.Conn(ctx).Model(&settingRow{}).Where("setting = ? AND version = ?", v.Name, version).
			Updates(map[string]any{"value": value, "set_by": v.SetBy, "set_at": v.SetAt, "version": version + 1})
		if r.Error != nil {
			return r.Error
		}
		if r.RowsAffected == 0 {
			return db.ErrStale
		}
	}
	return s.db.Conn(ctx).Create(&settingVersionRow{ID: ids.New(), Setting: v.Name, Version: version + 1, Value: value, SetBy: v.SetBy, SetAt: v.SetAt}).Error
}

// settingAt returns the value a setting had in a version; ok is false when there is none.
func (s store) settingAt(ctx context.Context, name string, version int64) (json.RawMessage, bool, error) {
	var r settingVersionRow
	err := s.db.Conn(ctx).Where("setting = ? AND version = ?", name, version).Take(&r).Error
	if db.Missing(err) {
		return nil, false, nil
	}
	return json.RawMessage(r.Value), err == nil, err
}

func (s store) sharingItems(ctx context.Context) ([]sharingRow, error) {
	var rows []sharingRow
	err := s.db.Conn(ctx).Find(&rows).Error
	return rows, err
}

func (s store) putSharing(ctx context.Context, ids *id.Source, v Sharing, version int64) error {
	if version == 0 {
		err := s.db.Conn(ctx).Create(&sharingRow{ID: ids.New(), Item: v.Item, Allowed: v.Allowed, SetBy: v.SetBy, SetAt: v.SetAt, Version: 1}).Error
		if db.Duplicate(err) {
			return db.ErrStale
		}
		return err
	}
	r := s.db.Conn(ctx).Model(&sharingRow{}).Where("item = ? AND version = ?", v.Item, version).
		Updates(map[string]any{"allowed": v.Allowed, "set_by": v.SetBy, "set_at": v.SetAt, "version": version + 1})
	if r.Error == nil && r.RowsAffected == 0 {
		return db.ErrStale
	}
	return r.Error
}
