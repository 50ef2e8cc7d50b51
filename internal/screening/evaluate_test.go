package screening

import (
	"os"
	"strings"
	"testing"
)

// The sample is invented, a person marked it; the pack must keep its precision and recall on it.
func TestPrecisionAndRecallOnTheSample(t *testing.T) {
	f, err := os.Open("testdata/labelled.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	e, err := pipeline(t, Extra{}).Evaluate(f)
	if err != nil {
		t.Fatal(err)
	}
	if e.Texts < 40 || e.Figures.Precision < 0.95 || e.Figures.Recall < 0.95 {
		t.Fatalf("%+v", e)
	}
	t.Logf("%d texts: precision %.3f, recall %.3f", e.Texts, e.Figures.Precision, e.Figures.Recall)
}

func TestEvaluateCounts(t *testing.T) {
	e, err := pipeline(t, Extra{}).Evaluate(strings.NewReader(`{"text":"国家级好货","hits":[{"start":0,"end":3,"category":"absolute"},{"start":3,"end":5,"category":"price"}]}
{"text":"稳赚不赔","hits":[]}

{"text":"国家级","label":1}
{"text":"国家级","label":0}
{"text":"好看","label":2}
{"text":"好看","label":0}
`))
	if err != nil {
		t.Fatal(err)
	}
	f := e.Figures
	if e.Texts != 6 || f.Right != 2 || f.Wrong != 2 || f.Missed != 2 || f.Precision != 0.5 || f.Recall != 0.5 || f.F1 != 0.5 {
		t.Fatalf("%+v", e)
	}
	if a := e.Categories["absolute"]; a.Right != 1 || a.Wrong != 0 || a.Precision != 1 {
		t.Fatalf("%+v", e.Categories)
	}
}

func TestEvaluateNamesTheBadLine(t *testing.T) {
	for text, want := range map[string]string{"{\"text\":\"a\",\"label\":0}\n{": "line 2", "{\"text\":\"a\"}": "neither"} {
		if _, err := pipeline(t, Extra{}).Evaluate(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestReport(t *testing.T) {
	r := pipeline(t, Extra{}).Report("这是ＮＯ．１", "", "en")
	if r.PackVersion == "" || len(r.Hits) != 1 || r.Hits[0].Text != "ＮＯ．１" || r.Hits[0].Article != "Advertising Law art. 9(3)" {
		t.Fatalf("%+v", r)
	}
	if r := pipeline(t, Extra{}).Report("你好", "", "zh-CN"); r.Hits == nil || len(r.Hits) != 0 {
		t.Fatalf("an empty list, not null: %+v", r)
	}
}
