package admission

import (
	"sitong/internal/kernel/actor"
)

// portal says whether the actor stands for subjects instead of the park.
func portal(a actor.Actor) bool { return a.Has("merchant") || a.Has("streamer") || a.Has("agency") }

// maySee says whether the actor may know of the subject: staff all of their park, portal
// roles their own, an agency also its streamers.
func maySee(a actor.Actor, s Subject) bool {
	return !portal(a) || a.StandsFor(s.ID) || a.StandsFor(s.AgencyID)
}

// mayChange says whether the actor may fill in the dossier. An agency maintains its
// streamers' data under its contract with them (O117 art. 39).
func mayChange(a actor.Actor, s Subject, c SubjectChange) error {
	switch {
	case !maySee(a, s):
		return ErrSubjectNotFound
	case portal(a) && c.identity() && (s.State == Admitted || s.State == Suspended):
		return ErrIdentityLocked
	case s.State == Exited:
		return ErrState
	}
	return nil
}

// mayTakeQuiz holds the quiz to the person: neither staff nor agency answers for a streamer
// (O117 art. 10(1): trainees may not cheat).
func mayTakeQuiz(a actor.Actor, s Subject) error {
	switch {
	case !maySee(a, s):
		return ErrSubjectNotFound
	case !a.StandsFor(s.ID) || s.Kind != Streamer:
		return ErrQuizNotYours
	}
	return nil
}
