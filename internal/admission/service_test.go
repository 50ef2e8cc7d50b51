package admission_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

func fieldsOf(err error) []string {
	var e *errs.Error
	if !errors.As(err, &e) {
		return nil
	}
	var out []string
	for _, f := range e.Fields {
		out = append(out, f.Code)
	}
	return out
}

// A merchant is told everything that blocks at once, and admitted when nothing does.
func TestAMerchantIsAdmitted(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		v := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Merchant, Form: admission.Enterprise, Name: "沂河鲜品有限公司"}))
		_, err := w.SubmitApplication(w.staff, v.ID)
		want := []string{"admission.uscc", "admission.business_licence", "admission.phone", "admission.address"}
		if got := fieldsOf(err); !errors.Is(err, admission.ErrBlocked) || !slices.Equal(got, want) {
			t.Fatalf("blockers %v, %v", got, err)
		}
		_, err = w.ChangeSubject(w.staff, v.ID, v.Version, admission.SubjectChange{USCC: ptr("91371302MA0AAAAA3D"), Phone: ptr("123")})
		if got := fieldsOf(err); len(got) != 2 {
			t.Fatalf("both wrong numbers are named: %v", got)
		}
		v = must[admission.Subject](t)(w.ChangeSubject(w.staff, v.ID, v.Version, admission.SubjectChange{USCC: ptr("91371302ma0aaaaa3c"), Phone: ptr("138 0013 8000"), Address: ptr("沂河路 1 号")}))
		if v.USCC != credit || v.PhoneMasked != "138****8000" {
			t.Fatalf("%+v", v)
		}
		q := w.licence(v.ID, "2027-01-01")
		a := must[admission.Application](t)(w.SubmitApplication(w.staff, v.ID))
		if a.DueAt == 0 || !w.promise.running[a.ID] {
			t.Fatalf("no clock runs for the review: %+v", a)
		}
		if _, err := w.SubmitApplication(w.staff, v.ID); !errors.Is(err, admission.ErrApplicationOpen) {
			t.Fatalf("submitted twice: %v", err)
		}
		if _, err := w.DecideApplication(w.staff, a.ID, a.Version, admission.Return, " "); !errors.Is(err, admission.ErrReasonNeeded) {
			t.Fatalf("returned without a reason: %v", err)
		}
		a = must[admission.Application](t)(w.DecideApplication(w.staff, a.ID, a.Version, admission.Return, "照片模糊"))
		again := must[admission.Application](t)(w.SubmitApplication(w.staff, v.ID))
		if again.ID != a.ID || again.Submissions != 2 {
			t.Fatalf("a return is answered in the same application: %+v", again)
		}
		if _, err := w.DecideApplication(w.staff, a.ID, a.Version, admission.Approve, ""); !errors.Is(err, db.ErrStale) {
			t.Fatalf("decided on an old version: %v", err)
		}
		must[admission.Application](t)(w.DecideApplication(w.staff, a.ID, again.Version, admission.Approve, ""))
		v = must[admission.Subject](t)(w.Subject(w.staff, v.ID))
		q = must[admission.Qualification](t)(w.QualificationByID(w.staff, q.ID))
		if v.State != admission.Admitted || v.AdmittedAt == 0 || q.State != admission.QualificationVerified {
			t.Fatalf("%+v %+v", v, q)
		}
		r := must[admission.Review](t)(w.ReviewOf(w.staff, a.ID))
		var kinds []admission.ApplicationState
		for _, h := range r.History {
			kinds = append(kinds, h.Kind)
		}
		if !slices.Equal(kinds, []admission.ApplicationState{"submitted", "returned", "submitted", "approved"}) || r.History[3].RuleVersion == "" {
			t.Fatalf("%+v", r.History)
		}
		if got := w.events(); !slices.Equal(got, []string{admission.EventAdmitted}) {
			t.Fatalf("events %v", got)
		}
		if len(w.promise.running) != 0 {
			t.Fatal("the clock of a decided application still runs")
		}
	})
}

