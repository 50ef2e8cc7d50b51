package sourcing

import (
	"context"
	"slices"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
)

// Opens lets streamers and agencies of the park see the pictures of products that are on
// offer; documents stay closed to them. It is evidence's door into sourcing.
func (s *Service) Opens(ctx context.Context, f evidence.File) (bool, error) {
	a := actor.From(ctx)
	if f.Purpose != evidence.Product || f.SubjectID == "" || a.ParkID == "" || !(a.Has(string(Streamer)) || a.Has(string(Agency))) {
		return false, nil
	}
	products, err := s.store.productsOf(ctx, f.SubjectID, ProductAdmitted)
	if err != nil {
		return false, err
	}
	for _, p := range products {
		if !slices.Contains(p.Images, f.ID) {
			continue
		}
		offers, err := s.store.offersOf(ctx, p.ID, OfferPublished)
		if err != nil || len(offers) > 0 {
			return len(offers) > 0, err
		}
	}
	return false, nil
}
