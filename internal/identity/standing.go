package identity

import (
	"context"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/auth"
)

// standing is everything an account may be, wherever it may act: what a call is resolved
// from. It is cached until any right of any account changes.
type standing struct {
	version       int64
	account       Account
	members       map[id.ID][]Member // by park; ended ones are left out
	subjects      map[id.ID][]id.ID  // by park
	platformRoles []string
	grants        []RegulatorGrant
	groups        []Group
}

// privileged says whether the account can do much harm: a second factor is wanted first.
func (st standing) privileged() bool {
	if len(st.platformRoles)+len(st.grants)+len(st.groups) > 0 {
		return true
	}
	for _, rows := range st.members {
		if slices.ContainsFunc(rows, func(m Member) bool {
			return m.Role == "park_admin" || m.Role == "compliance_officer" || m.Role == "finance"
		}) {
			return true
		}
	}
	return false
}

// portalOnly says whether the account holds portal roles and nothing else.
func (st standing) portalOnly(now int64) bool {
	if len(st.platformRoles)+len(st.grants)+len(st.groups) > 0 {
		return false
	}
	some := false
	for _, rows := range st.members {
		for _, m := range rows {
			if m.Holds(now) {
				some = true
				if !m.Role.Portal() {
					return false
				}
			}
		}
	}
	return some
}

// roles are the roles held in a park at an instant, in the order they were given.
func (st standing) roles(parkID id.ID, now int64) []string {
	var out []string
	for _, m := range st.members[parkID] {
		if m.Holds(now) && !slices.Contains(out, string(m.Role)) {
			out = append(out, string(m.Role))
		}
	}
	return out
}

func (s *Service) mustEnrol(st standing) bool {
	return !st.account.TOTPEnabled && s.MFA.Demands(st.privileged())
}

// standingOf looks an account up, or remembers it: a second after any change of rights
// anywhere, nothing old is believed.
func (s *Service) standingOf(ctx context.Context, account id.ID) (standing, error) {
	ctx = asNobody(ctx, "look up rights")
	if err := s.refreshVersion(ctx); err != nil {
		return standing{}, err
	}
	version := s.version.known.Load()
	if st, ok := s.standings.get(account); ok && st.version == version {
		return st, nil
	}
	st, err := s.store.standing(ctx, account)
	if err != nil {
		return standing{}, err
	}
	st.version = version
	s.standings.put(account, st)
	return st, nil
}

// refreshVersion reads the number of the last change of rights at most once a second.
func (s *Service) refreshVersion(ctx context.Context) error {
	now := s.now()
	if now-s.version.lookedAt.Load() < recheck.Milliseconds() {
		return nil
	}
	v, err := s.store.version(ctx)
	if err != nil {
		return err
	}
	s.version.known.Store(v)
	s.version.lookedAt.Store(now)
	return nil
}

// live returns a login session that may act, and notes once a minute that it did.
func (s *Service) live(ctx context.Context, account, session id.ID) (Session, error) {
	v, err := s.sessions.through(session, func() (Session, error) {
		v, err := s.store.sessionByID(asNobody(ctx, "look up a login session"), session)
		if err != nil {
			return v, err
		}
		if alive, _ := v.Alive(s.now()); alive && s.now()-v.SeenAt >= seenEvery.Milliseconds() {
			v.SeenAt = s.now()
			_ = s.seen(ctx, v) // a read-only deployment still lets people read
		}
		return v, nil
	})
	if errs.KindOf(err) == errs.NotFound && err != nil {
		return v, auth.ErrToken
	}
	if err != nil {
		return v, err
	}
	if alive, _ := v.Alive(s.now()); !alive || v.AccountID != account {
		return v, auth.ErrToken
	}
	return v, nil
}

func (s *Service) seen(ctx context.Context, v Session) error {
	return s.DB.InTx(asNobody(ctx, "note activity"), func(ctx context.Context) error { return s.store.touchSession(ctx, v.ID, v.SeenAt) })
}

