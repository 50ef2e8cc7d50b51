package job

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/platform/db"
)

// lease is how long a worker may be silent before its job is given to another.
const lease = 2 * time.Minute

// maxAttempts is how often a job that fails for a passing reason is tried.
const maxAttempts = 5

// ErrStopped reports to a handler that its job was cancelled or given away.
var ErrStopped = errs.New(errs.Conflict, "job.stopped", "任务已取消", "The job was cancelled")

// Run is what a handler holds while it works.
type Run struct {
	Job
	queue  *Queue
	silent func() time.Duration
}

// Payload reads the payload into v.
func (r *Run) Read(v any) error { return json.Unmarshal(r.Payload, v) }

// Progress reports how far the work is and keeps the lease. It may be called for every row;
// it writes about once a second. ErrStopped when the job is no longer ours.
func (r *Run) Progress(ctx context.Context, done, total int64) error {
	if r.silent() < time.Second && done < total {
		return nil
	}
	r.silent = clock.Elapsed()
	return r.save(ctx, map[string]any{"done": done, "total": total, "lease_until": clock.Millis(r.queue.clock.Now().Add(lease))})
}

func (r *Run) save(ctx context.Context, changes map[string]any) error {
	err := r.queue.db.InTx(ctx, func(ctx context.Context) error { return r.queue.update(at(ctx), r.Job, changes) })
	if errors.Is(err, db.ErrStale) {
		return ErrStopped
	}
	if err == nil {
		r.version++
	}
	return err
}

// Handler does one kind of work and returns what the person who asked should get.
type Handler func(ctx context.Context, r *Run) (result any, err error)

// Worker runs the jobs of a queue.
type Worker struct {
	queue    *Queue
	owner    string
	log      *slog.Logger
	handlers map[string]Handler
}

// NewWorker returns a worker; owner names this process in leases.
func NewWorker(q *Queue, owner string, log *slog.Logger) *Worker {
	return &Worker{q, owner, log, map[string]Handler{}}
}

// Handle says what to do with jobs of a kind.
func (w *Worker) Handle(kind string, h Handler) { w.handlers[kind] = h }

// Loop works until ctx ends: at once when this process enqueues, else every tick.
func (w *Worker) Loop(ctx context.Context, tick time.Duration) {
	t := time.NewTicker(tick)
	defer t.Stop()
	for {
		if _, err := w.RunDue(ctx); err != nil && ctx.Err() == nil {
			w.log.Error("jobs", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		case <-w.queue.wake:
		}
	}
}

// RunDue runs everything whose time has come and returns how many jobs it finished.
func (w *Worker) RunDue(ctx context.Context) (int, error) {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "background work", Lang: "zh-CN"})
	n := 0
	for ctx.Err() == nil {
		jobs, err := w.queue.due(ctx, clock.Millis(w.queue.clock.Now()), 20)
		if err != nil || len(jobs) == 0 {
			return n, err
		}
		for _, j := range jobs {
			if err := w.one(ctx, j); err != nil {
				return n, err
			}
			n++
		}
	}
	return n, nil
}

// one claims and runs a job; losing the claim to another worker is no error.
func (w *Worker) one(ctx context.Context, j Job) error {
	ctx = actor.System(ctx, j.Park, "job "+j.Kind)
	r := &Run{Job: j, queue: w.queue, silent: clock.Elapsed()}
	err := r.save(ctx, map[string]any{"state": Running, "owner": w.owner, "attempts": j.Attempts + 1,
		"lease_until": clock.Millis(w.queue.clock.Now().Add(lease))})
	if errors.Is(err, ErrStopped) {
		return nil
	}
	if err != nil {
		return err
	}
	result, err := w.run(ctx, r)
	return w.finish(ctx, r, result, err)
}

func (w *Worker) run(ctx context.Context, r *Run) (result any, err error) {
	h, ok := w.handlers[r.Kind]
	if !ok {
		return nil, fmt.Errorf("job: nobody handles %s", r.Kind)
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("job: %s panicked: %v", r.Kind, p)
		}
	}()
	return h(ctx, r)
}

// finish stores the outcome. A passing failure goes back to the queue, later each time.
func (w *Worker) finish(ctx context.Context, r *Run, result any, cause error) error {
	now := w.queue.clock.Now()
	changes := map[string]any{"owner": "", "lease_until": int64(0)}
	switch {
	case errors.Is(cause, ErrStopped):
		return nil
	case cause == nil:
		b, err := json.Marshal(result)
		if err != nil {
			return fmt.Errorf("job: %w", err)
		}
		changes["state"], changes["result"], changes["finished_at"] = Done, string(b), clock.Millis(now)
	case passing(cause) && r.Attempts+1 < maxAttempts:
		changes["state"], changes["run_at"] = Ready, clock.Millis(now.Add(time.Duration(1<<(2*r.Attempts))*10*time.Second))
		w.log.Warn("job is tried again", "kind", r.Kind, "job", r.ID, "error", cause)
	default:
		changes["state"], changes["finished_at"], changes["error_code"] = Failed, clock.Millis(now), codeOf(cause)
		w.log.Error("job failed", "kind", r.Kind, "job", r.ID, "error", cause)
	}
	if err := r.save(ctx, changes); !errors.Is(err, ErrStopped) {
		return err
	}
	return nil
}

// passing says whether trying again can help.
func passing(err error) bool {
	switch errs.KindOf(err) {
	case errs.Unavailable, errs.Internal, errs.Precondition, errs.TooMany:
		return true
	}
	return false
}

func codeOf(err error) string {
	var e *errs.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return "internal"
}
