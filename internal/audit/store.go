package audit

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/db"
)

// store reads the chains. Nothing here writes a record: that is the journal's alone.
type store struct{ db *db.DB }

type headRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	Seq      int64
	Hash     string
}

func (headRow) TableName() string { return "audit_heads" }

type recordRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	Seq           int64 `gorm:"primaryKey;autoIncrement:false"`
	At            int64
	ActorKind     string
	ActorID       string
	Roles         string
	SessionID     string
	IP            string
	Action        string
	ObjectKind    string
	ObjectID      string
	Result        string
	Reason        string
	RequestID     string
	BeforeHash    string
	AfterHash     string
	Changed       string
	PolicyVersion int64
	PrevHash      string
	Hash          string
}

func (recordRow) TableName() string { return "audit_entries" }

func (r recordRow) noun() chain.Record {
	return chain.Record{Park: string(r.TenantID), Seq: r.Seq, At: r.At, ActorKind: r.ActorKind, ActorID: r.ActorID, Roles: r.Roles, SessionID: r.SessionID,
		IP: r.IP, Action: r.Action, ObjectKind: r.ObjectKind, ObjectID: r.ObjectID, Result: r.Result, Reason: r.Reason, RequestID: r.RequestID,
		BeforeHash: r.BeforeHash, AfterHash: r.AfterHash, Changed: r.Changed, PolicyVersion: r.PolicyVersion, Prev: r.PrevHash, Hash: r.Hash}
}

type checkpointRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	Seq       int64
	Hash      string
	At        int64
	KeyID     string
	Signature string
}

func (checkpointRow) TableName() string { return "audit_checkpoints" }

// head is the end of a chain; a chain without records ends at its genesis.
func (s store) head(ctx context.Context) (headRow, error) {
	var h headRow
	err := s.db.Conn(ctx).Take(&h).Error
	if db.Missing(err) {
		return headRow{Hash: chain.Genesis}, nil
	}
	return h, err
}

func (s store) heads(ctx context.Context) ([]headRow, error) {
	var rows []headRow
	err := s.db.Conn(db.Through(ctx, db.DoorHeads)).Order("tenant_id").Find(&rows).Error
	return rows, err
}

func (s store) list(ctx context.Context, f Filter, r page.Request) (page.Page[chain.Record], error) {
	const order = "-seq"
	r.Sort = order
	from, some, err := r.Decode()
	if err != nil {
		return page.Page[chain.Record]{}, err
	}
	tx := s.db.Conn(ctx).Order("seq DESC").Limit(r.Size() + 1)
	if some {
		tx = tx.Where("seq < ?", from.Value)
	}
	for column, value := range map[string]string{"action": f.Action, "object_id": f.ObjectID, "actor_id": string(f.ActorID), "result": string(f.Result)} {
		if value != "" {
			tx = tx.Where(column+" = ?", value)
		}
	}
	if f.Looks {
		tx = tx.Where("roles = ? AND result IN ?", "regulator", []Result{Looked, Exported})
	}
	var rows []recordRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[chain.Record]{}, fmt.Errorf("audit: %w", err)
	}
	out := page.Page[chain.Record]{}
	if n := r.Size(); len(rows) > n {
		rows = rows[:n]
		out.Next = page.Position{Sort: order, Value: rows[n-1].Seq, ID: string(rows[n-1].TenantID)}.Encode()
	}
	for _, row := range rows {
		out.Items = append(out.Items, row.noun())
	}
	return out, nil
}

// readBatch bounds how many records are in memory at once.
const readBatch = 1000

// each hands every record up to a sequence number to do, oldest first.
func (s store) each(ctx context.Context, upTo int64, do func(chain.Record) error) error {
	for after := int64(-1 << 62); ; {
		var rows []recordRow
		if err := s.db.Conn(ctx).Where("seq > ? AND seq <= ?", after, upTo).Order("seq").Limit(readBatch).Find(&rows).Error; err != nil {
			return fmt.Errorf("audit: %w", err)
		}
		for _, r := range rows {
			if err := do(r.noun()); err != nil {
				return err
			}
			after = r.Seq
		}
		if len(rows) < readBatch {
			return nil
		}
	}
}

// lastRecord is the highest sequence number in the chain; 0 when it is empty.
func (s store) lastRecord(ctx context.Context) (int64, error) {
	var r recordRow
	err := s.db.Conn(ctx).Order("seq DESC").Limit(1).Take(&r).Error
	if db.Missing(err) {
		return 0, nil
	}
	return r.Seq, err
}

func (s store) checkpoints(ctx context.Context) ([]chain.Checkpoint, error) {
	var rows []checkpointRow
	if err := s.db.Conn(ctx).Order("seq, id").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	out := make([]chain.Checkpoint, len(rows))
	for i, r := range rows {
		out[i] = chain.Checkpoint{Origin: "sitong", Park: string(r.TenantID), Seq: r.Seq, Hash: r.Hash, At: r.At, KeyID: r.KeyID, Signature: r.Signature}
	}
	return out, nil
}

func (s store) lastCheckpoint(ctx context.Context) (int64, error) {
	var r checkpointRow
	err := s.db.Conn(ctx).Order("seq DESC").Limit(1).Take(&r).Error
	if db.Missing(err) {
		return 0, nil
	}
	return r.Seq, err
}

func (s store) insertCheckpoint(ctx context.Context, row id.ID, p chain.Checkpoint) error {
	return s.db.Conn(ctx).Create(&checkpointRow{ID: row, Seq: p.Seq, Hash: p.Hash, At: p.At, KeyID: p.KeyID, Signature: p.Signature}).Error
}
