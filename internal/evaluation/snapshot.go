package evaluation

import (
	"regexp"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// State is where a snapshot stands.
type State string

const (
	Proposed  State = "proposed" // computed; late facts still change it
	Published State = "published"
)

// Snapshot is the evaluation of a subject for a month. Question is kept as it was hashed.
type Snapshot struct {
	ID            id.ID
	SubjectID     id.ID
	SubjectKind   Kind
	Month         string
	State         State
	CardVersion   int64
	Question      Question
	Hash          string
	Score         int64 // hundredths
	Grade         Grade
	AdjustedScore *int64 // after an appeal; Score stays
	ComputedAt    int64
	PublishedBy   id.ID
	PublishedAt   int64
	SampleQuota   *int64 // confirmed
	QuotaReason   string
	QuotaBy       id.ID
	QuotaAt       int64
	Version       int64
}

// EffectiveScore is the score that counts.
func (s Snapshot) EffectiveScore() int64 {
	if s.AdjustedScore != nil {
		return *s.AdjustedScore
	}
	return s.Score
}

// EffectiveGrade is the grade that counts.
func (s Snapshot) EffectiveGrade() Grade {
	if s.AdjustedScore != nil {
		return GradeOf(*s.AdjustedScore)
	}
	return s.Grade
}

// Publish shows the subject its evaluation. ErrState when it is shown already.
func (s *Snapshot) Publish(by id.ID, now int64) error {
	if s.State != Proposed {
		return ErrState
	}
	s.State, s.PublishedBy, s.PublishedAt = Published, by, now
	return nil
}

// Confirm gives the subject a sample quota. ErrState before publication; ErrInconclusive
// without a grade.
func (s *Snapshot) Confirm(by id.ID, now, quota int64, reason string) error {
	if s.State != Published {
		return ErrState
	}
	if s.EffectiveGrade() == "" {
		return ErrInconclusive
	}
	s.SampleQuota, s.QuotaReason, s.QuotaBy, s.QuotaAt = &quota, reason, by, now
	return nil
}

// AppealState is where an appeal stands.
type AppealState string

const (
	AppealFiled    AppealState = "filed"
	AppealUpheld   AppealState = "upheld"   // the evaluation stands
	AppealAdjusted AppealState = "adjusted" // the score was changed
)

// Appeal is the objection of a subject to its evaluation, with both figures.
type Appeal struct {
	ID          id.ID
	SnapshotID  id.ID
	SubjectID   id.ID
	Grounds     string
	State       AppealState
	ScoreBefore int64
	ScoreAfter  int64
	FiledBy     id.ID
	FiledAt     int64
	Reason      string
	DecidedBy   id.ID
	DecidedAt   int64
	Version     int64
}

// Decide ends an appeal: adjusted is the new score, or nil when the evaluation stands.
// ErrDecided; ErrScore.
func (a *Appeal) Decide(by id.ID, now int64, adjusted *int64, reason string) error {
	if a.State != AppealFiled {
		return ErrDecided
	}
	a.State, a.Reason, a.DecidedBy, a.DecidedAt = AppealUpheld, reason, by, now
	if adjusted != nil {
		if *adjusted < 0 || *adjusted > 10000 {
			return ErrScore
		}
		a.State, a.ScoreAfter = AppealAdjusted, *adjusted
	}
	return nil
}

var monthForm = regexp.MustCompile(`^\d{4}-(0[1-9]|1[0-2])$`)

// period is the first day of a month and the first of the next.
func period(month string) (from, to clock.Date, err error) {
	if !monthForm.MatchString(month) {
		return "", "", ErrMonth
	}
	from = clock.Date(month + "-01")
	return from, from.AddMonths(1), nil
}
