import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';

const listeners = new Set<(problem: ProblemError) => void>();

/** Shows a refusal nobody else showed. */
export const reportProblem = (problem: ProblemError) => {
  for (const tell of listeners) tell(problem);
};

export function ProblemToasts() {
  const { notification } = App.useApp();
  const { t } = useTranslation();
  useEffect(() => {
    const tell = (problem: ProblemError) => {
      const lines = problem.fields.slice(0, 4).map((field) => field.message);
      notification.error({
        key: problem.code,
        title: problem.unreachable ? t('app.problem.unreachable') : problem.message || t('app.problem.unknown'),
        description: [...lines, problem.requestId && t('app.problem.request', { id: problem.requestId })]
          .filter(Boolean)
          .map((line) => <div key={String(line)}>{line}</div>),
        duration: 8,
      });
    };
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, [notification, t]);
  return null;
}
