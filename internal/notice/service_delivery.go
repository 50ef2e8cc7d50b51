package notice

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/job"
	"sitong/internal/platform/webhook"
)

// Kinds of jobs.
const (
	JobDeliver = "notice.deliver"
	JobDigest  = "notice.digest"
)

type delivering struct {
	Delivery id.ID `json:"delivery"`
}

// RunDelivery is the handler of JobDeliver. A passing failure goes back to the queue.
func (s *Service) RunDelivery(ctx context.Context, r *job.Run) (any, error) {
	var p delivering
	if err := r.Read(&p); err != nil {
		return nil, fmt.Errorf("notice: %w", err)
	}
	d, err := s.store.deliveryByID(ctx, p.Delivery)
	if err != nil || d.State != Waiting {
		return map[string]string{"state": string(d.State)}, err
	}
	d, cause, err := s.attempt(ctx, d)
	if err != nil {
		return nil, err
	}
	if d.State == Waiting {
		return nil, cause
	}
	return map[string]string{"state": string(d.State)}, nil
}

// attempt speaks through the channel and stores what came of it. cause is why the channel
// failed, err why it could not be stored.
func (s *Service) attempt(ctx context.Context, d Delivery) (out Delivery, cause, err error) {
	c, err := s.store.channelByID(ctx, d.Channel)
	if err != nil {
		return d, nil, err
	}
	cause = s.speak(ctx, c, d)
	d.tried(cause, errs.KindOf(cause) == errs.Unavailable)
	err = s.DB.InTx(ctx, func(ctx context.Context) error { return s.store.updateDelivery(ctx, d) })
	return d, cause, err
}

func (s *Service) speak(ctx context.Context, c sealed, d Delivery) error {
	address, secret, err := s.open(ctx, c)
	if err != nil {
		return err
	}
	switch {
	case c.Kind.robot():
		return s.Robots.Say(ctx, webhook.Robot{Brand: webhook.Brand(c.Kind), Address: address, Secret: secret}, d.Body)
	case c.Kind == Email && s.Mail != nil:
		subject, _, _ := strings.Cut(d.Body, "\n")
		return s.Mail.Send(ctx, address, subject, d.Body)
	case c.Kind == SMS && s.SMS != nil:
		return s.SMS.SendText(ctx, address, d.Body)
	}
	return ErrNoGateway
}

// TestChannel sends a test message at once, whatever the hour, and returns what came back.
// ErrChannelNotFound.
func (s *Service) TestChannel(ctx context.Context, channel id.ID) (Delivery, error) {
	var d Delivery
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, err := s.store.channelByID(ctx, channel)
		if err != nil {
			return err
		}
		d = s.newDelivery(c.Channel, Notice{Kind: "notice.test"}, s.Clock.Now())
		d.Attempts = maxAttempts - 1 // one attempt, no retry: somebody is watching
		if err := s.store.insertDelivery(ctx, d); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "notice.channel.change", Kind: "notice_channel", Object: c.ID, Reason: "test"})
	})
	if err != nil {
		return d, err
	}
	d, _, err = s.attempt(ctx, d)
	d.Attempts = 1
	return d, err
}

// digestAt is when the daily digest goes out, minutes after midnight.
const digestAt = 8*60 + 30

// TickDigest asks for today's digest of the actor's park once its hour has come.
func (s *Service) TickDigest(ctx context.Context) error {
	today := clock.DateOf(s.Clock.Now())
	if s.Clock.Now().Before(today.Start().Add(digestAt * time.Minute)) {
		return nil
	}
	channels, err := s.store.listChannels(ctx)
	if err != nil || !slices.ContainsFunc(channels, func(c sealed) bool { return c.Enabled && slices.Contains(c.Kinds, Digest) }) {
		return err
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		_, err := s.Jobs.Enqueue(ctx, job.Spec{Kind: JobDigest, Title: "每日摘要 " + string(today), Key: string(today), Payload: today})
		return err
	})
}

// RunDigest is the handler of JobDigest: it sums up what was told since the digest before.
func (s *Service) RunDigest(ctx context.Context, r *job.Run) (any, error) {
	var day clock.Date
	if err := r.Read(&day); err != nil {
		return nil, fmt.Errorf("notice: %w", err)
	}
	end := day.Start().Add(digestAt * time.Minute)
	told, err := s.store.since(ctx, clock.Millis(end.AddDate(0, 0, -1)), clock.Millis(end))
	if err != nil {
		return nil, err
	}
	zh, en := s.sumUp(told)
	sent := 0
	if zh == "" {
		return map[string]int{"deliveries": sent}, nil
	}
	n := Notice{Kind: "notice.digest", Params: map[string]string{"text_zh": zh, "text_en": en}}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		channels, err := s.store.listChannels(ctx)
		if err != nil {
			return err
		}
		sent = 0
		for _, c := range channels {
			if !c.Enabled || !slices.Contains(c.Kinds, Digest) {
				continue
			}
			if _, err := s.queue(ctx, c.Channel, n); err != nil {
				return err
			}
			sent++
		}
		return nil
	})
	return map[string]int{"deliveries": sent}, err
}

// sumUp lists each thing once, however many people were told, the newest first, at most ten;
// the rest is counted.
func (s *Service) sumUp(told []Message) (zh, en string) {
	var lineZH, lineEN []string
	seen := map[string]bool{}
	for _, m := range slices.Backward(told) {
		text := s.Text(m, "zh-CN")
		if key := text + m.Link; !seen[key] {
			seen[key] = true
			if len(lineZH) < 10 {
				lineZH, lineEN = append(lineZH, text), append(lineEN, s.Text(m, "en"))
			}
		}
	}
	if rest := len(seen) - len(lineZH); rest > 0 {
		lineZH, lineEN = append(lineZH, "另有 "+itoa(rest)+" 条"), append(lineEN, "and "+itoa(rest)+" more")
	}
	if len(lineZH) == 0 {
		return "", ""
	}
	return "共 " + itoa(len(seen)) + " 条\n" + strings.Join(lineZH, "\n"), itoa(len(seen)) + " notices\n" + strings.Join(lineEN, "\n")
}
