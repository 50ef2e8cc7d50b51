package identity

import (
	"context"
	"errors"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/pubcode"
)

const (
	codeTTL      = 10 * time.Minute
	codeTries    = 5
	ticketTTL    = 5 * time.Minute
	bootstrapTTL = 30 * time.Minute

	kindTicket     = "sign_in"
	kindBootstrap  = "bootstrap"
	kindInvitation = "invitation"
)

// RequestCode sends a one-time code to a mobile number whose account may sign in with one:
// merchants, streamers and agencies only. What is answered never tells whether it was sent.
// ErrInput for what is no login; ErrLocked after five codes to one number within an hour.
func (s *Service) RequestCode(ctx context.Context, loginText string, d Device) error {
	ctx = asNobody(ctx, "send a sign-in code")
	login, err := ParseLogin(loginText)
	if err != nil {
		return err
	}
	t := []bucket{{s.Ring.Hash("throttle", "codes "+login.Value), perCodes}, {s.Ring.Hash("throttle", "code address "+d.IP), perAddress}}
	if err := s.refuseBlocked(ctx, t); err != nil {
		return err
	}
	who, err := s.store.secretsByLogin(ctx, login)
	if err != nil && !errors.Is(err, ErrAccountNotFound) {
		return err
	}
	portal := false
	if who.ID != "" && who.State == Active && login.Kind == Phone && s.SMS != nil {
		if portal, err = s.portalOnly(ctx, who.ID); err != nil {
			return err
		}
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.count(ctx, t); err != nil || !portal {
			return err
		}
		code := auth.NewDigits(6)
		row := codeRow{ID: s.IDs.New(), AccountID: who.ID, CodeHash: s.codeHash(who.ID, code), Channel: "sms", CreatedAt: s.now(), ExpiresAt: s.now() + codeTTL.Milliseconds()}
		if err := s.store.putCode(ctx, row); err != nil {
			return err
		}
		db.AfterCommit(ctx, func() { _ = s.SMS.SendCode(context.WithoutCancel(ctx), login.Value, code) }) // a lost message is asked for again
		return nil
	})
}

func (s *Service) codeHash(account id.ID, code string) string {
	return s.Ring.Hash("sign-in code "+string(account), code)
}

// count adds one to each bucket inside the running transaction.
func (s *Service) count(ctx context.Context, t []bucket) error {
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
	return nil
}

// portalOnly says whether an account holds portal roles and nothing else: a code or a ticket
// is too weak a proof for staff.
func (s *Service) portalOnly(ctx context.Context, account id.ID) (bool, error) {
	st, err := s.standingOf(ctx, account)
	return err == nil && st.portalOnly(s.now()), err
}

// LogInWithCode signs in with the code sent to a number. ErrCredentials, ErrLocked.
func (s *Service) LogInWithCode(ctx context.Context, loginText, code string, d Device) (Tokens, error) {
	ctx = asNobody(ctx, "sign in")
	login, err := ParseLogin(loginText)
	if err != nil {
		return Tokens{}, ErrCredentials
	}
	who, err := s.store.secretsByLogin(ctx, login)
	if err != nil && !errors.Is(err, ErrAccountNotFound) {
		return Tokens{}, err
	}
	t := s.buckets(login, who.ID, d)
	if err := s.refuseBlocked(ctx, t); err != nil {
		return Tokens{}, err
	}
	var out Tokens
	ok := false
	if who.ID != "" {
		err = s.DB.InTx(ctx, func(ctx context.Context) error {
			ok = false
			if ok, err = s.spendCode(ctx, who.ID, code); err != nil || !ok {
				return err
			}
			out, err = s.openSession(ctx, who.ID, d)
			return err
		})
	}
	if err != nil && !errors.Is(err, ErrCredentials) && !errors.Is(err, ErrAccountNotFound) {
		return Tokens{}, err
	}
	if !ok || err != nil {
		return Tokens{}, s.failed(ctx, t, who.ID, ErrCredentials)
	}
	return out, nil
}

// spendCode compares a code and uses it up; a wrong one is counted against it.
func (s *Service) spendCode(ctx context.Context, account id.ID, code string) (bool, error) {
	c, err := s.store.codeForUpdate(ctx, account, s.now())
	if errors.Is(err, ErrCredentials) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	now := s.now()
	ok := c.CodeHash == s.codeHash(account, code)
	if ok {
		c.UsedAt = &now
	} else {
		c.Tries++
	}
	if err := s.store.updateCode(ctx, c); err != nil || !ok {
		return false, err
	}
	a, err := s.store.accountByID(ctx, account)
	if err != nil || a.State != Active {
		return false, err
	}
	return s.portalOnly(ctx, account)
}

// ShowTicket makes a ticket that signs a portal member in once within five minutes, for
// staff to show as a QR code. ErrMemberNotFound, ErrMemberEnded; ErrNotPortal for staff and
// for people who are staff elsewhere.
func (s *Service) ShowTicket(ctx context.Context, member id.ID) (ticket string, expiresAt int64, err error) {
	ticket, expiresAt = auth.NewCode(16), s.now()+ticketTTL.Milliseconds()
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.store.memberByID(ctx, member)
		if err != nil {
			return err
		}
		if !m.Holds(s.now()) {
			return ErrMemberEnded
		}
		if ok, err := s.portalOnly(ctx, m.AccountID); err != nil || !ok {
			if err == nil {
				err = ErrNotPortal
			}
			return err
		}
		if err := s.Codes.Revoke(ctx, m.Park, kindTicket, m.AccountID); err != nil {
			return err
		}
		if err := s.Codes.Put(ctx, m.Park, kindTicket, ticket, m.AccountID, expiresAt); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.ticket.show", Kind: "membership", Object: member})
	})
	return ticket, expiresAt, err
}

