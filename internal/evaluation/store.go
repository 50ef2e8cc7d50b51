package evaluation

import (
	"context"
	"encoding/json"

	"gorm.io/gorm"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

func (s store) conn(ctx context.Context) *gorm.DB { return s.db.Conn(ctx) }

type factRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SubjectID   id.ID
	SubjectKind Kind
	Indicator   string
	FactDay     clock.Date
	Numerator   int64
	Denominator int64
	SourceKind  string
	SourceID    id.ID
	EventSeq    int64
}

func (factRow) TableName() string { return "evaluation_facts" }

func (r factRow) fact() Fact {
	return Fact{r.ID, r.SubjectID, r.SubjectKind, r.Indicator, r.FactDay, r.Numerator, r.Denominator, r.SourceKind, r.SourceID, r.EventSeq}
}

// put writes a fact over the one of the same source, whose day stays.
func (s store) put(ctx context.Context, f Fact) error {
	same := s.conn(ctx).Where("subject_id = ? AND indicator = ? AND source_kind = ? AND source_id = ?", f.SubjectID, f.Indicator, f.SourceKind, f.SourceID)
	var was factRow
	err := same.Session(&gorm.Session{}).Take(&was).Error
	if err == nil {
		return s.conn(ctx).Model(&factRow{}).Where("id = ?", was.ID).
			Updates(map[string]any{"numerator": f.Numerator, "denominator": f.Denominator, "event_seq": f.EventSeq}).Error
	}
	if !db.Missing(err) {
		return err
	}
	return s.conn(ctx).Create(&factRow{ID: f.ID, SubjectID: f.SubjectID, SubjectKind: f.SubjectKind, Indicator: f.Indicator, FactDay: f.Day,
		Numerator: f.Numerator, Denominator: f.Denominator, SourceKind: f.SourceKind, SourceID: f.SourceID, EventSeq: f.EventSeq}).Error
}

func (s store) deleteFacts(ctx context.Context) error {
	return s.conn(ctx).Where("event_seq >= ?", 0).Delete(&factRow{}).Error
}

// sums adds up the facts of a period; one subject, or all for "".
func (s store) sums(ctx context.Context, from, to clock.Date, subject id.ID) ([]sum, error) {
	tx := s.conn(ctx).Model(&factRow{}).Where("fact_day >= ? AND fact_day < ?", from, to)
	if subject != "" {
		tx = tx.Where("subject_id = ?", subject)
	}
	var out []sum
	err := tx.Select("subject_id, subject_kind, indicator, SUM(numerator) AS numerator, SUM(denominator) AS denominator, SUM(CASE WHEN denominator > 0 THEN 1 ELSE 0 END) AS facts").
		Group("subject_id, subject_kind, indicator").Order("subject_id, subject_kind, indicator").Find(&out).Error
	return out, err
}

type sum struct {
	SubjectID   id.ID
	SubjectKind Kind
	Indicator   string
	Numerator   int64
	Denominator int64
	Facts       int64
}

func (s store) listFacts(ctx context.Context, f FactFilter) (page.Page[Fact], error) {
	tx := s.conn(ctx).Where("subject_id = ? AND fact_day >= ? AND fact_day < ?", f.SubjectID, f.from, f.to)
	if f.Indicator != "" {
		tx = tx.Where("indicator = ?", f.Indicator)
	}
	k := db.Keyset{Request: f.Page, Default: "day", Orders: map[string]string{"day": "fact_day"}}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Fact]{}, err
	}
	var rows []factRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Fact]{}, err
	}
	cut := db.Cut(k, rows, func(r factRow) (any, string) { return r.FactDay, string(r.ID) })
	out := page.Page[Fact]{Next: cut.Next}
	for _, r := range cut.Items {
		out.Items = append(out.Items, r.fact())
	}
	return out, nil
}

type snapshotRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	SubjectID     id.ID
	SubjectKind   Kind
	EvalMonth     string
	State         State
	CardVersion   int64
	Question      string
	Hash          string
	Score         int64
	Grade         Grade
	AdjustedScore *int64
	ComputedAt    int64
	PublishedBy   id.ID
	PublishedAt   int64
	SampleQuota   *int64
	QuotaReason   string
	QuotaBy       id.ID
	QuotaAt       int64
	Version       int64
}

func (snapshotRow) TableName() string { return "evaluation_snapshots" }

func (r snapshotRow) snapshot() (Snapshot, error) {
	out := Snapshot{ID: r.ID, SubjectID: r.SubjectID, SubjectKind: r.SubjectKind, Month: r.EvalMonth, State: r.State, CardVersion: r.CardVersion,
		Hash: r.Hash, Score: r.Score, Grade: r.Grade, AdjustedScore: r.AdjustedScore, ComputedAt: r.ComputedAt, PublishedBy: r.PublishedBy,
		PublishedAt: r.PublishedAt, SampleQuota: r.SampleQuota, QuotaReason: r.QuotaReason, QuotaBy: r.QuotaBy, QuotaAt: r.QuotaAt, Version: r.Version}
	return out, json.Unmarshal([]byte(r.Question), &out.Question)
}

func (s store) insertSnapshot(ctx context.Context, v Snapshot) error {
	q, err := json.Marshal(v.Question)
	if err != nil {
		return err
	}
	return s.conn(ctx).Create(&snapshotRow{ID: v.ID, SubjectID: v.SubjectID, SubjectKind: v.SubjectKind, EvalMonth: v.Month, State: v.State,
		CardVersion: v.CardVersion, Question: string(q), Hash: v.Hash, Score: v.Score, Grade: v.Grade, ComputedAt: v.ComputedAt, Version: v.Version}).Error
}

