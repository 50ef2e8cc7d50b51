package identity

import (
	"context"
	"errors"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/pubcode"
)

const kindPassword = "password"

// PasswordLink makes a one-time code with which a member who forgot the password sets a new
// one within 30 minutes; an earlier code becomes useless. ErrMemberNotFound, ErrMemberEnded;
// ErrElsewhere for somebody who is also somebody outside this park: whoever could reset that
// password could act there; ErrSameAccount for oneself.
func (s *Service) PasswordLink(ctx context.Context, member id.ID) (code string, expiresAt int64, err error) {
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.store.memberByID(ctx, member)
		if err != nil {
			return err
		}
		if !m.Holds(s.now()) {
			return ErrMemberEnded
		}
		st, err := s.store.standing(ctx, m.AccountID)
		if err != nil {
			return err
		}
		if len(st.members) > 1 || st.account.Origin == FromPlatform || len(st.platformRoles)+len(st.grants)+len(st.groups) > 0 {
			return ErrElsewhere
		}
		code, expiresAt, err = s.passwordCode(ctx, actor.From(ctx).ParkID, m.AccountID, "identity.password.reset")
		return err
	})
	return code, expiresAt, err
}

// PlatformPasswordLink is PasswordLink for an account of the platform. ErrAccountNotFound,
// ErrSameAccount.
func (s *Service) PlatformPasswordLink(ctx context.Context, account id.ID) (code string, expiresAt int64, err error) {
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.PlatformAccountByID(ctx, account); err != nil {
			return err
		}
		code, expiresAt, err = s.passwordCode(ctx, id.Platform, account, "identity.platform_password.reset")
		return err
	})
	return code, expiresAt, err
}

func (s *Service) passwordCode(ctx context.Context, park, account id.ID, action string) (string, int64, error) {
	if account == callerAccount(ctx) {
		return "", 0, ErrSameAccount
	}
	code, expiresAt := auth.NewCode(26), s.now()+bootstrapTTL.Milliseconds()
	if err := s.Codes.Revoke(ctx, park, kindPassword, account); err != nil {
		return "", 0, err
	}
	if err := s.Codes.Put(ctx, park, kindPassword, code, account, expiresAt); err != nil {
		return "", 0, err
	}
	return code, expiresAt, s.record(ctx, action, "account", account, audit.Done, "")
}

// ResetPassword sets a new password with a code an administrator made and ends every login
// session of the account; a second factor stays in force. pubcode.ErrUnknown; ErrInput naming
// what the password lacks; ErrLocked.
func (s *Service) ResetPassword(ctx context.Context, code, next string, d Device) error {
	ctx = asNobody(ctx, "reset a password")
	t := []bucket{{s.Ring.Hash("throttle", "address "+d.IP), perAddress}}
	if err := s.refuseBlocked(ctx, t); err != nil {
		return err
	}
	c, err := s.Codes.Find(ctx, kindPassword, code)
	if errors.Is(err, pubcode.ErrUnknown) {
		return s.failed(ctx, t, "", err)
	}
	if err != nil {
		return err
	}
	who, err := s.store.secretsForReading(ctx, c.RefersTo)
	if err != nil {
		return err
	}
	if err := s.Passwords.Check("/new_password", next, who.Name, who.Login.Value).Err(ErrInput); err != nil {
		return err
	}
	hash, err := s.Hasher.Hash(ctx, next)
	if err != nil {
		return err
	}
	return s.DB.InTx(as(ctx, who.ID, ""), func(ctx context.Context) error {
		if err := s.Codes.Use(ctx, c); err != nil {
			return err
		}
		if err := s.store.updateAccount(ctx, who.ID, who.Version, map[string]any{"password_hash": hash, "password_at": s.now()}); err != nil {
			return err
		}
		return s.secretChanged(ctx, who.ID, "password reset")
	})
}
