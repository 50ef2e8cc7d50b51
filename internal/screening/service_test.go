package screening

import (
	"context"
	"errors"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/journal"
)

const (
	parkA id.ID = "01J0000000000000000000000A"
	parkB id.ID = "01J0000000000000000000000B"
)

func in(park id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: "01J000000000000000000000A1", ParkID: park, Roles: []string{"compliance_officer"}})
}

// 甲园 watches another's brand and allows its own registered name; 乙园 hears nothing of it.
func TestAParkHasItsOwnTerms(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		c := clock.NewManual(dbtest.Now)
		s, err := New(core.Core{DB: d, Clock: c, IDs: id.NewSource(c), Journal: journal.New(d, c)})
		if err != nil {
			t.Fatal(err)
		}
		text := "隔壁老王家的极致牌，追求极致"
		scan := func(park id.ID) (string, string) {
			t.Helper()
			p, err := s.For(in(park))
			if err != nil {
				t.Fatal(err)
			}
			return told(text, p.Scan(text, "apparel")), p.Version()
		}
		_, plain := scan(parkA)
		brand, err := s.AddParkTerm(in(parkA), ParkTerm{Kind: Watched, Term: "隔壁老王家", Severity: Serious, Basis: "入园协议 5.3"})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.AddParkTerm(in(parkA), ParkTerm{Kind: Allowed, Term: "极致牌", Basis: "商标注册证"}); err != nil {
			t.Fatal(err)
		}
		got, version := scan(parkA)
		if got != "park_list:隔壁老王家 absolute:极致" || version == plain {
			t.Fatalf("%s in %s", got, version)
		}
		if _, again := scan(parkA); again != version {
			t.Fatalf("%s became %s", version, again)
		}
		if got, version := scan(parkB); got != "absolute:极致 absolute:极致" || version != plain {
			t.Fatalf("乙园: %s in %s", got, version)
		}
		if _, err := s.AddParkTerm(in(parkA), ParkTerm{Kind: Watched, Term: "隔壁老王家", Severity: Grave, Basis: "再来"}); !errors.Is(err, ErrParkTermTaken) {
			t.Fatalf("twice: %v", err)
		}
		if err := s.RemoveParkTerm(in(parkB), brand.ID); !errors.Is(err, ErrParkTermNotFound) {
			t.Fatalf("another park's: %v", err)
		}
		if err := s.RemoveParkTerm(in(parkA), brand.ID); err != nil {
			t.Fatal(err)
		}
		if got, v := scan(parkA); got != "absolute:极致" || v == version {
			t.Fatalf("after removal: %s in %s", got, v)
		}
	})
}

func TestAParkTermIsChecked(t *testing.T) {
	f := newFolder()
	for name, c := range map[string]struct {
		t  ParkTerm
		ok bool
	}{
		"fine":           {ParkTerm{Kind: Watched, Term: "某牌", Severity: Slight, Basis: "协议"}, true},
		"one character":  {ParkTerm{Kind: Watched, Term: "某", Severity: Slight, Basis: "协议"}, false},
		"only noise":     {ParkTerm{Kind: Allowed, Term: "***", Basis: "协议"}, false},
		"no severity":    {ParkTerm{Kind: Watched, Term: "某牌", Basis: "协议"}, false},
		"no basis":       {ParkTerm{Kind: Allowed, Term: "某牌"}, false},
		"allowed phrase": {ParkTerm{Kind: Allowed, Term: "某牌", Basis: "协议"}, true},
	} {
		if err := c.t.check(f); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}
