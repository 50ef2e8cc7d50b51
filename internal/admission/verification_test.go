package admission_test

import (
	"errors"
	"testing"

	"sitong/internal/admission"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// finding is one requirement of a dossier; ok says whether it applies.
func (w *world) finding(subject id.ID, code string) (f admission.Finding, ok bool) {
	w.t.Helper()
	all := must[admission.Findings](w.t)(w.Evaluate(w.staff, subject))
	for _, i := range all.Items {
		if i.Code == code {
			return i, true
		}
	}
	return f, false
}

// O117 art. 8(1), 24: a room operator is verified again every six months, where the park
// carries platform duties; the admission is the first time.
func TestARoomOperatorIsVerifiedEverySixMonths(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		v := w.admitted("2030-01-01") // on 2026-09-15
		w.park.flags = map[string]bool{"own_ordering": true}
		if _, applies := w.finding(v.ID, "room_reverified"); applies {
			t.Fatal("demanded of somebody without an account on a platform")
		}
		must[admission.PlatformAccount](t)(w.AddPlatformAccount(w.staff, v.ID, "douyin", "shop1", "小店"))
		w.park.flags = map[string]bool{"lessor": true}
		if _, applies := w.finding(v.ID, "room_reverified"); applies {
			t.Fatal("demanded in a park without platform duties")
		}
		w.park.flags = map[string]bool{"other_network_service": true}
		for _, c := range []struct {
			day string
			met bool
		}{{"2027-03-15", true}, {"2027-03-16", false}} {
			w.clock.Set(dateOf(c.day).Start())
			if f, applies := w.finding(v.ID, "room_reverified"); !applies || f.Met != c.met || f.Blocking || f.DueOn != "2027-03-15" {
				t.Fatalf("%s: %v %+v", c.day, applies, f)
			}
		}
		must[admission.Verification](t)(w.VerifySubject(w.staff, v.ID, admission.WayVisit, "到店核对营业执照原件"))
		if f, _ := w.finding(v.ID, "room_reverified"); !f.Met || f.DueOn != "2027-09-16" {
			t.Fatalf("%+v", f)
		}
		if all := must[[]admission.Verification](t)(w.Verifications(w.staff, v.ID)); len(all) != 1 || all[0].VerifiedBy != li || all[0].Way != admission.WayVisit {
			t.Fatalf("%+v", all)
		}
	})
}

// What is not in order cannot be verified.
func TestALapsedDossierIsNotVerified(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	v := w.admitted("2026-10-15")
	w.clock.Set(dateOf("2026-10-16").Start())
	if _, err := w.VerifySubject(w.staff, v.ID, admission.WayRegister, "已核对"); !errors.Is(err, admission.ErrBlocked) {
		t.Fatal(err)
	}
}
