package evaluation

import "sitong/internal/kernel/id"

// Kinds of events this domain publishes.
const (
	EventPublished            = "evaluation.snapshot_published"
	EventConsequenceConfirmed = "evaluation.consequence_confirmed"
	EventAppealFiled          = "evaluation.appeal_filed"
	EventAppealDecided        = "evaluation.appeal_decided"
)

// SnapshotFact is what happened to a snapshot, with both figures.
type SnapshotFact struct {
	Snapshot id.ID  `json:"snapshot"`
	Subject  id.ID  `json:"subject"`
	Kind     Kind   `json:"kind"`
	Month    string `json:"month"`
	Score    int64  `json:"score"`
	Grade    Grade  `json:"grade"`
	Original Grade  `json:"original"`
}

// ConsequenceConfirmed is the sample quota a person gave a subject on the strength of a grade.
type ConsequenceConfirmed struct {
	Subject     id.ID `json:"subject"`
	Snapshot    id.ID `json:"snapshot"`
	Grade       Grade `json:"grade"`
	SampleQuota int64 `json:"sample_quota"`
}

func (s Snapshot) event() SnapshotFact {
	return SnapshotFact{s.ID, s.SubjectID, s.SubjectKind, s.Month, s.EffectiveScore(), s.EffectiveGrade(), s.Grade}
}
