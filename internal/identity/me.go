package identity

import (
	"context"
	"errors"

	"sitong/internal/audit"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
)

const (
	recoveryCodeChars = 10
	recoveryCodeCount = 10
)

// Me is the caller's own account and everywhere it may act.
type Me struct {
	Account         Account
	Memberships     []MyMembership
	Grants          []RegulatorGrant
	Groups          []Group
	PlatformRoles   []string
	AuthenticatedAt int64
	MustEnrol       bool
}

// MyMembership is one role in one park that may be used now.
type MyMembership struct {
	Member
	ParkName   string
	SubjectIDs []id.ID
}

// Me describes the caller.
func (s *Service) Me(ctx context.Context) (Me, error) {
	v, err := s.live(ctx, callerAccount(ctx), callerSession(ctx))
	if err != nil {
		return Me{}, err
	}
	st, err := s.standingOf(ctx, callerAccount(ctx))
	if err != nil {
		return Me{}, err
	}
	out := Me{Account: st.account, Grants: st.grants, Groups: st.groups, PlatformRoles: st.platformRoles, AuthenticatedAt: v.AuthenticatedAt, MustEnrol: s.mustEnrol(st)}
	parks := make([]id.ID, 0, len(st.members))
	for p := range st.members {
		parks = append(parks, p)
	}
	all, err := s.Parks.Summaries(ctx, parks)
	if err != nil {
		return Me{}, err
	}
	for _, p := range all { // by name
		for _, m := range st.members[p.ID] {
			if m.Holds(s.now()) {
				out.Memberships = append(out.Memberships, MyMembership{m, p.Name, st.subjects[p.ID]})
			}
		}
	}
	return out, nil
}

// ChangeMe changes the caller's own name or language; nil leaves a value alone. ErrInput;
// db.ErrStale for an old version.
func (s *Service) ChangeMe(ctx context.Context, version int64, name, language *string) (Account, error) {
	var f errs.Fields
	changes := map[string]any{}
	if name != nil {
		checkName(&f, *name)
		changes["name"] = *name
	}
	if language != nil {
		if *language != "zh-CN" && *language != "en" {
			f.Add("/language", "identity.language", "不支持该语言", "This language is not offered")
		}
		changes["language"] = *language
	}
	if err := f.Err(ErrInput); err != nil {
		return Account{}, err
	}
	var out Account
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		before, err := s.store.accountByID(ctx, callerAccount(ctx))
		if err != nil {
			return err
		}
		if err := s.store.updateAccount(ctx, before.ID, version, changes); err != nil {
			return err
		}
		if out, err = s.store.accountByID(ctx, before.ID); err != nil {
			return err
		}
		db.AfterCommit(ctx, func() { s.standings.drop(before.ID) })
		return audit.Change(ctx, s.Journal, "identity.account.change_own", "account", before.ID, before, out)
	})
	return out, err
}

// Reauthenticate proves the caller's identity again; sensitive steps are open for five
// minutes. ErrCredentials, ErrOTPNeeded, ErrOTP, ErrLocked.
func (s *Service) Reauthenticate(ctx context.Context, password, otp string, d Device) error {
	account, session := callerAccount(ctx), callerSession(ctx)
	who, err := s.store.secretsForReading(ctx, account)
	if err != nil {
		return err
	}
	t := s.buckets(who.Login, account, d)
	if err := s.refuseBlocked(ctx, t); err != nil {
		return err
	}
	ok, err := s.Hasher.Verify(ctx, who.PasswordHash, password)
	if err != nil {
		return err
	}
	if !ok {
		return s.failed(ctx, t, account, ErrCredentials)
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		who, err := s.store.secretsForUpdate(ctx, account)
		if err != nil {
			return err
		}
		if err := s.refuseBlocked(ctx, t); err != nil {
			return err
		}
		if err := s.checkFactor(ctx, who, otp); err != nil {
			return err
		}
		v, err := s.store.sessionForUpdate(ctx, session)
		if err != nil {
			return err
		}
		v.AuthenticatedAt = s.now()
		if err := s.store.updateSession(ctx, v); err != nil {
			return err
		}
		db.AfterCommit(ctx, func() { s.sessions.drop(session) })
		return s.record(ctx, "identity.account.change_own", "login_session", session, audit.Done, "reauthenticated")
	})
	if errors.Is(err, ErrOTP) {
		return s.failed(ctx, t, account, err)
	}
	return err
}

// ChangePassword sets a new password and ends every other login session of the account. An
// account with a password must give it, or have proved its identity within five minutes.
// ErrReauthenticate, ErrCredentials, ErrLocked; ErrInput naming what the password lacks.
func (s *Service) ChangePassword(ctx context.Context, current, next string, d Device) error {
	account := callerAccount(ctx)
	who, err := s.store.secretsForReading(ctx, account)
	if err != nil {
		return err
	}
	if err := s.Passwords.Check("/new_password", next, who.Name, who.Login.Value).Err(ErrInput); err != nil {
		return err
	}
	if err := s.fresh(ctx); err != nil && who.PasswordHash != "" {
		if current == "" {
			return err
		}
		t := s.buckets(who.Login, account, d)
		if err := s.refuseBlocked(ctx, t); err != nil {
			return err
		}
		if ok, err := s.Hasher.Verify(ctx, who.PasswordHash, current); err != nil {
			return err
		} else if !ok {
			return s.failed(ctx, t, account, ErrCredentials)
		}
	}
	hash, err := s.Hasher.Hash(ctx, next)
	if err != nil {
		return err
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		err := s.store.updateAccount(ctx, account, who.Version, map[string]any{"password_hash": hash, "password_at": s.now()})
		if err != nil {
			return err
		}
		return s.secretChanged(ctx, account, "password")
	})
}

