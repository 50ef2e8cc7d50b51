package identity

import (
	"context"
	"errors"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/park"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/pubcode"
)

// OpenPark opens a park and invites its administrator; the code makes the link. What
// park.OpenPark and Invite refuse, this refuses.
func (s *Service) OpenPark(ctx context.Context, n park.NewPark, admin NewInvitation) (p park.Summary, i Invitation, code string, err error) {
	admin.Role = "park_admin"
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if p, err = s.Parks.OpenPark(ctx, n); err != nil {
			return err
		}
		i, code, err = s.Invite(in(ctx, p.ID), admin)
		return err
	})
	return p, i, code, err
}

// AdminInvitation is the invitation a park was opened with; its code is not shown again.
// ErrInvitationNotFound.
func (s *Service) AdminInvitation(ctx context.Context, parkID id.ID) (Invitation, error) {
	i, err := s.store.firstInvitation(in(ctx, parkID))
	return i.At(s.now()), err
}

// Invite makes an invitation that holds for seven days; the code makes the link or QR code
// and is shown this once. ErrInput, ErrRoleBeyond; ErrSubjectUnknown when the record does not
// exist in the park or is of another kind than the role.
func (s *Service) Invite(ctx context.Context, n NewInvitation) (Invitation, string, error) {
	if err := n.Validate(); err != nil {
		return Invitation{}, "", err
	}
	if err := mayInvite(actor.From(ctx), n.Role); err != nil {
		return Invitation{}, "", err
	}
	i := Invitation{ID: s.IDs.New(), Role: n.Role, SubjectID: n.SubjectID, Name: n.Name, State: InvitationOpen, InvitedBy: callerAccount(ctx),
		CreatedAt: s.now(), ExpiresAt: s.now() + invitationTTL.Milliseconds(), Version: 1}
	if n.Phone != "" {
		i.PhoneMasked = Login{Phone, n.Phone}.Mask()
	}
	code := auth.NewCode(26)
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.checkSubject(ctx, n.SubjectID, n.Role); err != nil {
			return err
		}
		parkID := actor.From(ctx).ParkID
		if err := s.store.insertInvitation(ctx, parkID, i, n.Phone); err != nil {
			return err
		}
		db.Produced(ctx, i.ID)
		if err := s.Codes.Put(ctx, parkID, kindInvitation, code, i.ID, i.ExpiresAt); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "identity.invitation.create", "invitation", i.ID, nil, i)
	})
	return i, code, err
}

// checkSubject demands that a portal role stands for a record of its own kind.
func (s *Service) checkSubject(ctx context.Context, subject id.ID, role Role) error {
	if subject == "" {
		return nil
	}
	if s.subjects == nil {
		return ErrSubjectUnknown
	}
	kind, err := s.subjects.SubjectKind(ctx, subject)
	if err != nil && errs.KindOf(err) != errs.NotFound {
		return err
	}
	if err != nil || kind != string(role) {
		return ErrSubjectUnknown
	}
	return nil
}

// ListInvitations pages through the park's invitations, the newest first.
func (s *Service) ListInvitations(ctx context.Context, r page.Request) (page.Page[Invitation], error) {
	all, err := s.store.listInvitations(ctx, r)
	return page.Map(all, func(i Invitation) Invitation { return i.At(s.now()) }), err
}

// InvitationByID is one invitation of the park. ErrInvitationNotFound.
func (s *Service) InvitationByID(ctx context.Context, invitation id.ID) (Invitation, error) {
	i, err := s.store.invitationByID(ctx, invitation)
	return i.At(s.now()), err
}

// Withdraw makes the link of an invitation useless. ErrInvitationNotFound, ErrInvitationClosed.
func (s *Service) Withdraw(ctx context.Context, invitation id.ID) (Invitation, error) {
	var out Invitation
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		i, err := s.store.invitationByID(ctx, invitation)
		if err != nil {
			return err
		}
		before := i
		if err := mayInvite(actor.From(ctx), i.Role); err != nil {
			return err
		}
		if err := i.Close(InvitationWithdrawn, s.now()); err != nil {
			return err
		}
		if err := s.store.updateInvitation(ctx, i, before.Version); err != nil {
			return err
		}
		if err := s.Codes.Revoke(ctx, actor.From(ctx).ParkID, kindInvitation, i.ID); err != nil {
			return err
		}
		i.Version++
		out = i
		return audit.Change(ctx, s.Journal, "identity.invitation.create", "invitation", i.ID, before, i)
	})
	return out, err
}

// ViewInvitation shows an invitation to whoever holds its link. pubcode.ErrUnknown when the
// link no longer works.
func (s *Service) ViewInvitation(ctx context.Context, code string) (InvitationView, error) {
	ctx = asNobody(ctx, "show an invitation")
	c, err := s.Codes.Find(ctx, kindInvitation, code)
	if err != nil {
		return InvitationView{}, err
	}
	i, err := s.store.invitationByID(in(ctx, c.Park), c.RefersTo)
	if err != nil || i.At(s.now()).State != InvitationOpen {
		return InvitationView{}, pubcode.ErrUnknown
	}
	p, err := s.Parks.ByID(ctx, c.Park)
	return InvitationView{Invitation: i, ParkName: p.Name, NeedsPassword: !i.Role.Portal()}, err
}