func TestANumberBelongsToOneSubject(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		w.merchant()
		_, err := w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Merchant, Form: admission.Enterprise, Name: "另一家", USCC: credit})
		if !errors.Is(err, admission.ErrTaken) {
			t.Fatalf("the same credit code twice: %v", err)
		}
		other := as(li, yi, "park_admin")
		must[admission.Subject](t)(w.RegisterSubject(other, admission.NewSubject{Kind: admission.Merchant, Form: admission.Enterprise, Name: "另一家", USCC: credit}))
		a := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "王二"}))
		b := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "王三"}))
		change := admission.SubjectChange{IDNumber: ptr(grown)}
		must[admission.Subject](t)(w.ChangeSubject(w.staff, a.ID, a.Version, change))
		if _, err := w.ChangeSubject(w.staff, b.ID, b.Version, change); !errors.Is(err, admission.ErrTaken) {
			t.Fatalf("the same person twice: %v", err)
		}
	})
}

// A streamer of 16 needs an identity number, a guardian and the quiz, which nobody else
// takes for her.
func TestAYoungStreamerIsAdmitted(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	v := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "王小", Phone: "13900139000"}))
	number := residentID("371302", "20100301", "004")
	_, err := w.ChangeSubject(w.staff, v.ID, v.Version, admission.SubjectChange{IDNumber: ptr(number), BirthDate: ptr(dateOf("2010-03-02"))})
	if got := fieldsOf(err); !slices.Equal(got, []string{"admission.birth_date_differs"}) {
		t.Fatalf("a birth date that is not the number's: %v %v", got, err)
	}
	v = must[admission.Subject](t)(w.ChangeSubject(w.staff, v.ID, v.Version, admission.SubjectChange{IDNumber: &number}))
	if !v.Minor("2026-09-15") || v.IDKind != cnid.ResidentID {
		t.Fatalf("%+v", v)
	}
	_, err = w.SubmitApplication(w.staff, v.ID)
	if got := fieldsOf(err); !slices.Equal(got, []string{"admission.guardian_consent", "admission.quiz"}) {
		t.Fatalf("blockers %v", got)
	}
	consent := w.upload(w.staff, "同意书.png", evidence.GuardianConsent, v.ID, scan(t, 5))
	g := must[admission.Guardian](t)(w.AddGuardian(w.staff, v.ID, admission.NewGuardian{Name: "王父", Relation: "father", Phone: "13700137000", ConsentFileID: consent.ID}))
	if g.PhoneMasked != "137****7000" {
		t.Fatalf("%+v", g)
	}
	if _, err := w.StartQuiz(w.staff, v.ID); !errors.Is(err, admission.ErrQuizNotYours) {
		t.Fatalf("staff began the quiz: %v", err)
	}
	w.passQuiz(v.ID)
	a := must[admission.Application](t)(w.SubmitApplication(as(wang, jia, "streamer", v.ID), v.ID))
	must[admission.Application](t)(w.DecideApplication(w.staff, a.ID, a.Version, admission.Approve, ""))
	st := must[admission.Standing](t)(w.Standing(w.staff, v.ID))
	if !st.Minor || !st.GuardianConsent || st.QuizValidUntil != "2027-09-15" || !st.MayTrade("2026-09-15") {
		t.Fatalf("%+v", st)
	}
}

// passQuiz answers every question right.
func (w *world) passQuiz(subject id.ID) {
	w.t.Helper()
	her := as(wang, jia, "streamer", subject)
	a := must[admission.Attempt](w.t)(w.StartQuiz(her, subject))
	answers := make([]int, len(a.Questions))
	for i, q := range a.Questions {
		answers[i] = q.Right
	}
	a = must[admission.Attempt](w.t)(w.AnswerQuiz(her, a.ID, answers))
	if !a.Passed || a.Correct != a.Total {
		w.t.Fatalf("%+v", a)
	}
	if _, err := w.AnswerQuiz(her, a.ID, answers); !errors.Is(err, admission.ErrQuizFinished) {
		w.t.Fatalf("answered twice: %v", err)
	}
}

