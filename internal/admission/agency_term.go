package admission

import (
	"context"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// AgencyTerm is the time a streamer belonged to an agency: at most one at a time.
type AgencyTerm struct {
	ID        id.ID
	SubjectID id.ID
	AgencyID  id.ID
	FromAt    int64
	UntilAt   int64 // 0 while it runs
	BeganBy   id.ID
	EndedBy   id.ID
}

// AgencyTerms lists to whom a streamer belonged, the latest first: the whole of it to the park
// and to the streamer, to an agency its own terms only. ErrSubjectNotFound.
func (s *Service) AgencyTerms(ctx context.Context, subject id.ID) ([]AgencyTerm, error) {
	if _, err := s.Subject(ctx, subject); err != nil {
		return nil, err
	}
	all, err := s.store.agencyTerms(ctx, subject)
	if a := actor.From(ctx); portal(a) && !a.StandsFor(subject) {
		all = slices.DeleteFunc(all, func(t AgencyTerm) bool { return !a.StandsFor(t.AgencyID) })
	}
	return all, err
}

// moved notes that a dossier went from one agency to another, or to none.
func (s *Service) moved(ctx context.Context, before, after Subject) error {
	if before.AgencyID == after.AgencyID {
		return nil
	}
	by := actor.From(ctx).AccountID
	if before.AgencyID != "" {
		ended, err := s.store.endAgencyTerm(ctx, after.ID, by, s.now())
		if err != nil {
			return err
		}
		if !ended { // it began before terms were kept
			if err := s.store.insertAgencyTerms(ctx, AgencyTerm{s.IDs.New(), after.ID, before.AgencyID, before.CreatedAt, s.now(), before.CreatedBy, by}); err != nil {
				return err
			}
		}
	}
	if after.AgencyID == "" {
		return nil
	}
	return s.store.insertAgencyTerms(ctx, AgencyTerm{ID: s.IDs.New(), SubjectID: after.ID, AgencyID: after.AgencyID, FromAt: s.now(), BeganBy: by})
}

// imported notes the agencies of dossiers a roster brought.
func (s *Service) imported(ctx context.Context, subjects []Subject) error {
	var terms []AgencyTerm
	for _, v := range subjects {
		if v.AgencyID != "" {
			terms = append(terms, AgencyTerm{ID: s.IDs.New(), SubjectID: v.ID, AgencyID: v.AgencyID, FromAt: s.now(), BeganBy: v.CreatedBy})
		}
	}
	return s.store.insertAgencyTerms(ctx, terms...)
}
