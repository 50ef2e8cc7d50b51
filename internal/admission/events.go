package admission

import "sitong/internal/kernel/id"

// Events of this domain; none carries personal data.
const (
	EventAdmitted  = "admission.subject_admitted"
	EventSuspended = "admission.subject_suspended"
	EventRestored  = "admission.subject_restored"
	EventExpired   = "admission.qualification_expired"
	EventRenamed   = "admission.subject_renamed"
)

// SubjectAdmitted: the park decided that the subject may do business here.
type SubjectAdmitted struct {
	Subject id.ID `json:"subject"`
	Kind    Kind  `json:"kind"`
}

// SubjectSuspended: the subject may not do business for now; Reason is a code.
type SubjectSuspended struct {
	Subject id.ID  `json:"subject"`
	Kind    Kind   `json:"kind"`
	Reason  string `json:"reason"`
}

// SubjectRestored: the suspension ended.
type SubjectRestored struct {
	Subject id.ID `json:"subject"`
	Kind    Kind  `json:"kind"`
}

// SubjectRenamed: the subject goes by another name from now on.
type SubjectRenamed struct {
	Subject id.ID `json:"subject"`
	Kind    Kind  `json:"kind"`
}

// QualificationExpired: a verified document ran out. Its products leave the pool, its
// sessions are locked.
type QualificationExpired struct {
	Qualification id.ID  `json:"qualification"`
	Subject       id.ID  `json:"subject"`
	DocumentType  string `json:"document_type"`
}
