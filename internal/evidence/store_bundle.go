package evidence

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type bundleRow struct {
	TenantID       id.ID `gorm:"primaryKey"`
	ID             id.ID `gorm:"primaryKey"`
	Kind           string
	AboutKind      string
	AboutID        id.ID
	SubjectID      *id.ID
	Title          string
	Reason         string
	Items          string
	State          BundleState
	FileID         *id.ID
	ManifestSHA256 *string `gorm:"column:manifest_sha256"`
	JobID          id.ID
	CreatedBy      id.ID
	CreatedAt      int64
	FinishedAt     *int64
	Version        int64
}

func (bundleRow) TableName() string { return "evidence_bundles" }

func bundleFrom(r bundleRow) (Bundle, error) {
	b := Bundle{ID: r.ID, Park: r.TenantID, Kind: r.Kind, AboutKind: r.AboutKind, AboutID: r.AboutID, SubjectID: db.Value(r.SubjectID), Title: r.Title,
		Reason: r.Reason, State: r.State, FileID: db.Value(r.FileID), JobID: r.JobID, CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, Version: r.Version}
	if r.ManifestSHA256 != nil {
		b.ManifestSHA256 = *r.ManifestSHA256
	}
	if r.FinishedAt != nil {
		b.FinishedAt = *r.FinishedAt
	}
	if err := json.Unmarshal([]byte(r.Items), &b.Items); err != nil {
		return b, fmt.Errorf("evidence: items of %s: %w", r.ID, err)
	}
	return b, nil
}

func (s store) insertBundle(ctx context.Context, b Bundle) error {
	items, err := json.Marshal(b.Items)
	if err != nil {
		return fmt.Errorf("evidence: %w", err)
	}
	return s.db.Conn(ctx).Create(&bundleRow{ID: b.ID, Kind: b.Kind, AboutKind: b.AboutKind, AboutID: b.AboutID, SubjectID: db.Null(b.SubjectID), Title: b.Title,
		Reason: b.Reason, Items: string(items), State: b.State, JobID: b.JobID, CreatedBy: b.CreatedBy, CreatedAt: b.CreatedAt, Version: 1}).Error
}

func (s store) updateBundle(ctx context.Context, b Bundle) error {
	return db.Update(s.db.Conn(ctx), &bundleRow{}, string(b.ID), b.Version, map[string]any{"state": b.State, "file_id": db.Null(b.FileID),
		"manifest_sha256": b.ManifestSHA256, "finished_at": b.FinishedAt})
}

func (s store) bundleByID(ctx context.Context, bundle id.ID) (Bundle, error) {
	var r bundleRow
	if err := s.db.Conn(ctx).Where("id = ?", bundle).Take(&r).Error; err != nil {
		return Bundle{}, db.One(err, ErrBundleNotFound)
	}
	return bundleFrom(r)
}

func (s store) bundlesAbout(ctx context.Context, kind string, about id.ID) ([]Bundle, error) {
	var rows []bundleRow
	if err := s.db.Conn(ctx).Where("about_kind = ? AND about_id = ?", kind, about).Order("id DESC").Limit(200).Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Bundle, len(rows))
	for i, r := range rows {
		b, err := bundleFrom(r)
		if err != nil {
			return nil, err
		}
		out[i] = b
	}
	return out, nil
}
