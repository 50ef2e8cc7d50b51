package intake

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

type importRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	FileID       id.ID
	MerchantID   *id.ID
	State        State
	Mapping      string
	HeaderHash   string
	GoodRows     int64
	BadRows      int64
	CreatedRows  int64
	Report       string
	FailedFileID *id.ID
	JobID        *id.ID
	CreatedBy    id.ID
	CreatedAt    int64
	AppliedAt    *int64
	Version      int64
}

func (importRow) TableName() string { return "product_imports" }

func (r importRow) noun() (Import, error) {
	m := Import{ID: r.ID, FileID: r.FileID, MerchantID: db.Value(r.MerchantID), State: r.State, GoodRows: r.GoodRows, BadRows: r.BadRows,
		CreatedRows: r.CreatedRows, FailedFileID: db.Value(r.FailedFileID), JobID: db.Value(r.JobID), CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt,
		AppliedAt: db.Value(r.AppliedAt), Version: r.Version}
	if err := db.ReadJSON(r.Mapping, &m.Mapping); err != nil {
		return m, err
	}
	return m, db.ReadJSON(r.Report, &m.Report)
}

// headerHash recognises a file with the same columns in the same order.
func headerHash(headers []string) string {
	if len(headers) == 0 {
		return ""
	}
	sum := sha256.Sum256([]byte(strings.Join(headers, "\x00")))
	return hex.EncodeToString(sum[:])
}

func (by Mapping) stored() string {
	if by == nil {
		by = Mapping{}
	}
	return db.JSON(by)
}

func (s store) insert(ctx context.Context, m Import) error {
	return s.db.Conn(ctx).Create(&importRow{ID: m.ID, FileID: m.FileID, MerchantID: db.Null(m.MerchantID), State: m.State, Mapping: m.Mapping.stored(),
		Report: db.JSON(m.Report), JobID: db.Null(m.JobID), CreatedBy: m.CreatedBy, CreatedAt: m.CreatedAt, Version: 1}).Error
}

func (s store) update(ctx context.Context, m Import) error {
	return db.Update(s.db.Conn(ctx), &importRow{}, string(m.ID), m.Version, map[string]any{"state": m.State, "mapping": m.Mapping.stored(),
		"header_hash": headerHash(m.Report.Headers), "good_rows": m.GoodRows, "bad_rows": m.BadRows, "created_rows": m.CreatedRows, "report": db.JSON(m.Report),
		"failed_file_id": db.Null(m.FailedFileID), "job_id": db.Null(m.JobID), "applied_at": db.Null(m.AppliedAt)})
}

func (s store) byID(ctx context.Context, m id.ID) (Import, error) {
	var r importRow
	if err := s.db.Conn(ctx).Where("id = ?", m).Take(&r).Error; err != nil {
		return Import{}, db.One(err, ErrNotFound)
	}
	return r.noun()
}

// mappingFor is what was last said of a header that was then imported; nil for a new one.
func (s store) mappingFor(ctx context.Context, headers []string) (Mapping, error) {
	var rows []importRow
	if err := s.db.Conn(ctx).Where("header_hash = ? AND state = ?", headerHash(headers), Applied).Order("id DESC").Limit(1).Find(&rows).Error; err != nil || len(rows) == 0 {
		return nil, err
	}
	m, err := rows[0].noun()
	return m.Mapping, err
}

// list lists imports, newest first; merchants nil for all.
func (s store) list(ctx context.Context, r page.Request, merchants []id.ID) (page.Page[Import], error) {
	k := db.Keyset{Request: r, Default: "-id", Orders: map[string]string{"id": "id"}}
	tx := s.db.Conn(ctx).Model(&importRow{})
	if merchants != nil {
		tx = tx.Where("merchant_id IN ?", merchants)
	}
	tx, err := k.Apply(tx)
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
		if out.Items[i], err = r.noun(); err != nil {
			return out, err
		}
	}
	return out, nil
}
