package evidence

import (
	"regexp"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// ChunkBytes is the size of every chunk but the last.
const ChunkBytes = 8 * mib

// uploadHours is how long an upload may stay unfinished.
const uploadHours = 24

// UploadState says whether chunks are still taken.
type UploadState string

const (
	UploadOpen      UploadState = "open"
	UploadComplete  UploadState = "complete"
	UploadAbandoned UploadState = "abandoned"
)

// Upload is a file on its way in. Chunks are taken in order; sending one again is harmless,
// so after a break the sender continues where ReceivedBytes ends.
type Upload struct {
	ID            id.ID
	Park          id.ID
	Name          string
	Purpose       Purpose
	SubjectID     id.ID
	SizeBytes     int64
	SHA256        string
	ReceivedBytes int64
	State         UploadState
	FileID        id.ID
	UploadedBy    id.ID
	CreatedAt     int64
	ExpiresAt     int64
	Version       int64
}

// NewUpload announces a file.
type NewUpload struct {
	Name      string
	SizeBytes int64
	SHA256    string
	Purpose   Purpose
	SubjectID id.ID
}

var sha256Hex = regexp.MustCompile(`^[0-9a-f]{64}$`)

// Validate names everything that makes the file unacceptable. ErrUpload.
func (n NewUpload) Validate() error {
	f := n.Purpose.check(n.Name, n.SizeBytes)
	if n.SizeBytes <= 0 {
		f.Add("/size_bytes", "evidence.file_empty", "文件为空", "The file is empty")
	}
	if !sha256Hex.MatchString(n.SHA256) {
		f.Add("/sha256", "evidence.sha256_invalid", "校验值应为 64 位小写十六进制", "The hash is 64 lower-case hex digits")
	}
	return f.Err(ErrUpload)
}

// next is the number of the chunk that is expected.
func (u Upload) next() int64 { return u.ReceivedBytes / ChunkBytes }

// take checks a chunk against what is expected and says where its bytes belong.
// ErrUploadClosed, ErrChunkOrder, ErrChunkSize.
func (u Upload) take(chunk, sizeBytes int64) (offset int64, err error) {
	if u.State != UploadOpen {
		return 0, ErrUploadClosed
	}
	offset = chunk * ChunkBytes
	if chunk < 0 || offset > u.ReceivedBytes || offset >= u.SizeBytes {
		return 0, ErrChunkOrder.With("expected", itoa(u.next()))
	}
	if want := min(ChunkBytes, u.SizeBytes-offset); sizeBytes != want {
		return 0, ErrChunkSize.With("chunk", itoa(chunk), "expected", itoa(want))
	}
	return offset, nil
}

// Sniffed collects why a finished upload is refused, at the field a person can change.
func sniffed(err *errs.Error) error {
	return err.At(errs.Field{Pointer: "/name", Code: err.Code, Text: err.Text})
}
