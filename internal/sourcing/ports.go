package sourcing

import (
	"context"

	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/screening"
)

// PartyKind is the capacity of a party.
type PartyKind string

const (
	Merchant PartyKind = "merchant"
	Streamer PartyKind = "streamer"
	Agency   PartyKind = "agency"
)

// Party is a merchant, streamer or agency as sourcing needs to know it.
type Party struct {
	ID       id.ID
	Kind     PartyKind
	Name     string
	Active   bool  // admitted, or provisional within its term
	AgencyID id.ID // of a streamer
}

// Qualification is a paper of a merchant, in the words of the document matrix.
type Qualification struct {
	Type      string
	ExpiresOn clock.Date // empty for never
}

// Subjects tells who the parties are (admission).
type Subjects interface {
	// Party returns one party. ErrPartyNotFound.
	Party(ctx context.Context, subject id.ID) (Party, error)
	// Parties returns those that exist.
	Parties(ctx context.Context, subjects []id.ID) (map[id.ID]Party, error)
	// Qualifications returns the verified papers of a merchant, expired ones included.
	Qualifications(ctx context.Context, merchant id.ID) ([]Qualification, error)
}

// Screener finds doubtful wording (screening).
type Screener interface {
	// For is the lexicon of the actor's park: the platform's with the park's own terms.
	For(ctx context.Context) (*screening.Pipeline, error)
}

// Files knows the files of the park (evidence).
type Files interface {
	// File returns a file the actor may see. evidence.ErrFileNotFound.
	File(ctx context.Context, file id.ID) (evidence.File, error)
}

// Holders tells who waits for or has a sample of an offer (sample).
type Holders interface {
	Holders(ctx context.Context, offer id.ID) ([]id.ID, error)
}

// Cascade keeps what a product's leaving the pool reaches (cascade).
type Cascade interface {
	// Record runs inside the caller's transaction, before anything is changed.
	Record(ctx context.Context, p Product, event, cause string) error
}

// Notifier tells people (notice).
type Notifier interface {
	Send(ctx context.Context, n notice.Notice) error
}
