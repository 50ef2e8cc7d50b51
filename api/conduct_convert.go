package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/conduct"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// conductNames is what an answer needs to name the people and subjects in it.
type conductNames struct {
	people   people
	subjects map[id.ID]conduct.Subject
}

func (n conductNames) subject(s id.ID) gen.SubjectRef {
	return gen.SubjectRef{ID: s, Name: n.subjects[s].Name, Kind: gen.SubjectKind(n.subjects[s].Kind)}
}

func (s *Server) conductNames(ctx context.Context, violations []conduct.Violation, sanctions []conduct.Sanction) (n conductNames, err error) {
	var who, what []id.ID
	for _, v := range violations {
		who, what = append(who, v.RecordedBy, v.ConfirmedBy, v.ClosedBy), append(what, v.SubjectID)
	}
	for _, x := range sanctions {
		who, what = append(who, x.ProposedBy, x.DecidedBy), append(what, x.SubjectID)
	}
	if n.people, err = s.people(ctx, who...); err != nil {
		return n, err
	}
	n.subjects, err = s.Conduct.Names(ctx, what)
	return n, err
}

func (s *Server) violations(ctx context.Context, all []conduct.Violation) ([]gen.Violation, error) {
	n, err := s.conductNames(ctx, all, nil)
	return each(all, func(v conduct.Violation) gen.Violation { return s.violation(v, n) }), err
}

func (s *Server) oneViolation(ctx context.Context, v conduct.Violation) (gen.Violation, error) {
	all, err := s.violations(ctx, []conduct.Violation{v})
	etag(ctx, v.Version)
	return all[0], err
}

func (s *Server) violation(v conduct.Violation, n conductNames) gen.Violation {
	item, _ := s.Conduct.Catalogue().Item(v.Code, v.SubjectKind) // an item the present version dropped has no name any more
	return gen.Violation{ID: v.ID, Code: v.Code, Name: text(item.Name), Subject: n.subject(v.SubjectID), Source: gen.ViolationSource(v.Source),
		SessionID: some(v.SessionID), ProductID: some(v.ProductID), IncidentID: some(v.IncidentID), BundleID: some(v.BundleID),
		Severity: gen.ViolationSeverity(v.Severity), Points: v.Points, PointsFirst: v.PointsFirst, Article: v.Article, Facts: v.Facts, OccurredAt: v.OccurredAt,
		State: gen.ViolationState(v.State), StateReason: some(v.StateReason), Appeal: gen.ViolationAppealState(v.Appeal), ClueDue: v.ClueDue, ClueBasis: some(v.ClueBasis),
		RecordedBy: n.people.some(&v.RecordedBy), RecordedAt: v.RecordedAt, ConfirmedBy: n.people.some(&v.ConfirmedBy), ConfirmedAt: some(v.ConfirmedAt),
		ClosedBy: n.people.some(&v.ClosedBy), ClosedAt: some(v.ClosedAt), Version: v.Version}
}

func (s *Server) dossier(ctx context.Context, d conduct.Dossier) (gen.ViolationDossier, error) {
	n, err := s.conductNames(ctx, []conduct.Violation{d.Violation}, d.Sanctions)
	out := gen.ViolationDossier{Violation: s.violation(d.Violation, n), SuggestedStep: gen.SanctionStep(d.Item.Step), AppealUntil: some(d.AppealUntil),
		Sanctions: each(d.Sanctions, func(x conduct.Sanction) gen.Sanction { return s.sanction(x, n) }), Rectifications: each(d.Rectifications, s.rectification)}
	if d.Appeal != nil {
		a := violationAppeal(*d.Appeal)
		out.Appeal = &a
	}
	return out, err
}

func (s *Server) sanctions(ctx context.Context, all []conduct.Sanction) ([]gen.Sanction, error) {
	n, err := s.conductNames(ctx, nil, all)
	return each(all, func(x conduct.Sanction) gen.Sanction { return s.sanction(x, n) }), err
}

func (s *Server) oneSanction(ctx context.Context, x conduct.Sanction) (gen.Sanction, error) {
	all, err := s.sanctions(ctx, []conduct.Sanction{x})
	etag(ctx, x.Version)
	return all[0], err
}

