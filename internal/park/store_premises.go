package park

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type buildingRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	Name     string
	Address  string
	Floors   int
	Version  int64
}

func (buildingRow) TableName() string { return "buildings" }

func (r buildingRow) noun() Building { return Building{r.ID, r.Name, r.Address, r.Floors, r.Version} }

type studioRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	BuildingID id.ID
	Floor      int
	Code       string
	Name       string
	AreaSqm    int
	State      StudioState
	Version    int64
}

func (studioRow) TableName() string { return "studios" }

func (r studioRow) noun() Studio {
	return Studio{r.ID, r.BuildingID, r.Floor, r.Code, r.Name, r.AreaSqm, r.State, r.Version}
}

func (s store) listBuildings(ctx context.Context) ([]Building, error) {
	var rows []buildingRow
	err := s.db.Conn(ctx).Order("name").Limit(page.MaxLimit).Find(&rows).Error
	return nouns(rows, buildingRow.noun), err
}

func (s store) buildingByID(ctx context.Context, building id.ID) (Building, error) {
	var r buildingRow
	err := s.db.Conn(ctx).Where("id = ?", building).Take(&r).Error
	return r.noun(), db.One(err, ErrBuildingNotFound)
}

func (s store) insertBuilding(ctx context.Context, b Building) error {
	err := s.db.Conn(ctx).Create(&buildingRow{"", b.ID, b.Name, b.Address, b.Floors, 1}).Error
	if db.Duplicate(err) {
		return ErrBuildingNameTaken
	}
	return err
}

// StudioFilter narrows a list of studios.
type StudioFilter struct {
	BuildingID id.ID
	State      StudioState
}

func (s store) listStudios(ctx context.Context, f StudioFilter, r page.Request) (page.Page[Studio], error) {
	k := db.Keyset{Request: r, Default: "code", Orders: map[string]string{"code": "code"}}
	tx := s.db.Conn(ctx)
	if f.BuildingID != "" {
		tx = tx.Where("building_id = ?", f.BuildingID)
	}
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Studio]{}, err
	}
	var rows []studioRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Studio]{}, fmt.Errorf("park: %w", err)
	}
	return page.Map(db.Cut(k, rows, func(r studioRow) (any, string) { return r.Code, string(r.ID) }), studioRow.noun), nil
}

func (s store) studioByID(ctx context.Context, studio id.ID) (Studio, error) {
	var r studioRow
	err := s.db.Conn(ctx).Where("id = ?", studio).Take(&r).Error
	return r.noun(), db.One(err, ErrStudioNotFound)
}

func (s store) insertStudio(ctx context.Context, v Studio) error {
	err := s.db.Conn(ctx).Create(&studioRow{"", v.ID, v.BuildingID, v.Floor, v.Code, v.Name, v.AreaSqm, v.State, 1}).Error
	if db.Duplicate(err) {
		return ErrStudioCodeTaken
	}
	return err
}

func (s store) updateStudio(ctx context.Context, v Studio, version int64) error {
	return db.Update(s.db.Conn(ctx), &studioRow{}, string(v.ID), version, map[string]any{"name": v.Name, "area_sqm": v.AreaSqm, "state": v.State})
}

type grantRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	GroupID   id.ID
	GrantedBy id.ID
	GrantedAt int64
	EndedAt   *int64
}

func (grantRow) TableName() string { return "group_grants" }

func (r grantRow) noun() Grant { return Grant{r.ID, r.GroupID, r.GrantedBy, r.GrantedAt, r.EndedAt} }

func (s store) listGrants(ctx context.Context) ([]Grant, error) {
	var rows []grantRow
	err := s.db.Conn(ctx).Order("granted_at, id").Limit(100).Find(&rows).Error
	return nouns(rows, grantRow.noun), err
}

func (s store) grantByID(ctx context.Context, grant id.ID) (Grant, error) {
	var r grantRow
	err := db.Lock(s.db.Conn(ctx)).Where("id = ?", grant).Take(&r).Error
	return r.noun(), db.One(err, ErrGrantNotFound)
}

func (s store) insertGrant(ctx context.Context, g Grant) error {
	err := s.db.Conn(ctx).Create(&grantRow{ID: g.ID, GroupID: g.GroupID, GrantedBy: g.GrantedBy, GrantedAt: g.GrantedAt}).Error
	if db.Dangling(err) {
		return ErrGroupUnknown
	}
	return err
}

func (s store) endGrant(ctx context.Context, g Grant) error {
	return s.db.Conn(ctx).Model(&grantRow{}).Where("id = ?", g.ID).Updates(map[string]any{"ended_at": *g.EndedAt}).Error
}

// grantedTo returns the parks a group may read now. It passes the jurisdiction door.
func (s store) grantedTo(ctx context.Context, group id.ID) ([]id.ID, error) {
	parks := []id.ID{}
	err := s.db.Conn(db.Through(ctx, db.DoorJurisdiction)).Model(&grantRow{}).
		Where("group_id = ? AND ended_at IS NULL", group).Order("tenant_id").Pluck("tenant_id", &parks).Error
	return parks, err
}
