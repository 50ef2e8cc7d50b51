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

// PointsAccount is the sum of a subject's counted violations of one period.
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

// withLadder returns the catalogue with the tiers a park decided on; none leave the platform's.
func (c Catalogue) withLadder(steps []PointsStep) Catalogue {
	if len(steps) == 0 {
		return c
	}
	basis := c.Tiers[0].Basis
	c.Tiers = nil
	for _, s := range steps {
		for _, r := range c.Ladder {
			if r.Step == s.Step {
				name := r.Name
				if s.Days > 0 {
					name.ZH, name.EN = name.ZH+" "+number(s.Days)+" 天", name.EN+" for "+number(s.Days)+" days"
				}
				c.Tiers = append(c.Tiers, Tier{From: s.Points, Step: s.Step, Days: s.Days, Name: name, Basis: basis})
				break
			}
		}
	}
	return c
}

// period is the span of months a day lies in, of those that follow each other from January
// 2000: points count within it and are gone at its end. Twelve months are the calendar year.
func period(on clock.Date, months int) (from, until clock.Date) {
	const origin = clock.Date("2000-01-01")
	t := on.Start().In(clock.Shanghai)
	since := (t.Year()-2000)*12 + int(t.Month()) - 1
	begun := since - since%months
	return origin.AddMonths(begun), origin.AddMonths(begun + months)
}

// NewPointsAccount sums the counted violations of a period against the tiers.
func (c Catalogue) NewPointsAccount(subject id.ID, year int64, resetsOn clock.Date, counted []Violation) PointsAccount {
	a := PointsAccount{SubjectID: subject, Year: year, Counted: counted, ResetsOn: resetsOn}
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