func TestNobodyUnder16IsAdmitted(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	v := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "王幼", Phone: "13900139000"}))
	number := residentID("371302", "20100916", "004") // 16 tomorrow
	v = must[admission.Subject](t)(w.ChangeSubject(w.staff, v.ID, v.Version, admission.SubjectChange{IDNumber: &number}))
	w.passQuiz(v.ID)
	_, err := w.SubmitApplication(w.staff, v.ID)
	if got := fieldsOf(err); !slices.Equal(got, []string{"admission.age"}) {
		t.Fatalf("on the day before: %v", got)
	}
	w.clock.Advance(24 * time.Hour)
	_, err = w.SubmitApplication(w.staff, v.ID)
	if got := fieldsOf(err); !slices.Equal(got, []string{"admission.guardian_consent"}) {
		t.Fatalf("on the day: %v", got)
	}
}

func TestALapsedLicenceSuspendsAndANewOneRestores(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		v := w.admitted("2026-10-15") // 30 days from now
		night := actor.System(context.Background(), jia, "nightly")
		for range 2 {
			if err := w.Nightly(night); err != nil {
				t.Fatal(err)
			}
		}
		if len(w.sent.keys) != 2 || w.sent.keys[0] != w.sent.keys[1] {
			t.Fatalf("the same reminder has the same key: %v", w.sent.keys)
		}
		w.clock.Set(dateOf("2026-10-15").Start())
		if err := w.Nightly(night); err != nil {
			t.Fatal(err)
		}
		if got := must[admission.Subject](t)(w.Subject(w.staff, v.ID)); got.State != admission.Admitted {
			t.Fatalf("suspended on the last good day: %+v", got)
		}
		w.clock.Set(dateOf("2026-10-16").Start())
		for range 2 {
			if err := w.Nightly(night); err != nil {
				t.Fatal(err)
			}
		}
		got := must[admission.Subject](t)(w.Subject(w.staff, v.ID))
		if got.State != admission.Suspended || got.StateReason != admission.ReasonExpired {
			t.Fatalf("%+v", got)
		}
		q := w.licence(v.ID, "2030-01-01")
		must[admission.Qualification](t)(w.VerifyQualification(w.staff, q.ID, q.Version, true, ""))
		if got := must[admission.Subject](t)(w.Subject(w.staff, v.ID)); got.State != admission.Admitted {
			t.Fatalf("not restored: %+v", got)
		}
		want := []string{admission.EventAdmitted, admission.EventExpired, admission.EventSuspended, admission.EventRestored}
		if got := w.events(); !slices.Equal(got, want) {
			t.Fatalf("events %v", got)
		}
	})
}

func TestEverybodySeesTheirOwn(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	shop := w.merchant()
	house := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Agency, Form: admission.Enterprise, Name: "星河机构"}))
	host := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "王二"}))
	host = must[admission.Subject](t)(w.ChangeSubject(w.staff, host.ID, host.Version, admission.SubjectChange{AgencyID: &house.ID}))
	agency := as(sun, jia, "agency", house.ID)
	for _, c := range []struct {
		who  string
		ctx  context.Context
		sees []id.ID
	}{
		{"staff", w.staff, []id.ID{shop.ID, house.ID, host.ID}},
		{"the merchant", as(zhao, jia, "merchant", shop.ID), []id.ID{shop.ID}},
		{"the streamer", as(wang, jia, "streamer", host.ID), []id.ID{host.ID}},
		{"the agency", agency, []id.ID{house.ID, host.ID}},
		{"staff of the other park", as(li, yi, "park_admin"), nil},
	} {
		p := must[page.Page[admission.Subject]](t)(w.ListSubjects(c.ctx, admission.Filter{}, page.Request{Sort: "created_at"}))
		var got []id.ID
		for _, v := range p.Items {
			got = append(got, v.ID)
		}
		if !slices.Equal(got, c.sees) {
			t.Errorf("%s sees %v, want %v", c.who, got, c.sees)
		}
		for _, v := range []id.ID{shop.ID, house.ID, host.ID} {
			_, err := w.Subject(c.ctx, v)
			if slices.Contains(c.sees, v) != (err == nil) || (err != nil && !errors.Is(err, admission.ErrSubjectNotFound)) {
				t.Errorf("%s reads %s: %v", c.who, v, err)
			}
		}
	}
	if _, err := w.StartQuiz(agency, host.ID); !errors.Is(err, admission.ErrQuizNotYours) {
		t.Errorf("the agency began the quiz for its streamer: %v", err)
	}
	found := must[page.Page[admission.Subject]](t)(w.ListSubjects(w.staff, admission.Filter{Query: "河鲜", Kind: admission.Merchant}, page.Request{}))
	if len(found.Items) != 1 || found.Items[0].ID != shop.ID {
		t.Errorf("found %+v", found.Items)
	}
}

