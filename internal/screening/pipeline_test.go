package screening

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"sitong/internal/kernel/errs"
)

func pipeline(t testing.TB, extra Extra) *Pipeline {
	t.Helper()
	pack, err := PlatformPack()
	if err != nil {
		t.Fatal(err)
	}
	return NewPipeline(pack, extra)
}

// told writes hits as "category:the original words".
func told(text string, hits []Hit) string {
	runes := []rune(text)
	var out []string
	for _, h := range hits {
		out = append(out, h.Category+":"+string(runes[h.Start:h.End]))
	}
	return strings.Join(out, " ")
}

func TestScan(t *testing.T) {
	p := pipeline(t, Extra{})
	for _, c := range []struct{ text, product, want string }{
		{"我们第一时间发货，全网第一", "", "absolute:全网第一"},
		{"今天是活动最后一天，第一次来的姐妹", "", ""},
		{"國家級品質", "", "absolute:國家級"},
		{"国 家*级", "", "absolute:国 家*级"},
		{"国🔥家🔥级", "", "absolute:国🔥家🔥级"},
		{"国\u200b家\u200b级", "", "absolute:国\u200b家\u200b级"},
		{"国.家.级", "", "absolute:国.家.级"},
		{"国\n家级", "", "absolute:国\n家级"},
		{"这是我们国家。级别很高", "", ""},
		{"你说是不是最，大家好", "", ""},
		{"蕞佳拍档", "", "absolute:蕞佳"},
		{"zui佳品质", "", "absolute:zui佳"},
		{"ＮＯ．１", "", "absolute:ＮＯ．１"},
		{"NO.10 号库", "", ""},
		{"销量第①", "", "absolute:销量第①"},
		{"加V❤X 详聊", "", "diversion:加V❤X"},
		{"保 本 保 息", "", "investment:保 本 保 息"},
		{"买环保本子", "", ""},
		{"7天见效，二十八天美白", "cosmetics", "efficacy_guarantee:7天见效 cosmetics:二十八天美白"},
		{"7天见效，二十八天美白", "apparel", "efficacy_guarantee:7天见效"},
		{"喝了增强免疫力", "prepackaged_food", "health_function:增强免疫力"},
		{"喝了增强免疫力", "apparel", ""},
		{"能治疗失眠", "health_food", "medical_claim:治疗"},
		{"能治疗失眠", "medical_device", ""},
		{"本品不能治疗疾病，不能代替药物", "", ""},
		{"月入过万不是梦", "", "investment:月入过万"},
		{"全网最低价", "", "price:全网最低价"},
		{"翡翠最低价999", "", "price:最低价"},
		{"", "", ""},
	} {
		if got := told(c.text, p.Scan(c.text, c.product)); got != c.want {
			t.Errorf("%q as %q\n got %s\nwant %s", c.text, c.product, got, c.want)
		}
	}
}

func TestHitsExplainThemselves(t *testing.T) {
	h := pipeline(t, Extra{}).Scan("全网第一", "")[0]
	if h.Severity != Serious || h.Article.ZH == "" || h.Article.EN == "" || h.Suggestion.ZH == "" || h.Suggestion.EN == "" {
		t.Fatalf("%+v", h)
	}
}

func TestParkAdditions(t *testing.T) {
	brand := Entry{Term: "甲牌", Category: "park_brand", Severity: Serious, Article: errs.Text{ZH: "园区约定", EN: "Park agreement"}, Suggestion: errs.Text{ZH: "不提", EN: "Do not name it"}}
	p := pipeline(t, Extra{Terms: []Entry{brand}, Allow: []string{"极致牌"}})
	text := "甲 牌不如极致牌，追求极致"
	if got, want := told(text, p.Scan(text, "apparel")), "park_brand:甲 牌 absolute:极致"; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
}

func TestThePlatformPack(t *testing.T) {
	pack, err := PlatformPack()
	if err != nil {
		t.Fatal(err)
	}
	entries := pack.Entries()
	categories := map[string]bool{}
	p := NewPipeline(pack, Extra{})
	for _, e := range entries {
		categories[e.Category] = true
		text := strings.ReplaceAll(e.Term, "#", "30")
		hits := p.Scan(text, "")
		if !slices.ContainsFunc(hits, func(h Hit) bool { return h.Start == 0 && h.End == utf8.RuneCountInString(text) }) {
			t.Errorf("%s %s is not found in itself: %s", e.Category, e.Term, told(text, hits))
		}
		for _, v := range e.Variants {
			if text := strings.ReplaceAll(v, "#", "30"); len(p.Scan(text, "")) == 0 {
				t.Errorf("%s: variant %s is not found", e.Term, v)
			}
		}
	}
	if len(entries) < 300 || len(categories) < 6 {
		t.Fatalf("%d terms in %d categories", len(entries), len(categories))
	}
}

