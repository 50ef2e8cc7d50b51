package conduct

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
)

// The cast: 甲园 with streamer 王, her agency, merchant 赵; 乙园 with nobody.
const (
	parkA  id.ID = "01J0000000000000000000000A"
	parkB  id.ID = "01J0000000000000000000000B"
	wang   id.ID = "01J000000000000000000000WA"
	agency id.ID = "01J000000000000000000000AG"
	zhao   id.ID = "01J000000000000000000000ZH"
	li     id.ID = "01J000000000000000000000A1"
	photo  id.ID = "01J000000000000000000000F1"
	chen   id.ID = "01J000000000000000000000A2"
)

type world struct {
	*Service
	t     *testing.T
	clock *clock.Manual
	park  *house
}

// house is the park and its dossiers as this domain sees them.
type house struct {
	flags  []string
	second bool
	steps  []PointsStep
	told   []notice.Notice
}

func (h *house) Send(_ context.Context, n notice.Notice) error {
	h.told = append(h.told, n)
	return nil
}

func (h *house) Flags(context.Context) ([]string, error)            { return h.flags, nil }
func (h *house) SecondPerson(context.Context, string) (bool, error) { return h.second, nil }
func (h *house) Ladder(context.Context) ([]PointsStep, int, error)  { return h.steps, 12, nil }
func (h *house) Roster(_ context.Context, of []id.ID) ([]id.ID, error) {
	if slices.Contains(of, agency) {
		return []id.ID{wang}, nil
	}
	return nil, nil
}

func (h *house) Subjects(ctx context.Context, ids []id.ID) (map[id.ID]Subject, error) {
	out := map[id.ID]Subject{}
	for _, x := range []Subject{{wang, "streamer", "王小美"}, {agency, "agency", "星河传媒"}, {zhao, "merchant", "赵记食品"}} {
		if slices.Contains(ids, x.ID) && actor.From(ctx).ParkID == parkA {
			out[x.ID] = x
		}
	}
	return out, nil
}

func (h *house) FilesByIDs(_ context.Context, ids []id.ID) (map[id.ID]evidence.File, error) {
	out := map[id.ID]evidence.File{}
	if slices.Contains(ids, photo) {
		out[photo] = evidence.File{ID: photo}
	}
	return out, nil
}

type subjectRow struct {
	TenantID                                                     id.ID `gorm:"primaryKey"`
	ID                                                           id.ID `gorm:"primaryKey"`
	Kind, Form, Name, ShortName, State, StateReason, ContactName string
	CreatedBy                                                    id.ID
	CreatedAt, Version                                           int64
}

func (subjectRow) TableName() string { return "subjects" }

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, "conduct")
	w := &world{t: t, clock: c, park: &house{}}
	w.Service = New(core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}, catalogue(t), Ports{Subjects: w.park, Park: w.park, Files: w.park, Notifier: w.park})
	err := d.InTx(staff(li), func(ctx context.Context) error {
		db.MarkAudited(ctx)
		for s, kind := range map[id.ID]string{wang: "streamer", agency: "agency", zhao: "merchant"} {
			if err := d.Conn(ctx).Create(&subjectRow{ID: s, Kind: kind, Name: kind, State: "admitted", Version: 1}).Error; err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func staff(account id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: parkA, Roles: []string{"live_supervisor"}})
}

func as(role string, subject id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: "01J000000000000000000000P1", ParkID: parkA, Roles: []string{role}, SubjectIDs: []id.ID{subject}})
}

