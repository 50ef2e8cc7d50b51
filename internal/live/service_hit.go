package live

import (
	"context"
	"slices"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// HitView is a hit with what a person needs to judge it.
type HitView struct {
	Hit
	SessionTitle string
	SaidAt       int64
	Context      string // the words around it
	Streamer     Standing
}

// Hits lists hits, newest first: to people of the park all, to others those of their own words and
// sessions.
func (s *Service) Hits(ctx context.Context, f HitFilter) (page.Page[HitView], error) {
	only, err := s.listed(ctx, &Filter{})
	if err != nil {
		return page.Page[HitView]{}, err
	}
	if only != nil {
		own, err := s.store.ownSessions(ctx, only.subjects)
		if err != nil {
			return page.Page[HitView]{}, err
		}
		only.sessions = own // sharing a session is no reason to read a colleague's slips
	}
	return s.hitViews(ctx, f, only)
}

func (s *Service) hitViews(ctx context.Context, f HitFilter, only *visible) (page.Page[HitView], error) {
	found, err := s.store.listHits(ctx, f, only)
	if err != nil {
		return page.Page[HitView]{}, err
	}
	views, err := s.viewHits(ctx, found.Items)
	return page.Page[HitView]{Items: views, Next: found.Next}, err
}

// viewHits adds session, context and speaker to hits.
func (s *Service) viewHits(ctx context.Context, hits []Hit) ([]HitView, error) {
	out := make([]HitView, len(hits))
	var people []id.ID
	for _, h := range hits {
		people = append(people, h.StreamerID)
	}
	names, err := s.ports.Subjects.Named(ctx, distinct(people))
	if err != nil {
		return nil, err
	}
	sessions := map[id.ID]Session{}
	for i, h := range hits {
		x, ok := sessions[h.SessionID]
		if !ok {
			if x, err = s.store.byID(ctx, h.SessionID); err != nil {
				return nil, err
			}
			sessions[h.SessionID] = x
		}
		words, err := s.wordsAround(ctx, h)
		if err != nil {
			return nil, err
		}
		out[i] = HitView{Hit: h, SessionTitle: x.Title, SaidAt: x.Span().From + h.OffsetMS, Context: words, Streamer: names[h.StreamerID]}
	}
	return out, nil
}

const contextRunes = 40

// wordsAround reads the words before and after a hit.
func (s *Service) wordsAround(ctx context.Context, h Hit) (string, error) {
	near, err := s.store.chunks(ctx, h.SessionID, h.Source, h.Seq-2, h.Seq+2)
	if err != nil || len(near) == 0 {
		return h.Found, err
	}
	text := join(near, h.Seq)
	at, ok := text.index(spot{h.Seq, int(h.Start)})
	if !ok {
		return h.Found, nil
	}
	end := at + int(h.End-h.Start)
	return string(text.runes[max(0, at-contextRunes):min(len(text.runes), end+contextRunes)]), nil
}

// hitOf loads and holds a hit the caller may know of, with its session.
func (s *Service) hitOf(ctx context.Context, hit id.ID) (Hit, Session, error) {
	h, err := s.store.hit(ctx, hit)
	if err != nil {
		return h, Session{}, err
	}
	x, err := s.store.byID(ctx, h.SessionID)
	if err != nil {
		return h, x, err
	}
	v, err := s.visibleTo(ctx)
	if err == nil && !v.owns(x) && (h.StreamerID == "" || !slices.Contains(v.people, h.StreamerID)) {
		err = ErrHitNotFound
	}
	return h, x, err
}

// decide changes a hit and stores it with an event.
func (s *Service) decide(ctx context.Context, hit id.ID, version int64, action, event string, f func(context.Context, *Hit, Session) error) (HitView, error) {
	var out Hit
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		h, x, err := s.hitOf(ctx, hit)
		if err != nil {
			return err
		}
		if h.Version != version {
			return db.ErrStale
		}
		before := h
		if err := f(ctx, &h, x); err != nil {
			return err
		}
		if err := s.store.updateHit(ctx, &h, version); err != nil {
			return err
		}
		out = h
		if err := audit.Change(ctx, s.Journal, action, "hit", h.ID, before, h); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, event, h.ID, factOf(h))
	})
	if err != nil {
		return HitView{}, err
	}
	views, err := s.viewHits(ctx, []Hit{out})
	if err != nil {
		return HitView{}, err
	}
	return views[0], nil
}

// Put is a correction as somebody records it.
type Put struct {
	Words      string
	SpokenAt   int64 // now when 0
	StreamerID id.ID
}

