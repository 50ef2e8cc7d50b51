package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
)

func (s *Server) ListSessions(ctx context.Context, r gen.ListSessionsRequestObject) (gen.ListSessionsResponseObject, error) {
	p := r.Params
	f := live.Filter{Page: page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))}, From: value(p.FromAt), To: value(p.ToAt),
		MerchantID: value(p.MerchantID), StreamerID: value(p.StreamerID)}
	if p.State != nil {
		f.States = []live.State{live.State(*p.State)}
	}
	found, err := s.Live.Sessions(ctx, f, value(p.BuildingID))
	if err != nil {
		return nil, err
	}
	items, err := s.sessions(ctx, found.Items)
	return gen.ListSessions200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

func (s *Server) ShowWeek(ctx context.Context, r gen.ShowWeekRequestObject) (gen.ShowWeekResponseObject, error) {
	week, err := s.Live.Week(ctx, live.Span{From: r.Params.FromAt, To: r.Params.ToAt}, value(r.Params.BuildingID))
	if err != nil {
		return nil, err
	}
	items, err := s.sessions(ctx, week.Sessions)
	return gen.ShowWeek200JSONResponse{Studios: each(week.Studios, studioRef), Sessions: items, Truncated: week.Truncated}, err
}

func (s *Server) FindStreamers(ctx context.Context, r gen.FindStreamersRequestObject) (gen.FindStreamersResponseObject, error) {
	found, err := s.Live.Streamers(ctx, value(r.Params.Q))
	items := each(found, func(v live.Standing) gen.LivePerson { return gen.LivePerson{ID: v.ID, Name: v.Name} })
	return gen.FindStreamers200JSONResponse{Items: items}, err
}

func (s *Server) GetSession(ctx context.Context, r gen.GetSessionRequestObject) (gen.GetSessionResponseObject, error) {
	x, err := s.session(ctx, r.SessionID)
	return gen.GetSession200JSONResponse(x), err
}

func (s *Server) PlanSession(ctx context.Context, r gen.PlanSessionRequestObject) (gen.PlanSessionResponseObject, error) {
	x, err := create(ctx, func(ctx context.Context) (gen.Session, error) {
		x, err := s.Live.PlanSession(ctx, draftOf(*r.Body))
		if err != nil {
			return gen.Session{}, err
		}
		return s.session(ctx, x.ID)
	}, s.session)
	return gen.PlanSession201JSONResponse(x), err
}

func (s *Server) ChangeSession(ctx context.Context, r gen.ChangeSessionRequestObject) (gen.ChangeSessionResponseObject, error) {
	x, err := s.stepped(ctx, r.Params.IfMatch, func(v int64) (live.Session, error) {
		return s.Live.ChangeSession(ctx, r.SessionID, v, changeOf(*r.Body))
	})
	return gen.ChangeSession200JSONResponse(x), err
}

func (s *Server) CopySession(ctx context.Context, r gen.CopySessionRequestObject) (gen.CopySessionResponseObject, error) {
	var left []live.NotCopied
	x, err := create(ctx, func(ctx context.Context) (gen.Session, error) {
		x, no, err := s.Live.CopySession(ctx, r.SessionID, r.Body.PlannedStartAt)
		if err != nil {
			return gen.Session{}, err
		}
		left = no
		return s.session(ctx, x.ID)
	}, s.session)
	return gen.CopySession201JSONResponse{Session: x, NotCopied: each(left, notCopied)}, err
}

func (s *Server) ReviewSession(ctx context.Context, r gen.ReviewSessionRequestObject) (gen.ReviewSessionResponseObject, error) {
	x, err := s.stepped(ctx, r.Params.IfMatch, func(v int64) (live.Session, error) {
		return s.Live.ReviewSession(ctx, r.SessionID, v, each(r.Body.Objects, func(o gen.ReviewObject) string { return string(o) }))
	})
	return gen.ReviewSession200JSONResponse(x), err
}

