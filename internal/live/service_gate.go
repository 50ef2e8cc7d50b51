package live

import (
	"context"
	"fmt"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// facts reads everything the gate looks at.
func (s *Service) facts(ctx context.Context, x Session, slots []Slot, shelf []Item) (Facts, error) {
	f := Facts{Session: x, Day: clock.DateOf(clock.FromMillis(x.PlannedStart)), LastDay: clock.DateOf(clock.FromMillis(x.PlannedEnd)), Today: clock.DateOf(s.Clock.Now())}
	var err error
	if f.Strictness, err = s.ports.Settings.Strictness(ctx); err != nil {
		return f, err
	}
	if f.Waivers, err = s.store.waivers(ctx, x.ID); err != nil {
		return f, err
	}
	present, err := s.store.presences(ctx, x.ID)
	if err != nil {
		return f, err
	}
	for _, p := range present {
		f.Present = append(f.Present, p.StreamerID)
	}
	if f.Account, err = s.ports.Subjects.Account(ctx, x.AccountID); err != nil {
		return f, err
	}
	studios, err := s.ports.Studios.Studios(ctx, []id.ID{x.StudioID})
	if err != nil {
		return f, err
	}
	f.Studio = Studio{ID: x.StudioID}
	if len(studios) == 1 {
		f.Studio = studios[0]
	}
	if err := s.people(ctx, &f, slots); err != nil {
		return f, err
	}
	return f, s.goods(ctx, &f, shelf)
}

func (s *Service) people(ctx context.Context, f *Facts, slots []Slot) error {
	who := []id.ID{f.Session.OwnerID}
	for _, slot := range slots {
		if slot.Counts() && !slices.Contains(who[1:], slot.StreamerID) {
			who = append(who, slot.StreamerID)
		}
	}
	known, err := s.ports.Subjects.Standings(ctx, who)
	if err != nil {
		return err
	}
	suspended, err := s.ports.Suspensions.Suspensions(ctx, who, f.Session.PlannedStart)
	if err != nil {
		return err
	}
	standing := func(subject id.ID) Standing {
		out := known[subject]
		out.ID, out.Suspensions = subject, suspended[subject]
		return out
	}
	f.Owner = standing(f.Session.OwnerID)
	if f.Session.Kind == SelfRun {
		f.Merchant = standing(f.Session.MerchantID)
	}
	for _, w := range who[1:] {
		f.People = append(f.People, standing(w))
	}
	return nil
}

func (s *Service) goods(ctx context.Context, f *Facts, shelf []Item) error {
	var products []id.ID
	for _, item := range shelf {
		if item.State != Removed {
			products = append(products, item.ProductID)
		}
	}
	known, err := s.ports.Products.Products(ctx, products)
	if err != nil {
		return err
	}
	for _, p := range products {
		x := known[p]
		x.ID = p
		f.Products = append(f.Products, x)
	}
	return nil
}

// judge asks the gate about a session, locks what it bars and frees what it no longer bars, keeps
// the answer when it is a new one, and takes it over into x, which the caller stores.
func (s *Service) judge(ctx context.Context, x *Session, cause string) (GateResult, error) {
	slots, err := s.store.slots(ctx, x.ID)
	if err != nil {
		return GateResult{}, err
	}
	shelf, err := s.store.shelf(ctx, x.ID)
	if err != nil {
		return GateResult{}, err
	}
	facts, err := s.facts(ctx, *x, slots, shelf)
	if err != nil {
		return GateResult{}, err
	}
	r := s.rules.Evaluate(facts)
	if err := s.lock(ctx, r, slots, shelf); err != nil {
		return r, err
	}
	was := x.GateOutcome
	if last, err := s.lastGate(ctx, x.GateResultID); err != nil {
		return r, err
	} else if cause != "start" && last.ID != "" && last.same(r) {
		x.judged(last)
		return last, nil
	}
	r.ID, r.Cause, r.EvaluatedBy, r.EvaluatedAt = s.IDs.New(), cause, actor.From(ctx).AccountID, s.now()
	if err := s.store.insertGate(ctx, r); err != nil {
		return r, err
	}
	x.judged(r)
	if was == r.Outcome || was == Unasked {
		return r, nil
	}
	return r, s.Journal.Publish(ctx, EventGateChanged, x.ID, GateChanged{x.ID, was, r.Outcome, cause})
}

func (s *Service) lastGate(ctx context.Context, result id.ID) (GateResult, error) {
	if result == "" {
		return GateResult{}, nil
	}
	found, err := s.store.gates(ctx, []id.ID{result})
	return found[result], err
}

// lock bars exactly the slots and products the gate objects to; the lock names the rule.
func (s *Service) lock(ctx context.Context, r GateResult, slots []Slot, shelf []Item) error {
	people, products := r.barred("person"), r.barred("product")
	for _, slot := range slots {
		f, barred := people[slot.StreamerID]
		if slot.State == SlotDropped || barred == (slot.State == SlotLocked) && slot.LockReason == f.Code {
			continue
		}
		slot.State, slot.LockReason = SlotPlanned, f.Code
		if barred {
			slot.State = SlotLocked
		}
		if err := s.store.updateSlot(ctx, slot); err != nil {
			return err
		}
	}
	for _, item := range shelf {
		f, barred := products[item.ProductID]
		if item.State == Removed || barred == (item.State == Locked) && item.LockReason == f.Code {
			continue
		}
		item.State, item.LockReason = Listed, f.Code
		if barred {
			item.State = Locked
		}
		if err := s.store.updateItem(ctx, item); err != nil {
			return err
		}
	}
	return nil
}

// EvaluateGate asks the gate now. ErrSessionNotFound; ErrSessionBegun when the session is over.
func (s *Service) EvaluateGate(ctx context.Context, session id.ID) (GateResult, error) {
	var out GateResult
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.known(ctx, session); err != nil {
			return err
		}
		var err error
		out, err = s.reconsider(ctx, session, "request")
		return err
	})
	return out, err
}

