package evaluation

import (
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/journal"
)

// Fact is what one source record says about one indicator of one subject. A later event about
// the same record replaces the figures; the day of the first stays.
type Fact struct {
	ID          id.ID
	SubjectID   id.ID
	SubjectKind Kind
	Indicator   string
	Day         clock.Date
	Numerator   int64
	Denominator int64
	SourceKind  string // session, hit, violation, case, qualification, sample
	SourceID    id.ID
	EventSeq    int64
}

// Kinds lists the events facts come from.
func Kinds() []string {
	return []string{"live.session_ended", "live.results_imported", "live.hit_found", "live.hit_corrected", "live.hit_decided",
		"conduct.violation_confirmed", "conduct.appeal_decided", "mediation.case_opened", "mediation.case_answered", "mediation.case_closed",
		"sourcing.sample_moved", "admission.qualification_expired"}
}

// told is what the events say, by the names of their fields.
type told struct {
	Session      id.ID   `json:"session"`
	Merchant     id.ID   `json:"merchant"`
	Streamer     id.ID   `json:"streamer"`
	Streamers    []id.ID `json:"streamers"`
	Gate         string  `json:"gate"`
	At           int64   `json:"at"`
	Hit          id.ID   `json:"hit"`
	State        string  `json:"state"`
	StartedAt    int64   `json:"started_at"`
	Net          int64   `json:"net_fen"`
	Orders       int64   `json:"orders"`
	RefundOrders int64   `json:"refund_orders"`
	Shares       []struct {
		Streamer id.ID `json:"streamer"`
	} `json:"shares"`
	ViolationID   id.ID  `json:"violation_id"`
	SubjectID     id.ID  `json:"subject_id"`
	SubjectKind   Kind   `json:"subject_kind"`
	Points        int64  `json:"points"`
	PointsAfter   int64  `json:"points_after"`
	OccurredAt    int64  `json:"occurred_at"`
	MerchantID    id.ID  `json:"merchant_id"`
	InTime        bool   `json:"in_time"`
	OpenedAt      int64  `json:"opened_at"`
	EndedHow      string `json:"ended_how"`
	Sample        id.ID  `json:"sample"`
	Qualification id.ID  `json:"qualification"`
	Subject       id.ID  `json:"subject"`
}

// FactsOf says which facts an event makes. Facts about nobody in particular are left out; a fact
// without a kind takes that of its subject's dossier.
func FactsOf(e journal.Event) ([]Fact, error) {
	var t told
	if err := json.Unmarshal(e.Payload, &t); err != nil {
		return nil, fmt.Errorf("evaluation: %s: %w", e.Kind, err)
	}
	var out []Fact
	add := func(k Kind, subject id.ID, indicator string, at, numerator, denominator int64, source string, of id.ID) {
		if subject == "" || of == "" {
			return
		}
		if at == 0 {
			at = e.At
		}
		out = append(out, Fact{SubjectID: subject, SubjectKind: k, Indicator: indicator, Day: clock.DateOf(clock.FromMillis(at)),
			Numerator: numerator, Denominator: denominator, SourceKind: source, SourceID: of, EventSeq: e.Seq})
	}
	switch e.Kind {
	case "live.session_ended":
		for _, s := range t.Streamers {
			add(Streamer, s, "gate_coverage", t.At, one(t.Gate == "green" || t.Gate == "amber"), 1, "session", t.Session)
		}
	case "live.results_imported":
		add(Merchant, t.Merchant, "net_sales", t.StartedAt, t.Net, 1, "session", t.Session)
		add(Merchant, t.Merchant, "return_rate", t.StartedAt, t.RefundOrders, t.Orders, "session", t.Session)
		add(Merchant, t.Merchant, "complaint_rate", t.StartedAt, 0, t.Orders, "session", t.Session)
		seen := map[id.ID]bool{}
		for _, s := range t.Shares {
			if !seen[s.Streamer] {
				add(Streamer, s.Streamer, "return_rate", t.StartedAt, t.RefundOrders, t.Orders, "session", t.Session)
			}
			seen[s.Streamer] = true
		}
	case "live.hit_found", "live.hit_corrected", "live.hit_decided":
		add(Streamer, t.Streamer, "correction", 0, one(t.State == "corrected"), one(t.State != "dismissed"), "hit", t.Hit)
	case "conduct.violation_confirmed":
		add(t.SubjectKind, t.SubjectID, "violation_points", t.OccurredAt, t.Points, 1, "violation", t.ViolationID)
	case "conduct.appeal_decided":
		add("", t.SubjectID, "violation_points", 0, t.PointsAfter, 1, "violation", t.ViolationID)
	case "mediation.case_opened":
		add(Merchant, t.MerchantID, "complaint_rate", t.OpenedAt, 1, 0, "case", e.Subject)
	case "mediation.case_answered":
		add(Merchant, t.MerchantID, "first_answer", 0, one(t.InTime), 1, "case", e.Subject)
	case "mediation.case_closed":
		add(Merchant, t.MerchantID, "settlement", 0, one(t.EndedHow == "performed" || t.EndedHow == "advanced"), 1, "case", e.Subject)
	case "sourcing.sample_moved":
		if t.State == "received" || t.State == "closed" || t.State == "returned" {
			add(Streamer, t.Streamer, "sample_fulfilment", 0, one(t.State == "closed"), one(t.State != "returned"), "sample", t.Sample)
		}
	case "admission.qualification_expired":
		add("", t.Subject, "documents_expired", 0, 1, 1, "qualification", t.Qualification)
	}
	return out, nil
}

func one(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}
