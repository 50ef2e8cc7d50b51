package identity

import (
	"time"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// InvitationState says what became of an invitation.
type InvitationState string

const (
	InvitationOpen      InvitationState = "open"
	InvitationAccepted  InvitationState = "accepted"
	InvitationWithdrawn InvitationState = "withdrawn"
	InvitationExpired   InvitationState = "expired"
)

const invitationTTL = 7 * 24 * time.Hour

// Invitation asks a person into the park in one role.
type Invitation struct {
	ID          id.ID
	Role        Role
	SubjectID   id.ID // portal roles: the record the person stands for; empty when there is none yet
	Name        string
	PhoneMasked string
	State       InvitationState
	InvitedBy   id.ID
	CreatedAt   int64
	ExpiresAt   int64
	AcceptedBy  id.ID
	AcceptedAt  *int64
	Version     int64
}

// At is the invitation as it stands at an instant: an open one past its day has expired.
func (i Invitation) At(now int64) Invitation {
	if i.State == InvitationOpen && now >= i.ExpiresAt {
		i.State = InvitationExpired
	}
	return i
}

// Close ends an open invitation. ErrInvitationClosed otherwise.
func (i *Invitation) Close(as InvitationState, now int64) error {
	if i.At(now).State != InvitationOpen {
		return ErrInvitationClosed
	}
	i.State = as
	return nil
}

// NewInvitation is what inviting takes.
type NewInvitation struct {
	Role      Role
	Name      string
	Phone     string
	SubjectID id.ID
}

// Validate names every failure at once.
func (n NewInvitation) Validate() error {
	var f errs.Fields
	checkName(&f, n.Name)
	if !n.Role.Known() {
		f.Add("/role", "identity.role_unknown", "角色不存在", "No such role")
	}
	if n.Phone != "" && !phonePattern.MatchString(n.Phone) {
		f.Add("/phone", "identity.phone", "手机号格式不正确", "This is no mobile number")
	}
	if n.SubjectID != "" && !n.Role.Portal() {
		f.Add("/subject_id", "identity.subject_for_staff", "仅商家、主播、机构可关联主体", "Only merchants, streamers and agencies stand for a record")
	}
	return f.Err(ErrInput)
}

// InvitationView is what the invited person sees before accepting.
type InvitationView struct {
	Invitation
	ParkName      string
	NeedsPassword bool // a new account in a staff role
}

// Acceptance is what joining takes. A known login proves itself with its password and second
// factor; a new one becomes an account.
type Acceptance struct {
	Login    string
	Name     string
	Password string
	OTP      string
}
