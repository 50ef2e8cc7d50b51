package live

import "sitong/internal/kernel/errs"

var (
	// ErrSessionNotFound reports an unknown session, or one the caller may not know of.
	ErrSessionNotFound = errs.New(errs.NotFound, "live.session_not_found", "场次不存在", "No such session")
	// ErrPlanInvalid reports a plan that breaks a rule; its fields say which.
	ErrPlanInvalid = errs.New(errs.Invalid, "live.plan_invalid", "场次安排有误，请按提示修改", "The plan of the session needs correction")
	// ErrSessionBegun reports a change of the plan after the session began.
	ErrSessionBegun = errs.New(errs.Conflict, "live.session_begun", "场次已开始或已结束，不能再修改安排", "The session has begun or is over: its plan is closed")
	// ErrSessionState reports a step the state machine does not know.
	ErrSessionState = errs.New(errs.Conflict, "live.session_state", "当前状态（{state}）不能进入（{next}）", "A session that is {state} cannot become {next}")
	// ErrStudioTaken reports that the studio has another session at that time.
	ErrStudioTaken = errs.New(errs.Conflict, "live.studio_taken", "该直播间在此时段已安排场次：{title}", "The studio already has a session at that time: {title}")
	// ErrAccountTaken reports that the platform account has another session at that time.
	ErrAccountTaken = errs.New(errs.Conflict, "live.account_taken", "该平台账号在此时段已安排场次：{title}", "The platform account already has a session at that time: {title}")
	// ErrStreamerTaken reports streamers who are booked elsewhere; its fields name the turns.
	ErrStreamerTaken = errs.New(errs.Conflict, "live.streamer_taken", "主播在此时段已有其他班次", "A streamer already has a slot at that time")
	// ErrStudioNotFound reports an unknown studio.
	ErrStudioNotFound = errs.New(errs.NotFound, "live.studio_not_found", "直播间不存在", "No such studio")
	// ErrAccountNotFound reports an unknown platform account, or one the caller does not stand for.
	ErrAccountNotFound = errs.New(errs.NotFound, "live.account_not_found", "平台账号不存在", "No such platform account")
	// ErrAccountKind reports an account that cannot hold a session of that kind.
	ErrAccountKind = errs.New(errs.Invalid, "live.account_kind", "店播须使用商家账号，达播须使用主播或机构账号", "Self-run sessions use a merchant's account, influencer sessions a streamer's or an agency's")
	// ErrStreamerNotFound reports an unknown streamer.
	ErrStreamerNotFound = errs.New(errs.NotFound, "live.streamer_not_found", "主播不存在", "No such streamer")
	// ErrSlotNotFound reports an unknown slot.
	ErrSlotNotFound = errs.New(errs.NotFound, "live.slot_not_found", "班次不存在", "No such slot")
	// ErrNoTurn reports that there is no turn to hand over.
	ErrNoTurn = errs.New(errs.Conflict, "live.no_turn", "当前没有可以交接的班次", "There is no running slot to hand over")
	// ErrProductNotFound reports an unknown product.
	ErrProductNotFound = errs.New(errs.NotFound, "live.product_not_found", "商品不存在", "No such product")
	// ErrNotOwnProduct reports a foreign product in a self-run session.
	ErrNotOwnProduct = errs.New(errs.Conflict, "live.not_own_product", "店播只能上架本商家的商品", "A self-run session sells the merchant's own products only")
	// ErrNotSelected reports a product nobody selected under a plan.
	ErrNotSelected = errs.New(errs.Conflict, "live.not_selected", "达播商品须先完成选品", "Products of an influencer session must be selected first")
	// ErrGateRed reports findings that stop the session.
	ErrGateRed = errs.New(errs.Conflict, "live.gate_red", "开播前合规审核存在禁止开播的问题", "The pre-stream gate found something that stops the session")
	// ErrStartReason reports a start without a green gate and without a reason.
	ErrStartReason = errs.New(errs.Conflict, "live.start_reason", "审核未全部通过，开播须填写原因", "The gate is not green: starting needs a reason")
	// ErrFindingNotFound reports a waiver of something the gate did not find.
	ErrFindingNotFound = errs.New(errs.NotFound, "live.finding_not_found", "没有该审核问题", "The gate has no such finding")
	// ErrNotWaivable reports a finding the caller may not let pass.
	ErrNotWaivable = errs.New(errs.Forbidden, "live.not_waivable", "该问题不能由您放行", "You may not let this finding pass")
	// ErrCopySelfRun reports a copy of a session that is not self-run.
	ErrCopySelfRun = errs.New(errs.Conflict, "live.copy_self_run", "仅店播场次可以一键复制", "Only self-run sessions can be copied")

	// ErrNotOnAir reports speech for a session that is cancelled or long over.
	ErrNotOnAir = errs.New(errs.Conflict, "live.not_on_air", "场次已取消或已结束较久，不再接收话术", "The session is cancelled or long over: no more speech is taken")
	// ErrChunkInvalid reports chunks that break a rule.
	ErrChunkInvalid = errs.New(errs.Invalid, "live.chunk_invalid", "话术片段有误", "The chunks are not valid")
	// ErrHitNotFound reports an unknown hit.
	ErrHitNotFound = errs.New(errs.NotFound, "live.hit_not_found", "命中记录不存在", "No such hit")
	// ErrHitDecided reports a hit that was decided already.
	ErrHitDecided = errs.New(errs.Conflict, "live.hit_decided", "该命中已处理", "The hit was decided already")
	// ErrIncidentNotFound reports an unknown incident.
	ErrIncidentNotFound = errs.New(errs.NotFound, "live.incident_not_found", "事件不存在", "No such incident")
	// ErrIncidentClosed reports an incident that already led to a violation or was closed.
	ErrIncidentClosed = errs.New(errs.Conflict, "live.incident_closed", "该事件已处理", "The incident is closed")
	// ErrNobody reports an incident whose speaker is not known.
	ErrNobody = errs.New(errs.Conflict, "live.speaker_unknown", "无法确定是谁的话术，请指定主播", "It is not known who spoke: name the streamer")
	// ErrCorrectionTime reports a correction at a time that cannot be.
	ErrCorrectionTime = errs.New(errs.Invalid, "live.correction_time", "纠错时间应在场次开始之后、当前时间之前", "A correction lies after the start of the session and not in the future")

	// ErrFileNotFound reports an unknown file.
	ErrFileNotFound = errs.New(errs.NotFound, "live.file_not_found", "文件不存在", "No such file")
	// ErrImportNotFound reports an unknown import.
	ErrImportNotFound = errs.New(errs.NotFound, "live.import_not_found", "导入记录不存在", "No such import")
)
