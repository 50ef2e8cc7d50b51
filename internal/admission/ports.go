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

// Reminder tells people what they should know: officers of applications, applicants of
// decisions, holders of ends. Key makes a repeated call harmless.
type Reminder interface {
	ApplicationSubmitted(ctx context.Context, subject Subject, a Application) error
	ApplicationDecided(ctx context.Context, subject Subject, a Application, v Verdict, reason string) error
	QualificationExpiring(ctx context.Context, subject Subject, q Qualification, daysLeft int, key string) error
	SubjectSuspended(ctx context.Context, subject Subject, key string) error
}

// Clocks keeps the park's promise for a review: how long it may take, and how it is shown.
type Clocks interface {
	// ReviewBegan starts the clock of an application and says when it is due.
	ReviewBegan(ctx context.Context, application id.ID) (dueAt int64, err error)
	ReviewEnded(ctx context.Context, application id.ID) error
	// InfoChanged starts the clock of published information that is not true any more
	// (O117 art. 15, 25(3)), where the park is who has to publish it.
	InfoChanged(ctx context.Context, subject id.ID) error
}

// Consents says of each subject whether the person agreed to the processing of their
// sensitive data (PIPL art. 29); a subject without an account is missing.
type Consents interface {
	Consents(ctx context.Context, subjects []id.ID) (map[id.ID]bool, error)
}

// Officers says who may decide on applications in the actor's park.
type Officers interface {
	Officers(ctx context.Context) ([]id.ID, error)
}

// Blacklist is the park's own list of whom it does no business with.
type Blacklist interface {
	// Listed says which of the marks are on the list today.
	Listed(ctx context.Context, marks []Mark) (map[Mark]bool, error)
}

// Ports are the neighbours of admission.
type Ports struct {
	Files     Files
	Park      Park
	Reminder  Reminder
	Clocks    Clocks
	Consents  Consents
	Blacklist Blacklist
	Officers  Officers
}
