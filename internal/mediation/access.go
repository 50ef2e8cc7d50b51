package mediation

import (
	"context"
	"crypto/subtle"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/pubcode"
)

// Access is a consumer's way into one case.
type Access struct {
	Token            string
	ExpiresInSeconds int
	CaseID           id.ID
}

// OpenCase checks number and query code and hands out a token for that case. After five wrong
// codes within 15 minutes from one address the case stays shut to it for 15 minutes. A number
// nobody has is answered like a wrong code. ErrAccess, ErrAccessBlocked.
func (s *Service) OpenCase(ctx context.Context, number, code string) (Access, error) {
	k, err := s.Codes.Find(ctx, codeCaseNumber, number)
	if err != nil {
		return Access{}, instead(err, pubcode.ErrUnknown, ErrAccess)
	}
	a := actor.From(ctx)
	a.ParkID = k.Park
	ctx = actor.With(ctx, a)
	var out Access
	var refused error
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		out, refused, err = s.tryCode(ctx, k.Park, k.RefersTo, code)
		return err
	})
	if err == nil {
		err = refused
	}
	return out, err
}

// tryCode counts the try. A refusal is no failure of the transaction: the count must stay.
func (s *Service) tryCode(ctx context.Context, park, found id.ID, code string) (out Access, refused, err error) {
	c, err := s.store.byID(ctx, found)
	if err != nil {
		return out, nil, err
	}
	t, err := s.store.tries(ctx, c.ID, s.Ring.Hash("case address", actor.From(ctx).IP))
	if err != nil {
		return out, nil, err
	}
	now := s.now()
	if wait := t.blocked(now); wait > 0 {
		return out, ErrAccessBlocked.After(wait), nil
	}
	if subtle.ConstantTimeCompare([]byte(s.codeHash(c.ID, code)), []byte(c.CodeHash)) != 1 {
		t.fail(now)
		if err := s.store.saveTries(ctx, s.IDs.New(), t); err != nil {
			return out, nil, err
		}
		return out, ErrAccess, audit.Record(ctx, s.Journal, audit.Entry{Action: "mediation.case.access", Kind: "case", Object: c.ID, Result: audit.Denied})
	}
	out.CaseID = c.ID
	out.ExpiresInSeconds = int(tokenLife.Seconds())
	if out.Token, err = s.Tokens.Issue(auth.Claims{Use: auth.UseCase, Park: park, Case: c.ID}, tokenLife); err != nil {
		return out, nil, err
	}
	return out, nil, audit.Record(ctx, s.Journal, audit.Entry{Action: "mediation.case.access", Kind: "case", Object: c.ID, Result: audit.Looked})
}

const (
	maxTries  = 5
	triesSpan = 15 * time.Minute
	tokenLife = 30 * time.Minute
)

// tries counts wrong codes for one case from one address.
type tries struct {
	id           id.ID
	caseID       id.ID
	addressHash  string
	windowAt     int64
	failures     int64
	blockedUntil int64
}

func (t *tries) blocked(now int64) time.Duration {
	return max(0, time.Duration(t.blockedUntil-now)*time.Millisecond)
}

func (t *tries) fail(now int64) {
	if now-t.windowAt >= triesSpan.Milliseconds() {
		t.windowAt, t.failures = now, 0
	}
	if t.failures++; t.failures >= maxTries {
		t.blockedUntil = now + triesSpan.Milliseconds()
		t.failures = 0
	}
}

// NewQueryCode replaces the query code of a case whose consumer lost it; the desk has made
// sure who asks. The old code is worth nothing from then on. ErrCaseNotFound.
func (s *Service) NewQueryCode(ctx context.Context, found id.ID) (Filed, error) {
	var out Filed
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil || side != Desk {
			return orElse(err, ErrCaseNotFound)
		}
		code, before := auth.NewCode(12), c
		c.CodeHash = s.codeHash(c.ID, code)
		if err := s.store.update(ctx, c, c.Version); err != nil {
			return err
		}
		c.Version++
		out = Filed{Case: c, QueryCode: code}
		return audit.Change(ctx, s.Journal, "mediation.case.register", "case", c.ID, before, c)
	})
	return out, err
}
