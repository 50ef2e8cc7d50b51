package identity

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// AccountState says whether an account may sign in.
type AccountState string

const (
	Active   AccountState = "active"
	Disabled AccountState = "disabled"
)

// Origin says who made an account: somebody on the platform, or an invitation into a park.
type Origin string

const (
	FromPlatform Origin = "platform"
	FromPark     Origin = "park"
)

// Account is one person's way in. It holds no secret and no full number.
type Account struct {
	ID          id.ID
	Name        string
	LoginMasked string
	State       AccountState
	Origin      Origin
	HasPassword bool
	TOTPEnabled bool
	Language    string
	LastLoginAt *int64
	CreatedAt   int64
	Version     int64
}

// LoginKind is the sort of name people sign in with.
type LoginKind string

const (
	Phone LoginKind = "phone"
	Email LoginKind = "email"
)

// Login is a normalised mobile number or e-mail address.
type Login struct {
	Kind  LoginKind
	Value string
}

var (
	phonePattern = regexp.MustCompile(`^1[3-9][0-9]{9}$`)
	emailPattern = regexp.MustCompile(`^[^\s@]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$`)
	unspaced     = strings.NewReplacer(" ", "", "-", "", "\u00a0", "")
)

// ParseLogin normalises what a person types. ErrInput when it is neither a mobile number nor
// an e-mail address.
func ParseLogin(text string) (Login, error) {
	text = strings.TrimSpace(text)
	number := strings.TrimPrefix(strings.TrimPrefix(unspaced.Replace(text), "+86"), "0086")
	if phonePattern.MatchString(number) {
		return Login{Phone, number}, nil
	}
	mail := strings.ToLower(text)
	if len(mail) <= 120 && emailPattern.MatchString(mail) {
		return Login{Email, mail}, nil
	}
	var f errs.Fields
	f.Add("/login", "identity.login_unreadable", "请填写手机号或邮箱", "Please give a mobile number or an e-mail address")
	return Login{}, f.Err(ErrInput)
}

// Mask hides the middle of the login: 138****5678, zh***@example.com.
func (l Login) Mask() string {
	if l.Kind == Phone && len(l.Value) == 11 {
		return l.Value[:3] + "****" + l.Value[7:]
	}
	name, host, ok := strings.Cut(l.Value, "@")
	if !ok {
		return ""
	}
	r := []rune(name)
	return string(r[:min(2, len(r))]) + "***@" + host
}

// checkName collects what is wrong with a person's name.
func checkName(f *errs.Fields, name string) {
	if n := utf8.RuneCountInString(strings.TrimSpace(name)); n < 1 || n > 60 {
		f.Add("/name", "identity.name_length", "姓名须为 1 至 60 字", "The name needs 1 to 60 characters")
	}
}

// MFA says who must have a second factor.
type MFA string

const (
	MFAOff        MFA = "off"
	MFAPrivileged MFA = "privileged"
	MFAAll        MFA = "all"
)

// Demands says whether the policy asks an account for a second factor.
func (m MFA) Demands(privileged bool) bool {
	return m == MFAAll || (m == MFAPrivileged && privileged)
}