// Where a person lives is sealed, shown down to the county and revealed for a purpose; a firm's
// address is on its licence.
func TestResidenceIsSealed(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		const home = "山东省临沂市兰山区沂河路 1 号"
		host := must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "孙小", Address: home}))
		if host.Address != "山东省临沂市兰山区****" || strings.Contains(host.AddressSealed, "沂河") {
			t.Fatalf("%q %q", host.Address, host.AddressSealed)
		}
		read := must[admission.Subject](t)(w.Subject(w.staff, host.ID))
		if read.Address != host.Address || read.AddressSealed != host.AddressSealed {
			t.Fatalf("%+v", read)
		}
		if got, err := w.RevealSubject(w.staff, host.ID, "address", "核对住址"); err != nil || got != home {
			t.Fatalf("%q %v", got, err)
		}
		if shop := w.merchant(); shop.Address != "沂河路 1 号" {
			t.Fatalf("the address of a firm: %q", shop.Address)
		}
		cleared := must[admission.Subject](t)(w.ChangeSubject(w.staff, host.ID, host.Version, admission.SubjectChange{Address: ptr("")}))
		if cleared.Address != "" || cleared.AddressSealed != "" {
			t.Fatalf("%+v", cleared)
		}
		err := w.DB.InTx(w.staff, func(ctx context.Context) error {
			db.MarkAudited(ctx)
			return w.DB.Conn(ctx).Table("subjects").Where("id = ?", host.ID).UpdateColumn("address_sealed", home).Error
		})
		if err == nil {
			t.Fatal("the column took an address in clear")
		}
	})
}

func TestAReveal(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	v := w.merchant()
	if got, err := w.RevealSubject(w.staff, v.ID, "phone", "核对联系方式"); err != nil || got != "13800138000" {
		t.Fatalf("%q %v", got, err)
	}
	if _, err := w.RevealSubject(w.staff, v.ID, "id_number", "核对证件"); !errors.Is(err, admission.ErrNothingSealed) {
		t.Fatalf("%v", err)
	}
	w.clock.Advance(4 * time.Minute)
	for range 29 {
		if _, err := w.RevealSubject(w.staff, v.ID, "phone", "核对联系方式"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.RevealSubject(w.staff, v.ID, "phone", "核对联系方式"); !errors.Is(err, admission.ErrTooManyReveals) {
		t.Fatalf("the 31st: %v", err)
	}
	w.clock.Advance(2 * time.Minute)
	if _, err := w.RevealSubject(w.staff, v.ID, "phone", "核对联系方式"); !errors.Is(err, admission.ErrProofNeeded) {
		t.Fatalf("six minutes after the proof: %v", err)
	}
}

// Who may stream is found by a part of the name: in the park only, and as long as the term runs.
func TestFindStreamers(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		w.apply(w.check(admission.Streamer, "名称,手机号,平台,账号ID\n王小满,13800138010,抖音,dy1001\n李青禾,13800138011,抖音,dy1002\n"))
		person := admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "赵小满"}
		must[admission.Subject](t)(w.RegisterSubject(w.staff, person)) // not admitted yet
		w.merchant()
		directory, today := admission.NewDirectory(d), clock.DateOf(dbtest.Now)
		for name, c := range map[string]struct {
			as   context.Context
			q    string
			on   clock.Date
			want int
		}{
			"a part of the name": {w.staff, "小满", today, 1},
			"without a name":     {w.staff, "", today, 2},
			"nobody's name":      {w.staff, "大满", today, 0},
			"after the term":     {w.staff, "小满", today.AddDays(61), 0},
			"from another park":  {as(li, yi, "park_admin"), "小满", today, 0},
		} {
			found, err := directory.FindStreamers(c.as, c.q, c.on)
			if err != nil || len(found) != c.want || c.want == 1 && found[0].Name != "王小满" {
				t.Errorf("%s: %v %v, want %d", name, found, err, c.want)
			}
		}
	})
}
