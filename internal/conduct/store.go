package conduct

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

func (s store) conn(ctx context.Context) *gorm.DB { return s.db.Conn(ctx) }

type violationRow struct {
	TenantID         id.ID `gorm:"primaryKey"`
	ID               id.ID `gorm:"primaryKey"`
	Code             string
	CatalogueVersion string
	SubjectID        id.ID
	SubjectKind      string
	Source           Source
	SessionID        *id.ID
	ProductID        *id.ID
	IncidentID       *id.ID
	BundleID         *id.ID
	Severity         Severity
	PointsFirst      int64
	Points           int64
	Article          string
	Facts            string
	OccurredAt       int64
	State            State
	StateReason      string
	Appeal           AppealState
	CountedYear      int64
	ClueDue          bool
	ClueBasis        string
	RecordedBy       id.ID
	RecordedAt       int64
	ConfirmedBy      id.ID
	ConfirmedAt      int64
	ClosedBy         id.ID
	ClosedAt         int64
	Version          int64
}

func (violationRow) TableName() string { return "violations" }

// maybe stores an empty id as NULL, so that foreign and unique keys skip it.
func maybe(i id.ID) *id.ID {
	if i == "" {
		return nil
	}
	return &i
}

func known(i *id.ID) id.ID {
	if i == nil {
		return ""
	}
	return *i
}

func rowOf(v Violation) *violationRow {
	return &violationRow{ID: v.ID, Code: v.Code, CatalogueVersion: v.CatalogueVersion, SubjectID: v.SubjectID, SubjectKind: v.SubjectKind, Source: v.Source,
		SessionID: maybe(v.SessionID), ProductID: maybe(v.ProductID), IncidentID: maybe(v.IncidentID), BundleID: maybe(v.BundleID),
		Severity: v.Severity, PointsFirst: v.PointsFirst, Points: v.Points, Article: v.Article, Facts: v.Facts, OccurredAt: v.OccurredAt,
		State: v.State, StateReason: v.StateReason, Appeal: v.Appeal, CountedYear: v.CountedYear, ClueDue: v.ClueDue, ClueBasis: v.ClueBasis,
		RecordedBy: v.RecordedBy, RecordedAt: v.RecordedAt, ConfirmedBy: v.ConfirmedBy, ConfirmedAt: v.ConfirmedAt, ClosedBy: v.ClosedBy, ClosedAt: v.ClosedAt, Version: v.Version}
}

func (r violationRow) violation() Violation {
	return Violation{ID: r.ID, Code: r.Code, CatalogueVersion: r.CatalogueVersion, SubjectID: r.SubjectID, SubjectKind: r.SubjectKind, Source: r.Source,
		SessionID: known(r.SessionID), ProductID: known(r.ProductID), IncidentID: known(r.IncidentID), BundleID: known(r.BundleID),
		Severity: r.Severity, PointsFirst: r.PointsFirst, Points: r.Points, Article: r.Article, Facts: r.Facts, OccurredAt: r.OccurredAt,
		State: r.State, StateReason: r.StateReason, Appeal: r.Appeal, CountedYear: r.CountedYear, ClueDue: r.ClueDue, ClueBasis: r.ClueBasis,
		RecordedBy: r.RecordedBy, RecordedAt: r.RecordedAt, ConfirmedBy: r.ConfirmedBy, ConfirmedAt: r.ConfirmedAt, ClosedBy: r.ClosedBy, ClosedAt: r.ClosedAt, Version: r.Version}
}

func violations(rows []violationRow) []Violation {
	out := make([]Violation, len(rows))
	for i, r := range rows {
		out[i] = r.violation()
	}
	return out
}

func (s store) insertViolation(ctx context.Context, v Violation) error {
	err := s.conn(ctx).Create(rowOf(v)).Error
	if db.Duplicate(err) {
		return ErrDuplicate
	}
	if db.Dangling(err) {
		return ErrProductNotFound // the subject was read in this transaction
	}
	return err
}

func (s store) updateViolation(ctx context.Context, v *Violation, version int64) error {
	err := db.Update(s.conn(ctx), &violationRow{}, string(v.ID), version, map[string]any{
		"points": v.Points, "state": v.State, "state_reason": v.StateReason, "appeal": v.Appeal, "counted_year": v.CountedYear,
		"clue_due": v.ClueDue, "clue_basis": v.ClueBasis, "confirmed_by": v.ConfirmedBy, "confirmed_at": v.ConfirmedAt,
		"closed_by": v.ClosedBy, "closed_at": v.ClosedAt})
	v.Version = version + 1
	return err
}

func (s store) violationByID(ctx context.Context, violation id.ID) (Violation, error) {
	var r violationRow
	if err := s.conn(ctx).Where("id = ?", violation).Take(&r).Error; err != nil {
		return Violation{}, db.One(err, ErrViolationNotFound)
	}
	return r.violation(), nil
}

// Filter narrows the list of violations; zero fields do not.
type Filter struct {
	SubjectID id.ID
	SessionID id.ID
	State     State
	Appeal    AppealState
	Severity  Severity
	Code      string
	ClueDue   bool
	Page      page.Request
	visible   *[]id.ID // the subjects the caller may see; nil = all
}

func (s store) listViolations(ctx context.Context, f Filter) (page.Page[Violation], error) {
	tx := s.conn(ctx)
	if f.visible != nil {
		tx = tx.Where("subject_id IN ?", *f.visible).Where("state <> ?", Recorded).Where("state <> ?", Dismissed)
	}
	for column, v := range map[string]string{"subject_id": string(f.SubjectID), "session_id": string(f.SessionID), "state": string(f.State),
		"appeal": string(f.Appeal), "severity": string(f.Severity), "code": f.Code} {
		if v != "" {
			tx = tx.Where(column+" = ?", v)
		}
	}
	if f.ClueDue {
		tx = tx.Where("clue_due = ?", true)
	}
	k := db.Keyset{Request: f.Page, Default: "-recorded_at", Orders: map[string]string{"recorded_at": "recorded_at", "occurred_at": "occurred_at"}}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Violation]{}, err
	}
	var rows []violationRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Violation]{}, err
	}
	cut := db.Cut(k, rows, func(r violationRow) (any, string) {
		if f.Page.Sort == "occurred_at" || f.Page.Sort == "-occurred_at" {
			return r.OccurredAt, string(r.ID)
		}
		return r.RecordedAt, string(r.ID)
	})
	return page.Map(cut, violationRow.violation), nil
}

// counted lists the violations of a subject confirmed since an instant whose points count,
// newest first.
func (s store) counted(ctx context.Context, subject id.ID, since int64) ([]Violation, error) {
	var rows []violationRow
	err := s.conn(ctx).Where("subject_id = ? AND counted_year > 0 AND confirmed_at >= ?", subject, since).Order("confirmed_at DESC, id DESC").Find(&rows).Error
	return violations(rows), err
}

// before lists the subject's other violations confirmed before an instant.
func (s store) before(ctx context.Context, v Violation) ([]Violation, error) {
	var rows []violationRow
	err := s.conn(ctx).Where("subject_id = ? AND id <> ? AND counted_year > 0 AND occurred_at <= ?", v.SubjectID, v.ID, v.OccurredAt).Find(&rows).Error
	return violations(rows), err
}
