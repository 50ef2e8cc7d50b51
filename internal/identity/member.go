package identity

import (
	"slices"

	"sitong/internal/kernel/id"
)

// Role is a role somebody can hold in a park.
type Role string

// The roles of a park's staff, then those of the portal: people who are merchant, streamer
// or agency.
var (
	staffRoles  = []Role{"park_admin", "sourcing_officer", "live_supervisor", "mediator", "evaluator", "compliance_officer", "finance"}
	portalRoles = []Role{"merchant", "agency", "streamer"}
)

// Known says whether r is a role of a park.
func (r Role) Known() bool { return slices.Contains(staffRoles, r) || r.Portal() }

// Portal says whether r stands for a merchant, streamer or agency.
func (r Role) Portal() bool { return slices.Contains(portalRoles, r) }

// MemberState says whether a membership holds.
type MemberState string

const (
	MemberActive MemberState = "active"
	MemberEnded  MemberState = "ended"
)

// Member is one role an account holds in the park.
type Member struct {
	ID          id.ID
	Park        id.ID
	AccountID   id.ID
	LoginMasked string
	Role        Role
	State       MemberState
	SinceAt     int64
	UntilAt     *int64
	DeputyFor   *id.ID // the absent colleague whose role this is
	GrantedBy   id.ID
	Reason      string
	Version     int64
}

// Holds says whether the role may be used at an instant.
func (m Member) Holds(now int64) bool {
	return m.State == MemberActive && m.SinceAt <= now && (m.UntilAt == nil || now < *m.UntilAt)
}

// End takes the role away. ErrMemberEnded when it is gone already.
func (m *Member) End(now int64, reason string) error {
	if m.State == MemberEnded {
		return ErrMemberEnded
	}
	m.State, m.UntilAt, m.Reason = MemberEnded, &now, head(reason, 200)
	return nil
}
