package identity

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// ListMembers pages through the people of the park, the newest first.
func (s *Service) ListMembers(ctx context.Context, f MemberFilter, r page.Request) (page.Page[Member], error) {
	all, err := s.store.listMembers(ctx, f, r)
	if err != nil {
		return all, err
	}
	return all, s.maskLogins(ctx, all.Items)
}

// MemberByID is one membership of the park. ErrMemberNotFound.
func (s *Service) MemberByID(ctx context.Context, member id.ID) (Member, error) {
	m, err := s.store.memberByID(ctx, member)
	if err != nil {
		return m, err
	}
	one := []Member{m}
	err = s.maskLogins(ctx, one)
	return one[0], err
}

func (s *Service) maskLogins(ctx context.Context, members []Member) error {
	ids := make([]id.ID, len(members))
	for i, m := range members {
		ids[i] = m.AccountID
	}
	accounts, err := s.store.accountsByID(ctx, ids)
	for i := range members {
		for _, a := range accounts {
			if a.ID == members[i].AccountID {
				members[i].LoginMasked = a.LoginMasked
			}
		}
	}
	return err
}

// EndMembership takes a role away; the person's rights end at once, those of deputies
// standing in for them included. ErrMemberNotFound, ErrMemberEnded, ErrLastAdmin; db.ErrStale
// for an old version.
func (s *Service) EndMembership(ctx context.Context, member id.ID, version int64, reason string) (Member, error) {
	var out Member
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.store.memberByID(ctx, member)
		if err != nil {
			return err
		}
		if m.Version != version {
			return db.ErrStale
		}
		if err := s.keepAdmin(ctx, m); err != nil {
			return err
		}
		if m, err = s.endMember(ctx, m, reason); err != nil {
			return err
		}
		out = m
		return s.endTraces(ctx, m, reason)
	})
	return out, err
}

// keepAdmin refuses to end the last lasting administrator of the park.
func (s *Service) keepAdmin(ctx context.Context, m Member) error {
	if m.Role != "park_admin" || m.DeputyFor != nil || !m.Holds(s.now()) {
		return nil
	}
	admins, err := s.store.activeMembers(ctx, "", "park_admin")
	if err != nil {
		return err
	}
	others := func(o Member) bool { return o.AccountID != m.AccountID && o.DeputyFor == nil && o.Holds(s.now()) }
	if !slices.ContainsFunc(admins, others) {
		return ErrLastAdmin
	}
	return nil
}

func (s *Service) endMember(ctx context.Context, m Member, reason string) (Member, error) {
	before := m
	if err := m.End(s.now(), reason); err != nil {
		return m, err
	}
	if err := s.store.updateMember(ctx, m, before.Version); err != nil {
		return m, err
	}
	m.Version++
	if err := s.rightsChanged(ctx, m.AccountID); err != nil {
		return m, err
	}
	if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.membership.end", Kind: "membership", Object: m.ID, Reason: reason, Before: before, After: m}); err != nil {
		return m, err
	}
	return m, s.Journal.Publish(ctx, "identity.member_left", m.ID, MemberLeft{m.AccountID, m.Role})
}

// endTraces ends what hung on a membership: deputies, and the records an account stood for
// when it holds no portal role any more.
func (s *Service) endTraces(ctx context.Context, gone Member, reason string) error {
	all, err := s.store.activeMembers(ctx, "", "")
	if err != nil {
		return err
	}
	portal := false
	for _, m := range all {
		if m.DeputyFor != nil && *m.DeputyFor == gone.AccountID && m.Role == gone.Role {
			if _, err := s.endMember(ctx, m, reason); err != nil {
				return err
			}
		}
		portal = portal || (m.AccountID == gone.AccountID && m.Role.Portal())
	}
	if gone.Role.Portal() && !portal {
		return s.store.unbindSubjects(ctx, gone.AccountID)
	}
	return nil
}

// NewDeputy is what appointing a deputy takes.
type NewDeputy struct {
	Absent  id.ID
	Deputy  id.ID
	UntilAt int64
	Reason  string
}

const longestDeputyMillis = 366 * 24 * 3600 * 1000

