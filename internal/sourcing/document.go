package sourcing

import (
	"cmp"
	"slices"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// DocumentState is where a document stands.
type DocumentState string

const (
	DocumentPresented DocumentState = "presented" // handed in, not looked at
	DocumentVerified  DocumentState = "verified"
	DocumentRefused   DocumentState = "refused"
)

// Document is one document of a product.
type Document struct {
	ID         id.ID         `json:"id"`
	ProductID  id.ID         `json:"product_id"`
	Type       string        `json:"document_type"`
	Number     string        `json:"number"`
	Holder     string        `json:"holder"`
	IssuedOn   clock.Date    `json:"issued_on"`
	ExpiresOn  clock.Date    `json:"expires_on"` // the last day it holds; empty for ever
	FileID     id.ID         `json:"file_id"`
	State      DocumentState `json:"state"`
	VerifiedBy id.ID         `json:"verified_by"`
	VerifiedAt *int64        `json:"verified_at"`
	Reason     string        `json:"reason"`
	CreatedBy  id.ID         `json:"created_by"`
	CreatedAt  int64         `json:"created_at"`
	Version    int64         `json:"version"`
}

// holdsOn says whether the document is in force on day.
func (d Document) holdsOn(day clock.Date) bool { return d.ExpiresOn == "" || d.ExpiresOn >= day }

// check refuses a document that lacks what its kind demands. ErrInvalid with every field.
func (d Document) check(m *Matrix, today clock.Date) error {
	var f errs.Fields
	kind, ok := m.Document(d.Type)
	if !ok {
		f.Add("/document_type", "sourcing.document_type_unknown", "没有该资料类型", "There is no such kind of document")
		return f.Err(ErrInvalid)
	}
	kind.checkNumber(&f, d.Number)
	switch {
	case d.ExpiresOn == "" && kind.Expiry == ExpiryRequired:
		f.Add("/expires_on", "sourcing.expiry_missing", "请填写有效期至", "State the last day of its validity")
	case d.ExpiresOn != "" && kind.Expiry == ExpiryNone:
		f.Add("/expires_on", "sourcing.expiry_pointless", "该资料没有有效期", "This kind of document does not expire")
	case !d.holdsOn(today):
		f.Add("/expires_on", "sourcing.document_expired", "该资料已于 {day} 到期", "The document expired on {day}", "day", string(d.ExpiresOn))
	}
	if d.IssuedOn > today {
		f.Add("/issued_on", "sourcing.issued_in_future", "签发日期晚于今天", "The day of issue lies in the future")
	}
	if d.IssuedOn != "" && d.ExpiresOn != "" && d.IssuedOn > d.ExpiresOn {
		f.Add("/issued_on", "sourcing.issued_after_expiry", "签发日期晚于有效期", "The day of issue lies after the last day")
	}
	return f.Err(ErrInvalid)
}

func (k DocumentKind) checkNumber(f *errs.Fields, number string) {
	n := k.Number
	switch {
	case n == nil && number == "":
	case n == nil:
		f.Add("/number", "sourcing.number_pointless", "该资料没有编号", "This kind of document carries no number")
	case number == "":
		f.Add("/number", "sourcing.number_missing", "请填写{name}", "The number is missing: {name_en}", "name", n.ZH, "name_en", n.EN)
	case n.Check == string(cnid.SC) && !cnid.Check(cnid.SC, number).Valid,
		n.pattern != nil && !n.pattern.MatchString(number):
		f.Add("/number", "sourcing.number_invalid", "{name}格式或校验位不正确", "The number is not well formed: {name_en}", "name", n.ZH, "name_en", n.EN)
	}
}

// settle decides a presented document. ErrDocumentState when that happened before.
func (d *Document) settle(accept bool, reason string, by id.ID, at int64) error {
	if d.State != DocumentPresented {
		return ErrDocumentState
	}
	d.State, d.Reason, d.VerifiedBy, d.VerifiedAt = DocumentRefused, reason, by, &at
	if accept {
		d.State = DocumentVerified
	}
	return nil
}

// demandState is how far one demand is met on a day.
type demandState string

const (
	demandMet     demandState = "met"
	demandMissing demandState = "missing"
	demandExpired demandState = "expired"
	demandRefused demandState = "refused"
)

// Requirement is one demand on a product and how far it is met.
type Requirement struct {
	Demand
	State      demandState
	DocumentID id.ID      // of the product, when one meets or last met it
	EndsOn     clock.Date // when what meets it ends; empty for never
	ByMerchant bool       // a qualification of the merchant meets it
}

// dossier is everything documents can be judged by.
type dossier struct {
	product   Product
	documents []Document
	merchant  []Qualification // valid or expired papers of the merchant
	trusted   bool            // only verified documents count: after admission
}

// requirements judges every demand on day.
func (m *Matrix) requirements(d dossier, day clock.Date) []Requirement {
	demands := m.DemandsOn(d.product.Category, d.product.texts()...)
	out := make([]Requirement, len(demands))
	for i, demand := range demands {
		out[i] = m.judge(demand, d, day)
	}
	return out
}

func (m *Matrix) judge(demand Demand, d dossier, day clock.Date) Requirement {
	best := Requirement{Demand: demand, State: demandMissing}
	for _, doc := range d.documents {
		if !slices.Contains(demand.AnyOf, doc.Type) || (d.trusted && doc.State == DocumentPresented) {
			continue
		}
		r := Requirement{Demand: demand, State: demandMet, DocumentID: doc.ID, EndsOn: doc.ExpiresOn}
		if doc.State == DocumentRefused {
			r.State = demandRefused
		} else if !doc.holdsOn(day) {
			r.State = demandExpired
		}
		best = better(best, r)
	}
	for _, q := range d.merchant {
		kind, _ := m.Document(q.Type)
		if kind.Source != "merchant" || !slices.Contains(demand.AnyOf, q.Type) {
			continue
		}
		r := Requirement{Demand: demand, State: demandMet, EndsOn: q.ExpiresOn, ByMerchant: true}
		if q.ExpiresOn != "" && q.ExpiresOn < day {
			r.State = demandExpired
		}
		best = better(best, r)
	}
	return best
}

// better prefers what meets the demand, then what lasts longer, then what says more.
func better(a, b Requirement) Requirement {
	order := []demandState{demandMissing, demandRefused, demandExpired, demandMet}
	if c := cmp.Compare(slices.Index(order, a.State), slices.Index(order, b.State)); c != 0 {
		if c > 0 {
			return a
		}
		return b
	}
	if a.State != demandMissing && (a.EndsOn == "" || (b.EndsOn != "" && a.EndsOn >= b.EndsOn)) {
		return a
	}
	return b
}

// paperwork turns unmet demands into findings.
func (m *Matrix) paperwork(reqs []Requirement) []Finding {
	var out []Finding
	for _, r := range reqs {
		zh, en := m.names(r.AnyOf)
		pointer := "/documents/" + r.AnyOf[0]
		switch r.State {
		case demandMissing:
			out = append(out, blocked("sourcing.document_missing", pointer, r.Article, "缺少"+zh, "Missing: "+en))
		case demandRefused:
			out = append(out, blocked("sourcing.document_refused", pointer, r.Article, zh+"未通过核验", "Refused: "+en))
		case demandExpired:
			out = append(out, blocked("sourcing.document_expired", pointer, r.Article, zh+"已过期", "Expired: "+en))
		}
	}
	return out
}

func (m *Matrix) names(codes []string) (zh, en string) {
	var z, e []string
	for _, c := range codes {
		k, _ := m.Document(c)
		z, e = append(z, k.ZH), append(e, k.EN)
	}
	return strings.Join(z, "或"), strings.Join(e, " or ")
}

// endsOn is the first day on which something that meets a demand ends; empty for never.
func endsOn(reqs []Requirement) clock.Date {
	var first clock.Date
	for _, r := range reqs {
		if r.State != demandMissing && r.EndsOn != "" && (first == "" || r.EndsOn < first) {
			first = r.EndsOn
		}
	}
	return first
}
