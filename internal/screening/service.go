package screening

import (
	"context"
	"strings"
	"sync"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
)

// Service screens with the lexicon of the actor's park: the platform's and the park's own terms.
type Service struct {
	core.Core
	*Library
	store store

	mu    sync.Mutex
	parks map[id.ID]*Pipeline // the last one made for each park
}

// New returns the service on the lexicon that ships with the product.
func New(c core.Core) (*Service, error) {
	l, err := NewLibrary()
	if err != nil {
		return nil, err
	}
	return &Service{Core: c, Library: l, store: store{c.DB}, parks: map[id.ID]*Pipeline{}}, nil
}

// For returns the pipeline of the actor's park, with its additions; its version names both.
func (s *Service) For(ctx context.Context) (*Pipeline, error) {
	terms, err := s.store.list(ctx)
	if err != nil || len(terms) == 0 {
		return s.Pipeline, err
	}
	version := s.pack.Version + "+" + edition(terms)
	park := actor.From(ctx).ParkID
	s.mu.Lock()
	defer s.mu.Unlock()
	if p := s.parks[park]; p != nil && p.version == version {
		return p, nil
	}
	p := NewPipeline(s.pack, extra(terms))
	p.version = version
	s.parks[park] = p
	return p, nil
}

// ParkTerms lists the park's own terms.
func (s *Service) ParkTerms(ctx context.Context) ([]ParkTerm, error) { return s.store.list(ctx) }

// ParkTerm returns one of them. ErrParkTermNotFound.
func (s *Service) ParkTerm(ctx context.Context, term id.ID) (ParkTerm, error) {
	return s.store.byID(ctx, term)
}

// AddParkTerm adds a term for every text screened from now on. ErrParkTerm; ErrParkTermTaken;
// ErrParkTermsFull.
func (s *Service) AddParkTerm(ctx context.Context, t ParkTerm) (ParkTerm, error) {
	t.Term, t.Basis = strings.TrimSpace(t.Term), strings.TrimSpace(t.Basis)
	if t.Kind == Allowed {
		t.Severity = ""
	}
	if err := t.check(s.fold); err != nil {
		return t, err
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		n, err := s.store.count(ctx)
		if err != nil {
			return err
		}
		if n >= maxParkTerms {
			return ErrParkTermsFull.With("limit", "500")
		}
		t.ID, t.CreatedBy, t.CreatedAt = s.IDs.New(), actor.From(ctx).AccountID, clock.Millis(s.Clock.Now())
		if err := s.store.insert(ctx, t); err != nil {
			return err
		}
		db.Produced(ctx, t.ID)
		return audit.Change(ctx, s.Journal, "screening.park_term.add", "park_term", t.ID, nil, t)
	})
	return t, err
}

// RemoveParkTerm removes a term; hits it made stay. ErrParkTermNotFound.
func (s *Service) RemoveParkTerm(ctx context.Context, term id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		t, err := s.store.byID(ctx, term)
		if err != nil {
			return err
		}
		if err := s.store.delete(ctx, term); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "screening.park_term.remove", "park_term", t.ID, t, nil)
	})
}
