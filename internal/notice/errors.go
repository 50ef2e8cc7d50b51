package notice

import "sitong/internal/kernel/errs"

var (
	// ErrNotFound reports a notice that is not the caller's.
	ErrNotFound = errs.New(errs.NotFound, "notice.not_found", "通知不存在", "No such notice")
	// ErrChannelNotFound reports an unknown channel.
	ErrChannelNotFound = errs.New(errs.NotFound, "notice.channel_not_found", "通知渠道不存在", "No such channel")
	// ErrChannelInvalid reports a channel that cannot work.
	ErrChannelInvalid = errs.New(errs.Invalid, "notice.channel_invalid", "通知渠道填写有误", "The channel is not filled in correctly")
	// ErrTooManyChannels reports a park with 50 channels.
	ErrTooManyChannels = errs.New(errs.Conflict, "notice.too_many_channels", "通知渠道最多 50 个", "A park may have at most 50 channels")
	// ErrNoGateway reports that the deployment has no gateway for SMS or e-mail.
	ErrNoGateway = errs.New(errs.Conflict, "notice.no_gateway", "平台尚未配置该通道的网关", "The deployment has no gateway for this")
)
