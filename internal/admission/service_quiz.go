package admission

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// StartQuiz begins the training quiz with its own draw of questions. ErrSubjectNotFound,
// ErrQuizNotYours.
func (s *Service) StartQuiz(ctx context.Context, subject id.ID) (Attempt, error) {
	v, err := s.store.byID(ctx, subject)
	if err != nil {
		return Attempt{}, err
	}
	if err := mayTakeQuiz(actor.From(ctx), v); err != nil {
		return Attempt{}, err
	}
	a := Attempt{ID: s.IDs.New(), SubjectID: subject, QuizVersion: s.bank.Version, Total: quizQuestions, StartedAt: s.now(), Version: 1}
	a.Questions = s.bank.draw(a.ID)
	for _, q := range a.Questions {
		a.Codes = append(a.Codes, q.Code)
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, a.ID)
		if err := s.store.insertAttempt(ctx, a); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.quiz.start", "quiz_attempt", a.ID, nil, a)
	})
	return a, err
}

// AnswerQuiz hands in the answers and says which were right. ErrQuizNotFound,
// ErrQuizNotYours, ErrQuizFinished, ErrQuizAnswers.
func (s *Service) AnswerQuiz(ctx context.Context, attempt id.ID, answers []int) (Attempt, error) {
	var out Attempt
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		a, err := s.QuizAttempt(ctx, attempt)
		if err != nil {
			return err
		}
		before := a
		if err := a.mark(answers, s.now(), s.today()); err != nil {
			return err
		}
		if err := s.store.finishAttempt(ctx, a); err != nil {
			return err
		}
		out = a
		return audit.Change(ctx, s.Journal, "admission.quiz.finish", "quiz_attempt", a.ID, before, a)
	})
	return out, err
}

// QuizAttempt is one of the streamer's own attempts. ErrQuizNotFound.
func (s *Service) QuizAttempt(ctx context.Context, attempt id.ID) (Attempt, error) {
	a, err := s.store.attemptByID(ctx, attempt)
	if err != nil {
		return a, err
	}
	v, err := s.store.byID(ctx, a.SubjectID)
	if err != nil {
		return a, err
	}
	if mayTakeQuiz(actor.From(ctx), v) != nil {
		return Attempt{}, ErrQuizNotFound
	}
	a.Questions = s.bank.byCode(a.Codes)
	return a, nil
}
