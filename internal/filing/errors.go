package filing

import "sitong/internal/kernel/errs"

var (
	ErrInput             = errs.New(errs.Invalid, "filing.input", "请更正标出的内容", "Please correct what is marked")
	ErrNotFound          = errs.New(errs.NotFound, "filing.not_found", "找不到该报送", "No such filing")
	ErrFindingNotFound   = errs.New(errs.NotFound, "filing.finding_not_found", "找不到该校验结果", "No such finding")
	ErrGrantNotFound     = errs.New(errs.NotFound, "filing.grant_not_found", "找不到该授权", "No such grant")
	ErrViolationNotFound = errs.New(errs.NotFound, "filing.violation_not_found", "找不到该违规", "No such violation")
	ErrTemplate          = errs.New(errs.Invalid, "filing.template", "没有适用的报送模板", "No template applies")
	ErrMonth             = errs.New(errs.Invalid, "filing.month", "月份应为已结束的月份，格式 YYYY-MM", "The month must be over and written YYYY-MM")
	ErrExists            = errs.New(errs.Conflict, "filing.exists", "该期间或该违规已有报送，请更正原报送", "There is a filing of this period or violation already: correct that one")
	ErrState             = errs.New(errs.Conflict, "filing.state", "报送当前状态不允许该操作", "The filing is not in a state for this")
	ErrBlocked           = errs.New(errs.Conflict, "filing.blocked", "仍有必须更正的校验问题，不能锁定", "There are findings that must be put right before locking")
	ErrUnexplained       = errs.New(errs.Conflict, "filing.unexplained", "仍有未说明的校验问题，不能锁定", "There are findings nobody has explained")
	ErrBlocking          = errs.New(errs.Conflict, "filing.finding_blocking", "该问题必须在数据源更正，不能以说明代替", "This must be put right at its source and cannot be explained away")
	ErrSamePerson        = errs.New(errs.Conflict, "filing.same_person", "基地要求由另一人签署：锁定人不能签署", "The park asks for a second person: who locked the filing may not sign it")
	ErrNotConfirmed      = errs.New(errs.Conflict, "filing.not_confirmed", "违规尚未确认，不能作为线索报送", "The violation is not confirmed and cannot be filed as a clue")
	ErrNotGranted        = errs.New(errs.NotFound, "filing.not_granted", "该基地未授权平台代为报送", "The park has not granted the platform operator to file")
	ErrGranted           = errs.New(errs.Conflict, "filing.granted", "已有有效授权", "There is a grant already")
	ErrGrantEnded        = errs.New(errs.Conflict, "filing.grant_ended", "授权已结束", "The grant has ended")
	ErrReceipt           = errs.New(errs.Invalid, "filing.receipt", "登记回执需要回执编号和回执文件", "A receipt by hand takes its number and its file")
)
