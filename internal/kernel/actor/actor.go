// Package actor says who acts, where, and with which rights.
package actor

import (
	"context"
	"time"

	"sitong/internal/kernel/id"
)

// Kind is the sort of caller.
type Kind string

const (
	Anonymous Kind = "anonymous" // nobody signed in: the public pages
	Account   Kind = "account"   // a person with an account
	Machine   Kind = "machine"   // a program with a park's token
	CaseToken Kind = "case"      // a consumer who knows the query code of a case
	SystemJob Kind = "system"    // background work in the name of the product, with a reason
)

// Permissions tells which operations are granted.
type Permissions interface{ Has(permission string) bool }

// Actor is the caller of a use-case. The zero Actor may do nothing.
type Actor struct {
	Kind      Kind
	AccountID id.ID
	SessionID id.ID
	Name      string

	// ParkID is the one park the call acts in; empty outside a park.
	ParkID id.ID
	// Parks are the parks a regulator or an operator group may read; such an actor never writes park data.
	Parks []id.ID
	// GroupID is the operator group of a group call.
	GroupID id.ID
	// Roles are the roles held where the call acts.
	Roles []string
	// SubjectIDs are the merchant, streamer or agency records the account stands for in ParkID.
	SubjectIDs []id.ID
	// CaseID is the case a consumer's token opens.
	CaseID id.ID

	Permissions     Permissions
	AuthenticatedAt time.Time // when the person last proved who they are
	Reason          string    // why the system acts
	Lang            string    // "zh-CN" or "en"
	IP              string
	RequestID       string
}

type key struct{}

// With returns a context in which a is the caller.
func With(ctx context.Context, a Actor) context.Context { return context.WithValue(ctx, key{}, a) }

// From returns the caller; the zero Actor when there is none.
func From(ctx context.Context) Actor { a, _ := ctx.Value(key{}).(Actor); return a }

// System returns a context in which the product itself acts in one park. The reason is audited.
func System(ctx context.Context, park id.ID, reason string) context.Context {
	was := From(ctx)
	return With(ctx, Actor{Kind: SystemJob, ParkID: park, Reason: reason, Lang: "zh-CN", RequestID: was.RequestID})
}

// Can says whether the permission is granted where the call acts. The system may do
// what its use-case does; it is never reached from outside.
func (a Actor) Can(permission string) bool {
	if a.Kind == SystemJob {
		return true
	}
	return a.Permissions != nil && a.Permissions.Has(permission)
}

// Has says whether the actor holds the role where the call acts.
func (a Actor) Has(role string) bool {
	for _, r := range a.Roles {
		if r == role {
			return true
		}
	}
	return false
}

// StandsFor says whether the account is the merchant, streamer or agency with that id.
func (a Actor) StandsFor(subject id.ID) bool {
	for _, s := range a.SubjectIDs {
		if s == subject && s != "" {
			return true
		}
	}
	return false
}

// ReadOnly says whether the actor reads several parks and therefore may change none.
func (a Actor) ReadOnly() bool { return a.Parks != nil }
