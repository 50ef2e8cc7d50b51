package blacklist_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"sitong/internal/admission"
	"sitong/internal/admission/blacklist"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
)

const (
	jia = id.ID("01J00000000000000000000PKA") // 甲园
	yi  = id.ID("01J00000000000000000000PKB") // 乙园

	li   = id.ID("01J00000000000000000000AL1") // operator 李
	qian = id.ID("01J00000000000000000000AQ1") // compliance officer 钱
	wang = id.ID("01J00000000000000000000AW1") // streamer 王
	zhao = id.ID("01J00000000000000000000AZ1") // merchant 赵

	number = "371302199001010011"
	credit = "91371302MA0AAAAA3C"
	mobile = "13800138000"
)

type everything struct{}

func (everything) Has(string) bool { return true }

func as(account, park id.ID, role string, subjects ...id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: park, Roles: []string{role}, SubjectIDs: subjects,
		Permissions: everything{}, Lang: "zh-CN", AuthenticatedAt: dbtest.Now})
}

// quiet is every neighbour of admission, with nothing to say.
type quiet struct{ told []string }

func (*quiet) Flags(context.Context, clock.Date) (map[string]bool, error)        { return nil, nil }
func (*quiet) ProvisionalDays(context.Context) (int, error)                      { return 60, nil }
func (*quiet) SubjectSuspended(context.Context, admission.Subject, string) error { return nil }
func (*quiet) Consents(context.Context, []id.ID) (map[id.ID]bool, error)         { return nil, nil }
func (*quiet) ReviewBegan(context.Context, id.ID) (int64, error)                 { return 1, nil }
func (*quiet) InfoChanged(context.Context, id.ID) error                          { return nil }
func (*quiet) ReviewEnded(context.Context, id.ID) error                          { return nil }
func (q *quiet) Send(_ context.Context, n notice.Notice) error {
	q.told = append(q.told, n.Kind)
	return nil
}
func (*quiet) ApplicationSubmitted(context.Context, admission.Subject, admission.Application) error {
	return nil
}
func (*quiet) ApplicationDecided(context.Context, admission.Subject, admission.Application, admission.Verdict, string) error {
	return nil
}
func (*quiet) QualificationExpiring(context.Context, admission.Subject, admission.Qualification, int, string) error {
	return nil
}

type world struct {
	*blacklist.Service
	t     testing.TB
	core  core.Core
	desk  *admission.Service
	clock *clock.Manual
	sent  *quiet
	staff context.Context
	other context.Context
}