func TestAPackThatIsNotComplete(t *testing.T) {
	for name, raw := range map[string]string{
		"no version":    "groups: []",
		"unknown key":   "version: x\nwords: []",
		"no suggestion": "version: x\ngroups: [{code: a, article: {zh: x, en: x}, severity: grave, rows: [{terms: [b]}]}]",
		"no severity":   "version: x\ngroups: [{code: a, article: {zh: x, en: x}, rows: [{terms: [b], say: {zh: x, en: x}}]}]",
		"named twice":   "version: x\ngroups: [{code: a, article: {zh: x, en: x}, severity: grave, rows: [{terms: [b, b], say: {zh: x, en: x}}]}]",
	} {
		if _, err := ReadPack([]byte(raw)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestScanNextFindsTheTermOnTheBorder(t *testing.T) {
	p := pipeline(t, Extra{})
	hits := p.ScanNext("我们家全网第一，这是国", "家级的品质", "")
	if len(hits) != 1 || hits[0].Term != "国家级" || hits[0].Start != -1 || hits[0].End != 2 {
		t.Fatalf("%+v", hits)
	}
}

// pieces are what the texts of the property tests are made of: terms, their beginnings, what
// stands around them, and noise.
func pieces(p *Pipeline) []string {
	list := []string{"最", "第一", "第", "1", "时间", "次", "天", "级", "国家", "。", "，", ".", ",", " ", "🔥", "\n", "不能", "vx", "x", "v", "3", "十", "万", "见效", "NO", "的", "姐妹", "½", "㎎", "月入过", "100%"}
	for i, x := range append(slices.Clone(p.words.patterns), p.numbers.patterns...) {
		if i%23 == 0 {
			list = append(list, strings.ReplaceAll(x.text, "#", "7"))
		}
	}
	return list
}

func keys(hits []Hit) string {
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Category, b.Category), cmp.Compare(a.Term, b.Term))
	})
	var out []string
	for _, h := range hits {
		out = append(out, fmt.Sprint(h.Start, "-", h.End, h.Category, h.Term))
	}
	return strings.Join(out, "\n")
}

func TestAStreamFindsWhatTheWholeTextHolds(t *testing.T) {
	p := pipeline(t, Extra{})
	piece := rapid.SampledFrom(pieces(p))
	rapid.Check(t, func(t *rapid.T) {
		text := []rune(strings.Join(rapid.SliceOfN(piece, 0, 120).Draw(t, "pieces"), ""))
		s := p.Stream("")
		var got []Hit
		for rest := text; len(rest) > 0; {
			n := rapid.IntRange(1, min(len(rest), 40)).Draw(t, "chunk")
			got = append(got, s.Push(string(rest[:n]))...)
			rest = rest[n:]
		}
		got = append(got, s.Close()...)
		if g, w := keys(got), keys(p.Scan(string(text), "")); g != w {
			t.Fatalf("%q\n got %s\nwant %s", string(text), g, w)
		}
	})
}

func TestAStreamForgets(t *testing.T) {
	p := pipeline(t, Extra{})
	s := p.Stream("")
	n := 0
	for range 2000 {
		n += len(s.Push("全网第一，好的呢姐妹们 ")) + len(s.Push(strings.Repeat(" ", 50)))
	}
	n += len(s.Close())
	if n != 2000 || len(s.tail) > maxTail || len(s.sent) > 500 {
		t.Fatalf("%d hits, %d runes and %d places kept", n, len(s.tail), len(s.sent))
	}
}

func TestAHitIsHandedOutAtOnce(t *testing.T) {
	s := pipeline(t, Extra{}).Stream("")
	if got := s.Push("咱们家国家级"); len(got) != 0 {
		t.Fatalf("国家级非遗 may follow: %v", got)
	}
	if got := s.Push("的"); len(got) != 1 {
		t.Fatalf("nothing can change it now: %v", got)
	}
	if got := s.Push("史无前例"); len(got) != 1 {
		t.Fatalf("no longer term begins like this: %v", got)
	}
}

func FuzzScan(f *testing.F) {
	p := pipeline(f, Extra{})
	f.Add("全网第一½，NO.1。国.家.级", "cosmetics")
	f.Fuzz(func(t *testing.T, text, product string) {
		n := utf8.RuneCountInString(text)
		for _, h := range p.Scan(text, product) {
			if h.Start < 0 || h.Start >= h.End || h.End > n {
				t.Fatalf("%q: %+v", text, h)
			}
		}
	})
}

func BenchmarkPipeline(b *testing.B) {
	p := pipeline(b, Extra{})
	text := strings.Repeat("来姐妹们看过来，我们家这款面霜是国家级品质，全网最低价，7天见效，今天最后一天，第一次来的宝宝左上角点点关注。这个颜色很百搭，日常通勤都可以穿，尺码按平时的拍就可以了。", 200)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		p.Scan(text, "cosmetics")
	}
}

func BenchmarkNewPipeline(b *testing.B) {
	pack, err := PlatformPack()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		NewPipeline(pack, Extra{})
	}
}
