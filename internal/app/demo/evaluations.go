package demo

import (
	"context"
	"fmt"
	"time"

	"sitong/internal/evaluation"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/page"
)

// evaluations computes the months that are over: the older ones are published with their
// consequences, of the last one a part; one streamer of each park objects.
func (b *Builder) evaluations(ctx context.Context) error {
	b.Clock.Set(b.Anchor.Start().Add(-25 * time.Minute))
	last := b.lastMonth()
	months := []string{last.Month()}
	if b.Scale == Full {
		months = []string{last.AddMonths(-1).Month(), last.Month()}
	}
	for n, c := range parkCast {
		p := b.parks[c.code]
		for i, month := range months {
			if _, err := b.Evaluations.RunMonth(b.staff(ctx, p, "evaluator"), month); err != nil {
				return fmt.Errorf("%s %s: %w", c.code, month, err)
			}
			if err := b.publish(ctx, p, month, i+1 < len(months)); err != nil {
				return fmt.Errorf("%s %s: %w", c.code, month, err)
			}
		}
		if err := b.object(ctx, p, n); err != nil {
			return fmt.Errorf("%s: %w", c.code, err)
		}
	}
	return nil
}

// lastMonth is the last day of the latest month that is over when the story ends, on the evening
// before the anchor day: on the first of a month that evening still belongs to the month before.
func (b *Builder) lastMonth() clock.Date {
	return clock.Date(b.Anchor.AddDays(-1).Month() + "-01").AddDays(-1)
}

// publish shows subjects their evaluation: all of a month, or of every three the first two.
func (b *Builder) publish(ctx context.Context, p *park, month string, all bool) error {
	evaluator := b.staff(ctx, p, "evaluator")
	list, err := b.Evaluations.ListSnapshots(evaluator, evaluation.Filter{Month: month, Page: page.Request{Limit: page.MaxLimit}})
	if err != nil {
		return err
	}
	for i, v := range list.Items {
		if !all && i%3 == 2 {
			continue
		}
		v, err := b.Evaluations.Publish(evaluator, v.ID, v.Version)
		if err != nil {
			return err
		}
		x, err := b.Evaluations.Snapshot(evaluator, v.ID)
		if err != nil {
			return err
		}
		if x.ProposedQuota == nil || i%2 == 1 {
			continue
		}
		if _, err := b.Evaluations.ConfirmConsequence(evaluator, v.ID, v.Version, *x.ProposedQuota, "按等级核定当月样品额度"); err != nil {
			return err
		}
	}
	return nil
}

// object has a streamer appeal against its evaluation; in the full demo somebody else than the
// publisher has decided about some of them.
func (b *Builder) object(ctx context.Context, p *park, n int) error {
	list, err := b.Evaluations.ListSnapshots(b.staff(ctx, p, "evaluator"), evaluation.Filter{State: evaluation.Published, Page: page.Request{Limit: 2}})
	if err != nil || len(list.Items) == 0 {
		return err
	}
	for i, v := range list.Items {
		a, err := b.Evaluations.FileAppeal(b.self(ctx, p, string(v.SubjectKind), v.SubjectID), v.ID, "当月有一场因平台故障中断，命中系误识别，请复核。")
		if errs.KindOf(err) == errs.NotFound {
			continue
		}
		if err != nil {
			return fmt.Errorf("appeal: %w", err)
		}
		if b.Scale == Small || i > 0 || n == 2 {
			return nil
		}
		var adjusted *int64
		if n%2 == 0 {
			score := min(v.Score+300, 10000)
			adjusted = &score
		}
		if _, err := b.Evaluations.DecideAppeal(b.staff(ctx, p, "park_admin"), a.ID, a.Version, adjusted, "已复核录屏和平台公告"); err != nil {
			return fmt.Errorf("decision: %w", err)
		}
	}
	return nil
}
