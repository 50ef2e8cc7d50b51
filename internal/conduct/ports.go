package conduct

import (
	"context"

	"sitong/internal/evidence"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
)

// Ports is everything this domain needs from others.
type Ports struct {
	Subjects Subjects
	Park     Park
	Files    Files
	Notifier Notifier
}

// Subjects is the dossier desk (admission).
type Subjects interface {
	// Subjects returns what is known of each; unknown ids are missing from the map.
	Subjects(ctx context.Context, ids []id.ID) (map[id.ID]Subject, error)
	// Roster lists the streamers of agencies.
	Roster(ctx context.Context, agencies []id.ID) ([]id.ID, error)
}

// Subject is a merchant, streamer or agency as this domain needs it.
type Subject struct {
	ID   id.ID
	Kind string
	Name string
}

// Park is what the park is and decided about itself (park).
type Park interface {
	// Flags lists the role flags in force: what the park does decides its duties.
	Flags(ctx context.Context) ([]string, error)
	// SecondPerson says whether a step, named by its permission, needs another person than the
	// one who took the step before.
	SecondPerson(ctx context.Context, permission string) (bool, error)
	// Ladder is the steps the park decided on, by points and rising, and after how many months
	// points no longer count.
	Ladder(ctx context.Context) (rungs []PointsStep, months int, err error)
}

// PointsStep is a step the park proposes at a number of points.
type PointsStep struct {
	Points int64
	Step   Step
	Days   int64 // of a suspension
}

// Files is the store of uploaded files (evidence).
type Files interface {
	// FilesByIDs names files of the park; unknown ids are missing from the map.
	FilesByIDs(ctx context.Context, files []id.ID) (map[id.ID]evidence.File, error)
}

// Notifier tells people (notice).
type Notifier interface {
	Send(ctx context.Context, n notice.Notice) error
}
