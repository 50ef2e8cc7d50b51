package live

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// StartSession puts a session on air after asking the gate once more. ErrSessionNotFound,
// ErrSessionState; ErrGateRed when an account, a merchant or a studio is barred, naming each;
// ErrStartReason when the gate is not green and no reason is given.
func (s *Service) StartSession(ctx context.Context, session id.ID, version int64, reason string) (Session, error) {
	return s.step(ctx, session, version, "live.session.start", func(ctx context.Context, x *Session) error {
		if !x.State.Leads(Live) {
			return ErrSessionState.With("state", string(x.State), "next", string(Live))
		}
		r, err := s.judge(ctx, x, "start")
		if err != nil {
			return err
		}
		if err := x.Start(r.Outcome, reason, actor.From(ctx).AccountID, s.now()); err != nil {
			return withReasons(err, r)
		}
		return s.announce(ctx, EventStarted, *x)
	})
}

// withReasons adds to a refusal what the gate found.
func withReasons(err error, r GateResult) error {
	var f errs.Fields
	for _, x := range r.Findings {
		if x.open() {
			f.Add("/gate/"+x.Code, "live.gate."+x.Code, x.Text.ZH+"："+x.Name, x.Text.EN+": "+x.Name)
		}
	}
	if ErrGateRed.Is(err) {
		return f.Err(ErrGateRed)
	}
	if ErrStartReason.Is(err) {
		return f.Err(ErrStartReason)
	}
	return err
}

// announce publishes a fact about a session.
func (s *Service) announce(ctx context.Context, kind string, x Session) error {
	slots, err := s.store.slots(ctx, x.ID)
	if err != nil {
		return err
	}
	fact := SessionFact{Session: x.ID, Kind: x.Kind, Owner: x.OwnerID, Merchant: x.MerchantID, Studio: x.StudioID, Gate: x.GateOutcome, At: s.now(), Streamers: []id.ID{}}
	for _, slot := range slots {
		if slot.Counts() && !slices.Contains(fact.Streamers, slot.StreamerID) {
			fact.Streamers = append(fact.Streamers, slot.StreamerID)
		}
	}
	return s.Journal.Publish(ctx, kind, x.ID, fact)
}

// EndSession takes a session off air. ErrSessionNotFound, ErrSessionState.
func (s *Service) EndSession(ctx context.Context, session id.ID, version int64) (Session, error) {
	return s.step(ctx, session, version, "live.session.end", func(ctx context.Context, x *Session) error {
		if err := x.End(s.now()); err != nil {
			return err
		}
		return s.announce(ctx, EventEnded, *x)
	})
}

// CancelSession calls a session off and frees its people. ErrSessionNotFound, ErrSessionState.
func (s *Service) CancelSession(ctx context.Context, session id.ID, version int64, reason string) (Session, error) {
	return s.step(ctx, session, version, "live.session.cancel", func(ctx context.Context, x *Session) error {
		if err := x.Cancel(reason); err != nil {
			return err
		}
		slots, err := s.store.slots(ctx, x.ID)
		if err != nil {
			return err
		}
		for _, slot := range slots {
			slot.State = SlotDropped
			if err := s.store.updateSlot(ctx, slot); err != nil {
				return err
			}
		}
		return s.announce(ctx, EventCancelled, *x)
	})
}

// HandOverSlot gives the running turn to another streamer, from now on. A streamer hands over the
// own turn only. ErrSessionNotFound, ErrSessionState when the session is not on air, ErrNoTurn,
// ErrStreamerNotFound, ErrStreamerTaken.
func (s *Service) HandOverSlot(ctx context.Context, session, from, to id.ID) (Session, error) {
	var out Session
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.known(ctx, session); err != nil {
			return err
		}
		x, err := s.store.locked(ctx, session)
		if err != nil {
			return err
		}
		if x.State != Live {
			return ErrSessionState.With("state", string(x.State), "next", string(Live))
		}
		if err := s.mayHandOver(ctx, x, &from); err != nil {
			return err
		}
		before, err := s.store.slots(ctx, x.ID)
		if err != nil {
			return err
		}
		if err := s.swap(ctx, before, from, to); err != nil {
			return err
		}
		if _, err := s.judge(ctx, &x, "slots"); err != nil {
			return err
		}
		if err := s.store.update(ctx, &x, x.Version); err != nil {
			return err
		}
		after, err := s.store.slots(ctx, x.ID)
		if err != nil {
			return err
		}
		out = x
		return audit.Change(ctx, s.Journal, "live.slot.hand_over", "session", x.ID, before, after)
	})
	return out, err
}

// mayHandOver lets a streamer hand over only what is the streamer's own.
func (s *Service) mayHandOver(ctx context.Context, x Session, from *id.ID) error {
	v, err := s.visibleTo(ctx)
	if err != nil || v.owns(x) {
		return err
	}
	if *from == "" && len(v.subjects) == 1 {
		*from = v.subjects[0]
	}
	if !slices.Contains(v.people, *from) {
		return ErrNoTurn
	}
	return nil
}

