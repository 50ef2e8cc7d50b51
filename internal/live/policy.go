package live

import (
	"context"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// visible is what somebody who stands for a merchant, streamer or agency may know of: the sessions
// of their accounts and goods, and those in which they or their streamers have a slot.
type visible struct {
	subjects []id.ID
	people   []id.ID // the subjects and, for an agency, its streamers
	sessions []id.ID // with a slot of theirs; filled when a list needs it
}

// bound says whether the caller acts for a merchant, a streamer or an agency only.
func bound(a actor.Actor) bool {
	if a.Kind != actor.Account {
		return false
	}
	for _, r := range a.Roles {
		if r != "merchant" && r != "streamer" && r != "agency" {
			return false
		}
	}
	return true
}

// visibleTo returns nil for people of the park, who see every session.
func (s *Service) visibleTo(ctx context.Context) (*visible, error) {
	a := actor.From(ctx)
	if !bound(a) {
		return nil, nil
	}
	v := &visible{subjects: a.SubjectIDs, people: slices.Clone(a.SubjectIDs)}
	if a.Has("agency") {
		roster, err := s.ports.Subjects.Roster(ctx, a.SubjectIDs)
		if err != nil {
			return nil, err
		}
		v.people = append(v.people, roster...)
	}
	return v, nil
}

// sees says whether the session is the caller's to know of.
func (v *visible) sees(x Session, slots []Slot) bool {
	return v.owns(x) || v != nil && slices.ContainsFunc(slots, func(s Slot) bool { return slices.Contains(v.people, s.StreamerID) })
}

// owns says whether the caller may change the session: it runs on the caller's account.
func (v *visible) owns(x Session) bool {
	return v == nil || slices.Contains(v.subjects, x.OwnerID) || x.MerchantID != "" && slices.Contains(v.subjects, x.MerchantID) || slices.Contains(v.people, x.OwnerID)
}

// known loads a session the caller may know of. ErrSessionNotFound.
func (s *Service) known(ctx context.Context, session id.ID) (Session, error) {
	x, err := s.store.byID(ctx, session)
	if err != nil {
		return Session{}, err
	}
	v, err := s.visibleTo(ctx)
	if err != nil || v.owns(x) {
		return x, err
	}
	slots, err := s.store.slots(ctx, x.ID)
	if err == nil && !v.sees(x, slots) {
		err = ErrSessionNotFound
	}
	return x, err
}

// owned loads and holds a session the caller may change. ErrSessionNotFound.
func (s *Service) owned(ctx context.Context, session id.ID) (Session, error) {
	x, err := s.store.locked(ctx, session)
	if err != nil {
		return Session{}, err
	}
	v, err := s.visibleTo(ctx)
	if err == nil && !v.owns(x) {
		err = ErrSessionNotFound
	}
	return x, err
}
