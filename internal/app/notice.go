package app

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/park"
	"sitong/internal/platform/mail"
	"sitong/internal/platform/webhook"
	"sitong/internal/workday"
)

// wireNotice builds what tells people things, and the clocks that make most of it.
func (a *App) wireNotice() error {
	needs := notice.Needs{People: addressees{a.Services.Identity}, Quiet: quietHours{a.Services.Parks}, Robots: webhook.New(a.Core.Clock), PublicURL: a.Config.PublicURL}
	if a.Config.SMTPURL != "" {
		server, err := mailServer(a.Config.SMTPURL)
		if err != nil {
			return err
		}
		needs.Mail = mail.New(server)
	}
	if a.Config.SMSGatewayURL != "" {
		needs.SMS = smsGateway{url: a.Config.SMSGatewayURL, log: a.Log}
	}
	notices, err := notice.New(a.Core, needs)
	if err != nil {
		return err
	}
	clocks, err := workday.New(a.Core, openParks{a.Services.Parks}, notices)
	if err != nil {
		return err
	}
	a.Worker.Handle(notice.JobDeliver, notices.RunDelivery)
	a.Worker.Handle(notice.JobDigest, notices.RunDigest)
	a.Worker.Handle(workday.JobRecount, clocks.RunRecount)
	a.everyPark(time.Minute, "clocks that run out", clocks.Tick)
	a.everyPark(5*time.Minute, "daily digest", notices.TickDigest)
	a.Services.Notices, a.Services.Workday = notices, clocks
	a.listenForNotices()
	return nil
}

// addressees finds whom to tell.
type addressees struct{ people *identity.Service }

func (p addressees) AccountsOf(ctx context.Context, subject id.ID) ([]id.ID, error) {
	return p.people.AccountsOf(ctx, subject)
}

func (p addressees) HoldersOf(ctx context.Context, role string) ([]id.ID, error) {
	return p.people.HoldersOf(ctx, identity.Role(role))
}

// quietHours reads when a park is not to be disturbed.
type quietHours struct{ parks *park.Service }

func (q quietHours) QuietHours(ctx context.Context) (notice.Hours, error) {
	s, err := q.parks.Settings(ctx)
	return notice.Hours{From: s.QuietHours.From, To: s.QuietHours.To}, err
}

// openParks lists the parks at work, for what concerns all of them.
type openParks struct{ parks *park.Service }

func (o openParks) ActiveParks(ctx context.Context) ([]id.ID, error) {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "all parks", Lang: "zh-CN"})
	var out []id.ID
	for r := (page.Request{Limit: page.MaxLimit}); ; {
		parks, err := o.parks.ListParks(ctx, "", r)
		if err != nil {
			return nil, err
		}
		for _, p := range parks.Items {
			if p.State == park.Open {
				out = append(out, p.ID)
			}
		}
		if r.Cursor = parks.Next; r.Cursor == "" {
			return out, nil
		}
	}
}

// SendText hands a notice to the gateway of the sign-in codes.
func (g smsGateway) SendText(ctx context.Context, phone, text string) error {
	return g.post(ctx, phone, "【四统】"+text)
}

// mailServer reads smtp://user:password@host:port?from=park@example.com; smtp+plain allows a
// connection without TLS, for a server on the same machine.
func mailServer(address string) (mail.Server, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || (u.Scheme != "smtp" && u.Scheme != "smtp+plain") || u.Query().Get("from") == "" {
		return mail.Server{}, fmt.Errorf("app: SITONG_SMTP_URL is smtp://user:password@host:port?from=address")
	}
	s := mail.Server{Host: u.Hostname(), Port: 587, From: u.Query().Get("from"), PlainText: u.Scheme == "smtp+plain", User: u.User.Username()}
	s.Password, _ = u.User.Password()
	if u.Port() != "" {
		if s.Port, err = strconv.Atoi(u.Port()); err != nil {
			return mail.Server{}, fmt.Errorf("app: SITONG_SMTP_URL: %w", err)
		}
	}
	return s, nil
}