func (w *world) recorded(code string, subject id.ID) Violation {
	w.t.Helper()
	v, err := w.RecordViolation(staff(li), NewViolation{Code: code, SubjectID: subject, Source: FromLive, Facts: "口播“国家级”未纠正", OccurredAt: w.now() - 1000})
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

func (w *world) confirmed(code string, subject id.ID) Violation {
	w.t.Helper()
	v := w.recorded(code, subject)
	v, err := w.ConfirmViolation(staff(li), v.ID, v.Version)
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

func (w *world) kinds() []string {
	w.t.Helper()
	events, err := w.Journal.After(staff(li), parkA, 0, 100)
	if err != nil {
		w.t.Fatal(err)
	}
	var out []string
	for _, e := range events {
		out = append(out, e.Kind)
	}
	return out
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// From a hit to a closed violation: recorded, confirmed with points, put right, closed.
func TestTheLifeOfAViolation(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		v := w.confirmed("absolute_term", wang)
		if v.Points != 2 || v.CountedYear != 2026 || v.ClueDue || v.Severity != Serious || v.CatalogueVersion == "" {
			t.Fatalf("%+v", v)
		}
		r, err := w.OrderRectification(staff(li), v.ID, v.Version, NewRectification{Task: "修改话术"})
		w.must(err)
		if r.DueOn != "2026-09-22" {
			t.Fatalf("due %s", r.DueOn)
		}
		d1, err := w.Violation(as("streamer", wang), v.ID)
		w.must(err)
		if d1.Violation.State != Rectifying || len(d1.Rectifications) != 1 || d1.AppealUntil == 0 || d1.Item.Name.ZH == "" {
			t.Fatalf("%+v", d1)
		}
		if _, err := w.CloseViolation(staff(li), v.ID, d1.Violation.Version, "ok"); !errors.Is(err, ErrUnderWay) {
			t.Fatalf("closed while open: %v", err)
		}
		r, err = w.SubmitRectification(as("streamer", wang), r.ID, r.Version, "已改", []id.ID{photo})
		w.must(err)
		_, err = w.DecideRectification(staff(li), r.ID, r.Version, true, "通过", "")
		w.must(err)
		v, err = w.CloseViolation(staff(li), v.ID, d1.Violation.Version, "整改完成")
		w.must(err)
		if v.State != Closed {
			t.Fatalf("%+v", v)
		}
		card, err := w.FourLists(staff(li), v.ID)
		w.must(err)
		if len(card.Candidates) == 0 || !card.Facts[1].Holds {
			t.Fatalf("%+v", card)
		}
		want := []string{EventViolationRecorded, EventViolationConfirmed, EventRectificationOrdered, EventRectificationAnswered, EventRectificationDecided, EventViolationClosed}
		if got := w.kinds(); !slices.Equal(got, want) {
			t.Fatalf("events %v", got)
		}
		var told []string
		for _, n := range w.park.told {
			told = append(told, n.Kind)
		}
		if !slices.Equal(told, []string{"conduct.violation_confirmed", "conduct.rectification_ordered", "conduct.rectification_answered", "conduct.rectification_accepted"}) {
			t.Fatalf("told %v", told)
		}
	})
}

func TestRecordingIsChecked(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	ok := NewViolation{Code: "absolute_term", SubjectID: wang, Source: FromLive, Facts: "说了国家级", OccurredAt: w.now(), IncidentID: "01J000000000000000000000N1"}
	for name, c := range map[string]struct {
		change func(*NewViolation)
		want   error
	}{
		"no facts":       {func(n *NewViolation) { n.Facts = " " }, ErrInput},
		"in the future":  {func(n *NewViolation) { n.OccurredAt += 1 }, ErrInput},
		"unknown code":   {func(n *NewViolation) { n.Code = "nonsense" }, ErrCode},
		"another's code": {func(n *NewViolation) { n.Code = "agency_management" }, ErrCode},
		"nobody":         {func(n *NewViolation) { n.SubjectID = parkB }, ErrSubjectNotFound},
	} {
		n := ok
		c.change(&n)
		if _, err := w.RecordViolation(staff(li), n); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := w.RecordViolation(staff(li), ok)
	w.must(err)
	if _, err := w.RecordViolation(staff(li), ok); !errors.Is(err, ErrDuplicate) {
		t.Fatalf("the same incident twice: %v", err)
	}
}

func TestWhoSeesWhat(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	recorded, v := w.recorded("absolute_term", wang), w.confirmed("disparagement", wang)
	_, err := w.OrderRectification(staff(li), v.ID, v.Version, NewRectification{Task: "改"})
	w.must(err)
	list := func(ctx context.Context) int {
		p, err := w.ListViolations(ctx, Filter{})
		w.must(err)
		return len(p.Items)
	}
	for name, c := range map[string]struct {
		ctx  context.Context
		want int
	}{"staff": {staff(li), 2}, "herself": {as("streamer", wang), 1}, "her agency": {as("agency", agency), 1}, "a merchant": {as("merchant", zhao), 0}} {
		if got := list(c.ctx); got != c.want {
			t.Errorf("%s sees %d", name, got)
		}
	}
	for name, ctx := range map[string]context.Context{"a merchant": as("merchant", zhao), "another park": dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: parkB, Roles: []string{"park_admin"}})} {
		if _, err := w.Violation(ctx, v.ID); !errors.Is(err, ErrViolationNotFound) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := w.Points(ctx, wang); !errors.Is(err, ErrSubjectNotFound) {
			t.Errorf("%s: points %v", name, err)
		}
		if _, err := w.FourLists(ctx, v.ID); !errors.Is(err, ErrViolationNotFound) {
			t.Errorf("%s: card %v", name, err)
		}
	}
	if _, err := w.Violation(as("streamer", wang), recorded.ID); !errors.Is(err, ErrViolationNotFound) {
		t.Errorf("she sees what is only recorded: %v", err)
	}
	if _, err := w.FileAppeal(as("agency", agency), v.ID, "代主播申诉", nil); !errors.Is(err, ErrViolationNotFound) {
		t.Errorf("the agency appeals for her: %v", err)
	}
}

