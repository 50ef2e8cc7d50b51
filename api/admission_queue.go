package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/admission"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

func (s *Server) AssignApplication(ctx context.Context, r gen.AssignApplicationRequestObject) (gen.AssignApplicationResponseObject, error) {
	was, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	a, err := s.Admission.AssignApplication(ctx, r.ApplicationID, was, value(r.Body.AssigneeID))
	if err != nil {
		return nil, err
	}
	out, err := s.application(ctx, a)
	return gen.AssignApplication200JSONResponse(out), err
}

func (s *Server) GetReviewWorkload(ctx context.Context, _ gen.GetReviewWorkloadRequestObject) (gen.GetReviewWorkloadResponseObject, error) {
	loads, ages, err := s.Admission.Workload(ctx)
	if err != nil {
		return nil, err
	}
	who, err := s.people(ctx, each(loads, func(l admission.Load) id.ID { return l.Assignee })...)
	return gen.GetReviewWorkload200JSONResponse{
		Items: each(loads, func(l admission.Load) gen.ReviewLoad {
			return gen.ReviewLoad{Assignee: who.some(&l.Assignee), Waiting: l.Waiting, Overdue: l.Overdue, OldestDays: l.OldestDays}
		}),
		Waiting: each(ages, func(a admission.Age) gen.ReviewAge { return gen.ReviewAge{FromDays: a.FromDays, Count: a.Count} }),
	}, err
}

// assignee is whose applications a list asks for.
func assignee(ctx context.Context, asked gen.ListApplicationsParamsAssignee) id.ID {
	switch asked {
	case "me":
		return actor.From(ctx).AccountID
	case "nobody":
		return admission.Nobody
	}
	return ""
}
