package sample

import "sitong/internal/kernel/errs"

var (
	ErrNotFound = errs.New(errs.NotFound, "sourcing.sample_not_found", "样品申请不存在", "No such sample")
	ErrState    = errs.New(errs.Conflict, "sourcing.sample_state", "样品当前状态为“{state}”，不能进行该操作", "The sample is {state}; this cannot be done now")
	ErrNoneLeft = errs.New(errs.Conflict, "sourcing.no_samples", "样品已申领完", "No samples are left")
	ErrQuota    = errs.New(errs.Conflict, "sourcing.sample_quota", "在途样品已达上限（{quota} 件），请先完成或退回", "The quota of {quota} open samples is used up; finish or return some first")
	ErrOpen     = errs.New(errs.Conflict, "sourcing.sample_open", "该商品已有未完成的样品申请", "A sample of this product is under way already")
)
