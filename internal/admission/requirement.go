package admission

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
)

// requirementsJSON is the catalogue as data: a change of law is a change of this file and
// its version.
//
//go:embed data/requirements.json
var requirementsJSON []byte

// DocumentLicence is the business licence, whose number is the credit code.
const DocumentLicence = "business_licence"

// Words are one sentence in both languages.
type Words struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// DocumentKind is a kind of document: its fields, whether it ends, and how it is verified.
type DocumentKind struct {
	Type    string   `json:"type"`
	Name    Words    `json:"name"`
	Expires string   `json:"expires"` // required, optional, never
	Fields  []string `json:"fields"`
	Verify  Words    `json:"verify"`
}

// roomOperator is the capacity of who opens a live room by an account on a platform,
// whatever else they are (O117 art. 2(4)).
const roomOperator = "room_operator"

// Requirement is one thing admission demands of some subjects.
type Requirement struct {
	Code     string `json:"code"`
	Kinds    []Kind `json:"kinds"`
	Forms    []Form `json:"forms"` // empty: every form
	Capacity string `json:"capacity"`
	// Flags: only while the park has one of these role flags; empty: always.
	Flags        []string `json:"flags"`
	Check        string   `json:"check"`
	DocumentType string   `json:"document_type"`
	Months       int      `json:"months"` // how long a verification counts
	Blocking     bool     `json:"blocking"`
	Remedy       string   `json:"remedy"`
	Article      string   `json:"article"`
	Condition    Words    `json:"condition"`
	Verify       Words    `json:"verify"` // empty: as the document says
	Text         Words    `json:"text"`
}

// Catalogue is one version of what admission demands.
type Catalogue struct {
	Version string `json:"version"`
	// WarnDays are the days before an end on which a reminder goes out, longest first.
	WarnDays     []int          `json:"warn_days"`
	Documents    []DocumentKind `json:"documents"`
	Requirements []Requirement  `json:"requirements"`
}

func readCatalogue() (Catalogue, error) {
	var c Catalogue
	if err := json.Unmarshal(requirementsJSON, &c); err != nil {
		return c, fmt.Errorf("admission: requirements.json: %w", err)
	}
	if len(c.WarnDays) == 0 || !slices.IsSortedFunc(c.WarnDays, func(a, b int) int { return b - a }) {
		return c, fmt.Errorf("admission: warn_days are not in falling order")
	}
	for i, r := range c.Requirements {
		d, known := c.document(r.DocumentType)
		if checkOf(r.Check) == nil || (r.DocumentType != "" && !known) || (r.Capacity != "" && r.Capacity != roomOperator) {
			return c, fmt.Errorf("admission: requirement %s has no check, document or capacity", r.Code)
		}
		if r.Verify == (Words{}) {
			c.Requirements[i].Verify = d.Verify
		}
		if c.Requirements[i].Verify == (Words{}) {
			return c, fmt.Errorf("admission: requirement %s does not say how it is verified", r.Code)
		}
	}
	return c, nil
}

func (c Catalogue) document(kind string) (DocumentKind, bool) {
	for _, d := range c.Documents {
		if d.Type == kind {
			return d, true
		}
	}
	return DocumentKind{}, false
}

func (r Requirement) appliesTo(d Dossier) bool {
	return slices.Contains(r.Kinds, d.Subject.Kind) && (len(r.Forms) == 0 || slices.Contains(r.Forms, d.Subject.Form)) &&
		(r.Capacity != roomOperator || len(d.Accounts) > 0) &&
		(len(r.Flags) == 0 || slices.ContainsFunc(r.Flags, func(f string) bool { return d.Flags[f] }))
}

// Dossier is everything the evaluator looks at.
type Dossier struct {
	Subject        Subject
	Qualifications []Qualification
	Accounts       []PlatformAccount
	Guardians      []Guardian
	QuizValidUntil clock.Date
	VerifiedOn     clock.Date // the latest recorded verification of the whole dossier
	Flags          map[string]bool
	ConsentGiven   bool
	ConsentKnown   bool
	Listed         map[MarkKind]bool // by what the subject is found on the blacklist
	// Sure asks that documents are verified, not merely submitted.
	Sure bool
}

