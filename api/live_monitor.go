package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
)

func (s *Server) ListHits(ctx context.Context, r gen.ListHitsRequestObject) (gen.ListHitsResponseObject, error) {
	p := r.Params
	found, err := s.Live.Hits(ctx, live.HitFilter{Page: page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))},
		SessionID: value(p.SessionID), StreamerID: value(p.StreamerID), State: live.HitState(value(p.State)), Severity: live.HitSeverity(value(p.Severity))})
	if err != nil {
		return nil, err
	}
	items, err := s.hits(ctx, found.Items)
	return gen.ListHits200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

func (s *Server) CorrectHit(ctx context.Context, r gen.CorrectHitRequestObject) (gen.CorrectHitResponseObject, error) {
	h, err := s.decided(ctx, r.Params.IfMatch, func(v int64) (live.HitView, error) { return s.Live.CorrectHit(ctx, r.HitID, v, putOf(*r.Body)) })
	return gen.CorrectHit200JSONResponse(h), err
}

func (s *Server) DismissHit(ctx context.Context, r gen.DismissHitRequestObject) (gen.DismissHitResponseObject, error) {
	h, err := s.decided(ctx, r.Params.IfMatch, func(v int64) (live.HitView, error) { return s.Live.DismissHit(ctx, r.HitID, v, r.Body.Reason) })
	return gen.DismissHit200JSONResponse(h), err
}

func (s *Server) ConfirmHit(ctx context.Context, r gen.ConfirmHitRequestObject) (gen.ConfirmHitResponseObject, error) {
	h, err := s.decided(ctx, r.Params.IfMatch, func(v int64) (live.HitView, error) {
		return s.Live.ConfirmHit(ctx, r.HitID, v, r.Body.Reason, value(r.Body.StreamerID))
	})
	return gen.ConfirmHit200JSONResponse(h), err
}

// decided decides about a hit at the version the caller read.
func (s *Server) decided(ctx context.Context, ifMatch string, step func(version int64) (live.HitView, error)) (gen.Hit, error) {
	v, err := version(ifMatch)
	if err != nil {
		return gen.Hit{}, err
	}
	h, err := step(v)
	if err != nil {
		return gen.Hit{}, err
	}
	etag(ctx, h.Version)
	all, err := s.hits(ctx, []live.HitView{h})
	if err != nil {
		return gen.Hit{}, err
	}
	return all[0], nil
}

func (s *Server) ListCorrections(ctx context.Context, r gen.ListCorrectionsRequestObject) (gen.ListCorrectionsResponseObject, error) {
	list, err := s.corrections(ctx, r.SessionID)
	return gen.ListCorrections200JSONResponse{Items: list}, err
}

func (s *Server) RecordCorrection(ctx context.Context, r gen.RecordCorrectionRequestObject) (gen.RecordCorrectionResponseObject, error) {
	load := func(ctx context.Context, wanted id.ID) (gen.Correction, error) {
		return s.correction(ctx, r.SessionID, wanted)
	}
	c, err := create(ctx, func(ctx context.Context) (gen.Correction, error) {
		c, err := s.Live.RecordCorrection(ctx, r.SessionID, putOf(*r.Body))
		if err != nil {
			return gen.Correction{}, err
		}
		return load(ctx, c.ID)
	}, load)
	return gen.RecordCorrection201JSONResponse(c), err
}

func (s *Server) ListIncidents(ctx context.Context, r gen.ListIncidentsRequestObject) (gen.ListIncidentsResponseObject, error) {
	p := r.Params
	found, err := s.Live.Incidents(ctx, page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))},
		live.IncidentState(value(p.State)), value(p.SessionID))
	if err != nil {
		return nil, err
	}
	items, err := s.incidents(ctx, found.Items)
	return gen.ListIncidents200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

func (s *Server) GetIncident(ctx context.Context, r gen.GetIncidentRequestObject) (gen.GetIncidentResponseObject, error) {
	n, err := s.Live.Incident(ctx, r.IncidentID)
	if err != nil {
		return nil, err
	}
	out, err := s.incident(ctx, n)
	return gen.GetIncident200JSONResponse(out), err
}

func (s *Server) EscalateIncident(ctx context.Context, r gen.EscalateIncidentRequestObject) (gen.EscalateIncidentResponseObject, error) {
	n, err := s.settled(ctx, r.Params.IfMatch, func(v int64) (live.IncidentView, error) {
		return s.Live.EscalateIncident(ctx, r.IncidentID, v, live.Escalation{Summary: r.Body.Summary, Code: value(r.Body.ViolationCode)})
	})
	return gen.EscalateIncident200JSONResponse(n), err
}

func (s *Server) CloseIncident(ctx context.Context, r gen.CloseIncidentRequestObject) (gen.CloseIncidentResponseObject, error) {
	n, err := s.settled(ctx, r.Params.IfMatch, func(v int64) (live.IncidentView, error) {
		return s.Live.CloseIncident(ctx, r.IncidentID, v, r.Body.Reason)
	})
	return gen.CloseIncident200JSONResponse(n), err
}

// settled decides about an incident at the version the caller read.
func (s *Server) settled(ctx context.Context, ifMatch string, step func(version int64) (live.IncidentView, error)) (gen.Incident, error) {
	v, err := version(ifMatch)
	if err != nil {
		return gen.Incident{}, err
	}
	n, err := step(v)
	if err != nil {
		return gen.Incident{}, err
	}
	return s.incident(ctx, n)
}

func (s *Server) IngestChunks(ctx context.Context, r gen.IngestChunksRequestObject) (gen.IngestChunksResponseObject, error) {
	got, err := s.Live.IngestChunks(ctx, r.SessionID, each(r.Body.Chunks, func(c gen.TranscriptChunkInput) live.Chunk {
		return live.Chunk{Seq: c.Seq, OffsetMS: c.OffsetMs, Text: c.Text}
	}))
	return gen.IngestChunks200JSONResponse{Stored: got.Stored, Repeated: got.Repeated, Conflicting: append([]int64{}, got.Conflicting...), Hits: got.Hits}, err
}

func (s *Server) ReadTranscript(ctx context.Context, r gen.ReadTranscriptRequestObject) (gen.ReadTranscriptResponseObject, error) {
	p := r.Params
	found, err := s.Live.Transcript(ctx, r.SessionID, live.Span{From: value(p.FromMs), To: value(p.ToMs)}, page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor)})
	return gen.ReadTranscript200JSONResponse{Items: each(found.Items, transcriptPiece), NextCursor: some(found.Next)}, err
}

func (s *Server) ListTranscriptImports(ctx context.Context, r gen.ListTranscriptImportsRequestObject) (gen.ListTranscriptImportsResponseObject, error) {
	all, err := s.Live.TranscriptImports(ctx, r.SessionID)
	return gen.ListTranscriptImports200JSONResponse{Items: each(all, transcriptImport)}, err
}

func (s *Server) ImportTranscript(ctx context.Context, r gen.ImportTranscriptRequestObject) (gen.ImportTranscriptResponseObject, error) {
	t, err := create(ctx, func(ctx context.Context) (live.TranscriptImport, error) {
		return s.Live.ImportTranscript(ctx, r.SessionID, r.Body.FileID)
	}, s.Live.TranscriptImport)
	return gen.ImportTranscript201JSONResponse(transcriptImport(t)), err
}
