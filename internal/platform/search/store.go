package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type gramRow struct {
	TenantID id.ID  `gorm:"primaryKey"`
	Kind     string `gorm:"primaryKey"`
	Gram     string `gorm:"primaryKey"`
	ID       id.ID  `gorm:"primaryKey"`
}

func (gramRow) TableName() string { return "grams" }

// Index replaces what is indexed of one row, inside the running transaction.
func Index(ctx context.Context, d *db.DB, kind string, row id.ID, texts ...string) error {
	tx := d.Conn(ctx)
	if err := tx.Where("kind = ? AND id = ?", kind, row).Delete(&gramRow{}).Error; err != nil {
		return fmt.Errorf("search: %w", err)
	}
	grams := Grams(texts...)
	if len(grams) == 0 {
		return nil
	}
	rows := make([]gramRow, len(grams))
	for i, g := range grams {
		rows[i] = gramRow{Kind: kind, Gram: g, ID: row}
	}
	if err := tx.CreateInBatches(rows, 200).Error; err != nil {
		return fmt.Errorf("search: %w", err)
	}
	return nil
}

// Add indexes many rows that are new, inside the running transaction.
func Add(ctx context.Context, d *db.DB, kind string, texts map[id.ID][]string) error {
	var rows []gramRow
	for row, t := range texts {
		for _, g := range Grams(t...) {
			rows = append(rows, gramRow{Kind: kind, Gram: g, ID: row})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	slices.SortFunc(rows, func(a, b gramRow) int { // in the order of the key, so that each page is visited once
		return cmp.Or(cmp.Compare(a.Gram, b.Gram), cmp.Compare(a.ID, b.ID))
	})
	if err := d.Conn(ctx).CreateInBatches(rows, 400).Error; err != nil {
		return fmt.Errorf("search: %w", err)
	}
	return nil
}

// maxCandidates bounds how many rows one search may name.
const maxCandidates = 2000

// Find returns the rows that hold every bigram of text. The caller still compares the text
// itself: rows may hold the bigrams apart. found is false when text has nothing to search for.
func Find(ctx context.Context, d *db.DB, kind, text string) (ids []id.ID, found bool, err error) {
	grams := Grams(text)
	if len(grams) == 0 {
		return nil, false, nil
	}
	q := d.Conn(ctx).Model(&gramRow{}).Where("kind = ? AND gram IN ?", kind, grams).
		Group("id").Having("COUNT(*) = ?", len(grams)).Order("id DESC").Limit(maxCandidates)
	if err := q.Pluck("id", &ids).Error; err != nil {
		return nil, false, fmt.Errorf("search: %w", err)
	}
	return ids, true, nil
}

// Among restricts a query to the rows that match text; an empty text restricts nothing.
func Among(ctx context.Context, d *db.DB, tx *gorm.DB, kind, text string) (*gorm.DB, error) {
	ids, found, err := Find(ctx, d, kind, text)
	if err != nil || !found {
		return tx, err
	}
	if len(ids) == 0 {
		ids = []id.ID{""}
	}
	return tx.Where("id IN ?", ids), nil
}
