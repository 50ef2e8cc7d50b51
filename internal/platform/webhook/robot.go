package webhook

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"

	"sitong/internal/kernel/clock"
)

// Brand is whose group chat a robot speaks in.
type Brand string

const (
	WeCom    Brand = "wecom"    // 企业微信
	DingTalk Brand = "dingtalk" // 钉钉
	Feishu   Brand = "feishu"   // 飞书
)

// Robot is the address of a group robot; Secret signs the message where the brand wants it.
type Robot struct {
	Brand   Brand
	Address string
	Secret  string
}

// Say lets a robot write a text into its group. The errors of Post, and ErrRefused with the
// robot's own words.
func (c *Client) Say(ctx context.Context, r Robot, text string) error {
	address, body, err := r.message(text, clock.Millis(c.clock.Now()))
	if err != nil {
		return err
	}
	raw, err := json.Marshal(body)
	if err != nil {
		return fmt.Errorf("webhook: %w", err)
	}
	answer, err := c.Post(ctx, address, raw)
	if err != nil {
		return err
	}
	return verdict(answer)
}

// message is the text in the brand's dialect, signed when there is a secret.
func (r Robot) message(text string, now int64) (address string, body map[string]any, err error) {
	switch r.Brand {
	case WeCom:
		return r.Address, map[string]any{"msgtype": "text", "text": map[string]string{"content": text}}, nil
	case DingTalk:
		body = map[string]any{"msgtype": "text", "text": map[string]string{"content": text}}
		if r.Secret == "" {
			return r.Address, body, nil
		}
		u, err := url.Parse(r.Address)
		if err != nil {
			return "", nil, ErrAddress
		}
		stamp := strconv.FormatInt(now, 10)
		q := u.Query()
		q.Set("timestamp", stamp)
		q.Set("sign", sign([]byte(r.Secret), stamp+"\n"+r.Secret))
		u.RawQuery = q.Encode()
		return u.String(), body, nil
	case Feishu:
		body = map[string]any{"msg_type": "text", "content": map[string]string{"text": text}}
		if r.Secret != "" {
			stamp := strconv.FormatInt(now/1000, 10)
			body["timestamp"], body["sign"] = stamp, sign([]byte(stamp+"\n"+r.Secret), "")
		}
		return r.Address, body, nil
	}
	return "", nil, ErrAddress
}

func sign(key []byte, text string) string {
	m := hmac.New(sha256.New, key)
	m.Write([]byte(text))
	return base64.StdEncoding.EncodeToString(m.Sum(nil))
}

// verdict reads the robots' answer: HTTP 200 may still carry a refusal.
func verdict(answer []byte) error {
	var a struct {
		ErrCode int64  `json:"errcode"`
		ErrMsg  string `json:"errmsg"`
		Code    int64  `json:"code"`
		Msg     string `json:"msg"`
	}
	if err := json.Unmarshal(answer, &a); err != nil {
		return ErrRefused.With("answer", "no JSON")
	}
	if a.ErrCode != 0 || a.Code != 0 {
		text := []rune(a.ErrMsg + a.Msg)
		return ErrRefused.With("answer", string(text[:min(len(text), 120)]))
	}
	return nil
}
