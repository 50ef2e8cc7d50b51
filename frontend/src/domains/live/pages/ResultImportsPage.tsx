import { Link, useNavigate } from '@tanstack/react-router';
import { DatePicker, Segmented } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { type Column, DataTable } from '@/ui/DataTable';
import { ImportStart } from '@/ui/FileImport';
import { minute } from '@/ui/format';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useCheckResults, useResultImports } from '../api';
import { useResultSteps } from '../components/useResultSteps';
import { instantOf, platforms, wallOf } from '../session';

const tone = { checked: 'warn', applying: 'busy', applied: 'good' } as const;

/** Brings in what the platform reported: nothing is stored by looking at the file. */
export function ResultImportsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const check = useCheckResults();
  const steps = useResultSteps();
  const [platform, setPlatform] = useState<Schemas['Platform']>('douyin');
  const [exported, setExported] = useState<Dayjs | null>(wallOf(Date.now()));
  const look = async (file: Schemas['File']) => {
    const body = { file_id: file.id, platform, exported_at: exported ? instantOf(exported) : Date.now() };
    const made = await check.mutateAsync({ params: { path: { park_id: park.id } }, body });
    await navigate({ to: '/p/$parkId/result-imports/$importId', params: { parkId: park.id, importId: made.id } });
  };
  return (
    <ImportStart
      title={t('live.nav.results')}
      steps={{ names: steps, current: 0 }}
      start={t('live.resultImport.start')}
      controls={
        <>
          <Segmented
            aria-label={t('live.resultImport.platform')}
            value={platform}
            onChange={setPlatform}
            options={platforms.map((value) => ({ value, label: t(`live.platform.${value}`) }))}
          />
          <DatePicker
            aria-label={t('live.resultImport.exportedAt')}
            showTime={{ format: 'HH:mm' }}
            format="YYYY-MM-DD HH:mm"
            value={exported}
            onChange={setExported}
          />
          <span className="faint">{t('live.resultImport.exportedHint')}</span>
        </>
      }
      drop={{
        parkId: park.id,
        purpose: 'result_import',
        label: t('live.resultImport.choose'),
        hint: t('live.resultImport.hint'),
      }}
      onFile={look}
      past={{ title: t('live.resultImport.past'), list: <Past /> }}
    />
  );
}

function Past() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<{ cursor?: string; limit?: number }>();
  const query = useResultImports(park.id, list.search);
  const columns: Column<Schemas['ResultImport']>[] = [
    {
      key: 'at',
      title: t('live.resultImport.at'),
      fixed: true,
      width: 150,
      render: (r) => (
        <Link to="/p/$parkId/result-imports/$importId" params={{ parkId: park.id, importId: r.id }}>
          {minute(r.created_at)}
        </Link>
      ),
    },
    {
      key: 'platform',
      title: t('live.resultImport.platform'),
      width: 110,
      render: (r) => t(`live.platform.${r.platform}`),
    },
    {
      key: 'state',
      title: t('live.session.state'),
      width: 110,
      render: (r) => <StatusTag tone={tone[r.state]}>{t(`live.resultImport.state.${r.state}`)}</StatusTag>,
    },
    { key: 'good', title: t('live.resultImport.good'), width: 90, align: 'end', render: (r) => r.good_rows },
    { key: 'bad', title: t('live.resultImport.bad'), width: 90, align: 'end', render: (r) => r.bad_rows },
    { key: 'matched', title: t('live.row.matched'), width: 100, align: 'end', render: (r) => r.matched_rows },
    { key: 'open', title: t('live.resultImport.open'), width: 100, align: 'end', render: (r) => r.open_rows },
    {
      key: 'exported',
      title: t('live.resultImport.exportedAt'),
      width: 160,
      render: (r) => <DateTime at={r.exported_at} />,
    },
  ];
  return (
    <DataTable
      name="result-imports"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('live.resultImport.none') }}
    />
  );
}
