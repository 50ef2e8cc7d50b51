import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { Clock } from '@/ui/Clock';
import type { Column } from '@/ui/DataTable';
import { percentOf } from '@/ui/format';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type SampleSearch, useSamples } from '../api';
import { SampleActions } from '../components/SampleActions';
import { type Sample, sampleStates, sampleTone } from '../product';

/** Samples on their way from merchant to streamer, each with its clock and the next step. */
export function SamplesPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<SampleSearch>();
  const query = useSamples(park.id, list.search);
  const columns = useColumns();
  return (
    <ListPage
      title={t('sourcing.nav.samples')}
      name="samples"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('sourcing.sample.none'), hint: t('sourcing.sample.noneHint') }}
      card={park.portal ? (s) => <SampleCard sample={s} /> : undefined}
      tabs={{
        label: t('sourcing.product.state'),
        value: list.search.state,
        onChange: (state) => list.set({ state }),
        options: sampleStates.map((value) => ({ value, label: t(`sourcing.sampleState.${value}`) })),
      }}
      filters={
        park.portal ? null : (
          <Checkbox
            checked={list.search.overdue ?? false}
            onChange={(e) => list.set(e.target.checked ? { overdue: true } : { overdue: undefined })}
          >
            {t('sourcing.sample.overdue')}
          </Checkbox>
        )
      }
    />
  );
}

function Due({ sample: s }: { sample: Sample }) {
  if (s.state === 'requested') return <Clock dueAt={s.review_due_at} />;
  if (s.state === 'received') return <Clock dueAt={s.content_due_at} />;
  return <Clock done={s.state === 'closed'} />;
}

function useColumns(): Column<Sample>[] {
  const { t } = useTranslation();
  return [
    { key: 'product', title: t('sourcing.product.title'), width: 240, fixed: true, render: (s) => s.product.title },
    {
      key: 'state',
      title: t('sourcing.product.state'),
      width: 110,
      render: (s) => <StatusTag tone={sampleTone[s.state]}>{t(`sourcing.sampleState.${s.state}`)}</StatusTag>,
    },
    { key: 'due', title: t('sourcing.sample.due'), width: 140, render: (s) => <Due sample={s} /> },
    { key: 'streamer', title: t('sourcing.sample.streamer'), width: 140, render: (s) => s.streamer.name },
    { key: 'merchant', title: t('sourcing.product.merchant'), width: 180, render: (s) => s.merchant.name },
    {
      key: 'record',
      title: t('sourcing.sample.record'),
      width: 150,
      render: (s) => <Fulfilment sample={s} />,
    },
    {
      key: 'requested',
      title: t('sourcing.sample.requestedAt'),
      width: 150,
      render: (s) => <DateTime at={s.requested_at} />,
    },
    { key: 'act', title: t('sourcing.sample.next'), width: 240, render: (s) => <SampleActions sample={s} /> },
  ];
}

function Fulfilment({ sample: s }: { sample: Sample }) {
  const { t } = useTranslation();
  const { received, in_time, predicted_bp } = s.fulfilment;
  return (
    <span className="num">
      {t('sourcing.sample.inTime', { count: in_time, of: received })}
      {predicted_bp === undefined ? '' : ` · ${percentOf(predicted_bp)}`}
    </span>
  );
}

function SampleCard({ sample: s }: { sample: Sample }) {
  const { t } = useTranslation();
  return (
    <article className="st-panel st-card">
      <div className="top">
        <StatusTag tone={sampleTone[s.state]}>{t(`sourcing.sampleState.${s.state}`)}</StatusTag>
        <Due sample={s} />
      </div>
      <h3>{s.product.title}</h3>
      <p>
        {s.merchant.name} → {s.streamer.name}
        {s.tracking_number ? ` · ${s.carrier} ${s.tracking_number}` : ''}
      </p>
      {s.reason ? <p>{s.reason}</p> : null}
      <div className="act">
        <SampleActions sample={s} />
      </div>
    </article>
  );
}
