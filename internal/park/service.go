package park

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/pubcode"
)

// Service is the use-cases of the registry.
type Service struct {
	core.Core
	store  store
	codes  *pubcode.Book
	duties Catalogue
	// offered are the permissions of the operations that can wait for a second person.
	offered []string
}

// New returns the service. It fails when the embedded duty catalogue is unreadable.
func New(c core.Core, codes *pubcode.Book) (*Service, error) {
	duties, err := ReadCatalogue()
	if err != nil {
		return nil, err
	}
	return &Service{Core: c, store: store{c.DB}, codes: codes, duties: duties}, nil
}

func (s *Service) now() int64        { return clock.Millis(s.Clock.Now()) }
func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// in lets the same caller act inside a park: the platform operator while opening it.
func in(ctx context.Context, park id.ID) context.Context {
	a := actor.From(ctx)
	a.ParkID, a.Parks = park, nil
	return actor.With(ctx, a)
}

// OpenPark registers a park, places it in its unit and states what it does from today on.
// It runs inside the caller's transaction or its own.
// ErrInput names every field at fault; ErrRegion for a unit that does not exist today;
// ErrCodeTaken when another park has the short code.
func (s *Service) OpenPark(ctx context.Context, n NewPark) (Summary, error) {
	if err := n.Validate(); err != nil {
		return Summary{}, err
	}
	p := Park{ID: s.IDs.New(), Name: n.Name, Code: n.Code, State: Open, OpenedAt: s.now(), Version: 1}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		region, err := s.store.regionByCode(ctx, n.RegionCode)
		if err != nil {
			return err
		}
		if !region.On(s.today()) {
			return ErrRegion
		}
		if err := s.store.insertPark(ctx, p); err != nil {
			return err
		}
		db.Produced(ctx, p.ID)
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "park.registry.open", Kind: "park", Object: p.ID, After: p, Park: id.Platform}); err != nil {
			return err
		}
		return s.furnish(in(ctx, p.ID), p, n)
	})
	if err != nil {
		return Summary{}, err
	}
	return s.Summary(ctx, p.ID)
}

// furnish writes what a new park starts with; ctx acts inside it.
func (s *Service) furnish(ctx context.Context, p Park, n NewPark) error {
	by := actor.From(ctx).AccountID
	if err := s.store.insertPlacement(ctx, Placement{ID: s.IDs.New(), RegionCode: n.RegionCode, Since: s.today()}); err != nil {
		return err
	}
	for _, f := range n.Flags {
		period := FlagPeriod{ID: s.IDs.New(), Flag: f, Basis: "基地开通时登记", Since: s.today(), SetBy: by, SetAt: s.now()}
		if err := s.store.insertFlag(ctx, period); err != nil {
			return err
		}
	}
	if err := s.codes.Put(ctx, p.ID, CodeComplaint, s.ComplaintCode(p.ID), p.ID, 0); err != nil {
		return err
	}
	if err := audit.Change(ctx, s.Journal, "park.registry.open", "park", p.ID, nil, p); err != nil {
		return err
	}
	return s.Journal.Publish(ctx, "park.opened", p.ID, Opened{n.RegionCode, n.Flags})
}

// CodeComplaint is the kind of the public code behind a park's complaint QR code.
const CodeComplaint = "complaint"

// ComplaintCode is the code of a park's public complaint page. It is no secret: it hangs on
// the wall, and is the same whenever it is printed.
func (s *Service) ComplaintCode(park id.ID) string {
	return upper(s.Ring.Hash("complaint page", string(park))[:20])
}

// ChangeParkState suspends a park or opens it again. ErrNotFound, ErrClosed, ErrSameState;
// db.ErrStale for an old version.
func (s *Service) ChangeParkState(ctx context.Context, park id.ID, version int64, to State, reason string) (Summary, error) {
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		p, err := s.store.parkByID(ctx, park)
		if err != nil {
			return err
		}
		before := p
		if err := p.ChangeState(to); err != nil {
			return err
		}
		if err := s.store.updatePark(ctx, p, version); err != nil {
			return err
		}
		p.Version = version + 1
		for _, chain := range []id.ID{id.Platform, park} {
			if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "park.registry.suspend", Kind: "park", Object: park, Reason: reason, Before: before, After: p, Park: chain}); err != nil {
				return err
			}
		}
		return s.Journal.Publish(in(ctx, park), "park.state_changed", park, StateChanged{to})
	})
	if err != nil {
		return Summary{}, err
	}
	return s.Summary(ctx, park)
}

// ListParks pages through the registry; q finds a part of the name or the exact code.
func (s *Service) ListParks(ctx context.Context, q string, r page.Request) (page.Page[Summary], error) {
	parks, err := s.store.listParks(ctx, q, r)
	if err != nil {
		return page.Page[Summary]{}, err
	}
	all, err := s.summaries(db.Through(ctx, db.DoorRegistry), parks.Items)
	if err != nil {
		return page.Page[Summary]{}, err
	}
	return page.Page[Summary]{Items: all, Next: parks.Next}, nil
}

