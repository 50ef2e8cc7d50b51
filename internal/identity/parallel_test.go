package identity_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// Whoever guesses in parallel gets no more answers than one after the other.
func TestGuessingInParallelGainsNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		w.root()
		results := make([]error, 20)
		var all sync.WaitGroup
		for i := range results {
			all.Go(func() { _, results[i] = w.login("13800000000", "wrong", "") })
		}
		all.Wait()
		for i, err := range results {
			if !errors.Is(err, identity.ErrCredentials) && !errors.Is(err, identity.ErrLocked) && !errors.Is(err, auth.ErrBusy) {
				t.Errorf("%d: %v", i, err)
			}
		}
		if _, err := w.login("13800000000", password, ""); !errors.Is(err, identity.ErrLocked) {
			t.Fatalf("the right password among them: %v", err)
		}
	})
}

// Two windows that refresh at the same moment both go on.
func TestTwoWindowsRefreshAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		for range 5 {
			var out [2]identity.Tokens
			var err [2]error
			var both sync.WaitGroup
			for i := range out {
				both.Go(func() { out[i], err[i] = w.Refresh(nobody(), root.Refresh) })
			}
			both.Wait()
			if err[0] != nil || err[1] != nil || out[0].Refresh != out[1].Refresh {
				t.Fatalf("%v %v", err[0], err[1])
			}
			root = out[0]
			w.clock.Advance(time.Minute)
		}
	})
}
