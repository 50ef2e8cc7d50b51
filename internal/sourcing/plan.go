package sourcing

import (
	"slices"
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// PlanKind is whom a commission plan serves.
type PlanKind string

const (
	Ordinary  PlanKind = "ordinary"  // every streamer
	Targeted  PlanKind = "targeted"  // the streamers it names
	Exclusive PlanKind = "exclusive" // the streamers it names, and nobody else may take the offer
)

const (
	loweringPause   = 7 * 24 * time.Hour // between two lowerings of a plan
	loweringLimitBP = money.BP(500)
	maxRateBP       = money.BP(9000)
)

// Plan is a commission plan of an offer.
type Plan struct {
	ID        id.ID     `json:"id"`
	OfferID   id.ID     `json:"offer_id"`
	Kind      PlanKind  `json:"kind"`
	RateBP    money.BP  `json:"rate_bp"`
	NextRate  *money.BP `json:"next_rate_bp"` // announced, from NextFrom on
	NextFrom  *int64    `json:"next_from"`
	LoweredAt *int64    `json:"lowered_at"` // when a lowering was last announced
	Streamers []id.ID   `json:"streamers"`  // empty for an ordinary plan
	StartsAt  int64     `json:"starts_at"`
	EndsAt    *int64    `json:"ends_at"`
	CreatedBy id.ID     `json:"created_by"`
	CreatedAt int64     `json:"created_at"`
	Version   int64     `json:"version"`
}

func (p Plan) check() error {
	var f errs.Fields
	switch p.Kind {
	case Ordinary:
		if len(p.Streamers) > 0 {
			f.Add("/streamer_ids", "sourcing.plan_names_streamers", "普通方案不指定主播", "An ordinary plan names no streamers")
		}
	case Targeted, Exclusive:
		if len(p.Streamers) == 0 {
			f.Add("/streamer_ids", "sourcing.plan_names_nobody", "请指定主播", "Name the streamers")
		}
	default:
		f.Add("/kind", "sourcing.plan_kind_unknown", "没有该方案类型", "There is no such kind of plan")
	}
	checkRate(&f, p.RateBP)
	return f.Err(ErrInvalid)
}

func checkRate(f *errs.Fields, rate money.BP) {
	if rate <= 0 || rate > maxRateBP {
		f.Add("/rate_bp", "sourcing.rate_invalid", "佣金比例须大于 0 且不超过 90%", "The rate must lie between 0 and 90 %")
	}
}

// RateAt is the rate in force at an instant (UTC ms).
func (p Plan) RateAt(at int64) money.BP {
	if p.NextFrom != nil && *p.NextFrom <= at {
		return *p.NextRate
	}
	return p.RateBP
}

// runsAt says whether the plan can be taken at an instant.
func (p Plan) runsAt(at int64) bool { return p.StartsAt <= at && (p.EndsAt == nil || at < *p.EndsAt) }

func (p Plan) names(streamer id.ID) bool { return slices.Contains(p.Streamers, streamer) }

// nextMidnight is the first instant of tomorrow in Asia/Shanghai.
func nextMidnight(now time.Time) int64 { return clock.Millis(clock.DateOf(now).End()) }

// setRate announces a rate. A higher one holds at once and replaces a lowering that has not
// begun; a lower one holds from the next midnight, at most once in seven days and by at most
// 500 basis points. It returns from when the rate holds.
// ErrPlanEnded, ErrNothingChanged, ErrLoweredLately, ErrLoweredTooMuch, ErrInvalid.
func (p *Plan) setRate(rate money.BP, now time.Time) (effective int64, err error) {
	var f errs.Fields
	checkRate(&f, rate)
	if err := f.Err(ErrInvalid); err != nil {
		return 0, err
	}
	at := clock.Millis(now)
	if p.EndsAt != nil && *p.EndsAt <= at {
		return 0, ErrPlanEnded
	}
	current := p.RateAt(at)
	if rate == current && (p.NextFrom == nil || *p.NextFrom <= at) {
		return 0, ErrNothingChanged
	}
	if rate >= current {
		p.RateBP, p.NextRate, p.NextFrom = rate, nil, nil
		return at, nil
	}
	if p.LoweredAt != nil {
		if again := clock.FromMillis(*p.LoweredAt).Add(loweringPause); now.Before(again) {
			return 0, ErrLoweredLately.With("date", string(clock.DateOf(again)))
		}
	}
	if current-rate > loweringLimitBP {
		return 0, ErrLoweredTooMuch
	}
	from := nextMidnight(now)
	p.RateBP, p.NextRate, p.NextFrom, p.LoweredAt = current, &rate, &from, &at
	return from, nil
}

// end stops the plan from the next midnight on. ErrPlanEnded when it has an end.
func (p *Plan) end(now time.Time) error {
	if p.EndsAt != nil {
		return ErrPlanEnded
	}
	at := nextMidnight(now)
	p.EndsAt = &at
	return nil
}

// beside refuses a new plan that stands against the offer's other plans: a second one of its
// kind (targeted plans may be several), or one that undercuts a plan of its kind which ran
// within seven days, as a way around the guard on lowering.
func (p Plan) beside(others []Plan, now time.Time) error {
	at, lately := clock.Millis(now), clock.Millis(now.Add(-loweringPause))
	for _, o := range others {
		if o.Kind != p.Kind || (o.EndsAt != nil && *o.EndsAt <= lately) {
			continue
		}
		if p.Kind != Targeted && (o.EndsAt == nil || *o.EndsAt > at) {
			return ErrPlanExists
		}
		if p.Kind != Targeted && o.RateAt(at)-p.RateBP > loweringLimitBP {
			return ErrLoweredTooMuch
		}
	}
	return nil
}

// choose finds the plan under which a streamer takes an offer: an exclusive one that names it,
// else a targeted one, else the ordinary one. ErrExclusive while somebody else's exclusive
// plan runs; ErrNoPlan.
func choose(plans []Plan, streamer id.ID, at int64) (Plan, error) {
	best, taken := Plan{}, false
	weight := map[PlanKind]int{Ordinary: 1, Targeted: 2, Exclusive: 3}
	for _, p := range plans {
		if !p.runsAt(at) {
			continue
		}
		mine := p.Kind == Ordinary || p.names(streamer)
		if p.Kind == Exclusive && !mine {
			taken = true
		}
		if mine && weight[p.Kind] > weight[best.Kind] {
			best = p
		}
	}
	switch {
	case taken && best.Kind != Exclusive:
		return Plan{}, ErrExclusive
	case best.ID == "":
		return Plan{}, ErrNoPlan
	}
	return best, nil
}