// Summary is one park with where it lies and what it does today. ErrNotFound.
func (s *Service) Summary(ctx context.Context, park id.ID) (Summary, error) {
	p, err := s.store.parkByID(ctx, park)
	if err != nil {
		return Summary{}, err
	}
	all, err := s.summaries(in(ctx, park), []Park{p})
	if err != nil {
		return Summary{}, err
	}
	return all[0], nil
}

// Summaries describes several parks the caller may read, by name.
func (s *Service) Summaries(ctx context.Context, parks []id.ID) ([]Summary, error) {
	rows, err := s.store.parksByID(ctx, parks)
	if err != nil {
		return nil, err
	}
	return s.summaries(db.Through(ctx, db.DoorRegistry), rows)
}

// summaries adds places and flags; ctx sees the rows of these parks.
func (s *Service) summaries(ctx context.Context, parks []Park) ([]Summary, error) {
	places, err := s.store.placements(ctx, s.today())
	if err != nil {
		return nil, err
	}
	held, err := s.store.flagsOn(ctx, s.today())
	if err != nil {
		return nil, err
	}
	var codes []string
	for _, p := range parks {
		if code := places[p.ID]; code != "" && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	paths, err := s.store.regionPaths(ctx, codes)
	if err != nil {
		return nil, err
	}
	out := make([]Summary, len(parks))
	for i, p := range parks {
		out[i] = Summary{Park: p, RegionCode: places[p.ID], RegionPath: paths[places[p.ID]], Flags: held[p.ID]}
	}
	return out, nil
}

// ByID is one park of the registry. ErrNotFound.
func (s *Service) ByID(ctx context.Context, park id.ID) (Park, error) {
	return s.store.parkByID(ctx, park)
}

// Names returns the names of parks.
func (s *Service) Names(ctx context.Context, parks []id.ID) (map[id.ID]string, error) {
	rows, err := s.store.parksByID(ctx, parks)
	out := make(map[id.ID]string, len(rows))
	for _, p := range rows {
		out[p.ID] = p.Name
	}
	return out, err
}

// AddFlag states that the park does something from a day on. ErrInput, ErrFlagHeld.
func (s *Service) AddFlag(ctx context.Context, flag Flag, since clock.Date, basis string) (FlagPeriod, error) {
	p := FlagPeriod{ID: s.IDs.New(), Flag: flag, Basis: basis, Since: since, SetBy: actor.From(ctx).AccountID, SetAt: s.now()}
	var f errs.Fields
	if !flag.Known() {
		f.Add("/flag", "park.flag_unknown", "角色标识无效：{flag}", "Unknown role flag: {flag}", "flag", string(flag))
	}
	within(&f, "/basis", basis, 2, 200)
	if _, err := clock.ParseDate(string(since)); err != nil {
		f.Add("/since", "park.date", "日期无效", "This is no date")
	}
	if err := f.Err(ErrInput); err != nil {
		return FlagPeriod{}, err
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		all, err := s.store.listFlags(ctx)
		if err != nil {
			return err
		}
		for _, o := range all {
			if o.Flag == flag && (o.Until == nil || since < *o.Until) {
				return ErrFlagHeld
			}
		}
		if err := s.store.insertFlag(ctx, p); err != nil {
			return err
		}
		db.Produced(ctx, p.ID)
		if err := audit.Change(ctx, s.Journal, "park.flag.set", "park_flag", p.ID, nil, p); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, "park.flag_changed", p.ID, FlagChanged{flag, since, nil})
	})
	return p, err
}

// EndFlag states that the park no longer does something from a day on. ErrFlagNotFound,
// ErrFlagEnded, ErrInput.
func (s *Service) EndFlag(ctx context.Context, flag id.ID, until clock.Date, reason string) (FlagPeriod, error) {
	var out FlagPeriod
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		p, err := s.store.flagByID(ctx, flag)
		if err != nil {
			return err
		}
		before := p
		if err := p.End(until); err != nil {
			return err
		}
		if err := s.store.endFlag(ctx, p); err != nil {
			return err
		}
		out = p
		err = audit.Record(ctx, s.Journal, audit.Entry{Action: "park.flag.set", Kind: "park_flag", Object: flag, Reason: reason, Before: before, After: p})
		if err != nil {
			return err
		}
		return s.Journal.Publish(ctx, "park.flag_changed", flag, FlagChanged{p.Flag, p.Since, p.Until})
	})
	return out, err
}

// FlagByID is one role flag of the park. ErrFlagNotFound.
func (s *Service) FlagByID(ctx context.Context, flag id.ID) (FlagPeriod, error) {
	return s.store.flagByID(ctx, flag)
}

// Flags are all role flags of the park, past ones included.
func (s *Service) Flags(ctx context.Context) ([]FlagPeriod, error) { return s.store.listFlags(ctx) }

// HasFlag says whether the park does something on a day: whether the duties of that role bind it.
func (s *Service) HasFlag(ctx context.Context, flag Flag, day clock.Date) (bool, error) {
	held, err := s.store.flagsOn(ctx, day)
	return slices.Contains(held[actor.From(ctx).ParkID], flag), err
}

// Duties are the obligations of a flag as the law stands today.
func (s *Service) Duties(flag Flag) []Duty { return s.duties.Of(flag, s.today()) }
