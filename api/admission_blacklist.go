package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/admission/blacklist"
	"sitong/internal/kernel/id"
)

func (s *Server) ListBlacklist(ctx context.Context, r gen.ListBlacklistRequestObject) (gen.ListBlacklistResponseObject, error) {
	all, err := s.Blacklist.Entries(ctx, blacklist.Filter{State: blacklist.State(value(r.Params.State)), SubjectID: value(r.Params.SubjectID)}, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.blacklistEntries(ctx, all.Items...)
	return gen.ListBlacklist200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) NoticeBlacklisting(ctx context.Context, r gen.NoticeBlacklistingRequestObject) (gen.NoticeBlacklistingResponseObject, error) {
	b := r.Body
	e, err := create(ctx, func(ctx context.Context) (blacklist.Entry, error) {
		return s.Blacklist.Notice(ctx, blacklist.NewEntry{SubjectID: b.SubjectID, Ground: string(b.Ground), Facts: b.Facts, Basis: b.Basis, Months: int64(b.Months)})
	}, s.Blacklist.Entry)
	if err != nil {
		return nil, err
	}
	out, err := s.blacklistEntry(ctx, e)
	return gen.NoticeBlacklisting201JSONResponse(out), err
}

func (s *Server) GetBlacklistEntry(ctx context.Context, r gen.GetBlacklistEntryRequestObject) (gen.GetBlacklistEntryResponseObject, error) {
	e, err := s.Blacklist.Entry(ctx, r.BlacklistEntryID)
	if err != nil {
		return nil, err
	}
	out, err := s.blacklistEntry(ctx, e)
	return gen.GetBlacklistEntry200JSONResponse(out), err
}

func (s *Server) PleadBlacklisting(ctx context.Context, r gen.PleadBlacklistingRequestObject) (gen.PleadBlacklistingResponseObject, error) {
	out, err := s.blacklistStep(ctx, r.Params.IfMatch, func(was int64) (blacklist.Entry, error) {
		return s.Blacklist.Plead(ctx, r.BlacklistEntryID, was, r.Body.Text)
	})
	return gen.PleadBlacklisting200JSONResponse(out), err
}

func (s *Server) DecideBlacklisting(ctx context.Context, r gen.DecideBlacklistingRequestObject) (gen.DecideBlacklistingResponseObject, error) {
	out, err := s.blacklistStep(ctx, r.Params.IfMatch, func(was int64) (blacklist.Entry, error) {
		return s.Blacklist.Decide(ctx, r.BlacklistEntryID, was, r.Body.List, r.Body.Text)
	})
	return gen.DecideBlacklisting200JSONResponse(out), err
}

func (s *Server) AppealBlacklisting(ctx context.Context, r gen.AppealBlacklistingRequestObject) (gen.AppealBlacklistingResponseObject, error) {
	out, err := s.blacklistStep(ctx, r.Params.IfMatch, func(was int64) (blacklist.Entry, error) {
		return s.Blacklist.Appeal(ctx, r.BlacklistEntryID, was, r.Body.Text)
	})
	return gen.AppealBlacklisting200JSONResponse(out), err
}

func (s *Server) AnswerBlacklistAppeal(ctx context.Context, r gen.AnswerBlacklistAppealRequestObject) (gen.AnswerBlacklistAppealResponseObject, error) {
	out, err := s.blacklistStep(ctx, r.Params.IfMatch, func(was int64) (blacklist.Entry, error) {
		return s.Blacklist.Answer(ctx, r.BlacklistEntryID, was, r.Body.Uphold, r.Body.Text)
	})
	return gen.AnswerBlacklistAppeal200JSONResponse(out), err
}

func (s *Server) LiftBlacklisting(ctx context.Context, r gen.LiftBlacklistingRequestObject) (gen.LiftBlacklistingResponseObject, error) {
	out, err := s.blacklistStep(ctx, r.Params.IfMatch, func(was int64) (blacklist.Entry, error) {
		return s.Blacklist.Lift(ctx, r.BlacklistEntryID, was, r.Body.Text)
	})
	return gen.LiftBlacklisting200JSONResponse(out), err
}

// blacklistStep does one step on the version the caller saw.
func (s *Server) blacklistStep(ctx context.Context, ifMatch string, act func(was int64) (blacklist.Entry, error)) (gen.BlacklistEntry, error) {
	was, err := version(ifMatch)
	if err != nil {
		return gen.BlacklistEntry{}, err
	}
	e, err := act(was)
	if err != nil {
		return gen.BlacklistEntry{}, err
	}
	return s.blacklistEntry(ctx, e)
}

// blacklistEntry is one entry with its version announced.
func (s *Server) blacklistEntry(ctx context.Context, e blacklist.Entry) (gen.BlacklistEntry, error) {
	etag(ctx, e.Version)
	out, err := s.blacklistEntries(ctx, e)
	if err != nil {
		return gen.BlacklistEntry{}, err
	}
	return out[0], nil
}

// blacklistEntries names subjects and the people who acted.
func (s *Server) blacklistEntries(ctx context.Context, all ...blacklist.Entry) ([]gen.BlacklistEntry, error) {
	var accounts, subjects []id.ID
	for _, e := range all {
		accounts, subjects = append(accounts, e.NoticedBy, e.DecidedBy, e.AnsweredBy), append(subjects, e.SubjectID)
	}
	who, err := s.people(ctx, accounts...)
	if err != nil {
		return nil, err
	}
	named, err := s.Admission.SubjectsByIDs(ctx, subjects)
	return each(all, func(e blacklist.Entry) gen.BlacklistEntry {
		return gen.BlacklistEntry{ID: e.ID, Subject: subjectRef(named[e.SubjectID]), State: gen.BlacklistState(e.State), Ground: gen.BlacklistGround(e.Ground), Facts: e.Facts,
			Basis: e.Basis, Months: int(e.Months), HearUntil: e.HearUntil, NoticedBy: who.ref(e.NoticedBy), NoticedAt: e.NoticedAt, Statement: some(e.Statement),
			StatedAt: some(e.StatedAt), DecidedBy: who.some(&e.DecidedBy), DecidedAt: some(e.DecidedAt), Decision: some(e.Decision), UntilOn: some(e.UntilOn),
			Appeal: some(e.Appeal), AppealedAt: some(e.AppealedAt), Answer: some(e.Answer), AnsweredBy: who.some(&e.AnsweredBy), AnsweredAt: some(e.AnsweredAt),
			EndedAt: some(e.EndedAt), EndCause: some(gen.BlacklistEntryEndCause(e.EndCause)), EndReason: some(e.EndReason), Version: e.Version}
	}), err
}
