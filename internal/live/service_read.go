package live

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
)

// Card is a session with everything a person needs to see of it.
type Card struct {
	Session
	Account  Account
	Owner    Standing
	Merchant Standing
	Studio   Studio
	Slots    []Slot
	Shelf    []Item
	Gate     GateResult
	Hits     HitCounts
	People   map[id.ID]string // names of streamers
	Titles   map[id.ID]string // titles of products
	Present  map[id.ID]int64  // when a streamer confirmed that it is them
	Mine     bool             // the caller may change it
}

// HitCounts counts the hits of a session by severity; dismissed ones are left out.
type HitCounts struct {
	Grave, Serious, Slight int64
	Open, Corrected        int64
}

// Session returns one session with its slots, shelf and gate. ErrSessionNotFound.
func (s *Service) Session(ctx context.Context, session id.ID) (Card, error) {
	x, err := s.known(ctx, session)
	if err != nil {
		return Card{}, err
	}
	cards, err := s.cards(ctx, []Session{x})
	if err != nil {
		return Card{}, err
	}
	return cards[0], nil
}

// Sessions lists sessions, newest first.
func (s *Service) Sessions(ctx context.Context, f Filter, building id.ID) (page.Page[Card], error) {
	only, err := s.listed(ctx, &f)
	if err != nil {
		return page.Page[Card]{}, err
	}
	if building != "" {
		if f.StudioIDs, err = s.studiosOf(ctx, building); err != nil {
			return page.Page[Card]{}, err
		}
	}
	found, err := s.store.list(ctx, f, only)
	if err != nil {
		return page.Page[Card]{}, err
	}
	cards, err := s.cards(ctx, found.Items)
	return page.Page[Card]{Items: cards, Next: found.Next}, err
}

// listed says what the caller's list is narrowed to, by role and by streamer.
func (s *Service) listed(ctx context.Context, f *Filter) (*visible, error) {
	only, err := s.visibleTo(ctx)
	if err != nil {
		return nil, err
	}
	in := Span{f.From, f.To}
	if in.To == 0 {
		in.To = s.now() + 400*MaxSession.Milliseconds()
	}
	if only != nil {
		slots, err := s.store.withStreamers(ctx, only.people, in)
		if err != nil {
			return nil, err
		}
		only.sessions = sessionsOf(slots)
	}
	if f.StreamerID != "" {
		slots, err := s.store.withStreamers(ctx, []id.ID{f.StreamerID}, in)
		if err != nil {
			return nil, err
		}
		f.SessionIDs = sessionsOf(slots)
	}
	return only, nil
}

func sessionsOf(slots []Slot) []id.ID {
	out := []id.ID{}
	for _, s := range slots {
		if !slices.Contains(out, s.SessionID) {
			out = append(out, s.SessionID)
		}
	}
	return out
}

func (s *Service) studiosOf(ctx context.Context, building id.ID) ([]id.ID, error) {
	studios, err := s.ports.Studios.Studios(ctx, nil)
	if err != nil {
		return nil, err
	}
	out := []id.ID{""} // an unknown building has no studios, and no sessions
	for _, x := range studios {
		if x.BuildingID == building {
			out = append(out, x.ID)
		}
	}
	return out, nil
}

// Week is the grid of studios and sessions.
type Week struct {
	Studios   []Studio
	Sessions  []Card
	Truncated bool
}

const (
	maxWeek     = 15 * 24 * 3600 * 1000
	maxWeekRows = 1000
)

