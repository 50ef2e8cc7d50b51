import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { ExportButton } from '@/domains/evidence/components/ExportButton';
import { pick } from '@/i18n';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { Choice } from '@/ui/FilterBar';
import { ListPage } from '@/ui/ListPage';
import { PageHead } from '@/ui/PageHead';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useViolations, type ViolationSearch } from '../api';
import { RecordForm } from '../components/RecordForm';
import { appealStates, appealTone, severities, severityTone, states, stateTone, type Violation } from '../violation';

/** Violations of the park; a portal role sees its own confirmed ones. */
export function ViolationsPage() {
  const { t } = useTranslation();
  const park = usePark();
  return park.portal ? <Mine title={t('conduct.nav.mine')} /> : <Register />;
}

function Register() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<ViolationSearch>();
  const query = useViolations(park.id, list.search);
  const columns = useColumns(park.id);
  const [adding, setAdding] = useState(false);
  const { state, severity, appeal, clue_due } = list.search;
  return (
    <ListPage
      title={t('conduct.nav.violations')}
      name="violations"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('conduct.violation.none'), hint: t('conduct.violation.noneHint') }}
      tabs={{
        label: t('conduct.violation.state'),
        value: state,
        onChange: (next) => list.set({ state: next }),
        options: states.map((value) => ({ value, label: t(`conduct.state.${value}`) })),
      }}
      filters={
        <>
          <Choice
            label={t('conduct.violation.severity')}
            value={severity}
            options={severities.map((value) => ({ value, label: t(`conduct.severity.${value}`) }))}
            onChange={(next) => list.set({ severity: next })}
          />
          <Choice
            label={t('conduct.appeal.title')}
            value={appeal}
            options={appealStates.map((value) => ({ value, label: t(`conduct.appealState.${value}`) }))}
            onChange={(next) => list.set({ appeal: next })}
          />
          <Checkbox
            checked={clue_due ?? false}
            onChange={(e) => list.set(e.target.checked ? { clue_due: true } : { clue_due: undefined })}
          >
            {t('conduct.violation.onlyClue')}
          </Checkbox>
        </>
      }
      actions={
        <>
          <ExportButton
            kind="violations"
            filters={{
              state,
              severity,
              appeal,
              clue_due: clue_due ? 'true' : undefined,
              subject_id: list.search.subject_id,
            }}
          />
          {park.can('recordViolation') ? (
            <Button type="primary" icon={<PlusOutlined {...deco} />} onClick={() => setAdding(true)}>
              {t('conduct.record.add')}
            </Button>
          ) : null}
        </>
      }
    >
      <RecordForm open={adding} onClose={() => setAdding(false)} />
    </ListPage>
  );
}

function useColumns(parkId: string): Column<Violation>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      key: 'name',
      title: t('conduct.violation.kind'),
      width: 260,
      fixed: true,
      render: (v) => (
        <Link to="/p/$parkId/violations/$violationId" params={{ parkId, violationId: v.id }}>
          {pick(v.name, i18n.language)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('conduct.violation.state'),
      width: 110,
      render: (v) => <StatusTag tone={stateTone[v.state]}>{t(`conduct.state.${v.state}`)}</StatusTag>,
    },
    { key: 'subject', title: t('conduct.violation.subject'), width: 180, render: (v) => v.subject.name },
    {
      key: 'severity',
      title: t('conduct.violation.severity'),
      width: 100,
      render: (v) => <StatusTag tone={severityTone[v.severity]}>{t(`conduct.severity.${v.severity}`)}</StatusTag>,
    },
    {
      key: 'points',
      title: t('conduct.violation.points'),
      width: 80,
      align: 'end',
      render: (v) => <span className="num">{v.points}</span>,
    },
    {
      key: 'appeal',
      title: t('conduct.appeal.title'),
      width: 110,
      render: (v) =>
        v.appeal === 'none' ? (
          '—'
        ) : (
          <StatusTag tone={appealTone[v.appeal]}>{t(`conduct.appealState.${v.appeal}`)}</StatusTag>
        ),
    },
    {
      key: 'clue',
      title: t('conduct.violation.clue'),
      width: 110,
      render: (v) => (v.clue_due ? <StatusTag tone="warn">{t('conduct.violation.clueDue')}</StatusTag> : '—'),
    },
    {
      key: 'source',
      title: t('conduct.violation.source'),
      width: 110,
      render: (v) => t(`conduct.source.${v.source}`),
    },
    {
      key: 'occurred',
      title: t('conduct.violation.occurredAt'),
      width: 150,
      sort: 'occurred_at',
      render: (v) => <DateTime at={v.occurred_at} />,
    },
    {
      key: 'recorded',
      title: t('conduct.violation.recordedAt'),
      width: 150,
      sort: 'recorded_at',
      render: (v) => <DateTime at={v.recorded_at} />,
    },
  ];
}

function Mine({ title }: { title: string }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const query = useViolations(park.id, { limit: 100 });
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <PageHead title={title} />
      {query.data ? null : <Skeleton active />}
      {query.data?.items.length === 0 ? (
        <EmptyState title={t('conduct.violation.none')} hint={t('conduct.violation.mineNone')} />
      ) : null}
      <div className="st-stack" style={{ marginBlockStart: 12 }}>
        {query.data?.items.map((v) => (
          <Link
            key={v.id}
            className="st-panel st-card"
            to="/p/$parkId/me/violations/$violationId"
            params={{ parkId: park.id, violationId: v.id }}
          >
            <div className="top">
              <StatusTag tone={stateTone[v.state]}>{t(`conduct.state.${v.state}`)}</StatusTag>
              <span className="num">{t('conduct.violation.pointsOf', { count: v.points })}</span>
            </div>
            <h3>{pick(v.name, i18n.language)}</h3>
            <p>
              {v.subject.name} · <DateTime at={v.occurred_at} />
              {v.appeal === 'none' ? '' : ` · ${t(`conduct.appealState.${v.appeal}`)}`}
            </p>
          </Link>
        ))}
      </div>
    </>
  );
}