// reconsider asks the gate about a session ahead or on air and stores what it says.
func (s *Service) reconsider(ctx context.Context, session id.ID, cause string) (GateResult, error) {
	x, err := s.store.locked(ctx, session)
	if err != nil {
		return GateResult{}, err
	}
	if !x.State.Open() {
		return GateResult{}, ErrSessionBegun
	}
	before := x
	r, err := s.judge(ctx, &x, cause)
	if err != nil {
		return r, err
	}
	if err := audit.Change(ctx, s.Journal, "live.gate.evaluate", "session", x.ID, before, x); err != nil {
		return r, err
	}
	if before.State == x.State && before.GateResultID == x.GateResultID {
		return r, nil
	}
	return r, s.store.update(ctx, &x, x.Version)
}

// Reconsider asks the gate again about every session ahead or on air that a product, a subject or
// a studio is part of. It reacts to events of other domains.
func (s *Service) Reconsider(ctx context.Context, about id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		touched, err := s.store.touching(ctx, about, s.now())
		if err != nil {
			return err
		}
		slices.Sort(touched)
		for _, session := range slices.Compact(touched) {
			if _, err := s.reconsider(ctx, session, "event"); err != nil {
				return err
			}
		}
		return nil
	})
}

// Ahead returns the sessions ahead or on air that a product, a subject or a studio is part of,
// for other domains; it applies no row rule.
func (s *Service) Ahead(ctx context.Context, about id.ID) ([]Session, error) {
	touched, err := s.store.touching(ctx, about, s.now())
	if err != nil {
		return nil, err
	}
	slices.Sort(touched)
	known, err := s.ByIDs(ctx, touched)
	var out []Session
	for _, i := range slices.Compact(touched) {
		if x, ok := known[i]; ok {
			out = append(out, x)
		}
	}
	return out, err
}

// WaiveFinding lets one finding of the gate pass, with a reason. Which roles may, the rule says;
// some findings nobody may waive. ErrSessionNotFound, ErrFindingNotFound, ErrNotWaivable.
func (s *Service) WaiveFinding(ctx context.Context, session id.ID, rule string, about id.ID, reason string) (GateResult, error) {
	var out GateResult
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.owned(ctx, session)
		if err != nil {
			return err
		}
		r, err := s.judge(ctx, &x, "request")
		if err != nil {
			return err
		}
		i := slices.IndexFunc(r.Findings, func(f Finding) bool { return f.Code == rule && f.AboutID == about && f.open() })
		if i < 0 {
			return ErrFindingNotFound
		}
		if known, _ := s.rules.byCode(rule); !known.passes(actor.From(ctx).Has) {
			return ErrNotWaivable
		}
		w := Waiver{s.IDs.New(), x.ID, rule, about, r.RuleVersion, reason, actor.From(ctx).AccountID, s.now()}
		if err := s.store.insertWaiver(ctx, w); err != nil {
			return err
		}
		if out, err = s.judge(ctx, &x, "waiver"); err != nil {
			return err
		}
		if err := s.store.update(ctx, &x, x.Version); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "live.gate.waive", Kind: "session", Object: x.ID,
			Reason: fmt.Sprintf("%s: %s", rule, reason), After: w})
	})
	return out, err
}

// ReviewSession notes that the person looked at objects of the pre-stream review (O117 art. 30).
// ErrSessionNotFound, ErrSessionBegun, ErrPlanInvalid for an unknown object.
func (s *Service) ReviewSession(ctx context.Context, session id.ID, version int64, objects []string) (Session, error) {
	return s.step(ctx, session, version, "live.session.review", func(ctx context.Context, x *Session) error {
		if err := x.review(objects, actor.From(ctx).AccountID, s.now()); err != nil {
			return err
		}
		_, err := s.judge(ctx, x, "review")
		return err
	})
}

// step changes a session the caller may change and stores it.
func (s *Service) step(ctx context.Context, session id.ID, version int64, action string, f func(context.Context, *Session) error) (Session, error) {
	var out Session
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.owned(ctx, session)
		if err != nil {
			return err
		}
		if x.Version != version {
			return db.ErrStale
		}
		before := x
		if err := f(ctx, &x); err != nil {
			return err
		}
		if err := s.store.update(ctx, &x, version); err != nil {
			return err
		}
		out = x
		return audit.Change(ctx, s.Journal, action, "session", x.ID, before, x)
	})
	return out, err
}