func build(t testing.TB, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, "blacklist")
	ring, err := keyring.Open(t.TempDir(), true)
	ok(t, err)
	k := core.Core{DB: d, Clock: c, IDs: ids, Ring: ring, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	q := &quiet{}
	desk, err := admission.New(k, admission.Ports{Park: q, Reminder: q, Clocks: q, Consents: q, Blacklist: blacklist.NewRegister(k)})
	ok(t, err)
	return &world{blacklist.New(k, desk, q), t, k, desk, c, q, as(li, jia, "park_admin"), as(qian, jia, "compliance_officer")}
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// person registers somebody who was admitted, of the kind and with the identity number.
func (w *world) person(kind admission.Kind, name, number string) id.ID {
	w.t.Helper()
	v, err := w.desk.RegisterSubject(w.staff, admission.NewSubject{Kind: kind, Form: admission.NaturalPerson, Name: name})
	ok(w.t, err)
	if number != "" {
		idKind := cnid.ResidentID
		_, err = w.desk.ChangeSubject(w.staff, v.ID, v.Version, admission.SubjectChange{IDKind: &idKind, IDNumber: &number})
		ok(w.t, err)
	}
	ctx := db.Through(dbtest.Ctx(actor.Actor{Kind: actor.SystemJob}), db.DoorMigrate)
	ok(w.t, w.core.DB.InTx(ctx, func(ctx context.Context) error {
		return w.core.DB.Conn(ctx).Exec("UPDATE subjects SET state = 'admitted', admitted_at = 1 WHERE id = '" + string(v.ID) + "'").Error
	}))
	return v.ID
}

func (w *world) notice(subject id.ID) blacklist.Entry {
	w.t.Helper()
	e, err := w.Notice(w.staff, blacklist.NewEntry{SubjectID: subject, Ground: "account_switching", Facts: "暂停期间换号开播", Basis: "入驻协议第 9 条", Months: 6})
	ok(w.t, err)
	return e
}

// listed puts a subject on the list after its statement.
func (w *world) listed(subject id.ID, account id.ID) blacklist.Entry {
	w.t.Helper()
	e := w.notice(subject)
	e, err := w.Plead(as(account, jia, "streamer", subject), e.ID, e.Version, "账号系他人代管")
	ok(w.t, err)
	e, err = w.Decide(w.staff, e.ID, e.Version, true, "陈述与登录记录不符")
	ok(w.t, err)
	return e
}

func (w *world) state(subject id.ID) admission.Subject {
	w.t.Helper()
	v, err := w.desk.Subject(w.staff, subject)
	ok(w.t, err)
	return v
}

func (w *world) blacklisted(subject id.ID) bool {
	w.t.Helper()
	s, err := w.desk.Standing(w.staff, subject)
	ok(w.t, err)
	return s.Blacklisted
}

// From notice to the end by its term: barred in force, with every dossier of the same person,
// and free again the day after, swept or not.
func TestTheWholeProcess(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		streamer, merchant := w.person(admission.Streamer, "王小满", number), w.person(admission.Merchant, "王小满", number)
		stranger := w.person(admission.Streamer, "李青禾", "")
		e := w.notice(streamer)
		if w.blacklisted(streamer) || w.state(streamer).State != admission.Admitted {
			t.Fatal("a notice bars already")
		}
		if _, err := w.Notice(w.staff, blacklist.NewEntry{SubjectID: streamer, Ground: "other", Facts: "x", Basis: "x", Months: 1}); !errors.Is(err, blacklist.ErrOpen) {
			t.Fatalf("a second case: %v", err)
		}
		if _, err := w.Decide(w.staff, e.ID, e.Version, true, "理由"); !errors.Is(err, blacklist.ErrHearing) {
			t.Fatalf("before the statement: %v", err)
		}
		self := as(wang, jia, "streamer", streamer)
		e, err := w.Plead(self, e.ID, e.Version, "账号系他人代管")
		ok(t, err)
		e, err = w.Decide(w.staff, e.ID, e.Version, true, "陈述与登录记录不符")
		ok(t, err)
		for _, s := range []id.ID{streamer, merchant} {
			if v := w.state(s); v.State != admission.Suspended || v.StateReason != admission.ReasonBlacklisted || !w.blacklisted(s) {
				t.Fatalf("not barred: %+v", v)
			}
		}
		if w.blacklisted(stranger) || w.state(stranger).State != admission.Admitted {
			t.Fatal("a stranger is barred")
		}
		if _, err := w.desk.SubmitApplication(self, streamer); !errors.Is(err, admission.ErrBlocked) {
			t.Fatalf("applying anew: %v", err)
		}
		e, err = w.Appeal(self, e.ID, e.Version, "请调阅登录记录")
		ok(t, err)
		if _, err := w.Answer(w.staff, e.ID, e.Version, true, "成立"); !errors.Is(err, blacklist.ErrSamePerson) {
			t.Fatalf("answered by who listed: %v", err)
		}
		e, err = w.Answer(w.other, e.ID, e.Version, false, "登录设备为本人手机")
		ok(t, err)
		w.clock.Set(e.UntilOn.Start())
		ok(t, w.Sweep(actor.System(context.Background(), jia, "sweep")))
		if !w.blacklisted(streamer) {
			t.Fatal("free on the last day")
		}
		w.clock.Set(e.UntilOn.End())
		if w.blacklisted(streamer) {
			t.Fatal("still listed after the last day")
		}
		ok(t, w.Sweep(actor.System(context.Background(), jia, "sweep")))
		if e, err = w.Entry(self, e.ID); err != nil || e.State != blacklist.Lifted || e.EndCause != blacklist.Expire {
			t.Fatalf("swept: %+v %v", e, err)
		}
		if v := w.state(streamer); v.StateReason == admission.ReasonBlacklisted {
			t.Fatalf("still barred: %+v", v)
		}
		want := []string{"admission.blacklist_noticed", "admission.blacklist_pleaded", "admission.blacklist_listed", "admission.blacklist_appealed",
			"admission.blacklist_refused", "admission.blacklist_ended"}
		if !slices.Equal(w.sent.told, want) {
			t.Fatalf("told %v", w.sent.told)
		}
	})
}

