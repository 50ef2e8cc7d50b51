package notice_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/webhook"
)

const (
	jia  = id.ID("01J0000000000000000000000A") // 甲园
	yi   = id.ID("01J0000000000000000000000B") // 乙园
	li   = id.ID("01J0000000000000000000000P") // operator 李
	zhao = id.ID("01J0000000000000000000000Z") // merchant 赵's account
	shop = id.ID("01J0000000000000000000000S") // merchant 赵
)

type said struct {
	robot webhook.Robot
	text  string
}

// world is a park's notices with everything outside the product replaced by itself.
type world struct {
	*notice.Service
	clock  *clock.Manual
	worker *job.Worker
	said   []said
	fail   error
	quiet  notice.Hours
}

func (w *world) AccountsOf(_ context.Context, subject id.ID) ([]id.ID, error) {
	if subject == shop {
		return []id.ID{zhao}, nil
	}
	return nil, nil
}

func (w *world) HoldersOf(_ context.Context, role string) ([]id.ID, error) {
	if role == "mediator" || role == "park_admin" {
		return []id.ID{li}, nil
	}
	return nil, nil
}

func (w *world) QuietHours(context.Context) (notice.Hours, error) { return w.quiet, nil }

func (w *world) Check(address string) error {
	if !strings.HasPrefix(address, "https://") {
		return webhook.ErrAddress
	}
	return nil
}

func (w *world) Say(_ context.Context, r webhook.Robot, text string) error {
	if w.fail != nil {
		return w.fail
	}
	w.said = append(w.said, said{r, text})
	return nil
}

func open(t *testing.T, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ring, err := keyring.Open(t.TempDir(), true)
	if err != nil {
		t.Fatal(err)
	}
	ids := id.NewSeeded(c, t.Name())
	queue := job.NewQueue(d, c, ids)
	w := &world{clock: c, worker: job.NewWorker(queue, "test", slog.New(slog.NewTextHandler(io.Discard, nil)))}
	w.Service, err = notice.New(core.Core{DB: d, Clock: c, IDs: ids, Ring: ring, Journal: journal.New(d, c), Jobs: queue},
		notice.Needs{People: w, Quiet: w, Robots: w, PublicURL: "https://park.example"})
	if err != nil {
		t.Fatal(err)
	}
	w.worker.Handle(notice.JobDeliver, w.RunDelivery)
	w.worker.Handle(notice.JobDigest, w.RunDigest)
	return w
}

func as(account, park id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: park})
}

func (w *world) work(t *testing.T) {
	t.Helper()
	if _, err := w.worker.RunDue(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func (w *world) channel(t *testing.T, kinds ...string) notice.Channel {
	t.Helper()
	c, err := w.AddChannel(as(li, jia), notice.NewChannel{Kind: notice.WeCom, Name: "运营群", Address: "https://qyapi.example/send?key=abcd1234", Secret: "s", Kinds: kinds})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func returned() notice.Notice {
	return notice.Notice{Kind: "sourcing.product_returned", Params: map[string]string{"title": "煎饼", "reason": "标签不清"},
		To: append(notice.ToRoles("mediator", "park_admin"), notice.ToSubject(shop), notice.ToAccount(zhao)), Link: "/p/" + string(jia) + "/products/1"}
}

func TestEachPersonIsToldOnceAndReadsTheirOwn(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		if err := w.Send(as(li, jia), returned()); err != nil {
			t.Fatal(err)
		}
		for _, who := range []id.ID{li, zhao} {
			p, unread, err := w.List(as(who, jia), true, page.Request{})
			if err != nil || len(p.Items) != 1 || unread != 1 || w.Text(p.Items[0], "en") != "Product returned, please change and submit again: 煎饼. 标签不清" {
				t.Fatalf("%+v %d %v", p, unread, err)
			}
		}
		mine, _, _ := w.List(as(zhao, jia), false, page.Request{})
		if _, err := w.Read(as(li, jia), mine.Items[0].ID); !errors.Is(err, notice.ErrNotFound) {
			t.Fatalf("somebody else's notice: %v", err)
		}
		if _, err := w.Read(as(zhao, yi), mine.Items[0].ID); !errors.Is(err, notice.ErrNotFound) {
			t.Fatalf("another park's notice: %v", err)
		}
		m, err := w.Read(as(zhao, jia), mine.Items[0].ID)
		if err != nil || m.ReadAt == nil {
			t.Fatalf("%+v %v", m, err)
		}
		if _, unread, _ := w.List(as(zhao, jia), true, page.Request{}); unread != 0 {
			t.Fatalf("%d unread", unread)
		}
		if err := w.ReadAll(as(li, jia)); err != nil {
			t.Fatal(err)
		}
		if _, unread, _ := w.List(as(li, jia), true, page.Request{}); unread != 0 {
			t.Fatalf("%d unread", unread)
		}
	})
}

func TestChannelCarriesItsKindsWithTheLink(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		c := w.channel(t, "sourcing.product_returned")
		if c.Masked != "qyapi.example/…1234" {
			t.Errorf("%q", c.Masked)
		}
		if err := w.Send(as(li, jia), returned()); err != nil {
			t.Fatal(err)
		}
		if err := w.Send(as(li, jia), notice.Notice{Kind: "sourcing.product_admitted", Params: map[string]string{"title": "煎饼"}}); err != nil {
			t.Fatal(err)
		}
		if len(w.said) != 0 {
			t.Fatal("a message left before the work was stored")
		}
		w.work(t)
		if len(w.said) != 1 || w.said[0].robot != (webhook.Robot{Brand: webhook.WeCom, Address: "https://qyapi.example/send?key=abcd1234", Secret: "s"}) ||
			w.said[0].text != "商品被退回，请修改后重新提交：煎饼。标签不清\nhttps://park.example/p/"+string(jia)+"/products/1" {
			t.Fatalf("%+v", w.said)
		}
		off, err := w.SwitchChannel(as(li, jia), c.ID, c.Version, false)
		if err != nil || off.Enabled || off.Version != 2 {
			t.Fatalf("%+v %v", off, err)
		}
		if _, err := w.SwitchChannel(as(li, jia), c.ID, c.Version, true); !errors.Is(err, db.ErrStale) {
			t.Fatalf("%v", err)
		}
		if _, err := w.SwitchChannel(as(li, yi), c.ID, 2, true); !errors.Is(err, notice.ErrChannelNotFound) {
			t.Fatalf("%v", err)
		}
		if err := w.Send(as(li, jia), returned()); err != nil {
			t.Fatal(err)
		}
		w.work(t)
		if len(w.said) != 1 {
			t.Fatal("a channel switched off still speaks")
		}
	})
}

