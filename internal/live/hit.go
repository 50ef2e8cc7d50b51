package live

import (
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// HitSeverity is how grave the words are; a graver one sorts later.
type HitSeverity string

const (
	Slight  HitSeverity = "slight"
	Serious HitSeverity = "serious"
	Grave   HitSeverity = "grave"
)

func (s HitSeverity) weight() int {
	switch s {
	case Grave:
		return 3
	case Serious:
		return 2
	case Slight:
		return 1
	}
	return 0
}

// HitState says what a person decided about a hit.
type HitState string

const (
	HitOpen      HitState = "open"
	HitCorrected HitState = "corrected" // put right on the spot
	HitDismissed HitState = "dismissed" // no violation, with the reason
	HitConfirmed HitState = "confirmed" // part of an incident
)

// hitMoves is every decision about a hit. A corrected slip may still be grave enough to confirm.
var hitMoves = map[HitState][]HitState{
	HitOpen:      {HitCorrected, HitDismissed, HitConfirmed},
	HitCorrected: {HitConfirmed, HitDismissed},
}

// Hit is a span of a transcript that a rule pack flags.
type Hit struct {
	ID          id.ID
	SessionID   id.ID
	Source      Source
	Seq         int64
	Start, End  int64 // runes of the chunk Seq; End may lie beyond it when the term crosses the border
	OffsetMS    int64
	Term        string
	Found       string
	Category    string
	Severity    HitSeverity
	Article     errs.Text
	Suggestion  errs.Text
	PackVersion string
	SlotID      id.ID
	StreamerID  id.ID
	State       HitState
	Reason      string
	DecidedBy   id.ID
	DecidedAt   int64
	IncidentID  id.ID
	FoundAt     int64
	Version     int64
}

// decide moves a hit to a state. ErrHitDecided when it was decided otherwise.
func (h *Hit) decide(to HitState, reason string, by id.ID, now int64) error {
	for _, s := range hitMoves[h.State] {
		if s == to {
			h.State, h.Reason, h.DecidedBy, h.DecidedAt = to, reason, by, now
			return nil
		}
	}
	return ErrHitDecided
}

// Correction is a slip put right on the spot.
//
// O117 art. 31: slips, incomplete and improper statements are corrected at once and the record is
// kept three years from the end of the stream.
type Correction struct {
	ID         id.ID
	SessionID  id.ID
	HitID      id.ID
	StreamerID id.ID
	Words      string
	SpokenAt   int64
	OnTheSpot  bool
	RecordedBy id.ID
	RecordedAt int64
}

// onTheSpotMS is how long after the words a correction still counts as made on the spot.
const onTheSpotMS = 10 * 60 * 1000

// correct makes the correction of words said at saidAt (the start of the session when nothing was
// flagged). ErrCorrectionTime when it lies before the session or in the future.
func correct(s Session, saidAt, spokenAt, now int64) (onTheSpot bool, err error) {
	if s.StartedAt == 0 || spokenAt < s.StartedAt || spokenAt > now || spokenAt < saidAt {
		return false, ErrCorrectionTime
	}
	if s.EndedAt > 0 && spokenAt > s.EndedAt {
		return false, nil
	}
	return spokenAt-saidAt <= onTheSpotMS, nil
}

// IncidentState is how far an incident got.
type IncidentState string

const (
	IncidentOpen      IncidentState = "open"
	IncidentEscalated IncidentState = "escalated" // evidence is bundled and a violation recorded
	IncidentClosed    IncidentState = "closed"    // settled without a violation
)

// Incident gathers the confirmed hits of one streamer in one session.
type Incident struct {
	ID          id.ID
	SessionID   id.ID
	StreamerID  id.ID
	MerchantID  id.ID
	State       IncidentState
	Severity    HitSeverity
	Summary     string
	BundleID    id.ID
	ViolationID id.ID
	OpenedBy    id.ID
	OpenedAt    int64
	EscalatedBy id.ID
	EscalatedAt int64
	Version     int64
}

// take adds a confirmed hit: the incident is as grave as its gravest hit.
func (n *Incident) take(h Hit) error {
	if n.State != IncidentOpen {
		return ErrIncidentClosed
	}
	if h.Severity.weight() > n.Severity.weight() {
		n.Severity = h.Severity
	}
	return nil
}
