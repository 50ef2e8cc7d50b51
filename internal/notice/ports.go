package notice

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/webhook"
)

// People turns recipients into accounts of the actor's park.
type People interface {
	// AccountsOf returns the accounts that stand for a merchant, streamer or agency.
	AccountsOf(ctx context.Context, subject id.ID) ([]id.ID, error)
	// HoldersOf returns the accounts that hold a role now.
	HoldersOf(ctx context.Context, role string) ([]id.ID, error)
}

// Quiet tells the hours in which the actor's park is not to be disturbed.
type Quiet interface {
	QuietHours(ctx context.Context) (Hours, error)
}

// Robots speak in group chats.
type Robots interface {
	Check(address string) error
	Say(ctx context.Context, r webhook.Robot, text string) error
}

// Mail sends e-mail; nil where the deployment has no server.
type Mail interface {
	Send(ctx context.Context, to, subject, text string) error
}

// ShortMessages sends SMS; nil where the deployment has no gateway.
type ShortMessages interface {
	SendText(ctx context.Context, phone, text string) error
}
