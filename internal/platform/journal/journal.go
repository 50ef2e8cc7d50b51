// Package journal keeps, per park, what happened and in which order: the hash-linked audit
// records and the events other parts of the product react to.
//
// Both are collected while a transaction runs and written as its last step, under a lock on
// the park's head row, so sequence numbers follow the order of commits and have no gaps.
package journal

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/db"
)

// Event is a fact in the past tense that listeners may react to.
type Event struct {
	Park    id.ID
	Seq     int64
	Kind    string // "sourcing.product_delisted"
	Subject id.ID  // what it is about
	Payload json.RawMessage
	ActorID id.ID
	At      int64 // UTC ms
}

// Journal writes both logs.
type Journal struct {
	db    *db.DB
	clock clock.Clock

	mu      sync.Mutex
	waiting map[chan<- id.ID]struct{}
}

// New returns the journal of a database.
func New(d *db.DB, c clock.Clock) *Journal {
	return &Journal{db: d, clock: c, waiting: map[chan<- id.ID]struct{}{}}
}

// Millis is the present instant of the journal's clock in UTC ms.
func (j *Journal) Millis() int64 { return clock.Millis(j.clock.Now()) }

type bufferKey struct{}

// buffer is what one transaction has to say, per park.
type buffer struct {
	records map[id.ID][]*chain.Record
	events  map[id.ID][]Event
	parks   []id.ID
}

func (b *buffer) park(p id.ID) {
	if len(b.records[p]) == 0 && len(b.events[p]) == 0 {
		b.parks = append(b.parks, p)
	}
}

// buffer is created with the first word of a transaction; nil outside one.
func (j *Journal) buffer(ctx context.Context) *buffer {
	return db.Local(ctx, bufferKey{}, func() *buffer {
		b := &buffer{records: map[id.ID][]*chain.Record{}, events: map[id.ID][]Event{}}
		db.BeforeCommit(ctx, func(ctx context.Context) error { return j.flush(ctx, b) })
		return b
	})
}

// Record adds an audit record to the chain of park. It must run inside a transaction.
func (j *Journal) Record(ctx context.Context, park id.ID, r chain.Record) error {
	b := j.buffer(ctx)
	if b == nil {
		return fmt.Errorf("journal: %s is recorded outside a transaction", r.Action)
	}
	b.park(park)
	b.records[park] = append(b.records[park], &r)
	db.MarkAudited(ctx)
	return nil
}

// Publish adds an event to the log of the actor's park; payload is stored as JSON and must
// hold no personal data. It must run inside a transaction.
func (j *Journal) Publish(ctx context.Context, kind string, subject id.ID, payload any) error {
	b := j.buffer(ctx)
	if b == nil {
		return fmt.Errorf("journal: %s is published outside a transaction", kind)
	}
	raw, err := json.Marshal(payload)
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	a := actor.From(ctx)
	park := a.ParkID
	if park == "" {
		park = id.Platform
	}
	b.park(park)
	b.events[park] = append(b.events[park], Event{Park: park, Kind: kind, Subject: subject, Payload: raw, ActorID: a.AccountID, At: clock.Millis(j.clock.Now())})
	return nil
}

// flush links and stores what the transaction collected, park by park.
func (j *Journal) flush(ctx context.Context, b *buffer) error {
	for _, park := range b.parks {
		ctx := db.At(ctx, park)
		head, err := j.head(ctx, park)
		if err != nil {
			return err
		}
		if err := j.store(ctx, head, b.records[park], b.events[park]); err != nil {
			return err
		}
		if len(b.events[park]) > 0 {
			db.AfterCommit(ctx, func() { j.wake(park) })
		}
	}
	return nil
}

// Watch returns a channel that receives the id of each park that published events in this
// process, and a function that ends it. A slow reader misses wake-ups, never events.
func (j *Journal) Watch() (<-chan id.ID, func()) {
	c := make(chan id.ID, 64)
	j.mu.Lock()
	j.waiting[c] = struct{}{}
	j.mu.Unlock()
	return c, func() {
		j.mu.Lock()
		defer j.mu.Unlock()
		delete(j.waiting, c)
	}
}

func (j *Journal) wake(park id.ID) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for c := range j.waiting {
		select {
		case c <- park:
		default:
		}
	}
}
