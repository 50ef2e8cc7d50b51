package park

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// Seed loads the embedded units that the database does not hold yet, with their closure. It
// may run at every start.
func (s *Service) Seed(ctx context.Context) error {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "load administrative units"})
	regions, err := ReadRegions()
	if err != nil {
		return err
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error { return s.load(ctx, regions) })
}

func (s *Service) load(ctx context.Context, regions []Region) error {
	have, err := s.store.regionCodes(ctx)
	if err != nil {
		return err
	}
	links, err := Closure(regions)
	if err != nil {
		return err
	}
	regions = slices.DeleteFunc(regions, func(r Region) bool { return have[r.Code] })
	links = slices.DeleteFunc(links, func(l Link) bool { return have[l.Descendant] })
	if len(regions) == 0 {
		return nil
	}
	if err := s.store.insertRegions(ctx, regions, links); err != nil {
		return err
	}
	return audit.Record(ctx, s.Journal, audit.Entry{Action: "park.region.load", Kind: "region", Object: id.Platform, After: map[string]int{"regions": len(regions), "links": len(links)}})
}

// RegionView is a unit with the names above it.
type RegionView struct {
	Region
	Path string
}

// ListRegions returns the units below parent, or those whose name holds q; the provinces
// when neither is given. At most 500.
func (s *Service) ListRegions(ctx context.Context, parent, q string) ([]RegionView, error) {
	rows, err := s.store.listRegions(ctx, parent, q)
	if err != nil {
		return nil, err
	}
	codes := make([]string, len(rows))
	for i, r := range rows {
		codes[i] = r.Code
	}
	paths, err := s.store.regionPaths(ctx, codes)
	out := make([]RegionView, len(rows))
	for i, r := range rows {
		out[i] = RegionView{r, paths[r.Code]}
	}
	return out, err
}

// RegionByCode returns a unit that exists today. ErrRegion otherwise.
func (s *Service) RegionByCode(ctx context.Context, code string) (Region, error) {
	r, err := s.store.regionByCode(ctx, code)
	if err == nil && !r.On(s.today()) {
		err = ErrRegion
	}
	return r, err
}

// RegionOf returns a unit that exists or existed. ErrRegion.
func (s *Service) RegionOf(ctx context.Context, code string) (Region, error) {
	return s.store.regionByCode(ctx, code)
}

// ParksIn returns the parks that lie in a unit today: in it or anywhere below it.
func (s *Service) ParksIn(ctx context.Context, regionCode string) ([]id.ID, error) {
	return s.parksOn(ctx, regionCode, s.today())
}

func (s *Service) parksOn(ctx context.Context, regionCode string, day clock.Date) ([]id.ID, error) {
	places, err := s.store.placements(db.Through(ctx, db.DoorJurisdiction), day)
	if err != nil {
		return nil, err
	}
	var codes []string
	for _, code := range places {
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	below, err := s.store.below(ctx, regionCode, codes, day)
	if err != nil {
		return nil, err
	}
	parks := []id.ID{}
	for park, code := range places {
		if below[code] {
			parks = append(parks, park)
		}
	}
	slices.Sort(parks)
	return parks, nil
}

// ParksOfGroup returns the parks that let an operator group read them now.
func (s *Service) ParksOfGroup(ctx context.Context, group id.ID) ([]id.ID, error) {
	return s.store.grantedTo(ctx, group)
}
