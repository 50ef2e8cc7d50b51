package mediation

import (
	"context"
	"net/http"
	"os"
	"path"
	"slices"
	"strings"

	"sitong/internal/evidence"
	"sitong/internal/kernel/id"
)

// endings lists, per kind of content, the names a consumer's file may end with.
func endings(mediaType string) []string {
	switch mediaType {
	case "image/png":
		return []string{".png"}
	case "image/jpeg":
		return []string{".jpg", ".jpeg"}
	case "image/webp":
		return []string{".webp"}
	case "application/pdf":
		return []string{".pdf"}
	}
	return nil
}

// MaxPictureBytes is the largest file taken without an account.
const MaxPictureBytes = 8 << 20

// maxPictures is how many files one side of a case may show without an account.
const maxPictures = 20

// NewPicture is a file from somebody without an account.
type NewPicture struct {
	Name      string
	Content   []byte
	Private   bool // for the mediator only
	RequestID id.ID
}

// ShowPicture lays a consumer's picture or PDF before the mediator. What a file is, its first
// bytes say. ErrCaseNotFound, ErrPicture, ErrManyPictures, ErrNotNow.
func (s *Service) ShowPicture(ctx context.Context, found id.ID, n NewPicture) (Exhibit, error) {
	ending := strings.ToLower(path.Ext(n.Name))
	if len(n.Content) > MaxPictureBytes || !slices.Contains(endings(http.DetectContentType(n.Content)), ending) {
		return Exhibit{}, ErrPicture
	}
	var out Exhibit
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil {
			return err
		}
		if n, err := s.store.countExhibits(ctx, c.ID, side); err != nil || n >= maxPictures {
			return orElse(err, ErrManyPictures)
		}
		f, err := s.Files.StoreDocument(ctx, evidence.NewDocument{Name: n.Name, Purpose: evidence.CaseExhibit, Content: n.Content})
		if err != nil {
			return err
		}
		e := NewExhibit{Room: Joint, FileID: f.ID, Label: f.Name, RequestID: n.RequestID}
		if n.Private {
			e.Room = CaucusConsumer
		}
		out, err = s.lay(ctx, found, e)
		return err
	})
	return out, err
}

// OpenExhibit opens the bytes of an exhibit in a room open to the actor; the caller closes
// them. ErrCaseNotFound.
func (s *Service) OpenExhibit(ctx context.Context, found, exhibit id.ID) (evidence.File, *os.File, error) {
	e, err := s.Exhibit(ctx, found, exhibit)
	if err != nil {
		return evidence.File{}, nil, err
	}
	return s.Files.Stored(ctx, e.FileID)
}