// Week lists the studios of a building, or of the park, and the sessions between two instants at
// most 15 days apart, cancelled ones left out. ErrPlanInvalid for a longer stretch.
func (s *Service) Week(ctx context.Context, in Span, building id.ID) (Week, error) {
	if in.To <= in.From || in.To-in.From > maxWeek {
		return Week{}, ErrPlanInvalid
	}
	var out Week
	studios, err := s.ports.Studios.Studios(ctx, nil)
	if err != nil {
		return out, err
	}
	f := Filter{From: in.From, To: in.To, States: []State{Planned, Ready, Live, Ended}}
	for _, x := range studios {
		if building == "" || x.BuildingID == building {
			out.Studios = append(out.Studios, x)
			f.StudioIDs = append(f.StudioIDs, x.ID)
		}
	}
	only, err := s.listed(ctx, &f)
	if err != nil {
		return out, err
	}
	found, err := s.store.between(ctx, f, only, maxWeekRows+1)
	if err != nil {
		return out, err
	}
	if out.Truncated = len(found) > maxWeekRows; out.Truncated {
		found = found[:maxWeekRows]
	}
	out.Sessions, err = s.cards(ctx, found)
	return out, err
}

// cards reads what belongs to sessions, all at once.
func (s *Service) cards(ctx context.Context, sessions []Session) ([]Card, error) {
	out := make([]Card, len(sessions))
	if len(sessions) == 0 {
		return out, nil
	}
	d, err := s.around(ctx, sessions)
	if err != nil {
		return nil, err
	}
	v, err := s.visibleTo(ctx)
	if err != nil {
		return nil, err
	}
	for i, x := range sessions {
		c := Card{Session: x, Account: d.accounts[x.AccountID], Owner: d.people[x.OwnerID], Merchant: d.people[x.MerchantID], Studio: d.studios[x.StudioID],
			Gate: d.gates[x.GateResultID], Hits: d.hits[x.ID], People: map[id.ID]string{}, Titles: map[id.ID]string{}, Present: map[id.ID]int64{}, Mine: v.owns(x)}
		for _, slot := range d.slots {
			if slot.SessionID == x.ID {
				c.Slots = append(c.Slots, slot)
				c.People[slot.StreamerID] = d.people[slot.StreamerID].Name
			}
		}
		for _, item := range d.shelf {
			if item.SessionID == x.ID {
				c.Shelf = append(c.Shelf, item)
				c.Titles[item.ProductID] = d.products[item.ProductID].Title
			}
		}
		for _, p := range d.presences {
			if p.SessionID == x.ID {
				c.Present[p.StreamerID] = p.ConfirmedAt
			}
		}
		out[i] = c
	}
	return out, nil
}

// surroundings is everything beside the sessions of a list.
type surroundings struct {
	accounts  map[id.ID]Account
	people    map[id.ID]Standing
	studios   map[id.ID]Studio
	products  map[id.ID]Product
	gates     map[id.ID]GateResult
	hits      map[id.ID]HitCounts
	presences []Presence
	slots     []Slot
	shelf     []Item
}

func (s *Service) around(ctx context.Context, sessions []Session) (surroundings, error) {
	d := surroundings{accounts: map[id.ID]Account{}, studios: map[id.ID]Studio{}}
	var all, people, studios, gates, accounts, products []id.ID
	for _, x := range sessions {
		all, people, accounts = append(all, x.ID), append(people, x.OwnerID), append(accounts, x.AccountID)
		studios, gates = append(studios, x.StudioID), append(gates, x.GateResultID)
	}
	var err error
	if d.slots, err = s.store.slots(ctx, all...); err != nil {
		return d, err
	}
	if d.shelf, err = s.store.shelf(ctx, all...); err != nil {
		return d, err
	}
	if d.gates, err = s.store.gates(ctx, gates); err != nil {
		return d, err
	}
	if d.hits, err = s.store.countHits(ctx, all); err != nil {
		return d, err
	}
	if d.presences, err = s.store.presences(ctx, all...); err != nil {
		return d, err
	}
	for _, slot := range d.slots {
		people = append(people, slot.StreamerID)
	}
	for _, item := range d.shelf {
		products = append(products, item.ProductID)
	}
	if d.people, err = s.ports.Subjects.Named(ctx, distinct(people)); err != nil {
		return d, err
	}
	if d.products, err = s.ports.Products.Products(ctx, distinct(products)); err != nil {
		return d, err
	}
	if d.accounts, err = s.ports.Subjects.Accounts(ctx, distinct(accounts)); err != nil {
		return d, err
	}
	rooms, err := s.ports.Studios.Studios(ctx, distinct(studios))
	for _, x := range rooms {
		d.studios[x.ID] = x
	}
	return d, err
}

