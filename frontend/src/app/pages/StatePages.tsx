import { Link, useRouter } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { NotFound, ProblemState } from '@/ui/States';
import { Themed } from '../Themed';

export function WaitingPage() {
  return (
    <div className="st-main" aria-busy="true">
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}

/** What a page shows when it cannot be shown: refused, gone, offline, or a defect of ours. */
export function ProblemPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter();
  const problem = error instanceof ProblemError ? error : undefined;
  return (
    <Themed surface="operator">
      <ProblemState
        problem={problem}
        onRetry={() => {
          reset?.();
          void router.invalidate();
        }}
      />
    </Themed>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Themed surface="operator">
      <NotFound action={<Link to="/">{<Button type="primary">{t('app.state.home')}</Button>}</Link>} />
    </Themed>
  );
}
