package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"sitong/internal/kernel/clock"
)

func stopped() clock.Clock { return clock.NewManual(time.UnixMilli(1_789_000_000_000)) }

func TestRobotsSpeakTheirDialect(t *testing.T) {
	var path string
	var body map[string]any
	answer := `{"errcode":0,"errmsg":"ok"}`
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path, body = r.URL.String(), nil
		_ = json.NewDecoder(r.Body).Decode(&body)
		_, _ = io.WriteString(w, answer)
	}))
	defer s.Close()
	c := NewUnguarded(stopped())
	ctx := context.Background()
	if err := c.Say(ctx, Robot{WeCom, s.URL + "/send?key=k", ""}, "你好"); err != nil || body["msgtype"] != "text" || path != "/send?key=k" {
		t.Errorf("%v %v %s", err, body, path)
	}
	if err := c.Say(ctx, Robot{DingTalk, s.URL + "/robot?access_token=a", "SEC1"}, "你好"); err != nil || !strings.Contains(path, "timestamp=1789000000000") ||
		!strings.Contains(path, "sign=") || !strings.Contains(path, "access_token=a") {
		t.Errorf("%v %s", err, path)
	}
	answer = `{"code":0,"msg":"success"}`
	if err := c.Say(ctx, Robot{Feishu, s.URL, "SEC2"}, "你好"); err != nil || body["timestamp"] != "1789000000" || body["sign"] == nil {
		t.Errorf("%v %v", err, body)
	}
	for _, refusal := range []string{`{"errcode":93000,"errmsg":"invalid webhook url"}`, `{"code":19021,"msg":"sign match fail"}`, "<html>"} {
		answer = refusal
		if err := c.Say(ctx, Robot{WeCom, s.URL, ""}, "你好"); !errors.Is(err, ErrRefused) {
			t.Errorf("%s: %v", refusal, err)
		}
	}
}

func TestGuardReachesNothingInside(t *testing.T) {
	var hits atomic.Int64
	s := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { hits.Add(1) }))
	defer s.Close()
	c := New(stopped())
	for _, address := range []string{s.URL, strings.Replace(s.URL, "127.0.0.1", "localhost", 1), "http://example.com/x", "https://127.0.0.1/", "https://[::1]/",
		"https://10.0.0.1/", "https://192.168.1.1/", "https://169.254.169.254/latest", "https://100.64.0.1/", "https://[fd00::1]/", "https://[::ffff:127.0.0.1]/",
		"https://0.0.0.0/", "https://user:pw@example.com/", "file:///etc/passwd", "https://example.com:8443/", "not an address", ""} {
		if _, err := c.Post(context.Background(), address, []byte("{}")); !errors.Is(err, ErrAddress) {
			t.Errorf("%s: %v", address, err)
		}
	}
	// A name is judged by what it resolves to when it is dialled, not by what it looks like.
	if err := public("127.0.0.1:443"); !errors.Is(err, ErrAddress) {
		t.Errorf("%v", err)
	}
	if hits.Load() != 0 {
		t.Errorf("%d requests arrived", hits.Load())
	}
	for _, a := range []string{"1.1.1.1", "223.5.5.5", "2400:3200::1"} {
		if !Public(netip.MustParseAddr(a)) {
			t.Errorf("%s is public", a)
		}
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	var inside atomic.Int64
	target := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { inside.Add(1) }))
	defer target.Close()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, target.URL, http.StatusFound) }))
	defer s.Close()
	_, err := NewUnguarded(stopped()).Post(context.Background(), s.URL, []byte("{}"))
	if !errors.Is(err, ErrRefused) || inside.Load() != 0 {
		t.Errorf("%v, %d", err, inside.Load())
	}
}

func TestSilenceIsTriedAgain(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) }))
	address := s.URL
	if _, err := NewUnguarded(stopped()).Post(context.Background(), address, nil); !errors.Is(err, ErrUnreachable) {
		t.Errorf("%v", err)
	}
	s.Close()
	_, err := NewUnguarded(stopped()).Post(context.Background(), address+"/?key=secret", nil)
	if !errors.Is(err, ErrUnreachable) || strings.Contains(err.Error(), "secret") {
		t.Errorf("%v", err)
	}
}
