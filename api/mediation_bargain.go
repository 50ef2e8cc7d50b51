package api

import (
	"bytes"
	"context"
	"io"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/mediation"
)

// MakeOffer makes an offer, or writes down one a side made.
func (s *Server) MakeOffer(ctx context.Context, r gen.MakeOfferRequestObject) (gen.MakeOfferResponseObject, error) {
	b := r.Body
	made, err := create(ctx, func(ctx context.Context) (mediation.Offer, error) {
		return s.Mediation.MakeOffer(ctx, r.CaseID, mediation.NewOffer{Side: mediation.Side(value(b.Side)), ClaimKind: mediation.ClaimKind(b.ClaimKind), AmountFen: b.AmountFen, Terms: b.Terms, ValidUntil: b.ValidUntil})
	}, func(ctx context.Context, was id.ID) (mediation.Offer, error) {
		return s.Mediation.Offer(ctx, r.CaseID, was)
	})
	return gen.MakeOffer201JSONResponse(caseOffer(made)), err
}

// AnswerOffer accepts, declines or withdraws an offer.
func (s *Server) AnswerOffer(ctx context.Context, r gen.AnswerOfferRequestObject) (gen.AnswerOfferResponseObject, error) {
	_, err := s.Mediation.AnswerOffer(ctx, r.CaseID, r.CaseOfferID, mediation.Answer{Side: mediation.Side(value(r.Body.Side)), Decision: mediation.OfferState(r.Body.Decision), PerformBy: value(r.Body.PerformBy)})
	out, err := s.showCase(ctx, r.CaseID, err)
	return gen.AnswerOffer200JSONResponse(out), err
}

// GetAgreement shows the wording that counts now.
func (s *Server) GetAgreement(ctx context.Context, r gen.GetAgreementRequestObject) (gen.GetAgreementResponseObject, error) {
	a, err := s.Mediation.Agreement(ctx, r.CaseID)
	return gen.GetAgreement200JSONResponse(caseAgreement(a)), err
}

// DraftAgreement words an agreement.
func (s *Server) DraftAgreement(ctx context.Context, r gen.DraftAgreementRequestObject) (gen.DraftAgreementResponseObject, error) {
	b := r.Body
	_, err := s.Mediation.DraftAgreement(ctx, r.CaseID, mediation.Terms{ClaimKind: mediation.ClaimKind(b.ClaimKind), AmountFen: b.AmountFen, Text: b.Terms, PerformBy: b.PerformBy})
	out, err := s.showCase(ctx, r.CaseID, err)
	return gen.DraftAgreement200JSONResponse(out), err
}

// ConfirmAgreement confirms a wording, or records a confirmation.
func (s *Server) ConfirmAgreement(ctx context.Context, r gen.ConfirmAgreementRequestObject) (gen.ConfirmAgreementResponseObject, error) {
	a, err := s.Mediation.ConfirmAgreement(ctx, r.CaseID, mediation.Confirmation{Side: mediation.Side(value(r.Body.Side)), SHA256: r.Body.Sha256, How: string(value(r.Body.How))})
	return gen.ConfirmAgreement200JSONResponse(caseAgreement(a)), err
}

// RefuseAgreement goes back to mediation.
func (s *Server) RefuseAgreement(ctx context.Context, r gen.RefuseAgreementRequestObject) (gen.RefuseAgreementResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.VoidAgreement(ctx, r.CaseID, v, value(r.Body.Reason))
	})
	return gen.RefuseAgreement200JSONResponse(out), err
}

// agreementFile is a PDF on its way out.
type agreementFile struct{ stream }

func (a agreementFile) VisitDownloadAgreementResponse(c *fiber.Ctx) error    { return a.send(c) }
func (a agreementFile) VisitDownloadOwnAgreementResponse(c *fiber.Ctx) error { return a.send(c) }

func (s *Server) agreementPDF(ctx context.Context, c id.ID) (agreementFile, error) {
	name, content, err := s.Mediation.AgreementPDF(ctx, c)
	return agreementFile{stream{"application/pdf", name, int64(len(content)), copyFrom(io.NopCloser(bytes.NewReader(content)))}}, err
}

// DownloadAgreement prints the agreement.
func (s *Server) DownloadAgreement(ctx context.Context, r gen.DownloadAgreementRequestObject) (gen.DownloadAgreementResponseObject, error) {
	return s.agreementPDF(ctx, r.CaseID)
}

// RecordPerformance records that what was agreed was done.
func (s *Server) RecordPerformance(ctx context.Context, r gen.RecordPerformanceRequestObject) (gen.RecordPerformanceResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.RecordPerformance(ctx, r.CaseID, v, value(r.Body.Reason))
	})
	return gen.RecordPerformance200JSONResponse(out), err
}

// ReserveAdvance sets money of the fund aside.
func (s *Server) ReserveAdvance(ctx context.Context, r gen.ReserveAdvanceRequestObject) (gen.ReserveAdvanceResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.ReserveAdvance(ctx, r.CaseID, v, r.Body.AmountFen)
	})
	return gen.ReserveAdvance200JSONResponse(out), err
}

// PayAdvance pays the consumer in advance.
func (s *Server) PayAdvance(ctx context.Context, r gen.PayAdvanceRequestObject) (gen.PayAdvanceResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.PayAdvance(ctx, r.CaseID, v, value(r.Body.Reason))
	})
	return gen.PayAdvance200JSONResponse(out), err
}

// RecoverAdvance recovers an advance.
func (s *Server) RecoverAdvance(ctx context.Context, r gen.RecoverAdvanceRequestObject) (gen.RecoverAdvanceResponseObject, error) {
	out, err := s.caseMoved(ctx, r.CaseID, r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.RecoverAdvance(ctx, r.CaseID, v, string(r.Body.Source), r.Body.AmountFen)
	})
	return gen.RecoverAdvance200JSONResponse(out), err
}
