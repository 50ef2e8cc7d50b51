package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/mediation"
)

// GetCaseRules shows what the case tables and lists of grounds say.
func (s *Server) GetCaseRules(context.Context, gen.GetCaseRulesRequestObject) (gen.GetCaseRulesResponseObject, error) {
	out, err := s.caseRules()
	return gen.GetCaseRules200JSONResponse(out), err
}

// ListCases lists cases, the next to run out first.
func (s *Server) ListCases(ctx context.Context, r gen.ListCasesRequestObject) (gen.ListCasesResponseObject, error) {
	p := r.Params
	f := mediation.Filter{State: mediation.State(value(p.State)), Open: value(p.Open), Mode: mediation.Mode(value(p.Mode)), MerchantID: value(p.MerchantID),
		MediatorID: value(p.MediatorID), Mine: value(p.Mine), Overdue: value(p.Overdue), Number: value(p.Number)}
	found, err := s.Mediation.Cases(ctx, f, page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))})
	if err != nil {
		return nil, err
	}
	items, err := s.caseSummaries(ctx, found.Items)
	return gen.ListCases200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

// RegisterCase takes a complaint down for a consumer.
func (s *Server) RegisterCase(ctx context.Context, r gen.RegisterCaseRequestObject) (gen.RegisterCaseResponseObject, error) {
	filed, err := create(ctx, func(ctx context.Context) (mediation.Filed, error) { return s.Mediation.Register(ctx, newCase(*r.Body)) }, s.filed)
	return gen.RegisterCase201JSONResponse(filedCase(filed)), err
}

// filed is the answer to a repeated registration: the query code is not kept.
func (s *Server) filed(ctx context.Context, c id.ID) (mediation.Filed, error) {
	d, err := s.Mediation.Dossier(ctx, c)
	return mediation.Filed{Case: d.Case}, err
}

// GetCase shows a case as the caller may see it.
func (s *Server) GetCase(ctx context.Context, r gen.GetCaseRequestObject) (gen.GetCaseResponseObject, error) {
	out, err := s.showCase(ctx, r.CaseID, nil)
	return gen.GetCase200JSONResponse(out), err
}

// SortCase ties a case to what it is about.
func (s *Server) SortCase(ctx context.Context, r gen.SortCaseRequestObject) (gen.SortCaseResponseObject, error) {
	b := r.Body
	t := mediation.Triage{Mode: mediation.Mode(b.Mode), MerchantID: value(b.MerchantID), SessionID: value(b.SessionID), ProductID: value(b.ProductID), StudioID: value(b.StudioID), LetterFileID: value(b.LetterFileID)}
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) { return s.Mediation.Sort(ctx, r.CaseID, v, t) })
	return gen.SortCase200JSONResponse(out), err
}

// AssignCase gives a case to a mediator.
func (s *Server) AssignCase(ctx context.Context, r gen.AssignCaseRequestObject) (gen.AssignCaseResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.Assign(ctx, r.CaseID, v, r.Body.AccountID)
	})
	return gen.AssignCase200JSONResponse(out), err
}

// RenewQueryCode hands the consumer a new code.
func (s *Server) RenewQueryCode(ctx context.Context, r gen.RenewQueryCodeRequestObject) (gen.RenewQueryCodeResponseObject, error) {
	filed, err := s.Mediation.NewQueryCode(ctx, r.CaseID)
	return gen.RenewQueryCode200JSONResponse(filedCase(filed)), err
}

// RevealCase shows one sealed value.
func (s *Server) RevealCase(ctx context.Context, r gen.RevealCaseRequestObject) (gen.RevealCaseResponseObject, error) {
	v, err := s.Mediation.Reveal(ctx, r.CaseID, string(r.Body.Field), r.Body.Purpose)
	return gen.RevealCase200JSONResponse{Value: v}, err
}

// DecideComplaint accepts, refuses or asks for more.
func (s *Server) DecideComplaint(ctx context.Context, r gen.DecideComplaintRequestObject) (gen.DecideComplaintResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		switch mediation.Action(r.Body.Decision) {
		case mediation.Refuse:
			return s.Mediation.RefuseCase(ctx, r.CaseID, v, value(r.Body.Ground), value(r.Body.Reason))
		case mediation.AskSupplement:
			return s.Mediation.AskForMore(ctx, r.CaseID, v, value(r.Body.Reason))
		}
		return s.Mediation.AcceptCase(ctx, r.CaseID, v)
	})
	return gen.DecideComplaint200JSONResponse(out), err
}

// AddCaseFacts writes down what the consumer added.
func (s *Server) AddCaseFacts(ctx context.Context, r gen.AddCaseFactsRequestObject) (gen.AddCaseFactsResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.AddFacts(ctx, r.CaseID, v, r.Body.Text)
	})
	return gen.AddCaseFacts200JSONResponse(out), err
}

// MoveCase begins mediation, sends for testing, or ends without agreement.
func (s *Server) MoveCase(ctx context.Context, r gen.MoveCaseRequestObject) (gen.MoveCaseResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		switch mediation.Action(r.Body.Action) {
		case mediation.Appraise:
			return s.Mediation.StartAppraisal(ctx, r.CaseID, v, value(r.Body.Reason))
		case mediation.Appraised:
			return s.Mediation.EndAppraisal(ctx, r.CaseID, v, value(r.Body.Reason))
		case mediation.Terminate:
			return s.Mediation.TerminateCase(ctx, r.CaseID, v, value(r.Body.Ground), value(r.Body.Reason))
		}
		return s.Mediation.BeginMediation(ctx, r.CaseID, v)
	})
	return gen.MoveCase200JSONResponse(out), err
}

// WithdrawCase records that the consumer withdraws.
func (s *Server) WithdrawCase(ctx context.Context, r gen.WithdrawCaseRequestObject) (gen.WithdrawCaseResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.Withdraw(ctx, r.CaseID, v, value(r.Body.Reason))
	})
	return gen.WithdrawCase200JSONResponse(out), err
}

// CloseCase archives or reopens.
func (s *Server) CloseCase(ctx context.Context, r gen.CloseCaseRequestObject) (gen.CloseCaseResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		if mediation.Action(r.Body.Action) == mediation.Reopen {
			return s.Mediation.ReopenCase(ctx, r.CaseID, v, value(r.Body.Reason))
		}
		return s.Mediation.ArchiveCase(ctx, r.CaseID, v, value(r.Body.Reason))
	})
	return gen.CloseCase200JSONResponse(out), err
}
