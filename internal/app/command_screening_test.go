package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitong/internal/screening"
)

func TestScreeningScan(t *testing.T) {
	file := filepath.Join(t.TempDir(), "script.txt")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("第一时间发货，這是國 家級好货")
	code, out, _ := run(t, "screening", "scan", file, "--json")
	r := decode[screening.Report](t, out)
	if code != 1 || r.PackVersion == "" || len(r.Hits) != 1 || r.Hits[0].Start != 9 || r.Hits[0].End != 13 || r.Hits[0].Term != "国家级" || !strings.Contains(r.Hits[0].Article, "广告法") || r.Hits[0].Suggestion == "" {
		t.Errorf("%d %+v", code, r)
	}
	write("增强免疫力")
	for category, want := range map[string]int{"prepackaged_food": 1, "apparel": 0} {
		if code, _, _ := run(t, "screening", "scan", file, "--category", category); code != want {
			t.Errorf("as %s: exit %d", category, code)
		}
	}
	write("\xb9\xfa\xbc\xd2\xbc\xb6")
	if code, _, text := run(t, "screening", "scan", file); code != 2 || !strings.Contains(text, "UTF-8") {
		t.Errorf("GBK: exit %d, %s", code, text)
	}
	if code, _, _ := run(t, "screening", "scan", file+".missing"); code != 2 {
		t.Errorf("missing file: exit %d", code)
	}
}

func TestScreeningEvaluate(t *testing.T) {
	code, out, _ := run(t, "screening", "evaluate", "../screening/testdata/labelled.jsonl", "--json")
	e := decode[screening.Evaluation](t, out)
	if code != 0 || e.Texts < 40 || e.Figures.Recall < 0.95 || e.Figures.Precision < 0.95 {
		t.Errorf("%d %+v", code, e)
	}
}
