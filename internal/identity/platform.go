package identity

import "sitong/internal/kernel/id"

// administrators says which of the three administrators (三员) a platform role is: system,
// security or audit. The database refuses two of them on one account.
var administrators = map[string]string{"platform_admin": "system", "security_admin": "security", "audit_admin": "audit", "platform_compliance": ""}

// checkSeparation keeps the three administrators apart. ErrRoleHeld, ErrAdministrators.
func checkSeparation(held []string, role string) error {
	for _, h := range held {
		if h == role {
			return ErrRoleHeld
		}
		if administrators[h] != "" && administrators[role] != "" {
			return ErrAdministrators
		}
	}
	return nil
}

// PlatformAccount is an account with what it is outside the parks.
type PlatformAccount struct {
	Account
	Roles  []string
	Grants []RegulatorGrant
}

// RegulatorGrant makes an account a regulator of a unit and everything below it.
type RegulatorGrant struct {
	ID         id.ID
	AccountID  id.ID
	RegionCode string
	Title      string
	GrantedBy  id.ID
	GrantedAt  int64
	EndedAt    *int64
}

// End withdraws the jurisdiction. ErrGrantEnded when it was withdrawn before.
func (g *RegulatorGrant) End(now int64) error {
	if g.EndedAt != nil {
		return ErrGrantEnded
	}
	g.EndedAt = &now
	return nil
}

// Group is a company that runs several parks.
type Group struct {
	ID        id.ID
	Name      string
	CreatedAt int64
	Members   []id.ID
	Version   int64
}
