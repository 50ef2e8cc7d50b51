package app

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"sitong/internal/admission"
	"sitong/internal/admission/duty"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/workday"
)

// wireDuty builds the agenda on admission.
func (a *App) wireDuty() error {
	a.Services.Duties = duty.New(a.Core, a.Services.Admission, duty.Ports{Clocks: dutyClocks{a}, Teller: reminder{a}})
	a.Services.Evidence.RegisterExporter(a.Services.Duties.Exporter())
	return nil
}

// dutyClocks are the clocks about subjects.
type dutyClocks struct{ app *App }

func (c dutyClocks) Running(ctx context.Context, until clock.Date) ([]duty.Running, error) {
	var out []duty.Running
	for _, code := range []string{duty.ClockUnreachable, duty.ClockPublicInfo, reviewClock} {
		def, err := c.app.Services.Workday.DefinitionOf(code)
		if err != nil {
			return nil, err
		}
		for r := (page.Request{Limit: page.MaxLimit}); ; {
			p, err := c.app.Services.Workday.List(ctx, workday.Filter{State: workday.Running, Definition: code, DueBefore: until.AddDays(1)}, r)
			if err != nil {
				return nil, err
			}
			for _, k := range p.Items {
				subject, err := c.subjectOf(ctx, k.Target)
				if err != nil {
					return nil, err
				}
				if subject != "" {
					out = append(out, duty.Running{SubjectID: subject, Code: code, What: def.Name, Article: def.Article, DueOn: k.DueOn})
				}
			}
			if r.Cursor = p.Next; r.Cursor == "" {
				break
			}
		}
	}
	return out, nil
}

// subjectOf is whom a clock is about; nobody when that is gone.
func (c dutyClocks) subjectOf(ctx context.Context, t workday.Target) (id.ID, error) {
	if t.Kind == subjectTarget {
		return t.ID, nil
	}
	a, err := c.app.Services.Admission.Application(ctx, t.ID)
	if errors.Is(err, admission.ErrApplicationNotFound) {
		return "", nil
	}
	return a.SubjectID, err
}

const subjectTarget = "subject"

// Start starts a clock where its condition holds in the park.
func (c dutyClocks) Start(ctx context.Context, code string, subject id.ID) error {
	def, err := c.app.Services.Workday.DefinitionOf(code)
	if err != nil {
		return err
	}
	flags, err := admissionPark{c.app.Services.Parks}.Flags(ctx, clock.DateOf(c.app.Core.Clock.Now()))
	if err != nil {
		return err
	}
	if def.Condition.Flag != "" && !flags[def.Condition.Flag] {
		return duty.ErrNotOwed.With("condition", def.Condition.Text.ZH)
	}
	_, err = c.app.Services.Workday.Start(ctx, workday.NewClock{Definition: code, Target: workday.Target{Kind: subjectTarget, ID: subject}})
	return err
}

func (c dutyClocks) Settle(ctx context.Context, code string, subject id.ID) error {
	return c.app.Services.Workday.SettleFor(ctx, workday.Target{Kind: subjectTarget, ID: subject}, code)
}

// InfoChanged starts the clock of changed publication in a park that has to publish.
func (c reviewClocks) InfoChanged(ctx context.Context, subject id.ID) error {
	err := dutyClocks(c).Start(ctx, duty.ClockPublicInfo, subject)
	if errors.Is(err, duty.ErrNotOwed) {
		return nil // the platform's or the operator's own
	}
	return err
}

// Chase tells a subject, and the agency that acts for it, all it is asked for in one notice.
func (r reminder) Chase(ctx context.Context, v admission.Subject, items []duty.Item) error {
	what := func(lang string, due string) string {
		var out []string
		for _, i := range items {
			out = append(out, fmt.Sprintf(due, i.What.In(lang, nil), i.DueOn))
		}
		return strings.Join(out, map[string]string{"zh-CN": "；", "en": "; "}[lang])
	}
	to := []notice.Recipient{notice.ToSubject(v.ID)}
	if v.AgencyID != "" {
		to = append(to, notice.ToSubject(v.AgencyID))
	}
	return r.app.Services.Notices.Send(ctx, notice.Notice{Kind: "admission.chase", To: to, Link: "/p/" + string(actor.From(ctx).ParkID) + subjectLink(v), Params: map[string]string{
		"name": v.Name, "what_zh": what("zh-CN", "%s（最迟 %s）"), "what_en": what("en", "%s (by %s)")}})
}
