package evidence

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
)

// Service is the use-cases of evidence.
type Service struct {
	core.Core
	blobs     *blob.Store
	subjects  Subjects
	doors     []Door
	exporters map[string]Exporter
	store     store
}

// New returns the service; the composition root adds doors and exporters before it serves.
func New(c core.Core, blobs *blob.Store, subjects Subjects) *Service {
	return &Service{Core: c, blobs: blobs, subjects: subjects, exporters: map[string]Exporter{}, store: store{c.DB}}
}

// Open adds a door of another domain.
func (s *Service) Open(d Door) { s.doors = append(s.doors, d) }

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// StartUpload announces a file; chunks follow within a day. Nothing is created but the
// announcement. ErrUpload names everything that is wrong; ErrFileNotFound for a subject the
// actor may not know of.
func (s *Service) StartUpload(ctx context.Context, n NewUpload) (Upload, error) {
	n.Name = CleanName(n.Name)
	if err := n.Validate(); err != nil {
		return Upload{}, err
	}
	a := actor.From(ctx)
	if ok, err := mayAttach(ctx, s.subjects, n.SubjectID); err != nil {
		return Upload{}, err
	} else if !ok {
		return Upload{}, ErrFileNotFound
	}
	now := s.Clock.Now()
	u := Upload{ID: s.IDs.New(), Park: a.ParkID, Name: n.Name, Purpose: n.Purpose, SubjectID: n.SubjectID, SizeBytes: n.SizeBytes, SHA256: n.SHA256,
		State: UploadOpen, UploadedBy: a.AccountID, CreatedAt: clock.Millis(now), ExpiresAt: clock.Millis(now.Add(uploadHours * time.Hour)), Version: 1}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, u.ID)
		return s.store.insertUpload(ctx, u, mediaTypes[extension(u.Name)])
	})
	return u, err
}

// Upload is one of the actor's own uploads. ErrUploadNotFound.
func (s *Service) Upload(ctx context.Context, upload id.ID) (Upload, error) {
	u, err := s.store.uploadByID(ctx, upload)
	if err == nil && u.UploadedBy != actor.From(ctx).AccountID {
		return Upload{}, ErrUploadNotFound
	}
	return u, err
}

// PutChunk stores one chunk. Sending a chunk again overwrites it with the same bytes; the
// hash of the whole decides in the end. ErrUploadNotFound, ErrUploadClosed, ErrChunkOrder,
// ErrChunkSize, blob.ErrFull.
func (s *Service) PutChunk(ctx context.Context, upload id.ID, chunk int64, body []byte) (Upload, error) {
	u, err := s.Upload(ctx, upload)
	if err != nil {
		return u, err
	}
	if s.now() > u.ExpiresAt {
		return u, ErrUploadNotFound
	}
	offset, err := u.take(chunk, int64(len(body)))
	if err != nil {
		return u, err
	}
	if err := s.blobs.PutAt(u.Park, u.ID, offset, body); err != nil {
		return u, err
	}
	if end := offset + int64(len(body)); end > u.ReceivedBytes {
		u.ReceivedBytes = end
		err = s.DB.InTx(ctx, func(ctx context.Context) error { return s.store.updateUpload(ctx, u) })
		u.Version++
	}
	return u, err
}

// CompleteUpload examines what arrived and stores it as a file. Repeating it answers with
// the same file. ErrUploadNotFound, ErrIncomplete, ErrUploadClosed; blob.ErrMismatch,
// ErrDisguised, ErrImageTooLarge and ErrArchive end the upload.
func (s *Service) CompleteUpload(ctx context.Context, upload id.ID) (File, error) {
	u, err := s.Upload(ctx, upload)
	if err != nil {
		return File{}, err
	}
	switch {
	case u.State == UploadComplete:
		return s.store.fileByID(ctx, u.FileID)
	case u.State != UploadOpen:
		return File{}, ErrUploadClosed
	case u.ReceivedBytes < u.SizeBytes:
		return File{}, ErrIncomplete.With("missing", itoa(u.SizeBytes-u.ReceivedBytes))
	}
	mediaType, err := s.believe(u)
	if err != nil {
		return File{}, s.abandon(ctx, u, err)
	}
	f := File{s.IDs.New(), u.Park, u.SHA256, u.SizeBytes, mediaType, u.Name, u.Purpose, u.SubjectID, u.UploadedBy, s.now(), false}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		u.State, u.FileID = UploadComplete, f.ID
		if err := errors.Join(s.store.insertFile(ctx, f), s.store.updateUpload(ctx, u)); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "evidence.file.upload", "file", f.ID, nil, f)
	})
	return f, err
}

// believe examines the gathered bytes, then stores them under their hash.
func (s *Service) believe(u Upload) (string, error) {
	f, err := s.blobs.Gathered(u.Park, u.ID)
	if errors.Is(err, blob.ErrGone) { // an earlier completion stored the bytes and lost its answer
		f, err = s.blobs.Open(u.Park, u.SHA256)
	}
	if err != nil {
		return "", err
	}
	mediaType, err := examine(u.Name, f, u.SizeBytes)
	if err := errors.Join(err, f.Close()); err != nil {
		return "", err
	}
	return mediaType, s.blobs.Finish(u.Park, u.ID, u.SHA256, u.SizeBytes)
}

