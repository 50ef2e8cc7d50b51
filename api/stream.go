package api

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"mime"
	"time"

	"github.com/gofiber/fiber/v2"
)

// streamLimit ends every streamed answer; a live board resumes, a download is repeated.
const streamLimit = 50 * time.Second

// stream answers with bytes as they are made. Generated answers buffer, so operations marked
// x-stream return one of these from their handler; each adds a Visit method of one line.
type stream struct {
	mediaType string
	name      string // of the file to save; empty shows it in place
	size      int64  // -1 when unknown
	// write runs after the handler has returned, with a context that lives for streamLimit
	// unless the size is known.
	write func(ctx context.Context, w *bufio.Writer) error
}

// send hands the writer to the server.
func (a stream) send(c *fiber.Ctx) error {
	ctx := context.WithoutCancel(c.UserContext())
	c.Set(fiber.HeaderContentType, a.mediaType)
	c.Set(fiber.HeaderCacheControl, "no-store")
	if a.name != "" {
		c.Set(fiber.HeaderContentDisposition, mime.FormatMediaType("attachment", map[string]string{"filename": a.name}))
	}
	if c.Method() == fiber.MethodHead {
		return nil
	}
	c.Context().SetBodyStreamWriter(func(w *bufio.Writer) {
		ctx, cancel := context.WithTimeout(ctx, streamLimit)
		defer cancel()
		_ = a.write(ctx, w) // the connection is gone, or the answer ends early: the reader sees it by its length
		_ = w.Flush()
	})
	if a.size >= 0 {
		c.Response().Header.SetContentLength(int(a.size))
	}
	return nil
}

// copyFrom streams a reader and closes it.
func copyFrom(r io.ReadCloser) func(context.Context, *bufio.Writer) error {
	return func(_ context.Context, w *bufio.Writer) error {
		defer r.Close()
		if _, err := io.Copy(w, r); err != nil {
			return fmt.Errorf("api: %w", err)
		}
		return nil
	}
}
