package admission

import (
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// quizJSON is the question bank as data.
//
//go:embed data/quiz.json
var quizJSON []byte

const (
	quizQuestions = 20
	// quizPassPercent of the answers must be right.
	quizPassPercent = 80
	// quizYears is how long a pass counts: O117 art. 10(1) asks for training every year.
	quizYears = 1
)

// Question is one question with its only right option and the article it comes from.
type Question struct {
	Code    string  `json:"code"`
	Text    Words   `json:"text"`
	Options []Words `json:"options"`
	Right   int     `json:"right"`
	Article string  `json:"article"`
}

// Bank is one version of the questions.
type Bank struct {
	Version   string     `json:"version"`
	Questions []Question `json:"questions"`
}

func readBank() (Bank, error) {
	var b Bank
	if err := json.Unmarshal(quizJSON, &b); err != nil {
		return b, fmt.Errorf("admission: quiz.json: %w", err)
	}
	if len(b.Questions) < quizQuestions {
		return b, fmt.Errorf("admission: the question bank has only %d questions", len(b.Questions))
	}
	return b, nil
}

// draw chooses the questions of an attempt: the same attempt always gets the same ones.
func (b Bank) draw(attempt id.ID) []Question {
	order := func(q Question) string {
		h := sha256.Sum256([]byte(string(attempt) + "|" + b.Version + "|" + q.Code))
		return string(h[:])
	}
	all := slices.Clone(b.Questions)
	slices.SortFunc(all, func(x, y Question) int { return cmp.Compare(order(x), order(y)) })
	return all[:quizQuestions]
}

func (b Bank) byCode(codes []string) []Question {
	out := make([]Question, 0, len(codes))
	for _, c := range codes {
		for _, q := range b.Questions {
			if q.Code == c {
				out = append(out, q)
			}
		}
	}
	return out
}

// Attempt is one try at the quiz.
type Attempt struct {
	ID          id.ID      `json:"id"`
	SubjectID   id.ID      `json:"subject_id"`
	QuizVersion string     `json:"quiz_version"`
	Codes       []string   `json:"questions"`
	Answers     []int      `json:"answers"`
	Correct     int        `json:"correct"`
	Total       int        `json:"total"`
	Passed      bool       `json:"passed"`
	StartedAt   int64      `json:"started_at"`
	FinishedAt  int64      `json:"finished_at"`
	ValidUntil  clock.Date `json:"valid_until"`
	Version     int64      `json:"version"`

	Questions []Question `json:"-"`
}

// PassMark is how many answers must be right.
func (a Attempt) PassMark() int { return (a.Total*quizPassPercent + 99) / 100 }

// mark grades the answers. ErrQuizFinished, ErrQuizAnswers.
func (a *Attempt) mark(answers []int, at int64, on clock.Date) error {
	if a.FinishedAt != 0 {
		return ErrQuizFinished
	}
	if len(answers) != a.Total || len(a.Questions) != a.Total {
		return ErrQuizAnswers.With("total", fmt.Sprint(a.Total))
	}
	a.Answers, a.Correct, a.FinishedAt = answers, 0, at
	for i, q := range a.Questions {
		if answers[i] == q.Right {
			a.Correct++
		}
	}
	if a.Passed = a.Correct >= a.PassMark(); a.Passed {
		a.ValidUntil = on.AddYears(quizYears)
	}
	return nil
}
