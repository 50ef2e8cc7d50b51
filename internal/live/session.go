package live

import (
	"slices"
	"time"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Kind says who sells what in a session.
type Kind string

const (
	SelfRun    Kind = "self_run"   // 店播: a merchant, its own admitted products, its own people
	Influencer Kind = "influencer" // 达播: a streamer with products selected under a commission plan
)

// State of a session.
type State string

const (
	Planned   State = "planned"
	Ready     State = "ready" // the gate is green
	Live      State = "live"
	Ended     State = "ended"
	Cancelled State = "cancelled"
)

// transitions is every way a session may go. What is not here is refused.
var transitions = []struct {
	From, To State
	When     string
}{
	{Planned, Ready, "the gate turned green"},
	{Ready, Planned, "the gate is no longer green, or the plan changed"},
	{Planned, Live, "started without a green gate: the reason is on record"},
	{Ready, Live, "started"},
	{Live, Ended, "ended"},
	{Planned, Cancelled, "called off"},
	{Ready, Cancelled, "called off"},
}

// Leads says whether a session may go from s to next.
func (s State) Leads(next State) bool {
	for _, t := range transitions {
		if t.From == s && t.To == next {
			return true
		}
	}
	return false
}

// Open says whether the session still lies ahead or is on air.
func (s State) Open() bool { return s == Planned || s == Ready || s == Live }

// MaxSession is the longest a session may be planned; it may cross midnight.
const MaxSession = 24 * time.Hour

// Session is a platform account on air in a studio for a planned time.
type Session struct {
	ID           id.ID
	Kind         Kind
	Title        string
	AccountID    id.ID
	Platform     string
	OwnerID      id.ID // the subject the account belongs to
	MerchantID   id.ID // of a self-run session; empty otherwise
	StudioID     id.ID
	Category     string // the product category whose words are watched beside the general ones
	PlannedStart int64
	PlannedEnd   int64
	State        State
	StateReason  string
	AIUsed       bool
	AILabelled   bool
	Reviewed     []Review
	GateOutcome  Outcome
	GateResultID id.ID
	StartedAt    int64
	StartedBy    id.ID
	StartReason  string
	EndedAt      int64
	CopiedFrom   id.ID
	CreatedBy    id.ID
	CreatedAt    int64
	Version      int64
}

// Review is one of the five objects that somebody looked at before the stream.
//
// O117 art. 30: the pre-stream review covers display content, script, clothing, set and props.
type Review struct {
	Object string `json:"object"`
	By     id.ID  `json:"by"`
	At     int64  `json:"at"`
}

// reviewObjects are the five objects of O117 art. 30.
var reviewObjects = []string{"content", "script", "clothing", "set", "props"}

// Plan is what a person decides about a session before it runs.
type Plan struct {
	Kind         Kind
	Title        string
	AccountID    id.ID
	StudioID     id.ID
	Category     string
	PlannedStart int64
	PlannedEnd   int64
	AIUsed       bool
	AILabelled   bool
}

// Validate names every failure of the plan at once.
func (p Plan) Validate() error {
	var f errs.Fields
	if p.Kind != SelfRun && p.Kind != Influencer {
		f.Add("/kind", "live.kind_unknown", "请选择店播或达播", "Choose self-run or influencer")
	}
	if p.Title == "" {
		f.Add("/title", "live.title_missing", "请填写场次名称", "Name the session")
	}
	if p.PlannedEnd <= p.PlannedStart {
		f.Add("/planned_end_at", "live.end_before_start", "结束时间应晚于开始时间", "The end must come after the start")
	} else if p.PlannedEnd-p.PlannedStart > MaxSession.Milliseconds() {
		f.Add("/planned_end_at", "live.too_long", "单个场次不超过 24 小时", "A session lasts at most 24 hours")
	}
	return f.Err(ErrPlanInvalid)
}

// apply writes the plan onto a session that has not begun; the gate has to be asked again.
func (s *Session) apply(p Plan) error {
	if s.State != "" && s.State != Planned && s.State != Ready {
		return ErrSessionBegun
	}
	s.Kind, s.Title, s.AccountID, s.StudioID, s.Category = p.Kind, p.Title, p.AccountID, p.StudioID, p.Category
	s.PlannedStart, s.PlannedEnd, s.AIUsed, s.AILabelled = p.PlannedStart, p.PlannedEnd, p.AIUsed, p.AILabelled
	s.State, s.GateOutcome = Planned, Unasked
	return nil
}

// move goes to the next state. ErrSessionState when the table has no such step.
func (s *Session) move(next State) error {
	if !s.State.Leads(next) {
		return ErrSessionState.With("state", string(s.State), "next", string(next))
	}
	s.State = next
	return nil
}

// Start puts the session on air under the gate's outcome. A gate that is not green needs a
// reason; a red one, by an account, a merchant or a studio that is barred, stops the session.
// ErrSessionState, ErrGateRed, ErrStartReason.
func (s *Session) Start(outcome Outcome, reason string, by id.ID, now int64) error {
	if !s.State.Leads(Live) {
		return ErrSessionState.With("state", string(s.State), "next", string(Live))
	}
	if outcome == Red {
		return ErrGateRed
	}
	if outcome != Green && reason == "" {
		return ErrStartReason
	}
	s.begin(outcome, reason, by, now)
	return nil
}

// begin notes that the session is on air, whatever the gate says: speech that arrives is a fact.
func (s *Session) begin(outcome Outcome, reason string, by id.ID, now int64) {
	s.State, s.GateOutcome, s.StartedAt, s.StartedBy, s.StartReason = Live, outcome, now, by, ""
	if outcome != Green {
		s.StartReason = reason
	}
}

// End closes the session. ErrSessionState when it is not on air.
func (s *Session) End(now int64) error {
	if err := s.move(Ended); err != nil {
		return err
	}
	s.EndedAt = max(now, s.StartedAt)
	return nil
}

// Cancel calls the session off. ErrSessionState once it has begun.
func (s *Session) Cancel(reason string) error {
	if err := s.move(Cancelled); err != nil {
		return err
	}
	s.StateReason = reason
	return nil
}

// judged takes over what the gate said about a session that has not begun.
func (s *Session) judged(r GateResult) {
	s.GateOutcome, s.GateResultID = r.Outcome, r.ID
	switch {
	case s.State == Planned && r.Outcome == Green:
		s.State = Ready
	case s.State == Ready && r.Outcome != Green:
		s.State = Planned
	}
}

// review notes that the person looked at these objects; looking again replaces the older note.
func (s *Session) review(objects []string, by id.ID, now int64) error {
	if !s.State.Open() {
		return ErrSessionBegun
	}
	for _, o := range objects {
		if !slices.Contains(reviewObjects, o) {
			return ErrPlanInvalid
		}
		s.Reviewed = slices.DeleteFunc(s.Reviewed, func(r Review) bool { return r.Object == o })
		s.Reviewed = append(s.Reviewed, Review{o, by, now})
	}
	return nil
}

// unreviewed lists the objects of O117 art. 30 nobody looked at yet.
func (s *Session) unreviewed() []string {
	var out []string
	for _, o := range reviewObjects {
		if !slices.ContainsFunc(s.Reviewed, func(r Review) bool { return r.Object == o }) {
			out = append(out, o)
		}
	}
	return out
}

// Span is the time the session covers: as it happened where known, else as planned.
func (s Session) Span() Span {
	out := Span{s.PlannedStart, s.PlannedEnd}
	if s.StartedAt > 0 {
		out.From = s.StartedAt
	}
	if s.EndedAt > 0 {
		out.To = s.EndedAt
	}
	return out
}
