package screening

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// ParkCategory is the category of the hits of a park's own terms.
const ParkCategory = "park_list"

// ParkTermKind says what a park's addition does.
type ParkTermKind string

const (
	Watched ParkTermKind = "watched" // a word the park does not want to hear, such as another's brand
	Allowed ParkTermKind = "allowed" // a phrase that clears what lies inside, such as a registered name
)

// ParkTerm is one addition of a park.
type ParkTerm struct {
	ID         id.ID
	Kind       ParkTermKind
	Term       string
	Severity   Severity // of a watched term
	Basis      string   // the agreement or registration it rests on
	Suggestion string
	CreatedBy  id.ID
	CreatedAt  int64
}

var (
	// ErrParkTerm reports an addition that cannot work.
	ErrParkTerm = errs.New(errs.Invalid, "screening.park_term_invalid", "词条无效", "The term is not valid")
	// ErrParkTermTaken reports an addition the park already has.
	ErrParkTermTaken = errs.New(errs.Conflict, "screening.park_term_taken", "该词条已存在", "The park already has this term")
	// ErrParkTermNotFound reports an unknown addition.
	ErrParkTermNotFound = errs.New(errs.NotFound, "screening.park_term_not_found", "找不到该词条", "No such term")
	// ErrParkTermsFull reports a list that is as long as it may be.
	ErrParkTermsFull = errs.New(errs.Conflict, "screening.park_terms_full", "基地词条已达上限 {limit} 条", "A park may have {limit} terms of its own")
)

// maxParkTerms bounds what one park adds.
const maxParkTerms = 500

// check names everything wrong with an addition: a term needs two characters that count, or it
// would be found everywhere.
func (t ParkTerm) check(f *folder) error {
	var fields errs.Fields
	if n := len([]rune(f.word(t.Term))); n < 2 {
		fields.Add("/term", "screening.term_short", "至少两个有效字符", "At least two characters that count")
	}
	if t.Kind == Watched && t.Severity.Weight() == 0 {
		fields.Add("/severity", "screening.severity_missing", "请选择严重程度", "Choose a severity")
	}
	if t.Basis == "" {
		fields.Add("/basis", "screening.basis_missing", "请写明依据", "Say what it rests on")
	}
	return fields.Err(ErrParkTerm)
}

// extra turns a park's additions into what the pipeline takes.
func extra(terms []ParkTerm) Extra {
	var out Extra
	for _, t := range terms {
		if t.Kind == Allowed {
			out.Allow = append(out.Allow, t.Term)
			continue
		}
		say := errs.Text{ZH: t.Suggestion, EN: t.Suggestion}
		if t.Suggestion == "" {
			say = errs.Text{ZH: "请勿使用该词", EN: "Do not use this word"}
		}
		out.Terms = append(out.Terms, Entry{Term: t.Term, Category: ParkCategory, Severity: t.Severity, Article: errs.Text{ZH: t.Basis, EN: t.Basis}, Suggestion: say})
	}
	return out
}

// edition names the additions of a park: equal additions, equal name.
func edition(terms []ParkTerm) string {
	h := sha256.New()
	for _, t := range terms {
		fmt.Fprintf(h, "%s\x00%s\x00%s\x00%s\x00%s\n", t.Kind, t.Term, t.Severity, t.Basis, t.Suggestion)
	}
	return hex.EncodeToString(h.Sum(nil))[:8]
}
