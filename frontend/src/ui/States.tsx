import { DisconnectOutlined, InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { deco } from './deco';

/** Nothing here: says why, and what to do about it. */
export function EmptyState({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <div className="st-empty">
      <InboxOutlined {...deco} />
      <h3>{title}</h3>
      {hint ? <p>{hint}</p> : null}
      {action}
    </div>
  );
}

export function NotFound({ action }: { action?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="st-state">
      <div className="code">404</div>
      <h1>{t('ui.state.notFound')}</h1>
      <p>{t('ui.state.notFoundHint')}</p>
      <div>{action}</div>
    </div>
  );
}

/** A refusal in place of the content it refused. */
export function ProblemState({ problem, onRetry }: { problem?: ProblemError | undefined; onRetry?: () => void }) {
  const { t } = useTranslation();
  if (problem?.status === 404) return <NotFound />;
  const kind = problem?.status === 403 ? 'forbidden' : problem?.unreachable ? 'offline' : 'failed';
  return (
    <div className="st-state" role="alert">
      <div className="code">{problem?.status || <DisconnectOutlined {...deco} />}</div>
      <h1>{t(`ui.state.${kind}`)}</h1>
      <p>{(kind === 'failed' && problem?.message) || t(`ui.state.${kind}Hint`)}</p>
      {problem?.requestId ? <p className="faint">{t('app.problem.request', { id: problem.requestId })}</p> : null}
      {onRetry && kind !== 'forbidden' ? (
        <div>
          <Button type="primary" onClick={onRetry}>
            {t('ui.state.retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
