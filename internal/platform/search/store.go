package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"gorm.io/gorm"

	"sitong/internal/kernel/actor"
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

// rare is how many rows may hold a bigram that a search still starts from; of commoner ones the
// list is read in its own order, each row looked up.
const rare = 2000

// Among restricts a query on the table to the rows that hold every bigram of every word of the
// text; an empty text restricts nothing. Rows that hold the bigrams of a word apart from each
// other are found too.
func Among(ctx context.Context, d *db.DB, tx *gorm.DB, table, kind, text string) (*gorm.DB, error) {
	return among(ctx, d, tx, place{table, kind, rare}, text)
}

// place is where a search looks, and from how many rows it does not start.
type place struct {
	table, kind string
	rare        int
}

func among(ctx context.Context, d *db.DB, tx *gorm.DB, in place, text string) (*gorm.DB, error) {
	park, grams := actor.From(ctx).ParkID, sought(text)
	first, err := in.rarest(ctx, d, grams)
	if err != nil {
		return tx, err
	}
	if first != "" {
		tx = tx.Where(in.table+".id IN (SELECT g.id FROM grams g WHERE g.tenant_id = ? AND g.kind = ? AND g.gram = ?)", park, in.kind, first)
	}
	for _, g := range grams {
		if g != first {
			tx = tx.Where("EXISTS (SELECT 1 FROM grams g WHERE g.tenant_id = ? AND g.kind = ? AND g.gram = ? AND g.id = "+in.table+".id)", park, in.kind, g)
		}
	}
	return tx, nil
}

// rarest returns a bigram that few rows hold; "" when there is none.
func (in place) rarest(ctx context.Context, d *db.DB, grams []string) (string, error) {
	for _, g := range grams {
		var beyond []id.ID
		if err := d.Conn(ctx).Model(&gramRow{}).Where("kind = ? AND gram = ?", in.kind, g).Order("id").Offset(in.rare).Limit(1).Pluck("id", &beyond).Error; err != nil {
			return "", fmt.Errorf("search: %w", err)
		}
		if len(beyond) == 0 {
			return g, nil
		}
	}
	return "", nil
}
