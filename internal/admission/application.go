package admission

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// ApplicationState says where an application stands.
type ApplicationState string

const (
	ApplicationSubmitted ApplicationState = "submitted"
	ApplicationReturned  ApplicationState = "returned" // for supplement; the next submission goes on here
	ApplicationApproved  ApplicationState = "approved"
	ApplicationRejected  ApplicationState = "rejected"
	ApplicationWithdrawn ApplicationState = "withdrawn"
)

// Application asks for admission; it follows its latest submission.
type Application struct {
	ID          id.ID            `json:"id"`
	SubjectID   id.ID            `json:"subject_id"`
	State       ApplicationState `json:"state"`
	Submissions int64            `json:"submissions"`
	AssigneeID  id.ID            `json:"assignee_id"`
	SubmittedAt int64            `json:"submitted_at"`
	DueAt       int64            `json:"due_at"`
	DecidedAt   int64            `json:"decided_at"`
	CreatedBy   id.ID            `json:"created_by"`
	CreatedAt   int64            `json:"created_at"`
	Version     int64            `json:"version"`
}

// WaitingDays is how many days the application has waited for a decision.
func (a Application) WaitingDays(now clock.Date) int {
	if a.State != ApplicationSubmitted || a.SubmittedAt == 0 {
		return 0
	}
	return max(0, clock.DateOf(clock.FromMillis(a.SubmittedAt)).DaysUntil(now))
}

// Submission is what was handed in, as it was.
type Submission struct {
	ID            id.ID  `json:"id"`
	ApplicationID id.ID  `json:"application_id"`
	Number        int64  `json:"number"`
	Snapshot      string `json:"snapshot"`
	SnapshotHash  string `json:"snapshot_hash"`
	RuleVersion   string `json:"rule_version"`
	SubmittedBy   id.ID  `json:"submitted_by"`
	SubmittedAt   int64  `json:"submitted_at"`
}

// Verdict is what an officer decides.
type Verdict string

const (
	Approve Verdict = "approve"
	Return  Verdict = "return"
	Reject  Verdict = "reject"
)

// Decision keeps who decided what, why, and on which rules.
type Decision struct {
	ID               id.ID   `json:"id"`
	ApplicationID    id.ID   `json:"application_id"`
	SubmissionNumber int64   `json:"submission_number"`
	Verdict          Verdict `json:"verdict"`
	Reason           string  `json:"reason"`
	Blockers         string  `json:"blockers"` // JSON array of the codes open at that moment
	RuleVersion      string  `json:"rule_version"`
	DecidedBy        id.ID   `json:"decided_by"`
	DecidedAt        int64   `json:"decided_at"`
}

// decide moves the application. ErrApplicationDecided, ErrReasonNeeded.
func (a *Application) decide(v Verdict, reason string, at int64) error {
	if a.State != ApplicationSubmitted {
		return ErrApplicationDecided
	}
	if v != Approve && reason == "" {
		return ErrReasonNeeded
	}
	a.DecidedAt = at
	switch v {
	case Approve:
		a.State = ApplicationApproved
	case Return:
		a.State = ApplicationReturned
	default:
		a.State = ApplicationRejected
	}
	return nil
}

// History is one line of an application's life.
type History struct {
	At               int64
	Kind             ApplicationState
	By               id.ID
	Reason           string
	RuleVersion      string
	SubmissionNumber int64
}

// story orders submissions and decisions by time.
func story(subs []Submission, decisions []Decision) []History {
	var out []History
	for _, s := range subs {
		out = append(out, History{s.SubmittedAt, ApplicationSubmitted, s.SubmittedBy, "", s.RuleVersion, s.Number})
		for _, d := range decisions {
			if d.SubmissionNumber == s.Number {
				out = append(out, History{d.DecidedAt, d.Verdict.state(), d.DecidedBy, d.Reason, d.RuleVersion, s.Number})
			}
		}
	}
	return out
}

func (v Verdict) state() ApplicationState {
	switch v {
	case Approve:
		return ApplicationApproved
	case Return:
		return ApplicationReturned
	}
	return ApplicationRejected
}
