package admission

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type importRow struct {
	TenantID         id.ID `gorm:"primaryKey"`
	ID               id.ID `gorm:"primaryKey"`
	FileID           id.ID
	State            ImportState
	SubjectKind      Kind
	ProvisionalUntil clock.Date
	GoodRows         int64
	BadRows          int64
	CreatedRows      int64
	Findings         string
	FailedFileID     *id.ID
	JobID            *id.ID
	CreatedBy        id.ID
	CreatedAt        int64
	AppliedAt        *int64
	Version          int64
}

func (importRow) TableName() string { return "roster_imports" }

func importFrom(r importRow) (Import, error) {
	m := Import{ID: r.ID, FileID: r.FileID, State: r.State, SubjectKind: r.SubjectKind, ProvisionalUntil: r.ProvisionalUntil, GoodRows: r.GoodRows,
		BadRows: r.BadRows, CreatedRows: r.CreatedRows, FailedFileID: db.Value(r.FailedFileID), JobID: db.Value(r.JobID), CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt,
		AppliedAt: db.Value(r.AppliedAt), Version: r.Version}
	if err := json.Unmarshal([]byte(r.Findings), &m.Report); err != nil {
		return m, fmt.Errorf("admission: report of %s: %w", r.ID, err)
	}
	return m, nil
}

func (s store) insertImport(ctx context.Context, m Import) error {
	report, err := json.Marshal(m.Report)
	if err != nil {
		return fmt.Errorf("admission: %w", err)
	}
	return s.db.Conn(ctx).Create(&importRow{ID: m.ID, FileID: m.FileID, State: m.State, SubjectKind: m.SubjectKind, ProvisionalUntil: m.ProvisionalUntil,
		Findings: string(report), JobID: db.Null(m.JobID), CreatedBy: m.CreatedBy, CreatedAt: m.CreatedAt, Version: 1}).Error
}

func (s store) updateImport(ctx context.Context, m Import) error {
	report, err := json.Marshal(m.Report)
	if err != nil {
		return fmt.Errorf("admission: %w", err)
	}
	return db.Update(s.db.Conn(ctx), &importRow{}, string(m.ID), m.Version, map[string]any{"state": m.State, "good_rows": m.GoodRows, "bad_rows": m.BadRows,
		"created_rows": m.CreatedRows, "findings": string(report), "failed_file_id": db.Null(m.FailedFileID), "job_id": db.Null(m.JobID), "applied_at": db.Null(m.AppliedAt)})
}

func (s store) importByID(ctx context.Context, m id.ID) (Import, error) {
	var r importRow
	if err := s.db.Conn(ctx).Where("id = ?", m).Take(&r).Error; err != nil {
		return Import{}, db.One(err, ErrImportNotFound)
	}
	return importFrom(r)
}

func (s store) listImports(ctx context.Context, r page.Request) (page.Page[Import], error) {
	k := db.Keyset{Request: r, Default: "-id", Orders: map[string]string{"id": "id"}}
	tx, err := k.Apply(s.db.Conn(ctx).Model(&importRow{}))
	if err != nil {
		return page.Page[Import]{}, err
	}
	var rows []importRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Import]{}, err
	}
	cut := db.Cut(k, rows, func(r importRow) (any, string) { return string(r.ID), string(r.ID) })
	out := page.Page[Import]{Next: cut.Next, Items: make([]Import, len(cut.Items))}
	for i, r := range cut.Items {
		if out.Items[i], err = importFrom(r); err != nil {
			return out, err
		}
	}
	return out, nil
}
