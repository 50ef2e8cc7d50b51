// Package job runs background work: queued in the transaction that asks for it, claimed by
// compare-and-set under a lease, retried, with progress a person can watch.
//
// A job belongs to a park and runs as the system in that park. Handlers must be repeatable:
// a lease that runs out hands the job to another worker.
package job

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// State of a job.
type State string

const (
	Ready     State = "ready"
	Running   State = "running"
	Done      State = "done"
	Failed    State = "failed"
	Cancelled State = "cancelled"
)

var (
	// ErrNotFound reports an unknown job.
	ErrNotFound = errs.New(errs.NotFound, "job.not_found", "任务不存在", "No such job")
	// ErrFinished reports that a finished job cannot be cancelled.
	ErrFinished = errs.New(errs.Conflict, "job.finished", "任务已结束", "The job has finished")
)

// Job is one piece of background work.
type Job struct {
	ID         id.ID
	Park       id.ID
	Kind       string
	Title      string
	State      State
	Payload    json.RawMessage
	Result     json.RawMessage
	ErrorCode  string
	Done       int64
	Total      int64
	Attempts   int64
	RunAt      int64
	AskedBy    id.ID
	CreatedAt  int64
	FinishedAt *int64
	version    int64
}

// Spec is what a use-case asks for.
type Spec struct {
	Kind    string
	Title   string
	Payload any
	// RunAt delays the job; zero runs it at once.
	RunAt time.Time
	// Key makes the job unique per park and kind: asking again returns the job that exists.
	Key string
}

// Queue stores jobs.
type Queue struct {
	db    *db.DB
	clock clock.Clock
	ids   *id.Source
	wake  chan struct{}
}

// NewQueue returns the queue of a database.
func NewQueue(d *db.DB, c clock.Clock, ids *id.Source) *Queue {
	return &Queue{d, c, ids, make(chan struct{}, 1)}
}

// Enqueue stores a job of the actor's park in the running transaction. A second call with
// the same Key returns the id of the first.
func (q *Queue) Enqueue(ctx context.Context, s Spec) (id.ID, error) {
	payload, err := json.Marshal(s.Payload)
	if err != nil {
		return "", fmt.Errorf("job: %w", err)
	}
	now := q.clock.Now()
	if s.RunAt.IsZero() {
		s.RunAt = now
	}
	a := actor.From(ctx)
	park := a.ParkID
	if park == "" {
		park = id.Platform
	}
	row := jobRow{ID: q.ids.New(), Kind: s.Kind, Title: s.Title, State: Ready, Payload: string(payload), Result: "null",
		RunAt: clock.Millis(s.RunAt), AskedBy: a.AccountID, CreatedAt: clock.Millis(now), Version: 1}
	existing, err := q.insert(db.At(ctx, park), row, s.Key)
	if err != nil {
		return "", err
	}
	db.AfterCommit(ctx, q.Wake)
	return existing, nil
}

// Wake tells the worker of this process that there is work.
func (q *Queue) Wake() {
	select {
	case q.wake <- struct{}{}:
	default:
	}
}

// ByID returns a job of the actor's park. ErrNotFound otherwise.
func (q *Queue) ByID(ctx context.Context, job id.ID) (Job, error) {
	return q.byID(at(ctx), job)
}

// at puts a call without a park into the platform's own.
func at(ctx context.Context) context.Context {
	if a := actor.From(ctx); a.ParkID == "" {
		return db.At(ctx, id.Platform)
	}
	return ctx
}

// Cancel stops a job that is not finished; running work notices at its next progress report.
// ErrNotFound, ErrFinished.
func (q *Queue) Cancel(ctx context.Context, job id.ID) error {
	j, err := q.ByID(ctx, job)
	if err != nil {
		return err
	}
	if j.State != Ready && j.State != Running {
		return ErrFinished
	}
	return q.db.InTx(ctx, func(ctx context.Context) error {
		return q.update(at(ctx), j, map[string]any{"state": Cancelled, "finished_at": clock.Millis(q.clock.Now())})
	})
}
