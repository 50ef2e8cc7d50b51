package identity

import (
	"context"
	"slices"
	"unicode/utf8"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// CreateAccount makes an account that belongs to no park; it can do nothing until it gets a
// role or a jurisdiction. ErrInput, ErrLoginTaken.
func (s *Service) CreateAccount(ctx context.Context, n NewAccount) (PlatformAccount, error) {
	a, login, hash, err := s.prepare(ctx, n, true)
	if err != nil {
		return PlatformAccount{}, err
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.insertAccount(ctx, a, login, hash); err != nil {
			return err
		}
		db.Produced(ctx, a.ID)
		return audit.Change(ctx, s.Journal, "identity.platform_account.create", "account", a.ID, nil, a)
	})
	return PlatformAccount{Account: a}, err
}

// PlatformAccountByID is one account made on the platform, or one that holds something
// there. ErrAccountNotFound, for people of the parks too.
func (s *Service) PlatformAccountByID(ctx context.Context, account id.ID) (PlatformAccount, error) {
	a, err := s.store.accountByID(ctx, account)
	if err != nil {
		return PlatformAccount{}, err
	}
	all, err := s.withRights(ctx, []Account{a})
	if err != nil {
		return PlatformAccount{}, err
	}
	if v := all[0]; v.Origin == FromPlatform || len(v.Roles)+len(v.Grants) > 0 {
		return v, nil
	}
	groups, err := s.store.groupsOf(ctx, account)
	if err == nil && len(groups) == 0 {
		err = ErrAccountNotFound
	}
	return all[0], err
}

// ListAccounts pages through the accounts of the platform, the newest first.
func (s *Service) ListAccounts(ctx context.Context, r page.Request) (page.Page[PlatformAccount], error) {
	all, err := s.store.listPlatformAccounts(ctx, r)
	if err != nil {
		return page.Page[PlatformAccount]{}, err
	}
	items, err := s.withRights(ctx, all.Items)
	return page.Page[PlatformAccount]{Items: items, Next: all.Next}, err
}

func (s *Service) withRights(ctx context.Context, accounts []Account) ([]PlatformAccount, error) {
	ids := make([]id.ID, len(accounts))
	for i, a := range accounts {
		ids[i] = a.ID
	}
	grants, err := s.store.openGrants(ctx, append(ids, ""))
	if err != nil {
		return nil, err
	}
	out := make([]PlatformAccount, len(accounts))
	for i, a := range accounts {
		out[i].Account = a
		if out[i].Roles, err = s.store.platformRoles(ctx, a.ID); err != nil {
			return nil, err
		}
		for _, g := range grants {
			if g.AccountID == a.ID {
				out[i].Grants = append(out[i].Grants, g)
			}
		}
	}
	return out, nil
}

// ChangeAccountState disables an account, which ends every login session of it at once, or
// enables it again. ErrAccountNotFound, ErrOwnRole for oneself, ErrSameState; db.ErrStale for
// an old version.
func (s *Service) ChangeAccountState(ctx context.Context, account id.ID, version int64, to AccountState, reason string) (PlatformAccount, error) {
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		before, err := s.PlatformAccountByID(ctx, account)
		switch {
		case err != nil:
			return err
		case account == callerAccount(ctx):
			return ErrOwnRole
		case before.State == to:
			return ErrSameState
		}
		if err := s.store.updateAccount(ctx, account, version, map[string]any{"state": to}); err != nil {
			return err
		}
		if to == Disabled {
			if err := s.endAll(ctx, account, "", EndedByDisable); err != nil {
				return err
			}
		}
		after := before.Account
		after.State, after.Version = to, version+1
		if err := s.rightsChanged(ctx, account); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.platform_account.create", Kind: "account", Object: account, Reason: reason, Before: before.Account, After: after})
	})
	if err != nil {
		return PlatformAccount{}, err
	}
	return s.PlatformAccountByID(ctx, account)
}

// SetPlatformRole gives or takes a platform role. ErrSecurityOnly unless the caller is the
// security administrator, or the first one is appointed; ErrAccountNotFound; ErrOwnRole for one's
// own roles; ErrAdministrators when the account would hold two of the three administrators;
// ErrRoleHeld, ErrRoleNotHeld; ErrLastAdmin for the last system or security administrator;
// ErrRegulatorOnly for a regulator.
func (s *Service) SetPlatformRole(ctx context.Context, account id.ID, role string, granted bool, reason string) (PlatformAccount, error) {
	if _, known := administrators[role]; !known {
		return PlatformAccount{}, ErrRoleNotHeld
	}
	if account == callerAccount(ctx) {
		return PlatformAccount{}, ErrOwnRole
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		n, err := s.store.countPlatformRole(ctx, "security_admin")
		if err != nil {
			return err
		}
		if err := mayGrantRole(actor.From(ctx), role, granted, n); err != nil {
			return err
		}
		before, err := s.PlatformAccountByID(ctx, account)
		if err != nil {
			return err
		}
		if granted {
			err = s.giveRole(ctx, before, role)
		} else {
			err = s.takeRole(ctx, before, role)
		}
		if err != nil {
			return err
		}
		if err := s.rightsChanged(ctx, account); err != nil {
			return err
		}
		after, err := s.store.platformRoles(ctx, account)
		if err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.platform_role.grant", Kind: "account", Object: account, Reason: reason,
			Before: map[string]any{"roles": before.Roles}, After: map[string]any{"roles": after}})
	})
	if err != nil {
		return PlatformAccount{}, err
	}
	return s.PlatformAccountByID(ctx, account)
}

