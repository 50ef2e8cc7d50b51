package supervision

import (
	"slices"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
)

// Park is a park as the registry shows it.
type Park struct {
	ID         id.ID
	Name       string
	Code       string
	State      string
	RegionCode string
	RegionPath string
	Flags      []string
	OpenedAt   int64
}

// Items of the data-sharing list that govern figures and lists here (park.Item).
const (
	itemSubjects   = "subject_list"
	itemSessions   = "session_statistics"
	itemGate       = "gate_statistics"
	itemTraining   = "training_statistics"
	itemHits       = "hit_counts"
	itemViolations = "confirmed_violations"
	itemCases      = "case_statistics"
)

// governs says which item of the sharing list a figure falls under, in the order they are shown.
var governs = []struct{ code, item string }{
	{"merchants", itemSubjects}, {"streamers", itemSubjects}, {"agencies", itemSubjects}, {"provisional", itemSubjects}, {"admitted", itemSubjects},
	{"products", itemSubjects}, {"products_admitted", itemSubjects}, {"products_withdrawn", itemSubjects},
	{"sessions_planned", itemSessions}, {"sessions_held", itemSessions}, {"result_sessions", itemSessions}, {"orders", itemSessions}, {"net_sales_fen", itemSessions},
	{"sessions_with_verdict", itemGate}, {"sessions_without_green", itemGate},
	{"training_passed", itemTraining}, {"training_valid", itemTraining},
	{"hits", itemHits}, {"hits_open", itemHits}, {"corrections", itemHits}, {"corrections_on_the_spot", itemHits},
	{"violations", itemViolations}, {"violation_points", itemViolations},
	{"cases_received", itemCases}, {"cases_settled", itemCases}, {"first_answer_due", itemCases}, {"first_answer_kept", itemCases},
	{"settlement_due", itemCases}, {"settlement_kept", itemCases}, {"advanced_fen", itemCases}, {"recovered_fen", itemCases},
}

// Figure is one number; nil when the park withholds it or it is suppressed.
type Figure struct {
	Code       string
	Value      *int64
	Suppressed bool
}

// share spells the figures of one park as far as it shares them.
func share(all map[string]int64, withheld []string) []Figure {
	out := make([]Figure, len(governs))
	for i, g := range governs {
		out[i].Code = g.code
		if !slices.Contains(withheld, g.item) {
			v := all[g.code]
			out[i].Value = &v
		}
	}
	return out
}

// Overview is a park with its figures of a month and what it withholds.
type Overview struct {
	Park
	Month    string
	Figures  []Figure
	Withheld []string
}

// Unit sums the figures of the parks that lie in one unit.
type Unit struct {
	RegionCode string
	RegionPath string
	Parks      int64
	Figures    []Figure
}

// smallest is the least count of cases or persons a statistic over a unit shows.
const smallest = 3

// personal are the figures behind which single persons stand.
var personal = map[string]bool{"cases_received": true, "cases_settled": true, "violations": true, "provisional": true}

// sum adds the figures of parks; a figure every park withholds stays withheld, a small one
// about persons is suppressed.
func sum(parks []Overview) []Figure {
	out := make([]Figure, len(governs))
	for i, g := range governs {
		out[i].Code = g.code
		for _, p := range parks {
			if v := p.Figures[i].Value; v != nil {
				if out[i].Value == nil {
					out[i].Value = new(int64)
				}
				*out[i].Value += *v
			}
		}
		if v := out[i].Value; v != nil && personal[g.code] && *v > 0 && *v < smallest {
			out[i].Value, out[i].Suppressed = nil, true
		}
	}
	return out
}

// Violation is a confirmed violation of a park.
type Violation struct {
	ID          id.ID
	ParkID      id.ID
	Code        string
	SubjectKind string
	Subject     string // masked when a natural person
	Severity    string
	Points      int64
	Article     string
	Facts       string
	State       string
	OccurredAt  int64
	ConfirmedAt int64
	BundleID    id.ID
	Clue        *Clue
}

// Masked is a name as others may see it: whole for an organisation, masked for a person.
func Masked(name string, person bool) string {
	if person {
		return cnid.MaskName(name)
	}
	return name
}

// period is a month that has begun, in UTC ms, with its last day or today.
func period(month string, today clock.Date) (from, to int64, on clock.Date, err error) {
	if month == "" {
		month = today.Month()
	}
	first, err := clock.ParseDate(month + "-01")
	if err != nil || first > today {
		return 0, 0, "", ErrMonth
	}
	next := first.AddMonths(1)
	return clock.Millis(first.Start()), clock.Millis(next.Start()), min(next.AddDays(-1), today), nil
}
