package blob_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/blob"
)

const (
	parkA = id.ID("01J00000000000000000000PKA")
	parkB = id.ID("01J00000000000000000000PKB")
	draft = id.ID("01J00000000000000000000DRA")
)

func sumOf(b []byte) string { h := sha256.Sum256(b); return hex.EncodeToString(h[:]) }

func open(t *testing.T) (*blob.Store, string) {
	t.Helper()
	dir := t.TempDir()
	s, err := blob.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, dir
}

func count(t *testing.T, dir string) int {
	t.Helper()
	n := 0
	err := filepath.Walk(dir, func(_ string, f os.FileInfo, err error) error {
		if err == nil && !f.IsDir() {
			n++
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestContentIsFoundByItsHashInItsParkOnly(t *testing.T) {
	s, _ := open(t)
	body := []byte("营业执照")
	sum, size, err := s.Copy(parkA, draft, bytes.NewReader(body))
	if err != nil || sum != sumOf(body) || size != int64(len(body)) {
		t.Fatalf("%s %d %v", sum, size, err)
	}
	f, err := s.Open(parkA, sum)
	if err != nil {
		t.Fatal(err)
	}
	got, _ := io.ReadAll(f)
	_ = f.Close()
	if !bytes.Equal(got, body) {
		t.Fatalf("read %q", got)
	}
	if _, err := s.Open(parkB, sum); !errors.Is(err, blob.ErrGone) {
		t.Fatalf("the other park found it: %v", err)
	}
}

func TestAnUploadGathersInAnyRepetitionAndSettlesOnce(t *testing.T) {
	s, dir := open(t)
	body := bytes.Repeat([]byte("0123456789"), 1000)
	for _, at := range []int{0, 4000, 0, 4000, 8000} {
		if err := s.PutAt(parkA, draft, int64(at), body[at:min(at+4000, len(body))]); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 { // a repeated completion is confirmed
		if err := s.Finish(parkA, draft, sumOf(body), int64(len(body))); err != nil {
			t.Fatal(err)
		}
	}
	if n := count(t, dir); n != 1 {
		t.Fatalf("%d files on disk", n)
	}
}

func TestAWrongHashLeavesNothing(t *testing.T) {
	s, dir := open(t)
	if err := s.PutAt(parkA, draft, 0, []byte("one")); err != nil {
		t.Fatal(err)
	}
	if err := s.Finish(parkA, draft, sumOf([]byte("two")), 3); !errors.Is(err, blob.ErrMismatch) {
		t.Fatalf("finish: %v", err)
	}
	if n := count(t, dir); n != 0 {
		t.Fatalf("%d files are left", n)
	}
}

func TestAFullDiskIsAClearProblemAndLeavesNothing(t *testing.T) {
	s, dir := open(t)
	s.LimitFree(func() (uint64, error) { return 1 << 20, nil })
	if err := s.PutAt(parkA, draft, 0, []byte("x")); !errors.Is(err, blob.ErrFull) {
		t.Fatalf("put: %v", err)
	}
	if _, _, err := s.Copy(parkA, draft, bytes.NewReader([]byte("x"))); !errors.Is(err, blob.ErrFull) {
		t.Fatalf("copy: %v", err)
	}
	if n := count(t, dir); n != 0 {
		t.Fatalf("%d files are left", n)
	}
}

func TestNoAddressLeavesTheFolder(t *testing.T) {
	s, dir := open(t)
	if err := os.WriteFile(filepath.Join(filepath.Dir(dir), "secret"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, park := range []id.ID{"..", "../..", "/etc", "", "01J00000000000000000000pka"} {
		if _, err := s.Open(park, sumOf(nil)); err == nil {
			t.Errorf("park %q was opened", park)
		}
		if err := s.PutAt(park, draft, 0, nil); err == nil {
			t.Errorf("park %q was written", park)
		}
	}
	for _, sum := range []string{"../secret", "", "A" + sumOf(nil)[1:]} {
		if _, err := s.Open(parkA, sum); err == nil {
			t.Errorf("sum %q was opened", sum)
		}
	}
}
