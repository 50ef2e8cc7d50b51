package conduct

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Tier is a number of points at which the park's rules suggest a step.
type Tier struct {
	From  int64
	Step  Step
	Days  int64 // of a suspension
	Name  errs.Text
	Basis errs.Text
}

// PointsAccount is the sum of a subject's counted violations of one year.
type PointsAccount struct {
	SubjectID id.ID
	Year      int64
	Points    int64
	Limit     int64 // at which the relation may end
	Tier      *Tier // reached
	Next      *Tier
	ResetsOn  clock.Date
	Counted   []Violation // newest first
}

// NewPointsAccount sums the counted violations of a year against the tiers.
func (c Catalogue) NewPointsAccount(subject id.ID, year int64, counted []Violation) PointsAccount {
	a := PointsAccount{SubjectID: subject, Year: year, Counted: counted, ResetsOn: clock.Date(number(year+1) + "-01-01")}
	for _, v := range counted {
		a.Points += v.Points
	}
	for i, t := range c.Tiers {
		a.Limit = max(a.Limit, t.From)
		if t.From <= a.Points {
			a.Tier = &c.Tiers[i]
		} else if a.Next == nil {
			a.Next = &c.Tiers[i]
		}
	}
	return a
}
