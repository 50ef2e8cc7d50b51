package api

import (
	"sync"
	"time"

	"github.com/gofiber/fiber/v2"
	"golang.org/x/time/rate"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
)

const (
	// appBodyLimit is what the server reads of any request; defaultBodyLimit what an operation
	// accepts unless its contract says otherwise.
	appBodyLimit     = 9 << 20
	defaultBodyLimit = 1 << 20
)

// Rates of requests per second, with the burst beside them. They stop a runaway program,
// not a person; failures of signing in are counted elsewhere, in the database.
const (
	addressRate, addressBurst = 100, 400
	accountRate, accountBurst = 40, 160
	parkRate, parkBurst       = 400, 1600
	remembered                = 20000
)

// ErrTooMany reports a caller that asks too often.
var ErrTooMany = errs.New(errs.TooMany, "http.too_many", "请求过于频繁，请稍后再试", "Too many requests, please slow down")

// limits counts requests per address, account and park in this process.
type limits struct {
	mu      sync.Mutex
	buckets map[string]*rate.Limiter
	off     bool
}

func (l *limits) take(key string, perSecond rate.Limit, burst int) error {
	if l.off {
		return nil
	}
	l.mu.Lock()
	b := l.buckets[key]
	if b == nil {
		if len(l.buckets) >= remembered {
			clear(l.buckets)
		}
		b = rate.NewLimiter(perSecond, burst)
		l.buckets[key] = b
	}
	l.mu.Unlock()
	if !b.Allow() {
		return ErrTooMany.After(time.Second)
	}
	return nil
}

func (l *limits) address(c *fiber.Ctx) error { return l.take("ip "+c.IP(), addressRate, addressBurst) }

func (l *limits) account(_ *fiber.Ctx, a actor.Actor) error {
	if a.AccountID != "" {
		if err := l.take("account "+string(a.AccountID), accountRate, accountBurst); err != nil {
			return err
		}
	}
	if a.ParkID != "" {
		return l.take("park "+string(a.ParkID), parkRate, parkBurst)
	}
	return nil
}

// accept refuses what no operation reads: compressed bodies (their size is unbounded), other
// media types, and more bytes than the operation takes.
func (s *Server) accept(c *fiber.Ctx, op *operation) error {
	if c.Get(fiber.HeaderContentEncoding) != "" {
		return errEncoding
	}
	if err := s.limits.address(c); err != nil {
		return err
	}
	size := len(c.Request().Body())
	switch {
	case size > op.BodyLimit:
		return errTooLarge
	case op.rawBody && size > 0 && mediaType(c) != fiber.MIMEOctetStream:
		return errMediaType
	case !op.rawBody && size > 0 && mediaType(c) != fiber.MIMEApplicationJSON:
		return errMediaType
	}
	return nil
}
