import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { Choice } from '@/ui/FilterBar';
import { ListPage } from '@/ui/ListPage';
import { PageHead } from '@/ui/PageHead';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type SnapshotSearch, useSnapshots } from '../api';
import { Grade, Score } from '../components/Grade';
import { RunForm } from '../components/RunForm';
import { grades, kinds, type Snapshot, snapshotStates } from '../snapshot';

/** The evaluations of the park; a portal role sees its own published ones. */
export function SnapshotsPage() {
  const park = usePark();
  return park.portal ? <Mine /> : <Register />;
}

function Register() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<SnapshotSearch>();
  const query = useSnapshots(park.id, list.search);
  const columns = useColumns(park.id);
  const [running, setRunning] = useState(false);
  return (
    <ListPage
      title={t('evaluation.nav.snapshots')}
      name="snapshots"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('evaluation.none'), hint: t('evaluation.noneHint') }}
      tabs={{
        label: t('evaluation.state.label'),
        value: list.search.state,
        onChange: (state) => list.set({ state }),
        options: snapshotStates.map((value) => ({ value, label: t(`evaluation.state.${value}`) })),
      }}
      filters={
        <>
          <Choice
            label={t('evaluation.subject')}
            value={list.search.kind}
            options={kinds.map((value) => ({ value, label: t(`admission.kind.${value}`) }))}
            onChange={(kind) => list.set({ kind })}
          />
          <Choice
            label={t('evaluation.grade')}
            value={list.search.grade}
            options={grades.map((value) => ({ value, label: t('evaluation.gradeOf', { grade: value }) }))}
            onChange={(grade) => list.set({ grade })}
          />
        </>
      }
      actions={
        park.can('runEvaluation') ? (
          <Button type="primary" onClick={() => setRunning(true)}>
            {t('evaluation.run.button')}
          </Button>
        ) : null
      }
    >
      <RunForm open={running} onClose={() => setRunning(false)} />
    </ListPage>
  );
}

function useColumns(parkId: string): Column<Snapshot>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'subject',
      title: t('evaluation.subject'),
      width: 240,
      fixed: true,
      render: (s) => (
        <Link to="/p/$parkId/evaluations/$snapshotId" params={{ parkId, snapshotId: s.id }}>
          {s.subject.name}
        </Link>
      ),
    },
    { key: 'kind', title: t('evaluation.kind'), width: 90, render: (s) => t(`admission.kind.${s.subject.kind}`) },
    { key: 'month', title: t('evaluation.month'), width: 100, sort: 'month', render: (s) => s.month },
    { key: 'grade', title: t('evaluation.grade'), width: 120, render: (s) => <Grade grade={s.grade} /> },
    {
      key: 'score',
      title: t('evaluation.score'),
      width: 160,
      align: 'end',
      sort: 'score',
      render: (s) => <Score of={s} />,
    },
    {
      key: 'state',
      title: t('evaluation.state.label'),
      width: 110,
      render: (s) => (
        <StatusTag tone={s.state === 'published' ? 'good' : 'busy'}>{t(`evaluation.state.${s.state}`)}</StatusTag>
      ),
    },
    {
      key: 'quota',
      title: t('evaluation.quota'),
      width: 110,
      align: 'end',
      render: (s) => <span className="num">{s.sample_quota ?? '—'}</span>,
    },
    {
      key: 'computed',
      title: t('evaluation.computedAt'),
      width: 150,
      render: (s) => <DateTime at={s.computed_at} />,
    },
  ];
}

function Mine() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useSnapshots(park.id, { limit: 50 });
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <PageHead title={t('evaluation.nav.mine')} />
      {query.data ? null : <Skeleton active />}
      {query.data?.items.length === 0 ? (
        <EmptyState title={t('evaluation.none')} hint={t('evaluation.mineNone')} />
      ) : null}
      <div className="st-stack" style={{ marginBlockStart: 12 }}>
        {query.data?.items.map((s) => (
          <Link
            key={s.id}
            className="st-panel st-card"
            to="/p/$parkId/me/evaluations/$snapshotId"
            params={{ parkId: park.id, snapshotId: s.id }}
          >
            <div className="top">
              <Grade grade={s.grade} />
              <Score of={s} />
            </div>
            <h3>
              {s.month} · {s.subject.name}
            </h3>
            <p>
              {s.sample_quota === undefined
                ? t('evaluation.noQuota')
                : t('evaluation.quotaOf', { count: s.sample_quota })}
            </p>
          </Link>
        ))}
      </div>
    </>
  );
}