func TestFailuresAreTriedAgainAndThenGivenUp(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	w.channel(t, notice.All)
	w.fail = webhook.ErrUnreachable
	if err := w.Send(as(li, jia), returned()); err != nil {
		t.Fatal(err)
	}
	w.work(t)
	w.fail = nil
	w.clock.Advance(time.Hour)
	w.work(t)
	if len(w.said) != 1 {
		t.Fatalf("%d messages after the second attempt", len(w.said))
	}
	w.fail = webhook.ErrRefused.With("answer", "bad key")
	d, err := w.TestChannel(as(li, jia), first(t, w))
	if err != nil || d.State != notice.Failed || !strings.Contains(d.Answer, "bad key") {
		t.Fatalf("%+v %v", d, err)
	}
	w.fail = nil
	if d, err = w.TestChannel(as(li, jia), first(t, w)); err != nil || d.State != notice.Sent || d.Attempts != 1 {
		t.Fatalf("%+v %v", d, err)
	}
}

func first(t *testing.T, w *world) id.ID {
	t.Helper()
	all, err := w.Channels(as(li, jia))
	if err != nil || len(all) == 0 {
		t.Fatal(err)
	}
	return all[0].ID
}

func TestQuietHoursHoldBackWhatCanWait(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	w.channel(t, notice.All)
	w.quiet = notice.Hours{From: "08:00", To: "10:00"} // now is 09:00
	if err := w.Send(as(li, jia), returned()); err != nil {
		t.Fatal(err)
	}
	if err := w.Send(as(li, jia), notice.Notice{Kind: "live.alert_serious", Params: map[string]string{"category": "最高级", "grade_zh": "严重"}}); err != nil {
		t.Fatal(err)
	}
	w.work(t)
	if len(w.said) != 1 || !strings.Contains(w.said[0].text, "最高级") {
		t.Fatalf("%+v", w.said)
	}
	w.clock.Advance(time.Hour)
	w.work(t)
	if len(w.said) != 2 {
		t.Fatalf("%+v", w.said)
	}
}

func TestDigestSumsUpOncePerDay(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	w.channel(t, notice.Digest)
	system := func() context.Context { return actor.System(context.Background(), jia, "digest") }
	for range 3 {
		if err := w.Send(as(li, jia), returned()); err != nil { // to two people, the same thing
			t.Fatal(err)
		}
	}
	w.clock.Set(time.Date(2026, 9, 16, 8, 0, 0, 0, clock.Shanghai))
	if err := w.TickDigest(system()); err != nil {
		t.Fatal(err)
	}
	w.work(t)
	if len(w.said) != 0 {
		t.Fatal("the digest went out before its hour")
	}
	w.clock.Set(time.Date(2026, 9, 16, 8, 40, 0, 0, clock.Shanghai))
	for range 2 {
		if err := w.TickDigest(system()); err != nil {
			t.Fatal(err)
		}
		w.work(t)
	}
	if len(w.said) != 1 || !strings.Contains(w.said[0].text, "共 1 条") {
		t.Fatalf("%+v", w.said)
	}
}

func TestChannelsThatCannotWork(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	for name, n := range map[string]notice.NewChannel{
		"/address": {Kind: notice.WeCom, Name: "群", Address: "http://10.0.0.1/", Kinds: []string{"digest"}},
		"/name":    {Kind: notice.WeCom, Address: "https://a.example/", Kinds: []string{"digest"}},
		"/kinds":   {Kind: notice.WeCom, Name: "群", Address: "https://a.example/"},
		"/kinds/0": {Kind: notice.WeCom, Name: "群", Address: "https://a.example/", Kinds: []string{"weather.rain"}},
		"/kind":    {Kind: "pigeon", Name: "群", Address: "https://a.example/", Kinds: []string{"digest"}},
	} {
		_, err := w.AddChannel(as(li, jia), n)
		var e *errs.Error
		if !errors.As(err, &e) || len(e.Fields) != 1 || e.Fields[0].Pointer != name {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, n := range []notice.NewChannel{{Kind: notice.Email, Name: "邮件", Address: "li@park.example", Kinds: []string{"digest"}},
		{Kind: notice.SMS, Name: "短信", Address: "138 0013 8000", Kinds: []string{"digest"}}} {
		c, err := w.AddChannel(as(li, jia), n)
		if err != nil {
			t.Fatal(err)
		}
		if d, err := w.TestChannel(as(li, jia), c.ID); err != nil || d.State != notice.Failed || !strings.Contains(d.Answer, "no_gateway") {
			t.Errorf("%s (%s): %+v %v", n.Kind, c.Masked, d, err)
		}
	}
}
