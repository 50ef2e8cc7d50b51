package evaluation

import "sitong/internal/kernel/errs"

var (
	ErrSnapshotNotFound = errs.New(errs.NotFound, "evaluation.snapshot_not_found", "找不到该评价结果", "No such evaluation")
	ErrAppealNotFound   = errs.New(errs.NotFound, "evaluation.appeal_not_found", "找不到该申诉", "No such appeal")
	ErrSubjectNotFound  = errs.New(errs.NotFound, "evaluation.subject_not_found", "找不到该主体", "No such subject")
	ErrMonth            = errs.New(errs.Invalid, "evaluation.month", "月份应为已结束的月份，格式 YYYY-MM", "The month must be over and written YYYY-MM")
	ErrState            = errs.New(errs.Conflict, "evaluation.state", "评价结果当前状态不允许该操作", "The evaluation is not in a state for this")
	ErrInconclusive     = errs.New(errs.Conflict, "evaluation.inconclusive", "数据不足，无法评定等级，不能据此调整额度", "There is too little to grade on, so nothing can follow from it")
	ErrAppealed         = errs.New(errs.Conflict, "evaluation.appealed", "该评价结果已申诉过", "This evaluation was appealed before")
	ErrDecided          = errs.New(errs.Conflict, "evaluation.appeal_decided", "申诉已处理", "The appeal is decided")
	ErrSamePerson       = errs.New(errs.Conflict, "evaluation.same_person", "发布评价结果的人不能处理其申诉", "Who published the evaluation may not decide about its appeal")
	ErrScore            = errs.New(errs.Invalid, "evaluation.score", "调整后的得分应在 0 到 100 分之间", "The adjusted score must lie between 0 and 100")
)
