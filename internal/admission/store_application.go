package admission

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type applicationRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SubjectID   id.ID
	State       ApplicationState
	Submissions int64
	AssigneeID  *id.ID
	SubmittedAt *int64
	DueAt       *int64
	DecidedAt   *int64
	CreatedBy   id.ID
	CreatedAt   int64
	Version     int64
}

func (applicationRow) TableName() string { return "applications" }

func applicationFrom(r applicationRow) Application {
	return Application{r.ID, r.SubjectID, r.State, r.Submissions, db.Value(r.AssigneeID), db.Value(r.SubmittedAt), db.Value(r.DueAt), db.Value(r.DecidedAt), r.CreatedBy, r.CreatedAt, r.Version}
}

func (s store) insertApplication(ctx context.Context, a Application) error {
	return s.db.Conn(ctx).Create(&applicationRow{ID: a.ID, SubjectID: a.SubjectID, State: a.State, Submissions: a.Submissions, AssigneeID: db.Null(a.AssigneeID),
		SubmittedAt: db.Null(a.SubmittedAt), DueAt: db.Null(a.DueAt), CreatedBy: a.CreatedBy, CreatedAt: a.CreatedAt, Version: 1}).Error
}

func (s store) updateApplication(ctx context.Context, a Application, version int64) error {
	return db.Update(s.db.Conn(ctx), &applicationRow{}, string(a.ID), version, map[string]any{"state": a.State, "submissions": a.Submissions,
		"assignee_id": db.Null(a.AssigneeID), "submitted_at": db.Null(a.SubmittedAt), "due_at": db.Null(a.DueAt), "decided_at": db.Null(a.DecidedAt)})
}

func (s store) applicationByID(ctx context.Context, a id.ID) (Application, error) {
	var r applicationRow
	if err := s.db.Conn(ctx).Where("id = ?", a).Take(&r).Error; err != nil {
		return Application{}, db.One(err, ErrApplicationNotFound)
	}
	return applicationFrom(r), nil
}

// openApplication is the subject's application that is not decided for good; ok is false
// when there is none.
func (s store) openApplication(ctx context.Context, subject id.ID) (a Application, ok bool, err error) {
	var r applicationRow
	err = s.db.Conn(ctx).Where("subject_id = ? AND state IN ?", subject, []ApplicationState{ApplicationSubmitted, ApplicationReturned}).Take(&r).Error
	if db.Missing(err) {
		return Application{}, false, nil
	}
	return applicationFrom(r), err == nil, err
}

// assigned lists the undecided applications that lie with a colleague.
func (s store) assigned(ctx context.Context, colleague id.ID) ([]Application, error) {
	var rows []applicationRow
	err := s.db.Conn(ctx).Where("assignee_id = ? AND state IN ?", colleague, []ApplicationState{ApplicationSubmitted, ApplicationReturned}).Order("id").Find(&rows).Error
	out := make([]Application, len(rows))
	for i, r := range rows {
		out[i] = applicationFrom(r)
	}
	return out, err
}

// ApplicationFilter narrows a list of applications.
type ApplicationFilter struct {
	State ApplicationState
	Kind  Kind
	// Assignee is an account, or Nobody; empty asks for all.
	Assignee id.ID
}

// Nobody asks for applications no colleague works on.
const Nobody id.ID = "nobody"

func (s store) listApplications(ctx context.Context, f ApplicationFilter, subjects []id.ID, r page.Request) (page.Page[Application], error) {
	tx := s.db.Conn(ctx).Model(&applicationRow{})
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	switch f.Assignee {
	case "":
	case Nobody:
		tx = tx.Where("assignee_id IS NULL")
	default:
		tx = tx.Where("assignee_id = ?", f.Assignee)
	}
	if subjects != nil {
		tx = tx.Where("subject_id IN ?", some(subjects))
	}
	if f.Kind != "" {
		tx = tx.Where("subject_id IN (?)", s.db.Conn(ctx).Model(&subjectRow{}).Select("id").Where("tenant_id = ? AND kind = ?", actor.From(ctx).ParkID, f.Kind))
	}
	k := db.Keyset{Request: r, Default: "submitted_at", Orders: map[string]string{"submitted_at": "submitted_at"}}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Application]{}, err
	}
	var rows []applicationRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Application]{}, err
	}
	return page.Map(db.Cut(k, rows, func(r applicationRow) (any, string) { return db.Value(r.SubmittedAt), string(r.ID) }), applicationFrom), nil
}

// waiting lists every application that waits for a decision, the oldest first.
func (s store) waiting(ctx context.Context) ([]Application, error) {
	var rows []applicationRow
	err := s.db.Conn(ctx).Where("state = ?", ApplicationSubmitted).Order("submitted_at").Order("id").Find(&rows).Error
	out := make([]Application, len(rows))
	for i, r := range rows {
		out[i] = applicationFrom(r)
	}
	return out, err
}

type submissionRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	ApplicationID id.ID
	Number        int64
	Snapshot      string
	SnapshotHash  string
	RuleVersion   string
	SubmittedBy   id.ID
	SubmittedAt   int64
}

func (submissionRow) TableName() string { return "submissions" }

func (s store) insertSubmission(ctx context.Context, v Submission) error {
	return s.db.Conn(ctx).Create(&submissionRow{ID: v.ID, ApplicationID: v.ApplicationID, Number: v.Number, Snapshot: v.Snapshot, SnapshotHash: v.SnapshotHash,
		RuleVersion: v.RuleVersion, SubmittedBy: v.SubmittedBy, SubmittedAt: v.SubmittedAt}).Error
}

