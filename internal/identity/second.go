package identity

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
)

// LookState says what became of a step that waits for a second person.
type LookState string

const (
	LookOpen      LookState = "open"
	LookAgreed    LookState = "agreed"
	LookRefused   LookState = "refused"
	LookWithdrawn LookState = "withdrawn"
)

// SecondLook is a step one person asked for and another one decides (双人复核).
type SecondLook struct {
	ID        id.ID
	Operation string // the permission of the step
	TargetID  id.ID
	Request   json.RawMessage
	Reason    string
	State     LookState
	AskedBy   id.ID
	AskedAt   int64
	DecidedBy *id.ID
	DecidedAt *int64
	Note      string
	Version   int64
}

// Decide notes what the second person says. ErrLookDecided; ErrOwnLook for the one who
// asked; ErrLookRight for somebody who may not take the step.
func (l *SecondLook) Decide(by actor.Actor, agree bool, note string, now int64) error {
	switch {
	case l.State != LookOpen:
		return ErrLookDecided
	case by.AccountID == l.AskedBy:
		return ErrOwnLook
	case !by.Can(l.Operation):
		return ErrLookRight
	}
	l.State = LookRefused
	if agree {
		l.State = LookAgreed
	}
	l.DecidedBy, l.DecidedAt, l.Note = &by.AccountID, &now, head(note, 400)
	return nil
}

// NeedsSecond says whether the park wants a second person for a step.
func (s *Service) NeedsSecond(ctx context.Context, operation string) (bool, error) {
	v, err := s.Parks.Settings(ctx)
	return v.FourEyes.Needs(operation), err
}

// AskSecond puts a step before a second person instead of taking it; the request is handed
// to the step's continuation as it is. ErrLookOpen when the same step on the same thing
// waits already; ErrLookContinuation when nobody could take the step afterwards.
func (s *Service) AskSecond(ctx context.Context, operation string, target id.ID, request any, reason string) (SecondLook, error) {
	if s.continuations[operation] == nil {
		return SecondLook{}, ErrLookContinuation.Because(fmt.Errorf("identity: no continuation for %s", operation))
	}
	raw, err := json.Marshal(request)
	if err != nil {
		return SecondLook{}, fmt.Errorf("identity: %w", err)
	}
	l := SecondLook{ID: s.IDs.New(), Operation: operation, TargetID: target, Request: raw, Reason: head(reason, 400), State: LookOpen,
		AskedBy: callerAccount(ctx), AskedAt: s.now(), Version: 1}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if open, err := s.store.lookOpen(ctx, operation, target); err != nil || open {
			if err == nil {
				err = ErrLookOpen
			}
			return err
		}
		if err := s.store.insertLook(ctx, l); err != nil {
			return err
		}
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: operation, Kind: "second_look", Object: l.ID, Reason: l.Reason, After: l}); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, "identity.second_look_asked", l.ID, SecondLookAsked{operation, l.AskedBy})
	})
	return l, err
}

// DecideSecond agrees to a step, which is then taken in the same transaction, or refuses it.
// ErrLookNotFound, ErrLookDecided, ErrOwnLook, ErrLookRight; db.ErrStale for an old version;
// whatever the step itself refuses, in which case the look stays open.
func (s *Service) DecideSecond(ctx context.Context, look id.ID, version int64, agree bool, note string) (SecondLook, error) {
	var out SecondLook
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		l, err := s.store.lookByID(ctx, look)
		if err != nil {
			return err
		}
		before := l
		if err := l.Decide(actor.From(ctx), agree, note, s.now()); err != nil {
			return err
		}
		if err := s.store.updateLook(ctx, l, version); err != nil {
			return err
		}
		l.Version = version + 1
		out = l
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "identity.second_look.decide", Kind: "second_look", Object: l.ID, Reason: note, Before: before, After: l}); err != nil {
			return err
		}
		if l.State == LookAgreed {
			next := s.continuations[l.Operation]
			if next == nil {
				return ErrLookContinuation
			}
			if err := next(ctx, l.TargetID, l.Request); err != nil {
				return err
			}
		}
		return s.Journal.Publish(ctx, "identity.second_look_decided", l.ID, SecondLookDecided{l.Operation, l.State, l.AskedBy})
	})
	return out, err
}

// ListSeconds pages through the steps that wait, or waited, for a second person.
func (s *Service) ListSeconds(ctx context.Context, state LookState, r page.Request) (page.Page[SecondLook], error) {
	return s.store.listLooks(ctx, state, r)
}