// CorrectHit records that the words were put right (O117 art. 31). ErrHitNotFound, ErrHitDecided,
// ErrCorrectionTime.
func (s *Service) CorrectHit(ctx context.Context, hit id.ID, version int64, p Put) (HitView, error) {
	return s.decide(ctx, hit, version, "live.hit.correct", EventHitCorrected, func(ctx context.Context, h *Hit, x Session) error {
		if err := h.decide(HitCorrected, p.Words, actor.From(ctx).AccountID, s.now()); err != nil {
			return err
		}
		if p.StreamerID == "" {
			p.StreamerID = h.StreamerID
		}
		h.Reason = string([]rune(p.Words)[:min(len([]rune(p.Words)), 400)])
		_, err := s.put(ctx, x, *h, p)
		return err
	})
}

// put stores a correction of a hit, or of nothing flagged when h has no id.
func (s *Service) put(ctx context.Context, x Session, h Hit, p Put) (Correction, error) {
	now := s.now()
	if p.SpokenAt == 0 {
		p.SpokenAt = now
	}
	saidAt := x.StartedAt
	if h.ID != "" {
		saidAt += h.OffsetMS
	}
	onTheSpot, err := correct(x, min(saidAt, p.SpokenAt), p.SpokenAt, now)
	if err != nil {
		return Correction{}, err
	}
	if h.ID == "" {
		onTheSpot = x.EndedAt == 0 || p.SpokenAt <= x.EndedAt
	}
	c := Correction{s.IDs.New(), x.ID, h.ID, p.StreamerID, strings.TrimSpace(p.Words), p.SpokenAt, onTheSpot, actor.From(ctx).AccountID, now}
	return c, s.store.insertCorrection(ctx, c)
}

// RecordCorrection records a correction nobody was alerted to. ErrSessionNotFound, ErrCorrectionTime.
func (s *Service) RecordCorrection(ctx context.Context, session id.ID, p Put) (Correction, error) {
	var out Correction
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.known(ctx, session)
		if err != nil {
			return err
		}
		if out, err = s.put(ctx, x, Hit{}, p); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		return audit.Change(ctx, s.Journal, "live.hit.correct", "correction", out.ID, nil, out)
	})
	return out, err
}

// Corrections lists the corrections of a session. ErrSessionNotFound.
func (s *Service) Corrections(ctx context.Context, session id.ID) ([]Correction, map[id.ID]Standing, error) {
	if _, err := s.known(ctx, session); err != nil {
		return nil, nil, err
	}
	list, err := s.store.corrections(ctx, session)
	if err != nil {
		return nil, nil, err
	}
	var people []id.ID
	for _, c := range list {
		people = append(people, c.StreamerID)
	}
	names, err := s.ports.Subjects.Named(ctx, distinct(people))
	return list, names, err
}

// DismissHit decides that a hit is no violation. ErrHitNotFound, ErrHitDecided.
func (s *Service) DismissHit(ctx context.Context, hit id.ID, version int64, reason string) (HitView, error) {
	return s.decide(ctx, hit, version, "live.hit.decide", EventHitDecided, func(ctx context.Context, h *Hit, _ Session) error {
		return h.decide(HitDismissed, reason, actor.From(ctx).AccountID, s.now())
	})
}

// ConfirmHit makes a hit part of the open incident of its streamer and session, which is opened
// when there is none. streamer says who spoke where the slots do not. ErrHitNotFound,
// ErrHitDecided, ErrNobody, ErrStreamerNotFound.
func (s *Service) ConfirmHit(ctx context.Context, hit id.ID, version int64, reason string, streamer id.ID) (HitView, error) {
	return s.decide(ctx, hit, version, "live.hit.decide", EventHitDecided, func(ctx context.Context, h *Hit, x Session) error {
		by := actor.From(ctx).AccountID
		if err := h.decide(HitConfirmed, reason, by, s.now()); err != nil {
			return err
		}
		if err := s.attribute(ctx, h, streamer); err != nil {
			return err
		}
		n, open, err := s.store.openIncident(ctx, x.ID, h.StreamerID)
		if err != nil {
			return err
		}
		if !open {
			n = Incident{ID: s.IDs.New(), SessionID: x.ID, StreamerID: h.StreamerID, MerchantID: x.MerchantID, State: IncidentOpen, Severity: h.Severity,
				Summary: reason, OpenedBy: by, OpenedAt: s.now(), Version: 1}
			if err := s.store.insertIncident(ctx, n); err != nil {
				return err
			}
		}
		h.IncidentID = n.ID
		was := n.Severity
		if err := n.take(*h); err != nil || was == n.Severity {
			return err
		}
		return s.store.updateIncident(ctx, &n, n.Version)
	})
}

// attribute settles whose words a hit is.
func (s *Service) attribute(ctx context.Context, h *Hit, streamer id.ID) error {
	if streamer == "" {
		if h.StreamerID == "" {
			return ErrNobody
		}
		return nil
	}
	known, err := s.ports.Subjects.Named(ctx, []id.ID{streamer})
	if err != nil {
		return err
	}
	if known[streamer].Kind != "streamer" {
		return ErrStreamerNotFound
	}
	h.StreamerID = streamer
	return nil
}
