package conduct

import "sitong/internal/kernel/id"

// Kinds of the events this domain publishes.
const (
	EventViolationRecorded     = "conduct.violation_recorded"
	EventViolationConfirmed    = "conduct.violation_confirmed"
	EventViolationClosed       = "conduct.violation_closed"
	EventAppealFiled           = "conduct.appeal_filed"
	EventAppealDecided         = "conduct.appeal_decided"
	EventRectificationOrdered  = "conduct.rectification_ordered"
	EventRectificationAnswered = "conduct.rectification_answered"
	EventRectificationDecided  = "conduct.rectification_decided"
	EventRectificationOverdue  = "conduct.rectification_overdue"
	EventSanctionConfirmed     = "conduct.sanction_confirmed"
	EventSuspensionStarted     = "conduct.suspension_started"
	EventSuspensionEnded       = "conduct.suspension_ended"
	EventProductHeld           = "conduct.product_held"
	EventProductReleased       = "conduct.product_released"
)

// ViolationChanged is a violation as others need to know it.
type ViolationChanged struct {
	ViolationID id.ID    `json:"violation_id"`
	SubjectID   id.ID    `json:"subject_id"`
	SubjectKind string   `json:"subject_kind"`
	Code        string   `json:"code"`
	Severity    Severity `json:"severity"`
	State       State    `json:"state"`
	Points      int64    `json:"points"`
	Article     string   `json:"article"`
	SessionID   id.ID    `json:"session_id,omitempty"`
	ProductID   id.ID    `json:"product_id,omitempty"`
	BundleID    id.ID    `json:"bundle_id,omitempty"`
	OccurredAt  int64    `json:"occurred_at"`
	// ClueDue says that a duty of the park makes a clue to the regulator due, on ClueBasis.
	ClueDue   bool   `json:"clue_due"`
	ClueBasis string `json:"clue_basis,omitempty"`
}

func (v Violation) event() ViolationChanged {
	return ViolationChanged{ViolationID: v.ID, SubjectID: v.SubjectID, SubjectKind: v.SubjectKind, Code: v.Code, Severity: v.Severity, State: v.State,
		Points: v.Points, Article: v.Article, SessionID: v.SessionID, ProductID: v.ProductID, BundleID: v.BundleID, OccurredAt: v.OccurredAt,
		ClueDue: v.ClueDue, ClueBasis: v.ClueBasis}
}

// AppealChanged tells of an appeal, filed or decided, with both figures.
type AppealChanged struct {
	AppealID     id.ID       `json:"appeal_id"`
	ViolationID  id.ID       `json:"violation_id"`
	SubjectID    id.ID       `json:"subject_id"`
	State        AppealState `json:"state"`
	PointsBefore int64       `json:"points_before"`
	PointsAfter  int64       `json:"points_after"`
}

// RectificationChanged tells of a rectification.
type RectificationChanged struct {
	RectificationID id.ID              `json:"rectification_id"`
	ViolationID     id.ID              `json:"violation_id"`
	SubjectID       id.ID              `json:"subject_id"`
	State           RectificationState `json:"state"`
	DueOn           string             `json:"due_on"`
}

func (r Rectification) event() RectificationChanged {
	return RectificationChanged{r.ID, r.ViolationID, r.SubjectID, r.State, string(r.DueOn)}
}

// SanctionChanged tells of a sanction put into force or ended: suspensions, holds and the rest.
type SanctionChanged struct {
	SanctionID  id.ID         `json:"sanction_id"`
	ViolationID id.ID         `json:"violation_id"`
	SubjectID   id.ID         `json:"subject_id"`
	Step        Step          `json:"step"`
	State       SanctionState `json:"state"`
	ProductID   id.ID         `json:"product_id,omitempty"`
	FromAt      int64         `json:"from_at,omitempty"`
	UntilAt     int64         `json:"until_at,omitempty"`
}

func (s Sanction) event() SanctionChanged {
	return SanctionChanged{s.ID, s.ViolationID, s.SubjectID, s.Step, s.State, s.ProductID, s.FromAt, s.UntilAt}
}
