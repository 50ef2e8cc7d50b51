package mediation

import "sitong/internal/kernel/errs"

var (
	ErrCaseNotFound      = errs.New(errs.NotFound, "mediation.case_not_found", "纠纷案件不存在", "No such case")
	ErrOfferNotFound     = errs.New(errs.NotFound, "mediation.offer_not_found", "调解方案不存在", "No such offer")
	ErrAgreementNotFound = errs.New(errs.NotFound, "mediation.agreement_not_found", "尚无调解协议", "There is no agreement yet")
	ErrComplaint         = errs.New(errs.Invalid, "mediation.complaint_invalid", "投诉内容不完整，请检查标出的项目", "The complaint is incomplete, see the fields named")
	ErrPark              = errs.New(errs.NotFound, "mediation.park_unknown", "二维码无效或已停用", "This code is not valid")
	ErrAccess            = errs.New(errs.Unauthenticated, "mediation.access_refused", "案件编号或查询码不正确", "The case number or the query code is not right")
	ErrAccessBlocked     = errs.New(errs.TooMany, "mediation.access_blocked", "查询码错误次数过多，请 15 分钟后再试", "Too many wrong codes, please try again in 15 minutes")
	ErrNotNow            = errs.New(errs.Conflict, "mediation.not_now", "案件当前状态为“{state}”，不能执行该操作", "The case is {state_en}: this cannot be done now")
	ErrNotYours          = errs.New(errs.Forbidden, "mediation.not_yours", "该操作由调解的另一方执行", "This is for the other side to do")
	ErrGround            = errs.New(errs.Invalid, "mediation.ground_unknown", "请从列表中选择法定理由", "Choose a ground from the list")
	ErrMerchantUnknown   = errs.New(errs.Invalid, "mediation.merchant_unknown", "请先确定被投诉商家", "Name the merchant first")
	ErrLetterMissing     = errs.New(errs.Conflict, "mediation.letter_missing", "受委托调解须先上传委托书（O121 第十九条）", "An entrusted mediation needs the letter of entrustment (O121 art. 19)")
	ErrLinkUnknown       = errs.New(errs.Invalid, "mediation.link_unknown", "关联的场次、商品或直播间不存在", "The session, product or studio is not known")
	ErrRoom              = errs.New(errs.Forbidden, "mediation.room_closed", "不能进入该调解室", "That room is not open to you")
	ErrFileUnknown       = errs.New(errs.Invalid, "mediation.file_unknown", "材料文件不存在", "No such file")
	ErrDeadline          = errs.New(errs.Invalid, "mediation.deadline_past", "截止日期须晚于今天", "The deadline must lie ahead")
	ErrOfferOpen         = errs.New(errs.Conflict, "mediation.offer_open", "已有一个待答复的方案，请先撤回", "An offer of this side is still open: withdraw it first")
	ErrOfferClosed       = errs.New(errs.Conflict, "mediation.offer_closed", "该方案已失效或已答复", "That offer is no longer open")
	ErrOfferAmount       = errs.New(errs.Invalid, "mediation.offer_amount", "请填写方案金额", "Enter the amount of the offer")
	ErrAgreementChanged  = errs.New(errs.Conflict, "mediation.agreement_changed", "协议文本已变更，请重新阅读后确认", "The wording has changed, read it again before confirming")
	ErrConfirmed         = errs.New(errs.Conflict, "mediation.already_confirmed", "该方已确认", "That side has confirmed already")
	ErrAdvanceAmount     = errs.New(errs.Invalid, "mediation.advance_amount", "先行赔付金额须大于 0 且不超过协议金额", "The advance must be above zero and at most what was agreed")
	ErrRecoveryAmount    = errs.New(errs.Invalid, "mediation.recovery_amount", "追偿金额须大于 0 且不超过尚未追回的金额", "At most what is still to be recovered")
)
