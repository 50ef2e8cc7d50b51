package live

import (
	"cmp"
	"fmt"
	"slices"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Span is a stretch of time, from inclusive, to exclusive, in UTC ms.
type Span struct{ From, To int64 }

// Overlap is how long two spans share, in ms.
func (a Span) Overlap(b Span) int64 { return max(0, min(a.To, b.To)-max(a.From, b.From)) }

// Length in ms.
func (a Span) Length() int64 { return max(0, a.To-a.From) }

// SlotState says whether the person may stream.
type SlotState string

const (
	SlotPlanned SlotState = "planned"
	SlotLocked  SlotState = "locked" // the gate bars this person
	SlotDropped SlotState = "dropped"
)

// Slot is a turn of one streamer inside a session.
type Slot struct {
	ID           id.ID
	SessionID    id.ID
	StreamerID   id.ID
	From, To     int64
	State        SlotState
	LockReason   string
	TookOverFrom id.ID
	Version      int64
}

// Span is the time of the slot.
func (s Slot) Span() Span { return Span{s.From, s.To} }

// Counts says whether the slot takes up the person's time.
func (s Slot) Counts() bool { return s.State != SlotDropped && s.To > s.From }

// Turn is a slot as somebody plans it.
type Turn struct {
	StreamerID id.ID
	From, To   int64
}

// checkTurns says what is wrong with the turns of one session, all at once: each lies inside the
// session, and nobody has two at a time. Turns of different people may overlap: two may stream
// together.
func checkTurns(session Span, turns []Turn) error {
	var f errs.Fields
	for i, t := range turns {
		at := fmt.Sprintf("/slots/%d", i)
		if t.To <= t.From {
			f.Add(at+"/to_at", "live.slot_empty", "班次的结束时间应晚于开始时间", "A slot must end after it starts")
			continue
		}
		if t.From < session.From || t.To > session.To {
			f.Add(at, "live.slot_outside", "班次应在场次时间之内", "A slot must lie inside its session")
		}
		for _, o := range turns[:i] {
			if o.StreamerID == t.StreamerID && (Span{o.From, o.To}).Overlap(Span{t.From, t.To}) > 0 {
				f.Add(at, "live.slot_twice", "同一主播的班次时间重叠", "Two slots of the same streamer overlap")
				break
			}
		}
	}
	return f.Err(ErrPlanInvalid)
}

// clash is a turn that meets another booking of the same streamer.
type clash struct {
	turn  int
	other Slot
}

// clashes compares the turns with what the people have booked elsewhere.
func clashes(turns []Turn, booked []Slot) []clash {
	var out []clash
	for i, t := range turns {
		for _, b := range booked {
			if b.Counts() && b.StreamerID == t.StreamerID && b.Span().Overlap(Span{t.From, t.To}) > 0 {
				out = append(out, clash{i, b})
			}
		}
	}
	return out
}

// at returns the slots that cover the instant, in order of their start.
func slotsAt(slots []Slot, at int64) []Slot {
	var out []Slot
	for _, s := range slots {
		if s.Counts() && s.From <= at && at < s.To {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b Slot) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.ID, b.ID)) })
	return out
}

// speaker is whose words were said at the instant: known only when one person has the turn.
func speaker(slots []Slot, at int64) (slot, streamer id.ID) {
	on := slotsAt(slots, at)
	if len(on) == 0 {
		return "", ""
	}
	for _, s := range on[1:] {
		if s.StreamerID != on[0].StreamerID {
			return "", ""
		}
	}
	return on[0].ID, on[0].StreamerID
}

// handOver gives the running turn to another streamer from now on: the present slot ends now, the
// successor's own next slot begins now, or a new one runs to where the present one would have ended.
// changed are the slots to store; the one without an id is new. ErrNoTurn when nobody has a turn
// now, or when several people share it and none is named.
func handOver(slots []Slot, from, to id.ID, now int64) (changed []Slot, err error) {
	on := slotsAt(slots, now)
	if from != "" {
		on = slices.DeleteFunc(on, func(s Slot) bool { return s.StreamerID != from })
	}
	on = slices.DeleteFunc(on, func(s Slot) bool { return s.StreamerID == to })
	if len(on) != 1 {
		return nil, ErrNoTurn
	}
	gone := on[0]
	end := gone.To
	gone.To = now
	if gone.To == gone.From {
		gone.State = SlotDropped
	}
	next := Slot{SessionID: gone.SessionID, StreamerID: to, State: SlotPlanned, To: end, From: end + 1}
	for _, s := range slots {
		if s.Counts() && s.StreamerID == to && s.From > now && s.From < next.From {
			next = s
		}
	}
	next.From, next.TookOverFrom = now, gone.ID
	return []Slot{gone, next}, nil
}
