package duty

import (
	"cmp"
	"slices"
	"strings"

	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

var (
	ErrNotOwed = errs.New(errs.Conflict, "admission.duty_not_owed", "基地未承担该项义务：{condition}", "The park does not owe this: {condition}")
	ErrItems   = errs.New(errs.Conflict, "admission.chase_nothing", "所选事项已办结，请刷新", "What was chosen is already settled, please refresh")
)

// Who has to act.
const (
	BySubject = "subject"
	ByPark    = "park"
)

// CodeProvisional is the end of a provisional admission; other codes are those of requirements
// and of clocks.
const CodeProvisional = "provisional"

// Item is one thing that falls due.
type Item struct {
	Subject  admission.Subject
	Code     string
	Who      string
	What     errs.Text
	Problem  errs.Text // empty: in order until the day
	Article  string
	DueOn    clock.Date
	Missing  bool // not in order already
	ChasedAt int64
	Chases   int64
}

// Key names the item within the park.
func (i Item) Key() string { return string(i.Subject.ID) + "-" + i.Code }

// Filter narrows the agenda.
type Filter struct {
	Days    int // from today on; 0: 14
	Kind    admission.Kind
	Who     string
	Query   string // part of a name
	Overdue bool
	Unasked bool // nobody was chased for it
}

// days are how far the agenda looks.
const days = 14

func (f Filter) until(today clock.Date) clock.Date {
	if f.Days <= 0 {
		return today.AddDays(days)
	}
	return today.AddDays(f.Days)
}

func (f Filter) keeps(i Item, today clock.Date) bool {
	return (f.Kind == "" || i.Subject.Kind == f.Kind) && (f.Who == "" || i.Who == f.Who) && (f.Query == "" || strings.Contains(i.Subject.Name, f.Query)) &&
		(!f.Overdue || i.Missing || i.DueOn < today) && (!f.Unasked || i.Chases == 0)
}

// itemsOf lists what of a dossier ends on or before a day, or has ended: O117 asks for
// documents that run, yearly training, renewed verification.
func itemsOf(v admission.Subject, found admission.Findings, today, until clock.Date) []Item {
	var out []Item
	for _, f := range found.Items {
		due := f.DueOn
		switch {
		case due == "" && !f.Met && f.Blocking && v.State != admission.Provisional:
			due = today // an admitted subject lacks what admission demands
		case due == "" || due > until:
			continue
		}
		who := BySubject
		if f.Remedy == "verification" {
			who = ByPark
		}
		i := Item{Subject: v, Code: f.Code, Who: who, What: errs.Text{ZH: f.Text.ZH, EN: f.Text.EN}, Article: f.Article, DueOn: due, Missing: !f.Met}
		if !f.Met {
			i.Problem = f.Problem
		}
		out = append(out, i)
	}
	if v.State == admission.Provisional && v.ProvisionalUntil != "" && v.ProvisionalUntil <= until {
		out = append(out, Item{Subject: v, Code: CodeProvisional, Who: BySubject, Article: "园区规则", DueOn: v.ProvisionalUntil,
			What: errs.Text{ZH: "暂准到期前补齐资料并通过准入", EN: "Complete the dossier and be admitted before the provisional term ends"}})
	}
	return out
}

func sortItems(all []Item) {
	slices.SortFunc(all, func(a, b Item) int { return cmp.Or(cmp.Compare(a.DueOn, b.DueOn), cmp.Compare(a.Key(), b.Key())) })
}

// Channel is how a chase went out.
type Channel string

const (
	ByNotice Channel = "notice" // through the park's notice channels
	ByCopy   Channel = "copy"   // copied as text and sent by hand
)

// Chase is one reminder a person sent about an item.
type Chase struct {
	ID        id.ID      `json:"id"`
	SubjectID id.ID      `json:"subject_id"`
	Code      string     `json:"code"`
	DueOn     clock.Date `json:"due_on"`
	Channel   Channel    `json:"channel"`
	ChasedBy  id.ID      `json:"chased_by"`
	ChasedAt  int64      `json:"chased_at"`
}
