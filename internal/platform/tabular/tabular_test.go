package tabular

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"golang.org/x/text/encoding/simplifiedchinese"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/money"
)

type session struct {
	Account    string
	Start, End int64
	Watchers   int64
	Paid       money.Fen
}

func sessionColumns() []Column[session] {
	return []Column[session]{
		{Name: "主播抖音号", Required: true, Parse: Into(Identifier, func(s *session) *string { return &s.Account })},
		{Name: "直播开始时间", Aliases: []string{"开播时间"}, Required: true, Parse: Into(Time, func(s *session) *int64 { return &s.Start })},
		{Name: "直播结束时间", Required: true, Parse: Into(Time, func(s *session) *int64 { return &s.End })},
		{Name: "直播间观看人数", Parse: Into(Count, func(s *session) *int64 { return &s.Watchers })},
		{Name: "直播间成交金额", Parse: Into(Fen, func(s *session) *money.Fen { return &s.Paid })},
	}
}

func read[T any](t *testing.T, raw []byte, columns []Column[T]) ([]T, Outcome) {
	t.Helper()
	table, err := Open(bytes.NewReader(raw), DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	defer table.Close()
	var all []T
	out, err := Read(table, columns, func(_ Row, v T) error { all = append(all, v); return nil })
	if err != nil {
		t.Fatal(err)
	}
	return all, out
}

func at(s string) int64 {
	t, _ := time.ParseInLocation("2006-01-02 15:04:05", s, clock.Shanghai)
	return clock.Millis(t)
}

func TestCompassExportInEveryEncoding(t *testing.T) {
	raw, err := os.ReadFile("testdata/compass_live.csv")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimPrefix(string(raw), "\uFEFF")
	gbk, err := simplifiedchinese.GBK.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		raw  []byte
		want Encoding
	}{
		{"utf-8 with mark", raw, UTF8},
		{"utf-8", []byte(text), UTF8},
		{"gbk", []byte(gbk), GB18030},
		{"utf-16 le", utf16Bytes("\uFEFF"+text, false), UTF16LE},
		{"utf-16 be", utf16Bytes("\uFEFF"+text, true), UTF16BE},
		{"utf-16 le without mark", utf16Bytes(text, false), UTF16LE},
		{"unix lines", []byte(strings.ReplaceAll(text, "\r\n", "\n")), UTF8},
		{"old mac lines", []byte(strings.ReplaceAll(text, "\r\n", "\r")), UTF8},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := Preview(bytes.NewReader(c.raw), DefaultLimits())
			if err != nil {
				t.Fatal(err)
			}
			if s.Format != CSV || s.Encoding != c.want || len(s.Columns) != 55 || s.GoodRows != 3 || len(s.Errors) != 0 {
				t.Fatalf("%s %s %d columns, %d good, %v", s.Format, s.Encoding, len(s.Columns), s.GoodRows, s.Errors)
			}
			rows, out := read(t, c.raw, sessionColumns())
			if out.Good != 3 || len(out.Unread) != 50 {
				t.Fatalf("%+v", out)
			}
			if want := (session{"793000514", at("2026-09-07 08:55:37"), at("2026-09-08 00:55:49"), 1536, 6104530}); rows[0] != want {
				t.Errorf("got %+v, want %+v", rows[0], want)
			}
			if rows[1].Paid != 129990 || rows[1].Watchers != 2204 || rows[2].Paid != 0 || rows[2].Start != at("2026-09-10 08:00:00") {
				t.Errorf("%+v", rows)
			}
		})
	}
}

func utf16Bytes(s string, big bool) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return out
}

type person struct{ Name, Phone, USCC string }

func people() []Column[person] {
	return []Column[person]{
		{Name: "姓名", Aliases: []string{"名称"}, Required: true, Parse: Into(Text(10), func(p *person) *string { return &p.Name })},
		{Name: "手机号", Aliases: []string{"联系电话", "主播-手机号"}, Required: true, Parse: Into(Number(cnid.Phone), func(p *person) *string { return &p.Phone })},
		{Name: "统一社会信用代码", Parse: Into(Number(cnid.USCC), func(p *person) *string { return &p.USCC })},
	}
}

