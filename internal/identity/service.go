package identity

import (
	"context"
	"sync/atomic"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/pubcode"
)

// Config is what the deployment decides about signing in.
type Config struct {
	MFA       MFA
	Passwords auth.PasswordPolicy
}

// Deps is what the service is built on.
type Deps struct {
	core.Core
	Parks  *park.Service
	Codes  *pubcode.Book
	Tokens *auth.Issuer
	Hasher *auth.Hasher
	SMS    Gateway // nil: no short messages
	Config
}

// Service is the use-cases of identity.
type Service struct {
	Deps
	store         store
	refreshKey    []byte
	subjects      Subjects
	work          []Work
	continuations map[string]Continue

	sessions  *cache[id.ID, Session]
	standings *cache[id.ID, standing]
	places    *cache[id.ID, []id.ID]
	parks     *cache[id.ID, park.Park]
	version   versionWatch
}

// versionWatch is the number of the last change of rights this process knows of.
type versionWatch struct{ known, lookedAt atomic.Int64 }

// Rights are looked up again this often; a session that ends elsewhere ends here within it.
const recheck = time.Second

// New returns the service.
func New(d Deps) *Service {
	if d.Passwords == (auth.PasswordPolicy{}) {
		d.Passwords = auth.DefaultPasswordPolicy
	}
	if d.MFA == "" {
		d.MFA = MFAOff
	}
	return &Service{Deps: d, store: store{d.DB, d.Ring}, refreshKey: d.Ring.Key("refresh tokens"), continuations: map[string]Continue{},
		sessions: newCache[id.ID, Session](d.Clock, recheck), standings: newCache[id.ID, standing](d.Clock, time.Minute),
		places: newCache[id.ID, []id.ID](d.Clock, recheck), parks: newCache[id.ID, park.Park](d.Clock, recheck)}
}

// KnowSubjects tells the service who knows merchants, streamers and agencies.
func (s *Service) KnowSubjects(k Subjects) { s.subjects = k }

// RegisterWork adds a kind of work that is handed over with the rest.
func (s *Service) RegisterWork(w Work) { s.work = append(s.work, w) }

// RegisterContinuation says how a step goes on after a second person agreed; operation is
// the permission of the step.
func (s *Service) RegisterContinuation(operation string, c Continue) { s.continuations[operation] = c }

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// as lets a person who has just proved an identity act, outside every park.
func as(ctx context.Context, account, session id.ID) context.Context {
	a := actor.From(ctx)
	return actor.With(ctx, actor.Actor{Kind: actor.Account, AccountID: account, SessionID: session, Lang: a.Lang, IP: a.IP, RequestID: a.RequestID})
}

// asNobody is the service itself looking something up before anybody is known.
func asNobody(ctx context.Context, why string) context.Context {
	a := actor.From(ctx)
	return actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: why, IP: a.IP, RequestID: a.RequestID, Lang: a.Lang})
}

// in lets the same caller act inside a park.
func in(ctx context.Context, parkID id.ID) context.Context {
	a := actor.From(ctx)
	a.ParkID, a.Parks = parkID, nil
	return actor.With(ctx, a)
}

// record writes an audit entry about an account to the platform's chain.
func (s *Service) record(ctx context.Context, action, kind string, object id.ID, result audit.Result, reason string) error {
	return audit.Record(ctx, s.Journal, audit.Entry{Action: action, Kind: kind, Object: object, Result: result, Reason: reason})
}

// rightsChanged raises the number every process compares its cached rights with, as part of
// the running transaction.
func (s *Service) rightsChanged(ctx context.Context, accounts ...id.ID) error {
	if err := s.store.raiseVersion(ctx); err != nil {
		return err
	}
	db.AfterCommit(ctx, func() {
		s.version.lookedAt.Store(0)
		for _, a := range accounts {
			s.standings.drop(a)
			s.places.drop(a)
		}
	})
	return nil
}

// fresh says whether the caller proved the identity within five minutes. ErrReauthenticate.
func (s *Service) fresh(ctx context.Context) error {
	a := actor.From(ctx)
	if a.AuthenticatedAt.IsZero() || s.Clock.Now().Sub(a.AuthenticatedAt) > freshFor {
		return ErrReauthenticate
	}
	return nil
}