func (s *Service) giveRole(ctx context.Context, a PlatformAccount, role string) error {
	if err := checkSeparation(a.Roles, role); err != nil {
		return err
	}
	if len(a.Grants) > 0 {
		return ErrRegulatorOnly
	}
	return s.store.insertPlatformRole(ctx, s.IDs.New(), a.ID, role, callerAccount(ctx), s.now())
}

func (s *Service) takeRole(ctx context.Context, a PlatformAccount, role string) error {
	if !slices.Contains(a.Roles, role) {
		return ErrRoleNotHeld
	}
	if role == "platform_admin" || role == "security_admin" {
		if n, err := s.store.countPlatformRole(ctx, role); err != nil || n < 2 {
			if err == nil {
				err = ErrLastAdmin
			}
			return err
		}
	}
	return s.store.removePlatformRole(ctx, a.ID, role)
}

// GrantJurisdiction makes an account a regulator of a unit. ErrAccountNotFound; park.ErrRegion
// for a unit that does not exist today; ErrGranted; ErrRegulatorOnly for an account that
// holds a role in a park, in a group or on the platform.
func (s *Service) GrantJurisdiction(ctx context.Context, account id.ID, regionCode, title string) (RegulatorGrant, error) {
	g := RegulatorGrant{ID: s.IDs.New(), AccountID: account, RegionCode: regionCode, Title: title, GrantedBy: callerAccount(ctx), GrantedAt: s.now()}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.Parks.RegionByCode(ctx, regionCode); err != nil {
			return err
		}
		if _, err := s.PlatformAccountByID(ctx, account); err != nil {
			return err
		}
		st, err := s.store.standing(ctx, account)
		if err != nil {
			return err
		}
		if len(st.members)+len(st.platformRoles)+len(st.groups) > 0 {
			return ErrRegulatorOnly
		}
		if slices.ContainsFunc(st.grants, func(o RegulatorGrant) bool { return o.RegionCode == regionCode }) {
			return ErrGranted
		}
		if err := s.store.insertGrant(ctx, g); err != nil {
			return err
		}
		db.Produced(ctx, g.ID)
		if err := s.rightsChanged(ctx, account); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "identity.jurisdiction.grant", "regulator_grant", g.ID, nil, g)
	})
	return g, err
}

// JurisdictionByID is one jurisdiction. ErrGrantNotFound.
func (s *Service) JurisdictionByID(ctx context.Context, grant id.ID) (RegulatorGrant, error) {
	return s.store.grantByID(ctx, grant)
}

// EndJurisdiction ends a regulator's jurisdiction at once. ErrGrantNotFound, ErrGrantEnded.
func (s *Service) EndJurisdiction(ctx context.Context, grant id.ID, reason string) (RegulatorGrant, error) {
	var out RegulatorGrant
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		g, err := s.store.grantByID(ctx, grant)
		if err != nil {
			return err
		}
		before := g
		if err := g.End(s.now()); err != nil {
			return err
		}
		if err := s.store.endGrant(ctx, g); err != nil {
			return err
		}
		out = g
		if err := s.rightsChanged(ctx, g.AccountID); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.jurisdiction.grant", Kind: "regulator_grant", Object: g.ID, Reason: reason, Before: before, After: g})
	})
	return out, err
}

// CreateGroup registers a company that runs several parks. ErrInput.
func (s *Service) CreateGroup(ctx context.Context, name string) (Group, error) {
	var f errs.Fields
	if n := utf8.RuneCountInString(name); n < 1 || n > 80 {
		f.Add("/name", "identity.group_name", "名称须为 1 至 80 字", "The name needs 1 to 80 characters")
	}
	if err := f.Err(ErrInput); err != nil {
		return Group{}, err
	}
	g := Group{ID: s.IDs.New(), Name: name, CreatedAt: s.now(), Version: 1}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.insertGroup(ctx, g); err != nil {
			return err
		}
		db.Produced(ctx, g.ID)
		return audit.Change(ctx, s.Journal, "identity.group.create", "group", g.ID, nil, g)
	})
	return g, err
}

// ListGroups returns the operator groups by name, at most 500.
func (s *Service) ListGroups(ctx context.Context) ([]Group, error) { return s.store.listGroups(ctx) }

// GroupByID is one operator group. ErrGroupNotFound.
func (s *Service) GroupByID(ctx context.Context, group id.ID) (Group, error) {
	return s.store.groupByID(ctx, group)
}

// AddGroupMember lets an account read a group's roll-up. ErrGroupNotFound, ErrAccountNotFound,
// ErrMember; ErrRegulatorOnly for a regulator.
func (s *Service) AddGroupMember(ctx context.Context, group, account id.ID) (Group, error) {
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.store.groupByID(ctx, group); err != nil {
			return err
		}
		if _, err := s.store.accountByID(ctx, account); err != nil {
			return err
		}
		if grants, err := s.store.openGrants(ctx, []id.ID{account}); err != nil || len(grants) > 0 {
			if err == nil {
				err = ErrRegulatorOnly
			}
			return err
		}
		if err := s.store.addGroupMember(ctx, s.IDs.New(), group, account, s.now()); err != nil {
			return err
		}
		if err := s.rightsChanged(ctx, account); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.group.create", Kind: "group", Object: group, After: map[string]any{"member": account}})
	})
	if err != nil {
		return Group{}, err
	}
	return s.store.groupByID(ctx, group)
}
