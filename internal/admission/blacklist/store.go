package blacklist

import (
	"context"

	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

type entryRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	SubjectID  id.ID
	OpenFor    *id.ID // the subject while the case is open: at most one
	State      State
	Ground     string
	Facts      string
	Basis      string
	Months     int64
	HearUntil  clock.Date
	NoticedBy  id.ID
	NoticedAt  int64
	Statement  string
	StatedAt   *int64
	DecidedBy  *id.ID
	DecidedAt  *int64
	Decision   string
	UntilOn    *clock.Date
	Appeal     string
	AppealedAt *int64
	Answer     string
	AnsweredBy *id.ID
	AnsweredAt *int64
	EndedBy    *id.ID
	EndedAt    *int64
	EndCause   Act
	EndReason  string
	Version    int64
}

func (entryRow) TableName() string { return "blacklist_entries" }

func fromRow(r entryRow) Entry {
	return Entry{ID: r.ID, SubjectID: r.SubjectID, State: r.State, Ground: r.Ground, Facts: r.Facts, Basis: r.Basis, Months: r.Months, HearUntil: r.HearUntil,
		NoticedBy: r.NoticedBy, NoticedAt: r.NoticedAt, Statement: r.Statement, StatedAt: db.Value(r.StatedAt), DecidedBy: db.Value(r.DecidedBy),
		DecidedAt: db.Value(r.DecidedAt), Decision: r.Decision, UntilOn: db.Value(r.UntilOn), Appeal: r.Appeal, AppealedAt: db.Value(r.AppealedAt), Answer: r.Answer,
		AnsweredBy: db.Value(r.AnsweredBy), AnsweredAt: db.Value(r.AnsweredAt), EndedBy: db.Value(r.EndedBy), EndedAt: db.Value(r.EndedAt), EndCause: r.EndCause,
		EndReason: r.EndReason, Version: r.Version}
}

// openFor is what the unique key holds while the case is open.
func openFor(e Entry) *id.ID {
	if e.Open() {
		return db.Null(e.SubjectID)
	}
	return nil
}

func (s store) insert(ctx context.Context, e Entry) error {
	err := s.db.Conn(ctx).Create(&entryRow{ID: e.ID, SubjectID: e.SubjectID, OpenFor: openFor(e), State: e.State, Ground: e.Ground, Facts: e.Facts, Basis: e.Basis,
		Months: e.Months, HearUntil: e.HearUntil, NoticedBy: e.NoticedBy, NoticedAt: e.NoticedAt, Version: e.Version}).Error
	if db.Duplicate(err) {
		return ErrOpen
	}
	return err
}

// update writes what steps change, when the row still has this version.
func (s store) update(ctx context.Context, e Entry, version int64) error {
	return db.Update(s.db.Conn(ctx), &entryRow{}, string(e.ID), version, map[string]any{"open_for": openFor(e), "state": e.State, "statement": e.Statement,
		"stated_at": db.Null(e.StatedAt), "decided_by": db.Null(e.DecidedBy), "decided_at": db.Null(e.DecidedAt), "decision": e.Decision, "until_on": db.Null(e.UntilOn),
		"appeal": e.Appeal, "appealed_at": db.Null(e.AppealedAt), "answer": e.Answer, "answered_by": db.Null(e.AnsweredBy), "answered_at": db.Null(e.AnsweredAt),
		"ended_by": db.Null(e.EndedBy), "ended_at": db.Null(e.EndedAt), "end_cause": e.EndCause, "end_reason": e.EndReason})
}

func (s store) byID(ctx context.Context, entry id.ID) (Entry, error) {
	var r entryRow
	if err := s.db.Conn(ctx).Where("id = ?", entry).Take(&r).Error; err != nil {
		return Entry{}, db.One(err, ErrNotFound)
	}
	return fromRow(r), nil
}

func (s store) list(ctx context.Context, f Filter, r page.Request) (page.Page[Entry], error) {
	k := db.Keyset{Request: r, Default: "-noticed_at", Orders: map[string]string{"noticed_at": "noticed_at"}}
	tx, err := k.Apply(s.db.Conn(ctx))
	if err != nil {
		return page.Page[Entry]{}, err
	}
	if f.own != nil {
		tx = tx.Where("subject_id IN ?", append([]id.ID{""}, *f.own...))
	}
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	if f.SubjectID != "" {
		tx = tx.Where("subject_id = ?", f.SubjectID)
	}
	var rows []entryRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Entry]{}, err
	}
	return page.Map(db.Cut(k, rows, func(r entryRow) (any, string) { return r.NoticedAt, string(r.ID) }), fromRow), nil
}

// over lists the entries in force whose last day is past.
func (s store) over(ctx context.Context, today clock.Date) ([]Entry, error) {
	var rows []entryRow
	err := s.db.Conn(ctx).Where("state = ? AND until_on < ?", InForce, today).Order("until_on").Limit(page.MaxLimit).Find(&rows).Error
	out := make([]Entry, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out, err
}

type markRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	EntryID  id.ID
	Kind     admission.MarkKind
	Value    string
	UntilOn  clock.Date
}

func (markRow) TableName() string { return "blacklist_marks" }

func (s store) insertMarks(ctx context.Context, ids *id.Source, e Entry, marks []admission.Mark) error {
	rows := make([]markRow, len(marks))
	for i, m := range marks {
		rows[i] = markRow{ID: ids.New(), EntryID: e.ID, Kind: m.Kind, Value: m.Value, UntilOn: e.UntilOn}
	}
	return s.db.Conn(ctx).Create(&rows).Error
}

func (s store) deleteMarks(ctx context.Context, entry id.ID) error {
	return s.db.Conn(ctx).Where("entry_id = ?", entry).Delete(&markRow{}).Error
}

func (s store) listed(ctx context.Context, marks []admission.Mark, today clock.Date) (map[admission.Mark]bool, error) {
	if len(marks) == 0 {
		return nil, nil
	}
	values := make([]string, len(marks))
	for i, m := range marks {
		values[i] = m.Value
	}
	var rows []markRow
	err := s.db.Conn(ctx).Where("value IN ? AND until_on >= ?", values, today).Find(&rows).Error
	out := make(map[admission.Mark]bool, len(rows))
	for _, r := range rows {
		out[admission.Mark{Kind: r.Kind, Value: r.Value}] = true
	}
	return out, err
}
