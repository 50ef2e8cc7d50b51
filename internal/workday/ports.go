package workday

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/notice"
)

// Parks lists the parks whose clocks a new calendar concerns.
type Parks interface {
	ActiveParks(ctx context.Context) ([]id.ID, error)
}

// Messenger tells people about clocks that run out.
type Messenger interface {
	Send(ctx context.Context, n notice.Notice) error
}
