package cascade

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

type cascadeRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	ProductID id.ID
	Event     string
	Cause     string
	Reason    string
	Reach     string
	MadeBy    *id.ID
	MadeAt    int64
}

func (cascadeRow) TableName() string { return "product_cascades" }

func (s store) insert(ctx context.Context, r Record) error {
	reach, err := json.Marshal(r.Reach)
	if err != nil {
		return fmt.Errorf("cascade: %w", err)
	}
	return s.db.Conn(ctx).Create(&cascadeRow{ID: r.ID, ProductID: r.ProductID, Event: r.Event, Cause: r.Cause, Reason: r.Reason, Reach: string(reach),
		MadeBy: db.Null(r.MadeBy), MadeAt: r.MadeAt}).Error
}

// shown is how many records of a product are read at most.
const shown = 50

// list returns the records of a product, newest first.
func (s store) list(ctx context.Context, product id.ID) ([]Record, error) {
	var rows []cascadeRow
	if err := s.db.Conn(ctx).Where("product_id = ?", product).Order("id DESC").Limit(shown).Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Record, len(rows))
	for i, r := range rows {
		out[i] = Record{ID: r.ID, ProductID: r.ProductID, Event: r.Event, Cause: r.Cause, Reason: r.Reason, MadeBy: db.Value(r.MadeBy), MadeAt: r.MadeAt}
		if err := json.Unmarshal([]byte(r.Reach), &out[i].Reach); err != nil {
			return nil, fmt.Errorf("cascade: record %s: %w", r.ID, err)
		}
	}
	return out, nil
}
