package admission

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type verificationRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	SubjectID  id.ID
	Way        Way
	Note       string
	VerifiedOn clock.Date
	VerifiedBy id.ID
	VerifiedAt int64
}

func (verificationRow) TableName() string { return "subject_verifications" }

func verificationFrom(r verificationRow) Verification {
	return Verification{r.ID, r.SubjectID, r.Way, r.Note, r.VerifiedOn, r.VerifiedBy, r.VerifiedAt}
}

func (s store) insertVerification(ctx context.Context, v Verification) error {
	return s.db.Conn(ctx).Create(&verificationRow{ID: v.ID, SubjectID: v.SubjectID, Way: v.Way, Note: v.Note, VerifiedOn: v.VerifiedOn,
		VerifiedBy: v.VerifiedBy, VerifiedAt: v.VerifiedAt}).Error
}

func (s store) verificationByID(ctx context.Context, verification id.ID) (Verification, error) {
	var r verificationRow
	if err := s.db.Conn(ctx).Where("id = ?", verification).Take(&r).Error; err != nil {
		return Verification{}, db.One(err, ErrVerificationNotFound)
	}
	return verificationFrom(r), nil
}

func (s store) verificationsOf(ctx context.Context, subject id.ID) ([]Verification, error) {
	var rows []verificationRow
	err := s.db.Conn(ctx).Where("subject_id = ?", subject).Order("id DESC").Limit(100).Find(&rows).Error
	out := make([]Verification, len(rows))
	for i, r := range rows {
		out[i] = verificationFrom(r)
	}
	return out, err
}

// verifiedOn is, per subject, the day of the latest verification.
func (s store) verifiedOn(ctx context.Context, subjects []id.ID) (map[id.ID]clock.Date, error) {
	var rows []struct {
		SubjectID id.ID
		Last      clock.Date
	}
	err := s.db.Conn(ctx).Model(&verificationRow{}).Where("subject_id IN ?", some(subjects)).
		Select("subject_id, MAX(verified_on) AS last").Group("subject_id").Find(&rows).Error
	out := map[id.ID]clock.Date{}
	for _, r := range rows {
		out[r.SubjectID] = r.Last
	}
	return out, err
}
