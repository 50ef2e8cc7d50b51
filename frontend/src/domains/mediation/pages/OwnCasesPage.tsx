import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { Clock } from '@/ui/Clock';
import { PageHead } from '@/ui/PageHead';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { Money } from '@/ui/Time';
import { type CaseSearch, useCases } from '../api';
import { isOver, stateTone } from '../case';

/** A merchant's own cases as cards. */
export function OwnCasesPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<CaseSearch>();
  const query = useCases(park.id, list.search);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <PageHead title={t('mediation.nav.mine')} />
      <div style={{ display: 'grid', gap: 10, marginBlockStart: 12 }}>
        {query.isLoading ? <Skeleton active /> : null}
        {query.data?.items.map((c) => (
          <Link
            key={c.id}
            className="st-panel st-card"
            style={{ margin: 0 }}
            to="/p/$parkId/me/cases/$caseId"
            params={{ parkId: park.id, caseId: c.id }}
          >
            <div className="top">
              <StatusTag tone={stateTone[c.state]}>{t(`mediation.state.${c.state}`)}</StatusTag>
              <Clock dueAt={c.due_at} done={isOver(c)} />
            </div>
            <h3>
              {t(`mediation.claim.${c.claim_kind}`)} <Money fen={c.claim_fen || undefined} />
            </h3>
            <p className="num">
              {c.number} · {c.consumer_name}
            </p>
          </Link>
        ))}
      </div>
      {query.data?.items.length === 0 ? (
        <EmptyState title={t('mediation.list.empty')} hint={t('mediation.own.emptyHint')} />
      ) : null}
    </>
  );
}
