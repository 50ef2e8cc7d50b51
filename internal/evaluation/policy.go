package evaluation

import (
	"context"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// portal says whether the caller is at the park only as a merchant, a streamer or an agency.
func portal(a actor.Actor) bool {
	return len(a.Roles) > 0 && !slices.ContainsFunc(a.Roles, func(r string) bool { return r != "merchant" && r != "streamer" && r != "agency" })
}

// visible lists the subjects whose evaluation the caller may see: a portal role its own, an
// agency also its streamers'. nil means all.
func (s *Service) visible(ctx context.Context) (*[]id.ID, error) {
	a := actor.From(ctx)
	if !portal(a) {
		return nil, nil
	}
	list := slices.Clone(a.SubjectIDs)
	if a.Has("agency") {
		roster, err := s.subjects.Roster(ctx, a.SubjectIDs)
		if err != nil {
			return nil, err
		}
		list = append(list, roster...)
	}
	return &list, nil
}

// maySee answers with missing when the caller may not know of a subject's evaluation.
func (s *Service) maySee(ctx context.Context, subject id.ID, missing *errs.Error) error {
	list, err := s.visible(ctx)
	if err == nil && list != nil && !slices.Contains(*list, subject) {
		return missing
	}
	return err
}