func TestShapesOfFiles(t *testing.T) {
	for _, c := range []struct {
		name string
		text string
		good int
		errs string // row column code, one per line
		rows string
	}{
		{"plain", "姓名,手机号\n王小明,13800138000\n", 1, "", "[{王小明 13800138000 }]"},
		{"header in other words", "＊名称 ,联系电话*\n王小明,138 0013 8000\n", 1, "", "[{王小明 13800138000 }]"},
		{"title, units and totals", "主播花名册（2026 年 9 月）,,\n\n姓名,手机号,统一社会信用代码\n必填,必填,选填\n王小明,13800138000,\n合计,1,\n", 1, "", "[{王小明 13800138000 }]"},
		{"two-line header", "主播,,企业\n姓名,手机号,统一社会信用代码\n王小明,13800138000,91371302MA0AAAAA3C\n", 1, "", "[{王小明 13800138000 91371302MA0AAAAA3C}]"},
		{"two lines, merged downwards", "姓名,主播,,商家,\n,手机号,抖音号,手机号,名称2\n王小明,13800138000,a1,13900139000,甲\n", 1, "", "[{王小明 13800138000 }]"},
		{"blank lines count", "姓名,手机号\n\n,\n王小明,1380013800\n", 0, "4 手机号 cnid.length", "[{王小明  }]"},
		{"tabs and apostrophes", "姓名\t手机号\n王小明\t'13800138000\n", 1, "", "[{王小明 13800138000 }]"},
		{"semicolons", "姓名;手机号\n王小明;13800138000\n", 1, "", "[{王小明 13800138000 }]"},
		{"line break in a cell", "姓名,手机号\n\"王\n小明\",13800138000\n李,x\n", 1, "3 手机号 cnid.alphabet", "[{王\n小明 13800138000 } {李  }]"},
		{"quotes inside", "姓名,手机号\n\"王\"\"小\"\"明\",13800138000\n", 1, "", "[{王\"小\"明 13800138000 }]"},
		{"quote never closed", "姓名,手机号\n\"王小明,13800138000\n李雷,13900139000\n", 1, "2  tabular.quote_open", "[{王小明 13800138000 } {李雷 13900139000 }]"},
		{"too many cells", "姓名,手机号\n王小明,13800138000,x\n", 0, "2  tabular.extra_cells", "[{王小明 13800138000 }]"},
		{"all errors of a row at once", "姓名,手机号,统一社会信用代码\n--,123,91371302MA0AAAAA3D\n", 0, "2 姓名 tabular.required\n2 手机号 cnid.length\n2 统一社会信用代码 cnid.check_digit", "[{  }]"},
		{"too long", "姓名,手机号\n一二三四五六七八九十一,13800138000\n", 0, "2 姓名 tabular.long", "[{ 13800138000 }]"},
		{"science", "姓名,手机号\n王,1.38E+10\n", 0, "2 手机号 tabular.scientific", "[{王  }]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows, out := read(t, []byte(c.text), people())
			var got []string
			for _, e := range out.Errors {
				got = append(got, fmt.Sprintf("%d %s %s", e.Row, e.Column, e.Code))
				if e.Message("zh-CN") == "" || e.Message("en") == "" || strings.Contains(e.Message("en"), "{") {
					t.Errorf("no words for %+v", e)
				}
			}
			if out.Good != c.good || strings.Join(got, "\n") != c.errs || fmt.Sprint(rows) != c.rows {
				t.Errorf("good %d, errors %q, rows %v", out.Good, got, rows)
			}
		})
	}
}

func TestRefusedFiles(t *testing.T) {
	wide := strings.Repeat("列,", 101) + "末\n"
	for _, c := range []struct {
		name string
		raw  string
		want *errs.Error
	}{
		{"empty", "", ErrEmpty},
		{"blank", " \r\n\t\n", ErrEmpty},
		{"only dashes", "--,--\n", ErrEmpty},
		{"web page", "<html><table></table></html>", ErrFormat},
		{"pdf", "%PDF-1.7\n1 0 obj", ErrFormat},
		{"binary", "\x00\x01\x02\x03\x04\x05\x06\x07\x08", ErrFormat},
		{"old workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ErrOldExcel},
		{"archive that is no workbook", "PK\x03\x04garbage", ErrFormat},
		{"no header", "1,2026-09-01,3\n4,2026-09-02,6\n", ErrNoHeader},
		{"too wide", wide, ErrTooManyColumns},
		{"too large", strings.Repeat("x", 5<<20+1), ErrTooLarge},
		{"too long", "姓名\n" + strings.Repeat("王\n", 20_001), ErrTooManyRows},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Preview(strings.NewReader(c.raw), DefaultLimits())
			if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %s", err, c.want.Code)
			}
		})
	}
	table, err := Open(strings.NewReader("姓名\n王\n"), DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Read(table, people(), func(Row, person) error { return nil }); !errors.Is(err, ErrColumnsMissing) {
		t.Errorf("got %v", err)
	}
}

func TestEachMayRefuseARow(t *testing.T) {
	table, err := Open(strings.NewReader("姓名,手机号\n王,13800138000\n王,13800138000\n"), DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	twice := errs.New(errs.Conflict, "roster.twice", "重复", "Twice")
	n := 0
	out, err := Read(table, people(), func(Row, person) error {
		if n++; n > 1 {
			return twice
		}
		return nil
	})
	if err != nil || out.Good != 1 || out.Bad != 1 || out.Errors[0].Code != "roster.twice" || out.Errors[0].Row != 3 {
		t.Fatalf("%+v %v", out, err)
	}
	table, _ = Open(strings.NewReader("姓名,手机号\n王,13800138000\n"), DefaultLimits())
	if _, err := Read(table, people(), func(Row, person) error { return io.ErrClosedPipe }); !errors.Is(err, io.ErrClosedPipe) {
		t.Fatalf("a failure that is no verdict on the row must end the reading: %v", err)
	}
}

func FuzzPreview(f *testing.F) {
	raw, err := os.ReadFile("testdata/compass_live.csv")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	for _, s := range []string{"a,b\n1,2\n", "\"a\n", "a\tb\r\"\"\"x\"\t2", "\xff\xfea\x00,\x00b\x00", "\xc4\xe3\xba\xc3,b\n1,2", "主播,,企业\n姓名,手机,代码\n王,1,2\n"} {
		f.Add([]byte(s))
	}
	f.Add(workbookOf(f, [][]any{{"姓名", "手机号"}, {"王", "13800138000"}}))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := Preview(bytes.NewReader(raw), DefaultLimits())
		if err != nil {
			var e *errs.Error
			if !errors.As(err, &e) {
				t.Fatalf("an error without a kind: %v", err)
			}
			return
		}
		for _, e := range s.Errors {
			if e.Row < 1 || e.Message("en") == "" {
				t.Fatalf("%+v", e)
			}
		}
	})
}
