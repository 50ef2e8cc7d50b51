package conduct

import (
	"slices"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// State is where a violation stands.
type State string

const (
	Recorded   State = "recorded"   // somebody or something found it
	Confirmed  State = "confirmed"  // a person stands for it; points count
	Rectifying State = "rectifying" // the subject puts it right
	Closed     State = "closed"
	Dismissed  State = "dismissed"  // it was none
	Overturned State = "overturned" // an appeal undid it
)

// AppealState is where the appeal of a violation stands.
type AppealState string

const (
	NoAppeal         AppealState = "none"
	AppealFiled      AppealState = "filed"
	AppealUpheld     AppealState = "upheld" // the violation stands
	AppealReduced    AppealState = "reduced"
	AppealOverturned AppealState = "overturned"
)

// moves is the life of a violation: from each state, the states it may go to.
var moves = map[State][]State{
	Recorded:   {Confirmed, Dismissed},
	Confirmed:  {Rectifying, Closed, Overturned},
	Rectifying: {Closed, Overturned},
	Closed:     {Overturned},
}

// Severity says how grave a violation is.
type Severity string

const (
	Slight  Severity = "slight"
	Serious Severity = "serious"
	Grave   Severity = "grave"
)

// Source says where a violation comes from.
type Source string

const (
	FromLive    Source = "live"    // a hit on air
	FromPatrol  Source = "patrol"  // the park's own rounds
	FromProduct Source = "product" // a product that should not have been there
	FromCase    Source = "case"    // a consumer's case
	FromManual  Source = "manual"  // anything else a person saw
)

// Violation is one thing somebody did against a rule.
type Violation struct {
	ID               id.ID
	Code             string // of the catalogue
	CatalogueVersion string
	SubjectID        id.ID
	SubjectKind      string // merchant, streamer, agency
	Source           Source
	SessionID        id.ID
	ProductID        id.ID
	IncidentID       id.ID
	BundleID         id.ID // the evidence
	Severity         Severity
	PointsFirst      int64 // as recorded
	Points           int64 // as they count, after an appeal
	Article          string
	Facts            string
	OccurredAt       int64
	State            State
	StateReason      string
	Appeal           AppealState
	CountedYear      int64  // the year its points count in; 0 = they do not
	ClueDue          bool   // a clue is due to the regulator
	ClueBasis        string // why: the duty's condition and article
	RecordedBy       id.ID
	RecordedAt       int64
	ConfirmedBy      id.ID
	ConfirmedAt      int64
	ClosedBy         id.ID
	ClosedAt         int64
	Version          int64
}

// Standing says whether a person stands for the violation and no appeal undid it.
func (v Violation) Standing() bool { return slices.Contains(standing, v.State) }

func (v *Violation) move(to State) error {
	if !slices.Contains(moves[v.State], to) {
		return ErrState.With("state", string(v.State))
	}
	v.State = to
	return nil
}

// Confirm makes a person stand for the violation; its points count in year from now on.
// ErrState unless it is recorded.
func (v *Violation) Confirm(by id.ID, at, year int64) error {
	if err := v.move(Confirmed); err != nil {
		return err
	}
	v.ConfirmedBy, v.ConfirmedAt, v.CountedYear, v.StateReason = by, at, year, ""
	return nil
}

// Dismiss says it was no violation. ErrState unless it is recorded.
func (v *Violation) Dismiss(by id.ID, at int64, reason string) error {
	if err := v.move(Dismissed); err != nil {
		return err
	}
	v.ClosedBy, v.ClosedAt, v.StateReason = by, at, reason
	return nil
}

// Rectify starts putting it right; further orders keep it there. ErrState when it is not
// confirmed or already over.
func (v *Violation) Rectify() error {
	if v.State == Rectifying {
		return nil
	}
	return v.move(Rectifying)
}

// Close ends it. ErrState unless it is confirmed or rectifying; ErrUnderWay while a
// rectification is open.
func (v *Violation) Close(by id.ID, at int64, reason string, open bool) error {
	if open {
		return ErrUnderWay
	}
	if err := v.move(Closed); err != nil {
		return err
	}
	v.ClosedBy, v.ClosedAt, v.StateReason = by, at, reason
	return nil
}

// dayMs is a day in milliseconds.
const dayMs = 24 * 60 * 60 * 1000

// FileAppeal notes that the subject objects. ErrState before confirmation; ErrAppealed the
// second time; ErrAppealLate when more than days have passed since confirmation.
func (v *Violation) FileAppeal(at, days int64) error {
	switch {
	case !slices.Contains([]State{Confirmed, Rectifying, Closed}, v.State):
		return ErrState.With("state", string(v.State))
	case v.Appeal != NoAppeal:
		return ErrAppealed
	case at > v.ConfirmedAt+days*dayMs:
		return ErrAppealLate.With("days", number(days))
	}
	v.Appeal = AppealFiled
	return nil
}

// DecideAppeal applies the outcome: upheld keeps the points, reduced sets fewer (but some),
// overturned undoes the violation and its points. The first figure stays.
func (v *Violation) DecideAppeal(outcome AppealState, points int64) error {
	if v.Appeal != AppealFiled {
		return ErrState.With("state", string(v.Appeal))
	}
	switch outcome {
	case AppealUpheld:
	case AppealReduced:
		if points < 0 || points >= v.Points {
			var f errs.Fields
			f.Add("/points", "conduct.points_range", "应少于原记分 {points} 分", "Must be fewer than the {points} points recorded", "points", number(v.Points))
			return f.Err(ErrInput)
		}
		v.Points = points
	case AppealOverturned:
		if err := v.move(Overturned); err != nil {
			return err
		}
		v.Points, v.CountedYear, v.ClueDue = 0, 0, false
	default:
		return ErrInput
	}
	v.Appeal = outcome
	return nil
}
