package api

import (
	"errors"
	"testing"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/authz"
	"sitong/internal/platform/core"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/journal"
)

const (
	jia = id.ID("01J00000000000000000000PKA") // 甲园
	li  = id.ID("01J00000000000000000000AL1") // operator 李
)

// doorway asks the gate about one operation after the other.
type doorway struct {
	t      *testing.T
	server *Server
	policy *authz.Policy
}

// ask returns the gate's answer to a role and how many records it left in the park's chain.
func (d *doorway) ask(op *operation, role string) (records int64, answer error) {
	d.t.Helper()
	a := actor.Actor{Kind: actor.Account, AccountID: li, ParkID: jia, Roles: []string{role}, Permissions: d.policy.For(role)}
	ctx := dbtest.Ctx(a)
	before := d.head(a)
	app := fiber.New()
	app.Get("/", func(c *fiber.Ctx) error {
		answer = d.server.allow(ctx, c, op, a)
		return nil
	})
	app.Handler()(&fasthttp.RequestCtx{})
	return d.head(a) - before, answer
}

func (d *doorway) head(a actor.Actor) int64 {
	d.t.Helper()
	seq, _, err := d.server.Journal.Head(dbtest.Ctx(a), jia)
	if err != nil {
		d.t.Fatal(err)
	}
	return seq
}

// Of every operation of a park, a role without the permission is refused and the refusal is on
// record; a role that holds it passes, and a look at what is not one's own is on record.
func TestTheGateAsksForThePermission(t *testing.T) {
	policy, ops := contract(t)
	base, c := dbtest.SQLite(t), clock.NewManual(dbtest.Now)
	d := &doorway{t, &Server{Deps: Deps{Core: core.Core{DB: base, Clock: c, Journal: journal.New(base, c)}}, limits: &limits{off: true}}, policy}
	refused, passed := 0, 0
	for _, op := range ops {
		if op.Scope != ScopePark {
			continue
		}
		with, without := pair(policy, op.Permission)
		if n, err := d.ask(op, without); !errors.Is(err, ErrForbidden) || n != 1 {
			t.Errorf("%s as %s: %v, %d records", op.ID, without, err, n)
		}
		refused++
		want := int64(0)
		if op.Audit == "read" {
			want = 1
		}
		if n, err := d.ask(op, with); err != nil || n != want {
			t.Errorf("%s as %s: %v, %d records", op.ID, with, err, n)
		}
		passed++
	}
	if refused < 100 || passed < 100 {
		t.Errorf("%d refused and %d passed: the contract was not read", refused, passed)
	}
}

// pair names a role that holds the permission and one that does not.
func pair(policy *authz.Policy, permission string) (with, without string) {
	for _, role := range authz.Roles {
		if policy.For(role).Has(permission) {
			with = role
		} else {
			without = role
		}
	}
	return with, without
}
