package admission

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type agencyTermRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	SubjectID id.ID
	AgencyID  id.ID
	FromAt    int64
	UntilAt   *int64
	BeganBy   id.ID
	EndedBy   id.ID
}

func (agencyTermRow) TableName() string { return "agency_terms" }

func (s store) insertAgencyTerms(ctx context.Context, terms ...AgencyTerm) error {
	if len(terms) == 0 {
		return nil
	}
	rows := make([]agencyTermRow, len(terms))
	for i, t := range terms {
		rows[i] = agencyTermRow{ID: t.ID, SubjectID: t.SubjectID, AgencyID: t.AgencyID, FromAt: t.FromAt, UntilAt: db.Null(t.UntilAt), BeganBy: t.BeganBy, EndedBy: t.EndedBy}
	}
	return s.db.Conn(ctx).CreateInBatches(rows, 100).Error
}

// endAgencyTerm ends the running term; ended is false when there is none.
func (s store) endAgencyTerm(ctx context.Context, subject, by id.ID, at int64) (ended bool, err error) {
	r := s.db.Conn(ctx).Model(&agencyTermRow{}).Where("subject_id = ? AND until_at IS NULL", subject).Updates(map[string]any{"until_at": at, "ended_by": by})
	return r.RowsAffected > 0, r.Error
}

func (s store) agencyTerms(ctx context.Context, subject id.ID) ([]AgencyTerm, error) {
	var rows []agencyTermRow
	err := s.db.Conn(ctx).Where("subject_id = ?", subject).Order("from_at DESC").Order("id DESC").Find(&rows).Error
	out := make([]AgencyTerm, len(rows))
	for i, r := range rows {
		out[i] = AgencyTerm{r.ID, r.SubjectID, r.AgencyID, r.FromAt, db.Value(r.UntilAt), r.BeganBy, r.EndedBy}
	}
	return out, err
}
