package app

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"time"
)

// smsGateway hands short messages to an HTTP service of the operator's provider. Neither
// number nor text is logged.
type smsGateway struct {
	url string
	log *slog.Logger
}

// SendCode starts the delivery and does not wait for it: how long the gateway takes must not
// tell a visitor whether a message was sent.
func (g smsGateway) SendCode(ctx context.Context, phone, code string) error {
	go func() {
		if err := g.send(context.WithoutCancel(ctx), phone, code); err != nil {
			g.log.Error("sms gateway", "error", err)
		}
	}()
	return nil
}

// send posts {phone, text}; an answer other than 2xx is an error.
func (g smsGateway) send(ctx context.Context, phone, code string) error {
	body, err := json.Marshal(map[string]string{"phone": phone, "text": "【四统】登录验证码 " + code + "，10 分钟内有效，请勿告知他人。"})
	if err != nil {
		return fmt.Errorf("app: sms: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, g.url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("app: sms: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("app: sms: %w", err)
	}
	defer answer.Body.Close()
	if answer.StatusCode >= 300 {
		return fmt.Errorf("app: sms gateway answered %d", answer.StatusCode)
	}
	return nil
}
