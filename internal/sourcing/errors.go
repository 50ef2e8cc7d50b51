package sourcing

import "sitong/internal/kernel/errs"

var (
	ErrProductNotFound   = errs.New(errs.NotFound, "sourcing.product_not_found", "商品不存在", "No such product")
	ErrDocumentNotFound  = errs.New(errs.NotFound, "sourcing.document_not_found", "商品资料不存在", "No such product document")
	ErrOfferNotFound     = errs.New(errs.NotFound, "sourcing.offer_not_found", "供货方案不存在", "No such offer")
	ErrPlanNotFound      = errs.New(errs.NotFound, "sourcing.plan_not_found", "佣金方案不存在", "No such commission plan")
	ErrSelectionNotFound = errs.New(errs.NotFound, "sourcing.selection_not_found", "选品记录不存在", "No such selection")
	ErrPartyNotFound     = errs.New(errs.NotFound, "sourcing.subject_not_found", "主体不存在", "No such merchant, streamer or agency")

	// ErrInvalid carries the fields at fault.
	ErrInvalid = errs.New(errs.Invalid, "sourcing.invalid", "填写的内容有误，请逐项修改", "Some values need correction")
	// ErrNotReady carries everything that blocks a product, each as a field.
	ErrNotReady = errs.New(errs.Invalid, "sourcing.not_ready", "商品尚不满足要求，请处理以下全部问题", "The product does not meet the requirements yet; everything that blocks is listed")
	// ErrUnacknowledged carries the findings a reviewer has to acknowledge one by one.
	ErrUnacknowledged = errs.New(errs.Invalid, "sourcing.unacknowledged", "以下提示须由审核人逐项确认", "The reviewer has to acknowledge each of these findings")

	ErrProductState    = errs.New(errs.Conflict, "sourcing.product_state", "商品当前状态为“{state}”，不能进行该操作", "The product is {state}; this cannot be done now")
	ErrUseChange       = errs.New(errs.Conflict, "sourcing.use_change_request", "商品已准入，修改须提交变更申请", "The product is admitted: propose a change instead")
	ErrChangePending   = errs.New(errs.Conflict, "sourcing.change_pending", "已有待审核的变更", "A change already awaits its review")
	ErrNoChangePending = errs.New(errs.Conflict, "sourcing.no_change_pending", "没有待审核的变更", "No change awaits a review")
	ErrNothingChanged  = errs.New(errs.Invalid, "sourcing.nothing_changed", "内容没有变化", "Nothing was changed")
	ErrHeld            = errs.New(errs.Conflict, "sourcing.product_held", "仍有未解除的下架原因：{causes}", "The product is still held: {causes}")
	ErrDocumentState   = errs.New(errs.Conflict, "sourcing.document_state", "该资料已审核", "The document has been reviewed already")

	ErrOfferState  = errs.New(errs.Conflict, "sourcing.offer_state", "供货方案当前状态为“{state}”，不能进行该操作", "The offer is {state}; this cannot be done now")
	ErrNotSellable = errs.New(errs.Conflict, "sourcing.not_sellable", "商品目前不可销售", "The product cannot be sold at present")
	ErrNoPlan      = errs.New(errs.Conflict, "sourcing.no_plan", "没有适用于该主播的佣金方案", "No commission plan applies to this streamer")
	ErrExclusive   = errs.New(errs.Conflict, "sourcing.exclusive", "该方案已由其他主播专属带货", "Another streamer holds this offer exclusively")

	ErrPlanEnded      = errs.New(errs.Conflict, "sourcing.plan_ended", "佣金方案已终止", "The plan has ended")
	ErrPlanExists     = errs.New(errs.Conflict, "sourcing.plan_exists", "同类佣金方案已存在", "A plan of this kind exists already")
	ErrLoweredLately  = errs.New(errs.Conflict, "sourcing.rate_lowered_lately", "7 天内只能下调一次佣金，最早可于 {date} 再次下调", "A rate may be lowered once in seven days; next on {date}")
	ErrLoweredTooMuch = errs.New(errs.Invalid, "sourcing.rate_lowered_too_much", "一次最多下调 5 个百分点", "A rate may be lowered by at most five percentage points at a time")

	ErrSelected       = errs.New(errs.Conflict, "sourcing.already_selected", "已选该商品", "The offer is selected already")
	ErrSelectionEnded = errs.New(errs.Conflict, "sourcing.selection_ended", "选品已结束", "The selection has ended")
	ErrPartyState     = errs.New(errs.Conflict, "sourcing.subject_not_admitted", "{name} 尚未准入或已暂停", "{name} is not admitted or is suspended")
)
