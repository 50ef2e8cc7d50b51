package conduct

import "sitong/internal/kernel/errs"

var (
	ErrViolationNotFound     = errs.New(errs.NotFound, "conduct.violation_not_found", "找不到该违规记录", "No such violation")
	ErrSanctionNotFound      = errs.New(errs.NotFound, "conduct.sanction_not_found", "找不到该处置", "No such sanction")
	ErrRectificationNotFound = errs.New(errs.NotFound, "conduct.rectification_not_found", "找不到该整改", "No such rectification")
	ErrAppealNotFound        = errs.New(errs.NotFound, "conduct.appeal_not_found", "找不到该申诉", "No such appeal")
	ErrFileNotFound          = errs.New(errs.NotFound, "conduct.file_not_found", "找不到所附文件", "No such file")
	ErrProductNotFound       = errs.New(errs.NotFound, "conduct.product_not_found", "找不到该商品", "No such product")
	ErrSubjectNotFound       = errs.New(errs.NotFound, "conduct.subject_not_found", "找不到该主体", "No such subject")

	ErrInput = errs.New(errs.Invalid, "conduct.input_invalid", "填写内容有误", "The input is not valid")
	ErrCode  = errs.New(errs.Invalid, "conduct.code_unknown", "违规条目不存在或不适用于该主体", "No such item in the catalogue, or not for this kind of subject")

	ErrState = errs.New(errs.Conflict, "conduct.state_conflict", "当前状态“{state}”不能执行该操作", "This cannot be done in state {state}")
	// ErrUnderWay reports a violation that cannot be closed while its rectification is open.
	ErrUnderWay = errs.New(errs.Conflict, "conduct.rectification_open", "整改尚未验收，不能结案", "The rectification is not accepted yet")
	// ErrAppealed reports a second appeal.
	ErrAppealed = errs.New(errs.Conflict, "conduct.already_appealed", "该违规已申诉过，每条违规只能申诉一次", "This violation has been appealed; one appeal each")
	// ErrAppealLate reports an appeal after the park's window.
	ErrAppealLate = errs.New(errs.Conflict, "conduct.appeal_late", "已超过申诉期限（确认后 {days} 天）", "The time to appeal is over ({days} days after confirmation)")
	// ErrSamePerson reports a second look by the first person.
	ErrSamePerson = errs.New(errs.Conflict, "conduct.same_person", "基地设置要求由另一人复核", "The park asks for a second person here")
	// ErrDuplicate reports an incident that already led to this violation.
	ErrDuplicate = errs.New(errs.Conflict, "conduct.already_recorded", "该事件已登记过同一违规", "This incident already led to this violation")
	// ErrStep reports a step that does not fit the subject or lacks what it needs.
	ErrStep = errs.New(errs.Invalid, "conduct.step_invalid", "该处置不适用或缺少必要信息", "The step does not fit or lacks what it needs")
)
