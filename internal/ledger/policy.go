package ledger

import "sitong/internal/kernel/actor"

// maySee says whether the actor may know of an account: portal roles see what is theirs.
func maySee(a actor.Actor, acc Account) bool {
	if a.Has("merchant") && len(a.Roles) == 1 {
		return a.StandsFor(acc.PartyID)
	}
	return true
}
