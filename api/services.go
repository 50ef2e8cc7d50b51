package api

import (
	"sitong/internal/admission"
	"sitong/internal/admission/blacklist"
	"sitong/internal/admission/duty"
	"sitong/internal/audit"
	"sitong/internal/conduct"
	"sitong/internal/evaluation"
	"sitong/internal/evidence"
	"sitong/internal/filing"
	"sitong/internal/identity"
	"sitong/internal/ledger"
	"sitong/internal/live"
	"sitong/internal/live/result"
	"sitong/internal/mediation"
	"sitong/internal/notice"
	"sitong/internal/park"
	"sitong/internal/screening"
	"sitong/internal/sourcing"
	"sitong/internal/sourcing/intake"
	"sitong/internal/sourcing/sample"
	"sitong/internal/supervision"
	"sitong/internal/workday"
)

// Services are the domains behind the operations, one field each.
type Services struct {
	Admission   *admission.Service
	Blacklist   *blacklist.Service
	Audit       *audit.Service
	Conduct     *conduct.Service
	Duties      *duty.Service
	Evaluations *evaluation.Service
	Evidence    *evidence.Service
	Keeping     *evidence.Keeper
	Filings     *filing.Service
	Identity    *identity.Service
	Intake      *intake.Service
	Ledger      *ledger.Service
	Live        *live.Service
	Mediation   *mediation.Service
	Notices     *notice.Service
	Parks       *park.Service
	Results     *result.Service
	Sourcing    *sourcing.Service
	Samples     *sample.Service
	Screening   *screening.Service
	Supervision *supervision.Service
	Workday     *workday.Service
}
