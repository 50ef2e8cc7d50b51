import { DownloadOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button, DatePicker, Segmented, Space, Steps } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { type Column, DataTable } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { FileDrop } from '@/ui/FileDrop';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { saveTemplate, useCheckRoster, useImports } from '../api';
import { kinds } from '../subject';

type Import = Schemas['RosterImport'];

export const importTone: Record<Import['state'], Tone> = {
  checking: 'busy',
  checked: 'warn',
  applying: 'busy',
  applied: 'good',
  failed: 'bad',
};

/** Step one of bringing a roster in: choose what it is, give the file; nothing is created by looking at it. */
export function ImportsPage() {
  const { t } = useTranslation();
  const park = usePark();
  return (
    <>
      <PageHead title={t('admission.import.title')} back={`/p/${park.id}/subjects`}>
        <Link to="/p/$parkId/roster-progress" params={{ parkId: park.id }}>
          <Button>{t('admission.progress.title')}</Button>
        </Link>
      </PageHead>
      <Panel>
        <Section>
          <Steps
            size="small"
            current={0}
            items={(['file', 'check', 'apply', 'follow'] as const).map((key) => ({
              title: t(`admission.import.step.${key}`),
            }))}
          />
        </Section>
        <Section title={t('admission.import.start')}>
          <Start />
        </Section>
      </Panel>
      <Panel>
        <Section title={t('admission.import.past')} />
        <Past />
      </Panel>
    </>
  );
}

function Start() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const check = useCheckRoster();
  const [kind, setKind] = useState<Schemas['SubjectKind']>('streamer');
  const [until, setUntil] = useState<Dayjs | null>(null);
  const [trouble, setTrouble] = useState('');
  const go = async (file: Schemas['File']) => {
    setTrouble('');
    const body = {
      file_id: file.id,
      subject_kind: kind,
      ...(until ? { provisional_until: until.format('YYYY-MM-DD') } : {}),
    };
    const made = await check
      .mutateAsync({ params: { path: { park_id: park.id } }, body })
      .catch((problem: ProblemError) => problem);
    if (made instanceof ProblemError) return setTrouble(made.fields[0]?.message ?? made.message);
    await navigate({ to: '/p/$parkId/roster-imports/$importId', params: { parkId: park.id, importId: made.id } });
  };
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Space wrap>
        <Segmented
          aria-label={t('admission.subject.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, label: t(`admission.kind.${value}`) }))}
        />
        <Button
          icon={<DownloadOutlined {...deco} />}
          onClick={() => void saveTemplate(park.id, kind, `${t(`admission.kind.${kind}`)}.xlsx`).catch(reportProblem)}
        >
          {t('admission.import.template')}
        </Button>
        <DatePicker
          aria-label={t('admission.subject.provisionalUntil')}
          placeholder={t('admission.subject.provisionalUntil')}
          value={until}
          onChange={setUntil}
        />
      </Space>
      <FileDrop
        parkId={park.id}
        purpose="roster_import"
        label={t('admission.import.choose')}
        hint={t('admission.import.hint')}
        accept=".xlsx,.csv,.txt"
        onFile={(file) => void go(file)}
      />
      {trouble ? <Alert type="error" showIcon title={trouble} /> : null}
    </Space>
  );
}

function Past() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<{ cursor?: string; limit?: number }>();
  const query = useImports(park.id, list.search);
  const columns: Column<Import>[] = [
    {
      key: 'at',
      title: t('admission.import.at'),
      fixed: true,
      width: 150,
      render: (r) => (
        <Link to="/p/$parkId/roster-imports/$importId" params={{ parkId: park.id, importId: r.id }}>
          <DateTime at={r.created_at} />
        </Link>
      ),
    },
    {
      key: 'kind',
      title: t('admission.subject.kind'),
      width: 90,
      render: (r) => t(`admission.kind.${r.subject_kind}`),
    },
    {
      key: 'state',
      title: t('admission.subject.state'),
      width: 110,
      render: (r) => <StatusTag tone={importTone[r.state]}>{t(`admission.import.state.${r.state}`)}</StatusTag>,
    },
    { key: 'good', title: t('admission.import.good'), width: 100, align: 'end', render: (r) => r.good_rows },
    { key: 'bad', title: t('admission.import.bad'), width: 100, align: 'end', render: (r) => r.bad_rows },
    { key: 'created', title: t('admission.import.created'), width: 100, align: 'end', render: (r) => r.created_rows },
    { key: 'until', title: t('admission.subject.provisionalUntil'), width: 130, render: (r) => r.provisional_until },
  ];
  return (
    <DataTable
      name="imports"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('admission.import.none') }}
    />
  );
}
