package blob

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"sitong/internal/kernel/id"
)

// PutAt writes bytes of an upload at an offset and syncs them. Writing the same bytes again
// is harmless. ErrFull when the disk has no room; then the upload is as long as before.
func (s *Store) PutAt(park, upload id.ID, offset int64, p []byte) error {
	if err := s.room(int64(len(p))); err != nil {
		return err
	}
	name, err := s.working(park, upload)
	if err != nil {
		return err
	}
	f, err := s.root.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return full(err)
	}
	_, err = f.WriteAt(p, offset)
	if err == nil {
		err = f.Sync()
	}
	if err != nil {
		_ = f.Truncate(offset)
		_ = f.Close()
		return full(err)
	}
	return full(f.Close())
}

// Gathered opens the bytes of an upload for inspection. ErrGone when there are none.
func (s *Store) Gathered(park, upload id.ID) (*os.File, error) {
	name, err := s.working(park, upload)
	if err != nil {
		return nil, err
	}
	f, err := s.root.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrGone
	}
	return f, err
}

// Finish stores the bytes of an upload when they have the promised size and hash. It may be
// repeated: content that is already stored is confirmed. ErrMismatch otherwise, and the
// bytes are forgotten; ErrGone when there are none.
func (s *Store) Finish(park, upload id.ID, sum string, sizeBytes int64) error {
	f, err := s.Gathered(park, upload)
	if errors.Is(err, ErrGone) {
		stored, err := s.Open(park, sum)
		if err != nil {
			return err
		}
		return stored.Close()
	}
	if err != nil {
		return err
	}
	h := sha256.New()
	n, err := io.Copy(h, f)
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("blob: %w", err)
	}
	if n != sizeBytes || hex.EncodeToString(h.Sum(nil)) != sum {
		return errors.Join(ErrMismatch, s.Discard(park, upload))
	}
	name, err := s.working(park, upload)
	if err != nil {
		return err
	}
	return s.settle(park, name, sum)
}

// Discard forgets the bytes of an upload.
func (s *Store) Discard(park, upload id.ID) error {
	name, err := s.working(park, upload)
	if err != nil {
		return err
	}
	if err := s.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("blob: %w", err)
	}
	return nil
}
