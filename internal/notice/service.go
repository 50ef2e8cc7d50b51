package notice

import (
	"context"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/job"
)

// Needs is what the service is given beside the core. Mail and SMS may be nil.
type Needs struct {
	People People
	Quiet  Quiet
	Robots Robots
	Mail   Mail
	SMS    ShortMessages
	// PublicURL is where people reach the product; links in messages begin with it.
	PublicURL string
}

// Service tells people things, in the actor's park.
type Service struct {
	core.Core
	Needs
	store store
	kinds Kinds
}

// New returns the service. It fails when the sentences it ships with cannot be read.
func New(c core.Core, n Needs) (*Service, error) {
	k, err := ReadKinds()
	if err != nil {
		return nil, err
	}
	return &Service{Core: c, Needs: n, store: store{c.DB}, kinds: k}, nil
}

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// Kinds lists every kind of notice with its sentence.
func (s *Service) Kinds() []Kind { return s.kinds.All() }

// Message is a notice as one person has it.
type Message struct {
	ID        id.ID
	Account   id.ID
	Kind      string
	Params    map[string]string
	Link      string
	CreatedAt int64
	ReadAt    *int64
}

// Text is the sentence of a message in a language.
func (s *Service) Text(m Message, lang string) string { return s.kinds.Render(m.Kind, m.Params, lang) }

// Send tells a thing to its recipients: in the product at once, and through the channels of
// the park that carry its kind, after the quiet hours unless it is urgent. It joins the
// running transaction; nothing leaves before that is stored. Nobody to tell is no error.
func (s *Service) Send(ctx context.Context, n Notice) error {
	if n.Params == nil {
		n.Params = map[string]string{}
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		accounts, err := s.resolve(ctx, n.To)
		if err != nil {
			return err
		}
		messages := make([]Message, len(accounts))
		for i, a := range accounts {
			messages[i] = Message{ID: s.IDs.New(), Account: a, Kind: n.Kind, Params: n.Params, Link: n.Link, CreatedAt: s.now()}
		}
		if len(messages) > 0 {
			if err := s.store.insert(ctx, messages); err != nil {
				return err
			}
		}
		return s.deliver(ctx, n)
	})
}

// resolve returns each addressed account once, in the order of the recipients.
func (s *Service) resolve(ctx context.Context, to []Recipient) ([]id.ID, error) {
	var out []id.ID
	seen := map[id.ID]bool{}
	for _, r := range to {
		accounts, err := s.accounts(ctx, r)
		if err != nil {
			return nil, err
		}
		for _, a := range accounts {
			if a != "" && !seen[a] {
				seen[a] = true
				out = append(out, a)
			}
		}
	}
	return out, nil
}

func (s *Service) accounts(ctx context.Context, r Recipient) ([]id.ID, error) {
	switch {
	case r.Account != "":
		return []id.ID{r.Account}, nil
	case r.Subject != "":
		return s.People.AccountsOf(ctx, r.Subject)
	}
	return s.People.HoldersOf(ctx, r.Role)
}

// deliver queues a notice for each channel that carries its kind.
func (s *Service) deliver(ctx context.Context, n Notice) error {
	channels, err := s.store.listChannels(ctx)
	if err != nil {
		return err
	}
	for _, c := range channels {
		if !c.carries(n.Kind) {
			continue
		}
		if _, err := s.queue(ctx, c.Channel, n); err != nil {
			return err
		}
	}
	return nil
}

// queue stores a delivery and the job that makes it.
func (s *Service) queue(ctx context.Context, c Channel, n Notice) (Delivery, error) {
	at := s.Clock.Now()
	if !s.kinds.By(n.Kind).Urgent {
		quiet, err := s.Quiet.QuietHours(ctx)
		if err != nil {
			return Delivery{}, err
		}
		at = quiet.After(at)
	}
	d := s.newDelivery(c, n, at)
	if err := s.store.insertDelivery(ctx, d); err != nil {
		return d, err
	}
	_, err := s.Jobs.Enqueue(ctx, job.Spec{Kind: JobDeliver, Title: "发送通知（" + c.Name + "）", RunAt: at, Payload: delivering{d.ID}})
	return d, err
}

func (s *Service) newDelivery(c Channel, n Notice, at time.Time) Delivery {
	return Delivery{ID: s.IDs.New(), Channel: c.ID, Kind: n.Kind, Body: s.copyText(n), State: Waiting, RunAt: clock.Millis(at), CreatedAt: s.now()}
}

// copyText is a notice as a person would paste it: the sentence and the link.
func (s *Service) copyText(n Notice) string {
	text := s.kinds.Render(n.Kind, n.Params, "zh-CN")
	if n.Link != "" {
		text += "\n" + s.PublicURL + n.Link
	}
	return text
}

// List returns the caller's own notices, newest first, and how many are unread.
func (s *Service) List(ctx context.Context, unread bool, r page.Request) (page.Page[Message], int64, error) {
	me := actor.From(ctx).AccountID
	p, err := s.store.list(ctx, me, unread, r)
	if err != nil {
		return p, 0, err
	}
	n, err := s.store.countUnread(ctx, me)
	return p, n, err
}

// Read marks one of the caller's notices as read. ErrNotFound.
func (s *Service) Read(ctx context.Context, notice id.ID) (Message, error) {
	var out Message
	me := actor.From(ctx).AccountID
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.store.byID(ctx, me, notice); err != nil {
			return err
		}
		if err := s.store.markRead(ctx, me, notice, s.now()); err != nil {
			return err
		}
		var err error
		out, err = s.store.byID(ctx, me, notice)
		return err
	})
	return out, err
}

// ReadAll marks all of the caller's notices in the park as read.
func (s *Service) ReadAll(ctx context.Context) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		return s.store.markRead(ctx, actor.From(ctx).AccountID, "", s.now())
	})
}
