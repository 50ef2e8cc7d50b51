package park

import "sitong/internal/kernel/id"

// Item is one entry of the data-sharing list: something regulators may see of a park.
type Item string

const (
	ShareProfile       Item = "park_profile"
	ShareSubjects      Item = "subject_list"
	ShareDocuments     Item = "subject_documents"
	ShareSessionCounts Item = "session_statistics"
	ShareSessions      Item = "session_list"
	ShareGate          Item = "gate_statistics"
	ShareTraining      Item = "training_statistics"
	ShareHits          Item = "hit_counts"
	ShareViolations    Item = "confirmed_violations"
	ShareFiledEvidence Item = "filed_evidence"
	ShareCases         Item = "case_statistics"
	ShareEvaluation    Item = "evaluation_statistics"
	ShareFilings       Item = "filings"
)

// sharing is the list with what a park allows until it decides otherwise. Only what is
// necessary is shared: counts and confirmed facts by default, documents and single sessions
// not. Mandatory items are what the registry, a filing or a filed clue already shows.
var sharing = [...]struct {
	item      Item
	allowed   bool
	mandatory bool
}{
	{ShareProfile, true, true}, {ShareSubjects, true, false}, {ShareDocuments, false, false}, {ShareSessionCounts, true, false},
	{ShareSessions, false, false}, {ShareGate, true, false}, {ShareTraining, true, false}, {ShareHits, true, false},
	{ShareViolations, true, false}, {ShareFiledEvidence, true, true}, {ShareCases, true, false}, {ShareEvaluation, true, false},
	{ShareFilings, true, true},
}

// Sharing is one item as a park has set it. Version 0 is the default nobody has touched.
type Sharing struct {
	Item      Item
	Allowed   bool
	Mandatory bool
	SetBy     id.ID
	SetAt     int64
	Version   int64
}

// defaultSharing returns the untouched item; ok is false for an unknown name.
func defaultSharing(item Item) (s Sharing, ok bool) {
	for _, d := range sharing {
		if d.item == item {
			return Sharing{Item: item, Allowed: d.allowed, Mandatory: d.mandatory}, true
		}
	}
	return Sharing{}, false
}

// Set allows or withholds the item. ErrItemMandatory when it cannot be withheld.
func (s *Sharing) Set(allowed bool, by id.ID, at int64) error {
	if s.Mandatory && !allowed {
		return ErrItemMandatory
	}
	s.Allowed, s.SetBy, s.SetAt = allowed, by, at
	return nil
}
