package db

import (
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// scope is how far the statements of one context may reach.
type scope struct {
	kind  scopeKind
	park  id.ID
	parks []id.ID
	door  *Door
}

type scopeKind int

const (
	scopeNone   scopeKind = iota // nobody acts: nothing is allowed
	scopeGlobal                  // an actor outside every park: tables without a park only
	scopePark                    // one park, read and write
	scopeParks                   // several parks, read only
	scopeDoor                    // a reviewed exception, named tables only
)

// Door is a reviewed exception to "one actor, one park". Doors are declared in doors.go
// and nowhere else; each names the tables it opens and why.
type Door struct {
	Name   string
	Reason string
	Tables []string
	write  bool
	schema bool // may run any statement: migrations and integrity checks
}

func (d *Door) opens(table string) bool {
	for _, t := range d.Tables {
		if t == table {
			return true
		}
	}
	return false
}

type doorKey struct{}

type atKey struct{}

// Through returns a context whose statements pass the door instead of the actor's park.
func Through(ctx context.Context, d *Door) context.Context {
	return context.WithValue(context.WithValue(ctx, atKey{}, nil), doorKey{}, d)
}

// At returns a context whose statements act in park, whoever the actor is. It serves the
// audit chains, events and jobs, which belong to the park a thing happened in; domains
// have no use for it.
func At(ctx context.Context, park id.ID) context.Context {
	return context.WithValue(context.WithValue(ctx, doorKey{}, (*Door)(nil)), atKey{}, park)
}

func scopeOf(ctx context.Context) scope {
	if d, _ := ctx.Value(doorKey{}).(*Door); d != nil {
		return scope{kind: scopeDoor, door: d}
	}
	if p, _ := ctx.Value(atKey{}).(id.ID); p != "" {
		return scope{kind: scopePark, park: p}
	}
	a := actor.From(ctx)
	switch {
	case a.ParkID != "":
		return scope{kind: scopePark, park: a.ParkID}
	case a.Parks != nil:
		return scope{kind: scopeParks, parks: a.Parks}
	case a.Kind != "":
		return scope{kind: scopeGlobal}
	}
	return scope{}
}

// holds says whether a bound tenant value lies inside the scope.
func (s scope) holds(tenant string) bool {
	switch s.kind {
	case scopePark:
		return tenant == string(s.park)
	case scopeParks:
		for _, p := range s.parks {
			if tenant == string(p) {
				return true
			}
		}
	}
	return false
}
