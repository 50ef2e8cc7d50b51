package admission_test

import (
	"fmt"
	"strings"
	"testing"

	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/platform/dbtest"
)

func dateOf(s string) clock.Date { return clock.Date(s) }

// residentID adds the check character of GB 11643 to 17 invented digits.
func residentID(area, born, sequence string) string {
	digits := area + born + sequence
	sum := 0
	for i, w := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(digits[i]-'0') * w
	}
	return digits + string("10X98765432"[sum%11])
}

// The bank is sound: enough questions, two languages, one right answer, an article each.
func TestTheQuestionBank(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	v, err := w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "王二"})
	if err != nil {
		t.Fatal(err)
	}
	her := as(wang, jia, "streamer", v.ID)
	drawn := map[string]bool{}
	for range 40 {
		a, err := w.StartQuiz(her, v.ID)
		if err != nil {
			t.Fatal(err)
		}
		again, err := w.QuizAttempt(her, a.ID)
		if err != nil || fmt.Sprint(again.Codes) != fmt.Sprint(a.Codes) || len(again.Questions) != a.Total {
			t.Fatalf("an attempt changed its questions: %v", err)
		}
		if a.PassMark() != 16 {
			t.Fatalf("80 %% of 20 is %d", a.PassMark())
		}
		for _, q := range a.Questions {
			drawn[q.Code] = true
			if q.Right < 0 || q.Right >= len(q.Options) || q.Article == "" || q.Text.ZH == "" || q.Text.EN == "" {
				t.Errorf("%s is incomplete", q.Code)
			}
			for _, o := range q.Options {
				if o.ZH == "" || o.EN == "" {
					t.Errorf("an option of %s is incomplete", q.Code)
				}
			}
		}
	}
	if len(drawn) < 30 {
		t.Errorf("only %d questions are ever drawn", len(drawn))
	}
	a, err := w.StartQuiz(her, v.ID)
	if err != nil {
		t.Fatal(err)
	}
	answers := make([]int, a.Total)
	for i, q := range a.Questions {
		if answers[i] = q.Right; i < 5 { // 15 right: one too few
			answers[i] = (q.Right + 1) % len(q.Options)
		}
	}
	if a, err = w.AnswerQuiz(her, a.ID, answers); err != nil || a.Passed || a.ValidUntil != "" || a.Correct != 15 {
		t.Fatalf("%+v %v", a, err)
	}
}

// What applies depends on capacity, form and what the park does.
func TestWhatApplies(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	for _, c := range []struct {
		kind  admission.Kind
		form  admission.Form
		flags string
		want  string
	}{
		{admission.Merchant, admission.Enterprise, "", "uscc business_licence phone address contact_name platform_account"},
		{admission.Merchant, admission.Enterprise, "agency_service", "uscc business_licence phone address contact_name platform_account cooperation_contract"},
		{admission.Merchant, admission.NaturalPerson, "", "exemption identity_number age phone address platform_account"},
		{admission.Streamer, admission.NaturalPerson, "", "identity_number age quiz phone residence platform_account"},
		{admission.Agency, admission.Enterprise, "", "uscc business_licence phone address contact_name performance_permit"},
	} {
		w.park.flags = map[string]bool{c.flags: true}
		v, err := w.RegisterSubject(w.staff, admission.NewSubject{Kind: c.kind, Form: c.form, Name: "某某"})
		if err != nil {
			t.Fatal(err)
		}
		f, err := w.Evaluate(w.staff, v.ID)
		if err != nil {
			t.Fatal(err)
		}
		var codes []string
		for _, i := range f.Items {
			codes = append(codes, i.Code)
			if i.Article == "" || i.Text.EN == "" || i.Remedy == "" {
				t.Errorf("%s is incomplete", i.Code)
			}
			if i.Met == (i.Problem.ZH != "") {
				t.Errorf("%s: met %v with problem %q", i.Code, i.Met, i.Problem.ZH)
			}
		}
		if got := strings.Join(codes, " "); got != c.want+" not_blacklisted" {
			t.Errorf("%s %s %s: %s, want %s", c.kind, c.form, c.flags, got, c.want)
		}
	}
}
