package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/actor"
	"sitong/internal/notice"
)

// notice is a message in the caller's language.
func (s *Server) notice(ctx context.Context, m notice.Message) gen.Notice {
	return gen.Notice{ID: m.ID, Kind: m.Kind, Text: s.Notices.Text(m, actor.From(ctx).Lang), Link: some(m.Link), CreatedAt: m.CreatedAt, ReadAt: m.ReadAt}
}

func noticeChannel(c notice.Channel) gen.NoticeChannel {
	return gen.NoticeChannel{ID: c.ID, Kind: gen.NoticeChannelKind(c.Kind), Name: c.Name, AddressMasked: c.Masked, Kinds: c.Kinds, Enabled: c.Enabled, Version: c.Version}
}

func newNoticeChannel(b gen.NewNoticeChannel) notice.NewChannel {
	return notice.NewChannel{Kind: notice.ChannelKind(b.Kind), Name: b.Name, Address: b.Address, Secret: value(b.Secret), Kinds: b.Kinds}
}
