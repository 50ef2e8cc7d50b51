package api

import (
	"context"
	"encoding/json"

	"sitong/api/gen"
	"sitong/internal/identity"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
)

func (s *Server) ListRegions(ctx context.Context, r gen.ListRegionsRequestObject) (gen.ListRegionsResponseObject, error) {
	all, err := s.Parks.ListRegions(ctx, value(r.Params.Parent), value(r.Params.Q))
	return gen.ListRegions200JSONResponse{Items: each(all, region)}, err
}

func (s *Server) ListParks(ctx context.Context, r gen.ListParksRequestObject) (gen.ListParksResponseObject, error) {
	all, err := s.Parks.ListParks(ctx, value(r.Params.Q), pageOf(r.Params.Limit, r.Params.Cursor))
	return gen.ListParks200JSONResponse{Items: each(all.Items, parkSummary), NextCursor: some(all.Next)}, err
}

func (s *Server) OpenPark(ctx context.Context, r gen.OpenParkRequestObject) (gen.OpenParkResponseObject, error) {
	type opened struct {
		park  park.Summary
		admin identity.Invitation
		code  string
	}
	o, err := create(ctx, func(ctx context.Context) (o opened, err error) {
		o.park, o.admin, o.code, err = s.Identity.OpenPark(ctx, newPark(*r.Body), identity.NewInvitation{Name: r.Body.AdminName, Phone: value(r.Body.AdminPhone)})
		return o, err
	}, func(ctx context.Context, p id.ID) (o opened, err error) {
		if o.park, err = s.Parks.Summary(ctx, p); err == nil {
			o.admin, err = s.Identity.AdminInvitation(ctx, p)
		}
		return o, err
	})
	if err != nil {
		return nil, err
	}
	invited, err := s.invitations(ctx, []identity.Invitation{o.admin})
	if err != nil {
		return nil, err
	}
	invited[0].Link = joinLink(o.code)
	return gen.OpenPark201JSONResponse{Park: parkSummary(o.park), Invitation: invited[0]}, nil
}

func (s *Server) ChangeParkState(ctx context.Context, r gen.ChangeParkStateRequestObject) (gen.ChangeParkStateResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	p, err := s.Parks.ChangeParkState(ctx, r.ParkID, v, park.State(r.Body.State), r.Body.Reason)
	if err != nil {
		return nil, err
	}
	etag(ctx, p.Version)
	return gen.ChangeParkState200JSONResponse(parkSummary(p)), nil
}

func (s *Server) GetPark(ctx context.Context, r gen.GetParkRequestObject) (gen.GetParkResponseObject, error) {
	p, err := s.Parks.Summary(ctx, r.ParkID)
	if err != nil {
		return nil, err
	}
	flags, err := s.Parks.Flags(ctx)
	if err != nil {
		return nil, err
	}
	etag(ctx, p.Version)
	return gen.GetPark200JSONResponse{ID: p.ID, Name: p.Name, Code: p.Code, State: gen.ParkState(p.State), RegionCode: p.RegionCode, RegionName: p.RegionPath,
		OpenedAt: p.OpenedAt, Version: p.Version, ComplaintLink: "/c/" + s.Parks.ComplaintCode(p.ID), Flags: each(flags, s.parkFlag)}, nil
}

func (s *Server) AddParkFlag(ctx context.Context, r gen.AddParkFlagRequestObject) (gen.AddParkFlagResponseObject, error) {
	f, err := create(ctx, func(ctx context.Context) (park.FlagPeriod, error) {
		return s.Parks.AddFlag(ctx, park.Flag(r.Body.Flag), r.Body.Since, r.Body.Basis)
	}, s.Parks.FlagByID)
	if err != nil {
		return nil, err
	}
	return gen.AddParkFlag201JSONResponse(s.parkFlag(f)), nil
}

