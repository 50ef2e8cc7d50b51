package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"sitong/internal/platform/pdf/pdftest"
)

var made = time.Date(2026, 9, 15, 1, 0, 0, 0, time.UTC)

func printed(t *testing.T, d *Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if _, err := d.WriteTo(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func agreement() *Document {
	d := New("消费纠纷调解协议书", made)
	d.Footer("纠纷案件 20260915-7KQ2M　SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
	d.Paragraph("甲方（消费者）王䶮于 2026 年 9 月 12 日在直播间购买“云岭高山绿茶（250g×2）”一件，实付 ¥1,299.90。\n乙方（商家）为临沂市赵记茶业有限公司。双方经调解，自愿达成如下协议：")
	d.Heading("一、履行内容")
	d.Table([]int{1, 4, 2}, []string{"序号", "内容", "金额（元）"}, []string{"1", "乙方退还甲方货款；甲方不必退回商品。", "1299.90"}, []string{"2", "乙方书面致歉……", "——"})
	for i := range 60 {
		d.Paragraph(fmt.Sprintf("第%d条　乙方应当自本协议生效之日起 7 日内履行（《中华人民共和国人民调解法》第二十九条），逾期的，甲方可以依照《消费者权益保护法》第三十九条另行主张权利；本条不影响甲方向 12315 投诉或者向人民法院起诉——双方均已知悉。", i+1))
	}
	d.Signatures(Signature{"甲方", "王䶮", "2026-09-15 09:00 以查询码在网页确认"}, Signature{"乙方", "临沂市赵记茶业有限公司", "2026-09-15 10:30 由账号“赵敏”确认"})
	return d
}

func TestExtractedTextEqualsItsSource(t *testing.T) {
	d := agreement()
	pieces, err := pdftest.Extract(printed(t, d))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := pdftest.Body(pieces), strings.Join(d.Text(), ""); got != want {
		t.Errorf("the file reads\n%s\nbut the document says\n%s", got, want)
	}
	pages := 0
	for _, p := range pieces {
		pages = max(pages, p.Page+1)
		if p.X < marginX-1 || p.Y < 20 || p.Y > pageHeight-40 {
			t.Errorf("%q lies outside the margins at %.1f, %.1f", p.Text, p.X, p.Y)
		}
	}
	if pages < 4 {
		t.Fatalf("%d pages; the test needs several", pages)
	}
	for n := range pages {
		want := fmt.Sprintf("第 %d 页 / 共 %d 页", n+1, pages)
		var foot string
		for _, p := range pieces {
			if p.Page == n && p.Y <= 60 {
				foot += p.Text
			}
		}
		if !strings.Contains(foot, want) || !strings.Contains(foot, "9f86d081884c7d65") {
			t.Errorf("page %d: the footer is %q", n+1, foot)
		}
	}
}

func TestSameDocumentSameFile(t *testing.T) {
	if !bytes.Equal(printed(t, agreement()), printed(t, agreement())) {
		t.Error("two prints of one document differ")
	}
}

func TestMissingGlyphIsRefused(t *testing.T) {
	d := New("协议", made)
	d.Paragraph("当事人：𠮷野家")
	n, err := d.WriteTo(&bytes.Buffer{})
	if !errors.Is(err, ErrGlyph) || n != 0 {
		t.Fatalf("got %v after %d bytes", err, n)
	}
	if !strings.Contains(err.Error(), "𠮷") {
		t.Errorf("%v does not name the character", err)
	}
}

func TestFontHoldsEveryUnifiedIdeograph(t *testing.T) {
	f, err := openFace()
	if err != nil {
		t.Fatal(err)
	}
	for r := rune(0x4E00); r <= 0x9FFF; r++ {
		if !f.has(r) {
			t.Errorf("%c U+%04X is missing", r, r)
		}
	}
}

func TestBreak(t *testing.T) {
	even := func(r rune) float64 {
		if r < 0x2E80 {
			return 0.5
		}
		return 1
	}
	for _, c := range []struct {
		text  string
		width float64
		want  []string
	}{
		{"短句。", 10, []string{"短句。"}},
		{"甲乙丙丁，戊己", 4, []string{"甲乙丙", "丁，戊己"}},             // no comma begins a line
		{"甲乙丙（丁）戊", 4, []string{"甲乙丙", "（丁）戊"}},             // no opening mark ends one
		{"甲乙……丙丁", 2, []string{"甲", "乙……", "丙丁"}},           // the ellipsis stays whole, and with its word
		{"退款1299.90元整", 5, []string{"退款", "1299.90元", "整"}}, // a number stays whole
		{"see the terms", 4, []string{"see the ", "terms"}}, // spaces hang over the edge
		{"abcdefghij", 2, []string{"abcd", "efgh", "ij"}},   // nowhere to break
		{"。。。。。", 2, []string{"。。", "。。", "。"}},             // nor here
		{"", 5, []string{""}},
	} {
		got := Break(c.text, c.width, even)
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("Break(%q, %v) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

// Lines put together are the text, none is wider than asked, and a mark that may not begin
// a line begins one only when the whole line before it allowed no break.
func TestBreakLosesNothing(t *testing.T) {
	alphabet := []rune("甲乙丙丁戊ab12. ，。！（）“”《》……——￥%")
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOfN(rapid.SampledFrom(alphabet), 0, 60).Draw(t, "text"))
		width := rapid.Float64Range(1, 12).Draw(t, "width")
		even := func(rune) float64 { return 1 }
		lines := Break(text, width, even)
		if strings.Join(lines, "") != text {
			t.Fatalf("%q became %q", text, lines)
		}
		for i, line := range lines {
			if n := len([]rune(strings.TrimRight(line, " "))); float64(n) > width && n > 1 {
				t.Fatalf("line %q of %q is wider than %v", line, text, width)
			}
			if i == 0 || line == "" {
				continue
			}
			before, first := []rune(lines[i-1]), []rune(line)[0]
			if mayBreak(before[len(before)-1], first) {
				continue
			}
			for k := 1; k < len(before); k++ {
				if mayBreak(before[k-1], before[k]) {
					t.Fatalf("%q | %q breaks where it must not, though %q could break earlier", lines[i-1], line, lines[i-1])
				}
			}
		}
	})
}
