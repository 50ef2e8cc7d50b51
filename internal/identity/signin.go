package identity

import (
	"context"
	"errors"

	"sitong/internal/audit"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
)

// Tokens is what a signed-in browser gets.
type Tokens struct {
	SessionID      id.ID
	Access         string
	ExpiresIn      int // seconds
	Refresh        string
	RefreshSeconds int
	MustEnrol      bool // a second factor must be set up before anything else
}

// PasswordLogin is what a person types to sign in.
type PasswordLogin struct {
	Login    string
	Password string
	OTP      string // the authenticator's code, or a recovery code
}

// LogIn signs an account in with its password, and with its second factor where it has one.
// Nothing tells an unknown login from a wrong password.
// ErrCredentials, ErrOTPNeeded, ErrOTP; ErrLocked after five failures of one account or
// thirty of one address within 15 minutes; auth.ErrBusy under load.
func (s *Service) LogIn(ctx context.Context, in PasswordLogin, d Device) (Tokens, error) {
	ctx = asNobody(ctx, "sign in")
	login, err := ParseLogin(in.Login)
	if err != nil {
		return Tokens{}, ErrCredentials // an unreadable login is a wrong login
	}
	who, err := s.store.secretsByLogin(ctx, login)
	if err != nil && !errors.Is(err, ErrAccountNotFound) {
		return Tokens{}, err
	}
	t := s.buckets(login, who.ID, d)
	if err := s.refuseBlocked(ctx, t); err != nil {
		return Tokens{}, err
	}
	ok, err := s.Hasher.Verify(ctx, who.PasswordHash, in.Password)
	if err != nil {
		return Tokens{}, err
	}
	if !ok || who.State != Active {
		return Tokens{}, s.failed(ctx, t, who.ID, ErrCredentials)
	}
	return s.enter(ctx, t, who.ID, in.OTP, d)
}

// enter is the last step of a sign-in with a password: the second factor, and the session,
// in one transaction in which the limits are looked at once more. Whoever guesses in
// parallel gains nothing.
func (s *Service) enter(ctx context.Context, t []bucket, account id.ID, otp string, d Device) (Tokens, error) {
	var out Tokens
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.refuseBlocked(ctx, t); err != nil {
			return err
		}
		who, err := s.store.secretsForUpdate(ctx, account)
		if err != nil {
			return err
		}
		if who.State != Active {
			return ErrCredentials
		}
		if err := s.checkFactor(ctx, who, otp); err != nil {
			return err
		}
		if err := s.store.clearThrottle(ctx, t[0].name); err != nil {
			return err
		}
		out, err = s.openSession(ctx, account, d)
		return err
	})
	if errors.Is(err, ErrOTP) || errors.Is(err, ErrCredentials) {
		return Tokens{}, s.failed(ctx, t, account, err)
	}
	return out, err
}

// checkFactor demands the second factor of an account that has one, and spends the code.
// ErrOTPNeeded, ErrOTP.
func (s *Service) checkFactor(ctx context.Context, who secrets, otp string) error {
	if who.TOTP == "" {
		return nil
	}
	if otp == "" {
		return ErrOTPNeeded
	}
	if step, ok := auth.CheckTOTP(who.TOTP, otp, s.Clock.Now(), who.TOTPStep); ok {
		return s.store.spendStep(ctx, who.ID, step)
	}
	if len(otp) >= recoveryCodeChars {
		return s.store.spendRecoveryCode(ctx, who.ID, s.Ring.Hash("recovery code", auth.FoldCode(otp)), s.now())
	}
	return ErrOTP
}

// openSession starts a login session of an account inside the running transaction.
func (s *Service) openSession(ctx context.Context, account id.ID, d Device) (Tokens, error) {
	st, err := s.store.standing(ctx, account)
	if err != nil {
		return Tokens{}, err
	}
	ttl := sessionTTL
	if st.portalOnly(s.now()) {
		ttl = portalTTL
	}
	session := newSession(s.IDs, account, s.Clock.Now(), ttl, d)
	if err := s.store.insertSession(ctx, session); err != nil {
		return Tokens{}, err
	}
	if err := s.store.touchLogin(ctx, account, s.now()); err != nil {
		return Tokens{}, err
	}
	if err := s.record(as(ctx, account, session.ID), "identity.session.open", "login_session", session.ID, audit.Done, ""); err != nil {
		return Tokens{}, err
	}
	return s.tokens(ctx, session)
}

// tokens makes the access and refresh token of a session's present generation.
func (s *Service) tokens(ctx context.Context, session Session) (Tokens, error) {
	st, err := s.standingOf(ctx, session.AccountID)
	if err != nil {
		return Tokens{}, err
	}
	access, err := s.Tokens.Issue(auth.Claims{Use: auth.UseAccess, Session: session.ID, Account: session.AccountID}, auth.AccessTTL)
	if err != nil {
		return Tokens{}, err
	}
	return Tokens{SessionID: session.ID, Access: access, ExpiresIn: int(auth.AccessTTL.Seconds()),
		Refresh: auth.RefreshToken(s.refreshKey, session.ID, session.Generation), RefreshSeconds: int(session.RestMillis(s.now()) / 1000),
		MustEnrol: s.mustEnrol(st)}, nil
}

