import { DownloadOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, DatePicker, Segmented } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { type Column, DataTable } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { ImportStart } from '@/ui/FileImport';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { saveTemplate, useCheckRoster, useImports } from '../api';
import { useSteps } from '../components/useSteps';
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
  const navigate = useNavigate();
  const check = useCheckRoster();
  const steps = useSteps();
  const [kind, setKind] = useState<Schemas['SubjectKind']>('streamer');
  const [until, setUntil] = useState<Dayjs | null>(null);
  const look = async (file: Schemas['File']) => {
    const body = {
      file_id: file.id,
      subject_kind: kind,
      ...(until ? { provisional_until: until.format('YYYY-MM-DD') } : {}),
    };
    const made = await check.mutateAsync({ params: { path: { park_id: park.id } }, body });
    await navigate({ to: '/p/$parkId/roster-imports/$importId', params: { parkId: park.id, importId: made.id } });
  };
  return (
    <ImportStart
      title={t('admission.import.title')}
      back={`/p/${park.id}/subjects`}
      actions={
        <Link to="/p/$parkId/roster-progress" params={{ parkId: park.id }}>
          <Button>{t('admission.progress.title')}</Button>
        </Link>
      }
      steps={{ names: steps, current: 0 }}
      start={t('admission.import.start')}
      controls={
        <>
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
        </>
      }
      drop={{
        parkId: park.id,
        purpose: 'roster_import',
        label: t('admission.import.choose'),
        hint: t('admission.import.hint'),
      }}
      onFile={look}
      past={{ title: t('admission.import.past'), list: <Past /> }}
    />
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
