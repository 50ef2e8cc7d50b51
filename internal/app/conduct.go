package app

import (
	"context"
	"time"

	"sitong/internal/admission"
	"sitong/internal/conduct"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/screening"
)

// wireScreening builds the lexicon.
func (a *App) wireScreening() (err error) {
	a.Services.Screening, err = screening.New(a.Core)
	return err
}

// wireConduct builds what follows from violations.
func (a *App) wireConduct() error {
	rules, err := conduct.PlatformCatalogue()
	if err != nil {
		return err
	}
	a.Services.Conduct = conduct.New(a.Core, rules, conduct.Ports{Subjects: conductSubjects{admission.NewDirectory(a.Core.DB)},
		Park: conductPark{a.Services.Parks, a.Core.Clock}, Files: a.Services.Evidence, Notifier: a.Services.Notices})
	a.everyPark(time.Minute, "end sanctions that are over", a.Services.Conduct.Sweep)
	return nil
}

// conductSubjects is admission as conduct needs it.
type conductSubjects struct{ admission.Directory }

func (c conductSubjects) Subjects(ctx context.Context, ids []id.ID) (map[id.ID]conduct.Subject, error) {
	all, err := c.ByIDs(ctx, ids)
	out := make(map[id.ID]conduct.Subject, len(all))
	for i, v := range all {
		out[i] = conduct.Subject{ID: i, Kind: string(v.Kind), Name: v.Name}
	}
	return out, err
}

// conductPark is the park as conduct needs it.
type conductPark struct {
	parks *park.Service
	clock clock.Clock
}

func (c conductPark) Flags(ctx context.Context) ([]string, error) {
	all, err := c.parks.Flags(ctx)
	var out []string
	for _, f := range all {
		if f.On(clock.DateOf(c.clock.Now())) {
			out = append(out, string(f.Flag))
		}
	}
	return out, err
}

func (c conductPark) SecondPerson(ctx context.Context, permission string) (bool, error) {
	s, err := c.parks.Settings(ctx)
	return s.FourEyes.Needs(permission), err
}
