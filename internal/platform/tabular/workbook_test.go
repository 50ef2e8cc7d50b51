package tabular

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"sitong/internal/kernel/money"
)

func workbookOf(t testing.TB, rows [][]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	for i, r := range rows {
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &r); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWorkbookWithMergedHeader(t *testing.T) {
	f := excelize.NewFile()
	for cell, v := range map[string]any{"A1": "主播信息", "C1": "企业", "A2": "姓名", "B2": "手机号", "C2": "统一社会信用代码",
		"A4": "王小明", "B4": 13800138000, "C4": "91371302MA0AAAAA3C", "A5": "李雷", "B5": "1390013900", "A6": "合计", "B6": 2} {
		if err := f.SetCellValue("Sheet1", cell, v); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.MergeCell("Sheet1", "A1", "B1"); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	rows, out := read(t, b.Bytes(), people())
	if out.Good != 1 || out.Bad != 1 || rows[0] != (person{"王小明", "13800138000", "91371302MA0AAAAA3C"}) {
		t.Fatalf("%+v %+v", out, rows)
	}
	if e := out.Errors[0]; e.Row != 5 || e.Column != "手机号" || e.Code != "cnid.length" {
		t.Errorf("%+v", e)
	}
}

func TestWorkbookNumbersAndDays(t *testing.T) {
	raw := workbookOf(t, [][]any{{"主播抖音号", "直播开始时间", "直播结束时间", "直播间成交金额"},
		{"793000514", 46272.371956018520, 46273.038761574070, 1299.9}, {"6.91793E+18", "2026-09-07 08:55:37", "2026-09-07 09:55:37", "3,000"}})
	rows, out := read(t, raw, sessionColumns())
	if rows[0].Start != at("2026-09-07 08:55:37") || rows[0].End != at("2026-09-08 00:55:49") || rows[0].Paid != 129990 {
		t.Errorf("%+v", rows[0])
	}
	if out.Bad != 1 || out.Errors[0].Code != "tabular.scientific" {
		t.Errorf("%+v", out)
	}
}

// A bomb is refused before it is unpacked.
func TestZipBomb(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		t.Fatal(err)
	}
	blank := bytes.Repeat([]byte(" "), 1<<20)
	for range 51 {
		if _, err := w.Write(blank); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(&b, DefaultLimits()); !errors.Is(err, ErrTooLarge) {
		t.Fatalf("got %v", err)
	}
}

// A row numbered near the end of a sheet must not cost a million steps of memory.
func TestRowNumberFarAway(t *testing.T) {
	f := excelize.NewFile()
	_ = f.SetCellValue("Sheet1", "A1", "姓名")
	_ = f.SetCellValue("Sheet1", "B1", "手机号")
	_ = f.SetCellValue("Sheet1", "A1048576", "王")
	_ = f.SetCellValue("Sheet1", "B1048576", "13800138000")
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	rows, out := read(t, b.Bytes(), people())
	if out.Good != 1 || len(rows) != 1 {
		t.Fatalf("%+v", out)
	}
}

func TestWriteAndReadBack(t *testing.T) {
	hostile := []string{"=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", " =1", "a,b", "a\"b", "a\nb", "王", ""}
	for _, f := range []Format{CSV, TSV, XLSX} {
		t.Run(string(f), func(t *testing.T) {
			var b bytes.Buffer
			w, err := NewWriter(&b, f, "名单/一", []string{"文字", "金额", "数"})
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range hostile {
				if err := w.Row(s, money.Fen(-1205), int64(7)); err != nil {
					t.Fatal(err)
				}
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			if f == XLSX {
				noFormulas(t, b.Bytes(), hostile)
			} else {
				noFormulaText(t, strings.ReplaceAll(b.String(), "\r\n\t-12.05", "\r\nempty"))
			}
			table, err := Open(bytes.NewReader(b.Bytes()), DefaultLimits())
			if err != nil {
				t.Fatal(err)
			}
			defer table.Close()
			n := 0
			for row, err := range table.Rows() {
				if err != nil || len(row.Errors) > 0 {
					t.Fatalf("%v %+v", err, row)
				}
				if fen, err := Fen(row.Cells[1]); err != nil || fen != -1205 {
					t.Errorf("row %d: %q", row.Number, row.Cells[1])
				}
				n++
			}
			if n != len(hostile) {
				t.Errorf("%d rows of %d", n, len(hostile))
			}
		})
	}
}

func noFormulas(t *testing.T, raw []byte, want []string) {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range want {
		at := fmt.Sprintf("A%d", i+2)
		formula, _ := f.GetCellFormula("名单一", at)
		got, _ := f.GetCellValue("名单一", at)
		if formula != "" || strings.TrimSpace(got) != strings.TrimSpace(v) {
			t.Errorf("%s: formula %q, value %q, want %q", at, formula, got, v)
		}
	}
}

func noFormulaText(t *testing.T, text string) {
	t.Helper()
	for _, line := range strings.Split(strings.TrimPrefix(text, "\uFEFF"), "\r\n") {
		first := strings.TrimLeft(strings.TrimPrefix(line, `"`), " ")
		if first != "" && strings.ContainsAny(first[:1], "=+@\t\r") {
			t.Errorf("a spreadsheet would run %q", line)
		}
	}
}
