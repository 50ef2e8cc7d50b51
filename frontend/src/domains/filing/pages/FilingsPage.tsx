import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { Choice } from '@/ui/FilterBar';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type FilingSearch, useFilings } from '../api';
import { NewFilingForm } from '../components/NewFilingForm';
import { about, type Filing, kinds, states, stateTone } from '../filing';

/** What the park files with the market regulator, from the draft to the receipt. */
export function FilingsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<FilingSearch>();
  const query = useFilings(park.id, list.search);
  const columns = useColumns(park.id);
  const [adding, setAdding] = useState(false);
  return (
    <ListPage
      title={t('filing.nav.filings')}
      name="filings"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('filing.none'), hint: t('filing.noneHint') }}
      tabs={{
        label: t('filing.state.label'),
        value: list.search.state,
        onChange: (next) => list.set({ state: next }),
        options: states.map((value) => ({ value, label: t(`filing.state.${value}`) })),
      }}
      filters={
        <Choice
          label={t('filing.kind.label')}
          value={list.search.kind}
          options={kinds.map((value) => ({ value, label: t(`filing.kind.${value}`) }))}
          onChange={(next) => list.set({ kind: next })}
        />
      }
      actions={
        park.can('createFiling') ? (
          <Button type="primary" icon={<PlusOutlined {...deco} />} onClick={() => setAdding(true)}>
            {t('filing.add.button')}
          </Button>
        ) : null
      }
    >
      <NewFilingForm open={adding} onClose={() => setAdding(false)} />
    </ListPage>
  );
}

function useColumns(parkId: string): Column<Filing>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('filing.kind.label'),
      width: 240,
      fixed: true,
      render: (f) => (
        <Link to="/p/$parkId/filings/$filingId" params={{ parkId, filingId: f.id }}>
          {t(`filing.kind.${f.kind}`)} {about(f)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('filing.state.label'),
      width: 120,
      render: (f) => <StatusTag tone={stateTone[f.state]}>{t(`filing.state.${f.state}`)}</StatusTag>,
    },
    {
      key: 'revision',
      title: t('filing.revision'),
      width: 90,
      align: 'end',
      render: (f) => <span className="num">{f.revision}</span>,
    },
    {
      key: 'channel',
      title: t('filing.channel.label'),
      width: 110,
      render: (f) => (f.channel ? t(`filing.channel.${f.channel}`) : '—'),
    },
    { key: 'receipt', title: t('filing.receipt.number'), width: 180, render: (f) => f.receipt_number ?? '—' },
    { key: 'receiptAt', title: t('filing.receipt.at'), width: 150, render: (f) => <DateTime at={f.receipt_at} /> },
    { key: 'external', title: t('filing.external'), width: 280, render: (f) => <code>{f.external_id}</code> },
    {
      key: 'created',
      title: t('filing.createdAt'),
      width: 150,
      sort: 'created_at',
      render: (f) => <DateTime at={f.created_at} />,
    },
  ];
}
