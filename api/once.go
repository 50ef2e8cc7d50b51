package api

import (
	"context"

	"github.com/gofiber/fiber/v2"

	"sitong/internal/platform/idempotency"
)

// once recognises a repeated creation. The path is part of what must be equal, so a key
// cannot be carried to another resource.
func (s *Server) once(ctx context.Context, c *fiber.Ctx, op *operation, one *call) (context.Context, error) {
	if !op.Keyed {
		return ctx, nil
	}
	content := append([]byte(c.Path()+"\n"), c.Request().Body()...)
	was, claimed, err := s.keys.Begin(ctx, idempotency.Request{Key: c.Get("Idempotency-Key"), Operation: op.ID, Content: content})
	one.replay = was
	return claimed, err
}