// Whoever comes back is found by identity number, credit code and platform account; by the phone
// alone the desk is only warned. Another park knows nothing of it.
func TestEvasion(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		firm, err := w.desk.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Merchant, Form: admission.Enterprise, Name: "沂河鲜品有限公司", USCC: credit, Phone: mobile})
		ok(t, err)
		_, err = w.desk.AddPlatformAccount(w.staff, firm.ID, "douyin", "shop001", "旗舰店")
		ok(t, err)
		w.listed(firm.ID, zhao)
		agency, err := w.desk.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Agency, Form: admission.Enterprise, Name: "沂河传媒有限公司", USCC: credit})
		ok(t, err)
		if !w.blacklisted(agency.ID) {
			t.Error("the credit code of a listed firm passes under another kind")
		}
		friend, err := w.desk.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "赵二", Phone: mobile})
		ok(t, err)
		found, err := w.desk.Evaluate(w.staff, friend.ID)
		ok(t, err)
		warned := slices.ContainsFunc(found.Items, func(f admission.Finding) bool { return f.Code == "blacklist_phone" && !f.Met && !f.Blocking })
		if w.blacklisted(friend.ID) || !warned {
			t.Errorf("the same phone: barred %v, warned %v", w.blacklisted(friend.ID), warned)
		}
		elsewhere, err := w.desk.RegisterSubject(as(li, yi, "park_admin"), admission.NewSubject{Kind: admission.Merchant, Form: admission.Enterprise, Name: "沂河鲜品有限公司", USCC: credit})
		ok(t, err)
		if s, err := w.desk.Standing(as(li, yi, "park_admin"), elsewhere.ID); err != nil || s.Blacklisted {
			t.Errorf("another park: %+v %v", s, err)
		}
	})
}

// An upheld appeal lifts at once; who is not the subject neither reads nor speaks.
func TestWhoSpeaks(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	streamer := w.person(admission.Streamer, "王小满", number)
	e := w.listed(streamer, wang)
	stranger := as(zhao, jia, "merchant", "01J00000000000000000000SSS")
	if _, err := w.Entry(stranger, e.ID); !errors.Is(err, blacklist.ErrNotFound) {
		t.Fatalf("a stranger reads: %v", err)
	}
	if all, err := w.Entries(stranger, blacklist.Filter{}, page.Request{Limit: 10}); err != nil || len(all.Items) != 0 {
		t.Fatalf("a stranger lists: %v %v", all, err)
	}
	if _, err := w.Appeal(stranger, e.ID, e.Version, "x"); !errors.Is(err, blacklist.ErrNotFound) {
		t.Fatalf("a stranger appeals: %v", err)
	}
	self := as(wang, jia, "streamer", streamer)
	if all, err := w.Entries(self, blacklist.Filter{State: blacklist.InForce}, page.Request{Limit: 10}); err != nil || len(all.Items) != 1 {
		t.Fatalf("its own: %v %v", all, err)
	}
	if _, err := w.Appeal(self, e.ID, e.Version, "  "); !errors.Is(err, blacklist.ErrWords) {
		t.Fatalf("without words: %v", err)
	}
	e, err := w.Appeal(self, e.ID, e.Version, "请调阅登录记录")
	ok(t, err)
	if e, err = w.Answer(w.other, e.ID, e.Version, true, "登录设备非本人"); err != nil || e.State != blacklist.Lifted || w.blacklisted(streamer) {
		t.Fatalf("upheld: %+v %v", e, err)
	}
}
