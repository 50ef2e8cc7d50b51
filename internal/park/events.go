package park

import "sitong/internal/kernel/clock"

// Opened says that a park was opened (park.opened).
type Opened struct {
	RegionCode string `json:"region_code"`
	Flags      []Flag `json:"flags"`
}

// StateChanged says that a park was suspended or opened again (park.state_changed).
type StateChanged struct {
	State State `json:"state"`
}

// FlagChanged says that a role flag begins or ends (park.flag_changed): duties follow.
type FlagChanged struct {
	Flag  Flag        `json:"flag"`
	Since clock.Date  `json:"since"`
	Until *clock.Date `json:"until,omitempty"`
}

// SettingChanged says that a setting has a new value (park.setting_changed).
type SettingChanged struct {
	Setting string `json:"setting"`
	Version int64  `json:"version"`
}