// Finding is a requirement and whether it is met.
type Finding struct {
	Requirement
	Met     bool
	Problem errs.Text
	DueOn   clock.Date // when what is met today ends, or what was met has ended
}

// Findings is the outcome of one evaluation.
type Findings struct {
	Items   []Finding
	Version string
}

// Ready says whether nothing blocks.
func (f Findings) Ready() bool { return len(f.Blockers()) == 0 }

// Blockers are the unmet requirements that block.
func (f Findings) Blockers() []Finding {
	var out []Finding
	for _, i := range f.Items {
		if !i.Met && i.Blocking {
			out = append(out, i)
		}
	}
	return out
}

// Missing are all unmet requirements.
func (f Findings) Missing() []Finding {
	var out []Finding
	for _, i := range f.Items {
		if !i.Met {
			out = append(out, i)
		}
	}
	return out
}

// Err is nil when nothing blocks, otherwise ErrBlocked with every blocker as a field.
func (f Findings) Err() error {
	var fields errs.Fields
	for _, b := range f.Blockers() {
		fields.Add("/"+b.Remedy, "admission."+b.Code, b.Text.ZH+"："+b.Problem.ZH, b.Text.EN+": "+b.Problem.EN)
	}
	return fields.Err(ErrBlocked)
}

// Evaluate names everything the catalogue demands of a dossier on a day, met or not. It is
// the only place that knows; screens, the interface and the gate all ask it.
func (c Catalogue) Evaluate(d Dossier, on clock.Date) Findings {
	out := Findings{Version: c.Version}
	for _, r := range c.Requirements {
		if !r.appliesTo(d) {
			continue
		}
		f := Finding{Requirement: r}
		applies := true
		applies, f.Met, f.Problem, f.DueOn = checkOf(r.Check)(r, d, on)
		if applies {
			out.Items = append(out.Items, f)
		}
	}
	return out
}

// check is what decides one requirement: whether it applies, whether it is met, what is wrong, and
// the day it ends.
type check func(r Requirement, d Dossier, on clock.Date) (applies, met bool, problem errs.Text, until clock.Date)

func checkOf(name string) check {
	switch name {
	case "uscc":
		return checkUSCC
	case "document":
		return checkDocument
	case "identity":
		return there(func(d Dossier) bool { return d.Subject.IDSealed != "" && d.Subject.BirthDate != "" }, "尚未登记证件号码或出生日期", "Identity number or birth date is not on file")
	case "exemption":
		return there(func(d Dossier) bool { return d.Subject.Exemption != "" }, "尚未声明", "Not declared yet")
	case "phone":
		return there(func(d Dossier) bool { return d.Subject.PhoneSealed != "" }, "尚未登记", "Not on file yet")
	case "address":
		return there(func(d Dossier) bool { return d.Subject.AddressSealed != "" }, "尚未登记", "Not on file yet")
	case "contact":
		return there(func(d Dossier) bool { return d.Subject.ContactName != "" }, "尚未登记", "Not on file yet")
	case "platform_account":
		return there(func(d Dossier) bool { return len(d.Accounts) > 0 }, "尚未登记", "Not on file yet")
	case "age":
		return checkAge
	case "guardian":
		return checkGuardian
	case "quiz":
		return checkQuiz
	case "consent":
		return checkConsent
	case "blacklist":
		return checkBlacklist
	case "blacklist_phone":
		return checkListedPhone
	case "reverified":
		return checkReverified
	}
	return nil
}

// there makes a check of something that is either on file or not.
func there(is func(Dossier) bool, zh, en string) check {
	return func(_ Requirement, d Dossier, _ clock.Date) (bool, bool, errs.Text, clock.Date) {
		if is(d) {
			return true, true, errs.Text{}, ""
		}
		return true, false, errs.Text{ZH: zh, EN: en}, ""
	}
}

func checkUSCC(_ Requirement, d Dossier, _ clock.Date) (bool, bool, errs.Text, clock.Date) {
	if d.Subject.USCC == "" {
		return true, false, errs.Text{ZH: "尚未登记", EN: "Not on file yet"}, ""
	}
	r := cnid.Check(cnid.USCC, d.Subject.USCC)
	return true, r.Valid, r.Reason, ""
}

