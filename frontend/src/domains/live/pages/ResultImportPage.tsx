import { Alert, Button, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { type Column, DataTable } from '@/ui/DataTable';
import { ImportResult } from '@/ui/FileImport';
import { StateTabs } from '@/ui/FilterBar';
import { minute, percentOf } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { Money } from '@/ui/Time';
import { type ResultRowSearch, useApplyResults, useResolveRow, useResultImport, useResultRows } from '../api';
import { useResultSteps } from '../components/useResultSteps';
import { clockOf, rowStates, rowTone } from '../session';

type Import = Schemas['ResultImport'];
type Row = Schemas['ResultRow'];

/** The dry run: what is wrong, which session each row belongs to, and the button that stores the rest. */
export function ResultImportPage() {
  const { t } = useTranslation();
  const park = usePark();
  const steps = useResultSteps();
  const id = useParam('importId');
  const list = useListState<ResultRowSearch>();
  const query = useResultImport(park.id, id);
  const columns = useColumns(query.data?.state !== 'applying');
  const rows = useResultRows(park.id, id, list.search);
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const data = query.data;
  if (!data) return <Skeleton active />;
  const step = data.state === 'applied' ? 4 : data.state === 'applying' ? 3 : data.open_rows ? 2 : 3;
  return (
    <ImportResult
      title={t('live.resultImport.of', { platform: t(`live.platform.${data.platform}`) })}
      sub={t('live.results.exported', { at: minute(data.exported_at) })}
      back={`/p/${park.id}/result-imports`}
      actions={<Apply data={data} />}
      steps={{ names: steps, current: step }}
      summary={<Summary data={data} />}
      findings={data.findings}
    >
      <Panel>
        <StateTabs
          label={t('live.session.state')}
          value={list.search.state}
          onChange={(state) => list.set({ state })}
          options={rowStates.map((value) => ({ value, label: t(`live.row.${value}`) }))}
        />
        <DataTable
          name="result-rows"
          columns={columns}
          query={rows}
          list={list}
          empty={{ title: t('live.resultImport.noRows') }}
        />
      </Panel>
    </ImportResult>
  );
}

function Summary({ data }: { data: Import }) {
  const { t } = useTranslation();
  if (data.state === 'applying') return <Alert type="info" showIcon title={t('live.resultImport.applying')} />;
  if (data.state === 'applied') {
    return <Alert type="success" showIcon title={t('live.resultImport.applied', { count: data.applied_rows })} />;
  }
  return (
    <Alert
      type={data.bad_rows || data.open_rows ? 'warning' : 'success'}
      showIcon
      title={t('live.resultImport.checked', { matched: data.matched_rows, open: data.open_rows, bad: data.bad_rows })}
      description={
        data.dropped_columns.length
          ? t('live.resultImport.dropped', { columns: data.dropped_columns.join(t('app.listComma')) })
          : undefined
      }
    />
  );
}

function Apply({ data }: { data: Import }) {
  const { t } = useTranslation();
  const park = usePark();
  const apply = useApplyResults();
  if (data.state === 'applying' || !data.matched_rows) return null;
  const path = { park_id: park.id, result_import_id: data.id };
  return (
    <Button
      type="primary"
      loading={apply.isPending}
      onClick={() => apply.mutate({ params: { path, header: ifMatch(data.version) } })}
    >
      {t('live.resultImport.apply', { count: data.matched_rows })}
    </Button>
  );
}

function useColumns(open: boolean): Column<Row>[] {
  const { t } = useTranslation();
  return [
    { key: 'row', title: t('ui.finding.row'), width: 70, fixed: true, render: (r) => r.row },
    {
      key: 'state',
      title: t('live.session.state'),
      width: 110,
      render: (r) => <StatusTag tone={rowTone[r.state]}>{t(`live.row.${r.state}`)}</StatusTag>,
    },
    { key: 'account', title: t('live.session.account'), width: 150, render: (r) => r.account_name || r.account_uid },
    {
      key: 'time',
      title: t('live.session.time'),
      width: 190,
      render: (r) => `${minute(r.started_at)} – ${clockOf(r.ended_at)}`,
    },
    {
      key: 'session',
      title: t('live.resultImport.session'),
      width: 320,
      render: (r) => <SessionChoice row={r} open={open} />,
    },
    {
      key: 'gmv',
      title: t('live.results.gmv'),
      width: 130,
      align: 'end',
      render: (r) => <Money fen={r.figures.gmv_fen} />,
    },
    { key: 'orders', title: t('live.results.orders'), width: 90, align: 'end', render: (r) => r.figures.orders },
  ];
}

const decided = new Set<Row['state']>(['applied', 'unchanged', 'older']);

/** Which session a row belongs to; a person chooses when the times do not tell. */
function SessionChoice({ row: r, open }: { row: Row; open: boolean }) {
  const { t } = useTranslation();
  const park = usePark();
  const resolve = useResolveRow();
  const options = r.candidates.map((c) => ({
    value: c.session_id,
    label: `${c.title} · ${minute(c.planned_start_at)} · ${percentOf(c.overlap_bp)}`,
  }));
  const fixed = decided.has(r.state) || !open;
  if (fixed) return <>{options.find((o) => o.value === r.session_id)?.label ?? '—'}</>;
  return (
    <Select
      aria-label={t('live.resultImport.choose2')}
      style={{ width: '100%' }}
      size="small"
      allowClear
      loading={resolve.isPending}
      placeholder={t('live.resultImport.choose2')}
      value={r.session_id ?? (r.state === 'skipped' ? '' : null)}
      options={[...options, { value: '', label: t('live.resultImport.skip') }]}
      onChange={(session) =>
        resolve.mutate({
          params: { path: { park_id: park.id, result_row_id: r.id }, header: ifMatch(r.version) },
          body: session ? { session_id: session } : {},
        })
      }
    />
  );
}
