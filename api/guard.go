package api

import (
	"context"
	"slices"

	"github.com/gofiber/fiber/v2"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// ErrForbidden reports a right the caller does not hold here.
var ErrForbidden = errs.New(errs.Forbidden, "http.forbidden", "您没有执行该操作的权限", "You may not do this")

// ErrUnrecorded reports that a look could not be put on record, so nothing is shown.
var ErrUnrecorded = errs.New(errs.Unavailable, "audit.unrecorded", "审计记录暂不可用，请稍后重试", "The audit trail is not available, please try again")

// gate is THE place where an operation is allowed. It stands before answer, the generated handler
// of its operation, which no other way leads to: who calls, may they, is the request what the contract says, does the
// park want a second person, was it made before. Whatever is not allowed here does not reach a handler.
func (s *Server) gate(op *operation, answer fiber.Handler) fiber.Handler {
	return func(c *fiber.Ctx) error {
		one := &call{op: op, refresh: c.Cookies(refreshCookieName), agent: c.Get(fiber.HeaderUserAgent)}
		c.Locals(operationLocal, op.ID)
		if err := s.accept(c, op); err != nil {
			return err
		}
		a, err := s.authenticate(c, op)
		if err != nil {
			return err
		}
		ctx := actor.With(context.WithValue(c.UserContext(), callKey{}, one), a)
		if err := s.allow(ctx, c, op, a); err != nil {
			return err
		}
		if err := op.validate(c); err != nil {
			return err
		}
		if err := s.second(ctx, c, op); err != nil {
			return err
		}
		if ctx, err = s.once(ctx, c, op, one); err != nil {
			return err
		}
		c.SetUserContext(ctx)
		if err := answer(c); err != nil {
			return err
		}
		one.answer(c)
		return nil
	}
}

// allow checks the permission and puts on record what must be: the refusal, and each look
// at what is not one's own, before the first byte leaves.
func (s *Server) allow(ctx context.Context, c *fiber.Ctx, op *operation, a actor.Actor) error {
	if !a.Can(op.Permission) || (a.ReadOnly() && op.Scope != ScopeJurisdiction && op.Scope != ScopeGroup) {
		_ = s.record(ctx, c, op, audit.Denied) // the refusal stands whether or not it could be recorded
		return ErrForbidden
	}
	if err := s.limits.account(c, a); err != nil {
		return err
	}
	look := audit.Looked
	switch {
	case op.Audit == "export" && a.ReadOnly():
		look = audit.Exported
	case op.Audit != "read":
		return nil
	}
	if err := s.record(ctx, c, op, look); err != nil {
		return ErrUnrecorded.Because(err)
	}
	return nil
}

// record writes one entry in a transaction of its own. A look that names a park belongs to
// that park's chain and says what of the park was opened.
func (s *Server) record(ctx context.Context, c *fiber.Ctx, op *operation, result audit.Result) error {
	e := audit.Entry{Action: op.Permission, Kind: "operation", Object: id.ID(op.ID), Result: result}
	a := actor.From(ctx)
	if named := id.ID(c.Params("park_id", c.Query("park_id"))); slices.Contains(a.Parks, named) {
		e.Park = named
		for _, kind := range []string{"violation", "filing"} {
			if object := c.Params(kind + "_id"); id.Valid(object) {
				e.Kind, e.Object = kind, id.ID(object)
			}
		}
	}
	return s.DB.InTx(db.At(ctx, placeOf(a, e)), func(ctx context.Context) error { return audit.Record(ctx, s.Journal, e) })
}

func placeOf(a actor.Actor, e audit.Entry) id.ID {
	for _, p := range []id.ID{e.Park, a.ParkID} {
		if p != "" {
			return p
		}
	}
	return id.Platform
}

// answer sends what the handler announced beside its body.
func (one *call) answer(c *fiber.Ctx) {
	if one.etag != "" {
		c.Set(fiber.HeaderETag, one.etag)
	}
	if one.replay != "" {
		c.Set("Idempotency-Replayed", "true")
	}
	if k := one.cookie; k != nil {
		age := k.seconds
		if age == 0 {
			age = -1
		}
		c.Cookie(&fiber.Cookie{Name: refreshCookieName, Value: k.value, Path: "/", MaxAge: age, Secure: true, HTTPOnly: true, SameSite: fiber.CookieSameSiteStrictMode})
	}
}
