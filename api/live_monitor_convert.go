package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/live"
	"sitong/internal/live/transcript"
)

func putOf(b gen.NewCorrection) live.Put {
	return live.Put{Words: b.Words, SpokenAt: value(b.SpokenAt), StreamerID: value(b.StreamerID)}
}

// hits converts hits; the people who decided about them are named once for all.
func (s *Server) hits(ctx context.Context, views []live.HitView) ([]gen.Hit, error) {
	names, err := s.people(ctx, each(views, func(h live.HitView) id.ID { return h.DecidedBy })...)
	if err != nil {
		return nil, err
	}
	return each(views, func(h live.HitView) gen.Hit {
		return gen.Hit{ID: h.ID, SessionID: h.SessionID, SessionTitle: some(h.SessionTitle), OffsetMs: h.OffsetMS, SaidAt: h.SaidAt, Term: h.Term, Found: h.Found,
			Context: h.Context, Category: h.Category, Severity: gen.HitSeverity(h.Severity), Article: bothLanguages(h.Article), Suggestion: bothLanguages(h.Suggestion),
			PackVersion: h.PackVersion, SlotID: some(h.SlotID), Streamer: livePerson(h.StreamerID, h.Streamer.Name), State: gen.HitState(h.State),
			Reason: some(h.Reason), DecidedBy: names.some(&h.DecidedBy), DecidedAt: some(h.DecidedAt), IncidentID: some(h.IncidentID), FoundAt: h.FoundAt, Version: h.Version}
	}), nil
}

func (s *Server) corrections(ctx context.Context, session id.ID) ([]gen.Correction, error) {
	list, speakers, err := s.Live.Corrections(ctx, session)
	if err != nil {
		return nil, err
	}
	names, err := s.people(ctx, each(list, func(c live.Correction) id.ID { return c.RecordedBy })...)
	return each(list, func(c live.Correction) gen.Correction {
		return gen.Correction{ID: c.ID, SessionID: c.SessionID, HitID: some(c.HitID), Streamer: livePerson(c.StreamerID, speakers[c.StreamerID].Name), Words: c.Words,
			SpokenAt: c.SpokenAt, OnTheSpot: c.OnTheSpot, RecordedBy: names.ref(c.RecordedBy), RecordedAt: c.RecordedAt}
	}), err
}

func (s *Server) correction(ctx context.Context, session, wanted id.ID) (gen.Correction, error) {
	all, err := s.corrections(ctx, session)
	if err != nil {
		return gen.Correction{}, err
	}
	for _, c := range all {
		if c.ID == wanted {
			return c, nil
		}
	}
	return gen.Correction{}, ErrNotFound
}

func (s *Server) incidents(ctx context.Context, views []live.IncidentView) ([]gen.Incident, error) {
	out := make([]gen.Incident, len(views))
	names, err := s.people(ctx, each(views, func(n live.IncidentView) id.ID { return n.OpenedBy })...)
	if err != nil {
		return nil, err
	}
	for i, n := range views {
		hits, err := s.hits(ctx, n.Hits)
		if err != nil {
			return nil, err
		}
		out[i] = gen.Incident{ID: n.ID, SessionID: n.SessionID, SessionTitle: n.SessionTitle, Streamer: livePerson(n.StreamerID, n.Streamer.Name),
			State: gen.IncidentState(n.State), Severity: gen.HitSeverity(n.Severity), Summary: n.Summary, Hits: hits, BundleID: some(n.BundleID),
			ViolationID: some(n.ViolationID), OpenedBy: names.ref(n.OpenedBy), OpenedAt: n.OpenedAt, EscalatedAt: some(n.EscalatedAt), Version: n.Version}
	}
	return out, nil
}

// incident is one incident, with its version announced.
func (s *Server) incident(ctx context.Context, n live.IncidentView) (gen.Incident, error) {
	etag(ctx, n.Version)
	all, err := s.incidents(ctx, []live.IncidentView{n})
	if err != nil {
		return gen.Incident{}, err
	}
	return all[0], nil
}

func transcriptPiece(p live.Piece) gen.TranscriptPiece {
	return gen.TranscriptPiece{Seq: p.Seq, Source: gen.TranscriptPieceSource(p.Source), OffsetMs: p.OffsetMS, Text: p.Text, Speaker: livePerson(p.Streamer, p.Speaker)}
}

func transcriptImport(t live.TranscriptImport) gen.TranscriptImport {
	out := gen.TranscriptImport{ID: t.ID, SessionID: t.SessionID, FileID: t.FileID, State: gen.TranscriptImportState(t.State), GoodLines: t.GoodLines, BadLines: t.BadLines,
		StoredChunks: t.StoredChunks, HitsFound: t.HitsFound, JobID: some(t.JobID), CreatedAt: t.CreatedAt, FinishedAt: some(t.FinishedAt), Version: t.Version}
	if t.Format != "" {
		f := gen.TranscriptImportFormat(t.Format)
		out.Format = &f
	}
	out.Findings = each(t.Bad, func(b transcript.BadLine) gen.BadLine {
		return gen.BadLine{Line: b.Line, Code: b.Code, Text: bothLanguages(b.Text)}
	})
	return out
}
