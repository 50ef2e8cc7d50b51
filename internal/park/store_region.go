package park

import (
	"context"
	"fmt"

	"sitong/internal/kernel/clock"
	"sitong/internal/platform/db"
)

type regionRow struct {
	Code       string `gorm:"primaryKey"`
	Name       string
	Level      string
	Kind       string
	ParentCode *string
	ValidFrom  clock.Date
	ValidTo    *clock.Date
}

func (regionRow) TableName() string { return "regions" }

func (r regionRow) noun() Region {
	out := Region{Code: r.Code, Name: r.Name, Level: r.Level, Kind: r.Kind, ValidFrom: r.ValidFrom, ValidTo: r.ValidTo}
	if r.ParentCode != nil {
		out.ParentCode = *r.ParentCode
	}
	return out
}

func rowOfRegion(r Region) regionRow {
	row := regionRow{Code: r.Code, Name: r.Name, Level: r.Level, Kind: r.Kind, ValidFrom: r.ValidFrom, ValidTo: r.ValidTo}
	if r.ParentCode != "" {
		row.ParentCode = &r.ParentCode
	}
	return row
}

type linkRow struct {
	AncestorCode   string     `gorm:"primaryKey"`
	DescendantCode string     `gorm:"primaryKey"`
	ValidFrom      clock.Date `gorm:"primaryKey"`
	Depth          int
	ValidTo        *clock.Date
}

func (linkRow) TableName() string { return "region_closure" }

func (s store) regionCodes(ctx context.Context) (map[string]bool, error) {
	var codes []string
	if err := s.db.Conn(ctx).Model(&regionRow{}).Pluck("code", &codes).Error; err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	out := make(map[string]bool, len(codes))
	for _, c := range codes {
		out[c] = true
	}
	return out, nil
}

func (s store) insertRegions(ctx context.Context, regions []Region, links []Link) error {
	rows := make([]regionRow, len(regions))
	for i, r := range regions {
		rows[i] = rowOfRegion(r)
	}
	closure := make([]linkRow, len(links))
	for i, l := range links {
		closure[i] = linkRow{l.Ancestor, l.Descendant, l.ValidFrom, l.Depth, l.ValidTo}
	}
	if err := s.db.Conn(ctx).CreateInBatches(rows, 250).Error; err != nil {
		return fmt.Errorf("park: regions: %w", err)
	}
	if err := s.db.Conn(ctx).CreateInBatches(closure, 250).Error; err != nil {
		return fmt.Errorf("park: region closure: %w", err)
	}
	return nil
}

func (s store) regionByCode(ctx context.Context, code string) (Region, error) {
	var r regionRow
	err := s.db.Conn(ctx).Where("code = ?", code).Take(&r).Error
	return r.noun(), db.One(err, ErrRegion)
}

// maxRegions bounds one list of units.
const maxRegions = 500

func (s store) listRegions(ctx context.Context, parent, q string) ([]Region, error) {
	tx := s.db.Conn(ctx).Order("code").Limit(maxRegions)
	switch {
	case q != "":
		tx = tx.Where("(name LIKE ? ESCAPE '!' OR code = ?)", like(q), codeOf(q)).Limit(50)
	case parent != "":
		tx = tx.Where("parent_code = ?", parent)
	default:
		tx = tx.Where("level IN ?", []string{"nation", "province"})
	}
	var rows []regionRow
	err := tx.Find(&rows).Error
	return nouns(rows, regionRow.noun), err
}

// regionPaths returns, per unit, the names from the province down.
func (s store) regionPaths(ctx context.Context, codes []string) (map[string]string, error) {
	out := make(map[string]string, len(codes))
	if len(codes) == 0 {
		return out, nil
	}
	var links []linkRow
	if err := s.db.Conn(ctx).Where("descendant_code IN ?", codes).Order("descendant_code, depth DESC").Find(&links).Error; err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	above := make([]string, 0, len(links))
	for _, l := range links {
		above = append(above, l.AncestorCode)
	}
	var rows []regionRow
	if err := s.db.Conn(ctx).Where("code IN ?", append(above, codes...)).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	byCode := map[string]regionRow{}
	for _, r := range rows {
		byCode[r.Code] = r
	}
	for _, l := range links {
		if r := byCode[l.AncestorCode]; r.Level != "nation" || l.AncestorCode == l.DescendantCode {
			out[l.DescendantCode] += r.Name
		}
	}
	return out, nil
}

// below returns which of the units lie below ancestor, or are it, on a day.
func (s store) below(ctx context.Context, ancestor string, codes []string, day clock.Date) (map[string]bool, error) {
	out := map[string]bool{}
	if len(codes) == 0 {
		return out, nil
	}
	var found []string
	err := s.db.Conn(ctx).Model(&linkRow{}).
		Where("ancestor_code = ? AND descendant_code IN ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)", ancestor, codes, day, day).
		Pluck("descendant_code", &found).Error
	if err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	for _, c := range found {
		out[c] = true
	}
	return out, nil
}
