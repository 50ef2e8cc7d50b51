// Package blob keeps the bytes of files, addressed by their SHA-256, each park in a folder
// of its own.
//
// A file appears whole or not at all: bytes are written under a working name, synced, and
// renamed. Paths are opened below the root with os.Root, so no name can leave it. Equal
// content of two parks is stored twice: sharing it would tell one park what the other has.
// Stored files are never written again.
package blob

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path"
	"regexp"
	"syscall"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

var (
	// ErrFull reports that the disk has no room. Nothing of the file is kept.
	ErrFull = errs.New(errs.Unavailable, "blob.disk_full", "存储空间不足，文件未保存，请联系管理员", "Storage is full, the file was not stored; please tell your administrator")
	// ErrGone reports content that should be there and is not.
	ErrGone = errs.New(errs.Internal, "blob.gone", "文件内容缺失", "The content of the file is missing")
	// ErrMismatch reports bytes that do not have the promised hash.
	ErrMismatch = errs.New(errs.Invalid, "blob.hash_mismatch", "文件内容与校验值不一致，请重新上传", "The content does not have the promised hash, please upload it again")
)

// reserveBytes stay free on the disk whatever is uploaded.
const reserveBytes = 256 << 20

// Store is a folder of files.
type Store struct {
	root *os.Root
	free func() (uint64, error)
}

// Open opens the store in dir, making the folder when needed.
func Open(dir string) (*Store, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("blob: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("blob: %w", err)
	}
	return &Store{root, func() (uint64, error) { return Free(dir) }}, nil
}

// Free is what an ordinary process may still write to the disk of dir.
func Free(dir string) (uint64, error) { return freeBytes(dir) }

// LimitFree replaces how the store learns what is free on the disk. It is for tests and for
// storage with quotas.
func (s *Store) LimitFree(free func() (uint64, error)) { s.free = free }

// Close releases the folder.
func (s *Store) Close() error { return s.root.Close() }

// room refuses a write of n bytes that would eat the reserve. ErrFull.
func (s *Store) room(n int64) error {
	free, err := s.free()
	if err != nil {
		return fmt.Errorf("blob: %w", err)
	}
	if free < uint64(n)+reserveBytes {
		return ErrFull
	}
	return nil
}

var hexSum = regexp.MustCompile(`^[0-9a-f]{64}$`)

func place(park id.ID, sum string) (string, error) {
	if !id.Valid(string(park)) || !hexSum.MatchString(sum) {
		return "", fmt.Errorf("blob: %q of %q is no address", sum, park)
	}
	return path.Join(string(park), sum[:2], sum), nil
}

// Open opens stored content for reading. ErrGone when there is none.
func (s *Store) Open(park id.ID, sum string) (*os.File, error) {
	name, err := place(park, sum)
	if err != nil {
		return nil, err
	}
	f, err := s.root.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrGone
	}
	return f, err
}

// Remove deletes stored content; content that is not there is no error.
func (s *Store) Remove(park id.ID, sum string) error {
	name, err := place(park, sum)
	if err != nil {
		return err
	}
	if err := s.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("blob: %w", err)
	}
	return nil
}

// Draft is content on its way into the store.
type Draft struct {
	store *Store
	park  id.ID
	name  string
	file  *os.File
	sum   hash.Hash
	size  int64
}

// Create begins new content whose hash is not known yet; name tells drafts of one park apart.
func (s *Store) Create(park, name id.ID) (*Draft, error) {
	if err := s.room(0); err != nil {
		return nil, err
	}
	working, err := s.working(park, name)
	if err != nil {
		return nil, err
	}
	f, err := s.root.OpenFile(working, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, full(err)
	}
	return &Draft{store: s, park: park, name: working, file: f, sum: sha256.New()}, nil
}

// Write adds bytes. ErrFull when the disk has no room.
func (d *Draft) Write(p []byte) (int, error) {
	n, err := d.file.Write(p)
	d.sum.Write(p[:n])
	d.size += int64(n)
	return n, full(err)
}

// Commit stores the content and returns its hash and size.
func (d *Draft) Commit() (sum string, sizeBytes int64, err error) {
	sum = hex.EncodeToString(d.sum.Sum(nil))
	if err := errors.Join(d.file.Sync(), d.file.Close()); err != nil {
		d.Abort()
		return "", 0, full(err)
	}
	return sum, d.size, d.store.settle(d.park, d.name, sum)
}

// Abort forgets the content; after Commit it does nothing.
func (d *Draft) Abort() {
	_ = d.file.Close()
	_ = d.store.root.Remove(d.name)
}

// working is the name under which bytes gather; it makes the folder.
func (s *Store) working(park, name id.ID) (string, error) {
	if !id.Valid(string(park)) || !id.Valid(string(name)) {
		return "", fmt.Errorf("blob: %q of %q is no draft", name, park)
	}
	dir := path.Join(string(park), "working")
	if err := s.root.MkdirAll(dir, 0o700); err != nil {
		return "", full(err)
	}
	return path.Join(dir, string(name)), nil
}

// settle renames synced bytes to their address and syncs the folder.
func (s *Store) settle(park id.ID, working, sum string) error {
	name, err := place(park, sum)
	if err != nil {
		return err
	}
	dir := path.Dir(name)
	if err := s.root.MkdirAll(dir, 0o700); err != nil {
		return full(err)
	}
	if err := s.root.Chmod(working, 0o400); err != nil {
		return fmt.Errorf("blob: %w", err)
	}
	if err := s.root.Rename(working, name); err != nil {
		return full(err)
	}
	return s.syncFolder(dir)
}

func (s *Store) syncFolder(dir string) error {
	f, err := s.root.Open(dir)
	if err != nil {
		return fmt.Errorf("blob: %w", err)
	}
	defer f.Close()
	if err := f.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) { // some file systems cannot sync a folder
		return fmt.Errorf("blob: %w", err)
	}
	return nil
}

// full turns "no space left" and quota failures into ErrFull.
func full(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return ErrFull.Because(err)
	}
	return fmt.Errorf("blob: %w", err)
}

// Copy writes everything of r as new content.
func (s *Store) Copy(park, name id.ID, r io.Reader) (sum string, sizeBytes int64, err error) {
	d, err := s.Create(park, name)
	if err != nil {
		return "", 0, err
	}
	if _, err := io.Copy(d, r); err != nil {
		d.Abort()
		return "", 0, err
	}
	return d.Commit()
}