// Refresh exchanges a refresh token for fresh tokens. The token just spent is accepted once
// more within ten seconds and leads to the same successor; an older one ends the session.
// auth.ErrToken in every case in which there are none.
func (s *Service) Refresh(ctx context.Context, token string) (Tokens, error) {
	ctx = asNobody(ctx, "refresh")
	session, generation, err := auth.ReadRefreshToken(s.refreshKey, token)
	if err != nil {
		return Tokens{}, err
	}
	var out Tokens
	ok := false
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		ok = false
		v, err := s.store.sessionForUpdate(ctx, session)
		if err != nil {
			return err
		}
		ended := v.EndedAt != nil
		ok = v.Rotate(generation, s.now())
		if err := s.store.updateSession(ctx, v); err != nil {
			return err
		}
		db.AfterCommit(ctx, func() { s.sessions.drop(session) })
		if !ok {
			if v.EndedWhy == EndedByReuse && !ended {
				return s.record(as(ctx, v.AccountID, v.ID), "identity.session.close", "login_session", v.ID, audit.Denied, string(EndedByReuse))
			}
			return nil
		}
		who, err := s.store.standing(ctx, v.AccountID)
		if err != nil || who.account.State != Active || v.long() && !who.portalOnly(s.now()) {
			ok = false
			return err
		}
		out, err = s.tokens(ctx, v)
		return err
	})
	if errors.Is(err, ErrSessionNotFound) || (err == nil && !ok) {
		return Tokens{}, auth.ErrToken
	}
	return out, err
}

// bucket is one thing whose failures are counted.
type bucket struct {
	name  string
	limit Limit
}

// buckets counts per account, or per login where there is no account, and per address.
func (s *Service) buckets(login Login, account id.ID, d Device) []bucket {
	who := "account " + string(account)
	if account == "" {
		who = "login " + login.Value
	}
	return []bucket{{s.Ring.Hash("throttle", who), perAccount}, {s.Ring.Hash("throttle", "address "+d.IP), perAddress}}
}

func (s *Service) refuseBlocked(ctx context.Context, t []bucket) error {
	for _, b := range t {
		v, err := s.store.throttle(ctx, b.name)
		if err != nil {
			return err
		}
		if rest := v.Blocked(s.now()); rest > 0 {
			return ErrLocked.After(rest)
		}
	}
	return nil
}

// failed counts a failure in a transaction of its own and returns why, or ErrLocked when
// the limit was reached meanwhile.
func (s *Service) failed(ctx context.Context, t []bucket, account id.ID, why error) error {
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		for _, b := range t {
			v, err := s.store.throttleForUpdate(ctx, b.name)
			if err != nil {
				return err
			}
			v.Fail(b.limit, s.now())
			if err := s.store.updateThrottle(ctx, v); err != nil {
				return err
			}
		}
		if account == "" {
			return nil // attempts on logins nobody has would fill the audit chain
		}
		return s.record(as(ctx, account, ""), "identity.session.open", "account", account, audit.Denied, "")
	})
	if err != nil {
		return err
	}
	return why
}

// LogOut ends the caller's login session: its access and refresh tokens are worth nothing
// from here on.
func (s *Service) LogOut(ctx context.Context) error {
	return s.endOwn(ctx, callerSession(ctx), EndedByLogout)
}

func (s *Service) endOwn(ctx context.Context, session id.ID, why EndReason) error {
	account := callerAccount(ctx)
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.store.sessionForUpdate(ctx, session)
		if err != nil {
			return err
		}
		if v.AccountID != account {
			return ErrSessionNotFound
		}
		if v.EndedAt != nil {
			return nil
		}
		return s.end(ctx, v, why)
	})
}

// end closes a session inside the running transaction; this process knows at once, others
// within a second.
func (s *Service) end(ctx context.Context, v Session, why EndReason) error {
	v.End(why, s.now())
	if err := s.store.updateSession(ctx, v); err != nil {
		return err
	}
	db.AfterCommit(ctx, func() { s.sessions.drop(v.ID) })
	return s.record(ctx, "identity.session.close", "login_session", v.ID, audit.Done, string(why))
}

// endAll closes every session of an account but one.
func (s *Service) endAll(ctx context.Context, account, but id.ID, why EndReason) error {
	open, err := s.store.openSessions(ctx, account)
	if err != nil {
		return err
	}
	for _, v := range open {
		if v.ID == but {
			continue
		}
		if err := s.end(ctx, v, why); err != nil {
			return err
		}
	}
	return nil
}
