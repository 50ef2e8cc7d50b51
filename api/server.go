// Package api is the HTTP face of Sitong: the contract, and one thin file per domain.
//
// It owns addresses, headers, statuses and the order in which a request is examined. It
// knows the domains and refuses to decide anything they should: a handler decodes, calls
// one use-case and encodes.
package api

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"strings"
	"time"

	"github.com/goccy/go-json"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/recover"

	"golang.org/x/time/rate"

	"sitong/api/gen"
	"sitong/internal/kernel/clock"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/authz"
	"sitong/internal/platform/core"
	"sitong/internal/platform/idempotency"
)

const (
	base              = "/api/v1"
	operationLocal    = "operation"
	requestIDLocal    = "request_id"
	refreshCookieName = "__Host-sitong_refresh"
	requestTimeout    = 30 * time.Second
)

// Deps is what the HTTP face is built on; the composition root fills it.
type Deps struct {
	core.Core
	Log    *slog.Logger
	Actors Actors
	Tokens *auth.Issuer
	// Assets is the built SPA.
	Assets fs.FS
	// Ready says whether migration and demo are complete.
	Ready func(context.Context) error
	// Version is what /version answers.
	Version string
	// TrustedProxies may tell the address of the caller; empty: nobody may.
	TrustedProxies []string
	// Unlimited switches the rate limits off, for tests and benchmarks.
	Unlimited bool
	// Metrics counts requests; nil counts nothing.
	Metrics *Metrics

	Services
}

// Server answers the operations of the contract.
type Server struct {
	Deps
	policy *authz.Policy
	keys   *idempotency.Keys
	limits *limits
	ops    []*operation
	// waiting are the operations that can wait for a second person.
	waiting map[string]func(context.Context, step) error
}

// Web is the server as the rest of the product sees it.
type Web struct{ *fiber.App }

// New builds the server. It fails when the contract and the policy do not fit together.
func New(d Deps, policy *authz.Policy) (*Web, error) {
	ops, err := readContract(policy)
	if err != nil {
		return nil, err
	}
	s := &Server{Deps: d, policy: policy, keys: idempotency.New(d.DB, d.Clock), ops: ops,
		limits: &limits{buckets: map[string]*rate.Limiter{}, off: d.Unlimited}}
	s.offerSeconds()
	app := fiber.New(fiber.Config{
		AppName: "Sitong", DisableStartupMessage: true, ServerHeader: "",
		Immutable: true, CaseSensitive: true, StrictRouting: true, UnescapePath: false,
		ReadTimeout: 15 * time.Second, WriteTimeout: 60 * time.Second, IdleTimeout: 60 * time.Second,
		BodyLimit: appBodyLimit, Concurrency: 1024, ReadBufferSize: 16 << 10,
		JSONEncoder: json.Marshal, JSONDecoder: json.Unmarshal, ErrorHandler: problem(d.Log),
		EnableTrustedProxyCheck: true, TrustedProxies: d.TrustedProxies, ProxyHeader: "X-Real-IP", EnableIPValidation: true,
	})
	app.Use(s.identify, recover.New(), s.headers)
	s.open(app)
	answers := gen.Operations(s)
	for _, op := range ops {
		answer := answers[op.Method+" "+op.Path]
		if answer == nil {
			return nil, fmt.Errorf("contract: nothing answers %s: run make gen", op.ID)
		}
		app.Add(op.Method, op.route(), s.gate(op, answer))
		if op.Method == fiber.MethodGet {
			app.Add(fiber.MethodHead, op.route(), s.gate(op, answer))
		}
	}
	app.Use(base, s.unknown)
	s.serveApp(app)
	return &Web{app}, nil
}

// identify gives the request its number, a deadline and a line in the log.
func (s *Server) identify(c *fiber.Ctx) error {
	c.Locals(requestIDLocal, string(s.IDs.New()))
	c.Set("X-Request-Id", requestID(c))
	// Not derived from fasthttp's context, which is handed to another request afterwards.
	ctx, cancel := context.WithTimeout(context.Background(), requestTimeout)
	defer cancel()
	c.SetUserContext(ctx)
	took := clock.Elapsed()
	if err := c.Next(); err != nil {
		if err := c.App().ErrorHandler(c, err); err != nil {
			return err
		}
	}
	s.Metrics.observe(c, took())
	s.Log.Info("request", "request_id", requestID(c), "method", c.Method(), "route", c.Route().Path, "operation", c.Locals(operationLocal),
		"status", c.Response().StatusCode(), "micros", took().Microseconds())
	return nil
}

// unknown answers what no operation answered: 405 with the methods of the address, or 404.
func (s *Server) unknown(c *fiber.Ctx) error {
	var methods []string
	for _, op := range s.ops {
		if fiber.RoutePatternMatch(c.Path(), op.route(), fiber.Config{CaseSensitive: true, StrictRouting: true}) {
			methods = append(methods, op.Method)
		}
	}
	if methods == nil {
		return ErrNotFound
	}
	c.Set(fiber.HeaderAllow, strings.Join(methods, ", "))
	return errMethod
}

func requestID(c *fiber.Ctx) string { s, _ := c.Locals(requestIDLocal).(string); return s }
