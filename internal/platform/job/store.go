package job

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type jobRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	Kind       string
	Title      string
	State      State
	Payload    string
	Result     string
	ErrorCode  string
	Done       int64
	Total      int64
	Attempts   int64
	RunAt      int64
	Owner      string
	LeaseUntil int64
	AskedBy    id.ID
	CreatedAt  int64
	FinishedAt *int64
	KeyHash    *string
	Version    int64
}

func (jobRow) TableName() string { return "jobs" }

func fromRow(r jobRow) Job {
	return Job{r.ID, r.TenantID, r.Kind, r.Title, r.State, json.RawMessage(r.Payload), json.RawMessage(r.Result), r.ErrorCode,
		r.Done, r.Total, r.Attempts, r.RunAt, r.AskedBy, r.CreatedAt, r.FinishedAt, r.Version}
}

func (q *Queue) insert(ctx context.Context, r jobRow, key string) (id.ID, error) {
	tx := q.db.Conn(ctx)
	if key != "" {
		h := sha256.Sum256([]byte(key))
		hash := hex.EncodeToString(h[:])
		var old jobRow
		err := tx.Where("kind = ? AND key_hash = ?", r.Kind, hash).Take(&old).Error
		if err == nil {
			return old.ID, nil
		}
		if !db.Missing(err) {
			return "", fmt.Errorf("job: %w", err)
		}
		r.KeyHash = &hash
	}
	if err := tx.Create(&r).Error; err != nil {
		return "", fmt.Errorf("job: %w", err)
	}
	return r.ID, nil
}

func (q *Queue) byID(ctx context.Context, job id.ID) (Job, error) {
	var r jobRow
	if err := q.db.Conn(ctx).Where("id = ?", job).Take(&r).Error; err != nil {
		return Job{}, db.One(err, ErrNotFound)
	}
	return fromRow(r), nil
}

// List returns the newest jobs one account asked for in the actor's park.
func (q *Queue) List(ctx context.Context, askedBy id.ID, limit int) ([]Job, error) {
	var rows []jobRow
	if err := q.db.Conn(at(ctx)).Where("asked_by = ?", askedBy).Order("id DESC").Limit(limit).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("job: %w", err)
	}
	out := make([]Job, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out, nil
}

func (q *Queue) update(ctx context.Context, j Job, changes map[string]any) error {
	return db.Update(q.db.Conn(ctx), &jobRow{}, string(j.ID), j.version, changes)
}

// due finds jobs of any park whose time has come or whose lease ran out.
func (q *Queue) due(ctx context.Context, now int64, limit int) ([]Job, error) {
	var rows []jobRow
	err := q.db.Conn(db.Through(ctx, db.DoorJobs)).
		Where("(state = ? AND run_at <= ?) OR (state = ? AND lease_until < ?)", Ready, now, Running, now).
		Order("run_at, id").Limit(limit).Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("job: %w", err)
	}
	out := make([]Job, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out, nil
}

// Counts is how many jobs there are in each state, over all parks.
func (q *Queue) Counts(ctx context.Context) (map[State]int64, error) {
	var rows []struct {
		State State
		N     int64
	}
	if err := q.db.Conn(db.Through(ctx, db.DoorJobs)).Model(&jobRow{}).Select("state, COUNT(*) AS n").Group("state").Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("job: %w", err)
	}
	out := make(map[State]int64, len(rows))
	for _, r := range rows {
		out[r.State] = r.N
	}
	return out, nil
}
