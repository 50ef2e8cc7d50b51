package admission

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type accountRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	SubjectID id.ID
	Platform  string
	UID       string `gorm:"column:uid"`
	Name      string
	State     string
	CreatedAt int64
	Version   int64
}

func (accountRow) TableName() string { return "platform_accounts" }

func accountFrom(r accountRow) PlatformAccount {
	return PlatformAccount{r.ID, r.SubjectID, r.Platform, r.UID, r.Name, r.State, r.CreatedAt, r.Version}
}

func accountRowOf(a PlatformAccount) accountRow {
	return accountRow{ID: a.ID, SubjectID: a.SubjectID, Platform: a.Platform, UID: a.UID, Name: a.Name, State: a.State, CreatedAt: a.CreatedAt, Version: a.Version}
}

func (s store) insertAccount(ctx context.Context, a PlatformAccount) error {
	r := accountRowOf(a)
	err := s.db.Conn(ctx).Create(&r).Error
	if db.Duplicate(err) {
		return ErrAccountTaken
	}
	return err
}

func (s store) insertAccounts(ctx context.Context, all []PlatformAccount) error {
	if len(all) == 0 {
		return nil
	}
	rows := make([]accountRow, len(all))
	for i, a := range all {
		rows[i] = accountRowOf(a)
	}
	err := s.db.Conn(ctx).CreateInBatches(rows, 100).Error
	if db.Duplicate(err) {
		return ErrAccountTaken
	}
	return err
}

func (s store) accountByID(ctx context.Context, account id.ID) (PlatformAccount, error) {
	var r accountRow
	if err := s.db.Conn(ctx).Where("id = ?", account).Take(&r).Error; err != nil {
		return PlatformAccount{}, db.One(err, ErrAccountNotFound)
	}
	return accountFrom(r), nil
}

func (s store) accountByUID(ctx context.Context, platform, uid string) (PlatformAccount, error) {
	var r accountRow
	if err := s.db.Conn(ctx).Where("platform = ? AND uid = ?", platform, uid).Take(&r).Error; err != nil {
		return PlatformAccount{}, db.One(err, ErrAccountNotFound)
	}
	return accountFrom(r), nil
}

func (s store) deleteAccount(ctx context.Context, account id.ID) error {
	err := s.db.Conn(ctx).Where("id = ?", account).Delete(&accountRow{}).Error
	if db.Dangling(err) {
		return ErrAccountInUse
	}
	return err
}

func (s store) accountsOf(ctx context.Context, subjects []id.ID) (map[id.ID][]PlatformAccount, error) {
	var rows []accountRow
	err := s.db.Conn(ctx).Where("subject_id IN ?", some(subjects)).Order("id").Find(&rows).Error
	out := map[id.ID][]PlatformAccount{}
	for _, r := range rows {
		out[r.SubjectID] = append(out[r.SubjectID], accountFrom(r))
	}
	return out, err
}

func (s store) accountsByIDs(ctx context.Context, accounts []id.ID) ([]PlatformAccount, error) {
	var rows []accountRow
	err := s.db.Conn(ctx).Where("id IN ?", some(accounts)).Find(&rows).Error
	out := make([]PlatformAccount, len(rows))
	for i, r := range rows {
		out[i] = accountFrom(r)
	}
	return out, err
}

func (s store) accountsByUIDs(ctx context.Context, uids []string) ([]PlatformAccount, error) {
	var rows []accountRow
	err := s.db.Conn(ctx).Where("uid IN ?", some(uids)).Find(&rows).Error
	out := make([]PlatformAccount, len(rows))
	for i, r := range rows {
		out[i] = accountFrom(r)
	}
	return out, err
}

type qualificationRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	SubjectID    id.ID
	DocumentType string
	Number       string
	Holder       string
	IssuedOn     *clock.Date
	ExpiresOn    *clock.Date
	FileID       id.ID
	State        QualificationState
	VerifiedBy   *id.ID
	VerifiedAt   *int64
	Reason       string
	CreatedBy    id.ID
	CreatedAt    int64
	Version      int64
}

func (qualificationRow) TableName() string { return "qualifications" }

func qualificationFrom(r qualificationRow) Qualification {
	return Qualification{ID: r.ID, SubjectID: r.SubjectID, DocumentType: r.DocumentType, Number: r.Number, Holder: r.Holder, IssuedOn: db.Value(r.IssuedOn),
		ExpiresOn: db.Value(r.ExpiresOn), FileID: r.FileID, State: r.State, Reason: r.Reason, VerifiedBy: db.Value(r.VerifiedBy), VerifiedAt: db.Value(r.VerifiedAt),
		CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, Version: r.Version}
}

