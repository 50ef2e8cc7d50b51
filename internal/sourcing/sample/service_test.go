package sample

import (
	"context"
	"errors"
	"testing"
	"time"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/sourcing"
	test "sitong/internal/sourcing/sourcingtest"
)

// world follows the samples of a park.
type world struct {
	*Service
	*test.World
	quota int64
}

func (w *world) SampleQuota(context.Context, id.ID) (int64, error) { return w.quota, nil }

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	w := &world{World: test.New(t, d), quota: 2}
	w.Service = New(w.World.Core, Needs{Pool: w.World.Pool, Subjects: w.World, Quota: w, Notifier: w.World})
	return w
}

func TestSampleFromRequestToContent(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		_, o, _ := w.Published()
		m := test.Must(w.Request(test.StreamerWang(), o.ID, test.Wang, "适合早餐专场"))(t)
		if m.ReviewDueAt-m.RequestedAt != 72*3600*1000 || m.OnBehalf || m.AgencyID != test.MCN {
			t.Fatalf("%+v", m)
		}
		if _, err := w.Request(test.StreamerWang(), o.ID, test.Wang, ""); !errors.Is(err, ErrOpen) {
			t.Fatalf("asked twice: %v", err)
		}
		if _, err := w.Decide(test.StreamerWang(), m.ID, m.Version, true, ""); !errors.Is(err, ErrNotFound) {
			t.Fatalf("the streamer approved its own sample: %v", err)
		}
		m = test.Must(w.Decide(test.MerchantZhao(), m.ID, m.Version, true, ""))(t)
		if _, err := w.Receive(test.StreamerWang(), m.ID, m.Version); !errors.Is(err, ErrState) {
			t.Fatalf("received before it was shipped: %v", err)
		}
		m = test.Must(w.Ship(test.MerchantZhao(), m.ID, m.Version, "中通", "ZT0001"))(t)
		if _, err := w.Receive(test.MerchantZhao(), m.ID, m.Version); !errors.Is(err, ErrNotFound) {
			t.Fatalf("the merchant received its own sample: %v", err)
		}
		m = test.Must(w.Receive(test.StreamerWang(), m.ID, m.Version))(t)
		w.World.Clock.Advance(20 * 24 * time.Hour)
		late := test.Must(w.List(test.Officer(), Filter{Overdue: true}))(t)
		if len(late.Items) != 1 || !late.Items[0].Late || late.Items[0].Fulfilment != (Fulfilment{1, 0}) {
			t.Fatalf("%+v", late.Items)
		}
		m = test.Must(w.Close(test.AgencyOne(), m.ID, m.Version, ""))(t)
		if m.State != Closed || m.ContentAt == nil {
			t.Fatalf("%+v", m)
		}
		if view := test.Must(w.Sample(test.MerchantZhao(), m.ID))(t); view.Fulfilment != (Fulfilment{1, 0}) {
			t.Fatalf("late content counts as in time: %+v", view.Fulfilment)
		}
	})
}

func TestASessionFulfilsItsSamples(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p, o, _ := w.Published()
	m := test.Must(w.Request(test.StreamerWang(), o.ID, test.Wang, ""))(t)
	m = test.Must(w.Decide(test.MerchantZhao(), m.ID, m.Version, true, ""))(t)
	m = test.Must(w.Ship(test.MerchantZhao(), m.ID, m.Version, "中通", "ZT0001"))(t)
	session := id.ID("01J0000000000000000000000E")
	test.Must(0, w.Fulfil(test.System(test.Jia), session, []id.ID{test.Wang}, []id.ID{p.ID}))(t)
	if got := test.Must(w.Sample(test.Officer(), m.ID))(t); got.State != Shipped {
		t.Fatalf("a sample on its way is %s", got.State)
	}
	m = test.Must(w.Receive(test.StreamerWang(), m.ID, m.Version))(t)
	test.Must(0, w.Fulfil(test.System(test.Jia), session, []id.ID{test.Sun}, []id.ID{p.ID}))(t)
	test.Must(0, w.Fulfil(test.System(test.Jia), session, []id.ID{test.Wang, test.Sun}, []id.ID{p.ID}))(t)
	test.Must(0, w.Fulfil(test.System(test.Jia), session, []id.ID{test.Wang}, []id.ID{p.ID}))(t)
	got := test.Must(w.Sample(test.Officer(), m.ID))(t)
	if got.State != Closed || got.SessionID != session || got.Fulfilment != (Fulfilment{1, 1}) {
		t.Fatalf("%+v", got)
	}
}

func TestUnansweredRequestLapses(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	_, o, _ := w.Published()
	m := test.Must(w.Request(test.StreamerWang(), o.ID, test.Wang, ""))(t)
	answered := test.Must(w.Request(test.StreamerSun(), o.ID, test.Sun, ""))(t)
	test.Must(w.Decide(test.MerchantZhao(), answered.ID, answered.Version, true, ""))(t)
	jobs := test.Must(w.World.Core.Jobs.List(test.System(test.Jia), test.Desk, 10))(t)
	if len(jobs) != 2 || jobs[0].Kind != JobLapse || jobs[0].RunAt != m.ReviewDueAt {
		t.Fatalf("%+v", jobs)
	}
	for _, sample := range []id.ID{m.ID, answered.ID, m.ID} {
		test.Must(0, w.Lapse(test.System(test.Jia), sample))(t)
	}
	if got := test.Must(w.Sample(test.Officer(), m.ID))(t); got.State != Lapsed {
		t.Fatal(got.State)
	}
	if got := test.Must(w.Sample(test.Officer(), answered.ID))(t); got.State != Approved {
		t.Fatal(got.State)
	}
}

