package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/identity"
)

func (s *Server) ListPlatformAccounts(ctx context.Context, r gen.ListPlatformAccountsRequestObject) (gen.ListPlatformAccountsResponseObject, error) {
	all, err := s.Identity.ListAccounts(ctx, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	out := gen.ListPlatformAccounts200JSONResponse{Items: []gen.PlatformAccount{}, NextCursor: some(all.Next)}
	for _, a := range all.Items {
		one, err := s.platformAccount(ctx, a)
		if err != nil {
			return nil, err
		}
		out.Items = append(out.Items, one)
	}
	return out, nil
}

func (s *Server) GetPlatformAccount(ctx context.Context, r gen.GetPlatformAccountRequestObject) (gen.GetPlatformAccountResponseObject, error) {
	a, err := s.Identity.PlatformAccountByID(ctx, r.AccountID)
	if err != nil {
		return nil, err
	}
	etag(ctx, a.Version)
	out, err := s.platformAccount(ctx, a)
	return gen.GetPlatformAccount200JSONResponse(out), err
}

func (s *Server) CreatePlatformAccount(ctx context.Context, r gen.CreatePlatformAccountRequestObject) (gen.CreatePlatformAccountResponseObject, error) {
	a, err := create(ctx, func(ctx context.Context) (identity.PlatformAccount, error) {
		return s.Identity.CreateAccount(ctx, identity.NewAccount{Name: r.Body.Name, Login: r.Body.Login, Password: r.Body.Password})
	}, s.Identity.PlatformAccountByID)
	if err != nil {
		return nil, err
	}
	etag(ctx, a.Version)
	out, err := s.platformAccount(ctx, a)
	return gen.CreatePlatformAccount201JSONResponse(out), err
}

func (s *Server) ChangePlatformAccount(ctx context.Context, r gen.ChangePlatformAccountRequestObject) (gen.ChangePlatformAccountResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	a, err := s.Identity.ChangeAccountState(ctx, r.AccountID, v, identity.AccountState(r.Body.State), r.Body.Reason)
	if err != nil {
		return nil, err
	}
	etag(ctx, a.Version)
	out, err := s.platformAccount(ctx, a)
	return gen.ChangePlatformAccount200JSONResponse(out), err
}

func (s *Server) GrantPlatformRole(ctx context.Context, r gen.GrantPlatformRoleRequestObject) (gen.GrantPlatformRoleResponseObject, error) {
	a, err := s.Identity.SetPlatformRole(ctx, r.AccountID, string(r.Body.Role), r.Body.Granted, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	out, err := s.platformAccount(ctx, a)
	return gen.GrantPlatformRole200JSONResponse(out), err
}

func (s *Server) GrantJurisdiction(ctx context.Context, r gen.GrantJurisdictionRequestObject) (gen.GrantJurisdictionResponseObject, error) {
	g, err := create(ctx, func(ctx context.Context) (identity.RegulatorGrant, error) {
		return s.Identity.GrantJurisdiction(ctx, r.AccountID, r.Body.RegionCode, r.Body.Title)
	}, s.Identity.JurisdictionByID)
	if err != nil {
		return nil, err
	}
	out, err := s.regulatorGrant(ctx, g)
	return gen.GrantJurisdiction201JSONResponse(out), err
}

func (s *Server) EndJurisdiction(ctx context.Context, r gen.EndJurisdictionRequestObject) (gen.EndJurisdictionResponseObject, error) {
	g, err := s.Identity.EndJurisdiction(ctx, r.GrantID, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	out, err := s.regulatorGrant(ctx, g)
	return gen.EndJurisdiction200JSONResponse(out), err
}

func (s *Server) ListGroups(ctx context.Context, _ gen.ListGroupsRequestObject) (gen.ListGroupsResponseObject, error) {
	all, err := s.Identity.ListGroups(ctx)
	if err != nil {
		return nil, err
	}
	out := gen.ListGroups200JSONResponse{Items: []gen.Group{}}
	for _, g := range all {
		one, err := s.group(ctx, g)
		if err != nil {
			return nil, err
		}
		out.Items = append(out.Items, one)
	}
	return out, nil
}

func (s *Server) CreateGroup(ctx context.Context, r gen.CreateGroupRequestObject) (gen.CreateGroupResponseObject, error) {
	g, err := create(ctx, func(ctx context.Context) (identity.Group, error) { return s.Identity.CreateGroup(ctx, r.Body.Name) }, s.Identity.GroupByID)
	if err != nil {
		return nil, err
	}
	out, err := s.group(ctx, g)
	return gen.CreateGroup201JSONResponse(out), err
}

func (s *Server) AddGroupMember(ctx context.Context, r gen.AddGroupMemberRequestObject) (gen.AddGroupMemberResponseObject, error) {
	g, err := s.Identity.AddGroupMember(ctx, r.GroupID, r.Body.AccountID)
	if err != nil {
		return nil, err
	}
	out, err := s.group(ctx, g)
	return gen.AddGroupMember200JSONResponse(out), err
}
