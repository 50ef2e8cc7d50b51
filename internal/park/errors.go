package park

import "sitong/internal/kernel/errs"

var (
	// ErrNotFound reports an unknown park, or one the caller may not know of.
	ErrNotFound = errs.New(errs.NotFound, "park.not_found", "基地不存在", "No such park")
	// ErrInput reports input that breaks a rule; the fields say which.
	ErrInput = errs.New(errs.Invalid, "park.input_invalid", "填写内容有误", "Some values need correcting")
	// ErrCodeTaken reports that another park uses the short code.
	ErrCodeTaken = errs.New(errs.Conflict, "park.code_taken", "基地代码已被使用", "Another park uses this code")
	// ErrRegion reports a unit that does not exist on the day asked for.
	ErrRegion = errs.New(errs.Invalid, "park.region_unknown", "辖区不存在或已撤销", "No such administrative unit, or it was abolished")
	// ErrClosed reports that a closed park stays closed.
	ErrClosed = errs.New(errs.Conflict, "park.closed", "基地已关闭", "The park is closed")
	// ErrSuspended keeps people out of a suspended park.
	ErrSuspended = errs.New(errs.Forbidden, "park.suspended", "基地已暂停使用，请联系平台运营", "The park is suspended, please contact the platform operator")
	// ErrSameState reports a change of state that changes nothing.
	ErrSameState = errs.New(errs.Conflict, "park.same_state", "基地已处于该状态", "The park is in that state already")
	// ErrFlagNotFound reports an unknown role flag record.
	ErrFlagNotFound = errs.New(errs.NotFound, "park.flag_not_found", "角色标识不存在", "No such role flag")
	// ErrFlagHeld reports that the flag holds already in that period.
	ErrFlagHeld = errs.New(errs.Conflict, "park.flag_held", "该角色标识在此期间已生效", "The park holds this role flag in that period already")
	// ErrFlagEnded reports a flag that has an end already.
	ErrFlagEnded = errs.New(errs.Conflict, "park.flag_ended", "该角色标识已终止", "This role flag has ended already")
	// ErrSettingUnknown reports a setting that does not exist.
	ErrSettingUnknown = errs.New(errs.NotFound, "park.setting_unknown", "设置项不存在", "No such setting")
	// ErrItemUnknown reports an item that is not on the data-sharing list.
	ErrItemUnknown = errs.New(errs.NotFound, "park.sharing_item_unknown", "数据共享项目不存在", "No such item on the data-sharing list")
	// ErrItemMandatory reports an item a park cannot withhold.
	ErrItemMandatory = errs.New(errs.Conflict, "park.sharing_item_mandatory", "该项为法定或报送内容，不能关闭", "This item follows from the law or from a filing and cannot be withheld")
	// ErrBuildingNotFound reports an unknown building.
	ErrBuildingNotFound = errs.New(errs.NotFound, "park.building_not_found", "楼栋不存在", "No such building")
	// ErrBuildingNameTaken reports a second building of one name.
	ErrBuildingNameTaken = errs.New(errs.Conflict, "park.building_name_taken", "楼栋名称已存在", "Another building has this name")
	// ErrStudioNotFound reports an unknown studio.
	ErrStudioNotFound = errs.New(errs.NotFound, "park.studio_not_found", "直播间不存在", "No such studio")
	// ErrStudioCodeTaken reports a second studio with one code.
	ErrStudioCodeTaken = errs.New(errs.Conflict, "park.studio_code_taken", "直播间编号已存在", "Another studio has this code")
	// ErrGroupUnknown reports an operator group that does not exist.
	ErrGroupUnknown = errs.New(errs.NotFound, "park.group_unknown", "运营集团不存在", "No such operator group")
	// ErrGrantNotFound reports an unknown grant.
	ErrGrantNotFound = errs.New(errs.NotFound, "park.group_grant_not_found", "授权不存在", "No such grant")
	// ErrGranted reports a grant that exists already.
	ErrGranted = errs.New(errs.Conflict, "park.group_granted", "该运营集团已获授权", "This operator group may read the park already")
	// ErrGrantEnded reports a grant that was withdrawn already.
	ErrGrantEnded = errs.New(errs.Conflict, "park.group_grant_ended", "授权已撤回", "The grant was withdrawn already")
)
