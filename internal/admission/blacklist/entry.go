package blacklist

import (
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// State of an entry.
type State string

const (
	Noticed State = "noticed"  // told of facts, basis, term and remedy; the subject may speak
	InForce State = "in_force" // listed
	Dropped State = "dropped"  // not listed after all
	Lifted  State = "lifted"   // by its term, an appeal or a decision
)

// Act is what moves an entry.
type Act string

const (
	Plead   Act = "plead"  // 陈述申辩
	List    Act = "list"   // 列入
	Drop    Act = "drop"   // 不予列入
	Appeal  Act = "appeal" // 申诉
	Refuse  Act = "refuse" // 驳回申诉
	Uphold  Act = "uphold" // 申诉成立
	Expire  Act = "expire" // 期满
	Release Act = "lift"   // 提前移出
)

// step is one row of the life of an entry, with what O117 art. 14 asks of a platform there.
type step struct {
	From State
	Act  Act
	To   State
	Why  string
}

func steps() []step {
	return []step{
		{Noticed, Plead, Noticed, "O117 art. 14: the facts, the reason, the term and the way to appeal are told"},
		{Noticed, List, InForce, "O117 art. 14"},
		{Noticed, Drop, Dropped, "the statement convinced"},
		{InForce, Appeal, InForce, "O117 art. 14: an appeal is reviewed"},
		{InForce, Refuse, InForce, "O117 art. 14: with its reason"},
		{InForce, Uphold, Lifted, "O117 art. 14"},
		{InForce, Expire, Lifted, "O117 art. 14: removed when the term is over"},
		{InForce, Release, Lifted, "the park's own decision"},
	}
}

const (
	// HearDays is how long a subject may speak before the park decides. No law sets a number
	// for a park; this is its own promise.
	HearDays = 5
	// maxMonths keeps an entry from being without end.
	maxMonths = 36
)

// Entry is one case of a subject and the park's blacklist.
type Entry struct {
	ID         id.ID      `json:"id"`
	SubjectID  id.ID      `json:"subject_id"`
	State      State      `json:"state"`
	Ground     string     `json:"ground"`
	Facts      string     `json:"facts"`
	Basis      string     `json:"basis"`
	Months     int64      `json:"months"`
	HearUntil  clock.Date `json:"hear_until"`
	NoticedBy  id.ID      `json:"noticed_by"`
	NoticedAt  int64      `json:"noticed_at"`
	Statement  string     `json:"statement"`
	StatedAt   int64      `json:"stated_at"`
	DecidedBy  id.ID      `json:"decided_by"`
	DecidedAt  int64      `json:"decided_at"`
	Decision   string     `json:"decision"`
	UntilOn    clock.Date `json:"until_on"` // the last day it is in force
	Appeal     string     `json:"appeal"`
	AppealedAt int64      `json:"appealed_at"`
	Answer     string     `json:"answer"`
	AnsweredBy id.ID      `json:"answered_by"`
	AnsweredAt int64      `json:"answered_at"`
	EndedBy    id.ID      `json:"ended_by"`
	EndedAt    int64      `json:"ended_at"`
	EndCause   Act        `json:"end_cause"`
	EndReason  string     `json:"end_reason"`
	Version    int64      `json:"version"`
}

// Open says whether the case goes on.
func (e Entry) Open() bool { return e.State == Noticed || e.State == InForce }

// AppealOpen says whether an appeal waits for its answer.
func (e Entry) AppealOpen() bool { return e.AppealedAt > 0 && e.AnsweredAt == 0 }

// NewEntry is what a notice says.
type NewEntry struct {
	SubjectID id.ID
	Ground    string
	Facts     string
	Basis     string
	Months    int64
}

// Validate names everything wrong. ErrEntry.
func (n *NewEntry) Validate() error {
	var f errs.Fields
	n.Facts, n.Basis = strings.TrimSpace(n.Facts), strings.TrimSpace(n.Basis)
	if n.Facts == "" {
		f.Add("/facts", "admission.blacklist_facts_missing", "请写明事实", "State the facts")
	}
	if n.Basis == "" {
		f.Add("/basis", "admission.blacklist_basis_missing", "请写明依据的条款", "Name the clause it rests on")
	}
	if n.Months < 1 || n.Months > maxMonths {
		f.Add("/months", "admission.blacklist_term", "期限应为 1 至 36 个月", "The term is 1 to 36 months")
	}
	return f.Err(ErrEntry)
}

// doing is who does something, when, and in which words.
type doing struct {
	by    id.ID
	at    int64
	today clock.Date
	text  string
}

// apply does one act. ErrState when the entry does not allow it; ErrHearing before the subject
// could speak; ErrAppeal twice; ErrNoAppeal; ErrSamePerson; ErrTermRuns.
func (e *Entry) apply(act Act, d doing) error {
	to, ok := next(e.State, act)
	if !ok {
		return ErrState
	}
	if err := e.allows(act, d); err != nil {
		return err
	}
	e.State = to
	switch act {
	case Plead:
		e.Statement, e.StatedAt = d.text, d.at
	case List:
		e.DecidedBy, e.DecidedAt, e.Decision, e.UntilOn = d.by, d.at, d.text, d.today.AddMonths(int(e.Months))
	case Drop:
		e.DecidedBy, e.DecidedAt, e.Decision = d.by, d.at, d.text
	case Appeal:
		e.Appeal, e.AppealedAt = d.text, d.at
	case Refuse, Uphold:
		e.Answer, e.AnsweredBy, e.AnsweredAt = d.text, d.by, d.at
	}
	if !e.Open() {
		e.EndedBy, e.EndedAt, e.EndCause, e.EndReason = d.by, d.at, act, d.text
	}
	return nil
}

func next(from State, act Act) (State, bool) {
	for _, s := range steps() {
		if s.From == from && s.Act == act {
			return s.To, true
		}
	}
	return "", false
}

// allows is what the table of steps cannot say.
func (e Entry) allows(act Act, d doing) error {
	switch act {
	case Plead:
		if e.StatedAt > 0 {
			return ErrState
		}
	case List:
		if e.StatedAt == 0 && d.today <= e.HearUntil {
			return ErrHearing
		}
	case Appeal:
		if e.AppealedAt > 0 {
			return ErrAppeal
		}
	case Refuse, Uphold:
		switch {
		case !e.AppealOpen():
			return ErrNoAppeal
		case d.by == e.DecidedBy:
			return ErrSamePerson
		}
	case Expire:
		if d.today <= e.UntilOn {
			return ErrTermRuns
		}
	}
	return nil
}
