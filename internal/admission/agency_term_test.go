package admission_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"sitong/internal/admission"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// A streamer belongs to one agency at a time; each move is kept, and an agency sees its own
// terms only.
func TestMovesBetweenAgenciesAreKept(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		firm := func(name string) id.ID {
			return must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Agency, Form: admission.Enterprise, Name: name})).ID
		}
		first, second := firm("星推传媒有限公司"), firm("万象传媒有限公司")
		w.apply(w.check(admission.Streamer, "名称,手机号,平台,账号ID,所属机构\n王小满,13800138010,抖音,dy1001,星推传媒有限公司\n"))
		roster := must[[]id.ID](t)(admission.NewDirectory(d).Roster(w.staff, []id.ID{first}))
		if len(roster) != 1 {
			t.Fatalf("%v", roster)
		}
		move := func(to id.ID) {
			w.clock.Advance(time.Hour)
			v := must[admission.Subject](t)(w.Subject(w.staff, roster[0]))
			must[admission.Subject](t)(w.ChangeSubject(w.staff, v.ID, v.Version, admission.SubjectChange{AgencyID: &to}))
		}
		move(second)
		move(second) // nothing moves
		terms := func(ctx context.Context) []admission.AgencyTerm {
			return must[[]admission.AgencyTerm](t)(w.AgencyTerms(ctx, roster[0]))
		}
		got := terms(w.staff)
		if len(got) != 2 || got[0].AgencyID != second || got[0].UntilAt != 0 || got[1].AgencyID != first || got[1].UntilAt != got[0].FromAt || got[1].EndedBy != li {
			t.Fatalf("%+v", got)
		}
		if own := terms(as(sun, jia, "agency", second)); len(own) != 1 || own[0].AgencyID != second {
			t.Fatalf("the second agency sees %+v", own)
		}
		if all := terms(as(wang, jia, "streamer", roster[0])); len(all) != 2 {
			t.Fatalf("the streamer sees %+v", all)
		}
		if _, err := w.AgencyTerms(as(sun, jia, "agency", first), roster[0]); !errors.Is(err, admission.ErrSubjectNotFound) {
			t.Fatalf("the agency of before: %v", err)
		}
		move("")
		if got = terms(w.staff); len(got) != 2 || got[0].UntilAt == 0 {
			t.Fatalf("left: %+v", got)
		}
	})
}
