package sample

import (
	"slices"
	"testing"

	"sitong/internal/kernel/clock"
	"sitong/internal/platform/dbtest"
)

func TestSampleMoves(t *testing.T) {
	want := map[State][]State{
		Requested: {Approved, Declined, Lapsed, Cancelled},
		Approved:  {Shipped, Cancelled},
		Shipped:   {Received, Returned},
		Received:  {Closed, Returned},
	}
	all := []State{Requested, Approved, Declined, Lapsed, Shipped, Received, Closed, Returned, Cancelled}
	for _, from := range all {
		for _, to := range all {
			s := Sample{State: from}
			if err := s.move(to); (err == nil) != slices.Contains(want[from], to) {
				t.Errorf("%s → %s: %v", from, to, err)
			}
		}
	}
	s := Sample{State: Shipped}
	if err := s.receive(dbtest.Now, 14); err != nil || *s.ContentDueAt != clock.Millis(clock.Date("2026-09-30").Start()) {
		t.Fatalf("content due %v, %v", *s.ContentDueAt, err)
	}
	if s.Overdue(*s.ContentDueAt-1) || !s.Overdue(*s.ContentDueAt) {
		t.Fatal("overdue at the wrong instant")
	}
}

func TestPredictionNeedsEnoughSamples(t *testing.T) {
	if _, ok := (Fulfilment{2, 2}).PredictedBP(); ok {
		t.Fatal("two samples are no ground for a prediction")
	}
	if bp, ok := (Fulfilment{3, 2}).PredictedBP(); !ok || bp != 6666 {
		t.Fatalf("%d %v", bp, ok)
	}
}
