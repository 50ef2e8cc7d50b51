import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { useJob } from '@/domains/evidence/api';
import { FailedRows, ImportResult, ImportSummary } from '@/ui/FileImport';
import { LongRows } from '@/ui/LongRows';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { Money } from '@/ui/Time';
import { useApplyProducts, useCheckProducts, useProductImport } from '../api';
import { useCategoryName } from '../category';
import { useImportsPath } from '../components/ImportLink';
import { ImportMapping } from '../components/ImportMapping';

type Import = Schemas['ProductImport'];

const steps = ['file', 'check', 'apply', 'follow'] as const;
const stepOf: Record<Import['state'], number> = { checking: 1, checked: 1, applying: 2, applied: 3, failed: 1 };

/** What the dry run found, per row and column; what its columns are called; and the one button that creates the good rows. */
export function ProductImportPage() {
  const { t } = useTranslation();
  const park = usePark();
  const here = useImportsPath();
  const navigate = useNavigate();
  const check = useCheckProducts();
  const query = useProductImport(park.id, useParam('importId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const data = query.data;
  if (!data) return <Skeleton active />;
  const again = async (mapping: Schemas['ProductColumn'][]) => {
    const { file_id, merchant_id } = data;
    const made = await check.mutateAsync({
      params: { path: { park_id: park.id } },
      body: { file_id, mapping, ...(merchant_id ? { merchant_id } : {}) },
    });
    await navigate({ to: `${here}/${made.id}` as '/' });
  };
  const open = data.state === 'failed' || data.state === 'checked';
  return (
    <ImportResult
      title={t('sourcing.import.result')}
      back={here}
      sub={[data.format, data.encoding].filter(Boolean).join(' · ')}
      actions={
        <>
          <FailedRows parkId={park.id} fileId={data.failed_file_id} />
          <Apply data={data} />
        </>
      }
      steps={{
        names: steps.map((key) => t(`sourcing.import.step.${key}`)),
        current: stepOf[data.state],
        failed: data.state === 'failed',
      }}
      summary={<Summary data={data} />}
      findings={data.findings.map(({ message, ...finding }) => ({ ...finding, text: message }))}
    >
      {data.preview.length && data.state === 'checked' ? (
        <Panel>
          <Section title={t('sourcing.import.preview')} />
          <Preview rows={data.preview} />
        </Panel>
      ) : null}
      {open && data.headers.length ? (
        <Panel>
          <ImportMapping
            key={data.id}
            headers={data.headers}
            mapping={data.mapping}
            busy={check.isPending}
            onAgain={(mapping) => void again(mapping).catch(reportProblem)}
          />
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
      moving={t(`sourcing.import.state.${data.state}`)}
      failed={t('sourcing.import.failed')}
      applied={{
        title: t('sourcing.import.applied', { count: data.created_rows }),
        hint: t('sourcing.import.appliedHint'),
        action: <Drafts />,
      }}
      checked={{
        title: t('sourcing.import.checked', { good: data.good_rows, bad: data.bad_rows }),
        hint: t('sourcing.import.checkedHint'),
      }}
    />
  );
}

function Drafts() {
  const { t } = useTranslation();
  const park = usePark();
  const button = <Button>{t('sourcing.import.see')}</Button>;
  const search = { state: 'draft' } as const;
  return park.portal ? (
    <Link to="/p/$parkId/me/products" params={{ parkId: park.id }} search={search}>
      {button}
    </Link>
  ) : (
    <Link to="/p/$parkId/products" params={{ parkId: park.id }} search={search}>
      {button}
    </Link>
  );
}

function Apply({ data }: { data: Import }) {
  const { t } = useTranslation();
  const park = usePark();
  const apply = useApplyProducts();
  if (data.state !== 'checked') return null;
  const path = { park_id: park.id, product_import_id: data.id };
  return (
    <Button
      type="primary"
      disabled={!data.good_rows}
      loading={apply.isPending}
      onClick={() => apply.mutate({ params: { path, header: ifMatch(data.version) } })}
    >
      {t('sourcing.import.apply', { count: data.good_rows })}
    </Button>
  );
}

function Preview({ rows }: { rows: Import['preview'] }) {
  const { t } = useTranslation();
  const nameOf = useCategoryName();
  return (
    <LongRows
      rows={rows}
      rowKey={(r) => String(r.row)}
      columns={[
        { key: 'row', title: t('ui.finding.row'), width: 80, render: (r) => r.row },
        { key: 'title', title: t('sourcing.import.field.title'), fixed: true, render: (r) => r.title },
        { key: 'merchant', title: t('sourcing.import.field.merchant'), render: (r) => r.merchant ?? '—' },
        { key: 'category', title: t('sourcing.import.field.category'), width: 130, render: (r) => nameOf(r.category) },
        { key: 'gtin', title: t('sourcing.import.field.gtin'), width: 140, render: (r) => r.gtin ?? '—' },
        { key: 'spec', title: t('sourcing.import.field.spec'), width: 120, render: (r) => r.spec ?? '—' },
        {
          key: 'price',
          title: t('sourcing.import.field.price'),
          width: 100,
          align: 'end',
          render: (r) => <Money fen={r.price_fen} />,
        },
      ]}
    />
  );
}
