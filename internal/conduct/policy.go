package conduct

import (
	"context"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// portal says whether the caller is at the park only as a merchant, a streamer or an agency.
func portal(a actor.Actor) bool {
	return len(a.Roles) > 0 && !slices.ContainsFunc(a.Roles, func(r string) bool { return r != "merchant" && r != "streamer" && r != "agency" })
}

// visible lists the subjects whose conduct the caller may see: a portal role its own, an agency
// also its streamers'. nil means all.
func (s *Service) visible(ctx context.Context) (*[]id.ID, error) {
	a := actor.From(ctx)
	if !portal(a) {
		return nil, nil
	}
	list := slices.Clone(a.SubjectIDs)
	if a.Has("agency") {
		roster, err := s.ports.Subjects.Roster(ctx, a.SubjectIDs)
		if err != nil {
			return nil, err
		}
		list = append(list, roster...)
	}
	return &list, nil
}

// maySee answers with missing when the caller may not know of a subject's conduct.
func (s *Service) maySee(ctx context.Context, subject id.ID, missing error) error {
	list, err := s.visible(ctx)
	if err == nil && list != nil && !slices.Contains(*list, subject) {
		return missing
	}
	return err
}

// mayAnswer answers with missing unless the caller stands for the subject itself: an agency
// sees its streamers' violations, their answers and appeals are their own. The park's staff may
// enter what a subject hands in on paper.
func mayAnswer(ctx context.Context, subject id.ID, missing error) error {
	if a := actor.From(ctx); portal(a) && !a.StandsFor(subject) {
		return missing
	}
	return nil
}

// hidden says whether a portal role may not know of a violation yet: what is only recorded, or
// was dismissed, stays inside the park.
func hidden(ctx context.Context, v Violation) bool {
	return portal(actor.From(ctx)) && (v.State == Recorded || v.State == Dismissed)
}

// another answers ErrSamePerson when the park wants a second person for a step and the caller is
// the first.
func (s *Service) another(ctx context.Context, permission string, first id.ID) error {
	second, err := s.ports.Park.SecondPerson(ctx, permission)
	if err != nil {
		return err
	}
	if second && first != "" && actor.From(ctx).AccountID == first {
		return ErrSamePerson
	}
	return nil
}
