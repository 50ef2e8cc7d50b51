package identity

import (
	"context"
	"encoding/json"

	"sitong/internal/kernel/id"
)

// Gateway sends short messages. Without one, staff show a QR code instead.
type Gateway interface {
	// SendCode tells a mobile number its one-time code.
	SendCode(ctx context.Context, phone, code string) error
}

// Subjects knows the merchants, streamers and agencies of the caller's park.
type Subjects interface {
	// SubjectKind is "merchant", "streamer" or "agency"; an error of kind not_found for an unknown id.
	SubjectKind(ctx context.Context, subject id.ID) (string, error)
}

// Work is open work of one kind that lies with a person; each domain registers its own.
type Work interface {
	// Reassign hands all open work from one colleague to another, inside the running
	// transaction, and says how much moved.
	Reassign(ctx context.Context, from, to id.ID) (kind string, n int64, err error)
}

// Continue takes a step a second person agreed to. It runs in the decision's transaction,
// in the name of the deciding person; the request is what AskSecond was given.
type Continue func(ctx context.Context, target id.ID, request json.RawMessage) error