func TestSampleQuotaAndStock(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	_, o, _ := w.Published()
	w.quota = 0
	if _, err := w.Request(test.StreamerWang(), o.ID, test.Wang, ""); !errors.Is(err, ErrQuota) {
		t.Fatalf("beyond the quota: %v", err)
	}
	w.quota = 5
	terms := o.Terms
	terms.SampleUnits = 1
	test.Must(w.World.Pool.ChangeOffer(test.MerchantZhao(), o.ID, o.Version, terms))(t)
	m := test.Must(w.Request(test.StreamerWang(), o.ID, test.Wang, ""))(t)
	if _, err := w.Request(test.StreamerSun(), o.ID, test.Sun, ""); !errors.Is(err, ErrNoneLeft) {
		t.Fatalf("more samples than there are: %v", err)
	}
	test.Must(w.Cancel(test.StreamerWang(), m.ID, m.Version, "改期"))(t)
	test.Must(w.Request(test.StreamerSun(), o.ID, test.Sun, ""))(t)
}

func TestAgencyAsksForItsOwnStreamersOnly(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	_, o, _ := w.Published()
	m := test.Must(w.Request(test.AgencyOne(), o.ID, test.Wang, ""))(t)
	if !m.OnBehalf || m.RequestedBy != test.Desk {
		t.Fatalf("acting on behalf is not recorded: %+v", m)
	}
	if _, err := w.Request(test.AgencyOne(), o.ID, test.Sun, ""); !errors.Is(err, sourcing.ErrPartyNotFound) {
		t.Errorf("a sample of another's streamer: %v", err)
	}
	if _, err := w.Sample(test.StreamerSun(), m.ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("孙 reads 王's sample: %v", err)
	}
	for who, want := range map[string]int{"wang": 1, "sun": 0, "mcn": 1, "zhao": 1, "qian": 0} {
		ctx := map[string]func() int{
			"wang": func() int { return len(test.Must(w.List(test.StreamerWang(), Filter{}))(t).Items) },
			"sun":  func() int { return len(test.Must(w.List(test.StreamerSun(), Filter{}))(t).Items) },
			"mcn":  func() int { return len(test.Must(w.List(test.AgencyOne(), Filter{}))(t).Items) },
			"zhao": func() int { return len(test.Must(w.List(test.MerchantZhao(), Filter{}))(t).Items) },
			"qian": func() int { return len(test.Must(w.List(test.As("merchant", test.Qian), Filter{}))(t).Items) },
		}[who]
		if got := ctx(); got != want {
			t.Errorf("%s sees %d samples", who, got)
		}
	}
}

func TestRecallStopsSamples(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	p, o, _ := w.Published()
	shipped := test.Must(w.Request(test.StreamerWang(), o.ID, test.Wang, ""))(t)
	shipped = test.Must(w.Decide(test.MerchantZhao(), shipped.ID, shipped.Version, true, ""))(t)
	shipped = test.Must(w.Ship(test.MerchantZhao(), shipped.ID, shipped.Version, "中通", "ZT0001"))(t)
	asked := test.Must(w.Request(test.StreamerSun(), o.ID, test.Sun, ""))(t)
	w.World.Notices = nil
	test.Must(0, w.Recall(test.System(test.Jia), p.ID))(t)
	if got := test.Must(w.Sample(test.Officer(), asked.ID))(t); got.State != Cancelled || got.Reason != "商品已召回" {
		t.Errorf("asked for: %s", got.State)
	}
	if got := test.Must(w.Sample(test.Officer(), shipped.ID))(t); got.State != Shipped {
		t.Errorf("shipped: %s", got.State)
	}
	told := map[string]id.ID{}
	for _, n := range w.World.Notices {
		told[n.Kind] = n.To[0].Subject
	}
	if len(told) != 2 || told["sourcing.sample_recalled"] != test.Wang || told["sourcing.sample_cancelled"] != test.Sun {
		t.Errorf("told %v", told)
	}
}

// Two streamers ask for the last sample at once, again and again: one of them has it each time.
func TestTheLastSampleIsGivenOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		_, o, _ := w.Published()
		terms := o.Terms
		terms.SampleUnits = 1
		test.Must(w.World.Pool.ChangeOffer(test.MerchantZhao(), o.ID, o.Version, terms))(t)
		for round := range 8 {
			type answer struct {
				Sample
				error
			}
			answers := make(chan answer, 2)
			ask := func(ctx context.Context, streamer id.ID) {
				m, err := w.Request(ctx, o.ID, streamer, "")
				answers <- answer{m, err}
			}
			go ask(test.StreamerWang(), test.Wang)
			go ask(test.StreamerSun(), test.Sun)
			var given []Sample
			for range 2 {
				switch a := <-answers; {
				case a.error == nil:
					given = append(given, a.Sample)
				case !errors.Is(a.error, ErrNoneLeft):
					t.Fatalf("round %d: %v", round, a.error)
				}
			}
			if len(given) != 1 {
				t.Fatalf("round %d: one sample was given %d times", round, len(given))
			}
			test.Must(w.Cancel(test.Officer(), given[0].ID, given[0].Version, "改期"))(t)
		}
	})
}
