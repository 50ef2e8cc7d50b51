package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/page"
)

// device says where a sign-in comes from.
func device(ctx context.Context) identity.Device {
	return identity.Device{IP: actor.From(ctx).IP, Agent: callOf(ctx).agent}
}

// grant hands out tokens: the refresh token in the cookie, the access token in the answer.
func grant(ctx context.Context, t identity.Tokens) gen.TokenGrant {
	setRefreshCookie(ctx, t.Refresh, t.RefreshSeconds)
	out := gen.TokenGrant{AccessToken: t.Access, ExpiresIn: t.ExpiresIn, TokenType: gen.Bearer}
	if t.MustEnrol {
		out.MustEnrol = &t.MustEnrol
	}
	return out
}

func (s *Server) Login(ctx context.Context, r gen.LoginRequestObject) (gen.LoginResponseObject, error) {
	t, err := s.Identity.LogIn(ctx, identity.PasswordLogin{Login: r.Body.Login, Password: r.Body.Password, OTP: value(r.Body.Otp)}, device(ctx))
	if err != nil {
		return nil, err
	}
	return gen.Login200JSONResponse(grant(ctx, t)), nil
}

func (s *Server) RefreshSession(ctx context.Context, _ gen.RefreshSessionRequestObject) (gen.RefreshSessionResponseObject, error) {
	t, err := s.Identity.Refresh(ctx, callOf(ctx).refresh)
	if err != nil {
		return nil, err
	}
	return gen.RefreshSession200JSONResponse(grant(ctx, t)), nil
}

func (s *Server) Logout(ctx context.Context, _ gen.LogoutRequestObject) (gen.LogoutResponseObject, error) {
	if err := s.Identity.LogOut(ctx); err != nil {
		return nil, err
	}
	clearRefreshCookie(ctx)
	return gen.Logout204Response{}, nil
}

func (s *Server) RequestSignInCode(ctx context.Context, r gen.RequestSignInCodeRequestObject) (gen.RequestSignInCodeResponseObject, error) {
	return gen.RequestSignInCode202Response{}, s.Identity.RequestCode(ctx, r.Body.Login, device(ctx))
}

// errCodeOrTicket reports a sign-in that holds neither a code nor a ticket.
var errCodeOrTicket = errs.New(errs.Invalid, "identity.code_or_ticket", "请提供验证码或扫码凭证", "Give either a code with its login, or a ticket")

func (s *Server) LoginWithCode(ctx context.Context, r gen.LoginWithCodeRequestObject) (gen.LoginWithCodeResponseObject, error) {
	var t identity.Tokens
	err := error(errCodeOrTicket)
	switch {
	case r.Body.Ticket != nil && r.Body.Code == nil:
		t, err = s.Identity.LogInWithTicket(ctx, *r.Body.Ticket, device(ctx))
	case r.Body.Ticket == nil && r.Body.Code != nil && r.Body.Login != nil:
		t, err = s.Identity.LogInWithCode(ctx, *r.Body.Login, *r.Body.Code, device(ctx))
	}
	if err != nil {
		return nil, err
	}
	return gen.LoginWithCode200JSONResponse(grant(ctx, t)), nil
}

func (s *Server) BootstrapPlatform(ctx context.Context, r gen.BootstrapPlatformRequestObject) (gen.BootstrapPlatformResponseObject, error) {
	n := identity.NewAccount{Name: r.Body.Name, Login: r.Body.Login, Password: r.Body.Password}
	t, err := s.Identity.FinishBootstrap(ctx, r.Body.Code, n, device(ctx))
	if err != nil {
		return nil, err
	}
	return gen.BootstrapPlatform200JSONResponse(grant(ctx, t)), nil
}

func (s *Server) ViewInvitation(ctx context.Context, r gen.ViewInvitationRequestObject) (gen.ViewInvitationResponseObject, error) {
	v, err := s.Identity.ViewInvitation(ctx, r.Code)
	if err != nil {
		return nil, err
	}
	notice := identity.NoticeVersion
	return gen.ViewInvitation200JSONResponse{ParkName: v.ParkName, Role: gen.ParkRole(v.Role), Name: v.Name, PhoneMasked: some(v.PhoneMasked),
		ExpiresAt: v.ExpiresAt, NeedsPassword: v.NeedsPassword, NoticeVersion: &notice}, nil
}

