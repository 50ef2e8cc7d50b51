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