func (s *Service) swap(ctx context.Context, slots []Slot, from, to id.ID) error {
	changed, err := handOver(slots, from, to, s.now())
	if err != nil {
		return err
	}
	gone, next := changed[0], changed[1]
	if err := s.store.updateSlot(ctx, gone); err != nil {
		return err
	}
	if next.ID == "" {
		if err := s.bookable(ctx, []Turn{{to, next.From, next.To}}); err != nil {
			return err
		}
		next.ID, next.Version = s.IDs.New(), 1
		return s.store.insertSlots(ctx, []Slot{next})
	}
	return s.store.updateSlot(ctx, next)
}

// NotCopied is something of a session that could not be taken over, and why.
type NotCopied struct {
	Kind string // slot or product
	ID   id.ID
	Name string
	Code string
	Text errs.Text
}

// CopySession plans a self-run session like an earlier one: same account, studio, length, people
// and goods, at another time. What cannot be taken over is left out and named. ErrSessionNotFound,
// ErrCopySelfRun, and the errors of PlanSession about time, studio and account.
func (s *Service) CopySession(ctx context.Context, source id.ID, startAt int64) (Session, []NotCopied, error) {
	var out Session
	var left []NotCopied
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.known(ctx, source)
		if err != nil {
			return err
		}
		if x.Kind != SelfRun {
			return ErrCopySelfRun
		}
		shift := startAt - x.PlannedStart
		d := Draft{Plan: Plan{Kind: x.Kind, Title: x.Title, AccountID: x.AccountID, StudioID: x.StudioID, Category: x.Category,
			PlannedStart: startAt, PlannedEnd: x.PlannedEnd + shift, AIUsed: x.AIUsed}}
		left = nil
		if err := s.copySlots(ctx, x, shift, &d, &left); err != nil {
			return err
		}
		if err := s.copyShelf(ctx, x, &d, &left); err != nil {
			return err
		}
		out, err = s.plan(ctx, d, x.ID)
		return err
	})
	return out, left, err
}

func (s *Service) copySlots(ctx context.Context, x Session, shift int64, d *Draft, left *[]NotCopied) error {
	slots, err := s.store.slots(ctx, x.ID)
	if err != nil || len(slots) == 0 {
		return err
	}
	session := Span{d.Plan.PlannedStart, d.Plan.PlannedEnd}
	booked, err := s.store.booked(ctx, streamersOf(slots), session)
	if err != nil {
		return err
	}
	facts, err := s.facts(ctx, Session{ID: x.ID, Kind: x.Kind, OwnerID: x.OwnerID, MerchantID: x.MerchantID, StudioID: x.StudioID, AccountID: x.AccountID,
		PlannedStart: session.From, PlannedEnd: session.To}, slots, nil)
	if err != nil {
		return err
	}
	barred, names := s.rules.Evaluate(facts).barred("person"), map[id.ID]string{}
	for _, p := range facts.People {
		names[p.ID] = p.Name
	}
	for _, slot := range slots {
		t := Turn{slot.StreamerID, max(session.From, slot.From+shift), min(session.To, slot.To+shift)}
		f, out := barred[slot.StreamerID]
		no := NotCopied{Kind: "slot", ID: slot.StreamerID, Name: names[slot.StreamerID], Code: f.Code, Text: f.Text}
		switch {
		case !slot.Counts() || t.To <= t.From || len(clashes([]Turn{t}, asSlots(d.Turns))) > 0:
		case out:
			*left = append(*left, no)
		case len(clashes([]Turn{t}, booked)) > 0:
			no.Code, no.Text = ErrStreamerTaken.Code, ErrStreamerTaken.Text
			*left = append(*left, no)
		default:
			d.Turns = append(d.Turns, t)
		}
	}
	return nil
}

func asSlots(turns []Turn) []Slot {
	out := make([]Slot, len(turns))
	for i, t := range turns {
		out[i] = Slot{StreamerID: t.StreamerID, From: t.From, To: t.To, State: SlotPlanned}
	}
	return out
}

func streamersOf(slots []Slot) []id.ID {
	var out []id.ID
	for _, s := range slots {
		if !slices.Contains(out, s.StreamerID) {
			out = append(out, s.StreamerID)
		}
	}
	return out
}

func (s *Service) copyShelf(ctx context.Context, x Session, d *Draft, left *[]NotCopied) error {
	shelf, err := s.store.shelf(ctx, x.ID)
	if err != nil {
		return err
	}
	at := x
	at.PlannedStart, at.PlannedEnd = d.Plan.PlannedStart, d.Plan.PlannedEnd
	facts, err := s.facts(ctx, at, nil, shelf)
	if err != nil {
		return err
	}
	barred := s.rules.Evaluate(facts).barred("product")
	for _, p := range facts.Products {
		if f, out := barred[p.ID]; out {
			*left = append(*left, NotCopied{Kind: "product", ID: p.ID, Name: p.Title, Code: f.Code, Text: f.Text})
		} else if p.MerchantID != x.MerchantID {
			*left = append(*left, NotCopied{Kind: "product", ID: p.ID, Name: p.Title, Code: ErrNotOwnProduct.Code, Text: ErrNotOwnProduct.Text})
		} else {
			d.Products = append(d.Products, p.ID)
		}
	}
	return nil
}
