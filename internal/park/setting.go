package park

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Settings is everything a park can decide about how it works. The zero park has Defaults.
type Settings struct {
	FourEyes         FourEyes         `json:"four_eyes"`
	CaseMode         CaseMode         `json:"case_mode"`
	QuietHours       QuietHours       `json:"quiet_hours"`
	ProvisionalDays  ProvisionalDays  `json:"provisional_days"`
	GateLevel        GateLevel        `json:"gate_level"`
	SelfOperatedCopy SelfOperatedCopy `json:"self_operated_copy"`
	SampleQuota      SampleQuota      `json:"sample_quota"`
	PointsLadder     PointsLadder     `json:"points_ladder"`
}

// FourEyes names the operations that wait for a second person.
type FourEyes struct {
	Enabled    bool     `json:"enabled"`
	Operations []string `json:"operations"` // permissions
}

// Needs says whether an operation waits for a second person.
func (f FourEyes) Needs(operation string) bool {
	return f.Enabled && slices.Contains(f.Operations, operation)
}

// checkOffered refuses what cannot wait for a second person: a setting without effect would
// pass for protection.
func (f FourEyes) checkOffered(offered []string) error {
	var found errs.Fields
	for i, op := range f.Operations {
		if !slices.Contains(offered, op) {
			found.Add("/value/operations/"+itoa(i), "park.operation_unsupported", "该操作不支持双人复核", "This operation cannot wait for a second person")
		}
	}
	return found.Err(ErrInput)
}

// CaseMode says in which capacities the park settles consumer cases. The clocks and powers
// of a case follow from its mode; without one of the others it is the park's own desk.
type CaseMode struct {
	Default string   `json:"default"`
	Allowed []string `json:"allowed"`
	Basis   string   `json:"basis"` // agreement or entrustment behind the modes other than own_desk
}

// Case modes: own service desk (O121 art. 6), ODR enterprise, entrusted by the regulator
// (O121 art. 19), people's mediation committee (人民调解法).
const (
	ModeOwnDesk         = "own_desk"
	ModeODR             = "odr_enterprise"
	ModeEntrusted       = "entrusted"
	ModePeopleMediation = "people_mediation"
)

// QuietHours are the hours in which no notice disturbs, in Asia/Shanghai; equal ends mean none.
type QuietHours struct {
	From string `json:"from"` // HH:MM
	To   string `json:"to"`
}

// ProvisionalDays is how long imported rows may work before their dossier is complete.
type ProvisionalDays struct {
	Days int `json:"days"`
}

// GateLevel says how strict the gate before a session is. Some findings always block;
// strict also blocks what otherwise warns.
type GateLevel struct {
	Level    string   `json:"level"`    // warn or strict
	Blocking []string `json:"blocking"` // rules that block although the level is warn
}

// SelfOperatedCopy lets self-run sessions be copied from the day before.
type SelfOperatedCopy struct {
	Enabled bool `json:"enabled"`
}

// SampleQuota is how many samples a streamer may hold at once, by grade.
type SampleQuota struct {
	Default int            `json:"default"`
	ByGrade map[string]int `json:"by_grade"`
}

// For is the quota of a grade.
func (q SampleQuota) For(grade string) int {
	if n, ok := q.ByGrade[grade]; ok {
		return n
	}
	return q.Default
}

// PointsLadder says which step a park proposes at how many violation points.
type PointsLadder struct {
	Steps       []LadderStep `json:"steps"`
	ResetMonths int          `json:"reset_months"`
}

// LadderStep is one rung. A park's steps are a landlord's and contract partner's.
type LadderStep struct {
	Points int    `json:"points"`
	Step   string `json:"step"`
	Days   int    `json:"days,omitempty"` // suspensions only
}

var ladderSteps = []string{"remind", "talk", "order_to_correct", "hold_product", "suspend_studio", "deduct_by_contract", "terminate", "suggest_to_platform"}

