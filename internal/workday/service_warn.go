package workday

import (
	"context"
	"strconv"

	"sitong/internal/kernel/actor"
	"sitong/internal/notice"
)

// horizonMillis covers the earliest warning of every definition.
const horizonMillis = 15 * 24 * 3_600_000

// Tick warns about the clocks of the actor's park that run out soon and announces those that
// have. It is called every few minutes; each warning is given once.
func (s *Service) Tick(ctx context.Context) error {
	for after := (Clock{}); ; {
		clocks, err := s.store.dueBefore(ctx, s.now()+horizonMillis, after)
		if err != nil || len(clocks) == 0 {
			return err
		}
		for _, c := range clocks {
			after = c
			def, err := s.defs.By(c.Definition)
			if err != nil {
				return err
			}
			if c.level(def, s.now()) <= c.Warned {
				continue
			}
			if err := s.warn(ctx, c, def); err != nil {
				return err
			}
		}
	}
}

// warn tells whoever has to act, in the transaction that notes it was told.
func (s *Service) warn(ctx context.Context, c Clock, def Definition) error {
	_, err := s.change(ctx, c.ID, func(ctx context.Context, c *Clock) error {
		level := c.level(def, s.now())
		if level <= c.Warned {
			return nil
		}
		c.Warned = level
		event, kind := EventWarned, KindWarned
		if level == overdueTold {
			event, kind = EventOverdue, KindOverdue
		}
		if err := s.Journal.Publish(ctx, event, c.ID, factOf(*c)); err != nil {
			return err
		}
		return s.send(ctx, kind, *c, def)
	})
	return err
}

// Kinds of notices.
const (
	KindWarned      = "workday.warned"
	KindOverdue     = "workday.overdue"
	KindUnconfirmed = "workday.unconfirmed"
)

func (s *Service) send(ctx context.Context, kind string, c Clock, def Definition) error {
	if s.tell == nil {
		return nil
	}
	left := s.today().DaysUntil(c.DueOn)
	return s.tell.Send(ctx, notice.Notice{Kind: kind, To: notice.ToRoles(def.Roles...), Link: link(ctx, c), Params: map[string]string{
		"clock_zh": def.Name.ZH, "clock_en": def.Name.EN, "due_on": string(c.DueOn), "article": def.Article,
		"breach_zh": def.Breach.ZH, "breach_en": def.Breach.EN, "left_zh": leftZH(left), "left_en": leftEN(left)}})
}

// alarm says at once that a due date is only nominal: its year has no calendar yet.
func (s *Service) alarm(ctx context.Context, c Clock, def Definition) error {
	if !c.Unconfirmed {
		return nil
	}
	return s.send(ctx, KindUnconfirmed, c, def)
}

func link(ctx context.Context, c Clock) string {
	return "/p/" + string(actor.From(ctx).ParkID) + "/clocks/" + string(c.ID)
}

func leftZH(days int) string {
	switch {
	case days <= 0:
		return "今天"
	case days == 1:
		return "明天"
	}
	return strconv.Itoa(days) + " 天后"
}

func leftEN(days int) string {
	switch {
	case days <= 0:
		return "today"
	case days == 1:
		return "tomorrow"
	}
	return "in " + strconv.Itoa(days) + " days"
}
