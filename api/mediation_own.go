package api

import (
	"context"
	"io"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/mediation"
)

// What a consumer without an account does: the public form, and their own case.

// ViewComplaintForm shows the public form of a park.
func (s *Server) ViewComplaintForm(ctx context.Context, r gen.ViewComplaintFormRequestObject) (gen.ViewComplaintFormResponseObject, error) {
	_, name, err := s.Mediation.Intake(ctx, r.PublicCode)
	return gen.ViewComplaintForm200JSONResponse{ParkName: name, Claims: caseClaims(), NoticeVersion: mediation.NoticeVersion, Notice: bothLanguages(mediation.Notice()), OtherWays: bothLanguages(mediation.OtherWays())}, err
}

// FileComplaint opens a case from the public form.
func (s *Server) FileComplaint(ctx context.Context, r gen.FileComplaintRequestObject) (gen.FileComplaintResponseObject, error) {
	filed, err := s.Mediation.FileComplaint(ctx, r.PublicCode, newComplaint(*r.Body))
	return gen.FileComplaint201JSONResponse(filedCase(filed)), err
}

// OpenCase exchanges number and query code for a token.
func (s *Server) OpenCase(ctx context.Context, r gen.OpenCaseRequestObject) (gen.OpenCaseResponseObject, error) {
	a, err := s.Mediation.OpenCase(ctx, r.Body.Number, r.Body.QueryCode)
	return gen.OpenCase200JSONResponse{AccessToken: a.Token, TokenType: "Bearer", ExpiresIn: a.ExpiresInSeconds, CaseID: a.CaseID}, err
}

// ownCase is the case the caller's token opens.
func ownCase(ctx context.Context) id.ID { return actor.From(ctx).CaseID }

// GetOwnCase shows the case to its consumer.
func (s *Server) GetOwnCase(ctx context.Context, _ gen.GetOwnCaseRequestObject) (gen.GetOwnCaseResponseObject, error) {
	out, err := s.showCase(ctx, ownCase(ctx), nil)
	return gen.GetOwnCase200JSONResponse(out), err
}

// ListOwnMessages lists what was said in the rooms open to the consumer.
func (s *Server) ListOwnMessages(ctx context.Context, r gen.ListOwnMessagesRequestObject) (gen.ListOwnMessagesResponseObject, error) {
	found, err := s.Mediation.Messages(ctx, ownCase(ctx), "", pageOf(r.Params.Limit, r.Params.Cursor))
	return gen.ListOwnMessages200JSONResponse{Items: each(found.Items, caseMessage), NextCursor: some(found.Next)}, err
}

// SayAsConsumer says something.
func (s *Server) SayAsConsumer(ctx context.Context, r gen.SayAsConsumerRequestObject) (gen.SayAsConsumerResponseObject, error) {
	said, err := s.Mediation.Say(ctx, ownCase(ctx), mediation.Room(r.Body.Room), r.Body.Body)
	return gen.SayAsConsumer201JSONResponse(caseMessage(said)), err
}

// ListOwnExhibits lists the files in the rooms open to the consumer.
func (s *Server) ListOwnExhibits(ctx context.Context, _ gen.ListOwnExhibitsRequestObject) (gen.ListOwnExhibitsResponseObject, error) {
	found, err := s.Mediation.Exhibits(ctx, ownCase(ctx))
	return gen.ListOwnExhibits200JSONResponse{Items: each(found, caseExhibit)}, err
}

// AddOwnExhibit lays a picture or PDF before the mediator.
func (s *Server) AddOwnExhibit(ctx context.Context, r gen.AddOwnExhibitRequestObject) (gen.AddOwnExhibitResponseObject, error) {
	content, err := io.ReadAll(io.LimitReader(r.Body, mediation.MaxPictureBytes+1))
	if err != nil {
		return nil, err
	}
	added, err := s.Mediation.ShowPicture(ctx, ownCase(ctx), mediation.NewPicture{Name: r.Params.Name, Content: content, Private: value(r.Params.Private), RequestID: value(r.Params.RequestID)})
	return gen.AddOwnExhibit201JSONResponse(caseExhibit(added)), err
}

// ownExhibit is an exhibit on its way out.
type ownExhibit struct{ stream }

func (e ownExhibit) VisitDownloadOwnExhibitResponse(c *fiber.Ctx) error { return e.send(c) }

// DownloadOwnExhibit sends the bytes of an exhibit.
func (s *Server) DownloadOwnExhibit(ctx context.Context, r gen.DownloadOwnExhibitRequestObject) (gen.DownloadOwnExhibitResponseObject, error) {
	f, content, err := s.Mediation.OpenExhibit(ctx, ownCase(ctx), r.CaseExhibitID)
	if err != nil {
		return nil, err
	}
	return ownExhibit{stream{f.MediaType, f.Name, f.SizeBytes, copyFrom(content)}}, nil
}

