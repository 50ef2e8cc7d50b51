package journal

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/db"
)

type headRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	Seq      int64
	Hash     string
	EventSeq int64
}

func (headRow) TableName() string { return "audit_heads" }

// entryRow is a record as it is stored; RecordOf turns it back.
type entryRow struct {
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

func (entryRow) TableName() string { return "audit_entries" }

type eventRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	Seq       int64 `gorm:"primaryKey;autoIncrement:false"`
	Kind      string
	SubjectID id.ID
	Payload   string
	ActorID   id.ID
	At        int64
}

func (eventRow) TableName() string { return "events" }

// head locks the end of the park's logs; a park's first transaction creates it.
func (j *Journal) head(ctx context.Context, park id.ID) (headRow, error) {
	var h headRow
	err := db.Lock(j.db.Conn(ctx)).Take(&h).Error
	if db.Missing(err) {
		h = headRow{TenantID: park, Hash: chain.Genesis}
		if err := j.db.Conn(ctx).Create(&h).Error; err != nil {
			return h, fmt.Errorf("journal: %w", err)
		}
		return h, nil
	}
	if err != nil {
		return h, fmt.Errorf("journal: %w", err)
	}
	return h, nil
}

func (j *Journal) store(ctx context.Context, h headRow, records []*chain.Record, events []Event) error {
	rows := make([]entryRow, len(records))
	for i, r := range records {
		r.Park = string(h.TenantID)
		if err := r.Link(h.Seq, h.Hash); err != nil {
			return err
		}
		h.Seq, h.Hash = r.Seq, r.Hash
		rows[i] = entryRow{h.TenantID, r.Seq, r.At, r.ActorKind, r.ActorID, r.Roles, r.SessionID, r.IP, r.Action, r.ObjectKind, r.ObjectID,
			r.Result, r.Reason, r.RequestID, r.BeforeHash, r.AfterHash, r.Changed, r.PolicyVersion, r.Prev, r.Hash}
	}
	facts := make([]eventRow, len(events))
	for i, e := range events {
		h.EventSeq++
		facts[i] = eventRow{h.TenantID, h.EventSeq, e.Kind, e.Subject, string(e.Payload), e.ActorID, e.At}
	}
	tx := j.db.Conn(ctx)
	if len(rows) > 0 {
		if err := tx.CreateInBatches(rows, 50).Error; err != nil {
			return fmt.Errorf("journal: %w", err)
		}
	}
	if len(facts) > 0 {
		if err := tx.CreateInBatches(facts, 50).Error; err != nil {
			return fmt.Errorf("journal: %w", err)
		}
	}
	err := tx.Model(&headRow{}).Where("tenant_id = ?", h.TenantID).Updates(map[string]any{"seq": h.Seq, "hash": h.Hash, "event_seq": h.EventSeq}).Error
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	return nil
}

// After returns the events of a park after seq, oldest first, at most limit.
func (j *Journal) After(ctx context.Context, park id.ID, seq int64, limit int, kinds ...string) ([]Event, error) {
	q := j.db.Conn(db.At(ctx, park)).Where("seq > ?", seq).Order("seq").Limit(limit)
	if len(kinds) > 0 {
		q = q.Where("kind IN ?", kinds)
	}
	var rows []eventRow
	if err := q.Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	out := make([]Event, len(rows))
	for i, r := range rows {
		out[i] = Event{r.TenantID, r.Seq, r.Kind, r.SubjectID, []byte(r.Payload), r.ActorID, r.At}
	}
	return out, nil
}

// Last is the sequence number of the newest event of a park; 0 before the first.
func (j *Journal) Last(ctx context.Context, park id.ID) (int64, error) {
	var h headRow
	err := j.db.Conn(db.At(ctx, park)).Take(&h).Error
	if db.Missing(err) {
		return 0, nil
	}
	return h.EventSeq, err
}

// Ends returns, per park, the sequence number of the newest event.
func (j *Journal) Ends(ctx context.Context) (map[id.ID]int64, error) {
	var rows []headRow
	if err := j.db.Conn(db.Through(ctx, db.DoorHeads)).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	out := map[id.ID]int64{}
	for _, r := range rows {
		out[r.TenantID] = r.EventSeq
	}
	return out, nil
}

// Head is where the audit chain of a park ends: the number and hash of its last record;
// chain.Genesis before the first.
func (j *Journal) Head(ctx context.Context, park id.ID) (seq int64, hash string, err error) {
	var h headRow
	err = j.db.Conn(db.At(ctx, park)).Take(&h).Error
	if db.Missing(err) {
		return 0, chain.Genesis, nil
	}
	return h.Seq, h.Hash, err
}