func (s *Server) sanction(x conduct.Sanction, n conductNames) gen.Sanction {
	subject := n.subject(x.SubjectID)
	rung, _ := s.Conduct.Catalogue().Rung(x.Step, string(subject.Kind)) // a step the present version dropped has no name any more
	return gen.Sanction{ID: x.ID, ViolationID: x.ViolationID, Subject: subject, Step: gen.SanctionStep(x.Step), Name: text(rung.Name), Clause: x.Clause, Reason: x.Reason,
		FromAt: some(x.FromAt), UntilAt: some(x.UntilAt), AmountFen: some(x.AmountFen), ProductID: some(x.ProductID), State: gen.SanctionState(x.State),
		ProposedBy: n.people.some(&x.ProposedBy), ProposedAt: x.ProposedAt, DecidedBy: n.people.some(&x.DecidedBy), DecidedAt: some(x.DecidedAt),
		EndedAt: some(x.EndedAt), EndReason: some(x.EndReason), Version: x.Version}
}

func (s *Server) rectification(r conduct.Rectification) gen.Rectification {
	return gen.Rectification{ID: r.ID, ViolationID: r.ViolationID, SubjectID: r.SubjectID, Task: r.Task, DueOn: r.DueOn, Overdue: r.Overdue(clock.DateOf(s.Clock.Now())),
		State: gen.RectificationState(r.State), Answer: some(r.Answer), AnswerFileIds: full(r.AnswerFiles), AnsweredAt: some(r.AnsweredAt),
		Decision: some(r.Decision), DecidedAt: some(r.DecidedAt), OrderedAt: r.OrderedAt, Version: r.Version}
}

func violationAppeal(a conduct.Appeal) gen.ViolationAppeal {
	return gen.ViolationAppeal{ID: a.ID, ViolationID: a.ViolationID, SubjectID: a.SubjectID, Grounds: a.Grounds, FileIds: full(a.Files), State: gen.ViolationAppealState(a.State),
		PointsBefore: a.PointsBefore, PointsAfter: a.PointsAfter, FiledAt: a.FiledAt, Reason: some(a.Reason), DecidedAt: some(a.DecidedAt), Version: a.Version}
}

func pointsTier(t conduct.Tier) gen.PointsTier {
	return gen.PointsTier{From: t.From, Step: gen.SanctionStep(t.Step), Days: t.Days, Name: text(t.Name), Basis: text(t.Basis)}
}

func maybeTier(t *conduct.Tier) *gen.PointsTier {
	if t == nil {
		return nil
	}
	out := pointsTier(*t)
	return &out
}

func conductCatalogue(c conduct.Catalogue) gen.ConductCatalogue {
	return gen.ConductCatalogue{Version: c.Version, AppealDays: c.AppealDays, RectificationDays: c.RectificationDays, Tiers: each(c.Tiers, pointsTier),
		Items: each(c.Items, func(i conduct.Item) gen.ConductItem {
			return gen.ConductItem{Code: i.Code, Name: text(i.Name), Article: text(i.Article), Subjects: each(i.Subjects, subjectKind),
				Severity: gen.ViolationSeverity(i.Severity), Points: i.Points, Step: gen.SanctionStep(i.Step), Clue: i.Clue}
		}),
		Ladder: each(c.Ladder, func(r conduct.Rung) gen.LadderRung {
			return gen.LadderRung{Step: gen.SanctionStep(r.Step), Name: text(r.Name), Subjects: each(r.Subjects, subjectKind), Condition: text(r.Condition), Basis: text(r.Basis),
				Needs: each(r.Needs, func(n string) gen.LadderRungNeeds { return gen.LadderRungNeeds(n) })}
		}),
		ClueDuties: each(c.ClueDuties, func(d conduct.ClueDuty) gen.ClueDuty {
			return gen.ClueDuty{Flag: gen.RoleFlag(d.Flag), Subject: text(d.Subject), Basis: text(d.Basis), WorkingDays: d.WorkingDays}
		})}
}

func subjectKind(k string) gen.SubjectKind { return gen.SubjectKind(k) }

func fourListsCard(c conduct.Card) gen.FourListsCard {
	return gen.FourListsCard{ViolationID: c.Violation.ID, Version: c.Version, Official: c.Official, Notice: text(c.Notice),
		Candidates: each(c.Candidates, func(i conduct.ListItem) gen.FourListsItem {
			return gen.FourListsItem{Code: i.Code, List: gen.FourListsItemList(i.List), Name: text(i.Name), Article: text(i.Article)}
		}),
		Facts: each(c.Facts, func(f conduct.Fact) gen.FourListsFact {
			return gen.FourListsFact{Code: f.Code, Text: text(f.Text), Holds: f.Holds, Article: text(f.Article)}
		})}
}

// text is a sentence in both languages.
func text(t errs.Text) gen.Text { return gen.Text{Zh: t.ZH, En: t.EN} }

// full is a list that is [] and not null when it is empty.
func full[T any](list []T) []T { return append([]T{}, list...) }
