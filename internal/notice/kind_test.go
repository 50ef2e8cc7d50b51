package notice

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"sitong/internal/kernel/clock"
)

func TestEveryKindSpeaksBothLanguages(t *testing.T) {
	k, err := ReadKinds()
	if err != nil {
		t.Fatal(err)
	}
	gap := regexp.MustCompile(`\{([a-z_]+)\}`)
	base := func(s string) string { return strings.TrimSuffix(strings.TrimSuffix(s, "_zh"), "_en") }
	for _, kind := range k.All() {
		if kind.Text.ZH == "" || kind.Text.EN == "" || len(kind.Code) > 60 || !strings.Contains(kind.Code, ".") {
			t.Errorf("%+v", kind)
		}
		zh, en := map[string]bool{}, map[string]bool{}
		for _, m := range gap.FindAllStringSubmatch(kind.Text.ZH, -1) {
			zh[base(m[1])] = true
		}
		for _, m := range gap.FindAllStringSubmatch(kind.Text.EN, -1) {
			en[base(m[1])] = true
		}
		for p := range zh {
			if !en[p] {
				t.Errorf("%s: English does not say %s", kind.Code, p)
			}
		}
		for p := range en {
			if !zh[p] {
				t.Errorf("%s: Chinese does not say %s", kind.Code, p)
			}
		}
	}
}

func TestRender(t *testing.T) {
	k, err := ReadKinds()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		kind   string
		params map[string]string
		lang   string
		want   string
	}{
		{"sourcing.product_returned", map[string]string{"title": "煎饼", "reason": "标签不清"}, "zh-CN", "商品被退回，请修改后重新提交：煎饼。标签不清"},
		{"sourcing.product_admitted", map[string]string{"title": "煎饼"}, "en", "Product admitted: 煎饼"},
		{"admission.application_returned", nil, "zh-CN", "您的准入申请被退回，请按要求补正"},
		{"somebody.new_kind", nil, "en", "Something waits for you (somebody.new_kind)"},
	} {
		if got := k.Render(c.kind, c.params, c.lang); got != c.want {
			t.Errorf("%s: %q, want %q", c.kind, got, c.want)
		}
	}
	long := k.Render("sourcing.product_admitted", map[string]string{"title": strings.Repeat("长", 2000)}, "zh-CN")
	if n := len([]rune(long)); n > maxTextRunes+1 {
		t.Errorf("%d characters", n)
	}
}

func TestQuietHours(t *testing.T) {
	at := func(hour, minute int) time.Time { return time.Date(2026, 9, 15, hour, minute, 0, 0, clock.Shanghai) }
	night := Hours{"22:00", "07:30"}
	for _, c := range []struct {
		h        Hours
		now, run time.Time
	}{
		{night, at(23, 0), at(7, 30).AddDate(0, 0, 1)},
		{night, at(3, 0), at(7, 30)},
		{night, at(7, 30), at(7, 30)},
		{night, at(12, 0), at(12, 0)},
		{Hours{"12:00", "14:00"}, at(13, 0), at(14, 0)},
		{Hours{"12:00", "14:00"}, at(14, 0), at(14, 0)},
		{Hours{"08:00", "08:00"}, at(8, 0), at(8, 0)},
		{Hours{}, at(3, 0), at(3, 0)},
	} {
		if got := c.h.After(c.now); !got.Equal(c.run) {
			t.Errorf("%v at %s: %s, want %s", c.h, c.now, got, c.run)
		}
	}
}
