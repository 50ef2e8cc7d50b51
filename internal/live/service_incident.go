package live

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// IncidentView is an incident with its session, streamer and hits.
type IncidentView struct {
	Incident
	SessionTitle string
	Streamer     Standing
	Hits         []HitView
}

// Incidents lists incidents, newest first.
func (s *Service) Incidents(ctx context.Context, p page.Request, state IncidentState, session id.ID) (page.Page[IncidentView], error) {
	found, err := s.store.listIncidents(ctx, p, state, session)
	if err != nil {
		return page.Page[IncidentView]{}, err
	}
	out := page.Page[IncidentView]{Next: found.Next, Items: make([]IncidentView, len(found.Items))}
	for i, n := range found.Items {
		if out.Items[i], err = s.viewIncident(ctx, n); err != nil {
			return out, err
		}
	}
	return out, nil
}

// Incident returns one incident with its hits. ErrIncidentNotFound.
func (s *Service) Incident(ctx context.Context, incident id.ID) (IncidentView, error) {
	n, err := s.store.incident(ctx, incident)
	if err != nil {
		return IncidentView{}, err
	}
	return s.viewIncident(ctx, n)
}

func (s *Service) viewIncident(ctx context.Context, n Incident) (IncidentView, error) {
	out := IncidentView{Incident: n}
	x, err := s.store.byID(ctx, n.SessionID)
	if err != nil {
		return out, err
	}
	hits, err := s.hitViews(ctx, HitFilter{IncidentID: n.ID, Page: page.Request{Limit: page.MaxLimit}}, nil)
	if err != nil {
		return out, err
	}
	names, err := s.ports.Subjects.Named(ctx, []id.ID{n.StreamerID})
	out.SessionTitle, out.Hits, out.Streamer = x.Title, hits.Items, names[n.StreamerID]
	return out, err
}

// Escalation is how an incident is passed on.
type Escalation struct {
	Summary string
	Code    string // of the conduct catalogue; chosen by severity when empty
}

// EscalateIncident makes the evidence bundle of an incident (what was said, the state of the goods,
// the hits and corrections, the gate) and records the violation, in one transaction: neither exists
// without the other. ErrIncidentNotFound, ErrIncidentClosed; the errors of evidence and conduct.
func (s *Service) EscalateIncident(ctx context.Context, incident id.ID, version int64, e Escalation) (IncidentView, error) {
	var out Incident
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		n, err := s.openOf(ctx, incident, version)
		if err != nil {
			return err
		}
		before := n
		view, err := s.viewIncident(ctx, n)
		if err != nil {
			return err
		}
		n.Summary = e.Summary
		if n.BundleID, err = s.bundle(ctx, n, view); err != nil {
			return err
		}
		// A listener's clock may run ahead of ours: what was heard has happened by now.
		said := min(view.Hits[len(view.Hits)-1].SaidAt, s.now())
		n.ViolationID, err = s.ports.Violations.Record(ctx, ViolationRequest{Code: e.Code, SubjectID: n.StreamerID, SessionID: n.SessionID, IncidentID: n.ID,
			BundleID: n.BundleID, Severity: n.Severity, Category: gravest(view.Hits).Category, Article: gravest(view.Hits).Article.ZH, Facts: e.Summary, OccurredAt: said})
		if err != nil {
			return err
		}
		n.State, n.EscalatedBy, n.EscalatedAt = IncidentEscalated, actor.From(ctx).AccountID, s.now()
		if err := s.store.updateIncident(ctx, &n, version); err != nil {
			return err
		}
		out = n
		if err := audit.Change(ctx, s.Journal, "live.incident.escalate", "incident", n.ID, before, n); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventSuspected, n.ID, Suspected{n.SessionID, n.ID, n.StreamerID, n.Severity, n.BundleID, n.ViolationID})
	})
	if err != nil {
		return IncidentView{}, err
	}
	return s.viewIncident(ctx, out)
}

