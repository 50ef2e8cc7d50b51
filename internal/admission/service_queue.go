package admission

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// AssignApplication gives an undecided application to a colleague who may decide it; an empty
// one releases it. What lies with somebody is moved by them or by an administrator of the park.
// ErrApplicationNotFound, ErrApplicationDecided, ErrAssigned, ErrNoOfficer, db.ErrStale.
func (s *Service) AssignApplication(ctx context.Context, application id.ID, version int64, to id.ID) (Application, error) {
	var out Application
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		a, err := s.Application(ctx, application)
		if err != nil {
			return err
		}
		who := actor.From(ctx)
		switch {
		case a.State != ApplicationSubmitted && a.State != ApplicationReturned:
			return ErrApplicationDecided
		case a.AssigneeID != "" && a.AssigneeID != who.AccountID && !who.Has("park_admin"):
			return ErrAssigned
		}
		if err := s.mayBeAssigned(ctx, to); err != nil {
			return err
		}
		before := a
		a.AssigneeID = to
		if err := s.store.updateApplication(ctx, a, version); err != nil {
			return err
		}
		a.Version = version + 1
		out = a
		return audit.Change(ctx, s.Journal, "admission.application.assign", "application", a.ID, before, a)
	})
	return out, err
}

func (s *Service) mayBeAssigned(ctx context.Context, to id.ID) error {
	if to == "" {
		return nil
	}
	all, err := s.Officers.Officers(ctx)
	if err == nil && !slices.Contains(all, to) {
		return ErrNoOfficer
	}
	return err
}

// Load is what one colleague has to decide; Assignee is empty for what lies with nobody.
type Load struct {
	Assignee   id.ID
	Waiting    int64
	Overdue    int64
	OldestDays int
}

// Age counts the applications that wait from so many days on, up to the next age.
type Age struct {
	FromDays int
	Count    int64
}

// Workload tells who has how many waiting applications, nobody's first, and how old they are.
func (s *Service) Workload(ctx context.Context) ([]Load, []Age, error) {
	waiting, err := s.store.waiting(ctx)
	loads := []Load{{}}
	ages := []Age{{FromDays: 0}, {FromDays: 2}, {FromDays: 4}, {FromDays: 8}}
	for _, a := range waiting {
		days := a.WaitingDays(s.today())
		i := slices.IndexFunc(loads, func(l Load) bool { return l.Assignee == a.AssigneeID })
		if i < 0 {
			loads, i = append(loads, Load{Assignee: a.AssigneeID}), len(loads)
		}
		loads[i].Waiting++
		loads[i].OldestDays = max(loads[i].OldestDays, days)
		if a.DueAt > 0 && a.DueAt < s.now() {
			loads[i].Overdue++
		}
		for n := len(ages) - 1; n >= 0; n-- {
			if days >= ages[n].FromDays {
				ages[n].Count++
				break
			}
		}
	}
	return loads, ages, err
}
