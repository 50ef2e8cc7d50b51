package api

import (
	"context"
	"strings"

	"github.com/gofiber/fiber/v2"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/authz"
)

// Actors turns a proven identity into the actor of one call. Each method answers
// auth.ErrToken when the login session has ended and the unknown id's error when the
// account has no business there.
type Actors interface {
	ActorSelf(ctx context.Context, account, session id.ID) (actor.Actor, error)
	ActorForPark(ctx context.Context, account, session, park id.ID) (actor.Actor, error)
	ActorPlatform(ctx context.Context, account, session id.ID) (actor.Actor, error)
	ActorJurisdiction(ctx context.Context, account, session id.ID) (actor.Actor, error)
	ActorGroup(ctx context.Context, account, session, group id.ID) (actor.Actor, error)
	ActorMachine(ctx context.Context, token string) (actor.Actor, error)
}

// ErrNotFound is the answer to an unknown id, and to one the caller may not know of.
var ErrNotFound = errs.New(errs.NotFound, "http.not_found", "未找到", "Not found")

// authenticate turns the Authorization header into an actor; nothing else reads it.
func (s *Server) authenticate(c *fiber.Ctx, op *operation) (actor.Actor, error) {
	ctx := c.UserContext()
	a, err := s.actorOf(ctx, c, op)
	if err != nil {
		return actor.Actor{}, err
	}
	a.IP, a.RequestID = c.IP(), requestID(c)
	if lang := language(c); a.Lang == "" || c.Get(fiber.HeaderAcceptLanguage) != "" {
		a.Lang = lang
	}
	return a, nil
}

func (s *Server) actorOf(ctx context.Context, c *fiber.Ctx, op *operation) (actor.Actor, error) {
	if op.Scope == ScopePublic {
		return actor.Actor{Kind: actor.Anonymous, Permissions: s.policy.For(authz.Anonymous)}, nil
	}
	token, ok := strings.CutPrefix(c.Get(fiber.HeaderAuthorization), "Bearer ")
	if !ok {
		return actor.Actor{}, auth.ErrToken
	}
	if op.Scope == ScopeMachine {
		a, err := s.Actors.ActorMachine(ctx, token)
		a.Permissions = s.policy.For(authz.Machine)
		return a, err
	}
	claims, err := s.Tokens.Read(token)
	if err != nil {
		return actor.Actor{}, err
	}
	if (claims.Use == auth.UseCase) != (op.Scope == ScopeCase) {
		return actor.Actor{}, auth.ErrToken
	}
	if op.Scope == ScopeCase {
		return actor.Actor{Kind: actor.CaseToken, ParkID: claims.Park, CaseID: claims.Case, Roles: []string{authz.Consumer}, Permissions: s.policy.For(authz.Consumer)}, nil
	}
	a, err := s.account(ctx, c, op, claims)
	if op.Scope == ScopeSelf {
		a.Permissions = s.policy.For(authz.Account)
	} else {
		a.Permissions = s.policy.For(a.Roles...)
	}
	return a, err
}

// account is the signed-in person, in the place the address names.
func (s *Server) account(ctx context.Context, c *fiber.Ctx, op *operation, claims auth.Claims) (actor.Actor, error) {
	switch op.Scope {
	case ScopePark:
		return s.Actors.ActorForPark(ctx, claims.Account, claims.Session, id.ID(c.Params("park_id")))
	case ScopePlatform:
		return s.Actors.ActorPlatform(ctx, claims.Account, claims.Session)
	case ScopeJurisdiction:
		return s.Actors.ActorJurisdiction(ctx, claims.Account, claims.Session)
	case ScopeGroup:
		return s.Actors.ActorGroup(ctx, claims.Account, claims.Session, id.ID(c.Params("group_id")))
	}
	return s.Actors.ActorSelf(ctx, claims.Account, claims.Session)
}

// language is the first supported language the caller asks for; Chinese otherwise.
func language(c *fiber.Ctx) string {
	first, _, _ := strings.Cut(c.Get(fiber.HeaderAcceptLanguage), ",")
	if strings.HasPrefix(strings.ToLower(strings.TrimSpace(first)), "en") {
		return "en"
	}
	return "zh-CN"
}
