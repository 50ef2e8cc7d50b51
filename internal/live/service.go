package live

import (
	"context"
	"fmt"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
)

// Service is what can be done with sessions.
type Service struct {
	core.Core
	ports Ports
	rules Rules
	store store
}

// New returns the service. It fails when the gate's rules and checks do not fit together.
func New(c core.Core, p Ports) (*Service, error) {
	rules, err := readRules()
	if err != nil {
		return nil, err
	}
	return &Service{Core: c, ports: p, rules: rules, store: store{c.DB}}, nil
}

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// Draft is everything that is decided when a session is planned.
type Draft struct {
	Plan     Plan
	Turns    []Turn
	Products []id.ID // in the order of the shelf
}

// PlanSession plans a session with its slots and shelf, and asks the gate. ErrPlanInvalid,
// ErrAccountNotFound, ErrAccountKind, ErrStudioNotFound; ErrStudioTaken, ErrAccountTaken,
// ErrStreamerTaken when something is booked; ErrStreamerNotFound, ErrProductNotFound,
// ErrNotOwnProduct, ErrNotSelected for what cannot be part of it.
func (s *Service) PlanSession(ctx context.Context, d Draft) (Session, error) {
	var out Session
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		var err error
		out, err = s.plan(ctx, d, "")
		return err
	})
	return out, err
}

// plan does the work of PlanSession inside the running transaction.
func (s *Service) plan(ctx context.Context, d Draft, copiedFrom id.ID) (Session, error) {
	if err := d.Plan.Validate(); err != nil {
		return Session{}, err
	}
	x := Session{ID: s.IDs.New(), CopiedFrom: copiedFrom, CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now()}
	if err := x.apply(d.Plan); err != nil {
		return x, err
	}
	if err := s.settle(ctx, &x); err != nil {
		return x, err
	}
	if err := s.store.insert(ctx, x); err != nil {
		return x, err
	}
	x.Version = 1
	db.Produced(ctx, x.ID)
	if err := s.setSlots(ctx, x, nil, d.Turns); err != nil {
		return x, err
	}
	if err := s.setShelf(ctx, x, nil, d.Products); err != nil {
		return x, err
	}
	if _, err := s.judge(ctx, &x, "plan"); err != nil {
		return x, err
	}
	if err := s.store.update(ctx, &x, x.Version); err != nil {
		return x, err
	}
	return x, audit.Change(ctx, s.Journal, "live.session.plan", "session", x.ID, nil, x)
}

// settle finds the account and the studio of a plan and refuses what is taken.
func (s *Service) settle(ctx context.Context, x *Session) error {
	account, err := s.ports.Subjects.Account(ctx, x.AccountID)
	if err != nil {
		return err
	}
	v, err := s.visibleTo(ctx)
	if err != nil {
		return err
	}
	x.Platform, x.OwnerID, x.MerchantID = account.Platform, account.SubjectID, ""
	if account.ID == "" || !v.owns(*x) {
		return ErrAccountNotFound
	}
	standings, err := s.ports.Subjects.Named(ctx, []id.ID{x.OwnerID})
	if err != nil {
		return err
	}
	if merchant := standings[x.OwnerID].Kind == "merchant"; merchant != (x.Kind == SelfRun) {
		return ErrAccountKind
	}
	if x.Kind == SelfRun {
		x.MerchantID = x.OwnerID
	}
	studios, err := s.ports.Studios.Studios(ctx, []id.ID{x.StudioID})
	if err != nil {
		return err
	}
	if len(studios) != 1 {
		return ErrStudioNotFound
	}
	return s.free(ctx, *x)
}

// free refuses a session whose studio or account is taken at its time.
func (s *Service) free(ctx context.Context, x Session) error {
	in := Span{x.PlannedStart, x.PlannedEnd}
	inStudio, err := s.store.inStudio(ctx, x.StudioID, in)
	if err != nil {
		return err
	}
	for _, o := range inStudio {
		if o.ID != x.ID {
			return ErrStudioTaken.With("title", o.Title)
		}
	}
	ofAccount, err := s.store.ofAccount(ctx, x.AccountID, in)
	if err != nil {
		return err
	}
	for _, o := range ofAccount {
		if o.ID != x.ID {
			return ErrAccountTaken.With("title", o.Title)
		}
	}
	return nil
}

