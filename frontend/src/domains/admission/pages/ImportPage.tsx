import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { useJob } from '@/domains/evidence/api';
import { FailedRows, ImportResult, ImportSummary } from '@/ui/FileImport';
import { LongRows } from '@/ui/LongRows';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { useApplyRoster, useImport } from '../api';
import { useSteps } from '../components/useSteps';

type Import = Schemas['RosterImport'];

const stepOf: Record<Import['state'], number> = { checking: 1, checked: 1, applying: 2, applied: 3, failed: 1 };

/** What the dry run found, per row and column; then the one button that creates the good rows. */
export function ImportPage() {
  const { t } = useTranslation();
  const park = usePark();
  const steps = useSteps();
  const query = useImport(park.id, useParam('importId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const data = query.data;
  if (!data) return <Skeleton active />;
  return (
    <ImportResult
      title={t('admission.import.result', { kind: t(`admission.kind.${data.subject_kind}`) })}
      back={`/p/${park.id}/roster-imports`}
      sub={[data.format, data.encoding].filter(Boolean).join(' · ')}
      actions={
        <>
          <FailedRows parkId={park.id} fileId={data.failed_file_id} />
          <Apply data={data} />
        </>
      }
      steps={{ names: steps, current: stepOf[data.state], failed: data.state === 'failed' }}
      summary={<Summary data={data} />}
      findings={data.findings.map(({ message, ...finding }) => ({ ...finding, text: message }))}
    >
      {data.preview?.length && data.state === 'checked' ? (
        <Panel>
          <Section title={t('admission.import.preview')} />
          <Preview rows={data.preview} />
        </Panel>
      ) : null}
    </ImportResult>
  );
}

function Summary({ data }: { data: Import }) {
  const { t } = useTranslation();
  const park = usePark();
  const moving = data.state === 'checking' || data.state === 'applying';
  // A job that is over is forgotten after a while.
  const job = useJob(park.id, moving ? data.job_id : undefined);
  return (
    <ImportSummary
      data={data}
      job={job.data}
      moving={t(`admission.import.state.${data.state}`)}
      failed={t('admission.import.failed')}
      applied={{
        title: t('admission.import.applied', { count: data.created_rows }),
        hint: t('admission.import.appliedHint', { until: data.provisional_until }),
        action: (
          <Link to="/p/$parkId/roster-progress" params={{ parkId: park.id }}>
            <Button>{t('admission.progress.title')}</Button>
          </Link>
        ),
      }}
      checked={{
        title: t('admission.import.checked', { good: data.good_rows, bad: data.bad_rows }),
        hint: t('admission.import.checkedHint', { until: data.provisional_until }),
      }}
    />
  );
}

function Apply({ data }: { data: Import }) {
  const { t } = useTranslation();
  const park = usePark();
  const apply = useApplyRoster();
  if (data.state !== 'checked') return null;
  const path = { park_id: park.id, roster_import_id: data.id };
  return (
    <Button
      type="primary"
      disabled={!data.good_rows}
      loading={apply.isPending}
      onClick={() => apply.mutate({ params: { path, header: ifMatch(data.version) } })}
    >
      {t('admission.import.apply', { count: data.good_rows })}
    </Button>
  );
}

function Preview({ rows }: { rows: NonNullable<Import['preview']> }) {
  const { t } = useTranslation();
  return (
    <LongRows
      rows={rows}
      rowKey={(r) => String(r.row)}
      columns={[
        { key: 'row', title: t('ui.finding.row'), width: 80, render: (r) => r.row },
        { key: 'name', title: t('admission.subject.name'), fixed: true, render: (r) => r.name },
        { key: 'uscc', title: t('admission.subject.uscc'), width: 190, render: (r) => r.uscc ?? '—' },
        { key: 'phone', title: t('admission.subject.phone'), width: 130, render: (r) => r.phone_masked ?? '—' },
        { key: 'platform', title: t('admission.account.platform'), width: 110, render: (r) => r.platform ?? '—' },
        { key: 'uid', title: t('admission.account.uid'), render: (r) => r.uid ?? '—' },
      ]}
    />
  );
}
