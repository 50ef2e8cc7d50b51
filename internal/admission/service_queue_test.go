package admission_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"sitong/internal/admission"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// An application is taken, kept from others, handed on by the administrator and released; the
// workload counts it with whom it lies, and by its age.
func TestTheQueueIsShared(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		v := w.merchant()
		w.licence(v.ID, "2027-01-01")
		a := must[admission.Application](t)(w.SubmitApplication(w.staff, v.ID))
		officer := as(sun, jia, "sourcing_officer")
		if _, err := w.AssignApplication(officer, a.ID, a.Version, zhao); !errors.Is(err, admission.ErrNoOfficer) {
			t.Fatalf("to a merchant: %v", err)
		}
		a = must[admission.Application](t)(w.AssignApplication(w.staff, a.ID, a.Version, li))
		if _, err := w.AssignApplication(officer, a.ID, a.Version, sun); !errors.Is(err, admission.ErrAssigned) {
			t.Fatalf("taken from a colleague: %v", err)
		}
		a = must[admission.Application](t)(w.AssignApplication(w.staff, a.ID, a.Version, sun))
		listed := func(whose id.ID) int {
			return len(must[page.Page[admission.Application]](t)(w.ListApplications(w.staff, admission.ApplicationFilter{Assignee: whose}, page.Request{Limit: 10})).Items)
		}
		if listed(sun) != 1 || listed(li) != 0 || listed(admission.Nobody) != 0 || listed("") != 1 {
			t.Fatalf("sun %d, li %d, nobody %d, all %d", listed(sun), listed(li), listed(admission.Nobody), listed(""))
		}
		w.clock.Advance(4 * 24 * time.Hour)
		loads, ages, err := w.Workload(w.staff)
		if want := []admission.Load{{}, {Assignee: sun, Waiting: 1, Overdue: 1, OldestDays: 4}}; err != nil || !slices.Equal(loads, want) {
			t.Fatalf("%+v %v", loads, err)
		}
		if want := []admission.Age{{FromDays: 0}, {FromDays: 2}, {FromDays: 4, Count: 1}, {FromDays: 8}}; !slices.Equal(ages, want) {
			t.Fatalf("%+v", ages)
		}
		a = must[admission.Application](t)(w.AssignApplication(officer, a.ID, a.Version, ""))
		if listed(admission.Nobody) != 1 {
			t.Fatal("not released")
		}
		a = must[admission.Application](t)(w.DecideApplication(w.staff, a.ID, a.Version, admission.Approve, ""))
		if _, err := w.AssignApplication(w.staff, a.ID, a.Version, li); !errors.Is(err, admission.ErrApplicationDecided) {
			t.Fatalf("a decided one: %v", err)
		}
	})
}
