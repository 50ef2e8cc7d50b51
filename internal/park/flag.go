package park

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// Flag states that a park does something; the law attaches duties to it.
type Flag string

const (
	Lessor             Flag = "lessor"               // 场地出租者: rents studios or booths
	PricePlaceProvider Flag = "price_place_provider" // 交易场所提供者: offers the place where prices are marked
	AgencyService      Flag = "agency_service"       // 直播营销人员服务机构: plans, brokers, trains
	SelectionService   Flag = "selection_service"    // 直播选品服务: sources goods for streams
	ActualRoomOperator Flag = "actual_room_operator" // runs someone else's live room
	OwnOrdering        Flag = "own_ordering"         // own mall with ordering and payment
	OtherService       Flag = "other_network_service"
)

// flags are all role flags, in the order they are shown.
var flags = [...]Flag{Lessor, PricePlaceProvider, AgencyService, SelectionService, ActualRoomOperator, OwnOrdering, OtherService}

// Known says whether f is a role flag.
func (f Flag) Known() bool {
	for _, k := range flags {
		if k == f {
			return true
		}
	}
	return false
}

// FlagPeriod is a flag with the days it holds.
type FlagPeriod struct {
	ID    id.ID
	Flag  Flag
	Basis string // the contract or fact it rests on
	Since clock.Date
	Until *clock.Date // the first day it no longer holds
	SetBy id.ID
	SetAt int64
}

// On says whether the flag holds on a day.
func (p FlagPeriod) On(day clock.Date) bool {
	return p.Since <= day && (p.Until == nil || day < *p.Until)
}

// End lets the flag hold until a day. ErrFlagEnded when it has an end already; ErrInput when
// the day is not after the beginning.
func (p *FlagPeriod) End(until clock.Date) error {
	if p.Until != nil {
		return ErrFlagEnded
	}
	if until <= p.Since {
		var f errs.Fields
		f.Add("/until", "park.flag_until_early", "终止日期须晚于起始日期 {since}", "The end must be later than the beginning {since}", "since", string(p.Since))
		return f.Err(ErrInput)
	}
	p.Until = &until
	return nil
}

// Duty is an obligation a role flag switches on.
type Duty struct {
	Flag    Flag
	Code    string
	Article string
	Text    errs.Text
	From    clock.Date // the duty exists from here on
}

//go:embed duties.csv
var dutyCSV string

// Catalogue is the list of duties by role flag. It is data: a change of law is a change of
// duties.csv.
type Catalogue struct{ duties []Duty }

// ReadCatalogue reads the embedded list.
func ReadCatalogue() (Catalogue, error) {
	rows, err := csv.NewReader(strings.NewReader(dutyCSV)).ReadAll()
	if err != nil {
		return Catalogue{}, fmt.Errorf("park: duties.csv: %w", err)
	}
	var c Catalogue
	for i, r := range rows[1:] {
		d := Duty{Flag: Flag(r[0]), Code: r[1], From: clock.Date(r[2]), Article: r[3], Text: errs.Text{ZH: r[4], EN: r[5]}}
		if _, err := clock.ParseDate(r[2]); err != nil || !d.Flag.Known() || d.Code == "" || d.Article == "" || d.Text.ZH == "" || d.Text.EN == "" {
			return Catalogue{}, fmt.Errorf("park: duties.csv line %d is not a duty", i+2)
		}
		c.duties = append(c.duties, d)
	}
	return c, nil
}

// Of returns the duties a flag switches on, as the law stands on a day.
func (c Catalogue) Of(f Flag, day clock.Date) []Duty {
	var out []Duty
	for _, d := range c.duties {
		if d.Flag == f && d.From <= day {
			out = append(out, d)
		}
	}
	return out
}
