package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/mediation"
)

// ListCaseMessages lists what was said in the rooms open to the caller.
func (s *Server) ListCaseMessages(ctx context.Context, r gen.ListCaseMessagesRequestObject) (gen.ListCaseMessagesResponseObject, error) {
	found, err := s.Mediation.Messages(ctx, r.CaseID, mediation.Room(value(r.Params.Room)), pageOf(r.Params.Limit, r.Params.Cursor))
	return gen.ListCaseMessages200JSONResponse{Items: each(found.Items, caseMessage), NextCursor: some(found.Next)}, err
}

// SayInCase says something in a room.
func (s *Server) SayInCase(ctx context.Context, r gen.SayInCaseRequestObject) (gen.SayInCaseResponseObject, error) {
	said, err := create(ctx, func(ctx context.Context) (mediation.Message, error) {
		return s.Mediation.Say(ctx, r.CaseID, mediation.Room(r.Body.Room), r.Body.Body)
	}, func(ctx context.Context, was id.ID) (mediation.Message, error) {
		return s.Mediation.Message(ctx, r.CaseID, was)
	})
	return gen.SayInCase201JSONResponse(caseMessage(said)), err
}

// ListCaucus reads the private room of one side.
func (s *Server) ListCaucus(ctx context.Context, r gen.ListCaucusRequestObject) (gen.ListCaucusResponseObject, error) {
	room := mediation.CaucusConsumer
	if mediation.Side(r.Params.Side) == mediation.Merchant {
		room = mediation.CaucusMerchant
	}
	found, err := s.Mediation.Messages(ctx, r.CaseID, room, pageOf(r.Params.Limit, r.Params.Cursor))
	return gen.ListCaucus200JSONResponse{Items: each(found.Items, caseMessage), NextCursor: some(found.Next)}, err
}

// ListCaseExhibits lists the files in the rooms open to the caller.
func (s *Server) ListCaseExhibits(ctx context.Context, r gen.ListCaseExhibitsRequestObject) (gen.ListCaseExhibitsResponseObject, error) {
	found, err := s.Mediation.Exhibits(ctx, r.CaseID)
	return gen.ListCaseExhibits200JSONResponse{Items: each(found, caseExhibit)}, err
}

// AddCaseExhibit lays an uploaded file before the mediator.
func (s *Server) AddCaseExhibit(ctx context.Context, r gen.AddCaseExhibitRequestObject) (gen.AddCaseExhibitResponseObject, error) {
	b := r.Body
	added, err := create(ctx, func(ctx context.Context) (mediation.Exhibit, error) {
		return s.Mediation.AddExhibit(ctx, r.CaseID, mediation.NewExhibit{Room: mediation.Room(b.Room), FileID: b.FileID, Label: b.Label, RequestID: value(b.RequestID)})
	}, func(ctx context.Context, was id.ID) (mediation.Exhibit, error) {
		return s.Mediation.Exhibit(ctx, r.CaseID, was)
	})
	return gen.AddCaseExhibit201JSONResponse(caseExhibit(added)), err
}

// RequestEvidence asks for evidence by a day.
func (s *Server) RequestEvidence(ctx context.Context, r gen.RequestEvidenceRequestObject) (gen.RequestEvidenceResponseObject, error) {
	b := r.Body
	asked, err := create(ctx, func(ctx context.Context) (mediation.EvidenceRequest, error) {
		return s.Mediation.RequestEvidence(ctx, r.CaseID, mediation.NewRequest{To: string(b.To), Asks: b.Asks, Silence: b.Silence, DueOn: b.DueOn})
	}, func(ctx context.Context, was id.ID) (mediation.EvidenceRequest, error) {
		return s.Mediation.Request(ctx, r.CaseID, was)
	})
	return gen.RequestEvidence201JSONResponse(evidenceRequest(asked)), err
}
