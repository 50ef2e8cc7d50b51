package admission

import (
	"context"
	"os"

	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// Files is what admission needs of evidence.
type Files interface {
	File(ctx context.Context, file id.ID) (evidence.File, error)
	Stored(ctx context.Context, file id.ID) (evidence.File, *os.File, error)
	StoreDocument(ctx context.Context, n evidence.NewDocument) (evidence.File, error)
}

// Park tells what the park does and what it has agreed on.
type Park interface {
	// Flags are the role flags that hold on the day.
	Flags(ctx context.Context, day clock.Date) (map[string]bool, error)
	// ProvisionalDays is how long imported subjects may trade before they must be admitted.
	ProvisionalDays(ctx context.Context) (int, error)
}

// Reminder tells people that a document or a provisional admission ends. Key makes a
// repeated call harmless.
type Reminder interface {
	QualificationExpiring(ctx context.Context, subject Subject, q Qualification, daysLeft int, key string) error
	SubjectSuspended(ctx context.Context, subject Subject, key string) error
}

// Consents says whether the person agreed to the processing of their sensitive data
// (PIPL art. 29). known is false for a subject without an account.
type Consents interface {
	Given(ctx context.Context, subject id.ID) (given, known bool, err error)
}

// Ports are the neighbours of admission.
type Ports struct {
	Files    Files
	Park     Park
	Reminder Reminder
	Consents Consents
}