// abandon ends an upload whose bytes are refused; a passing failure leaves it open.
func (s *Service) abandon(ctx context.Context, u Upload, cause error) error {
	var refused *errs.Error
	if !errors.As(cause, &refused) || refused.Kind != errs.Invalid {
		return cause
	}
	u.State = UploadAbandoned
	err := s.DB.InTx(ctx, func(ctx context.Context) error { return s.store.updateUpload(ctx, u) })
	return errors.Join(sniffed(refused), err, s.blobs.Discard(u.Park, u.ID))
}

// File is what a file is, for somebody who may see it. ErrFileNotFound.
func (s *Service) File(ctx context.Context, file id.ID) (File, error) {
	f, err := s.store.fileByID(ctx, file)
	if err != nil {
		return File{}, err
	}
	a := actor.From(ctx)
	if mayRead(a, f) {
		return f, nil
	}
	for _, d := range s.doors {
		if ok, err := d.Opens(ctx, f); err != nil || ok {
			return f, err
		}
	}
	if portal(a) && f.SubjectID != "" {
		if ok, err := s.subjects.RepresentedBy(ctx, f.SubjectID, a.SubjectIDs); err != nil || ok {
			return f, err
		}
	}
	return File{}, ErrFileNotFound
}

// Content opens the bytes of a file for somebody who may see it; the caller closes them.
// ErrFileNotFound.
func (s *Service) Content(ctx context.Context, file id.ID) (File, *os.File, error) {
	f, err := s.File(ctx, file)
	if err != nil {
		return f, nil, err
	}
	r, err := s.blobs.Open(f.Park, f.SHA256)
	return f, r, err
}

// Stored opens the bytes of a file for a domain that has already decided that its caller
// may read them. ErrFileNotFound.
func (s *Service) Stored(ctx context.Context, file id.ID) (File, *os.File, error) {
	f, err := s.store.fileByID(ctx, file)
	if err != nil {
		return f, nil, err
	}
	r, err := s.blobs.Open(f.Park, f.SHA256)
	return f, r, err
}

// FilesByIDs names files for a domain that shows them with its own things.
func (s *Service) FilesByIDs(ctx context.Context, files []id.ID) (map[id.ID]File, error) {
	return s.store.filesByIDs(ctx, files)
}

// NewDocument is content made by the product itself: a PDF, a slice of a transcript.
type NewDocument struct {
	Name      string
	Purpose   Purpose
	SubjectID id.ID
	// Owner is the account the file belongs to; empty: the acting one.
	Owner   id.ID
	Content []byte
}

// StoreDocument keeps content the product made, with its audit entry. It joins the running
// transaction.
func (s *Service) StoreDocument(ctx context.Context, n NewDocument) (File, error) {
	a := actor.From(ctx)
	name := CleanName(n.Name)
	mediaType, ok := mediaTypes[extension(name)]
	if !ok {
		return File{}, fmt.Errorf("evidence: no media type for %q", name)
	}
	d, err := s.blobs.Create(a.ParkID, s.IDs.New())
	if err != nil {
		return File{}, err
	}
	if _, err := d.Write(n.Content); err != nil {
		d.Abort()
		return File{}, err
	}
	if n.Owner == "" {
		n.Owner = a.AccountID
	}
	return s.keep(ctx, d, File{Name: name, MediaType: mediaType, Purpose: n.Purpose, SubjectID: n.SubjectID, UploadedBy: n.Owner})
}

// keep commits a draft and records it as a file.
func (s *Service) keep(ctx context.Context, d *blob.Draft, f File) (File, error) {
	sum, size, err := d.Commit()
	if err != nil {
		return File{}, err
	}
	f.ID, f.Park, f.SHA256, f.SizeBytes, f.UploadedAt = s.IDs.New(), actor.From(ctx).ParkID, sum, size, s.now()
	if f.UploadedBy == "" {
		f.UploadedBy = id.Platform
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.insertFile(ctx, f); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "evidence.file.make", "file", f.ID, nil, f)
	})
	return f, err
}

// Hold keeps files beyond their time (or no longer does), because a case, a complaint or a
// request of an authority is open. It joins the running transaction.
func (s *Service) Hold(ctx context.Context, files []id.ID, held bool, why string) error {
	if len(files) == 0 {
		return nil
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.holdFiles(ctx, files, held); err != nil {
			return err
		}
		for _, f := range files {
			if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "evidence.file.hold", Kind: "file", Object: f, Reason: why, After: map[string]bool{"held": held}}); err != nil {
				return err
			}
		}
		return nil
	})
}

// SweepUploads forgets the bytes of uploads of the actor's park that were never finished.
func (s *Service) SweepUploads(ctx context.Context) (int, error) {
	lapsed, err := s.store.lapsedUploads(ctx, s.now())
	if err != nil {
		return 0, err
	}
	for i, u := range lapsed {
		u.State = UploadAbandoned
		err := s.DB.InTx(ctx, func(ctx context.Context) error { return s.store.updateUpload(ctx, u) })
		if err := errors.Join(err, s.blobs.Discard(u.Park, u.ID)); err != nil {
			return i, err
		}
	}
	return len(lapsed), nil
}