func (s *Server) AcceptInvitation(ctx context.Context, r gen.AcceptInvitationRequestObject) (gen.AcceptInvitationResponseObject, error) {
	t, err := s.Identity.Accept(ctx, r.Code, identity.Acceptance{Login: r.Body.Login, Name: value(r.Body.Name), Password: value(r.Body.Password), OTP: value(r.Body.Otp)}, device(ctx))
	if err != nil {
		return nil, err
	}
	return gen.AcceptInvitation200JSONResponse(grant(ctx, t)), nil
}

func (s *Server) ListMembers(ctx context.Context, r gen.ListMembersRequestObject) (gen.ListMembersResponseObject, error) {
	f := identity.MemberFilter{Role: identity.Role(value(r.Params.Role)), State: identity.MemberState(value(r.Params.State))}
	all, err := s.Identity.ListMembers(ctx, f, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.members(ctx, all.Items)
	return gen.ListMembers200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) EndMembership(ctx context.Context, r gen.EndMembershipRequestObject) (gen.EndMembershipResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	m, err := s.Identity.EndMembership(ctx, r.MemberID, v, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	items, err := s.members(ctx, []identity.Member{m})
	if err != nil {
		return nil, err
	}
	etag(ctx, m.Version)
	return gen.EndMembership200JSONResponse(items[0]), nil
}

func (s *Server) ShowSignInTicket(ctx context.Context, r gen.ShowSignInTicketRequestObject) (gen.ShowSignInTicketResponseObject, error) {
	ticket, expires, err := s.Identity.ShowTicket(ctx, r.MemberID)
	if err != nil {
		return nil, err
	}
	return gen.ShowSignInTicket200JSONResponse{Ticket: ticket, Link: "/login?ticket=" + ticket, ExpiresAt: expires}, nil
}

func (s *Server) AppointDeputy(ctx context.Context, r gen.AppointDeputyRequestObject) (gen.AppointDeputyResponseObject, error) {
	m, err := create(ctx, func(ctx context.Context) (identity.Member, error) {
		return s.Identity.AppointDeputy(ctx, identity.NewDeputy{Absent: r.Body.AbsentAccountID, Deputy: r.Body.DeputyAccountID, UntilAt: r.Body.UntilAt, Reason: r.Body.Reason})
	}, s.Identity.MemberByID)
	if err != nil {
		return nil, err
	}
	items, err := s.members(ctx, []identity.Member{m})
	if err != nil {
		return nil, err
	}
	return gen.AppointDeputy201JSONResponse(items[0]), nil
}

func (s *Server) HandOverWork(ctx context.Context, r gen.HandOverWorkRequestObject) (gen.HandOverWorkResponseObject, error) {
	moved, err := s.Identity.HandOver(ctx, r.Body.FromAccountID, r.Body.ToAccountID, r.Body.Reason)
	out := gen.HandOverWork200JSONResponse{Moved: []gen.HandoverCount{}}
	for _, m := range moved {
		out.Moved = append(out.Moved, gen.HandoverCount{Kind: m.Kind, Count: m.Count})
	}
	return out, err
}

func (s *Server) ListInvitations(ctx context.Context, r gen.ListInvitationsRequestObject) (gen.ListInvitationsResponseObject, error) {
	all, err := s.Identity.ListInvitations(ctx, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.invitations(ctx, all.Items)
	return gen.ListInvitations200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) Invite(ctx context.Context, r gen.InviteRequestObject) (gen.InviteResponseObject, error) {
	code := ""
	i, err := create(ctx, func(ctx context.Context) (i identity.Invitation, err error) {
		i, code, err = s.Identity.Invite(ctx, identity.NewInvitation{Role: identity.Role(r.Body.Role), Name: r.Body.Name, Phone: value(r.Body.Phone), SubjectID: value(r.Body.SubjectID)})
		return i, err
	}, s.Identity.InvitationByID)
	if err != nil {
		return nil, err
	}
	items, err := s.invitations(ctx, []identity.Invitation{i})
	if err != nil {
		return nil, err
	}
	items[0].Link = joinLink(code)
	return gen.Invite201JSONResponse(items[0]), nil
}

func (s *Server) WithdrawInvitation(ctx context.Context, r gen.WithdrawInvitationRequestObject) (gen.WithdrawInvitationResponseObject, error) {
	i, err := s.Identity.Withdraw(ctx, r.InvitationID)
	if err != nil {
		return nil, err
	}
	items, err := s.invitations(ctx, []identity.Invitation{i})
	if err != nil {
		return nil, err
	}
	return gen.WithdrawInvitation200JSONResponse(items[0]), nil
}

func (s *Server) ListSecondLooks(ctx context.Context, r gen.ListSecondLooksRequestObject) (gen.ListSecondLooksResponseObject, error) {
	all, err := s.Identity.ListSeconds(ctx, identity.LookState(value(r.Params.State)), pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.secondLooks(ctx, all.Items)
	return gen.ListSecondLooks200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) DecideSecondLook(ctx context.Context, r gen.DecideSecondLookRequestObject) (gen.DecideSecondLookResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	l, err := s.Identity.DecideSecond(ctx, r.SecondLookID, v, r.Body.Agree, value(r.Body.Note))
	if err != nil {
		return nil, err
	}
	items, err := s.secondLooks(ctx, []identity.SecondLook{l})
	if err != nil {
		return nil, err
	}
	etag(ctx, l.Version)
	return gen.DecideSecondLook200JSONResponse(items[0]), nil
}

func (s *Server) ListMachineTokens(ctx context.Context, _ gen.ListMachineTokensRequestObject) (gen.ListMachineTokensResponseObject, error) {
	all, err := s.Identity.ListMachineTokens(ctx)
	return gen.ListMachineTokens200JSONResponse{Items: each(all, machineToken)}, err
}

func (s *Server) CreateMachineToken(ctx context.Context, r gen.CreateMachineTokenRequestObject) (gen.CreateMachineTokenResponseObject, error) {
	secret := ""
	m, err := create(ctx, func(ctx context.Context) (m identity.MachineToken, err error) {
		m, secret, err = s.Identity.CreateMachineToken(ctx, r.Body.Name, string(r.Body.Purpose), r.Body.Days)
		return m, err
	}, s.Identity.MachineTokenByID)
	if err != nil {
		return nil, err
	}
	out := machineToken(m)
	out.Token = some(secret)
	return gen.CreateMachineToken201JSONResponse(out), nil
}

func (s *Server) RevokeMachineToken(ctx context.Context, r gen.RevokeMachineTokenRequestObject) (gen.RevokeMachineTokenResponseObject, error) {
	return gen.RevokeMachineToken204Response{}, s.Identity.RevokeMachineToken(ctx, r.MachineTokenID)
}

// pageOf is a page request without a sort order.
func pageOf(limit *int, cursor *string) page.Request {
	return page.Request{Limit: value(limit), Cursor: value(cursor)}
}

// each encodes the items of a list; an empty list is [] and not null.
func each[A, B any](all []A, encode func(A) B) []B {
	out := make([]B, len(all))
	for i, a := range all {
		out[i] = encode(a)
	}
	return out
}

// joinLink is the address behind an invitation's QR code; nothing when the code is not known.
func joinLink(code string) *string {
	if code == "" {
		return nil
	}
	return some("/invite/" + code)
}

func (s *Server) ResetPassword(ctx context.Context, r gen.ResetPasswordRequestObject) (gen.ResetPasswordResponseObject, error) {
	return gen.ResetPassword204Response{}, s.Identity.ResetPassword(ctx, r.Body.Code, r.Body.NewPassword, device(ctx))
}

func (s *Server) MakePasswordLink(ctx context.Context, r gen.MakePasswordLinkRequestObject) (gen.MakePasswordLinkResponseObject, error) {
	code, expires, err := s.Identity.PasswordLink(ctx, r.MemberID)
	return gen.MakePasswordLink200JSONResponse{Link: passwordLink(code), ExpiresAt: expires}, err
}

func (s *Server) MakePlatformPasswordLink(ctx context.Context, r gen.MakePlatformPasswordLinkRequestObject) (gen.MakePlatformPasswordLinkResponseObject, error) {
	code, expires, err := s.Identity.PlatformPasswordLink(ctx, r.AccountID)
	return gen.MakePlatformPasswordLink200JSONResponse{Link: passwordLink(code), ExpiresAt: expires}, err
}

func passwordLink(code string) string { return "/reset?code=" + code }
