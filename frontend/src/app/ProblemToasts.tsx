import { useRouter } from '@tanstack/react-router';
import { App, Button } from 'antd';
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
  const router = useRouter();
  useEffect(() => {
    const tell = (problem: ProblemError) => {
      if (problem.waits) {
        const parkId = router.state.location.pathname.match(/^\/p\/([^/]+)/)?.[1];
        notification.success({
          key: problem.code,
          title: t('app.problem.waits'),
          description: t('app.problem.waitsHint'),
          duration: 8,
          actions: parkId ? (
            <Button size="small" onClick={() => router.history.push(`/p/${parkId}/second-looks`)}>
              {t('app.problem.queue')}
            </Button>
          ) : null,
        });
        return;
      }
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
  }, [notification, router, t]);
  return null;
}