// Defaults are the settings of a park that decided nothing.
func Defaults() Settings {
	return Settings{
		FourEyes:         FourEyes{Operations: []string{}},
		CaseMode:         CaseMode{Default: ModeOwnDesk, Allowed: []string{ModeOwnDesk}},
		QuietHours:       QuietHours{From: "22:00", To: "07:30"},
		ProvisionalDays:  ProvisionalDays{Days: 30},
		GateLevel:        GateLevel{Level: "warn", Blocking: []string{}},
		SelfOperatedCopy: SelfOperatedCopy{Enabled: true},
		SampleQuota:      SampleQuota{Default: 3, ByGrade: map[string]int{"A": 10, "B": 6, "C": 3, "D": 0}},
		PointsLadder: PointsLadder{ResetMonths: 12, Steps: []LadderStep{{Points: 3, Step: "talk"}, {Points: 6, Step: "order_to_correct"},
			{Points: 9, Step: "suspend_studio", Days: 3}, {Points: 12, Step: "terminate"}}},
	}
}

// Setting is one setting as stored. Version 0 is the default nobody has touched.
type Setting struct {
	Name    string
	Value   json.RawMessage
	SetBy   id.ID
	SetAt   int64
	Version int64
}

// checked is a setting that knows what it allows.
type checked interface{ check(f *errs.Fields) }

// slot returns the place of a setting inside s; nil for an unknown name.
func (s *Settings) slot(name string) checked {
	switch name {
	case "four_eyes":
		return &s.FourEyes
	case "case_mode":
		return &s.CaseMode
	case "quiet_hours":
		return &s.QuietHours
	case "provisional_days":
		return &s.ProvisionalDays
	case "gate_level":
		return &s.GateLevel
	case "self_operated_copy":
		return &s.SelfOperatedCopy
	case "sample_quota":
		return &s.SampleQuota
	case "points_ladder":
		return &s.PointsLadder
	}
	return nil
}

var settingNames = [...]string{"four_eyes", "case_mode", "quiet_hours", "provisional_days", "gate_level", "self_operated_copy", "sample_quota", "points_ladder"}

// put reads a value into its place. ErrSettingUnknown; ErrInput naming what does not fit.
func (s *Settings) put(name string, value json.RawMessage) error {
	fresh := Settings{}
	slot := fresh.slot(name)
	if slot == nil {
		return ErrSettingUnknown
	}
	var f errs.Fields
	d := json.NewDecoder(bytes.NewReader(value))
	d.DisallowUnknownFields()
	if err := d.Decode(slot); err != nil {
		f.Add("/value", "park.setting_shape", "设置内容格式不符", "The value does not have the shape of this setting")
		return f.Err(ErrInput.Because(err))
	}
	slot.check(&f)
	if err := f.Err(ErrInput); err != nil {
		return err
	}
	s.adopt(name, fresh)
	return nil
}

// adopt takes over one setting as a whole, so that nothing of the value before shines through.
func (s *Settings) adopt(name string, from Settings) {
	switch name {
	case "four_eyes":
		s.FourEyes = from.FourEyes
	case "case_mode":
		s.CaseMode = from.CaseMode
	case "quiet_hours":
		s.QuietHours = from.QuietHours
	case "provisional_days":
		s.ProvisionalDays = from.ProvisionalDays
	case "gate_level":
		s.GateLevel = from.GateLevel
	case "self_operated_copy":
		s.SelfOperatedCopy = from.SelfOperatedCopy
	case "sample_quota":
		s.SampleQuota = from.SampleQuota
	case "points_ladder":
		s.PointsLadder = from.PointsLadder
	}
}

// value is the JSON of one setting.
func (s *Settings) value(name string) (json.RawMessage, error) {
	raw, err := json.Marshal(s.slot(name))
	if err != nil {
		return nil, fmt.Errorf("park: %w", err)
	}
	return raw, nil
}

var (
	permissionPattern = regexp.MustCompile(`^[a-z_]+(\.[a-z_]+){2}$`)
	hourPattern       = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)
	rulePattern       = regexp.MustCompile(`^[a-z_.]{1,60}$`)
)

