package admission

import (
	"slices"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Kind is the capacity in which a subject does business here.
type Kind string

const (
	Merchant Kind = "merchant"
	Streamer Kind = "streamer" // 直播营销人员: always a natural person (O117 art. 2)
	Agency   Kind = "agency"   // 直播营销人员服务机构
)

// Form is the legal form of a subject.
type Form string

const (
	Enterprise    Form = "enterprise"
	SoleTrader    Form = "sole_trader"
	Cooperative   Form = "cooperative"
	NaturalPerson Form = "natural_person"
)

// State of a dossier.
type State string

const (
	Provisional State = "provisional" // from the roster: may trade until a date
	Applying    State = "applying"
	Admitted    State = "admitted"
	Suspended   State = "suspended"
	Rejected    State = "rejected"
	Exited      State = "exited"
)

// steps is the life of a dossier: from each state, where it may go.
func steps(from State) []State {
	switch from {
	case Provisional, Applying:
		return []State{Admitted, Rejected, Suspended, Exited}
	case Admitted:
		return []State{Suspended, Exited}
	case Suspended:
		return []State{Admitted, Rejected, Exited}
	case Rejected:
		return []State{Applying, Exited}
	}
	return nil // Exited is the end: who comes back applies anew
}

// Reasons of a suspension that the product itself decides.
const (
	ReasonExpired     = "qualification_expired"
	ReasonProvisional = "provisional_expired"
	ReasonBlacklisted = "blacklisted"
)

// Exemption is the ground on which a natural person sells without registration (NTM art. 12,
// ECL art. 10).
type Exemption string

const (
	OwnFarmProducts   Exemption = "own_farm_products"
	HomeHandicraft    Exemption = "home_handicraft"
	ConvenienceLabour Exemption = "convenience_labour"
	SmallSporadic     Exemption = "small_sporadic"
)

// Subject is one dossier. Identity number, phone and address are sealed; only their masks
// travel, and the address of a firm, which its licence publishes.
type Subject struct {
	ID               id.ID      `json:"id"`
	Kind             Kind       `json:"kind"`
	Form             Form       `json:"form"`
	Name             string     `json:"name"`
	ShortName        string     `json:"short_name"`
	State            State      `json:"state"`
	StateReason      string     `json:"state_reason"`
	ProvisionalUntil clock.Date `json:"provisional_until"`
	USCC             string     `json:"uscc"`
	Exemption        Exemption  `json:"exemption"`
	IDKind           cnid.Kind  `json:"id_kind"`
	IDSealed         string     `json:"id_sealed"`
	IDIndex          string     `json:"-"`
	BirthDate        clock.Date `json:"birth_date"`
	PhoneSealed      string     `json:"phone_sealed"`
	PhoneIndex       string     `json:"-"`
	AddressSealed    string     `json:"address_sealed"`
	ContactName      string     `json:"contact_name"`
	AgencyID         id.ID      `json:"agency_id"`
	AdmittedAt       int64      `json:"admitted_at"`
	CreatedBy        id.ID      `json:"created_by"`
	CreatedAt        int64      `json:"created_at"`
	Version          int64      `json:"version"`

	IDMasked    string `json:"-"`
	PhoneMasked string `json:"-"`
	Address     string `json:"-"` // masked for a natural person
}

// Minor says whether the person is 16 or 17 on the day.
func (s Subject) Minor(on clock.Date) bool {
	if s.BirthDate == "" {
		return false
	}
	age := s.BirthDate.AgeOn(on)
	return age >= 16 && age < 18
}

// Natural says whether a person, not a firm, is meant.
func (s Subject) Natural() bool { return s.Form == NaturalPerson }

// showAddress is what a list shows of an address: a firm's whole, as its licence publishes it;
// of a person's residence no more than the city or county it lies in.
func (s Subject) showAddress(plain string) string {
	if s.Natural() {
		return cnid.MaskAddress(plain)
	}
	return plain
}

// become moves the dossier to another state. ErrState.
func (s *Subject) become(to State, reason string) error {
	if !slices.Contains(steps(s.State), to) {
		return ErrState
	}
	s.State, s.StateReason = to, reason
	return nil
}

// NewSubject opens a dossier.
type NewSubject struct {
	Kind        Kind
	Form        Form
	Name        string
	ShortName   string
	USCC        string
	Phone       string
	ContactName string
	Address     string
}

// Validate normalises the input and names everything wrong. ErrSubject.
func (n *NewSubject) Validate() error {
	var f errs.Fields
	n.Name = strings.TrimSpace(n.Name)
	if n.Name == "" {
		f.Add("/name", "admission.name_missing", "请填写名称", "A name is needed")
	}
	checkForm(&f, n.Kind, n.Form)
	n.USCC = checked(&f, "/uscc", cnid.USCC, n.USCC)
	n.Phone = checked(&f, "/phone", cnid.Phone, n.Phone)
	if n.ShortName == "" {
		n.ShortName = short(n.Name)
	}
	return f.Err(ErrSubject)
}

// checkForm holds kinds to the forms they can have.
func checkForm(f *errs.Fields, k Kind, form Form) {
	switch {
	case k == Streamer && form != NaturalPerson:
		f.Add("/form", "admission.form_unfit", "主播应为自然人", "A streamer is a natural person") // O117 art. 2
	case k == Agency && form == NaturalPerson:
		f.Add("/form", "admission.form_unfit", "机构不能是自然人", "An agency is no natural person")
	}
}

// checked returns the normal spelling of a number; an empty one stays empty.
func checked(f *errs.Fields, pointer string, k cnid.Kind, typed string) string {
	if typed == "" {
		return ""
	}
	r := cnid.Check(k, typed)
	r.Refuse(f, pointer)
	return r.Value
}

func short(name string) string {
	r := []rune(name)
	return string(r[:min(len(r), 60)])
}

// SubjectChange is what a dossier may be given; nil leaves a value alone.
type SubjectChange struct {
	Form        *Form
	Name        *string
	ShortName   *string
	USCC        *string
	Exemption   *Exemption
	IDKind      *cnid.Kind
	IDNumber    *string
	BirthDate   *clock.Date
	Phone       *string
	Address     *string
	ContactName *string
	AgencyID    *id.ID
}

// identity says whether the change touches who the subject is.
func (c SubjectChange) identity() bool {
	return c.Form != nil || c.Name != nil || c.USCC != nil || c.Exemption != nil || c.IDKind != nil || c.IDNumber != nil || c.BirthDate != nil
}

// private is what leaves a request only sealed.
type private struct{ idNumber, phone, address string }

// apply fills the dossier, except for what has to be sealed: that is returned in clear.
// ErrSubject names everything wrong.
func (c SubjectChange) apply(s *Subject, today clock.Date) (private private, err error) {
	var f errs.Fields
	set(&s.Form, c.Form)
	set(&s.Exemption, c.Exemption)
	if c.Address != nil {
		if private.address = strings.TrimSpace(*c.Address); private.address == "" {
			s.AddressSealed = ""
		}
	}
	set(&s.ContactName, c.ContactName)
	set(&s.ShortName, c.ShortName)
	set(&s.AgencyID, c.AgencyID)
	if c.Name != nil {
		if s.Name = strings.TrimSpace(*c.Name); s.Name == "" {
			f.Add("/name", "admission.name_missing", "请填写名称", "A name is needed")
		}
	}
	checkForm(&f, s.Kind, s.Form)
	if c.USCC != nil {
		s.USCC = checked(&f, "/uscc", cnid.USCC, *c.USCC)
	}
	if c.Phone != nil {
		private.phone = checked(&f, "/phone", cnid.Phone, *c.Phone)
	}
	if c.AgencyID != nil && s.Kind != Streamer {
		f.Add("/agency_id", "admission.agency_unfit", "只有主播可以归属机构", "Only streamers belong to an agency")
	}
	private.idNumber = c.person(&f, s, today)
	return private, f.Err(ErrSubject)
}

// person checks identity number and birth date against each other.
func (c SubjectChange) person(f *errs.Fields, s *Subject, today clock.Date) (number string) {
	set(&s.IDKind, c.IDKind)
	if c.BirthDate != nil {
		s.BirthDate = *c.BirthDate
	}
	if c.IDNumber == nil {
		return ""
	}
	if s.IDKind == "" {
		s.IDKind = cnid.ResidentID
	}
	r := cnid.CheckOn(s.IDKind, *c.IDNumber, today)
	r.Refuse(f, "/id_number")
	if p, ok := cnid.PersonOf(r.Value); ok && r.Valid { // GB 11643: the number states the birth date
		if c.BirthDate != nil && p.Born != *c.BirthDate {
			f.Add("/birth_date", "admission.birth_date_differs", "出生日期与证件号码不一致", "The birth date is not the one in the number")
		}
		s.BirthDate = p.Born
	}
	return r.Value
}

func set[T any](into *T, v *T) {
	if v != nil {
		*into = *v
	}
}
