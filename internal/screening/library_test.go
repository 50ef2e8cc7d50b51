package screening

import (
	"errors"
	"testing"

	"sitong/internal/kernel/page"
)

func TestTermsArePaged(t *testing.T) {
	l, err := NewLibrary()
	if err != nil {
		t.Fatal(err)
	}
	var all []Entry
	for r := (page.Request{Limit: 37}); ; {
		p, err := l.Terms(TermFilter{}, r)
		if err != nil {
			t.Fatal(err)
		}
		if all = append(all, p.Items...); p.Next == "" {
			break
		}
		r.Cursor = p.Next
	}
	if len(all) != len(l.entries) || all[len(all)-1].Term != l.entries[len(all)-1].Term {
		t.Fatalf("%d of %d", len(all), len(l.entries))
	}
	p, err := l.Terms(TermFilter{Text: "国家", Category: "absolute", Severity: Serious}, page.Request{})
	if err != nil || len(p.Items) != 1 || p.Items[0].Term != "国家级" {
		t.Fatalf("%+v %v", p, err)
	}
	if p, _ := l.Terms(TermFilter{Text: "vx"}, page.Request{}); len(p.Items) == 0 {
		t.Fatal("a variant is not found")
	}
	for _, c := range []string{"x", page.Position{Sort: "pack", Value: int64(-1), ID: "x"}.Encode(), page.Position{Sort: "pack", Value: int64(1 << 40), ID: "x"}.Encode(), page.Position{Sort: "name", Value: int64(1), ID: "x"}.Encode()} {
		if _, err := l.Terms(TermFilter{}, page.Request{Cursor: c}); !errors.Is(err, page.ErrCursor) {
			t.Errorf("%s: %v", c, err)
		}
	}
}
