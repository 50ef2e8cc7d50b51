package park

import (
	"regexp"
	"unicode/utf8"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Building is a house of the park (楼栋).
type Building struct {
	ID      id.ID
	Name    string
	Address string
	Floors  int
	Version int64
}

// Validate names every failure at once.
func (b Building) Validate() error {
	var f errs.Fields
	within(&f, "/name", b.Name, 1, 60)
	within(&f, "/address", b.Address, 2, 200)
	if b.Floors < 1 || b.Floors > 120 {
		f.Add("/floors", "park.floors_range", "楼层数须在 1 至 120 之间", "The number of floors must lie between 1 and 120")
	}
	return f.Err(ErrInput)
}

// StudioState says whether sessions may be planned in a studio.
type StudioState string

const (
	StudioOpen   StudioState = "open"
	StudioClosed StudioState = "closed"
)

// Studio is a room sessions are held in (直播间).
type Studio struct {
	ID         id.ID
	BuildingID id.ID
	Floor      int // negative below ground, never 0
	Code       string
	Name       string
	AreaSqm    int
	State      StudioState
	Version    int64
}

var studioCode = regexp.MustCompile(`^[A-Za-z0-9-]{1,24}$`)

// Validate names every failure at once; building is where the studio lies.
func (s Studio) Validate(building Building) error {
	var f errs.Fields
	within(&f, "/name", s.Name, 1, 60)
	if !studioCode.MatchString(s.Code) {
		f.Add("/code", "park.studio_code_pattern", "编号须为 1 至 24 位字母、数字或连字符", "The code needs 1 to 24 letters, digits or hyphens")
	}
	if s.Floor == 0 || s.Floor < -5 || s.Floor > building.Floors {
		f.Add("/floor", "park.studio_floor", "楼层不存在：该楼栋共 {floors} 层", "No such floor: the building has {floors}", "floors", itoa(building.Floors))
	}
	if s.AreaSqm < 0 || s.AreaSqm > 100000 {
		f.Add("/area_sqm", "park.studio_area", "面积须在 0 至 100000 平方米之间", "The area must lie between 0 and 100,000 m²")
	}
	if s.State != StudioOpen && s.State != StudioClosed {
		f.Add("/state", "park.studio_state", "状态无效", "Unknown state")
	}
	return f.Err(ErrInput)
}

// StudioChange is what may change of a studio; nil leaves a value alone.
type StudioChange struct {
	Name    *string
	AreaSqm *int
	State   *StudioState
}

func (s *Studio) apply(c StudioChange) {
	if c.Name != nil {
		s.Name = *c.Name
	}
	if c.AreaSqm != nil {
		s.AreaSqm = *c.AreaSqm
	}
	if c.State != nil {
		s.State = *c.State
	}
}

// within checks the length of a text in characters.
func within(f *errs.Fields, pointer, text string, least, most int) {
	if n := utf8.RuneCountInString(text); n < least || n > most {
		f.Add(pointer, "park.text_length", "长度须为 {min} 至 {max} 字", "This needs {min} to {max} characters", "min", itoa(least), "max", itoa(most))
	}
}
