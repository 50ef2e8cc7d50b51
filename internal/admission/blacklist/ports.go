package blacklist

import (
	"context"

	"sitong/internal/admission"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
)

// Dossiers is what the blacklist needs of admission.
type Dossiers interface {
	// Subject is one dossier the actor may know of. admission.ErrSubjectNotFound.
	Subject(ctx context.Context, subject id.ID) (admission.Subject, error)
	// Marks are what the subject would be found again by.
	Marks(ctx context.Context, subject id.ID) ([]admission.Mark, error)
	// Same are the dossiers of the same person or firm, the subject's own first.
	Same(ctx context.Context, subject id.ID) ([]id.ID, error)
	// Bar suspends a subject, Free ends that.
	Bar(ctx context.Context, subject id.ID) error
	Free(ctx context.Context, subject id.ID) error
}

// Notifier tells people what happened.
type Notifier interface {
	Send(ctx context.Context, n notice.Notice) error
}

// EventChanged: an entry came into force or ended; its subject may be barred or free now.
const EventChanged = "admission.blacklist_changed"

// Changed carries no personal data.
type Changed struct {
	Entry   id.ID `json:"entry"`
	Subject id.ID `json:"subject"`
	State   State `json:"state"`
}
