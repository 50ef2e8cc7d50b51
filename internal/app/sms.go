package app

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"sitong/internal/kernel/errs"
)

// errGateway reports that the provider did not take a message; trying again may help.
var errGateway = errs.New(errs.Unavailable, "app.sms_gateway", "短信网关未接收，稍后重试", "The SMS gateway did not take the message, it is tried again later")

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
		if err := g.post(context.WithoutCancel(ctx), phone, "【四统】登录验证码 "+code+"，10 分钟内有效，请勿告知他人。"); err != nil {
			g.log.Error("sms gateway", "error", err)
		}
	}()
	return nil
}

// post hands over {phone, text}; an answer other than 2xx is an error.
func (g smsGateway) post(ctx context.Context, phone, text string) error {
	body, err := json.Marshal(map[string]string{"phone": phone, "text": text})
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
		return errGateway.Because(fmt.Errorf("app: sms: %w", err))
	}
	defer answer.Body.Close()
	if answer.StatusCode >= 300 {
		return errGateway.Because(fmt.Errorf("app: sms gateway answered %d", answer.StatusCode))
	}
	return nil
}
