package screening

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

type parkTermRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	Kind       ParkTermKind
	Term       string
	Severity   Severity
	Basis      string
	Suggestion string
	CreatedBy  id.ID
	CreatedAt  int64
}

func (parkTermRow) TableName() string { return "park_terms" }

func (r parkTermRow) term() ParkTerm {
	return ParkTerm{r.ID, r.Kind, r.Term, r.Severity, r.Basis, r.Suggestion, r.CreatedBy, r.CreatedAt}
}

func (s store) list(ctx context.Context) ([]ParkTerm, error) {
	var rows []parkTermRow
	err := s.db.Conn(ctx).Order("kind, term, id").Limit(maxParkTerms).Find(&rows).Error
	out := make([]ParkTerm, len(rows))
	for i, r := range rows {
		out[i] = r.term()
	}
	return out, err
}

func (s store) count(ctx context.Context) (n int64, err error) {
	return n, s.db.Conn(ctx).Model(&parkTermRow{}).Count(&n).Error
}

func (s store) byID(ctx context.Context, term id.ID) (ParkTerm, error) {
	var r parkTermRow
	err := s.db.Conn(ctx).Where("id = ?", term).Take(&r).Error
	return r.term(), db.One(err, ErrParkTermNotFound)
}

func (s store) insert(ctx context.Context, t ParkTerm) error {
	err := s.db.Conn(ctx).Create(&parkTermRow{ID: t.ID, Kind: t.Kind, Term: t.Term, Severity: t.Severity, Basis: t.Basis, Suggestion: t.Suggestion,
		CreatedBy: t.CreatedBy, CreatedAt: t.CreatedAt}).Error
	if db.Duplicate(err) {
		return ErrParkTermTaken
	}
	return err
}

func (s store) delete(ctx context.Context, term id.ID) error {
	return s.db.Conn(ctx).Where("id = ?", term).Delete(&parkTermRow{}).Error
}
