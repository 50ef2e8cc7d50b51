package admission

import (
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// QualificationState says how far a document is believed.
type QualificationState string

const (
	QualificationSubmitted QualificationState = "submitted"
	QualificationVerified  QualificationState = "verified"
	QualificationRefused   QualificationState = "refused"
	QualificationLapsed    QualificationState = "expired"
	QualificationReplaced  QualificationState = "replaced"
)

// Qualification is a document that proves a capacity, with the dates it runs.
type Qualification struct {
	ID           id.ID              `json:"id"`
	SubjectID    id.ID              `json:"subject_id"`
	DocumentType string             `json:"document_type"`
	Number       string             `json:"number"`
	Holder       string             `json:"holder"`
	IssuedOn     clock.Date         `json:"issued_on"`
	ExpiresOn    clock.Date         `json:"expires_on"` // the last day it is good; empty: without end
	FileID       id.ID              `json:"file_id"`
	State        QualificationState `json:"state"`
	Reason       string             `json:"reason"`
	VerifiedBy   id.ID              `json:"verified_by"`
	VerifiedAt   int64              `json:"verified_at"`
	CreatedBy    id.ID              `json:"created_by"`
	CreatedAt    int64              `json:"created_at"`
	Version      int64              `json:"version"`
}

// Good says whether the document counts on the day; sure asks that it was verified.
func (q Qualification) Good(on clock.Date, sure bool) bool {
	if q.ExpiresOn != "" && q.ExpiresOn < on {
		return false
	}
	return q.State == QualificationVerified || (!sure && q.State == QualificationSubmitted)
}

// dueWarning is the reminder a document is due on the day: the smallest step of days that is
// reached; 0 for none.
func (q Qualification) dueWarning(steps []int, on clock.Date) int {
	if q.State != QualificationVerified || q.ExpiresOn == "" || q.ExpiresOn < on {
		return 0
	}
	left, due := on.DaysUntil(q.ExpiresOn), 0
	for _, d := range steps {
		if left <= d {
			due = d
		}
	}
	return due
}

// NewQualification adds a document.
type NewQualification struct {
	DocumentType string
	Number       string
	Holder       string
	IssuedOn     clock.Date
	ExpiresOn    clock.Date
	FileID       id.ID
}

// Validate names everything wrong with the document as its kind demands. ErrQualification.
func (n *NewQualification) Validate(c Catalogue, s Subject, today clock.Date) error {
	var f errs.Fields
	n.Number, n.Holder = strings.TrimSpace(n.Number), strings.TrimSpace(n.Holder)
	kind, ok := c.document(n.DocumentType)
	if !ok {
		f.Add("/document_type", "admission.document_type_unknown", "不支持的资质类型", "This kind of document is not known")
	}
	switch {
	case n.ExpiresOn == "" && kind.Expires == "required":
		f.Add("/expires_on", "admission.expiry_missing", "请填写有效期截止日", "This document has an end: state it")
	case n.ExpiresOn != "" && kind.Expires == "never":
		f.Add("/expires_on", "admission.expiry_unfit", "该资质没有有效期", "This document has no end")
	case n.ExpiresOn != "" && n.ExpiresOn < today:
		f.Add("/expires_on", "admission.document_expired", "该资质已于 {date} 过期", "This document expired on {date}", "date", string(n.ExpiresOn))
	}
	if n.IssuedOn != "" && n.IssuedOn > today {
		f.Add("/issued_on", "admission.issued_later", "发证日期晚于今天", "The date of issue lies in the future")
	}
	if n.IssuedOn != "" && n.ExpiresOn != "" && n.ExpiresOn < n.IssuedOn {
		f.Add("/expires_on", "admission.expiry_before_issue", "有效期早于发证日期", "It ends before it was issued")
	}
	// O117 art. 27: the licence is checked against the code, so they must be the same number.
	if n.DocumentType == DocumentLicence && s.USCC != "" && !strings.EqualFold(n.Number, s.USCC) {
		f.Add("/number", "admission.licence_number_differs", "营业执照号码应与统一社会信用代码一致", "The licence number must be the credit code")
	}
	if n.Number == "" {
		f.Add("/number", "admission.number_missing", "请填写证件编号", "A number is needed")
	}
	return f.Err(ErrQualification)
}

// PlatformAccount is an account on a platform where sessions are held.
type PlatformAccount struct {
	ID        id.ID  `json:"id"`
	SubjectID id.ID  `json:"subject_id"`
	Platform  string `json:"platform"`
	UID       string `json:"uid"`
	Name      string `json:"name"`
	State     string `json:"state"`
	CreatedAt int64  `json:"created_at"`
	Version   int64  `json:"version"`
}

// Guardian is the consent of a guardian for a streamer of 16 or 17.
type Guardian struct {
	ID            id.ID  `json:"id"`
	SubjectID     id.ID  `json:"subject_id"`
	Name          string `json:"name"`
	Relation      string `json:"relation"`
	PhoneSealed   string `json:"phone_sealed"`
	ConsentFileID id.ID  `json:"consent_file_id"`
	GivenAt       int64  `json:"given_at"`
	WithdrawnAt   int64  `json:"withdrawn_at"`

	PhoneMasked string `json:"-"`
}
