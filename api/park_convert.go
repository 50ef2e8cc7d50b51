package api

import (
	"context"
	"encoding/json"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
)

func region(r park.RegionView) gen.Region {
	return gen.Region{Code: r.Code, Name: r.Name, Level: gen.RegionLevel(r.Level), Kind: gen.RegionKind(r.Kind), ParentCode: some(r.ParentCode), Path: some(r.Path),
		ValidFrom: some(r.ValidFrom), ValidTo: r.ValidTo}
}

func roleFlag(f park.Flag) gen.RoleFlag { return gen.RoleFlag(f) }

func newPark(b gen.NewPark) park.NewPark {
	return park.NewPark{Name: b.Name, Code: b.Code, RegionCode: b.RegionCode, Flags: each(b.Flags, func(f gen.RoleFlag) park.Flag { return park.Flag(f) })}
}

func parkSummary(p park.Summary) gen.ParkSummary {
	return gen.ParkSummary{ID: p.ID, Name: p.Name, Code: p.Code, State: gen.ParkSummaryState(p.State), RegionCode: some(p.RegionCode), RegionName: p.RegionPath,
		OpenedAt: p.OpenedAt, Flags: each(p.Flags, roleFlag), Version: p.Version}
}

func (s *Server) parkFlag(f park.FlagPeriod) gen.ParkFlag {
	return gen.ParkFlag{ID: f.ID, Flag: roleFlag(f.Flag), Basis: f.Basis, Since: f.Since, Until: f.Until, Duties: each(s.Parks.Duties(f.Flag), func(d park.Duty) gen.Duty {
		return gen.Duty{Code: d.Code, Article: d.Article, Text: gen.Text{Zh: d.Text.ZH, En: d.Text.EN}}
	})}
}

func (s *Server) settings(ctx context.Context, all []park.Setting) ([]gen.Setting, error) {
	var ids []id.ID
	for _, v := range all {
		ids = append(ids, v.SetBy)
	}
	who, err := s.people(ctx, ids...)
	if err != nil {
		return nil, err
	}
	out := make([]gen.Setting, len(all))
	for i, v := range all {
		out[i] = gen.Setting{Setting: gen.SettingName(v.Name), SetBy: who.some(&v.SetBy), SetAt: some(v.SetAt), Version: v.Version}
		if err := json.Unmarshal(v.Value, &out[i].Value); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Server) sharing(ctx context.Context, all []park.Sharing) ([]gen.SharingItem, error) {
	var ids []id.ID
	for _, v := range all {
		ids = append(ids, v.SetBy)
	}
	who, err := s.people(ctx, ids...)
	return each(all, func(v park.Sharing) gen.SharingItem {
		return gen.SharingItem{Item: gen.SharingItemName(v.Item), Allowed: v.Allowed, Mandatory: v.Mandatory, SetBy: who.some(&v.SetBy), SetAt: some(v.SetAt), Version: v.Version}
	}), err
}

func (s *Server) groupGrants(ctx context.Context, all []park.Grant) ([]gen.GroupGrant, error) {
	out := make([]gen.GroupGrant, len(all))
	for i, g := range all {
		group, err := s.Identity.GroupByID(ctx, g.GroupID)
		if err != nil {
			return nil, err
		}
		out[i] = gen.GroupGrant{ID: g.ID, Group: groupRef(group), GrantedAt: g.GrantedAt, EndedAt: g.EndedAt}
	}
	return out, nil
}

func building(b park.Building) gen.Building {
	return gen.Building{ID: b.ID, Name: b.Name, Address: b.Address, Floors: b.Floors, Version: b.Version}
}

func (s *Server) studios(ctx context.Context, all []park.Studio) ([]gen.Studio, error) {
	houses, err := s.Parks.ListBuildings(ctx)
	names := map[id.ID]string{}
	for _, b := range houses {
		names[b.ID] = b.Name
	}
	return each(all, func(v park.Studio) gen.Studio {
		return gen.Studio{ID: v.ID, BuildingID: v.BuildingID, BuildingName: names[v.BuildingID], Floor: v.Floor, Code: v.Code, Name: v.Name, AreaSqm: v.AreaSqm,
			State: gen.StudioState(v.State), Version: v.Version}
	}), err
}
