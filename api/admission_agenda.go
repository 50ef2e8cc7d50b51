package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/admission"
	"sitong/internal/admission/duty"
	"sitong/internal/kernel/page"
)

func (s *Server) ListAgenda(ctx context.Context, r gen.ListAgendaRequestObject) (gen.ListAgendaResponseObject, error) {
	p := r.Params
	all, total, err := s.Duties.Agenda(ctx, duty.Filter{Days: value(p.Days), Kind: admission.Kind(value(p.Kind)), Who: string(value(p.Who)), Query: value(p.Q),
		Overdue: value(p.Overdue), Unasked: value(p.Unasked)}, page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor)})
	return gen.ListAgenda200JSONResponse{Items: each(all.Items, agendaItem), NextCursor: some(all.Next), Total: total}, err
}

func agendaItem(i duty.Item) gen.AgendaItem {
	out := gen.AgendaItem{ID: i.Key(), Subject: subjectRef(i.Subject), Code: i.Code, Who: gen.AgendaWho(i.Who), What: bothLanguages(i.What), Article: i.Article,
		DueOn: i.DueOn, Missing: i.Missing, Chases: i.Chases, ChasedAt: some(i.ChasedAt)}
	if i.Problem.ZH != "" {
		out.Problem = some(bothLanguages(i.Problem))
	}
	return out
}

func (s *Server) ChaseAgenda(ctx context.Context, r gen.ChaseAgendaRequestObject) (gen.ChaseAgendaResponseObject, error) {
	wanted := each(r.Body.Items, func(w gen.WantedChase) duty.Wanted { return duty.Wanted{Subject: w.SubjectID, Code: w.Code} })
	all, err := s.Duties.Chase(ctx, wanted, duty.Channel(r.Body.Channel))
	return gen.ChaseAgenda200JSONResponse{Items: each(all, func(c duty.Chase) gen.Chase {
		return gen.Chase{ID: c.ID, SubjectID: c.SubjectID, Code: c.Code, DueOn: c.DueOn, Channel: gen.ChaseChannel(c.Channel), ChasedAt: c.ChasedAt}
	})}, err
}

func (s *Server) ReportUnreachable(ctx context.Context, r gen.ReportUnreachableRequestObject) (gen.ReportUnreachableResponseObject, error) {
	return gen.ReportUnreachable204Response{}, s.Duties.ReportUnreachable(ctx, r.SubjectID, r.Body.Note)
}

func (s *Server) ConfirmPublication(ctx context.Context, r gen.ConfirmPublicationRequestObject) (gen.ConfirmPublicationResponseObject, error) {
	return gen.ConfirmPublication204Response{}, s.Duties.ConfirmPublication(ctx, r.SubjectID, r.Body.Note)
}
