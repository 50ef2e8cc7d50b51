import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, DatePicker, Segmented, Space } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { usePark } from '@/app/me';
import { type Column, DataTable } from '@/ui/DataTable';
import { FileDrop } from '@/ui/FileDrop';
import { minute } from '@/ui/format';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useCheckResults, useResultImports } from '../api';
import { ResultSteps } from '../components/ResultSteps';
import { instantOf, platforms, wallOf } from '../session';

const tone = { checked: 'warn', applying: 'busy', applied: 'good' } as const;

/** Brings in what the platform reported: nothing is stored by looking at the file. */
export function ResultImportsPage() {
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
    <>
      <PageHead title={t('live.nav.results')} />
      <Panel>
        <Section>
          <ResultSteps current={0} />
        </Section>
        <Section title={t('live.resultImport.start')}>
          <Start />
        </Section>
      </Panel>
      <Panel>
        <Section title={t('live.resultImport.past')} />
        <DataTable
          name="result-imports"
          columns={columns}
          query={query}
          list={list}
          empty={{ title: t('live.resultImport.none') }}
        />
      </Panel>
    </>
  );
}

function Start() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const check = useCheckResults();
  const [platform, setPlatform] = useState<Schemas['Platform']>('douyin');
  const [exported, setExported] = useState<Dayjs | null>(wallOf(Date.now()));
  const [trouble, setTrouble] = useState<string[]>([]);
  const go = async (file: Schemas['File']) => {
    setTrouble([]);
    const body = { file_id: file.id, platform, exported_at: exported ? instantOf(exported) : Date.now() };
    const made = await check
      .mutateAsync({ params: { path: { park_id: park.id } }, body })
      .catch((problem: ProblemError) => problem);
    if (made instanceof ProblemError) {
      return setTrouble(made.fields.length ? made.fields.map((f) => f.message) : [made.message]);
    }
    await navigate({ to: '/p/$parkId/result-imports/$importId', params: { parkId: park.id, importId: made.id } });
  };
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Space wrap>
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
      </Space>
      <FileDrop
        parkId={park.id}
        purpose="result_import"
        label={t('live.resultImport.choose')}
        hint={t('live.resultImport.hint')}
        accept=".xlsx,.csv,.txt"
        onFile={(file) => void go(file)}
      />
      {trouble.length ? <Alert type="error" showIcon title={trouble.join(t('app.listComma'))} /> : null}
    </Space>
  );
}
