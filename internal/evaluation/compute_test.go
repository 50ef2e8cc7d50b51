package evaluation

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

func cardOf(t testing.TB, k Kind) Card {
	t.Helper()
	all, err := BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		if c.Kind == k {
			return c
		}
	}
	t.Fatal("no card of", k)
	return Card{}
}

func TestCompute(t *testing.T) {
	perfect := []Input{{"gate_coverage", 4, 4, 4}, {"correction", 5, 5, 5}, {"sample_fulfilment", 2, 2, 2}, {"return_rate", 2, 100, 4}}
	with := func(more ...Input) []Input { return append(append([]Input{}, perfect...), more...) }
	for name, c := range map[string]struct {
		inputs            []Input
		score, conclusive int64
		grade             Grade
	}{
		"nothing wrong":                      {perfect, 10000, 10000, A},
		"three points":                       {with(Input{"violation_points", 3, 1, 1}), 9100, 10000, A},
		"a veto caps the grade":              {with(Input{"violation_points", 12, 1, 1}), 7000, 10000, D},
		"missing is not zero":                {[]Input{{"gate_coverage", 4, 4, 4}}, 10000, 6000, A},
		"too few hits say nothing":           {[]Input{{"gate_coverage", 4, 4, 4}, {"correction", 0, 2, 2}}, 10000, 6000, A},
		"too little to grade on":             {nil, 10000, 4000, ""},
		"a dismissed hit leaves no sample":   {[]Input{{"gate_coverage", 3, 4, 4}, {"correction", 0, 0, 0}}, 8333, 6000, B},
		"half of the hits were put right":    {[]Input{{"gate_coverage", 4, 4, 4}, {"correction", 5, 10, 10}}, 8750, 8000, A},
		"every second order was sent back":   {with(Input{"return_rate", 50, 100, 4}), 9360, 10000, A},
		"no session went through the gate":   {[]Input{{"gate_coverage", 0, 4, 4}}, 6666, 6000, C},
		"points weigh more than clean hands": {[]Input{{"violation_points", 9, 2, 2}, {"gate_coverage", 0, 4, 4}}, 2833, 6000, D},
	} {
		r, err := Compute(Question{Subject: "s", Month: "2026-06", Card: cardOf(t, Streamer), Inputs: c.inputs})
		if err != nil || r.Score != c.score || r.Grade != c.grade || r.ConclusiveBP != c.conclusive {
			t.Errorf("%s: %d %q %d %v", name, r.Score, r.Grade, r.ConclusiveBP, err)
		}
	}
}

// Sales never carry the largest weight of a card.
func TestSalesDoNotLead(t *testing.T) {
	for _, i := range cardOf(t, Merchant).Indicators {
		if i.Code != "net_sales" && i.Code != "documents_expired" && i.WeightBP <= 1000 {
			t.Errorf("%s weighs %d, no more than sales", i.Code, i.WeightBP)
		}
	}
}

func TestCardsAreChecked(t *testing.T) {
	for name, spoil := range map[string]func(*Card){
		"weights":         func(c *Card) { c.Indicators[0].WeightBP++ },
		"a turning curve": func(c *Card) { c.Indicators[0].Curve = []Point{{0, 0}, {5, 9000}, {9, 10}} },
		"a dimension":     func(c *Card) { c.Indicators[0].Dimension = "luck" },
		"twice":           func(c *Card) { c.Indicators[1].Code = c.Indicators[0].Code },
	} {
		c := cardOf(t, Merchant)
		spoil(&c)
		if c.Check() == nil {
			t.Errorf("%s: passed", name)
		}
	}
}

func TestComputeIsMonotoneAndRepeatable(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		c := cardOf(t, rapid.SampledFrom([]Kind{Merchant, Streamer}).Draw(r, "kind"))
		var in []Input
		for _, i := range c.Indicators {
			d := rapid.Int64Range(0, 500).Draw(r, i.Code+" den")
			in = append(in, Input{i.Code, rapid.Int64Range(0, max(d, 20)).Draw(r, i.Code), d, min(d, 9)})
		}
		q := Question{Subject: "s", Month: "2026-06", Card: c, Inputs: in}
		was, err := Compute(q)
		again, _ := Compute(q)
		if err != nil || !reflect.DeepEqual(was, again) || was.Score < 0 || was.Score > 10000 {
			r.Fatal(err, was, again)
		}
		var weights int64
		for _, l := range was.Lines {
			weights += l.WeightBP
		}
		if weights != 10000 {
			r.Fatal("weights as they counted sum to", weights)
		}
		n := rapid.IntRange(0, len(in)-1).Draw(r, "which")
		in[n].Numerator += rapid.Int64Range(0, 50).Draw(r, "more")
		now, _ := Compute(q)
		curve := c.Indicators[n].Curve
		if rising := curve[len(curve)-1].Score > curve[0].Score; rising && now.Score < was.Score || !rising && now.Score > was.Score {
			r.Fatalf("%s moved the score the wrong way: %d → %d", in[n].Indicator, was.Score, now.Score)
		}
	})
}
