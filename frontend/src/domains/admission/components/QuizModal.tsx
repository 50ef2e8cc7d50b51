import { Alert, Button, Modal, Progress, Radio, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { useAnswerQuiz, useStartQuiz } from '../api';
import type { Subject } from '../subject';

type Attempt = Schemas['QuizAttempt'];

/** The training quiz: one question at a time on the phone, the result with every wrong answer and its article. */
export function QuizModal({ open, subject, onClose }: { open: boolean; subject: Subject; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={t('admission.quiz.title')}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
      mask={{ closable: false }}
    >
      {open ? <Quiz subject={subject} onClose={onClose} /> : null}
    </Modal>
  );
}

function Quiz({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const start = useStartQuiz();
  const answer = useAnswerQuiz();
  const [attempt, setAttempt] = useState<Attempt>();
  const [answers, setAnswers] = useState<number[]>([]);
  const [trouble, setTrouble] = useState('');
  const guard = async (work: () => Promise<void>) => {
    setTrouble('');
    await work().catch((problem: unknown) => {
      if (!(problem instanceof ProblemError)) throw problem;
      setTrouble(problem.message || t('app.problem.unreachable'));
    });
  };
  const begin = () =>
    guard(async () => {
      setAnswers([]);
      const params = { path: { park_id: park.id, subject_id: subject.id } };
      setAttempt(await start.mutateAsync({ params }));
    });
  const finish = (all: number[]) =>
    guard(async () => {
      const params = { path: { park_id: park.id, quiz_attempt_id: attempt?.id ?? '' } };
      setAttempt(await answer.mutateAsync({ params, body: { answers: all } }));
    });
  if (attempt?.finished_at !== undefined)
    return <Result attempt={attempt} answers={answers} onAgain={() => void begin()} onClose={onClose} />;
  if (!attempt) {
    return (
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        <p className="second" style={{ margin: 0 }}>
          {t('admission.quiz.intro')}
        </p>
        {trouble ? <Alert type="error" showIcon title={trouble} /> : null}
        <Button type="primary" block loading={start.isPending} onClick={() => void begin()}>
          {t('admission.quiz.start')}
        </Button>
      </Space>
    );
  }
  return (
    <>
      <Question
        key={answers.length}
        attempt={attempt}
        at={Math.min(answers.length, attempt.questions.length - 1)}
        busy={answer.isPending}
        onAnswer={(n) => {
          const all = [...answers.slice(0, attempt.questions.length - 1), n];
          if (answers.length < attempt.questions.length) setAnswers([...answers, n]);
          if (answers.length >= attempt.questions.length - 1)
            void finish(answers.length < attempt.questions.length ? [...answers, n] : all);
        }}
      />
      {trouble ? <Alert type="error" showIcon title={trouble} /> : null}
    </>
  );
}

function Question(props: { attempt: Attempt; at: number; busy: boolean; onAnswer: (n: number) => void }) {
  const { t, i18n } = useTranslation();
  const { attempt, at } = props;
  const [chosen, setChosen] = useState<number>();
  const q = attempt.questions[at];
  if (!q) return null;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Progress
        percent={Math.round((at / attempt.questions.length) * 100)}
        showInfo={false}
        aria-label={t('admission.quiz.title')}
      />
      <b>
        {at + 1}/{attempt.questions.length} {pick(q.text, i18n.language)}
      </b>
      <Radio.Group value={chosen} onChange={(e) => setChosen(e.target.value)} style={{ display: 'grid', gap: 4 }}>
        {q.options.map((option, n) => (
          <Radio key={option.zh} value={n} style={{ minHeight: 44, alignItems: 'center' }}>
            {pick(option, i18n.language)}
          </Radio>
        ))}
      </Radio.Group>
      <Button
        type="primary"
        block
        disabled={chosen === undefined}
        loading={props.busy}
        onClick={() => chosen !== undefined && props.onAnswer(chosen)}
      >
        {t(at + 1 < attempt.questions.length ? 'admission.quiz.next' : 'admission.quiz.finish')}
      </Button>
    </Space>
  );
}

function Result(props: { attempt: Attempt; answers: number[]; onAgain: () => void; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { attempt: a, answers } = props;
  const wrong = a.questions.filter((q, n) => q.right !== undefined && q.right !== answers[n]);
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Alert
        type={a.passed ? 'success' : 'warning'}
        showIcon
        title={t(a.passed ? 'admission.quiz.passed' : 'admission.quiz.failed', {
          correct: a.correct ?? 0,
          total: a.total,
        })}
        description={
          a.valid_until
            ? t('admission.quiz.valid', { on: a.valid_until })
            : t('admission.quiz.mark', { mark: a.pass_mark })
        }
      />
      <ul className="st-list">
        {wrong.map((q) => (
          <li key={q.code}>
            <div className="body">
              {pick(q.text, i18n.language)}
              <p style={{ color: 'var(--st-success)' }}>
                {pick(q.options[q.right ?? 0] ?? { zh: '', en: '' }, i18n.language)}
              </p>
              <div className="st-article">{cite(q.article ?? '', i18n.language)}</div>
            </div>
          </li>
        ))}
      </ul>
      {a.passed ? (
        <Button type="primary" block onClick={props.onClose}>
          {t('ui.done')}
        </Button>
      ) : (
        <Button type="primary" block onClick={props.onAgain}>
          {t('admission.quiz.again')}
        </Button>
      )}
    </Space>
  );
}
