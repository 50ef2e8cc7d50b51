package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
)

func (s *Server) ListNotices(ctx context.Context, r gen.ListNoticesRequestObject) (gen.ListNoticesResponseObject, error) {
	all, unread, err := s.Notices.List(ctx, value(r.Params.Unread), page.Request{Limit: value(r.Params.Limit), Cursor: value(r.Params.Cursor)})
	out := gen.ListNotices200JSONResponse{Items: make([]gen.Notice, len(all.Items)), Unread: unread, NextCursor: some(all.Next)}
	for i, m := range all.Items {
		out.Items[i] = s.notice(ctx, m)
	}
	return out, err
}

func (s *Server) ReadNotice(ctx context.Context, r gen.ReadNoticeRequestObject) (gen.ReadNoticeResponseObject, error) {
	m, err := s.Notices.Read(ctx, r.NoticeID)
	return gen.ReadNotice200JSONResponse(s.notice(ctx, m)), err
}

func (s *Server) ReadAllNotices(ctx context.Context, _ gen.ReadAllNoticesRequestObject) (gen.ReadAllNoticesResponseObject, error) {
	return gen.ReadAllNotices204Response{}, s.Notices.ReadAll(ctx)
}

func (s *Server) ListNoticeKinds(context.Context, gen.ListNoticeKindsRequestObject) (gen.ListNoticeKindsResponseObject, error) {
	var out gen.ListNoticeKinds200JSONResponse
	for _, k := range s.Notices.Kinds() {
		out.Items = append(out.Items, gen.NoticeKind{Code: k.Code, Text: bothLanguages(k.Text), Urgent: k.Urgent})
	}
	return out, nil
}

func (s *Server) ListNoticeChannels(ctx context.Context, _ gen.ListNoticeChannelsRequestObject) (gen.ListNoticeChannelsResponseObject, error) {
	all, err := s.Notices.Channels(ctx)
	out := gen.ListNoticeChannels200JSONResponse{Items: make([]gen.NoticeChannel, len(all))}
	for i, c := range all {
		out.Items[i] = noticeChannel(c)
	}
	return out, err
}

func (s *Server) AddNoticeChannel(ctx context.Context, r gen.AddNoticeChannelRequestObject) (gen.AddNoticeChannelResponseObject, error) {
	c, err := create(ctx, func(ctx context.Context) (notice.Channel, error) {
		return s.Notices.AddChannel(ctx, newNoticeChannel(*r.Body))
	}, s.Notices.ChannelByID)
	if err != nil {
		return nil, err
	}
	etag(ctx, c.Version)
	return gen.AddNoticeChannel201JSONResponse(noticeChannel(c)), nil
}

func (s *Server) ChangeNoticeChannel(ctx context.Context, r gen.ChangeNoticeChannelRequestObject) (gen.ChangeNoticeChannelResponseObject, error) {
	v, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	c, err := s.Notices.SwitchChannel(ctx, r.ChannelID, v, r.Body.Enabled)
	if err != nil {
		return nil, err
	}
	etag(ctx, c.Version)
	return gen.ChangeNoticeChannel200JSONResponse(noticeChannel(c)), nil
}

func (s *Server) TestNoticeChannel(ctx context.Context, r gen.TestNoticeChannelRequestObject) (gen.TestNoticeChannelResponseObject, error) {
	d, err := s.Notices.TestChannel(ctx, r.ChannelID)
	return gen.TestNoticeChannel200JSONResponse{ID: d.ID, State: gen.NoticeDeliveryState(d.State), Attempts: int(d.Attempts), Answer: some(d.Answer),
		CreatedAt: d.CreatedAt}, err
}
