package live

import (
	"errors"
	"testing"

	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// O117 art. 28(2): the person alone confirms, on the day, before the session; once is enough.
func TestAStreamerConfirmsTheSession(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		h.near.strictness.OwesPresence = true
		x := h.planned(t, selfRun())
		asks := func() bool {
			t.Helper()
			r, err := h.EvaluateGate(staff(), x.ID)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Findings {
				if f.Code == "streamer_unconfirmed" && f.AboutID == wang {
					return true
				}
			}
			return false
		}
		if !asks() {
			t.Fatal("the gate does not ask on the day")
		}
		if err := h.ConfirmPresence(as(zhao, "merchant", shop), x.ID); !errors.Is(err, ErrNotOnSlot) {
			t.Fatalf("the merchant confirmed for the streamer: %v", err)
		}
		if err := h.ConfirmPresence(as(li, "streamer", store2), x.ID); !errors.Is(err, ErrSessionNotFound) {
			t.Fatalf("a streamer without a turn: %v", err)
		}
		for range 2 {
			if err := h.ConfirmPresence(as(wangA, "streamer", wang), x.ID); err != nil {
				t.Fatal(err)
			}
		}
		card, err := h.Session(staff(), x.ID)
		if err != nil || asks() || card.Present[wang] != h.now() {
			t.Fatalf("%+v %v", card.Present, err)
		}
		y := selfRun()
		const aDay = 24 * 3_600_000
		y.Plan.PlannedStart, y.Plan.PlannedEnd = y.Plan.PlannedStart+aDay, y.Plan.PlannedEnd+aDay
		for i := range y.Turns {
			y.Turns[i].From, y.Turns[i].To = y.Turns[i].From+aDay, y.Turns[i].To+aDay
		}
		tomorrow := h.planned(t, y)
		if err := h.ConfirmPresence(as(wangA, "streamer", wang), tomorrow.ID); !errors.Is(err, ErrPresenceDay) {
			t.Fatalf("confirmed the day before: %v", err)
		}
	})
}
