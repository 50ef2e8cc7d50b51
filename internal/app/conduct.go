package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"sitong/internal/admission"
	"sitong/internal/conduct"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/event"
	"sitong/internal/platform/journal"
	"sitong/internal/screening"
	"sitong/internal/sourcing"
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
	a.Events.Listen(event.Listener{Name: "conduct.holds", Kinds: []string{conduct.EventProductHeld}, React: a.takeOffShelf})
	return nil
}

// takeOffShelf delists the product a sanction holds; bringing it back, once the sanction is
// over, is for a person who looks at everything else that may hold it.
func (a *App) takeOffShelf(ctx context.Context, e journal.Event) error {
	var held conduct.SanctionChanged
	if err := json.Unmarshal(e.Payload, &held); err != nil {
		return fmt.Errorf("app: %s: %w", e.Kind, err)
	}
	d, err := a.Services.Sourcing.Dossier(ctx, held.ProductID)
	if err != nil {
		return err
	}
	_, err = a.Services.Sourcing.DelistProduct(ctx, held.ProductID, d.Product.Version, "违规处置：商品暂停上架 (held for a violation)")
	if errors.Is(err, sourcing.ErrProductState) {
		return nil // it is not on sale
	}
	return err
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

func (c conductPark) Ladder(ctx context.Context) (steps []conduct.PointsStep, months int, err error) {
	s, err := c.parks.Settings(ctx)
	for _, x := range s.PointsLadder.Steps {
		steps = append(steps, conduct.PointsStep{Points: int64(x.Points), Step: conduct.Step(x.Step), Days: int64(x.Days)})
	}
	return steps, s.PointsLadder.ResetMonths, err
}

func (c conductPark) SecondPerson(ctx context.Context, permission string) (bool, error) {
	s, err := c.parks.Settings(ctx)
	return s.FourEyes.Needs(permission), err
}