func TestForeignFilesAndProductsAreNotFound(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		v := w.confirmed("absolute_term", wang)
		if _, err := w.FileAppeal(as("streamer", wang), v.ID, "附图", []id.ID{photo, parkB}); !errors.Is(err, ErrFileNotFound) {
			t.Fatalf("a foreign file: %v", err)
		}
		if _, err := w.ProposeSanction(staff(li), v.ID, NewSanction{Step: HoldProduct, Reason: "下架", ProductID: parkB}); !errors.Is(err, ErrProductNotFound) {
			t.Fatalf("a foreign product: %v", err)
		}
	})
}

func TestAppealKeepsBothFigures(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		v := w.confirmed("disease_claim", wang)
		a, err := w.FileAppeal(as("streamer", wang), v.ID, "当时在读说明书", nil)
		w.must(err)
		if _, err := w.FileAppeal(as("streamer", wang), v.ID, "再来", nil); !errors.Is(err, ErrAppealed) {
			t.Fatalf("twice: %v", err)
		}
		if _, err := w.DecideAppeal(staff(li), a.ID, a.Version, AppealReduced, 4, "x"); !errors.Is(err, ErrInput) {
			t.Fatalf("reduced to as many: %v", err)
		}
		w.park.second = true
		if _, err := w.DecideAppeal(staff(li), a.ID, a.Version, AppealReduced, 1, "x"); !errors.Is(err, ErrSamePerson) {
			t.Fatalf("decided by who confirmed: %v", err)
		}
		a, err = w.DecideAppeal(staff(chen), a.ID, a.Version, AppealReduced, 1, "情节轻微")
		w.must(err)
		p, err := w.Points(as("streamer", wang), wang)
		w.must(err)
		if a.PointsBefore != 4 || a.PointsAfter != 1 || p.Points != 1 || p.Counted[0].PointsFirst != 4 {
			t.Fatalf("%+v %+v", a, p)
		}
	})
}

func TestAnAppealComesTooLate(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	v := w.confirmed("absolute_term", wang)
	w.clock.Advance(15*24*time.Hour + time.Millisecond)
	if _, err := w.FileAppeal(as("streamer", wang), v.ID, "不服", nil); !errors.Is(err, ErrAppealLate) {
		t.Fatalf("err = %v", err)
	}
}

