package api

import (
	"sitong/internal/conduct"
	"sitong/internal/identity"
	"sitong/internal/notice"
	"sitong/internal/park"
	"sitong/internal/screening"
	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/identity"
	"sitong/internal/notice"
	"sitong/internal/park"
	"sitong/internal/workday"
)

// Services are the domains behind the operations, one field each.
type Services struct {
	Conduct   *conduct.Service
	Identity  *identity.Service
	Notices   *notice.Service
	Parks     *park.Service
	Screening *screening.Library
	Workday   *workday.Service
	Evidence  *evidence.Service
	Admission *admission.Service
	Notices   *notice.Service
	Workday   *workday.Service
	Parks     *park.Service
	Identity  *identity.Service
}
