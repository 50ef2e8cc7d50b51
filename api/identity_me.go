package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/identity"
	"sitong/internal/kernel/id"
)

func (s *Server) GetMe(ctx context.Context, _ gen.GetMeRequestObject) (gen.GetMeResponseObject, error) {
	me, err := s.Identity.Me(ctx)
	if err != nil {
		return nil, err
	}
	out := gen.Me{Account: account(me.Account), AuthenticatedAt: me.AuthenticatedAt, MustEnrol: me.MustEnrol, Groups: each(me.Groups, groupRef),
		Memberships: []gen.Membership{}, Jurisdictions: []gen.Jurisdiction{}, PlatformPermissions: s.policy.For(me.PlatformRoles...).Names(),
		PlatformRoles: each(me.PlatformRoles, func(r string) gen.Role { return gen.Role(r) })}
	who, err := s.people(ctx, absentees(me.Memberships)...)
	if err != nil {
		return nil, err
	}
	for _, m := range me.Memberships {
		out.Memberships = append(out.Memberships, s.membership(m, who))
	}
	for _, g := range me.Grants {
		r, err := s.Parks.RegionOf(ctx, g.RegionCode)
		if err != nil {
			return nil, err
		}
		out.Jurisdictions = append(out.Jurisdictions, gen.Jurisdiction{RegionCode: r.Code, Name: r.Name, Level: r.Level})
	}
	etag(ctx, me.Account.Version)
	return gen.GetMe200JSONResponse(out), nil
}

func absentees(all []identity.MyMembership) (out []id.ID) {
	for _, m := range all {
		if m.DeputyFor != nil {
			out = append(out, *m.DeputyFor)
		}
	}
	return out
}

func (s *Server) membership(m identity.MyMembership, who people) gen.Membership {
	out := gen.Membership{ParkID: m.Park, ParkName: m.ParkName, Role: gen.ParkRole(m.Role), UntilAt: m.UntilAt, DeputyFor: who.some(m.DeputyFor),
		Permissions: s.policy.For(string(m.Role)).Names()}
	if len(m.SubjectIDs) > 0 && m.Role.Portal() {
		out.SubjectIds = &m.SubjectIDs
	}
	return out
}

func (s *Server) ChangeMe(ctx context.Context, r gen.ChangeMeRequestObject) (gen.ChangeMeResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	a, err := s.Identity.ChangeMe(ctx, v, r.Body.Name, (*string)(r.Body.Language))
	if err != nil {
		return nil, err
	}
	etag(ctx, a.Version)
	return gen.ChangeMe200JSONResponse(account(a)), nil
}

func (s *Server) ChangePassword(ctx context.Context, r gen.ChangePasswordRequestObject) (gen.ChangePasswordResponseObject, error) {
	return gen.ChangePassword204Response{}, s.Identity.ChangePassword(ctx, value(r.Body.CurrentPassword), r.Body.NewPassword, device(ctx))
}

func (s *Server) Reauthenticate(ctx context.Context, r gen.ReauthenticateRequestObject) (gen.ReauthenticateResponseObject, error) {
	return gen.Reauthenticate204Response{}, s.Identity.Reauthenticate(ctx, r.Body.Password, value(r.Body.Otp), device(ctx))
}

func (s *Server) StartTotp(ctx context.Context, _ gen.StartTotpRequestObject) (gen.StartTotpResponseObject, error) {
	secret, url, err := s.Identity.StartTOTP(ctx)
	return gen.StartTotp200JSONResponse{Secret: secret, OtpauthURL: url}, err
}

func (s *Server) ConfirmTotp(ctx context.Context, r gen.ConfirmTotpRequestObject) (gen.ConfirmTotpResponseObject, error) {
	codes, err := s.Identity.ConfirmTOTP(ctx, r.Body.Otp)
	return gen.ConfirmTotp200JSONResponse{Codes: codes}, err
}

func (s *Server) RemoveTotp(ctx context.Context, _ gen.RemoveTotpRequestObject) (gen.RemoveTotpResponseObject, error) {
	return gen.RemoveTotp204Response{}, s.Identity.RemoveTOTP(ctx)
}

func (s *Server) ListMySessions(ctx context.Context, _ gen.ListMySessionsRequestObject) (gen.ListMySessionsResponseObject, error) {
	all, err := s.Identity.MySessions(ctx)
	return gen.ListMySessions200JSONResponse{Items: each(all, loginSession)}, err
}

func (s *Server) EndMySession(ctx context.Context, r gen.EndMySessionRequestObject) (gen.EndMySessionResponseObject, error) {
	return gen.EndMySession204Response{}, s.Identity.EndMySession(ctx, r.LoginSessionID)
}