// StartTOTP makes a second factor that works once ConfirmTOTP has seen one of its codes.
// ErrReauthenticate.
func (s *Service) StartTOTP(ctx context.Context) (secret, url string, err error) {
	if err := s.fresh(ctx); err != nil {
		return "", "", err
	}
	who, err := s.store.secretsForReading(ctx, callerAccount(ctx))
	if err != nil {
		return "", "", err
	}
	if secret, url, err = auth.NewTOTP(who.LoginMasked); err != nil {
		return "", "", err
	}
	sealed, err := s.store.seal("totp_pending_sealed", who.ID, secret)
	if err != nil {
		return "", "", err
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.updateAccount(ctx, who.ID, who.Version, map[string]any{"totp_pending_sealed": sealed}); err != nil {
			return err
		}
		return s.record(ctx, "identity.account.change_own", "account", who.ID, audit.Done, "second factor begun")
	})
	return secret, url, err
}

// ConfirmTOTP switches the second factor on and returns the recovery codes, which are shown
// this once. Other login sessions end. ErrNoEnrolment, ErrOTP.
func (s *Service) ConfirmTOTP(ctx context.Context, otp string) ([]string, error) {
	codes := make([]string, recoveryCodeCount)
	hashes := make([]string, recoveryCodeCount)
	for i := range codes {
		codes[i] = auth.NewCode(recoveryCodeChars)
		hashes[i] = s.Ring.Hash("recovery code", codes[i])
	}
	account := callerAccount(ctx)
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		who, err := s.store.secretsForUpdate(ctx, account)
		if err != nil {
			return err
		}
		if who.TOTPPending == "" {
			return ErrNoEnrolment
		}
		step, ok := auth.CheckTOTP(who.TOTPPending, otp, s.Clock.Now(), 0)
		if !ok {
			return ErrOTP
		}
		sealed, err := s.store.seal("totp_sealed", account, who.TOTPPending)
		if err != nil {
			return err
		}
		changes := map[string]any{"totp_sealed": sealed, "totp_pending_sealed": nil, "totp_step": step}
		if err := s.store.updateAccount(ctx, account, who.Version, changes); err != nil {
			return err
		}
		if err := s.store.replaceRecoveryCodes(ctx, s.IDs, account, hashes); err != nil {
			return err
		}
		return s.secretChanged(ctx, account, "second factor set")
	})
	if err != nil {
		return nil, err
	}
	return codes, nil
}

// RemoveTOTP switches the second factor off. Other login sessions end. ErrReauthenticate;
// ErrFactorDemanded where the deployment wants one.
func (s *Service) RemoveTOTP(ctx context.Context) error {
	if err := s.fresh(ctx); err != nil {
		return err
	}
	account := callerAccount(ctx)
	st, err := s.standingOf(ctx, account)
	if err != nil {
		return err
	}
	if s.MFA.Demands(st.privileged()) {
		return ErrFactorDemanded
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		who, err := s.store.secretsForUpdate(ctx, account)
		if err != nil {
			return err
		}
		changes := map[string]any{"totp_sealed": nil, "totp_pending_sealed": nil}
		if err := s.store.updateAccount(ctx, account, who.Version, changes); err != nil {
			return err
		}
		if err := s.store.replaceRecoveryCodes(ctx, s.IDs, account, nil); err != nil {
			return err
		}
		return s.secretChanged(ctx, account, "second factor removed")
	})
}

// secretChanged ends the other login sessions after a password or factor changed (ASVS V7.4.3).
func (s *Service) secretChanged(ctx context.Context, account id.ID, what string) error {
	if err := s.endAll(ctx, account, callerSession(ctx), EndedByPassword); err != nil {
		return err
	}
	if err := s.rightsChanged(ctx, account); err != nil {
		return err
	}
	return s.record(ctx, "identity.account.change_own", "account", account, audit.Done, what)
}

// MySession is one of the caller's login sessions.
type MySession struct {
	Session
	Current bool
}

// MySessions lists the caller's open login sessions, the newest first.
func (s *Service) MySessions(ctx context.Context) ([]MySession, error) {
	open, err := s.store.openSessions(ctx, callerAccount(ctx))
	var out []MySession
	for _, v := range open {
		if alive, _ := v.Alive(s.now()); alive {
			out = append(out, MySession{v, v.ID == callerSession(ctx)})
		}
	}
	return out, err
}

// EndMySession ends one of the caller's own login sessions. ErrSessionNotFound.
func (s *Service) EndMySession(ctx context.Context, session id.ID) error {
	return s.endOwn(ctx, session, EndedByOwner)
}

// Units returns what regulators among the accounts look after, as their grants name it.
func (s *Service) Units(ctx context.Context, accounts []id.ID) (map[id.ID]string, error) {
	grants, err := s.store.openGrants(ctx, accounts)
	out := map[id.ID]string{}
	for _, g := range grants {
		if out[g.AccountID] != "" {
			out[g.AccountID] += "、"
		}
		out[g.AccountID] += g.Title
	}
	return out, err
}

// Names returns the names of accounts.
func (s *Service) Names(ctx context.Context, accounts []id.ID) (map[id.ID]string, error) {
	return s.store.names(ctx, accounts)
}
