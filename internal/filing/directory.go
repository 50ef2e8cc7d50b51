package filing

import (
	"context"
	"os"

	"sitong/internal/evidence"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
)

// InPark is a filing and the park it belongs to, for readers of several parks.
type InPark struct {
	ParkID id.ID
	Filing
}

// filed are the states in which a filing has left the park.
var filed = []State{Sent, Received, Rejected, Corrected}

// ListFiled lists what left the parks the caller reads, the latest first.
func (s *Service) ListFiled(ctx context.Context, f Filter) (page.Page[InPark], error) {
	return s.store.listFiled(ctx, f)
}

// Filed opens one filing that left any park the caller reads, with its template. ErrNotFound.
func (s *Service) Filed(ctx context.Context, filing id.ID) (InPark, Template, error) {
	f, err := s.store.filedByID(ctx, filing)
	if err != nil {
		return f, Template{}, err
	}
	t, err := s.templateOf(f.Filing)
	return f, t, err
}

// FiledPackage opens the package of a filing that left. ErrNotFound.
func (s *Service) FiledPackage(ctx context.Context, filing id.ID) (evidence.File, *os.File, error) {
	f, err := s.store.filedByID(ctx, filing)
	if err != nil {
		return evidence.File{}, nil, err
	}
	return s.Files.Stored(ctx, f.PackageID)
}

// Package opens the package of one of the park's filings. ErrNotFound; ErrState before it is signed.
func (s *Service) Package(ctx context.Context, filing id.ID) (Filing, evidence.File, *os.File, error) {
	f, err := s.store.byID(ctx, filing)
	if err != nil {
		return f, evidence.File{}, nil, err
	}
	if f.PackageID == "" {
		return f, evidence.File{}, nil, ErrState.With("state", string(f.State))
	}
	file, content, err := s.Files.Stored(ctx, f.PackageID)
	return f, file, content, err
}

// CluesOf tells which of the violations were filed in a clue that left, by violation.
func (s *Service) CluesOf(ctx context.Context, violations []id.ID) (map[id.ID]InPark, error) {
	return s.store.cluesOf(ctx, violations)
}
