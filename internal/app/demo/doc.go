// Package demo makes the data that a first look at the product needs: three parks in Linyi
// and one in Jinan, with people in every role and three months of work.
//
// Everything is written through the services, on a clock that walks through the past, so
// every rule that holds for real data holds here. The same anchor day gives the same rows.
// All names of firms, persons, accounts and goods are invented.
package demo

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"sitong/api"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/authz"
	"sitong/internal/platform/core"
)

// Scale says how much is made.
type Scale int

const (
	Full  Scale = iota // the demo: months of work
	Small              // one of each thing per park: fixtures of tests
)

// Builder makes the demo.
type Builder struct {
	core.Core
	api.Services
	Clock    *clock.Manual
	Policy   *authz.Policy
	Tokens   *auth.Issuer
	Log      *slog.Logger
	Anchor   clock.Date
	Scale    Scale
	Password string
	// Settle delivers events and runs jobs until nothing is left to do.
	Settle func(context.Context) error

	parks    map[string]*park   // by code
	accounts map[string]id.ID   // by login
	rooms    map[string][]id.ID // studios by park code
	dice     dice
}

// Load makes the demo unless it is there.
func (b *Builder) Load(ctx context.Context) error {
	b.parks, b.accounts, b.dice = map[string]*park{}, map[string]id.ID{}, dice{state: 20260101}
	b.Clock.Set(b.Anchor.AddDays(-100).Start().Add(9 * time.Hour))
	for _, step := range steps {
		if err := step.run(b, ctx); err != nil {
			return fmt.Errorf("demo: %s: %w", step.name, err)
		}
		if err := b.Settle(ctx); err != nil {
			return fmt.Errorf("demo: after %s: %w", step.name, err)
		}
	}
	return nil
}

// steps are the story in its order; each builds on the ones before.
var steps = []struct {
	name string
	run  func(*Builder, context.Context) error
}{
	{"platform", (*Builder).platform},
	{"parks", (*Builder).openParks},
	{"people", (*Builder).people},
	{"subjects", (*Builder).subjects},
	{"products", (*Builder).products},
	{"sessions", (*Builder).sessions},
	{"cases", (*Builder).cases},
	{"desk", (*Builder).desk},
	{"chases", (*Builder).chases},
	{"evaluations", (*Builder).evaluations},
	{"filings", (*Builder).filings},
	{"blacklist", (*Builder).blacklist},
}

// as returns a context in which an account acts in a park with the given roles.
func (b *Builder) as(ctx context.Context, login string, p *park, roles ...string) context.Context {
	a := actor.Actor{Kind: actor.Account, AccountID: b.accounts[login], Roles: roles, Permissions: b.Policy.For(roles...),
		AuthenticatedAt: b.Clock.Now(), Lang: "zh-CN", IP: "127.0.0.1", RequestID: string(b.IDs.New())}
	if p != nil {
		a.ParkID = p.id
	}
	return actor.With(ctx, a)
}

// staff returns a context in which the first person of the cast with that role acts in p.
func (b *Builder) staff(ctx context.Context, p *park, role string) context.Context {
	for _, c := range p.cast {
		if c.role == role {
			return b.as(ctx, c.login(p.code), p, role)
		}
	}
	return b.as(ctx, p.cast[0].login(p.code), p, role)
}

// self returns a context in which the person behind a subject acts on it.
func (b *Builder) self(ctx context.Context, p *park, role string, subject id.ID) context.Context {
	a := actor.From(b.staff(ctx, p, "park_admin"))
	a.Roles, a.Permissions, a.SubjectIDs = []string{role}, b.Policy.For(role), []id.ID{subject}
	return actor.With(ctx, a)
}

// system returns a context in which the product acts in p.
func (b *Builder) system(ctx context.Context, p *park) context.Context {
	return actor.System(ctx, p.id, "demo")
}

// dice is a small repeatable source of choices; the demo must not differ between two runs.
type dice struct{ state uint64 }

// roll returns a number from 0 to n-1.
func (d *dice) roll(n int) int {
	d.state ^= d.state << 13
	d.state ^= d.state >> 7
	d.state ^= d.state << 17
	return int(d.state % uint64(n))
}

// pick returns one of the options.
func pick[T any](d *dice, options []T) T { return options[d.roll(len(options))] }
