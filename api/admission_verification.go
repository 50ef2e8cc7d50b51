package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/admission"
	"sitong/internal/kernel/id"
)

func (s *Server) ListVerifications(ctx context.Context, r gen.ListVerificationsRequestObject) (gen.ListVerificationsResponseObject, error) {
	all, err := s.Admission.Verifications(ctx, r.SubjectID)
	if err != nil {
		return nil, err
	}
	out, err := s.verifications(ctx, all)
	return gen.ListVerifications200JSONResponse{Items: out}, err
}

func (s *Server) VerifySubject(ctx context.Context, r gen.VerifySubjectRequestObject) (gen.VerifySubjectResponseObject, error) {
	v, err := create(ctx, func(ctx context.Context) (admission.Verification, error) {
		return s.Admission.VerifySubject(ctx, r.SubjectID, admission.Way(r.Body.Way), r.Body.Note)
	}, s.Admission.VerificationByID)
	if err != nil {
		return nil, err
	}
	out, err := s.verifications(ctx, []admission.Verification{v})
	if err != nil {
		return nil, err
	}
	return gen.VerifySubject201JSONResponse(out[0]), nil
}

func (s *Server) verifications(ctx context.Context, all []admission.Verification) ([]gen.Verification, error) {
	who, err := s.people(ctx, each(all, func(v admission.Verification) id.ID { return v.VerifiedBy })...)
	return each(all, func(v admission.Verification) gen.Verification {
		return gen.Verification{ID: v.ID, Way: gen.VerificationWay(v.Way), Note: v.Note, VerifiedOn: v.VerifiedOn, VerifiedBy: who.ref(v.VerifiedBy)}
	}), err
}