func qualificationsFrom(rows []qualificationRow) []Qualification {
	out := make([]Qualification, len(rows))
	for i, r := range rows {
		out[i] = qualificationFrom(r)
	}
	return out
}

func (s store) insertQualification(ctx context.Context, q Qualification) error {
	return s.db.Conn(ctx).Create(&qualificationRow{ID: q.ID, SubjectID: q.SubjectID, DocumentType: q.DocumentType, Number: q.Number, Holder: q.Holder,
		IssuedOn: db.Null(q.IssuedOn), ExpiresOn: db.Null(q.ExpiresOn), FileID: q.FileID, State: q.State, CreatedBy: q.CreatedBy, CreatedAt: q.CreatedAt, Version: 1}).Error
}

func (s store) updateQualification(ctx context.Context, q Qualification, version int64) error {
	return db.Update(s.db.Conn(ctx), &qualificationRow{}, string(q.ID), version, map[string]any{"state": q.State, "reason": q.Reason,
		"verified_by": db.Null(q.VerifiedBy), "verified_at": db.Null(q.VerifiedAt)})
}

func (s store) qualificationByID(ctx context.Context, q id.ID) (Qualification, error) {
	var r qualificationRow
	if err := s.db.Conn(ctx).Where("id = ?", q).Take(&r).Error; err != nil {
		return Qualification{}, db.One(err, ErrQualificationNotFound)
	}
	return qualificationFrom(r), nil
}

func (s store) qualificationsOf(ctx context.Context, subjects []id.ID) (map[id.ID][]Qualification, error) {
	var rows []qualificationRow
	err := s.db.Conn(ctx).Where("subject_id IN ?", some(subjects)).Order("id DESC").Find(&rows).Error
	out := map[id.ID][]Qualification{}
	for _, r := range rows {
		out[r.SubjectID] = append(out[r.SubjectID], qualificationFrom(r))
	}
	return out, err
}

// ending lists verified documents that end on or before a day, in the order of their ids.
func (s store) ending(ctx context.Context, until clock.Date, last id.ID, limit int) ([]Qualification, error) {
	var rows []qualificationRow
	err := s.db.Conn(ctx).Where("state = ? AND expires_on <= ? AND id > ?", QualificationVerified, until, last).Order("id").Limit(limit).Find(&rows).Error
	return qualificationsFrom(rows), err
}

type guardianRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	SubjectID     id.ID
	Name          string
	Relation      string
	PhoneSealed   string
	ConsentFileID id.ID
	GivenAt       int64
	WithdrawnAt   *int64
}

func (guardianRow) TableName() string { return "guardians" }

func guardianFrom(r guardianRow) Guardian {
	return Guardian{ID: r.ID, SubjectID: r.SubjectID, Name: r.Name, Relation: r.Relation, PhoneSealed: r.PhoneSealed, ConsentFileID: r.ConsentFileID,
		GivenAt: r.GivenAt, WithdrawnAt: db.Value(r.WithdrawnAt)}
}

func (s store) insertGuardian(ctx context.Context, g Guardian) error {
	return s.db.Conn(ctx).Create(&guardianRow{ID: g.ID, SubjectID: g.SubjectID, Name: g.Name, Relation: g.Relation, PhoneSealed: g.PhoneSealed,
		ConsentFileID: g.ConsentFileID, GivenAt: g.GivenAt}).Error
}

func (s store) guardianByID(ctx context.Context, g id.ID) (Guardian, error) {
	var r guardianRow
	if err := s.db.Conn(ctx).Where("id = ?", g).Take(&r).Error; err != nil {
		return Guardian{}, db.One(err, ErrSubjectNotFound)
	}
	return guardianFrom(r), nil
}

func (s store) guardiansOf(ctx context.Context, subjects []id.ID) (map[id.ID][]Guardian, error) {
	var rows []guardianRow
	err := s.db.Conn(ctx).Where("subject_id IN ?", some(subjects)).Order("id").Find(&rows).Error
	out := map[id.ID][]Guardian{}
	for _, r := range rows {
		out[r.SubjectID] = append(out[r.SubjectID], guardianFrom(r))
	}
	return out, err
}
