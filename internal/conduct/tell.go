package conduct

import (
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
)

// officers are the roles that look after violations.
func officers() []notice.Recipient { return notice.ToRoles("compliance_officer", "live_supervisor") }

// tell tells people what happened around a violation; params come in pairs.
func (s *Service) tell(ctx context.Context, kind string, violation id.ID, to []notice.Recipient, nameValue ...string) error {
	params := make(map[string]string, len(nameValue)/2)
	for i := 0; i+1 < len(nameValue); i += 2 {
		params[nameValue[i]] = nameValue[i+1]
	}
	return s.ports.Notifier.Send(ctx, notice.Notice{Kind: kind, Params: params, To: to, Link: "/p/" + string(actor.From(ctx).ParkID) + "/violations/" + string(violation)})
}

func only(subject id.ID) []notice.Recipient { return []notice.Recipient{notice.ToSubject(subject)} }

// nameOf is what a violation is called; an item the present version dropped goes by its code.
func (s *Service) nameOf(v Violation) errs.Text {
	item, err := s.catalogue.Item(v.Code, v.SubjectKind)
	if err != nil {
		return errs.Text{ZH: v.Code, EN: v.Code}
	}
	return item.Name
}

// stepOf is what a step is called.
func (s *Service) stepOf(step Step) errs.Text {
	for _, r := range s.catalogue.Ladder {
		if r.Step == step {
			return r.Name
		}
	}
	return errs.Text{ZH: string(step), EN: string(step)}
}

func (s *Service) tellConfirmed(ctx context.Context, v Violation) error {
	name := s.nameOf(v)
	return s.tell(ctx, "conduct.violation_confirmed", v.ID, only(v.SubjectID), "name_zh", name.ZH, "name_en", name.EN, "points", number(v.Points), "days", number(s.catalogue.AppealDays))
}

func (s *Service) tellSanction(ctx context.Context, kind string, x Sanction, reason string) error {
	name := s.stepOf(x.Step)
	return s.tell(ctx, kind, x.ViolationID, only(x.SubjectID), "name_zh", name.ZH, "name_en", name.EN, "reason", reason)
}

// tellRectification tells the subject, or the officers, where putting right stands.
func (s *Service) tellRectification(ctx context.Context, r Rectification) error {
	kind, to := "conduct.rectification_"+string(r.State), only(r.SubjectID)
	if r.State == Submitted {
		kind, to = "conduct.rectification_answered", officers()
	}
	return s.tell(ctx, kind, r.ViolationID, to, "task", r.Task, "due_on", string(r.DueOn), "reason", r.Decision)
}

func (s *Service) tellAppeal(ctx context.Context, kind string, to []notice.Recipient, v Violation, a Appeal) error {
	name := s.nameOf(v)
	return s.tell(ctx, kind, v.ID, to, "name_zh", name.ZH, "name_en", name.EN, "before", number(a.PointsBefore), "after", number(a.PointsAfter), "reason", a.Reason)
}