func (s store) updateSnapshot(ctx context.Context, v *Snapshot, version int64) error {
	q, err := json.Marshal(v.Question)
	if err != nil {
		return err
	}
	err = db.Update(s.conn(ctx), &snapshotRow{}, string(v.ID), version, map[string]any{"state": v.State, "card_version": v.CardVersion, "question": string(q),
		"hash": v.Hash, "score": v.Score, "grade": v.Grade, "adjusted_score": v.AdjustedScore, "computed_at": v.ComputedAt,
		"published_by": v.PublishedBy, "published_at": v.PublishedAt, "sample_quota": v.SampleQuota, "quota_reason": v.QuotaReason,
		"quota_by": v.QuotaBy, "quota_at": v.QuotaAt})
	v.Version = version + 1
	return err
}

func (s store) snapshotByID(ctx context.Context, snapshot id.ID) (Snapshot, error) {
	return s.oneSnapshot(s.conn(ctx).Where("id = ?", snapshot))
}

func (s store) snapshotOf(ctx context.Context, subject id.ID, kind Kind, month string) (Snapshot, error) {
	return s.oneSnapshot(s.conn(ctx).Where("subject_id = ? AND subject_kind = ? AND eval_month = ?", subject, kind, month))
}

// lastQuota is the newest snapshot of a subject with a confirmed sample quota.
func (s store) lastQuota(ctx context.Context, subject id.ID) (Snapshot, error) {
	return s.oneSnapshot(s.conn(ctx).Where("subject_id = ? AND quota_at > ?", subject, 0).Order("eval_month DESC, id"))
}

func (s store) oneSnapshot(tx *gorm.DB) (Snapshot, error) {
	var r snapshotRow
	if err := tx.Take(&r).Error; err != nil {
		return Snapshot{}, db.One(err, ErrSnapshotNotFound)
	}
	return r.snapshot()
}

func (s store) listSnapshots(ctx context.Context, f Filter) (page.Page[Snapshot], error) {
	tx := s.conn(ctx)
	if f.visible != nil {
		tx = tx.Where("subject_id IN ? AND state = ?", *f.visible, Published)
	}
	for column, v := range map[string]string{"subject_id": string(f.SubjectID), "subject_kind": string(f.Kind), "eval_month": f.Month, "grade": string(f.Grade), "state": string(f.State)} {
		if v != "" {
			tx = tx.Where(column+" = ?", v)
		}
	}
	k := db.Keyset{Request: f.Page, Default: "-month", Orders: map[string]string{"month": "eval_month", "score": "score"}}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Snapshot]{}, err
	}
	var rows []snapshotRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Snapshot]{}, err
	}
	cut := db.Cut(k, rows, func(r snapshotRow) (any, string) {
		if f.Page.Sort == "score" || f.Page.Sort == "-score" {
			return r.Score, string(r.ID)
		}
		return r.EvalMonth, string(r.ID)
	})
	out := page.Page[Snapshot]{Next: cut.Next}
	for _, r := range cut.Items {
		v, err := r.snapshot()
		if err != nil {
			return out, err
		}
		out.Items = append(out.Items, v)
	}
	return out, nil
}

type appealRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SnapshotID  id.ID
	SubjectID   id.ID
	Grounds     string
	State       AppealState
	ScoreBefore int64
	ScoreAfter  int64
	FiledBy     id.ID
	FiledAt     int64
	Reason      string
	DecidedBy   id.ID
	DecidedAt   int64
	Version     int64
}

func (appealRow) TableName() string { return "evaluation_appeals" }

func (r appealRow) appeal() Appeal {
	return Appeal{r.ID, r.SnapshotID, r.SubjectID, r.Grounds, r.State, r.ScoreBefore, r.ScoreAfter, r.FiledBy, r.FiledAt, r.Reason, r.DecidedBy, r.DecidedAt, r.Version}
}

func (s store) insertAppeal(ctx context.Context, a Appeal) error {
	err := s.conn(ctx).Create(&appealRow{ID: a.ID, SnapshotID: a.SnapshotID, SubjectID: a.SubjectID, Grounds: a.Grounds, State: a.State,
		ScoreBefore: a.ScoreBefore, ScoreAfter: a.ScoreAfter, FiledBy: a.FiledBy, FiledAt: a.FiledAt, Version: a.Version}).Error
	if db.Duplicate(err) {
		return ErrAppealed
	}
	return err
}

func (s store) updateAppeal(ctx context.Context, a *Appeal, version int64) error {
	err := db.Update(s.conn(ctx), &appealRow{}, string(a.ID), version, map[string]any{"state": a.State, "score_after": a.ScoreAfter,
		"reason": a.Reason, "decided_by": a.DecidedBy, "decided_at": a.DecidedAt})
	a.Version = version + 1
	return err
}

func (s store) appealByID(ctx context.Context, appeal id.ID) (Appeal, error) {
	var r appealRow
	err := s.conn(ctx).Where("id = ?", appeal).Take(&r).Error
	return r.appeal(), db.One(err, ErrAppealNotFound)
}

func (s store) listAppeals(ctx context.Context, state AppealState, visible *[]id.ID, r page.Request) (page.Page[Appeal], error) {
	tx := s.conn(ctx)
	if visible != nil {
		tx = tx.Where("subject_id IN ?", *visible)
	}
	if state != "" {
		tx = tx.Where("state = ?", state)
	}
	k := db.Keyset{Request: r, Default: "-filed_at", Orders: map[string]string{"filed_at": "filed_at"}}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Appeal]{}, err
	}
	var rows []appealRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Appeal]{}, err
	}
	cut := db.Cut(k, rows, func(r appealRow) (any, string) { return r.FiledAt, string(r.ID) })
	out := page.Page[Appeal]{Next: cut.Next}
	for _, r := range cut.Items {
		out.Items = append(out.Items, r.appeal())
	}
	return out, nil
}
