package evaluation

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
)

// Grade is what a score comes to; empty when the result is inconclusive.
type Grade string

const (
	A Grade = "A"
	B Grade = "B"
	C Grade = "C"
	D Grade = "D"
)

// decisive is the weight that must be conclusive for a grade.
const decisive = 5000

// Input is what the facts of a month sum up to for one indicator.
type Input struct {
	Indicator   string `json:"indicator"`
	Numerator   int64  `json:"numerator"`
	Denominator int64  `json:"denominator"`
	Facts       int64  `json:"facts"`
}

// Question is everything a result follows from.
type Question struct {
	Subject id.ID   `json:"subject"`
	Month   string  `json:"month"`
	Card    Card    `json:"card"`
	Inputs  []Input `json:"inputs"`
}

// Line is how one indicator came out.
type Line struct {
	Indicator  string `json:"indicator"`
	Conclusive bool   `json:"conclusive"`
	Value      int64  `json:"value"`
	Score      int64  `json:"score"`     // hundredths
	WeightBP   int64  `json:"weight_bp"` // as it counted, after the inconclusive gave theirs away
	Veto       bool   `json:"veto"`
	Sample     int64  `json:"sample"`
}

// Result is the evaluation. A score of an inconclusive result has no grade.
type Result struct {
	Score        int64  `json:"score"` // hundredths
	Grade        Grade  `json:"grade"`
	ConclusiveBP int64  `json:"conclusive_bp"` // weight on the card that had enough facts
	Lines        []Line `json:"lines"`
	Hash         string `json:"hash"` // SHA-256 of the question
}

// Compute answers a question: the same question, the same answer, to the last digit.
func Compute(q Question) (Result, error) {
	if err := q.Card.Check(); err != nil {
		return Result{}, err
	}
	raw, err := json.Marshal(q)
	if err != nil {
		return Result{}, fmt.Errorf("evaluation: %w", err)
	}
	sum := sha256.Sum256(raw)
	out := Result{Hash: hex.EncodeToString(sum[:])}
	inputs := map[string]Input{}
	for _, i := range q.Inputs {
		inputs[i.Indicator] = i
	}
	var weighted int64
	veto := false
	for _, i := range q.Card.Indicators {
		l := i.line(inputs[i.Code])
		if l.Conclusive {
			out.ConclusiveBP += i.WeightBP
			weighted += i.WeightBP * l.Score
		}
		veto = veto || l.Veto
		out.Lines = append(out.Lines, l)
	}
	if out.ConclusiveBP == 0 {
		return out, nil
	}
	out.Score = weighted / out.ConclusiveBP
	out.spread(q.Card)
	if out.ConclusiveBP >= decisive {
		out.Grade = GradeOf(out.Score)
	}
	if veto {
		out.Grade = D
	}
	return out, nil
}

// spread writes down the weights as they counted; what division leaves over goes to the last
// line, so that they sum to 10000.
func (r *Result) spread(c Card) {
	left, last := int64(10000), 0
	for n, i := range c.Indicators {
		if r.Lines[n].Conclusive {
			r.Lines[n].WeightBP = i.WeightBP * 10000 / r.ConclusiveBP
			left, last = left-r.Lines[n].WeightBP, n
		}
	}
	r.Lines[last].WeightBP += left
}

func (i Indicator) line(in Input) Line {
	l := Line{Indicator: i.Code, Sample: in.Facts}
	if i.Formula == Ratio {
		l.Sample = in.Denominator
	}
	if l.Sample < i.MinimumSample || i.Formula == Ratio && in.Denominator <= 0 {
		if i.Missing == Inconclusive {
			return l
		}
		in = Input{Denominator: 1}
	}
	l.Conclusive, l.Value = true, in.Numerator
	if i.Formula == Ratio {
		l.Value = in.Numerator * 10000 / in.Denominator
	}
	l.Score, l.Veto = score(i.Curve, l.Value), i.VetoAt > 0 && l.Value >= i.VetoAt
	return l
}

// score reads a value off a curve; outside it the nearest end counts.
func score(curve []Point, v int64) int64 {
	if v <= curve[0].Value {
		return curve[0].Score
	}
	for n := 1; n < len(curve); n++ {
		if a, b := curve[n-1], curve[n]; v <= b.Value {
			return a.Score + (v-a.Value)*(b.Score-a.Score)/(b.Value-a.Value)
		}
	}
	return curve[len(curve)-1].Score
}

// GradeOf is the grade of a score in hundredths.
func GradeOf(score int64) Grade {
	switch {
	case score >= 8500:
		return A
	case score >= 7000:
		return B
	case score >= 5500:
		return C
	}
	return D
}
