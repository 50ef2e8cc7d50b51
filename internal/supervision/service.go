package supervision

import (
	"context"
	"errors"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
)

// Ports are what supervision reads from.
type Ports struct {
	Parks      Parks
	Figures    Figures
	Violations Violations
	Filings    Filings
	Bundles    Bundles
}

// Service offers the views. The caller's parks come from the session: a regulator's from its
// units, a group's from the grants of the parks.
type Service struct {
	core.Core
	Ports
}

// New returns the service.
func New(c core.Core, p Ports) *Service { return &Service{c, p} }

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// At narrows the caller to one of its parks. ErrParkNotFound for any other, as for none.
func At(ctx context.Context, park id.ID) (context.Context, error) {
	a := actor.From(ctx)
	if !slices.Contains(a.Parks, park) {
		return ctx, ErrParkNotFound
	}
	a.Parks = []id.ID{park}
	return actor.With(ctx, a), nil
}

// ListParks lists the caller's parks with their figures of a month, this one when empty. ErrMonth.
func (s *Service) ListParks(ctx context.Context, month string) ([]Overview, error) {
	from, to, on, err := period(month, s.today())
	if err != nil {
		return nil, err
	}
	parks := actor.From(ctx).Parks
	profiles, err := s.Parks.Profiles(ctx, parks)
	if err != nil || len(parks) == 0 {
		return nil, err
	}
	withheld := map[id.ID][]string{}
	if actor.From(ctx).GroupID == "" { // the list is about the regulator; a group sees what the park granted it
		if withheld, err = s.Parks.Withheld(ctx, parks); err != nil {
			return nil, err
		}
	}
	figures, err := s.Figures.Figures(ctx, from, to, on)
	if err != nil {
		return nil, err
	}
	out := make([]Overview, len(profiles))
	for i, p := range profiles {
		out[i] = Overview{Park: p, Month: clock.DateOf(clock.FromMillis(from)).Month(), Figures: share(figures[p.ID], withheld[p.ID]), Withheld: withheld[p.ID]}
	}
	return out, nil
}

// Park opens one park. ErrParkNotFound; ErrMonth.
func (s *Service) Park(ctx context.Context, park id.ID, month string) (Overview, error) {
	ctx, err := At(ctx, park)
	if err != nil {
		return Overview{}, err
	}
	all, err := s.ListParks(ctx, month)
	if err != nil || len(all) == 0 {
		return Overview{}, errors.Join(err, ErrParkNotFound)
	}
	return all[0], nil
}

// Statistics sums the caller's parks by the unit they lie in. ErrMonth.
func (s *Service) Statistics(ctx context.Context, month string) ([]Unit, error) {
	all, err := s.ListParks(ctx, month)
	if err != nil {
		return nil, err
	}
	var order []string
	units := map[string][]Overview{}
	for _, p := range all {
		if units[p.RegionCode] == nil {
			order = append(order, p.RegionCode)
		}
		units[p.RegionCode] = append(units[p.RegionCode], p)
	}
	slices.Sort(order)
	out := make([]Unit, len(order))
	for i, code := range order {
		parks := units[code]
		out[i] = Unit{RegionCode: code, RegionPath: parks[0].RegionPath, Parks: int64(len(parks)), Figures: sum(parks)}
	}
	return out, nil
}

// sharing narrows the caller to the parks that share an item.
func (s *Service) sharing(ctx context.Context, item string) (context.Context, error) {
	a := actor.From(ctx)
	withheld, err := s.Parks.Withheld(ctx, a.Parks)
	if err != nil {
		return ctx, err
	}
	kept := []id.ID{}
	for _, p := range a.Parks {
		if !slices.Contains(withheld[p], item) {
			kept = append(kept, p)
		}
	}
	a.Parks = kept
	return actor.With(ctx, a), nil
}

// ListViolations lists confirmed violations of the caller's parks, or of one of them, as far
// as they are shared. ErrParkNotFound.
func (s *Service) ListViolations(ctx context.Context, park id.ID, r page.Request) (out page.Page[Violation], err error) {
	if park != "" {
		if ctx, err = At(ctx, park); err != nil {
			return out, err
		}
	}
	if ctx, err = s.sharing(ctx, itemViolations); err != nil || len(actor.From(ctx).Parks) == 0 {
		return out, err
	}
	if out, err = s.Violations.Confirmed(ctx, r); err != nil {
		return out, err
	}
	return out, s.withClues(ctx, out.Items)
}

func (s *Service) withClues(ctx context.Context, all []Violation) error {
	ids := make([]id.ID, len(all))
	for i, v := range all {
		ids[i] = v.ID
	}
	clues, err := s.Filings.CluesOf(ctx, ids)
	for i, v := range all {
		if c, ok := clues[v.ID]; ok {
			all[i].Clue = &c
		}
	}
	return err
}

// Violation opens one confirmed violation of a park, where it shares them or has filed a clue
// to this one. ErrParkNotFound; ErrViolationNotFound.
func (s *Service) Violation(ctx context.Context, park, violation id.ID) (Violation, error) {
	ctx, err := At(ctx, park)
	if err != nil {
		return Violation{}, err
	}
	v, err := s.Violations.ConfirmedByID(ctx, violation)
	if err != nil {
		return v, err
	}
	one := []Violation{v}
	if err := s.withClues(ctx, one); err != nil {
		return v, err
	}
	if one[0].Clue != nil {
		return one[0], nil
	}
	shared, err := s.sharing(ctx, itemViolations)
	if err != nil {
		return v, err
	}
	if len(actor.From(shared).Parks) == 0 {
		return Violation{}, ErrViolationNotFound
	}
	return one[0], nil
}

// Evidence opens the bundle of a violation whose clue was received. ErrParkNotFound;
// ErrViolationNotFound; ErrNoEvidence while no received clue carries it.
func (s *Service) Evidence(ctx context.Context, park, violation id.ID) (name string, sizeBytes int64, content Content, err error) {
	v, err := s.Violation(ctx, park, violation)
	if err != nil {
		return "", 0, nil, err
	}
	if v.Clue == nil || !v.Clue.Received || len(v.Clue.Evidence) == 0 {
		return "", 0, nil, ErrNoEvidence
	}
	if ctx, err = At(ctx, park); err != nil {
		return "", 0, nil, err
	}
	return s.Bundles.Open(ctx, id.ID(v.Clue.Evidence[0].BundleID))
}
