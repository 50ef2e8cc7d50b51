package identity

import (
	"sitong/internal/kernel/actor"
)

// mayInvite: administrators hand out every role of the park, other staff only the portal's.
func mayInvite(a actor.Actor, role Role) error {
	if role.Portal() || a.Has("park_admin") || a.Has("platform_admin") || a.Kind == actor.SystemJob {
		return nil
	}
	return ErrRoleBeyond
}

// mayGrantRole: roles on the platform are the security administrator's to give. The first
// system administrator appoints the first security administrator and nobody else.
func mayGrantRole(a actor.Actor, role string, granted bool, securityAdmins int) error {
	if a.Has("security_admin") || a.Kind == actor.SystemJob {
		return nil
	}
	if role == "security_admin" && granted && securityAdmins == 0 {
		return nil
	}
	return ErrSecurityOnly
}