func TestOverturningLiftsTheSuspension(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	v := w.confirmed("investment_promise", wang)
	s, err := w.ProposeSanction(staff(li), v.ID, NewSanction{Step: SuspendStudio, Reason: "严重", FromAt: w.now(), UntilAt: w.now() + 3*dayMs})
	w.must(err)
	if list, err := w.ActiveSuspensions(staff(li), wang); err != nil || len(list) != 0 {
		t.Fatalf("a proposal suspends: %v %v", list, err)
	}
	if _, err := w.Sanction(as("streamer", wang), s.ID); !errors.Is(err, ErrSanctionNotFound) {
		t.Fatalf("she sees a proposal: %v", err)
	}
	w.park.second = true
	if _, err := w.DecideSanction(staff(li), s.ID, s.Version, true, ""); !errors.Is(err, ErrSamePerson) {
		t.Fatalf("err = %v", err)
	}
	_, err = w.DecideSanction(staff(chen), s.ID, s.Version, true, "")
	w.must(err)
	if list, err := w.ActiveSuspensions(staff(li), wang); err != nil || len(list) != 1 {
		t.Fatalf("%v %v", list, err)
	}
	a, err := w.FileAppeal(as("streamer", wang), v.ID, "非本人口播", nil)
	w.must(err)
	_, err = w.DecideAppeal(staff(chen), a.ID, a.Version, AppealOverturned, 0, "查实")
	w.must(err)
	p, err := w.Points(staff(li), wang)
	w.must(err)
	list, err := w.ActiveSuspensions(staff(li), wang)
	w.must(err)
	if p.Points != 0 || len(list) != 0 || !slices.Contains(w.kinds(), EventSuspensionEnded) {
		t.Fatalf("%d points, %v, %v", p.Points, list, w.kinds())
	}
}

func TestSuspensionsStartAndExpire(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	v := w.confirmed("faked_trade", zhao)
	s, err := w.ProposeSanction(staff(li), v.ID, NewSanction{Step: SuspendStudio, Reason: "刷单", FromAt: w.now() + dayMs, UntilAt: w.now() + 2*dayMs})
	w.must(err)
	_, err = w.DecideSanction(staff(li), s.ID, s.Version, true, "")
	w.must(err)
	active := func() int {
		list, err := w.ActiveSuspensions(staff(li), zhao)
		w.must(err)
		return len(list)
	}
	if all, err := w.Suspensions(staff(li), []id.ID{zhao}, w.now()); err != nil || len(all[zhao]) != 1 || active() != 0 {
		t.Fatalf("before it starts: %v %v", all, err)
	}
	w.clock.Advance(25 * time.Hour)
	if active() != 1 {
		t.Fatal("not in force")
	}
	w.clock.Advance(24 * time.Hour)
	if active() != 0 {
		t.Fatal("in force after its end, before any sweep")
	}
	system := actor.System(context.Background(), parkA, "sweep")
	w.must(w.Sweep(system))
	w.must(w.Sweep(system))
	x, err := w.Sanction(staff(li), s.ID)
	w.must(err)
	if x.State != Expired || slices.Index(w.kinds(), EventSuspensionEnded) < 0 {
		t.Fatalf("%+v %v", x, w.kinds())
	}
}

func TestSweepWarnsOfOverdueRectificationsOnce(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	v := w.confirmed("absolute_term", wang)
	_, err := w.OrderRectification(staff(li), v.ID, v.Version, NewRectification{Task: "改", DueOn: "2026-09-15"})
	w.must(err)
	system := actor.System(context.Background(), parkA, "sweep")
	warned := func() (n int) {
		w.must(w.Sweep(system))
		for _, k := range w.kinds() {
			if k == EventRectificationOverdue {
				n++
			}
		}
		return n
	}
	if warned() != 0 {
		t.Fatal("warned on the day itself")
	}
	w.clock.Advance(24 * time.Hour)
	if n := warned() + warned(); n != 2 {
		t.Fatalf("warned %d times after two sweeps", n)
	}
}