func (s *Server) ConfirmPresence(ctx context.Context, r gen.ConfirmPresenceRequestObject) (gen.ConfirmPresenceResponseObject, error) {
	if err := s.Live.ConfirmPresence(ctx, r.SessionID); err != nil {
		return nil, err
	}
	x, err := s.session(ctx, r.SessionID)
	return gen.ConfirmPresence200JSONResponse(x), err
}

func (s *Server) StartSession(ctx context.Context, r gen.StartSessionRequestObject) (gen.StartSessionResponseObject, error) {
	x, err := s.stepped(ctx, r.Params.IfMatch, func(v int64) (live.Session, error) {
		return s.Live.StartSession(ctx, r.SessionID, v, value(r.Body.Reason))
	})
	return gen.StartSession200JSONResponse(x), err
}

func (s *Server) EndSession(ctx context.Context, r gen.EndSessionRequestObject) (gen.EndSessionResponseObject, error) {
	x, err := s.stepped(ctx, r.Params.IfMatch, func(v int64) (live.Session, error) { return s.Live.EndSession(ctx, r.SessionID, v) })
	return gen.EndSession200JSONResponse(x), err
}

func (s *Server) CancelSession(ctx context.Context, r gen.CancelSessionRequestObject) (gen.CancelSessionResponseObject, error) {
	x, err := s.stepped(ctx, r.Params.IfMatch, func(v int64) (live.Session, error) {
		return s.Live.CancelSession(ctx, r.SessionID, v, r.Body.Reason)
	})
	return gen.CancelSession200JSONResponse(x), err
}

func (s *Server) HandOverSlot(ctx context.Context, r gen.HandOverSlotRequestObject) (gen.HandOverSlotResponseObject, error) {
	if _, err := s.Live.HandOverSlot(ctx, r.SessionID, value(r.Body.FromStreamerID), r.Body.ToStreamerID); err != nil {
		return nil, err
	}
	x, err := s.session(ctx, r.SessionID)
	return gen.HandOverSlot200JSONResponse(x), err
}

func (s *Server) EvaluateGate(ctx context.Context, r gen.EvaluateGateRequestObject) (gen.EvaluateGateResponseObject, error) {
	g, err := s.Live.EvaluateGate(ctx, r.SessionID)
	return gen.EvaluateGate200JSONResponse(s.gateResult(g)), err
}

func (s *Server) WaiveFinding(ctx context.Context, r gen.WaiveFindingRequestObject) (gen.WaiveFindingResponseObject, error) {
	g, err := s.Live.WaiveFinding(ctx, r.SessionID, r.Body.Code, r.Body.AboutID, r.Body.Reason)
	return gen.WaiveFinding200JSONResponse(s.gateResult(g)), err
}

func (s *Server) ListGateRules(_ context.Context, _ gen.ListGateRulesRequestObject) (gen.ListGateRulesResponseObject, error) {
	rules := s.Live.Rules()
	return gen.ListGateRules200JSONResponse{Version: rules.Version, Items: each(rules.Rules, gateRule)}, nil
}

// session is one session as the contract carries it, with its version announced.
func (s *Server) session(ctx context.Context, session id.ID) (gen.Session, error) {
	card, err := s.Live.Session(ctx, session)
	if err != nil {
		return gen.Session{}, err
	}
	etag(ctx, card.Version)
	all, err := s.sessions(ctx, []live.Card{card})
	if err != nil {
		return gen.Session{}, err
	}
	return all[0], nil
}

// stepped changes a session at the version the caller read and answers with what it is now.
func (s *Server) stepped(ctx context.Context, ifMatch string, step func(version int64) (live.Session, error)) (gen.Session, error) {
	v, err := version(ifMatch)
	if err != nil {
		return gen.Session{}, err
	}
	x, err := step(v)
	if err != nil {
		return gen.Session{}, err
	}
	return s.session(ctx, x.ID)
}
