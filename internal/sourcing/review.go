package sourcing

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
)

// VersionKind says why a version was handed in.
type VersionKind string

const (
	Submission VersionKind = "submission"
	Change     VersionKind = "change"
)

// Snapshot is everything a version says, frozen.
type Snapshot struct {
	Content
	Documents []SnapshotDocument `json:"documents"`
}

// SnapshotDocument is a document as a version named it.
type SnapshotDocument struct {
	ID        id.ID      `json:"id"`
	Type      string     `json:"document_type"`
	Number    string     `json:"number"`
	ExpiresOn clock.Date `json:"expires_on"`
	FileID    id.ID      `json:"file_id"`
}

// Version is what a product said when it was handed in. It never changes.
type Version struct {
	ID          id.ID
	ProductID   id.ID
	Number      int64
	Kind        VersionKind
	Snapshot    Snapshot
	Hash        string // SHA-256 over the canonical snapshot
	Screening   Screening
	SubmittedBy id.ID
	SubmittedAt int64
	Decisions   []Decision // oldest first; filled when read for people
}

// freeze makes the version of a product's content and documents.
func freeze(c Content, documents []Document) (Snapshot, string, error) {
	s := Snapshot{Content: c, Documents: make([]SnapshotDocument, 0, len(documents))}
	for _, d := range documents {
		if d.State != DocumentRefused {
			s.Documents = append(s.Documents, SnapshotDocument{d.ID, d.Type, d.Number, d.ExpiresOn, d.FileID})
		}
	}
	hash, err := chain.Digest(s)
	return s, hash, err
}

// Verdict is what was decided on a version.
type Verdict string

const (
	Admit    Verdict = "admit"
	Return   Verdict = "return"
	Reject   Verdict = "reject"
	Withdraw Verdict = "withdraw"
	Confirm  Verdict = "confirm" // a change
	Refuse   Verdict = "refuse"  // a change
)

// Decision is who decided what on a version, when, why and on which rules. It never changes.
type Decision struct {
	ID            id.ID
	ProductID     id.ID
	Number        int64
	Verdict       Verdict
	Reason        string
	Findings      []Finding // what stood then, acknowledged ones included
	MatrixVersion string
	PackVersion   string
	Automatic     bool
	DecidedBy     id.ID // nobody when automatic
	DecidedAt     int64
}

// wentLive says whether the decision put its version on sale.
func (d Decision) wentLive() bool { return d.Verdict == Admit || d.Verdict == Confirm }

// Cause is why a product is held out of the pool.
type Cause string

const (
	CauseMerchant      Cause = "merchant"              // the merchant took it off
	CausePark          Cause = "park"                  // the park did
	CauseSuspended     Cause = "subject_suspended"     // the merchant is suspended
	CauseQualification Cause = "qualification_expired" // a paper of the merchant ran out
	CauseDocument      Cause = "document_expired"      // a paper of the product ran out
)

// Hold is one reason that keeps a product out of the pool.
type Hold struct {
	ID         id.ID
	ProductID  id.ID
	Cause      Cause
	CauseID    id.ID // the subject or document behind it; may be empty
	Reason     string
	PlacedBy   id.ID
	PlacedAt   int64
	LiftedBy   id.ID
	LiftedAt   *int64
	LiftReason string
	Version    int64
}

// automatic says whether the cause comes and goes by itself, with what is behind it.
func (c Cause) automatic() bool {
	return c == CauseSuspended || c == CauseQualification || c == CauseDocument
}

// lapse is an automatic cause that stands now.
type lapse struct {
	cause  Cause
	reason string
}

// lapses are the causes a judgement gives to hold a product that is or was on sale. Words
// and prices were reviewed with their version and do not lapse.
func (j judgement) lapses(m *Matrix) []lapse {
	var out []lapse
	if !j.merchant.Active {
		out = append(out, lapse{CauseSuspended, "商家尚未准入或已暂停"})
	}
	reasons := map[Cause]string{}
	for _, r := range j.requirements {
		if r.State == demandMet {
			continue
		}
		cause := CauseDocument
		if r.ByMerchant {
			cause = CauseQualification
		}
		zh, _ := m.names(r.AnyOf)
		if reasons[cause] != "" {
			zh = reasons[cause] + "、" + zh
		}
		reasons[cause] = zh
	}
	for _, c := range []Cause{CauseQualification, CauseDocument} {
		if reasons[c] != "" {
			out = append(out, lapse{c, cutRunes(reasons[c]+"已失效", 400)})
		}
	}
	return out
}

// reconcile compares the open holds with the causes that stand now: which to place, which to lift,
// and how many stay open in the end. Holds a person placed are left alone.
func reconcile(holds []Hold, now []lapse) (place []lapse, lift []Hold, open int) {
	standing := map[Cause]bool{}
	for _, l := range now {
		standing[l.cause] = true
	}
	placed := map[Cause]bool{}
	for _, h := range holds {
		if h.LiftedAt != nil {
			continue
		}
		if h.Cause.automatic() && !standing[h.Cause] {
			lift = append(lift, h)
			continue
		}
		placed[h.Cause] = true
		open++
	}
	for _, l := range now {
		if !placed[l.cause] {
			place = append(place, l)
		}
	}
	return place, lift, open + len(place)
}

// open are the holds that are not lifted.
func open(holds []Hold) []Hold {
	var out []Hold
	for _, h := range holds {
		if h.LiftedAt == nil {
			out = append(out, h)
		}
	}
	return out
}

func cutRunes(s string, n int) string {
	r := []rune(s)
	return string(r[:min(n, len(r))])
}
