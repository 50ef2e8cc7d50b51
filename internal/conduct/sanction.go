package conduct

import (
	"slices"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Step is a rung of the park's ladder, mildest first.
type Step string

const (
	Remind            Step = "remind"
	Talk              Step = "talk"
	OrderToCorrect    Step = "order_to_correct"
	HoldProduct       Step = "hold_product"
	SuspendStudio     Step = "suspend_studio"
	DeductByContract  Step = "deduct_by_contract"
	Terminate         Step = "terminate"
	SuggestToPlatform Step = "suggest_to_platform" // a letter
)

// SanctionState is where a sanction stands.
type SanctionState string

const (
	Proposed  SanctionState = "proposed"
	Declined  SanctionState = "declined"
	InForce   SanctionState = "in_force"
	Lifted    SanctionState = "lifted" // by a person or an appeal
	Expired   SanctionState = "expired"
	Withdrawn SanctionState = "withdrawn"
)

var sanctionMoves = map[SanctionState][]SanctionState{
	Proposed: {InForce, Declined, Withdrawn},
	InForce:  {Lifted, Expired},
}

// Sanction is one step of the ladder taken against a subject for a violation.
type Sanction struct {
	ID          id.ID
	ViolationID id.ID
	SubjectID   id.ID
	Step        Step
	Clause      string // of the contract or house rules it rests on
	Reason      string
	FromAt      int64
	UntilAt     int64 // 0 = open end
	AmountFen   money.Fen
	ProductID   id.ID
	State       SanctionState
	ProposedBy  id.ID
	ProposedAt  int64
	DecidedBy   id.ID
	DecidedAt   int64
	EndedBy     id.ID
	EndedAt     int64
	EndReason   string
	Version     int64
}

// Check names everything a step lacks: a suspension needs its time, a deduction its amount and
// clause, a hold its product.
func (s Sanction) Check() error {
	var f errs.Fields
	if s.Step == SuspendStudio && (s.FromAt == 0 || s.UntilAt != 0 && s.UntilAt <= s.FromAt) {
		f.Add("/until_at", "conduct.period_invalid", "暂停使用须有开始时间，且结束晚于开始", "A suspension needs a start, and an end after it")
	}
	if s.Step == DeductByContract && s.AmountFen <= 0 {
		f.Add("/amount_fen", "conduct.amount_missing", "按约扣除须填写金额", "A deduction needs its amount")
	}
	if (s.Step == DeductByContract || s.Step == Terminate) && s.Clause == "" {
		f.Add("/clause", "conduct.clause_missing", "须写明合同条款", "Name the clause of the contract")
	}
	if s.Step == HoldProduct && s.ProductID == "" {
		f.Add("/product_id", "conduct.product_missing", "暂停上架须指明商品", "A hold needs its product")
	}
	return f.Err(ErrStep)
}

func (s *Sanction) move(to SanctionState) error {
	if !slices.Contains(sanctionMoves[s.State], to) {
		return ErrState.With("state", string(s.State))
	}
	s.State = to
	return nil
}

// Decide puts a proposed sanction into force or declines it. ErrState unless it is proposed.
func (s *Sanction) Decide(by id.ID, at int64, confirm bool, reason string) error {
	to := Declined
	if confirm {
		to = InForce
	}
	if err := s.move(to); err != nil {
		return err
	}
	s.DecidedBy, s.DecidedAt = by, at
	if !confirm {
		s.EndReason = reason
	}
	return nil
}

// End lifts a sanction or lets it expire. ErrState unless it is in force.
func (s *Sanction) End(to SanctionState, by id.ID, at int64, reason string) error {
	if err := s.move(to); err != nil {
		return err
	}
	s.EndedBy, s.EndedAt, s.EndReason = by, at, reason
	return nil
}

// Suspension bars a subject from the studios for a time; UntilAt 0 is without end.
type Suspension struct {
	SanctionID id.ID
	SubjectID  id.ID
	FromAt     int64
	UntilAt    int64
}

// Covers says whether the suspension is in force at an instant.
func (s Suspension) Covers(at int64) bool {
	return s.FromAt <= at && (s.UntilAt == 0 || at < s.UntilAt)
}
