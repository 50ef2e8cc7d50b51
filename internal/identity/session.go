package identity

import (
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// How long a login session lives (GB/T 22239 8.1.4.1, ASVS V7.3). Who holds portal roles alone sees
// their own things on their own phone, and signs in by a code the desk shows: that lasts longer.
const (
	sessionTTL   = 12 * time.Hour
	idleTTL      = 30 * time.Minute
	portalTTL    = 30 * 24 * time.Hour
	portalIdle   = 7 * 24 * time.Hour
	rotateGrace  = 10 * time.Second
	seenEvery    = time.Minute
	freshFor     = 5 * time.Minute
	maxIPChars   = 45
	maxAgentRune = 160
)

// EndReason says why a login session ended.
type EndReason string

const (
	EndedByLogout   EndReason = "logout"
	EndedByOwner    EndReason = "owner"    // from the list of own sessions
	EndedByPassword EndReason = "password" // password or second factor changed elsewhere
	EndedByReuse    EndReason = "reuse"    // a spent refresh token came back
	EndedByIdle     EndReason = "idle"
	EndedByAge      EndReason = "age"
	EndedByDisable  EndReason = "disabled"
)

// Session is a signed-in browser or program.
type Session struct {
	ID              id.ID
	AccountID       id.ID
	Generation      int64 // of the refresh token that is valid now
	RotatedAt       int64
	GraceUsed       bool
	AuthenticatedAt int64
	CreatedAt       int64
	SeenAt          int64
	ExpiresAt       int64
	EndedAt         *int64
	EndedWhy        EndReason
	IP              string
	Agent           string
}

// Alive says whether the session may act at an instant, and otherwise how it ends.
func (s Session) Alive(now int64) (bool, EndReason) {
	switch {
	case s.EndedAt != nil:
		return false, s.EndedWhy
	case now >= s.ExpiresAt:
		return false, EndedByAge
	case now-s.SeenAt > s.idle().Milliseconds():
		return false, EndedByIdle
	}
	return true, ""
}

// long says whether the session was opened for the portal alone; nothing else may be done with it.
func (s Session) long() bool { return s.ExpiresAt-s.CreatedAt > sessionTTL.Milliseconds() }

func (s Session) idle() time.Duration {
	if s.long() {
		return portalIdle
	}
	return idleTTL
}

// End closes the session.
func (s *Session) End(why EndReason, now int64) { s.EndedAt, s.EndedWhy = &now, why }

// Rotate spends the refresh token of a generation and makes its successor valid.
//
// The token of the previous generation is accepted once more within ten seconds, for a
// browser that lost the answer, and leads to the same successor. Any other spent token has
// been stolen, from the browser or by it: the whole session ends. ok is false when no token
// may be handed out.
func (s *Session) Rotate(generation int64, now int64) (ok bool) {
	if alive, why := s.Alive(now); !alive {
		if s.EndedAt == nil {
			s.End(why, now)
		}
		return false
	}
	switch {
	case generation == s.Generation:
		s.Generation, s.RotatedAt, s.GraceUsed, s.SeenAt = s.Generation+1, now, false, now
		return true
	case generation == s.Generation-1 && !s.GraceUsed && now-s.RotatedAt <= rotateGrace.Milliseconds():
		s.GraceUsed = true
		return true
	case generation < s.Generation:
		s.End(EndedByReuse, now)
	}
	return false
}

// RestMillis is how long the session may still last.
func (s Session) RestMillis(now int64) int64 { return max(0, s.ExpiresAt-now) }

// Device says where a sign-in comes from.
type Device struct {
	IP    string
	Agent string
}

func newSession(ids *id.Source, account id.ID, at time.Time, ttl time.Duration, d Device) Session {
	now := clock.Millis(at)
	return Session{ID: ids.New(), AccountID: account, RotatedAt: now, AuthenticatedAt: now, CreatedAt: now, SeenAt: now,
		ExpiresAt: clock.Millis(at.Add(ttl)), IP: head(d.IP, maxIPChars), Agent: head(d.Agent, maxAgentRune)}
}

func head(text string, n int) string {
	r := []rune(text)
	return string(r[:min(n, len(r))])
}
