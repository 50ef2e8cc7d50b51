package conduct

import (
	"slices"
	"strconv"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

func number(n int64) string { return strconv.FormatInt(n, 10) }

// RectificationState is where putting right stands.
type RectificationState string

const (
	Ordered   RectificationState = "ordered"
	Submitted RectificationState = "submitted" // the subject says it is done
	Returned  RectificationState = "returned"  // not good enough yet
	Accepted  RectificationState = "accepted"
)

var rectificationMoves = map[RectificationState][]RectificationState{
	Ordered:   {Submitted},
	Returned:  {Submitted},
	Submitted: {Accepted, Returned},
}

// Rectification is what a subject has to put right, and until when.
type Rectification struct {
	ID          id.ID
	ViolationID id.ID
	SubjectID   id.ID
	Task        string
	DueOn       clock.Date
	State       RectificationState
	Answer      string
	AnswerFiles []id.ID
	AnsweredBy  id.ID
	AnsweredAt  int64
	Decision    string
	DecidedBy   id.ID
	DecidedAt   int64
	WarnedAt    int64 // when its deadline was found to have passed
	OrderedBy   id.ID
	OrderedAt   int64
	Version     int64
}

// Overdue says whether the subject owes an answer on the given day.
func (r Rectification) Overdue(today clock.Date) bool {
	return (r.State == Ordered || r.State == Returned) && r.DueOn < today
}

func (r *Rectification) move(to RectificationState) error {
	if !slices.Contains(rectificationMoves[r.State], to) {
		return ErrState.With("state", string(r.State))
	}
	r.State = to
	return nil
}

// Submit says what was done. ErrState unless it is ordered or returned.
func (r *Rectification) Submit(by id.ID, at int64, answer string, files []id.ID) error {
	if err := r.move(Submitted); err != nil {
		return err
	}
	r.Answer, r.AnswerFiles, r.AnsweredBy, r.AnsweredAt = answer, files, by, at
	return nil
}

// Decide accepts the answer or returns it with a new deadline. ErrState unless one was submitted.
func (r *Rectification) Decide(by id.ID, at int64, accept bool, reason string, due clock.Date) error {
	to := Returned
	if accept {
		to = Accepted
	}
	if err := r.move(to); err != nil {
		return err
	}
	r.Decision, r.DecidedBy, r.DecidedAt = reason, by, at
	if !accept && due != "" {
		r.DueOn, r.WarnedAt = due, 0
	}
	return nil
}

// Appeal is the subject's objection to a violation; it keeps both figures.
type Appeal struct {
	ID           id.ID
	ViolationID  id.ID
	SubjectID    id.ID
	Grounds      string
	Files        []id.ID
	State        AppealState
	PointsBefore int64
	PointsAfter  int64
	FiledBy      id.ID
	FiledAt      int64
	Reason       string
	DecidedBy    id.ID
	DecidedAt    int64
	Version      int64
}
