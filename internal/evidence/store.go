package evidence

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

type fileRow struct {
	TenantID   id.ID  `gorm:"primaryKey"`
	ID         id.ID  `gorm:"primaryKey"`
	SHA256     string `gorm:"column:sha256"`
	SizeBytes  int64
	MediaType  string
	Name       string
	Purpose    Purpose
	SubjectID  *id.ID
	UploadedBy id.ID
	UploadedAt int64
	Held       bool
}

func (fileRow) TableName() string { return "files" }

type uploadRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	Name          string
	MediaType     string
	Purpose       Purpose
	SubjectID     *id.ID
	SizeBytes     int64
	SHA256        string `gorm:"column:sha256"`
	ReceivedBytes int64
	State         UploadState
	FileID        *id.ID
	UploadedBy    id.ID
	CreatedAt     int64
	ExpiresAt     int64
	Version       int64
}

func (uploadRow) TableName() string { return "uploads" }

type store struct{ db *db.DB }

func fileFrom(r fileRow) File {
	return File{r.ID, r.TenantID, r.SHA256, r.SizeBytes, r.MediaType, r.Name, r.Purpose, db.Value(r.SubjectID), r.UploadedBy, r.UploadedAt, r.Held}
}

func uploadFrom(r uploadRow) Upload {
	return Upload{r.ID, r.TenantID, r.Name, r.Purpose, db.Value(r.SubjectID), r.SizeBytes, r.SHA256, r.ReceivedBytes, r.State,
		db.Value(r.FileID), r.UploadedBy, r.CreatedAt, r.ExpiresAt, r.Version}
}

func (s store) fileByID(ctx context.Context, file id.ID) (File, error) {
	var r fileRow
	if err := s.db.Conn(ctx).Where("id = ?", file).Take(&r).Error; err != nil {
		return File{}, db.One(err, ErrFileNotFound)
	}
	return fileFrom(r), nil
}

func (s store) filesByIDs(ctx context.Context, files []id.ID) (map[id.ID]File, error) {
	var rows []fileRow
	if err := s.db.Conn(ctx).Where("id IN ?", append([]id.ID{""}, files...)).Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make(map[id.ID]File, len(rows))
	for _, r := range rows {
		out[r.ID] = fileFrom(r)
	}
	return out, nil
}

func (s store) insertFile(ctx context.Context, f File) error {
	return s.db.Conn(ctx).Create(&fileRow{ID: f.ID, SHA256: f.SHA256, SizeBytes: f.SizeBytes, MediaType: f.MediaType, Name: f.Name,
		Purpose: f.Purpose, SubjectID: db.Null(f.SubjectID), UploadedBy: f.UploadedBy, UploadedAt: f.UploadedAt, Held: f.Held}).Error
}

func (s store) holdFiles(ctx context.Context, files []id.ID, held bool) error {
	return s.db.Conn(ctx).Model(&fileRow{}).Where("id IN ?", append([]id.ID{""}, files...)).Update("held", held).Error
}

func (s store) uploadByID(ctx context.Context, upload id.ID) (Upload, error) {
	var r uploadRow
	if err := s.db.Conn(ctx).Where("id = ?", upload).Take(&r).Error; err != nil {
		return Upload{}, db.One(err, ErrUploadNotFound)
	}
	return uploadFrom(r), nil
}

func (s store) insertUpload(ctx context.Context, u Upload, mediaType string) error {
	return s.db.Conn(ctx).Create(&uploadRow{ID: u.ID, Name: u.Name, MediaType: mediaType, Purpose: u.Purpose, SubjectID: db.Null(u.SubjectID),
		SizeBytes: u.SizeBytes, SHA256: u.SHA256, State: u.State, UploadedBy: u.UploadedBy, CreatedAt: u.CreatedAt, ExpiresAt: u.ExpiresAt, Version: 1}).Error
}

func (s store) updateUpload(ctx context.Context, u Upload) error {
	return db.Update(s.db.Conn(ctx), &uploadRow{}, string(u.ID), u.Version, map[string]any{
		"received_bytes": u.ReceivedBytes, "state": u.State, "file_id": db.Null(u.FileID)})
}

// lapsedUploads lists open uploads whose time is over.
func (s store) lapsedUploads(ctx context.Context, now int64) ([]Upload, error) {
	var rows []uploadRow
	err := s.db.Conn(ctx).Where("state = ? AND expires_at < ?", UploadOpen, now).Limit(500).Find(&rows).Error
	out := make([]Upload, len(rows))
	for i, r := range rows {
		out[i] = uploadFrom(r)
	}
	return out, err
}
