package result

import (
	"cmp"
	"slices"
	"strings"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/live"
)

// Figures are the results of one broadcast as the platform counted them. Rates and averages stay
// in Other, as written: they are the platform's arithmetic, not ours.
type Figures struct {
	GMV          money.Fen         `json:"gmv_fen"`    // 直播间成交金额
	Paid         money.Fen         `json:"paid_fen"`   // 直播间用户支付金额
	Net          money.Fen         `json:"net_fen"`    // 净成交金额
	Refund       money.Fen         `json:"refund_fen"` // 直播间退款金额
	Orders       int64             `json:"orders"`
	RefundOrders int64             `json:"refund_orders"`
	Units        int64             `json:"units"`
	Buyers       int64             `json:"buyers"`
	Viewers      int64             `json:"viewers"`
	PeakViewers  int64             `json:"peak_viewers"`
	Comments     int64             `json:"comments"`
	Followers    int64             `json:"followers"`
	Other        map[string]string `json:"other"`
}

// Add sums two broadcasts of one session. A peak is not a sum.
func (f Figures) Add(o Figures) Figures {
	f.GMV, f.Paid, f.Net, f.Refund = f.GMV+o.GMV, f.Paid+o.Paid, f.Net+o.Net, f.Refund+o.Refund
	f.Orders, f.RefundOrders, f.Units, f.Buyers = f.Orders+o.Orders, f.RefundOrders+o.RefundOrders, f.Units+o.Units, f.Buyers+o.Buyers
	f.Viewers, f.Comments, f.Followers = f.Viewers+o.Viewers, f.Comments+o.Comments, f.Followers+o.Followers
	f.PeakViewers, f.Other = max(f.PeakViewers, o.PeakViewers), nil
	return f
}

// same compares every figure.
func (f Figures) same(o Figures) bool {
	a, b := f, o
	a.Other, b.Other = nil, nil
	return a.GMV == b.GMV && a.Paid == b.Paid && a.Net == b.Net && a.Refund == b.Refund && a.Orders == b.Orders &&
		a.RefundOrders == b.RefundOrders && a.Units == b.Units && a.Buyers == b.Buyers && a.Viewers == b.Viewers &&
		a.PeakViewers == b.PeakViewers && a.Comments == b.Comments && a.Followers == b.Followers && slices.Equal(otherOf(f), otherOf(o))
}

func otherOf(f Figures) []string {
	var out []string
	for k, v := range f.Other {
		out = append(out, k+"="+v)
	}
	slices.Sort(out)
	return out
}

// personal are the columns that name the people who bought. They are dropped before anything is stored.
var personal = []string{"收件人", "收货人", "手机", "电话", "详细地址", "收货地址", "地址", "身份证", "买家", "用户昵称", "主播头像"}

// isPersonal says whether a column holds personal data of a consumer, or a picture of a person.
func isPersonal(column string) bool {
	return slices.ContainsFunc(personal, func(p string) bool { return strings.Contains(column, p) })
}

// RowState is what became of a row of an import.
type RowState string

const (
	RowMatched   RowState = "matched"
	RowAmbiguous RowState = "ambiguous" // a person chooses
	RowUnmatched RowState = "unmatched" // no session of that account at that time
	RowSkipped   RowState = "skipped"   // a person left it out
	RowApplied   RowState = "applied"
	RowUnchanged RowState = "unchanged" // the figures are stored already
	RowOlder     RowState = "older"     // newer figures are stored already
)

// Row is a row of a result export.
type Row struct {
	ID         id.ID
	ImportID   id.ID
	Line       int64
	UID        string
	Nickname   string
	Started    int64
	Ended      int64
	Figures    Figures
	State      RowState
	SessionID  id.ID
	OverlapBP  int64
	Candidates []Candidate
	DecidedBy  id.ID
	Version    int64
}

func (r Row) span() live.Span { return live.Span{From: r.Started, To: r.Ended} }

// Candidate is a session a row may belong to.
type Candidate struct {
	SessionID id.ID `json:"session_id"`
	OverlapBP int64 `json:"overlap_bp"` // of the shorter of the two times
}

// minOverlapBP is the share of time a row and its session must have in common.
const minOverlapBP = 5000

// overlapBP is the common time as a share of the shorter span: a broadcast of 16 hours over a
// session planned for 8 covers it whole.
func overlapBP(a, b live.Span) int64 {
	short := min(a.Length(), b.Length())
	if short == 0 {
		return 0
	}
	return a.Overlap(b) * 10000 / short
}

// match finds the session of a row among the sessions of its account: the only one that shares at
// least half of the shorter time. Several such sessions are for a person to choose from.
func (r *Row) match(sessions []live.Session) {
	r.Candidates = []Candidate{}
	for _, s := range sessions {
		if bp := overlapBP(r.span(), s.Span()); bp > 0 && s.State != live.Cancelled {
			r.Candidates = append(r.Candidates, Candidate{s.ID, bp})
		}
	}
	slices.SortFunc(r.Candidates, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.OverlapBP, a.OverlapBP), cmp.Compare(a.SessionID, b.SessionID))
	})
	r.Candidates = r.Candidates[:min(len(r.Candidates), 10)]
	good := 0
	for _, c := range r.Candidates {
		if c.OverlapBP >= minOverlapBP {
			good++
		}
	}
	switch {
	case good == 1:
		r.State, r.SessionID, r.OverlapBP = RowMatched, r.Candidates[0].SessionID, r.Candidates[0].OverlapBP
	case len(r.Candidates) > 0:
		r.State = RowAmbiguous
	default:
		r.State = RowUnmatched
	}
}

// Result is what one broadcast brought a session.
type Result struct {
	ID         id.ID
	SessionID  id.ID
	ImportID   id.ID
	UID        string
	Started    int64
	Ended      int64
	ExportedAt int64
	Figures    Figures
	Version    int64
}

// ShareKind says whether a result can be given to one slot.
type ShareKind string

const (
	Sole   ShareKind = "sole"   // one person streamed the whole broadcast
	Shared ShareKind = "shared" // several did: the figures belong to all and are not divided
	Nobody ShareKind = "nobody" // no slot covers any of it
)

// Share ties a result to a slot and its streamer.
type Share struct {
	ID         id.ID
	SessionID  id.ID
	ResultID   id.ID
	SlotID     id.ID
	StreamerID id.ID
	OverlapMS  int64
	Kind       ShareKind
}

// soleBP is how much of a broadcast the turns of one person must cover to be given all of it;
// broadcasts run a few minutes over their plan.
const soleBP = 9000

// share attributes a result to the slots it overlaps: to one streamer alone when nobody else had a
// turn during the broadcast and that person's turns cover it, otherwise to all of them as shared.
// Figures are never divided.
func share(r Result, slots []live.Slot) []Share {
	var out []Share
	var covered int64
	people := map[id.ID]bool{}
	for _, s := range slots {
		if ms := s.Span().Overlap(live.Span{From: r.Started, To: r.Ended}); s.Counts() && ms > 0 {
			people[s.StreamerID] = true
			covered += ms
			out = append(out, Share{SessionID: r.SessionID, ResultID: r.ID, SlotID: s.ID, StreamerID: s.StreamerID, OverlapMS: ms, Kind: Shared})
		}
	}
	if length := r.Ended - r.Started; len(people) == 1 && covered*10000 >= length*soleBP {
		for i := range out {
			out[i].Kind = Sole
		}
	}
	if out == nil {
		out = []Share{{SessionID: r.SessionID, ResultID: r.ID, Kind: Nobody}}
	}
	return out
}
