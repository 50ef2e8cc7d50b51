import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { Clock } from '@/ui/Clock';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { Choice, SearchBox } from '@/ui/FilterBar';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime, Money } from '@/ui/Time';
import { type CaseSearch, useCases } from '../api';
import { type CaseSummary, isOver, modes, states, stateTone } from '../case';
import { RegisterCase } from '../components/RegisterCase';

/** The desk's cases, the next to run out first. */
export function CasesPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<CaseSearch>();
  const query = useCases(park.id, list.search);
  const columns = useColumns(park.id);
  const [adding, setAdding] = useState(false);
  const { state, mode, number } = list.search;
  const only = (name: 'open' | 'mine' | 'overdue') => (
    <Checkbox
      checked={Boolean(list.search[name])}
      onChange={(e) => list.set({ [name]: e.target.checked || undefined })}
    >
      {t(`mediation.only.${name}`)}
    </Checkbox>
  );
  return (
    <ListPage
      title={t('mediation.list.title')}
      name="cases"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('mediation.list.empty'), hint: t('mediation.list.emptyHint') }}
      tabs={{
        label: t('mediation.case.state'),
        value: state,
        onChange: (next) => list.set({ state: next }),
        options: states.map((value) => ({ value, label: t(`mediation.state.${value}`) })),
      }}
      filters={
        <>
          <SearchBox
            label={t('mediation.list.search')}
            value={number}
            onChange={(next) => list.set({ number: next })}
          />
          <Choice
            label={t('mediation.case.mode')}
            value={mode}
            onChange={(next) => list.set({ mode: next })}
            options={modes.map((value) => ({ value, label: t(`mediation.mode.${value}`) }))}
          />
          {only('open')}
          {only('mine')}
          {only('overdue')}
        </>
      }
      actions={
        park.can('registerCase') ? (
          <Button type="primary" icon={<PlusOutlined {...deco} />} onClick={() => setAdding(true)}>
            {t('mediation.register.open')}
          </Button>
        ) : null
      }
    >
      <RegisterCase open={adding} onClose={() => setAdding(false)} />
    </ListPage>
  );
}

function useColumns(parkId: string): Column<CaseSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('mediation.case.number'),
      width: 170,
      fixed: true,
      render: (c) => (
        <Link className="num" to="/p/$parkId/cases/$caseId" params={{ parkId, caseId: c.id }}>
          {c.number}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('mediation.case.state'),
      width: 110,
      render: (c) => <StatusTag tone={stateTone[c.state]}>{t(`mediation.state.${c.state}`)}</StatusTag>,
    },
    {
      key: 'due',
      title: t('mediation.case.due'),
      width: 130,
      sort: 'due_at',
      render: (c) => <Clock dueAt={c.due_at} done={isOver(c)} />,
    },
    {
      key: 'merchant',
      title: t('mediation.case.merchant'),
      width: 220,
      render: (c) => c.merchant_name || c.merchant_said || '—',
    },
    {
      key: 'claim',
      title: t('mediation.case.claim'),
      width: 90,
      render: (c) => t(`mediation.claim.${c.claim_kind}`),
    },
    {
      key: 'amount',
      title: t('mediation.case.amount'),
      width: 110,
      align: 'end',
      render: (c) => <Money fen={c.claim_fen || undefined} />,
    },
    { key: 'consumer', title: t('mediation.case.consumer'), width: 110, render: (c) => c.consumer_name },
    { key: 'mediator', title: t('mediation.case.mediator'), width: 110, render: (c) => c.mediator?.name ?? '—' },
    { key: 'mode', title: t('mediation.case.mode'), width: 170, render: (c) => t(`mediation.mode.${c.mode}`) },
    {
      key: 'channel',
      title: t('mediation.case.channel'),
      width: 110,
      render: (c) => t(`mediation.channel.${c.channel}`),
    },
    {
      key: 'opened',
      title: t('mediation.case.openedAt'),
      width: 150,
      sort: 'opened_at',
      render: (c) => <DateTime at={c.opened_at} />,
    },
  ];
}
