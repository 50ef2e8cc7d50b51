package evidence

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type holdRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	TargetKind string
	TargetID   id.ID
	Reason     string
	PlacedBy   id.ID
	PlacedAt   int64
	LiftedBy   *id.ID
	LiftedAt   int64
	LiftReason string
	Version    int64
}

func (holdRow) TableName() string { return "legal_holds" }

func holdFrom(r holdRow) LegalHold {
	return LegalHold{r.ID, r.TargetKind, r.TargetID, r.Reason, r.PlacedBy, r.PlacedAt, db.Value(r.LiftedBy), r.LiftedAt, r.LiftReason, r.Version}
}

func (s store) insertHold(ctx context.Context, h LegalHold) error {
	return s.db.Conn(ctx).Create(&holdRow{ID: h.ID, TargetKind: h.TargetKind, TargetID: h.TargetID, Reason: h.Reason, PlacedBy: h.PlacedBy, PlacedAt: h.PlacedAt, Version: 1}).Error
}

func (s store) liftHold(ctx context.Context, h LegalHold, version int64) error {
	return db.Update(s.db.Conn(ctx), &holdRow{}, string(h.ID), version, map[string]any{"lifted_by": h.LiftedBy, "lifted_at": h.LiftedAt, "lift_reason": h.LiftReason})
}

func (s store) holdByID(ctx context.Context, hold id.ID) (LegalHold, error) {
	var r holdRow
	if err := s.db.Conn(ctx).Where("id = ?", hold).Take(&r).Error; err != nil {
		return LegalHold{}, db.One(err, ErrHoldNotFound)
	}
	return holdFrom(r), nil
}

func (s store) holds(ctx context.Context, openOnly bool, r page.Request) (page.Page[LegalHold], error) {
	k := db.Keyset{Request: r, Default: "-placed_at", Orders: map[string]string{"placed_at": "placed_at"}}
	tx, err := k.Apply(s.db.Conn(ctx))
	if err != nil {
		return page.Page[LegalHold]{}, err
	}
	if openOnly {
		tx = tx.Where("lifted_at = ?", 0)
	}
	var rows []holdRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[LegalHold]{}, err
	}
	cut := db.Cut(k, rows, func(r holdRow) (any, string) { return r.PlacedAt, string(r.ID) })
	out := page.Page[LegalHold]{Next: cut.Next}
	for _, r := range cut.Items {
		out.Items = append(out.Items, holdFrom(r))
	}
	return out, nil
}

// heldIDs lists what is held now; the rows are locked, so that none is placed meanwhile unseen.
func (s store) heldIDs(ctx context.Context) ([]string, error) {
	var out []string
	return out, db.Lock(s.db.Conn(ctx)).Model(&holdRow{}).Where("lifted_at = ?", 0).Pluck("target_id", &out).Error
}

// sumsOf lists the contents of files.
func (s store) sumsOf(ctx context.Context, files []string) ([]string, error) {
	var out []string
	return out, s.db.Conn(ctx).Model(&fileRow{}).Where("id IN ?", files).Distinct().Pluck("sha256", &out).Error
}

// sumInUse says whether a file has the content or an open upload announces it.
func (s store) sumInUse(ctx context.Context, sum string) (bool, error) {
	var files, uploads int64
	if err := s.db.Conn(ctx).Model(&fileRow{}).Where("sha256 = ?", sum).Count(&files).Error; err != nil {
		return false, err
	}
	err := s.db.Conn(ctx).Model(&uploadRow{}).Where("sha256 = ? AND state = ?", sum, UploadOpen).Count(&uploads).Error
	return files+uploads > 0, err
}
