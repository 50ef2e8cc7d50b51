package notice

import (
	"net/mail"
	"net/url"
	"slices"
	"strings"

	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// ChannelKind is how a channel reaches people.
type ChannelKind string

const (
	WeCom    ChannelKind = "wecom"
	DingTalk ChannelKind = "dingtalk"
	Feishu   ChannelKind = "feishu"
	Email    ChannelKind = "email"
	SMS      ChannelKind = "sms"
)

func (k ChannelKind) robot() bool { return k == WeCom || k == DingTalk || k == Feishu }

// Channel is one place where notices leave the product. Its address is sealed; the masked
// form is all that is shown.
type Channel struct {
	ID        id.ID       `json:"id"`
	Kind      ChannelKind `json:"kind"`
	Name      string      `json:"name"`
	Masked    string      `json:"address_masked"`
	Kinds     []string    `json:"kinds"`
	Enabled   bool        `json:"enabled"`
	CreatedBy id.ID       `json:"created_by"`
	CreatedAt int64       `json:"created_at"`
	Version   int64       `json:"version"`
}

// carries says whether the channel wants notices of a kind.
func (c Channel) carries(kind string) bool {
	return c.Enabled && (slices.Contains(c.Kinds, kind) || slices.Contains(c.Kinds, All))
}

// NewChannel is what an administrator fills in.
type NewChannel struct {
	Kind    ChannelKind
	Name    string
	Address string
	Secret  string
	Kinds   []string
}

// validate tidies the address and names everything that cannot work.
func (n *NewChannel) validate(kinds Kinds, checkURL func(string) error) error {
	var f errs.Fields
	n.Name, n.Address = strings.TrimSpace(n.Name), strings.TrimSpace(n.Address)
	if n.Name == "" {
		f.Add("/name", "notice.name_missing", "请填写名称", "Give it a name")
	}
	switch {
	case n.Kind.robot():
		if checkURL(n.Address) != nil {
			f.Add("/address", "notice.address_not_public", "应为公网 https 地址", "Should be a public https address")
		}
	case n.Kind == Email:
		if a, err := mail.ParseAddress(n.Address); err != nil || a.Address != n.Address {
			f.Add("/address", "notice.email_invalid", "邮箱地址不正确", "Not an e-mail address")
		}
	case n.Kind == SMS:
		r := cnid.Check(cnid.Phone, n.Address)
		r.Refuse(&f, "/address")
		n.Address = r.Value
	default:
		f.Add("/kind", "notice.channel_kind_unknown", "不支持的渠道", "This sort of channel is not known")
	}
	for i, k := range n.Kinds {
		if !kinds.Knows(k) {
			f.Add("/kinds/"+itoa(i), "notice.kind_unknown", "没有该类通知", "There is no such kind of notice")
		}
	}
	if len(n.Kinds) == 0 {
		f.Add("/kinds", "notice.kinds_missing", "请选择要推送的通知", "Choose what it carries")
	}
	return f.Err(ErrChannelInvalid)
}

// mask shows enough of an address to recognise it.
func (n NewChannel) mask() string {
	switch {
	case n.Kind == SMS:
		return cnid.MaskPhone(n.Address)
	case n.Kind == Email:
		name, host, _ := strings.Cut(n.Address, "@")
		return name[:1] + "***@" + host
	}
	u, err := url.Parse(n.Address)
	if err != nil {
		return "***"
	}
	tail := n.Address[max(0, len(n.Address)-4):]
	return u.Hostname() + "/…" + tail
}
