package cascade

import (
	"context"
	"testing"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/sourcing"
	test "sitong/internal/sourcing/sourcingtest"
)

// around is a session and a sample that hang on every product.
type around struct{}

func (around) SessionsWith(context.Context, id.ID) ([]Link, error) {
	return []Link{{ID: "01J000000000000000000000S1", State: "planned", StartsAt: 5}}, nil
}

func (around) SamplesOf(context.Context, id.ID) ([]Link, error) {
	return []Link{{ID: "01J000000000000000000000M1", State: "shipped", Streamer: test.Wang}}, nil
}

func TestLeavingThePoolIsShownAndKeptAsOneChain(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := test.New(t, d)
		s := New(w.Core, Needs{Pool: w.Pool, Sessions: around{}, Samples: around{}})
		w.Cascade = s
		p, o, _ := w.Published()
		n := test.Must(w.Pool.SelectOffer(test.StreamerWang(), o.ID, test.Wang))(t)
		shown := test.Must(s.View(test.Officer(), p.ID))(t)
		if len(shown.Records) != 0 || len(shown.Reach.Offers) != 1 || shown.Reach.Selections[0].ID != n.ID || len(shown.Reach.Sessions) != 1 {
			t.Fatalf("%+v", shown)
		}
		test.Must(w.Pool.RecallProduct(test.Officer(), p.ID, p.Version, "抽检不合格"))(t)
		after := test.Must(s.View(test.Officer(), p.ID))(t)
		if len(after.Reach.Offers)+len(after.Reach.Selections) != 0 {
			t.Errorf("after the recall %+v still hang on it", after.Reach)
		}
		if len(after.Records) != 1 {
			t.Fatalf("%d records", len(after.Records))
		}
		r := after.Records[0]
		if r.Event != sourcing.EventProductRecalled || r.Reason != "抽检不合格" || r.MadeBy != test.Desk || len(r.Reach.Offers) != 1 ||
			r.Reach.Offers[0].State != "published" || len(r.Reach.Selections) != 1 || r.Reach.Samples[0].Streamer != test.Wang {
			t.Errorf("%+v", r)
		}
	})
}

func TestAnotherMerchantSeesNoCascade(t *testing.T) {
	w := test.New(t, dbtest.SQLite(t))
	s := New(w.Core, Needs{Pool: w.Pool, Sessions: around{}, Samples: around{}})
	p := w.Admitted()
	if _, err := s.View(test.As("merchant", test.Qian), p.ID); err == nil {
		t.Fatal("钱 sees what hangs on 赵's product")
	}
}
