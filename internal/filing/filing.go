package filing

import (
	"slices"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/receiver"
	"sitong/internal/platform/verify"
)

// State is where a filing stands.
type State string

const (
	Draft     State = "draft"     // built; findings may be open
	Validated State = "validated" // nothing blocks, everything else is explained
	Locked    State = "locked"    // its content never changes again
	Signed    State = "signed"    // the package exists
	Sent      State = "sent"      // on its way, or handed over
	Received  State = "received"  // the receiving end accepted it
	Rejected  State = "rejected"  // the receiving end refused it, with reasons
	Corrected State = "corrected" // another filing replaces it
	Voided    State = "voided"
)

// moves is the life of a filing. What is locked is never opened again: a mistake found then is
// voided before it leaves, and corrected by another filing afterwards.
var moves = map[State][]State{
	Draft:     {Validated, Voided},
	Validated: {Draft, Locked, Voided},
	Locked:    {Signed, Voided},
	Signed:    {Sent, Voided},
	Sent:      {Sent, Received, Rejected}, // again while nobody answers: the external id keeps it one filing
	Received:  {Corrected},
	Rejected:  {Sent, Corrected, Voided},
}

// Filing is one filing with its content and its way.
type Filing struct {
	ID            id.ID
	ExternalID    string // what the receiving end knows it by
	Kind          Kind
	SchemaVersion string
	Period        string // YYYY-MM; empty for a clue
	ViolationID   id.ID  // what a clue is about
	Revision      int64  // 1, and one more with each correction
	CorrectsID    id.ID
	State         State
	Content       verify.Filing
	SHA256        string // of the locked content
	PackageID     id.ID  // file
	ManifestSHA   string
	LockedBy      id.ID
	LockedAt      int64
	SignedBy      id.ID
	SignedAt      int64
	SentBy        id.ID
	SentAt        int64
	Channel       Channel
	Receipt       *receiver.Receipt // as the receiving end signed it
	ReceiptNumber string
	ReceiptAt     int64
	ReceiptFileID id.ID  // of a delivery by hand
	Reason        string // of the rejection, correction or voiding
	CreatedBy     id.ID
	CreatedAt     int64
	Version       int64
}

// Channel is how a filing leaves.
type Channel string

const (
	Online Channel = "online"
	ByHand Channel = "by_hand"
)

func (f *Filing) move(to State) error {
	if !slices.Contains(moves[f.State], to) {
		return ErrState.With("state", string(f.State))
	}
	f.State = to
	return nil
}

// editable says whether the content may still change.
func (f *Filing) editable() bool { return f.State == Draft || f.State == Validated }

// Lock freezes the content. ErrState unless it is validated.
func (f *Filing) Lock(by id.ID, at int64, sha256 string) error {
	if err := f.move(Locked); err != nil {
		return err
	}
	f.LockedBy, f.LockedAt, f.SHA256 = by, at, sha256
	return nil
}

// Sign notes the package. ErrState unless it is locked; ErrSamePerson when the park wants a
// second person and it is the first.
func (f *Filing) Sign(by id.ID, at int64, second bool) error {
	if second && by == f.LockedBy {
		return ErrSamePerson
	}
	if err := f.move(Signed); err != nil {
		return err
	}
	f.SignedBy, f.SignedAt = by, at
	return nil
}

// Send hands the filing over. ErrState unless it is signed, was rejected, or waits for an answer.
func (f *Filing) Send(by id.ID, at int64, c Channel) error {
	if err := f.move(Sent); err != nil {
		return err
	}
	f.SentBy, f.SentAt, f.Channel, f.Reason, f.Receipt = by, at, c, "", nil
	return nil
}

// Take notes the receipt of the receiving end. ErrState unless it is on its way.
func (f *Filing) Take(r receiver.Receipt) error {
	to := Received
	if r.Outcome == receiver.Rejected {
		to = Rejected
	}
	if err := f.move(to); err != nil {
		return err
	}
	f.Receipt, f.ReceiptNumber, f.ReceiptAt = &r, r.Number, r.ReceivedAt
	if to == Rejected {
		f.Reason = join(r.Reasons)
	}
	return nil
}

// TakeByHand notes a receipt somebody brought back. ErrState unless it was handed over by hand.
func (f *Filing) TakeByHand(number string, file id.ID, at int64) error {
	if f.Channel != ByHand {
		return ErrState.With("state", string(f.State))
	}
	if err := f.move(Received); err != nil {
		return err
	}
	f.ReceiptNumber, f.ReceiptFileID, f.ReceiptAt = number, file, at
	return nil
}

func join(all []string) string {
	s := ""
	for i, v := range all {
		if i > 0 {
			s += "; "
		}
		s += v
	}
	if r := []rune(s); len(r) > 1000 {
		s = string(r[:1000])
	}
	return s
}

// Finding is one broken rule of a filing, and what a person says of it.
type Finding struct {
	ID          id.ID
	FilingID    id.ID
	Rule        string
	Level       Level
	Field       string
	Values      string // what was compared: "3 <= 2"
	Explanation string
	ExplainedBy id.ID
	ExplainedAt int64
}

// open says whether the finding still stands in the way.
func (f Finding) open() bool { return f.Level == Blocking || f.Explanation == "" }

// Delivery is one attempt to hand a filing over.
type Delivery struct {
	ID       id.ID
	FilingID id.ID
	At       int64
	Channel  Channel
	Outcome  string // accepted, rejected, or the code of the failure
	Answer   string
	By       id.ID
}

// Grant lets the platform operator deliver the park's filings.
type Grant struct {
	ID        id.ID
	Scope     string // what the park grants, in its words
	GrantedBy id.ID
	GrantedAt int64
	EndedBy   id.ID
	EndedAt   int64
	Version   int64
}

// Period is a month in UTC ms, and its last day. ErrMonth unless it is written YYYY-MM.
func Period(month string) (from, to int64, last clock.Date, err error) {
	first, err := clock.ParseDate(month + "-01")
	if err != nil {
		return 0, 0, "", ErrMonth
	}
	next := first.AddMonths(1)
	return clock.Millis(first.Start()), clock.Millis(next.Start()), next.AddDays(-1), nil
}

// New asks for a filing: a month, or a violation.
type New struct {
	Kind        Kind
	Period      string
	ViolationID id.ID
}

// Validate names everything that is missing.
func (n New) Validate() error {
	var f errs.Fields
	if n.Kind == Monthly && n.Period == "" {
		f.Add("/period", "filing.period_missing", "月度台账需要月份", "A monthly filing takes a month")
	}
	if n.Kind == ClueOf && n.ViolationID == "" {
		f.Add("/violation_id", "filing.violation_missing", "线索需要违规", "A clue takes a violation")
	}
	if n.Kind == Monthly && n.ViolationID != "" {
		f.Add("/violation_id", "filing.violation_unasked", "月度台账不含违规", "A monthly filing is not about a violation")
	}
	if n.Kind == ClueOf && n.Period != "" {
		f.Add("/period", "filing.period_unasked", "线索不含月份", "A clue has no month")
	}
	return f.Err(ErrInput)
}