// checkDocument takes the document that runs longest.
func checkDocument(r Requirement, d Dossier, on clock.Date) (bool, bool, errs.Text, clock.Date) {
	problem := errs.Text{ZH: "尚未提交", EN: "Not handed in yet"}
	met, until, ended := false, clock.Date(""), clock.Date("")
	for _, q := range d.Qualifications {
		switch {
		case q.DocumentType != r.DocumentType || q.State == QualificationReplaced:
		case q.Good(on, d.Sure):
			if !met || q.ExpiresOn == "" || (until != "" && q.ExpiresOn > until) {
				until = q.ExpiresOn
			}
			met = true
		case q.State == QualificationRefused:
			problem = errs.Text{ZH: "未通过核验：" + q.Reason, EN: "Refused: " + q.Reason}
		case q.State == QualificationSubmitted && (q.ExpiresOn == "" || q.ExpiresOn >= on):
			problem = errs.Text{ZH: "待核验", EN: "Waiting to be verified"}
		default:
			problem = errs.Text{ZH: "已于 " + string(q.ExpiresOn) + " 过期", EN: "Expired on " + string(q.ExpiresOn)}
			ended = max(ended, q.ExpiresOn)
		}
	}
	if !met {
		return true, false, problem, ended
	}
	return true, true, errs.Text{}, until
}

// checkAge: a natural person who runs a room or streams is 16 or over.
func checkAge(_ Requirement, d Dossier, on clock.Date) (bool, bool, errs.Text, clock.Date) {
	born := d.Subject.BirthDate
	switch {
	case born == "":
		return true, false, errs.Text{ZH: "出生日期未知", EN: "The birth date is not known"}, ""
	case born.AgeOn(on) < 16:
		day := string(born.AddYears(16))
		return true, false, errs.Text{ZH: "未满 16 周岁，" + day + " 起方可申请", EN: "Under 16: may apply from " + day}, ""
	}
	return true, true, errs.Text{}, ""
}

func checkGuardian(_ Requirement, d Dossier, on clock.Date) (bool, bool, errs.Text, clock.Date) {
	if !d.Subject.Minor(on) {
		return false, true, errs.Text{}, ""
	}
	for _, g := range d.Guardians {
		if g.WithdrawnAt == 0 {
			return true, true, errs.Text{}, d.Subject.BirthDate.AddYears(18)
		}
	}
	return true, false, errs.Text{ZH: "尚无监护人书面同意", EN: "No guardian has consented yet"}, ""
}

func checkQuiz(_ Requirement, d Dossier, on clock.Date) (bool, bool, errs.Text, clock.Date) {
	switch {
	case d.QuizValidUntil == "":
		return true, false, errs.Text{ZH: "尚未通过", EN: "Not passed yet"}, ""
	case d.QuizValidUntil < on:
		return true, false, errs.Text{ZH: "上次通过已满一年", EN: "The last pass is older than a year"}, d.QuizValidUntil
	}
	return true, true, errs.Text{}, d.QuizValidUntil
}

func checkConsent(_ Requirement, d Dossier, _ clock.Date) (bool, bool, errs.Text, clock.Date) {
	return d.ConsentKnown, d.ConsentGiven, errs.Text{ZH: "本人尚未在手机端确认", EN: "The person has not agreed yet"}, ""
}

// checkReverified asks for a verification within r.Months; the admission itself is the first.
func checkReverified(r Requirement, d Dossier, on clock.Date) (bool, bool, errs.Text, clock.Date) {
	if d.Subject.AdmittedAt == 0 {
		return false, true, errs.Text{}, ""
	}
	last := max(clock.DateOf(clock.FromMillis(d.Subject.AdmittedAt)), d.VerifiedOn)
	until := last.AddMonths(r.Months)
	if until < on {
		return true, false, errs.Text{ZH: "上次核验于 " + string(last) + "，已于 " + string(until) + " 到期", EN: "Last verified on " + string(last) + ", due since " + string(until)}, until
	}
	return true, true, errs.Text{}, until
}