func (v *FourEyes) check(f *errs.Fields) {
	for i, op := range v.Operations {
		if !permissionPattern.MatchString(op) {
			f.Add("/value/operations/"+itoa(i), "park.operation_name", "操作名称无效", "This is not the name of an operation")
		}
	}
	if v.Enabled && len(v.Operations) == 0 {
		f.Add("/value/operations", "park.operations_missing", "请选择需要双人复核的操作", "Choose the operations that need a second person")
	}
}

func (v *CaseMode) check(f *errs.Fields) {
	known := []string{ModeOwnDesk, ModeODR, ModeEntrusted, ModePeopleMediation}
	for i, m := range v.Allowed {
		if !slices.Contains(known, m) {
			f.Add("/value/allowed/"+itoa(i), "park.case_mode", "调解身份无效", "Unknown capacity")
		}
	}
	if !slices.Contains(v.Allowed, v.Default) {
		f.Add("/value/default", "park.case_mode_default", "默认身份须在可用身份之内", "The default must be one of the allowed capacities")
	}
	// O121 art. 19: the regulator's clocks bind a park only where the regulator entrusts it.
	if len(v.Basis) < 2 && slices.ContainsFunc(v.Allowed, func(m string) bool { return m != ModeOwnDesk }) {
		f.Add("/value/basis", "park.case_mode_basis", "除自有服务台外，须填写协议或委托依据", "Capacities other than the own desk need the agreement they rest on")
	}
}

func (v *QuietHours) check(f *errs.Fields) {
	for pointer, at := range map[string]string{"/value/from": v.From, "/value/to": v.To} {
		if !hourPattern.MatchString(at) {
			f.Add(pointer, "park.hour", "时间格式须为 HH:MM", "The time must read HH:MM")
		}
	}
}

func (v *ProvisionalDays) check(f *errs.Fields) {
	if v.Days < 1 || v.Days > 180 {
		f.Add("/value/days", "park.provisional_days", "天数须在 1 至 180 之间", "The number of days must lie between 1 and 180")
	}
}

func (v *GateLevel) check(f *errs.Fields) {
	if v.Level != "warn" && v.Level != "strict" {
		f.Add("/value/level", "park.gate_level", "审核级别无效", "The level is warn or strict")
	}
	for i, r := range v.Blocking {
		if !rulePattern.MatchString(r) {
			f.Add("/value/blocking/"+itoa(i), "park.gate_rule", "规则名称无效", "This is not the name of a rule")
		}
	}
}

func (v *SelfOperatedCopy) check(*errs.Fields) {}

func (v *SampleQuota) check(f *errs.Fields) {
	if v.Default < 0 || v.Default > 200 {
		f.Add("/value/default", "park.sample_quota", "数量须在 0 至 200 之间", "The number must lie between 0 and 200")
	}
	for grade, n := range v.ByGrade {
		if grade == "" || len(grade) > 2 || n < 0 || n > 200 {
			f.Add("/value/by_grade/"+grade, "park.sample_quota", "数量须在 0 至 200 之间", "The number must lie between 0 and 200")
		}
	}
}

func (v *PointsLadder) check(f *errs.Fields) {
	if len(v.Steps) == 0 || len(v.Steps) > 20 {
		f.Add("/value/steps", "park.ladder_steps", "请设置 1 至 20 个梯次", "The ladder needs 1 to 20 steps")
	}
	before := 0
	for i, s := range v.Steps {
		at := "/value/steps/" + itoa(i)
		if s.Points <= before {
			f.Add(at+"/points", "park.ladder_order", "分值须逐级递增", "The points must rise from step to step")
		}
		before = s.Points
		if !slices.Contains(ladderSteps, s.Step) {
			f.Add(at+"/step", "park.ladder_step", "处置方式无效", "Unknown measure")
		}
		if (s.Step == "suspend_studio") != (s.Days > 0) || s.Days > 180 {
			f.Add(at+"/days", "park.ladder_days", "仅暂停使用直播间须填写天数（1 至 180）", "Only a suspension has days (1 to 180)")
		}
	}
	if v.ResetMonths < 1 || v.ResetMonths > 36 {
		f.Add("/value/reset_months", "park.ladder_reset", "清零周期须在 1 至 36 个月之间", "Points reset after 1 to 36 months")
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