func (s store) submissionsOf(ctx context.Context, application id.ID) ([]Submission, error) {
	var rows []submissionRow
	err := s.db.Conn(ctx).Where("application_id = ?", application).Order("number").Find(&rows).Error
	out := make([]Submission, len(rows))
	for i, r := range rows {
		out[i] = Submission{r.ID, r.ApplicationID, r.Number, r.Snapshot, r.SnapshotHash, r.RuleVersion, r.SubmittedBy, r.SubmittedAt}
	}
	return out, err
}

type decisionRow struct {
	TenantID         id.ID `gorm:"primaryKey"`
	ID               id.ID `gorm:"primaryKey"`
	ApplicationID    id.ID
	SubmissionNumber int64
	Verdict          Verdict
	Reason           string
	Blockers         string
	RuleVersion      string
	DecidedBy        id.ID
	DecidedAt        int64
}

func (decisionRow) TableName() string { return "admission_decisions" }

func (s store) insertDecision(ctx context.Context, d Decision) error {
	return s.db.Conn(ctx).Create(&decisionRow{ID: d.ID, ApplicationID: d.ApplicationID, SubmissionNumber: d.SubmissionNumber, Verdict: d.Verdict, Reason: d.Reason,
		Blockers: d.Blockers, RuleVersion: d.RuleVersion, DecidedBy: d.DecidedBy, DecidedAt: d.DecidedAt}).Error
}

func (s store) decisionsOf(ctx context.Context, application id.ID) ([]Decision, error) {
	var rows []decisionRow
	err := s.db.Conn(ctx).Where("application_id = ?", application).Order("id").Find(&rows).Error
	out := make([]Decision, len(rows))
	for i, r := range rows {
		out[i] = Decision{r.ID, r.ApplicationID, r.SubmissionNumber, r.Verdict, r.Reason, r.Blockers, r.RuleVersion, r.DecidedBy, r.DecidedAt}
	}
	return out, err
}

type attemptRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SubjectID   id.ID
	QuizVersion string
	Questions   string
	Answers     *string
	Correct     int64
	Total       int64
	Passed      bool
	StartedAt   int64
	FinishedAt  *int64
	ValidUntil  *clock.Date
	Version     int64
}

func (attemptRow) TableName() string { return "quiz_attempts" }

func (s store) insertAttempt(ctx context.Context, a Attempt) error {
	codes, err := json.Marshal(a.Codes)
	if err != nil {
		return fmt.Errorf("admission: %w", err)
	}
	return s.db.Conn(ctx).Create(&attemptRow{ID: a.ID, SubjectID: a.SubjectID, QuizVersion: a.QuizVersion, Questions: string(codes), Total: int64(a.Total),
		StartedAt: a.StartedAt, Version: 1}).Error
}

func (s store) finishAttempt(ctx context.Context, a Attempt) error {
	answers, err := json.Marshal(a.Answers)
	if err != nil {
		return fmt.Errorf("admission: %w", err)
	}
	return db.Update(s.db.Conn(ctx), &attemptRow{}, string(a.ID), a.Version, map[string]any{"answers": string(answers), "correct": a.Correct,
		"passed": a.Passed, "finished_at": a.FinishedAt, "valid_until": db.Null(a.ValidUntil)})
}

func (s store) attemptByID(ctx context.Context, attempt id.ID) (Attempt, error) {
	var r attemptRow
	if err := s.db.Conn(ctx).Where("id = ?", attempt).Take(&r).Error; err != nil {
		return Attempt{}, db.One(err, ErrQuizNotFound)
	}
	a := Attempt{ID: r.ID, SubjectID: r.SubjectID, QuizVersion: r.QuizVersion, Correct: int(r.Correct), Total: int(r.Total), Passed: r.Passed,
		StartedAt: r.StartedAt, FinishedAt: db.Value(r.FinishedAt), ValidUntil: db.Value(r.ValidUntil), Version: r.Version}
	err := json.Unmarshal([]byte(r.Questions), &a.Codes)
	if err == nil && r.Answers != nil {
		err = json.Unmarshal([]byte(*r.Answers), &a.Answers)
	}
	return a, err
}

// quizValidUntil is, per subject, the last day their best pass counts.
func (s store) quizValidUntil(ctx context.Context, subjects []id.ID) (map[id.ID]clock.Date, error) {
	var rows []attemptRow
	err := s.db.Conn(ctx).Where("subject_id IN ? AND passed = ?", some(subjects), true).Find(&rows).Error
	out := map[id.ID]clock.Date{}
	for _, r := range rows {
		out[r.SubjectID] = max(out[r.SubjectID], db.Value(r.ValidUntil))
	}
	return out, err
}

type revealRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	AccountID id.ID
	SubjectID id.ID
	Field     string
	Purpose   string
	At        int64
}

func (revealRow) TableName() string { return "admission_reveals" }

func (s store) insertReveal(ctx context.Context, r revealRow) error {
	return s.db.Conn(ctx).Create(&r).Error
}

func (s store) countReveals(ctx context.Context, account id.ID, since int64) (int64, error) {
	var n int64
	err := s.db.Conn(ctx).Model(&revealRow{}).Where("account_id = ? AND at > ?", account, since).Count(&n).Error
	return n, err
}
