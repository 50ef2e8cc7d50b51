package search

import (
	"context"
	"slices"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

func TestGramsFoldWidthCaseAndPunctuation(t *testing.T) {
	got := Grams("Ａ茶，饼")
	if want := []string{"a茶", "茶饼"}; !slices.Equal(got, want) {
		t.Fatalf("got %q, want %q", got, want)
	}
	if got, want := Grams("69012345袋"), []string{"01", "0123", "12", "1234", "23", "2345", "34", "45", "5袋", "69", "6901", "90", "9012"}; !slices.Equal(got, want) {
		t.Fatalf("a number: got %q, want %q", got, want)
	}
	if got, want := sought("90123 袋装"), []string{"0123", "9012", "袋装"}; !slices.Equal(got, want) {
		t.Fatalf("sought: got %q, want %q", got, want)
	}
	if got := Grams("茶"); !slices.Equal(got, []string{"茶"}) {
		t.Fatalf("one character: %q", got)
	}
	if got := Grams(" !"); len(got) != 0 {
		t.Fatalf("nothing to index: %q", got)
	}
}

func TestFindsSubstringsOfOneParkOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		park := func(p id.ID) context.Context {
			return actor.With(context.Background(), actor.Actor{Kind: actor.SystemJob, ParkID: p})
		}
		mine, other := park("01J00000000000000000000001"), park("01J00000000000000000000002")
		put := func(ctx context.Context, row id.ID, text string) {
			if err := d.InTx(ctx, func(ctx context.Context) error { return Index(ctx, d, "product", row, text) }); err != nil {
				t.Fatal(err)
			}
		}
		put(mine, "01J0000000000000000000000A", "沂蒙山小米 5斤装")
		put(mine, "01J0000000000000000000000B", "蒙山蜂蜜")
		put(other, "01J0000000000000000000000C", "沂蒙山小米 乙园")
		find := func(text string, want ...id.ID) {
			t.Helper()
			for _, rare := range []int{0, 1, 2000} { // from whichever end the search starts
				var ids []id.ID
				tx, err := among(mine, d, d.Conn(mine).Model(&gramRow{}).Distinct("id"), place{"grams", "product", rare}, text)
				if err == nil {
					err = tx.Order("id DESC").Pluck("id", &ids).Error
				}
				if err != nil || !slices.Equal(ids, want) {
					t.Fatalf("%s: got %v %v, want %v", text, ids, err, want)
				}
			}
		}
		find("蒙山小米", "01J0000000000000000000000A")
		find("蒙山", "01J0000000000000000000000B", "01J0000000000000000000000A")
		find("小米 沂蒙", "01J0000000000000000000000A")
		find("蜂蜜 小米")
		find("沂蒙山小米 5 斤装", "01J0000000000000000000000A")
		put(mine, "01J0000000000000000000000A", "改名")
		find("小米")
	})
}
