package park

import (
	"context"
	"fmt"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// store reads and writes the rows of the registry.
type store struct{ db *db.DB }

type parkRow struct {
	ID       id.ID `gorm:"primaryKey"`
	Name     string
	Code     string
	State    State
	OpenedAt int64
	ClosedAt *int64
	Version  int64
}

func (parkRow) TableName() string { return "parks" }

func (r parkRow) noun() Park {
	return Park(r)
}

type flagRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	Flag     Flag
	Basis    string
	Since    clock.Date
	Until    *clock.Date
	SetBy    id.ID
	SetAt    int64
}

func (flagRow) TableName() string { return "park_flags" }

func (r flagRow) noun() FlagPeriod {
	return FlagPeriod{r.ID, r.Flag, r.Basis, r.Since, r.Until, r.SetBy, r.SetAt}
}

type placementRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	RegionCode string
	Since      clock.Date
	Until      *clock.Date
}

func (placementRow) TableName() string { return "park_placements" }

func (s store) insertPark(ctx context.Context, p Park) error {
	err := s.db.Conn(ctx).Create(&parkRow{p.ID, p.Name, p.Code, p.State, p.OpenedAt, p.ClosedAt, 1}).Error
	if db.Duplicate(err) {
		return ErrCodeTaken
	}
	return err
}

func (s store) parkByID(ctx context.Context, park id.ID) (Park, error) {
	var r parkRow
	err := s.db.Conn(ctx).Where("id = ?", park).Take(&r).Error
	return r.noun(), db.One(err, ErrNotFound)
}

func (s store) updatePark(ctx context.Context, p Park, version int64) error {
	return db.Update(s.db.Conn(ctx), &parkRow{}, string(p.ID), version, map[string]any{"state": p.State, "closed_at": p.ClosedAt})
}

func (s store) parksByID(ctx context.Context, ids []id.ID) ([]Park, error) {
	var rows []parkRow
	if len(ids) == 0 {
		return nil, nil
	}
	err := s.db.Conn(ctx).Where("id IN ?", ids).Order("name").Find(&rows).Error
	return nouns(rows, parkRow.noun), err
}

func (s store) listParks(ctx context.Context, q string, r page.Request) (page.Page[Park], error) {
	k := db.Keyset{Request: r, Default: "-opened_at", Orders: map[string]string{"opened_at": "opened_at", "name": "name"}}
	tx := s.db.Conn(ctx)
	if q != "" {
		tx = tx.Where("(name LIKE ? ESCAPE '!' OR code = ?)", like(q), codeOf(q))
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Park]{}, err
	}
	var rows []parkRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Park]{}, err
	}
	name, _ := strings.CutPrefix(r.Sort, "-")
	return page.Map(db.Cut(k, rows, func(r parkRow) (any, string) {
		if name == "name" {
			return r.Name, string(r.ID)
		}
		return r.OpenedAt, string(r.ID)
	}), parkRow.noun), nil
}

// placements returns where parks lie on a day. ctx decides whose rows are seen.
func (s store) placements(ctx context.Context, day clock.Date) (map[id.ID]string, error) {
	var rows []placementRow
	if err := s.db.Conn(ctx).Where("since <= ? AND (`until` IS NULL OR `until` > ?)", day, day).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	out := make(map[id.ID]string, len(rows))
	for _, r := range rows {
		out[r.TenantID] = r.RegionCode
	}
	return out, nil
}

func (s store) insertPlacement(ctx context.Context, p Placement) error {
	return s.db.Conn(ctx).Create(&placementRow{ID: p.ID, RegionCode: p.RegionCode, Since: p.Since, Until: p.Until}).Error
}

// flagsOn returns which flags parks hold on a day. ctx decides whose rows are seen.
func (s store) flagsOn(ctx context.Context, day clock.Date) (map[id.ID][]Flag, error) {
	var rows []flagRow
	if err := s.db.Conn(ctx).Where("since <= ? AND (`until` IS NULL OR `until` > ?)", day, day).Order("id").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	out := map[id.ID][]Flag{}
	for _, r := range rows {
		out[r.TenantID] = append(out[r.TenantID], r.Flag)
	}
	return out, nil
}

func (s store) listFlags(ctx context.Context) ([]FlagPeriod, error) {
	var rows []flagRow
	err := s.db.Conn(ctx).Order("since, id").Find(&rows).Error
	return nouns(rows, flagRow.noun), err
}

func (s store) flagByID(ctx context.Context, flag id.ID) (FlagPeriod, error) {
	var r flagRow
	err := db.Lock(s.db.Conn(ctx)).Where("id = ?", flag).Take(&r).Error
	return r.noun(), db.One(err, ErrFlagNotFound)
}

func (s store) insertFlag(ctx context.Context, p FlagPeriod) error {
	return s.db.Conn(ctx).Create(&flagRow{"", p.ID, p.Flag, p.Basis, p.Since, p.Until, p.SetBy, p.SetAt}).Error
}

func (s store) endFlag(ctx context.Context, p FlagPeriod) error {
	return s.db.Conn(ctx).Model(&flagRow{}).Where("id = ?", p.ID).Updates(map[string]any{"until": *p.Until}).Error
}

// codeOf is text as a code, or nothing: code columns are ASCII and compare with nothing else.
func codeOf(text string) string {
	for _, r := range text {
		if r > 126 {
			return ""
		}
	}
	return strings.ToUpper(text)
}

// like spells a literal substring as a LIKE pattern whose escape character is "!".
func like(text string) string {
	return "%" + strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(text) + "%"
}

func nouns[R, N any](rows []R, noun func(R) N) []N {
	out := make([]N, len(rows))
	for i, r := range rows {
		out[i] = noun(r)
	}
	return out
}