// AppointDeputy gives a colleague the staff roles of an absent one until an instant; the
// first of the new memberships is returned. ErrAccountNotFound when either is no colleague;
// ErrSameAccount; ErrInput for an end in the past or more than a year away; ErrMember when
// the colleague holds every role already.
func (s *Service) AppointDeputy(ctx context.Context, n NewDeputy) (Member, error) {
	var f errs.Fields
	if n.UntilAt <= s.now() || n.UntilAt > s.now()+longestDeputyMillis {
		f.Add("/until_at", "identity.deputy_until", "截止时间须在未来一年之内", "The end must lie within the coming year")
	}
	if err := f.Err(ErrInput); err != nil {
		return Member{}, err
	}
	if n.Absent == n.Deputy {
		return Member{}, ErrSameAccount
	}
	var out Member
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		out = Member{}
		roles, err := s.rolesToLend(ctx, n)
		if err != nil {
			return err
		}
		for _, role := range roles {
			m := Member{ID: s.IDs.New(), Park: actor.From(ctx).ParkID, AccountID: n.Deputy, Role: role, State: MemberActive, SinceAt: s.now(),
				UntilAt: &n.UntilAt, DeputyFor: &n.Absent, GrantedBy: callerAccount(ctx), Reason: head(n.Reason, 200), Version: 1}
			if err := s.store.insertMember(ctx, m); err != nil {
				return err
			}
			if out.ID == "" {
				out = m
				db.Produced(ctx, m.ID)
			}
			if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.deputy.appoint", Kind: "membership", Object: m.ID, Reason: n.Reason, After: m}); err != nil {
				return err
			}
		}
		return s.rightsChanged(ctx, n.Deputy)
	})
	return out, err
}

// rolesToLend are the absent colleague's own staff roles the deputy does not hold.
func (s *Service) rolesToLend(ctx context.Context, n NewDeputy) ([]Role, error) {
	own := func(account id.ID) (roles []Role, err error) {
		all, err := s.store.activeMembers(ctx, account, "")
		for _, m := range all {
			if m.Holds(s.now()) && m.DeputyFor == nil && !m.Role.Portal() {
				roles = append(roles, m.Role)
			}
		}
		if err == nil && len(roles) == 0 {
			err = ErrAccountNotFound
		}
		return roles, err
	}
	theirs, err := own(n.Absent)
	if err != nil {
		return nil, err
	}
	mine, err := own(n.Deputy)
	if err != nil {
		return nil, err
	}
	lend := slices.DeleteFunc(theirs, func(r Role) bool { return slices.Contains(mine, r) })
	if len(lend) == 0 {
		return nil, ErrMember
	}
	return lend, nil
}

// Moved counts what changed hands.
type Moved struct {
	Kind  string
	Count int64
}

// HandOver hands all open work of one colleague to another in one action. ErrSameAccount;
// ErrAccountNotFound when the first was never, or the second is not now, a member.
func (s *Service) HandOver(ctx context.Context, from, to id.ID, reason string) ([]Moved, error) {
	if from == to {
		return nil, ErrSameAccount
	}
	var out []Moved
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		out = nil
		if known, err := s.store.everMember(ctx, from); err != nil || !known {
			if err == nil {
				err = ErrAccountNotFound
			}
			return err
		}
		now, err := s.store.activeMembers(ctx, to, "")
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(now, func(m Member) bool { return m.Holds(s.now()) && !m.Role.Portal() }) {
			return ErrAccountNotFound
		}
		counts := map[string]int64{}
		for _, w := range s.work {
			kind, n, err := w.Reassign(ctx, from, to)
			if err != nil {
				return err
			}
			out = append(out, Moved{kind, n})
			counts[kind] = n
		}
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.work.hand_over", Kind: "account", Object: from, Reason: reason, After: map[string]any{"to": to, "moved": counts}}); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, "identity.work_handed_over", from, WorkHandedOver{from, to, counts})
	})
	return out, err
}

// BindSubject lets a portal member stand for one more record of the actor's park, inside
// the running transaction of whoever registers the record.
func (s *Service) BindSubject(ctx context.Context, account, subject id.ID) error {
	if err := s.store.bindSubject(ctx, s.IDs.New(), account, subject, s.now()); err != nil {
		return err
	}
	return s.rightsChanged(ctx, account)
}

// AccountsOf are the accounts that stand for a record: whom to tell.
func (s *Service) AccountsOf(ctx context.Context, subject id.ID) ([]id.ID, error) {
	return s.store.accountsOfSubject(ctx, subject)
}

// Consents says of each record whether somebody who stands for it agreed to the privacy
// notice (PIPL art. 14); a record nobody stands for is missing.
func (s *Service) Consents(ctx context.Context, subjects []id.ID) (map[id.ID]bool, error) {
	return s.store.consents(ctx, subjects, "privacy_notice")
}

// HoldersOf are the accounts that hold a role in the park now: whom to tell.
func (s *Service) HoldersOf(ctx context.Context, role Role) ([]id.ID, error) {
	all, err := s.store.holders(ctx, role)
	var out []id.ID
	for _, m := range all {
		if m.Holds(s.now()) && !slices.Contains(out, m.AccountID) {
			out = append(out, m.AccountID)
		}
	}
	return out, err
}