// OfferAsConsumer makes an offer.
func (s *Server) OfferAsConsumer(ctx context.Context, r gen.OfferAsConsumerRequestObject) (gen.OfferAsConsumerResponseObject, error) {
	b := r.Body
	made, err := s.Mediation.MakeOffer(ctx, ownCase(ctx), mediation.NewOffer{ClaimKind: mediation.ClaimKind(b.ClaimKind), AmountFen: b.AmountFen, Terms: b.Terms, ValidUntil: b.ValidUntil})
	return gen.OfferAsConsumer201JSONResponse(caseOffer(made)), err
}

// AnswerOfferAsConsumer accepts, declines or withdraws an offer.
func (s *Server) AnswerOfferAsConsumer(ctx context.Context, r gen.AnswerOfferAsConsumerRequestObject) (gen.AnswerOfferAsConsumerResponseObject, error) {
	_, err := s.Mediation.AnswerOffer(ctx, ownCase(ctx), r.CaseOfferID, mediation.Answer{Decision: mediation.OfferState(r.Body.Decision), PerformBy: value(r.Body.PerformBy)})
	out, err := s.showCase(ctx, ownCase(ctx), err)
	return gen.AnswerOfferAsConsumer200JSONResponse(out), err
}

// GetOwnAgreement shows the wording to read before confirming.
func (s *Server) GetOwnAgreement(ctx context.Context, _ gen.GetOwnAgreementRequestObject) (gen.GetOwnAgreementResponseObject, error) {
	a, err := s.Mediation.Agreement(ctx, ownCase(ctx))
	return gen.GetOwnAgreement200JSONResponse(caseAgreement(a)), err
}

// ConfirmAsConsumer confirms the wording.
func (s *Server) ConfirmAsConsumer(ctx context.Context, r gen.ConfirmAsConsumerRequestObject) (gen.ConfirmAsConsumerResponseObject, error) {
	a, err := s.Mediation.ConfirmAgreement(ctx, ownCase(ctx), mediation.Confirmation{SHA256: r.Body.Sha256})
	return gen.ConfirmAsConsumer200JSONResponse(caseAgreement(a)), err
}

// RefuseAgreementAsConsumer goes back to mediation.
func (s *Server) RefuseAgreementAsConsumer(ctx context.Context, r gen.RefuseAgreementAsConsumerRequestObject) (gen.RefuseAgreementAsConsumerResponseObject, error) {
	out, err := s.caseMoved(ctx, ownCase(ctx), r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.VoidAgreement(ctx, ownCase(ctx), v, value(r.Body.Reason))
	})
	return gen.RefuseAgreementAsConsumer200JSONResponse(out), err
}

// DownloadOwnAgreement prints the agreement.
func (s *Server) DownloadOwnAgreement(ctx context.Context, _ gen.DownloadOwnAgreementRequestObject) (gen.DownloadOwnAgreementResponseObject, error) {
	return s.agreementPDF(ctx, ownCase(ctx))
}

// AddOwnFacts answers what the desk asked for.
func (s *Server) AddOwnFacts(ctx context.Context, r gen.AddOwnFactsRequestObject) (gen.AddOwnFactsResponseObject, error) {
	out, err := s.caseMoved(ctx, ownCase(ctx), r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.AddFacts(ctx, ownCase(ctx), v, r.Body.Text)
	})
	return gen.AddOwnFacts200JSONResponse(out), err
}

// WithdrawOwnCase withdraws the complaint.
func (s *Server) WithdrawOwnCase(ctx context.Context, r gen.WithdrawOwnCaseRequestObject) (gen.WithdrawOwnCaseResponseObject, error) {
	out, err := s.caseMoved(ctx, ownCase(ctx), r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.Withdraw(ctx, ownCase(ctx), v, value(r.Body.Reason))
	})
	return gen.WithdrawOwnCase200JSONResponse(out), err
}

// ConfirmPerformance says that what was agreed was done.
func (s *Server) ConfirmPerformance(ctx context.Context, r gen.ConfirmPerformanceRequestObject) (gen.ConfirmPerformanceResponseObject, error) {
	out, err := s.caseMoved(ctx, ownCase(ctx), r.Params.IfMatch, func(v int64) (mediation.Case, error) {
		return s.Mediation.RecordPerformance(ctx, ownCase(ctx), v, value(r.Body.Reason))
	})
	return gen.ConfirmPerformance200JSONResponse(out), err
}
