package blacklist

import "sitong/internal/kernel/errs"

// Errors of this package.
var (
	ErrNotFound   = errs.New(errs.NotFound, "admission.blacklist_entry_not_found", "黑名单条目不存在", "No such entry of the blacklist")
	ErrEntry      = errs.New(errs.Invalid, "admission.blacklist_entry_invalid", "黑名单告知有误，请检查标出的字段", "Some values of the notice are not acceptable, see the fields named")
	ErrOpen       = errs.New(errs.Conflict, "admission.blacklist_entry_open", "该主体已有未结束的黑名单条目", "The subject already has an entry that has not ended")
	ErrState      = errs.New(errs.Conflict, "admission.blacklist_state", "该条目当前不允许此操作", "The entry does not allow this now")
	ErrHearing    = errs.New(errs.Conflict, "admission.blacklist_hearing", "陈述申辩期未满且本人尚未陈述，暂不能列入", "The subject may still speak; listing has to wait")
	ErrAppeal     = errs.New(errs.Conflict, "admission.blacklist_appealed", "已申诉过一次", "An appeal was already made")
	ErrNoAppeal   = errs.New(errs.Conflict, "admission.blacklist_no_appeal", "没有待答复的申诉", "No appeal waits for an answer")
	ErrSamePerson = errs.New(errs.Forbidden, "admission.blacklist_same_person", "申诉须由作出列入决定以外的人员答复", "An appeal is answered by somebody other than who listed")
	ErrTermRuns   = errs.New(errs.Conflict, "admission.blacklist_term_runs", "期限未满", "The term is not over")
	ErrWords      = errs.New(errs.Invalid, "admission.blacklist_words_missing", "请填写内容", "Words are needed")
)