// Accept joins the park: the account of the login proves itself, or is made; consent to the
// privacy notice is kept with its version. Spends the link.
// pubcode.ErrUnknown, ErrInvitationClosed, ErrInput; ErrCredentials, ErrOTPNeeded, ErrOTP and
// ErrLocked as in LogIn; ErrRegulatorOnly for a regulator's account.
func (s *Service) Accept(ctx context.Context, code string, v Acceptance, d Device) (Tokens, error) {
	ctx = asNobody(ctx, "accept an invitation")
	c, err := s.Codes.Find(ctx, kindInvitation, code)
	if err != nil {
		return Tokens{}, err
	}
	i, err := s.store.invitationByID(in(ctx, c.Park), c.RefersTo)
	if err != nil {
		return Tokens{}, err
	}
	joining, err := s.joining(ctx, i, v, d)
	if err != nil {
		return Tokens{}, err
	}
	var out Tokens
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.Codes.Use(ctx, c); err != nil {
			return err
		}
		if err := s.admit(ctx, joining, v.OTP); err != nil {
			return err
		}
		if err := s.join(in(as(ctx, joining.account.ID, ""), c.Park), c.RefersTo, joining.account.ID); err != nil {
			return err
		}
		out, err = s.openSession(ctx, joining.account.ID, d)
		return err
	})
	if errors.Is(err, ErrOTP) {
		return Tokens{}, s.failed(ctx, joining.throttles, joining.account.ID, err)
	}
	return out, err
}

// joiner is the account somebody joins with, known or new.
type joiner struct {
	account   Account
	known     bool
	login     Login
	hash      string
	throttles []bucket
}

// joining proves a known account by its password, or prepares a new one.
func (s *Service) joining(ctx context.Context, i Invitation, v Acceptance, d Device) (joiner, error) {
	login, err := ParseLogin(v.Login)
	if err != nil {
		return joiner{}, err
	}
	who, err := s.store.secretsByLogin(ctx, login)
	if errors.Is(err, ErrAccountNotFound) {
		name := v.Name
		if name == "" {
			name = i.Name
		}
		a, login, hash, err := s.prepare(ctx, NewAccount{name, v.Login, v.Password}, !i.Role.Portal())
		a.Origin = FromPark
		return joiner{account: a, login: login, hash: hash}, err
	}
	if err != nil {
		return joiner{}, err
	}
	t := s.buckets(login, who.ID, d)
	if err := s.refuseBlocked(ctx, t); err != nil {
		return joiner{}, err
	}
	ok, err := s.Hasher.Verify(ctx, who.PasswordHash, v.Password)
	if err != nil {
		return joiner{}, err
	}
	if !ok || who.State != Active {
		return joiner{}, s.failed(ctx, t, who.ID, ErrCredentials)
	}
	return joiner{account: who.Account, known: true, login: login, throttles: t}, nil
}

// admit makes the new account, or asks the known one for its second factor.
func (s *Service) admit(ctx context.Context, j joiner, otp string) error {
	if !j.known {
		if err := s.store.insertAccount(ctx, j.account, j.login, j.hash); err != nil {
			return err
		}
		return s.record(as(ctx, j.account.ID, ""), "identity.account.create", "account", j.account.ID, audit.Done, "")
	}
	if err := s.refuseBlocked(ctx, j.throttles); err != nil {
		return err
	}
	who, err := s.store.secretsForUpdate(ctx, j.account.ID)
	if err != nil {
		return err
	}
	return s.checkFactor(ctx, who, otp)
}

// join makes the account a member; ctx is the account acting inside the park.
func (s *Service) join(ctx context.Context, invitation, account id.ID) error {
	i, err := s.store.invitationByID(ctx, invitation)
	if err != nil {
		return err
	}
	before, now := i, s.now()
	if err := i.Close(InvitationAccepted, now); err != nil {
		return err
	}
	i.AcceptedBy, i.AcceptedAt = account, &now
	if grants, err := s.store.openGrants(ctx, []id.ID{account}); err != nil || len(grants) > 0 {
		if err == nil {
			err = ErrRegulatorOnly
		}
		return err
	}
	if err := s.store.updateInvitation(ctx, i, before.Version); err != nil {
		return err
	}
	if err := s.enrol(ctx, account, i.Role, i.SubjectID, i.InvitedBy, "invitation"); err != nil {
		return err
	}
	if err := s.store.insertConsent(ctx, s.IDs.New(), account, i.SubjectID, "privacy_notice", NoticeVersion, noticeHash(), now); err != nil {
		return err
	}
	return audit.Change(ctx, s.Journal, "identity.invitation.accept", "invitation", i.ID, before, i)
}

// enrol gives an account a role of the actor's park and the record it stands for; what it
// holds already stays as it is.
func (s *Service) enrol(ctx context.Context, account id.ID, role Role, subject, by id.ID, reason string) error {
	held, err := s.store.activeMembers(ctx, account, role)
	if err != nil {
		return err
	}
	m := Member{ID: s.IDs.New(), AccountID: account, Role: role, State: MemberActive, SinceAt: s.now(), GrantedBy: by, Reason: reason, Version: 1}
	already := false
	for _, h := range held {
		already = already || (h.Holds(s.now()) && h.UntilAt == nil)
	}
	if !already {
		if err := s.store.insertMember(ctx, m); err != nil {
			return err
		}
		if err := s.Journal.Publish(ctx, "identity.member_joined", m.ID, MemberJoined{account, role}); err != nil {
			return err
		}
	}
	if subject != "" {
		if err := s.store.bindSubject(ctx, s.IDs.New(), account, subject, s.now()); err != nil {
			return err
		}
	}
	return s.rightsChanged(ctx, account)
}