// gravest is the hit an incident is named after.
func gravest(hits []HitView) HitView {
	out := hits[0]
	for _, h := range hits {
		if h.Severity.weight() > out.Severity.weight() {
			out = h
		}
	}
	return out
}

// openOf loads and holds an incident that can still be decided.
func (s *Service) openOf(ctx context.Context, incident id.ID, version int64) (Incident, error) {
	n, err := s.store.incident(ctx, incident)
	switch {
	case err != nil:
		return n, err
	case n.Version != version:
		return n, db.ErrStale
	case n.State != IncidentOpen:
		return n, ErrIncidentClosed
	}
	return n, nil
}

// CloseIncident settles an incident without a violation. ErrIncidentNotFound, ErrIncidentClosed.
func (s *Service) CloseIncident(ctx context.Context, incident id.ID, version int64, reason string) (IncidentView, error) {
	var out Incident
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		n, err := s.openOf(ctx, incident, version)
		if err != nil {
			return err
		}
		before := n
		n.State, n.Summary, n.EscalatedBy, n.EscalatedAt = IncidentClosed, reason, actor.From(ctx).AccountID, s.now()
		if err := s.store.updateIncident(ctx, &n, version); err != nil {
			return err
		}
		out = n
		return audit.Change(ctx, s.Journal, "live.incident.close", "incident", n.ID, before, n)
	})
	if err != nil {
		return IncidentView{}, err
	}
	return s.viewIncident(ctx, out)
}

// sliceMS is how much of the transcript before the first and after the last hit is evidence.
const sliceMS = 5 * 60 * 1000

// bundle writes down what is known of an incident and has evidence seal it.
func (s *Service) bundle(ctx context.Context, n Incident, view IncidentView) (id.ID, error) {
	if len(view.Hits) == 0 {
		return "", ErrIncidentClosed
	}
	card, err := s.Session(ctx, n.SessionID)
	if err != nil {
		return "", err
	}
	words, err := s.slice(ctx, card, view.Hits)
	if err != nil {
		return "", err
	}
	corrections, err := s.store.corrections(ctx, n.SessionID)
	if err != nil {
		return "", err
	}
	parts := []BundlePart{{Name: "transcript.txt", Content: []byte(words)}}
	for name, v := range map[string]any{"hits.json": view.Hits, "products.json": card.Shelf, "corrections.json": corrections, "gate.json": card.Gate} {
		raw, err := json.MarshalIndent(v, "", "  ")
		if err != nil {
			return "", fmt.Errorf("live: %w", err)
		}
		parts = append(parts, BundlePart{Name: name, Content: raw})
	}
	return s.ports.Bundles.Bundle(ctx, BundleRequest{IncidentID: n.ID, SessionID: n.SessionID, SubjectID: n.StreamerID, Title: card.Title, Why: n.Summary, Parts: parts})
}

// slice is the transcript around hits, with clock times and speakers.
func (s *Service) slice(ctx context.Context, card Card, hits []HitView) (string, error) {
	in := Span{hits[0].OffsetMS, hits[0].OffsetMS}
	for _, h := range hits {
		in = Span{min(in.From, h.OffsetMS), max(in.To, h.OffsetMS)}
	}
	in = Span{max(0, in.From-sliceMS), in.To + sliceMS}
	var b strings.Builder
	for cursor := ""; ; {
		pieces, err := s.pieces(ctx, card, in, page.Request{Limit: page.MaxLimit, Cursor: cursor})
		if err != nil {
			return "", err
		}
		for _, p := range pieces.Items {
			at := clock.FromMillis(card.Span().From + p.OffsetMS).In(clock.Shanghai)
			fmt.Fprintf(&b, "[%s] %s: %s\n", at.Format("2006-01-02 15:04:05.000"), p.Speaker, p.Text)
		}
		if cursor = pieces.Next; cursor == "" {
			return b.String(), nil
		}
	}
}