// Patch is what is changed about a plan; nil leaves it as it is. Kind and account never change.
type Patch struct {
	Title        *string
	StudioID     *id.ID
	Category     *string
	PlannedStart *int64
	PlannedEnd   *int64
	AIUsed       *bool
	AILabelled   *bool
}

// on is the plan of a session with the patch applied.
func (p Patch) on(x Session) Plan {
	return Plan{Kind: x.Kind, AccountID: x.AccountID, Title: or(p.Title, x.Title), StudioID: or(p.StudioID, x.StudioID), Category: or(p.Category, x.Category),
		PlannedStart: or(p.PlannedStart, x.PlannedStart), PlannedEnd: or(p.PlannedEnd, x.PlannedEnd), AIUsed: or(p.AIUsed, x.AIUsed),
		AILabelled: or(p.AILabelled, x.AILabelled)}
}

func or[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}

// Change is what is changed about a session; nil leaves it as it is.
type Change struct {
	Plan     *Patch
	Turns    *[]Turn
	Products *[]id.ID
}

// ChangeSession changes plan, slots or shelf and asks the gate again. The plan is closed once the
// session has begun; slots still ahead and the shelf are not. ErrSessionNotFound, ErrSessionBegun
// and the errors of PlanSession; db.ErrStale for another version.
func (s *Service) ChangeSession(ctx context.Context, session id.ID, version int64, c Change) (Session, error) {
	var out Session
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.owned(ctx, session)
		if err != nil {
			return err
		}
		if !x.State.Open() {
			return ErrSessionBegun
		}
		before, cause := x, "slots"
		if c.Plan != nil {
			if err := s.replan(ctx, &x, c.Plan.on(x)); err != nil {
				return err
			}
			cause = "plan"
		}
		if err := s.rearrange(ctx, x, c); err != nil {
			return err
		}
		if _, err := s.judge(ctx, &x, cause); err != nil {
			return err
		}
		if err := s.store.update(ctx, &x, version); err != nil {
			return err
		}
		out = x
		return audit.Change(ctx, s.Journal, "live.session.change", "session", x.ID, before, x)
	})
	return out, err
}

func (s *Service) replan(ctx context.Context, x *Session, p Plan) error {
	if err := p.Validate(); err != nil {
		return err
	}
	if err := x.apply(p); err != nil {
		return err
	}
	return s.settle(ctx, x)
}

// rearrange stores new slots and a new shelf; slots that stay must still lie inside the session.
func (s *Service) rearrange(ctx context.Context, x Session, c Change) error {
	slots, err := s.store.slots(ctx, x.ID)
	if err != nil {
		return err
	}
	turns := turnsOf(slots)
	if c.Turns != nil {
		turns = *c.Turns
	}
	if c.Turns != nil || c.Plan != nil {
		if err := s.setSlots(ctx, x, slots, turns); err != nil {
			return err
		}
	}
	if c.Products == nil {
		return nil
	}
	shelf, err := s.store.shelf(ctx, x.ID)
	if err != nil {
		return err
	}
	return s.setShelf(ctx, x, shelf, *c.Products)
}

func turnsOf(slots []Slot) []Turn {
	var out []Turn
	for _, s := range slots {
		if s.Counts() {
			out = append(out, Turn{s.StreamerID, s.From, s.To})
		}
	}
	return out
}

// setSlots makes the slots of a session what turns say. On air, slots that have begun stay.
func (s *Service) setSlots(ctx context.Context, x Session, have []Slot, turns []Turn) error {
	if err := checkTurns(Span{x.PlannedStart, x.PlannedEnd}, turns); err != nil {
		return err
	}
	now := s.now()
	var gone, fresh []Slot
	for _, h := range have {
		i := slices.Index(turns, Turn{h.StreamerID, h.From, h.To})
		switch {
		case i >= 0:
			turns = slices.Delete(slices.Clone(turns), i, i+1)
		case x.State != Live || h.From > now:
			gone = append(gone, h)
		}
	}
	if err := s.store.deleteSlots(ctx, gone); err != nil {
		return err
	}
	if err := s.bookable(ctx, turns); err != nil {
		return err
	}
	for _, t := range turns {
		fresh = append(fresh, Slot{ID: s.IDs.New(), SessionID: x.ID, StreamerID: t.StreamerID, From: t.From, To: t.To, State: SlotPlanned, Version: 1})
	}
	return s.store.insertSlots(ctx, fresh)
}

