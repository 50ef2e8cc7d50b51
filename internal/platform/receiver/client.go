package receiver

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"sitong/internal/kernel/errs"
)

var (
	// ErrNoReceiver reports that no receiving end is configured: file by hand.
	ErrNoReceiver = errs.New(errs.Conflict, "filing.no_receiver", "未配置监管接收端，请线下报送并登记回执", "No receiving end is configured: deliver by hand and record the receipt")
	// ErrUnreachable reports that the receiving end did not answer; the delivery is tried again.
	ErrUnreachable = errs.New(errs.Unavailable, "filing.receiver_unreachable", "监管接收端暂时无法连接，将自动重试", "The receiving end cannot be reached; it will be tried again")
	// ErrAnswer reports an answer that is no genuine receipt for the package.
	ErrAnswer = errs.New(errs.Unavailable, "filing.receipt_unreadable", "接收端的回执无法核验", "The answer of the receiving end is no receipt that can be verified")
)

const maxReceiptBytes = 256 << 10

// Client delivers packages to one receiving end.
type Client struct {
	url  string
	http *http.Client
}

// NewClient returns a client of the receiving end at url; an empty url delivers nothing.
func NewClient(url string) *Client {
	return &Client{url: strings.TrimSuffix(url, "/"), http: &http.Client{Timeout: 30 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// Ready says whether there is a receiving end.
func (c *Client) Ready() bool { return c.url != "" }

// Deliver sends a package and returns the receipt. ErrNoReceiver; ErrUnreachable, which may
// be tried again with the same external id; ErrAnswer.
func (c *Client) Deliver(ctx context.Context, externalID string, sizeBytes int64, content io.Reader) (Receipt, error) {
	var out Receipt
	if !c.Ready() {
		return out, ErrNoReceiver
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url+"/filings", content)
	if err != nil {
		return out, ErrUnreachable.Because(err)
	}
	r.ContentLength = sizeBytes
	r.Header.Set("Content-Type", "application/zip")
	r.Header.Set("Idempotency-Key", externalID)
	answer, err := c.http.Do(r)
	if err != nil {
		return out, ErrUnreachable.Because(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, maxReceiptBytes))
	if err != nil || answer.StatusCode >= 500 || answer.StatusCode == http.StatusTooManyRequests {
		return out, ErrUnreachable.Because(errors.Join(err, fmt.Errorf("receiver: status %d", answer.StatusCode)))
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return out, ErrAnswer.Because(err)
	}
	if out.ExternalID != externalID || !out.Genuine() || (out.Outcome != Accepted && out.Outcome != Rejected) {
		return out, ErrAnswer.Because(fmt.Errorf("receiver: %s for %s", out.Outcome, out.ExternalID))
	}
	return out, nil
}
