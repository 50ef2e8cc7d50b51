package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/admission"
	"sitong/internal/kernel/id"
)

func (s *Server) ListAgencyTerms(ctx context.Context, r gen.ListAgencyTermsRequestObject) (gen.ListAgencyTermsResponseObject, error) {
	all, err := s.Admission.AgencyTerms(ctx, r.SubjectID)
	if err != nil {
		return nil, err
	}
	var accounts []id.ID
	for _, t := range all {
		accounts = append(accounts, t.BeganBy, t.EndedBy)
	}
	who, err := s.people(ctx, accounts...)
	if err != nil {
		return nil, err
	}
	named, err := s.Admission.SubjectsByIDs(ctx, each(all, func(t admission.AgencyTerm) id.ID { return t.AgencyID }))
	return gen.ListAgencyTerms200JSONResponse{Items: each(all, func(t admission.AgencyTerm) gen.AgencyTerm {
		return gen.AgencyTerm{ID: t.ID, Agency: subjectRef(named[t.AgencyID]), FromAt: t.FromAt, UntilAt: some(t.UntilAt), BeganBy: who.ref(t.BeganBy), EndedBy: who.some(&t.EndedBy)}
	})}, err
}