// bookable refuses turns of people who are unknown or booked, each named by its place.
func (s *Service) bookable(ctx context.Context, turns []Turn) error {
	if len(turns) == 0 {
		return nil
	}
	var people []id.ID
	span := Span{turns[0].From, turns[0].To}
	for _, t := range turns {
		people = append(people, t.StreamerID)
		span = Span{min(span.From, t.From), max(span.To, t.To)}
	}
	standings, err := s.ports.Subjects.Named(ctx, people)
	if err != nil {
		return err
	}
	booked, err := s.store.booked(ctx, people, span)
	if err != nil {
		return err
	}
	var f errs.Fields
	for i, t := range turns {
		if standings[t.StreamerID].Kind != "streamer" {
			f.Add(fmt.Sprintf("/slots/%d/streamer_id", i), ErrStreamerNotFound.Code, ErrStreamerNotFound.Text.ZH, ErrStreamerNotFound.Text.EN)
		}
	}
	if err := f.Err(ErrStreamerNotFound); err != nil {
		return err
	}
	for _, c := range clashes(turns, booked) {
		f.Add(fmt.Sprintf("/slots/%d", c.turn), "live.streamer_taken", "{name} 在此时段已有其他班次", "{name} already has a slot at that time", "name", standings[c.other.StreamerID].Name)
	}
	return f.Err(ErrStreamerTaken)
}

// setShelf makes the shelf of a session what products say; a product taken off stays on record.
func (s *Service) setShelf(ctx context.Context, x Session, have []Item, products []id.ID) error {
	known, selections, err := s.offered(ctx, x, products)
	if err != nil {
		return err
	}
	var fresh []Item
	for place, p := range products {
		if slices.Contains(products[:place], p) {
			continue
		}
		if err := mayShelve(x, known[p], selections[p]); err != nil {
			return err
		}
		i := slices.IndexFunc(have, func(h Item) bool { return h.ProductID == p })
		if i < 0 {
			fresh = append(fresh, Item{ID: s.IDs.New(), SessionID: x.ID, ProductID: p, MerchantID: known[p].MerchantID, SelectionID: selections[p], Place: int64(place),
				State: Listed, PriceFen: known[p].PriceFen, ProductVersion: known[p].Version, AddedAt: s.now(), Version: 1})
			continue
		}
		item := have[i]
		item.Place = int64(place)
		if item.State == Removed {
			item.State, item.SelectionID, item.PriceFen, item.ProductVersion = Listed, selections[p], known[p].PriceFen, known[p].Version
		}
		if item != have[i] {
			if err := s.store.updateItem(ctx, item); err != nil {
				return err
			}
		}
	}
	for _, h := range have {
		if h.State != Removed && !slices.Contains(products, h.ProductID) {
			h.State = Removed
			if err := s.store.updateItem(ctx, h); err != nil {
				return err
			}
		}
	}
	return s.store.insertItems(ctx, fresh)
}

// offered reads products and, for an influencer session, under which selection of its owner or of
// its streamers each one is. ErrProductNotFound.
func (s *Service) offered(ctx context.Context, x Session, products []id.ID) (map[id.ID]Product, map[id.ID]id.ID, error) {
	known, err := s.ports.Products.Products(ctx, products)
	if err != nil {
		return nil, nil, err
	}
	for _, p := range products {
		if known[p].ID == "" {
			return nil, nil, ErrProductNotFound
		}
	}
	selections := map[id.ID]id.ID{}
	if x.Kind == SelfRun || len(products) == 0 {
		return known, selections, nil
	}
	slots, err := s.store.slots(ctx, x.ID)
	if err != nil {
		return nil, nil, err
	}
	by := []id.ID{x.OwnerID}
	for _, slot := range slots {
		if !slices.Contains(by, slot.StreamerID) {
			by = append(by, slot.StreamerID)
		}
	}
	for _, subject := range by {
		found, err := s.ports.Products.Selections(ctx, subject, products)
		if err != nil {
			return nil, nil, err
		}
		for p, selection := range found {
			if selections[p] == "" {
				selections[p] = selection
			}
		}
	}
	return known, selections, nil
}