// base is the actor before any place is chosen. auth.ErrToken when session or account may
// not act.
func (s *Service) base(ctx context.Context, account, session id.ID) (actor.Actor, standing, error) {
	v, err := s.live(ctx, account, session)
	if err != nil {
		return actor.Actor{}, standing{}, err
	}
	st, err := s.standingOf(ctx, account)
	if errs.KindOf(err) == errs.NotFound && err != nil {
		return actor.Actor{}, st, auth.ErrToken
	}
	if err != nil {
		return actor.Actor{}, st, err
	}
	if st.account.State != Active || v.long() && !st.portalOnly(s.now()) {
		return actor.Actor{}, st, auth.ErrToken
	}
	return actor.Actor{Kind: actor.Account, AccountID: account, SessionID: session, Name: st.account.Name,
		AuthenticatedAt: clock.FromMillis(v.AuthenticatedAt), Lang: st.account.Language}, st, nil
}

// ActorSelf is the account acting on itself. auth.ErrToken when its session ended.
func (s *Service) ActorSelf(ctx context.Context, account, session id.ID) (actor.Actor, error) {
	a, _, err := s.base(ctx, account, session)
	return a, err
}

// ActorForPark is the account acting in one of its parks. auth.ErrToken; park.ErrNotFound
// where it holds no role, as for a park that does not exist; park.ErrSuspended; ErrMustEnrol.
func (s *Service) ActorForPark(ctx context.Context, account, session, parkID id.ID) (actor.Actor, error) {
	a, st, err := s.base(ctx, account, session)
	if err != nil {
		return a, err
	}
	a.ParkID, a.Roles, a.SubjectIDs = parkID, st.roles(parkID, s.now()), st.subjects[parkID]
	if len(a.Roles) == 0 {
		return actor.Actor{}, park.ErrNotFound
	}
	p, err := s.parks.through(parkID, func() (park.Park, error) { return s.Parks.ByID(asNobody(ctx, "look up a park"), parkID) })
	if err != nil {
		return actor.Actor{}, err
	}
	if p.State == park.Suspended {
		return actor.Actor{}, park.ErrSuspended
	}
	return s.enrolled(a, st)
}

// ActorPlatform is the account acting on the platform; without a platform role it holds no
// permission there. auth.ErrToken, ErrMustEnrol.
func (s *Service) ActorPlatform(ctx context.Context, account, session id.ID) (actor.Actor, error) {
	a, st, err := s.base(ctx, account, session)
	if err != nil {
		return a, err
	}
	a.Roles = st.platformRoles
	return s.enrolled(a, st)
}

// ActorJurisdiction is a regulator reading the parks that lie in its units today, and no
// others. auth.ErrToken, ErrMustEnrol.
func (s *Service) ActorJurisdiction(ctx context.Context, account, session id.ID) (actor.Actor, error) {
	a, st, err := s.base(ctx, account, session)
	if err != nil {
		return a, err
	}
	a.Parks = []id.ID{}
	if len(st.grants) == 0 {
		return a, nil
	}
	a.Roles = []string{"regulator"}
	a.Parks, err = s.places.through(account, func() ([]id.ID, error) {
		parks := []id.ID{}
		for _, g := range st.grants {
			below, err := s.Parks.ParksIn(asNobody(ctx, "compute a jurisdiction"), g.RegionCode)
			if err != nil {
				return nil, err
			}
			parks = append(parks, below...)
		}
		slices.Sort(parks)
		return slices.Compact(parks), nil
	})
	if err != nil {
		return actor.Actor{}, err
	}
	return s.enrolled(a, st)
}

// ActorGroup is the account reading the parks that granted one of its operator groups.
// auth.ErrToken; ErrGroupNotFound where it is no member; ErrMustEnrol.
func (s *Service) ActorGroup(ctx context.Context, account, session, group id.ID) (actor.Actor, error) {
	a, st, err := s.base(ctx, account, session)
	if err != nil {
		return a, err
	}
	if !slices.ContainsFunc(st.groups, func(g Group) bool { return g.ID == group }) {
		return actor.Actor{}, ErrGroupNotFound
	}
	a.GroupID, a.Roles = group, []string{"group_viewer"}
	if a.Parks, err = s.Parks.ParksOfGroup(asNobody(ctx, "look up a group's parks"), group); err != nil {
		return actor.Actor{}, err
	}
	return s.enrolled(a, st)
}

func (s *Service) enrolled(a actor.Actor, st standing) (actor.Actor, error) {
	if s.mustEnrol(st) {
		return actor.Actor{}, ErrMustEnrol
	}
	return a, nil
}

func callerAccount(ctx context.Context) id.ID { return actor.From(ctx).AccountID }
func callerSession(ctx context.Context) id.ID { return actor.From(ctx).SessionID }