// Points belong to the year of confirmation and reset on New Year's Day in Shanghai.
func TestPointsReset(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.confirmed("price_deception", zhao)
	w.clock.Set(time.Date(2026, 12, 31, 23, 59, 0, 0, clock.Shanghai))
	w.confirmed("price_deception", zhao)
	p, err := w.Points(staff(li), zhao)
	w.must(err)
	if p.Points != 6 || p.Tier == nil || p.Tier.Step != OrderToCorrect {
		t.Fatalf("%+v", p)
	}
	w.clock.Advance(time.Minute)
	p, err = w.Points(staff(li), zhao)
	w.must(err)
	if p.Points != 0 || p.Year != 2027 {
		t.Fatalf("%+v", p)
	}
}

func TestAStaleVersionIsRefused(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	v := w.recorded("absolute_term", wang)
	_, err := w.DismissViolation(staff(li), v.ID, v.Version, "误报")
	w.must(err)
	if _, err := w.DismissViolation(staff(li), v.ID, v.Version, "误报"); !errors.Is(err, ErrState) && !errors.Is(err, db.ErrStale) {
		t.Fatalf("err = %v", err)
	}
	c := w.recorded("absolute_term", wang)
	if _, err := w.ConfirmViolation(staff(li), c.ID, c.Version+3); !errors.Is(err, db.ErrStale) {
		t.Fatalf("err = %v", err)
	}
}

func TestWhereAFlagMakesItDueAClueIsDue(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.park.flags = []string{"lessor", "own_ordering"}
	if v := w.confirmed("prohibited_goods", zhao); !v.ClueDue || v.ClueBasis == "" {
		t.Fatalf("%+v", v)
	}
}

// Every notice this domain sends has its sentence, and the sentence finds its params.
func TestNoticesHaveSentences(t *testing.T) {
	kinds, err := notice.ReadKinds()
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, dbtest.SQLite(t))
	v := w.confirmed("investment_promise", wang)
	x, err := w.ProposeSanction(staff(li), v.ID, NewSanction{Step: SuspendStudio, Reason: "严重", FromAt: w.now()})
	w.must(err)
	_, err = w.DecideSanction(staff(li), x.ID, x.Version, true, "")
	w.must(err)
	r, err := w.OrderRectification(staff(li), v.ID, v.Version, NewRectification{Task: "改", DueOn: "2026-09-15"})
	w.must(err)
	w.clock.Advance(24 * time.Hour)
	w.must(w.Sweep(actor.System(context.Background(), parkA, "sweep")))
	r, err = w.SubmitRectification(as("streamer", wang), r.ID, r.Version+1, "已改", nil)
	w.must(err)
	_, err = w.DecideRectification(staff(li), r.ID, r.Version, false, "未改完", "2026-09-20")
	w.must(err)
	a, err := w.FileAppeal(as("streamer", wang), v.ID, "不服", nil)
	w.must(err)
	_, err = w.DecideAppeal(staff(chen), a.ID, a.Version, AppealOverturned, 0, "查实")
	w.must(err)
	if len(w.park.told) != 9 {
		t.Fatalf("%d notices", len(w.park.told))
	}
	for _, n := range w.park.told {
		if !slices.ContainsFunc(kinds.All(), func(k notice.Kind) bool { return k.Code == n.Kind }) {
			t.Errorf("%s has no sentence", n.Kind)
		}
		for _, lang := range []string{"zh-CN", "en"} {
			if text := kinds.Render(n.Kind, n.Params, lang); text == "" || strings.Contains(text, "{") || n.Link == "" || len(n.To) == 0 {
				t.Errorf("%s: %q", n.Kind, text)
			}
		}
	}
}
