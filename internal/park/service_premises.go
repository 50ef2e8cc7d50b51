package park

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// AddBuilding adds a building. ErrInput, ErrBuildingNameTaken.
func (s *Service) AddBuilding(ctx context.Context, b Building) (Building, error) {
	b.ID, b.Version = s.IDs.New(), 1
	if err := b.Validate(); err != nil {
		return Building{}, err
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.insertBuilding(ctx, b); err != nil {
			return err
		}
		db.Produced(ctx, b.ID)
		return audit.Change(ctx, s.Journal, "park.studio.change", "building", b.ID, nil, b)
	})
	return b, err
}

// ListBuildings returns the buildings by name, at most 200.
func (s *Service) ListBuildings(ctx context.Context) ([]Building, error) {
	return s.store.listBuildings(ctx)
}

// BuildingByID is one building. ErrBuildingNotFound.
func (s *Service) BuildingByID(ctx context.Context, building id.ID) (Building, error) {
	return s.store.buildingByID(ctx, building)
}

// AddStudio adds an open studio to a building. ErrBuildingNotFound, ErrInput, ErrStudioCodeTaken.
func (s *Service) AddStudio(ctx context.Context, v Studio) (Studio, error) {
	v.ID, v.State, v.Version = s.IDs.New(), StudioOpen, 1
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		b, err := s.store.buildingByID(ctx, v.BuildingID)
		if err != nil {
			return err
		}
		if err := v.Validate(b); err != nil {
			return err
		}
		if err := s.store.insertStudio(ctx, v); err != nil {
			return err
		}
		db.Produced(ctx, v.ID)
		return audit.Change(ctx, s.Journal, "park.studio.change", "studio", v.ID, nil, v)
	})
	return v, err
}

// ChangeStudio changes name, area or state. ErrStudioNotFound, ErrInput; db.ErrStale for an
// old version.
func (s *Service) ChangeStudio(ctx context.Context, studio id.ID, version int64, c StudioChange) (Studio, error) {
	var out Studio
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.store.studioByID(ctx, studio)
		if err != nil {
			return err
		}
		b, err := s.store.buildingByID(ctx, v.BuildingID)
		if err != nil {
			return err
		}
		before := v
		v.apply(c)
		if err := v.Validate(b); err != nil {
			return err
		}
		if err := s.store.updateStudio(ctx, v, version); err != nil {
			return err
		}
		v.Version = version + 1
		out = v
		return audit.Change(ctx, s.Journal, "park.studio.change", "studio", v.ID, before, v)
	})
	return out, err
}

// StudioByID is one studio. ErrStudioNotFound.
func (s *Service) StudioByID(ctx context.Context, studio id.ID) (Studio, error) {
	return s.store.studioByID(ctx, studio)
}

// ListStudios pages through the studios by code.
func (s *Service) ListStudios(ctx context.Context, f StudioFilter, r page.Request) (page.Page[Studio], error) {
	return s.store.listStudios(ctx, f, r)
}
