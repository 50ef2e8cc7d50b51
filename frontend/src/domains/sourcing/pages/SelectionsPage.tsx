import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { percentOf } from '@/ui/format';
import { ListPage } from '@/ui/ListPage';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime, Money } from '@/ui/Time';
import { type SelectionSearch, useEndSelection, useSelections } from '../api';
import type { Selection } from '../product';

/** What each streamer has taken up to show, at which commission. */
export function SelectionsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<SelectionSearch>();
  const query = useSelections(park.id, list.search);
  const columns = useColumns();
  return (
    <ListPage
      title={t('sourcing.nav.selections')}
      name="selections"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('sourcing.selection.none'), hint: t('sourcing.selection.noneHint') }}
      card={park.portal ? (s) => <SelectionCard selection={s} /> : undefined}
      filters={
        <Checkbox
          checked={list.search.active ?? false}
          onChange={(e) => list.set(e.target.checked ? { active: true } : { active: undefined })}
        >
          {t('sourcing.selection.onlyActive')}
        </Checkbox>
      }
    />
  );
}

function useColumns(): Column<Selection>[] {
  const { t } = useTranslation();
  return [
    { key: 'product', title: t('sourcing.product.title'), width: 240, fixed: true, render: (s) => s.product.title },
    { key: 'state', title: t('sourcing.product.state'), width: 100, render: (s) => <Active selection={s} /> },
    { key: 'streamer', title: t('sourcing.sample.streamer'), width: 140, render: (s) => s.streamer.name },
    { key: 'merchant', title: t('sourcing.product.merchant'), width: 200, render: (s) => s.merchant.name },
    {
      key: 'price',
      title: t('sourcing.product.price'),
      width: 110,
      align: 'end',
      render: (s) => <Money fen={s.product.price_fen} />,
    },
    {
      key: 'rate',
      title: t('sourcing.plan.rate'),
      width: 110,
      align: 'end',
      render: (s) => <span className="num">{percentOf(s.rate_bp)}</span>,
    },
    {
      key: 'at',
      title: t('sourcing.selection.at'),
      width: 150,
      render: (s) => <DateTime at={s.selected_at} />,
    },
    { key: 'act', title: t('sourcing.sample.next'), width: 120, render: (s) => <End selection={s} /> },
  ];
}

function Active({ selection: s }: { selection: Selection }) {
  const { t } = useTranslation();
  return (
    <StatusTag tone={s.active ? 'good' : 'quiet'}>
      {t(s.active ? 'sourcing.selection.active' : 'sourcing.selection.ended')}
    </StatusTag>
  );
}

function End({ selection: s }: { selection: Selection }) {
  const { t } = useTranslation();
  const park = usePark();
  const [asking, setAsking] = useState(false);
  const end = useEndSelection();
  if (!s.active || !park.can('endSelection')) return null;
  const params = { path: { park_id: park.id, selection_id: s.id }, header: ifMatch(s.version) };
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('sourcing.selection.end')}
      </Button>
      <ReasonModal
        open={asking}
        title={t('sourcing.selection.end')}
        confirm={t('ui.confirm')}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => end.mutateAsync({ params, body: { reason } }).then(() => setAsking(false))}
      />
    </>
  );
}

function SelectionCard({ selection: s }: { selection: Selection }) {
  const { t } = useTranslation();
  return (
    <article className="st-panel st-card">
      <div className="top">
        <Active selection={s} />
        <Money fen={s.product.price_fen} />
      </div>
      <h3>{s.product.title}</h3>
      <p>
        {s.streamer.name} · {s.merchant.name} · {t('sourcing.plan.bestOf', { rate: percentOf(s.rate_bp) })}
      </p>
      <div className="act">
        <End selection={s} />
      </div>
    </article>
  );
}
