package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/identity"
	"sitong/internal/kernel/id"
)

// people are the names of accounts that appear in one answer.
type people map[id.ID]string

// people looks up names; empty ids are left out.
func (s *Server) people(ctx context.Context, accounts ...id.ID) (people, error) {
	seen := map[id.ID]bool{"": true}
	var ids []id.ID
	for _, a := range accounts {
		if !seen[a] {
			seen[a] = true
			ids = append(ids, a)
		}
	}
	names, err := s.Identity.Names(ctx, ids)
	return names, err
}

// ref is an account as others see it.
func (p people) ref(account id.ID) gen.PersonRef { return gen.PersonRef{ID: account, Name: p[account]} }

// some is ref for an account that may be missing.
func (p people) some(account *id.ID) *gen.PersonRef {
	if account == nil || *account == "" {
		return nil
	}
	r := p.ref(*account)
	return &r
}

func account(a identity.Account) gen.Account {
	return gen.Account{ID: a.ID, Name: a.Name, LoginMasked: a.LoginMasked, Language: gen.Language(a.Language), TotpEnabled: a.TOTPEnabled,
		HasPassword: a.HasPassword, LastLoginAt: a.LastLoginAt, Version: a.Version}
}

func loginSession(v identity.MySession) gen.LoginSession {
	return gen.LoginSession{ID: v.ID, CreatedAt: v.CreatedAt, SeenAt: v.SeenAt, IP: v.IP, Agent: v.Agent, Current: v.Current}
}

func (s *Server) members(ctx context.Context, all []identity.Member) ([]gen.Member, error) {
	var ids []id.ID
	for _, m := range all {
		ids = append(ids, m.AccountID)
		if m.DeputyFor != nil {
			ids = append(ids, *m.DeputyFor)
		}
	}
	who, err := s.people(ctx, ids...)
	return each(all, func(m identity.Member) gen.Member {
		return gen.Member{ID: m.ID, Account: who.ref(m.AccountID), LoginMasked: some(m.LoginMasked), Role: gen.ParkRole(m.Role), State: gen.MemberState(m.State),
			SinceAt: m.SinceAt, UntilAt: m.UntilAt, DeputyFor: who.some(m.DeputyFor), Version: m.Version}
	}), err
}

func (s *Server) invitations(ctx context.Context, all []identity.Invitation) ([]gen.Invitation, error) {
	var ids []id.ID
	for _, i := range all {
		ids = append(ids, i.InvitedBy)
	}
	who, err := s.people(ctx, ids...)
	return each(all, func(i identity.Invitation) gen.Invitation {
		return gen.Invitation{ID: i.ID, Role: gen.ParkRole(i.Role), Name: i.Name, PhoneMasked: some(i.PhoneMasked), SubjectID: some(i.SubjectID),
			State: gen.InvitationState(i.State), InvitedBy: who.ref(i.InvitedBy), CreatedAt: i.CreatedAt, ExpiresAt: i.ExpiresAt}
	}), err
}

func (s *Server) secondLooks(ctx context.Context, all []identity.SecondLook) ([]gen.SecondLook, error) {
	var ids []id.ID
	for _, l := range all {
		ids = append(ids, l.AskedBy)
		if l.DecidedBy != nil {
			ids = append(ids, *l.DecidedBy)
		}
	}
	who, err := s.people(ctx, ids...)
	return each(all, func(l identity.SecondLook) gen.SecondLook {
		step, verdict := asked(l.Request)
		return gen.SecondLook{ID: l.ID, Operation: l.Operation, Step: some(gen.SecondLookStep(step)), Verdict: some(gen.SecondLookVerdict(verdict)), TargetID: l.TargetID, Reason: l.Reason, State: gen.SecondLookState(l.State),
			AskedBy: who.ref(l.AskedBy), AskedAt: l.AskedAt, DecidedBy: who.some(l.DecidedBy), DecidedAt: l.DecidedAt, Note: some(l.Note), Version: l.Version}
	}), err
}

func machineToken(m identity.MachineToken) gen.MachineToken {
	return gen.MachineToken{ID: m.ID, Name: m.Name, Purpose: gen.MachineTokenPurpose(m.Purpose), RefersTo: some(m.RefersTo), CreatedAt: m.CreatedAt,
		ExpiresAt: m.ExpiresAt, RevokedAt: m.RevokedAt}
}

func (s *Server) platformAccount(ctx context.Context, a identity.PlatformAccount) (gen.PlatformAccount, error) {
	out := gen.PlatformAccount{ID: a.ID, Name: a.Name, LoginMasked: a.LoginMasked, State: gen.PlatformAccountState(a.State), CreatedAt: a.CreatedAt,
		LastLoginAt: a.LastLoginAt, Version: a.Version, RegulatorGrants: []gen.RegulatorGrant{}, Roles: each(a.Roles, func(r string) gen.Role { return gen.Role(r) })}
	for _, g := range a.Grants {
		one, err := s.regulatorGrant(ctx, g)
		if err != nil {
			return out, err
		}
		out.RegulatorGrants = append(out.RegulatorGrants, one)
	}
	return out, nil
}

func (s *Server) regulatorGrant(ctx context.Context, g identity.RegulatorGrant) (gen.RegulatorGrant, error) {
	r, err := s.Parks.RegionOf(ctx, g.RegionCode)
	return gen.RegulatorGrant{ID: g.ID, RegionCode: g.RegionCode, RegionName: r.Name, Title: g.Title, GrantedAt: g.GrantedAt, EndedAt: g.EndedAt}, err
}

func groupRef(g identity.Group) gen.GroupRef { return gen.GroupRef{ID: g.ID, Name: g.Name} }

func (s *Server) group(ctx context.Context, g identity.Group) (gen.Group, error) {
	who, err := s.people(ctx, g.Members...)
	return gen.Group{ID: g.ID, Name: g.Name, CreatedAt: g.CreatedAt, Version: g.Version, Members: each(g.Members, who.ref)}, err
}