func (s *Server) EndParkFlag(ctx context.Context, r gen.EndParkFlagRequestObject) (gen.EndParkFlagResponseObject, error) {
	f, err := s.Parks.EndFlag(ctx, r.FlagID, r.Body.Until, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	return gen.EndParkFlag200JSONResponse(s.parkFlag(f)), nil
}

func (s *Server) ListSettings(ctx context.Context, _ gen.ListSettingsRequestObject) (gen.ListSettingsResponseObject, error) {
	all, err := s.Parks.ListSettings(ctx)
	if err != nil {
		return nil, err
	}
	items, err := s.settings(ctx, all)
	return gen.ListSettings200JSONResponse{Items: items, SecondPersonOperations: s.Parks.SecondLooksOffered()}, err
}

func (s *Server) ChangeSetting(ctx context.Context, r gen.ChangeSettingRequestObject) (gen.ChangeSettingResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	raw, err := json.Marshal(r.Body.Value)
	if err != nil {
		return nil, err
	}
	changed, err := s.Parks.ChangeSetting(ctx, string(r.Setting), v, raw)
	if err != nil {
		return nil, err
	}
	items, err := s.settings(ctx, []park.Setting{changed})
	if err != nil {
		return nil, err
	}
	etag(ctx, changed.Version)
	return gen.ChangeSetting200JSONResponse(items[0]), nil
}

func (s *Server) ListSharingItems(ctx context.Context, _ gen.ListSharingItemsRequestObject) (gen.ListSharingItemsResponseObject, error) {
	all, err := s.Parks.ListSharing(ctx)
	if err != nil {
		return nil, err
	}
	items, err := s.sharing(ctx, all)
	return gen.ListSharingItems200JSONResponse{Items: items}, err
}

func (s *Server) ChangeSharingItem(ctx context.Context, r gen.ChangeSharingItemRequestObject) (gen.ChangeSharingItemResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	changed, err := s.Parks.ChangeSharing(ctx, park.Item(r.Item), v, r.Body.Allowed)
	if err != nil {
		return nil, err
	}
	items, err := s.sharing(ctx, []park.Sharing{changed})
	if err != nil {
		return nil, err
	}
	etag(ctx, changed.Version)
	return gen.ChangeSharingItem200JSONResponse(items[0]), nil
}

func (s *Server) ListGroupGrants(ctx context.Context, _ gen.ListGroupGrantsRequestObject) (gen.ListGroupGrantsResponseObject, error) {
	all, err := s.Parks.ListGrants(ctx)
	if err != nil {
		return nil, err
	}
	items, err := s.groupGrants(ctx, all)
	return gen.ListGroupGrants200JSONResponse{Items: items}, err
}

func (s *Server) GrantGroup(ctx context.Context, r gen.GrantGroupRequestObject) (gen.GrantGroupResponseObject, error) {
	g, err := create(ctx, func(ctx context.Context) (park.Grant, error) { return s.Parks.GrantGroup(ctx, r.Body.GroupID) }, s.Parks.GrantByID)
	if err != nil {
		return nil, err
	}
	items, err := s.groupGrants(ctx, []park.Grant{g})
	if err != nil {
		return nil, err
	}
	return gen.GrantGroup201JSONResponse(items[0]), nil
}

func (s *Server) EndGroupGrant(ctx context.Context, r gen.EndGroupGrantRequestObject) (gen.EndGroupGrantResponseObject, error) {
	g, err := s.Parks.EndGrant(ctx, r.GroupGrantID)
	if err != nil {
		return nil, err
	}
	items, err := s.groupGrants(ctx, []park.Grant{g})
	if err != nil {
		return nil, err
	}
	return gen.EndGroupGrant200JSONResponse(items[0]), nil
}

func (s *Server) ListBuildings(ctx context.Context, _ gen.ListBuildingsRequestObject) (gen.ListBuildingsResponseObject, error) {
	all, err := s.Parks.ListBuildings(ctx)
	return gen.ListBuildings200JSONResponse{Items: each(all, building)}, err
}

func (s *Server) AddBuilding(ctx context.Context, r gen.AddBuildingRequestObject) (gen.AddBuildingResponseObject, error) {
	b, err := create(ctx, func(ctx context.Context) (park.Building, error) {
		return s.Parks.AddBuilding(ctx, park.Building{Name: r.Body.Name, Address: r.Body.Address, Floors: r.Body.Floors})
	}, s.Parks.BuildingByID)
	if err != nil {
		return nil, err
	}
	return gen.AddBuilding201JSONResponse(building(b)), nil
}

func (s *Server) ListStudios(ctx context.Context, r gen.ListStudiosRequestObject) (gen.ListStudiosResponseObject, error) {
	f := park.StudioFilter{BuildingID: value(r.Params.BuildingID), State: park.StudioState(value(r.Params.State))}
	all, err := s.Parks.ListStudios(ctx, f, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.studios(ctx, all.Items)
	return gen.ListStudios200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) AddStudio(ctx context.Context, r gen.AddStudioRequestObject) (gen.AddStudioResponseObject, error) {
	v, err := create(ctx, func(ctx context.Context) (park.Studio, error) {
		return s.Parks.AddStudio(ctx, park.Studio{BuildingID: r.Body.BuildingID, Floor: r.Body.Floor, Code: r.Body.Code, Name: r.Body.Name, AreaSqm: r.Body.AreaSqm})
	}, s.Parks.StudioByID)
	if err != nil {
		return nil, err
	}
	items, err := s.studios(ctx, []park.Studio{v})
	if err != nil {
		return nil, err
	}
	etag(ctx, v.Version)
	return gen.AddStudio201JSONResponse(items[0]), nil
}

func (s *Server) GetStudio(ctx context.Context, r gen.GetStudioRequestObject) (gen.GetStudioResponseObject, error) {
	v, err := s.Parks.StudioByID(ctx, r.StudioID)
	if err != nil {
		return nil, err
	}
	items, err := s.studios(ctx, []park.Studio{v})
	if err != nil {
		return nil, err
	}
	etag(ctx, v.Version)
	return gen.GetStudio200JSONResponse(items[0]), nil
}

func (s *Server) ChangeStudio(ctx context.Context, r gen.ChangeStudioRequestObject) (gen.ChangeStudioResponseObject, error) {
	at, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	v, err := s.Parks.ChangeStudio(ctx, r.StudioID, at, park.StudioChange{Name: r.Body.Name, AreaSqm: r.Body.AreaSqm, State: (*park.StudioState)(r.Body.State)})
	if err != nil {
		return nil, err
	}
	items, err := s.studios(ctx, []park.Studio{v})
	if err != nil {
		return nil, err
	}
	etag(ctx, v.Version)
	return gen.ChangeStudio200JSONResponse(items[0]), nil
}
