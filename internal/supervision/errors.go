package supervision

import "sitong/internal/kernel/errs"

var (
	ErrParkNotFound      = errs.New(errs.NotFound, "supervision.park_not_found", "找不到该基地", "No such park")
	ErrViolationNotFound = errs.New(errs.NotFound, "supervision.violation_not_found", "找不到该违规", "No such violation")
	ErrFilingNotFound    = errs.New(errs.NotFound, "supervision.filing_not_found", "找不到该报送", "No such filing")
	ErrNoEvidence        = errs.New(errs.NotFound, "supervision.no_evidence", "该违规没有已报送的证据", "There is no filed evidence of this violation")
	ErrMonth             = errs.New(errs.Invalid, "supervision.month", "月份格式应为 YYYY-MM，且不晚于本月", "The month is written YYYY-MM and not after this month")
)