func distinct(list []id.ID) []id.ID {
	slices.Sort(list)
	return slices.Compact(list)
}

// Rules returns the gate's rules.
func (s *Service) Rules() Rules { return s.rules }

// Board is what runs now and what was heard in it.
type Board struct {
	Sessions []BoardSession
	LastSeq  int64
	At       int64
}

// BoardSession is a running session on the board.
type BoardSession struct {
	Card
	On      []Slot // whose turn it is
	Latest  []HitView
	HeardAt int64
}

const boardRows = 300

// Board returns the running sessions and the sequence number to watch from.
func (s *Service) Board(ctx context.Context) (Board, error) {
	out := Board{At: s.now()}
	var err error
	// Read before the sessions: what happens in between is then told twice, never missed.
	if out.LastSeq, err = s.Journal.Last(ctx, actor.From(ctx).ParkID); err != nil {
		return out, err
	}
	found, err := s.store.between(ctx, Filter{States: []State{Live}}, nil, boardRows)
	if err != nil {
		return out, err
	}
	cards, err := s.cards(ctx, found)
	if err != nil {
		return out, err
	}
	for _, c := range cards {
		b := BoardSession{Card: c, On: slotsAt(c.Slots, out.At)}
		if b.HeardAt, err = s.store.heardAt(ctx, c.ID); err != nil {
			return out, err
		}
		latest, err := s.hitViews(ctx, HitFilter{SessionID: c.ID, Page: page.Request{Limit: 5}}, nil)
		if err != nil {
			return out, err
		}
		b.Latest = latest.Items
		out.Sessions = append(out.Sessions, b)
	}
	return out, nil
}

// HeldBy lists the sessions of a platform account that may have run in a span, cancelled ones left out.
func (s *Service) HeldBy(ctx context.Context, account id.ID, in Span) ([]Session, error) {
	return s.store.heldBy(ctx, account, in)
}

// ByIDs returns sessions by id; unknown ones are missing from the map.
func (s *Service) ByIDs(ctx context.Context, sessions []id.ID) (map[id.ID]Session, error) {
	return s.store.byIDs(ctx, distinct(sessions))
}

// Known returns a session the caller may know of. ErrSessionNotFound.
func (s *Service) Known(ctx context.Context, session id.ID) (Session, error) {
	return s.known(ctx, session)
}

// Locked returns sessions by id and holds their rows until the running transaction ends; unknown
// ones are missing from the map.
func (s *Service) Locked(ctx context.Context, sessions []id.ID) (map[id.ID]Session, error) {
	return s.store.lockedAll(ctx, distinct(sessions))
}

// Slots lists the slots of sessions.
func (s *Service) Slots(ctx context.Context, sessions []id.ID) ([]Slot, error) {
	return s.store.slots(ctx, sessions...)
}

// partOfAName is how much of a name a merchant or an agency has to know to find a streamer.
const partOfAName = 2

// Streamers finds who may be given a slot, by a part of the name. People of the park see the latest
// without one; a merchant or an agency has to know two characters, and learns no more than the name.
func (s *Service) Streamers(ctx context.Context, q string) ([]Standing, error) {
	q = strings.TrimSpace(q)
	if bound(actor.From(ctx)) && utf8.RuneCountInString(q) < partOfAName {
		return nil, nil
	}
	return s.ports.Subjects.FindStreamers(ctx, q, clock.DateOf(s.Clock.Now()))
}
