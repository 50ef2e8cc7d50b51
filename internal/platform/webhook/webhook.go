// Package webhook speaks to addresses that people typed in, and to nothing inside the
// deployment's own network.
//
// It owns the guarded HTTP client and the dialects of the group robots of WeCom, DingTalk
// and Feishu. It refuses plain http, redirects, and every address that resolves to this
// machine, a private network, a link or a broadcast: the check is made on the address that
// is dialled, so a name that changes its answer gains nothing.
package webhook

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"syscall"
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
)

var (
	// ErrAddress reports an address that is no https address of the public internet.
	ErrAddress = errs.New(errs.Invalid, "webhook.address", "地址应为公网 https 地址", "The address should be a public https address")
	// ErrUnreachable reports that nobody answered, or answered too late or too much.
	ErrUnreachable = errs.New(errs.Unavailable, "webhook.unreachable", "对方没有应答，稍后重试", "Nobody answered, it is tried again later")
	// ErrRefused reports that the robot did not accept the message.
	ErrRefused = errs.New(errs.Conflict, "webhook.refused", "机器人拒绝了消息：{answer}", "The robot refused the message: {answer}")
)

const (
	timeout        = 10 * time.Second
	maxAnswerBytes = 64 << 10
)

// Client posts JSON to public addresses.
type Client struct {
	http  *http.Client
	clock clock.Clock
	// anywhere lifts the guard, for tests that listen on this machine.
	anywhere bool
}

// New returns a guarded client.
func New(c clock.Clock) *Client { return newClient(c, false) }

// NewUnguarded returns a client that also reaches this machine, over plain http. It is for tests.
func NewUnguarded(c clock.Clock) *Client { return newClient(c, true) }

func newClient(c clock.Clock, anywhere bool) *Client {
	dialer := &net.Dialer{Timeout: timeout / 2}
	if !anywhere {
		dialer.Control = func(_, address string, _ syscall.RawConn) error { return public(address) }
	}
	transport := &http.Transport{DialContext: dialer.DialContext, TLSHandshakeTimeout: timeout / 2, ResponseHeaderTimeout: timeout,
		MaxIdleConns: 10, IdleConnTimeout: 30 * time.Second, ForceAttemptHTTP2: true}
	return &Client{clock: c, anywhere: anywhere, http: &http.Client{Transport: transport, Timeout: timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// public refuses a dialled address that is not on the public internet.
func public(address string) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return ErrAddress.Because(err)
	}
	if !Public(at.Addr()) {
		return ErrAddress
	}
	return nil
}

// Public says whether an address is reachable on the public internet.
func Public(a netip.Addr) bool {
	a = a.Unmap()
	if !a.IsValid() || !a.IsGlobalUnicast() || a.IsPrivate() {
		return false
	}
	for _, p := range []string{"0.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24",
		"203.0.113.0/24", "240.0.0.0/4", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001:db8::/32", "2002::/16", "fec0::/10"} {
		if netip.MustParsePrefix(p).Contains(a) {
			return false
		}
	}
	return true
}

// Check says whether an address may be stored: https, a host name or a public address, no
// user, a usual port. ErrAddress.
func (c *Client) Check(address string) error {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.User != nil || u.Opaque != "" {
		return ErrAddress
	}
	if c.anywhere {
		return nil
	}
	if u.Scheme != "https" || (u.Port() != "" && u.Port() != "443") {
		return ErrAddress
	}
	if a, err := netip.ParseAddr(u.Hostname()); err == nil && !Public(a) {
		return ErrAddress
	}
	return nil
}

// Post sends a JSON body and returns the answer, at most 64 KB of it. ErrAddress,
// ErrUnreachable, and ErrRefused for any status but 200.
func (c *Client) Post(ctx context.Context, address string, body []byte) ([]byte, error) {
	if err := c.Check(address); err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return nil, ErrAddress.Because(err)
	}
	r.Header.Set("Content-Type", "application/json; charset=utf-8")
	r.Header.Set("User-Agent", "Sitong")
	answer, err := c.http.Do(r)
	if err != nil {
		if errors.Is(err, ErrAddress) {
			return nil, ErrAddress
		}
		return nil, ErrUnreachable.Because(fmt.Errorf("webhook: %T", err)) // the text of err may hold the key in the address
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, maxAnswerBytes))
	if err != nil {
		return nil, ErrUnreachable
	}
	switch {
	case answer.StatusCode >= 500, answer.StatusCode == http.StatusTooManyRequests:
		return nil, ErrUnreachable
	case answer.StatusCode != http.StatusOK:
		return nil, ErrRefused.With("answer", answer.Status)
	}
	return text, nil
}