// LogInWithTicket signs in with a ticket staff has shown. ErrCredentials, ErrLocked.
func (s *Service) LogInWithTicket(ctx context.Context, ticket string, d Device) (Tokens, error) {
	ctx = asNobody(ctx, "sign in")
	t := []bucket{{s.Ring.Hash("throttle", "address "+d.IP), perAddress}}
	if err := s.refuseBlocked(ctx, t); err != nil {
		return Tokens{}, err
	}
	c, err := s.Codes.Find(ctx, kindTicket, ticket)
	if errors.Is(err, pubcode.ErrUnknown) {
		return Tokens{}, s.failed(ctx, t, "", ErrCredentials)
	}
	if err != nil {
		return Tokens{}, err
	}
	var out Tokens
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.Codes.Use(ctx, c); err != nil {
			return ErrCredentials
		}
		a, err := s.store.accountByID(ctx, c.RefersTo)
		if err != nil {
			return err
		}
		if ok, err := s.portalOnly(ctx, a.ID); err != nil || !ok || a.State != Active {
			if err == nil {
				err = ErrCredentials
			}
			return err
		}
		out, err = s.openSession(ctx, a.ID, d)
		return err
	})
	return out, err
}

// Bootstrap makes a one-time link that makes the first platform administrator; an earlier
// link becomes useless. ErrNotBlank when there is one.
func (s *Service) Bootstrap(ctx context.Context) (code string, expiresAt int64, err error) {
	ctx = asNobody(ctx, "bootstrap the platform")
	code, expiresAt = auth.NewCode(26), s.now()+bootstrapTTL.Milliseconds()
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.blank(ctx); err != nil {
			return err
		}
		if err := s.Codes.Revoke(ctx, id.Platform, kindBootstrap, id.Platform); err != nil {
			return err
		}
		if err := s.Codes.Put(ctx, id.Platform, kindBootstrap, code, id.Platform, expiresAt); err != nil {
			return err
		}
		return s.record(ctx, "identity.bootstrap.start", "platform", id.Platform, audit.Done, "")
	})
	return code, expiresAt, err
}

func (s *Service) blank(ctx context.Context) error {
	n, err := s.store.countPlatformRole(ctx, "platform_admin")
	if err == nil && n > 0 {
		err = ErrNotBlank
	}
	return err
}

// NewAccount is what an account needs.
type NewAccount struct {
	Name     string
	Login    string
	Password string
}

// FinishBootstrap makes the first platform administrator from the link and signs it in.
// pubcode.ErrUnknown, ErrNotBlank, ErrInput, ErrLoginTaken, ErrLocked.
func (s *Service) FinishBootstrap(ctx context.Context, code string, n NewAccount, d Device) (Tokens, error) {
	ctx = asNobody(ctx, "bootstrap the platform")
	t := []bucket{{s.Ring.Hash("throttle", "address "+d.IP), perAddress}}
	if err := s.refuseBlocked(ctx, t); err != nil {
		return Tokens{}, err
	}
	c, err := s.Codes.Find(ctx, kindBootstrap, code)
	if errors.Is(err, pubcode.ErrUnknown) {
		return Tokens{}, s.failed(ctx, t, "", err)
	}
	if err != nil {
		return Tokens{}, err
	}
	a, login, hash, err := s.prepare(ctx, n, true)
	if err != nil {
		return Tokens{}, err
	}
	var out Tokens
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.blank(ctx); err != nil {
			return err
		}
		if err := s.Codes.Use(ctx, c); err != nil {
			return err
		}
		if err := s.store.insertAccount(ctx, a, login, hash); err != nil {
			return err
		}
		if err := s.store.insertPlatformRole(ctx, s.IDs.New(), a.ID, "platform_admin", a.ID, s.now()); err != nil {
			return err
		}
		if err := s.rightsChanged(ctx, a.ID); err != nil {
			return err
		}
		if err := s.record(as(ctx, a.ID, ""), "identity.bootstrap.finish", "account", a.ID, audit.Done, ""); err != nil {
			return err
		}
		out, err = s.openSession(ctx, a.ID, d)
		return err
	})
	return out, err
}

// prepare checks what a new account needs and hashes its password. ErrInput names every
// field at fault.
func (s *Service) prepare(ctx context.Context, n NewAccount, needsPassword bool) (Account, Login, string, error) {
	var f errs.Fields
	checkName(&f, n.Name)
	login, err := ParseLogin(n.Login)
	if err != nil {
		f.Add("/login", "identity.login_unreadable", "请填写手机号或邮箱", "Please give a mobile number or an e-mail address")
	}
	if needsPassword || n.Password != "" {
		f = append(f, s.Passwords.Check("/password", n.Password, n.Name, login.Value)...)
	}
	if err := f.Err(ErrInput); err != nil {
		return Account{}, Login{}, "", err
	}
	a := Account{ID: s.IDs.New(), Name: n.Name, LoginMasked: login.Mask(), State: Active, Origin: FromPlatform, Language: "zh-CN", HasPassword: n.Password != "", CreatedAt: clock.Millis(s.Clock.Now()), Version: 1}
	hash := ""
	if n.Password != "" {
		if hash, err = s.Hasher.Hash(ctx, n.Password); err != nil {
			return a, login, "", err
		}
	}
	return a, login, hash, nil
}
