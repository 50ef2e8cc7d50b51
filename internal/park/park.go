package park

import (
	"regexp"
	"unicode/utf8"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// State of a park.
type State string

const (
	Open      State = "open"
	Suspended State = "suspended" // its people are kept out until it is opened again
	Closed    State = "closed"
)

// Park is one live-commerce park.
type Park struct {
	ID       id.ID
	Name     string
	Code     string // short, used in document numbers
	State    State
	OpenedAt int64
	ClosedAt *int64
	Version  int64
}

// Summary is a park in lists, with where it lies and what it does today.
type Summary struct {
	Park
	RegionCode string
	RegionPath string // names from the province down
	Flags      []Flag
}

// NewPark is what opening a park takes.
type NewPark struct {
	Name       string
	Code       string
	RegionCode string
	Flags      []Flag
}

var codePattern = regexp.MustCompile(`^[A-Z0-9]{2,12}$`)

// Validate names every failure at once.
func (n NewPark) Validate() error {
	var f errs.Fields
	if l := utf8.RuneCountInString(n.Name); l < 2 || l > 80 {
		f.Add("/name", "park.name_length", "基地名称须为 2 至 80 字", "The name needs 2 to 80 characters")
	}
	if !codePattern.MatchString(n.Code) {
		f.Add("/code", "park.code_pattern", "基地代码须为 2 至 12 位大写字母或数字", "The code needs 2 to 12 upper-case letters or digits")
	}
	if len(n.Flags) == 0 {
		f.Add("/flags", "park.flags_missing", "请至少选择一项基地角色", "State at least one thing the park does")
	}
	seen := map[Flag]bool{}
	for _, flag := range n.Flags {
		if !flag.Known() || seen[flag] {
			f.Add("/flags", "park.flag_unknown", "角色标识无效或重复：{flag}", "Unknown or repeated role flag: {flag}", "flag", string(flag))
		}
		seen[flag] = true
	}
	return f.Err(ErrInput)
}

// ChangeState suspends a park or opens it again. ErrClosed once it is closed; ErrSameState
// when nothing would change.
func (p *Park) ChangeState(to State) error {
	switch {
	case p.State == Closed:
		return ErrClosed
	case p.State == to:
		return ErrSameState
	}
	p.State = to
	return nil
}

// Placement says which unit a park lies in, and when.
type Placement struct {
	ID         id.ID
	RegionCode string
	Since      clock.Date
	Until      *clock.Date // the first day it no longer lay there
}
