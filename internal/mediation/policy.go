package mediation

import (
	"slices"

	"sitong/internal/kernel/actor"
)

// readCaucus lets a mediator into private rooms. No other role holds it.
const readCaucus = "mediation.caucus.read"

// sideOf says on which side of a case the actor stands; ok is false when the actor may not
// know of the case: a stranger's token, another merchant, a streamer, a reader of several
// parks. A merchant learns of a case when the desk has accepted it.
func sideOf(a actor.Actor, c Case) (s Side, ok bool) {
	switch {
	case a.Kind == actor.CaseToken:
		return Consumer, a.CaseID == c.ID
	case a.Kind == actor.SystemJob:
		return Desk, true
	case a.Kind != actor.Account || a.ReadOnly():
		return "", false
	case portal(a):
		return Merchant, c.MerchantID != "" && a.StandsFor(c.MerchantID) && c.AcceptedAt > 0
	}
	return Desk, true
}

// portal says whether the actor stands for subjects instead of the park.
func portal(a actor.Actor) bool { return a.Has("merchant") || a.Has("streamer") || a.Has("agency") }

// roomsOf lists the rooms an actor may read and speak in. It is the only answer to that
// question: every reading and writing of what is said asks here.
func roomsOf(a actor.Actor, s Side) []Room {
	switch s {
	case Consumer:
		return []Room{Joint, CaucusConsumer}
	case Merchant:
		return []Room{Joint, CaucusMerchant}
	case Desk:
		if a.Can(readCaucus) {
			return []Room{Joint, DeskRoom, CaucusConsumer, CaucusMerchant}
		}
		return []Room{Joint, DeskRoom}
	}
	return nil
}

// mayEnter says whether the actor may speak in a room.
func mayEnter(a actor.Actor, s Side, r Room) bool { return slices.Contains(roomsOf(a, s), r) }
