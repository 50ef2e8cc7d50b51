import { DownloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Key } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { ExportButton } from '@/domains/evidence/components/ExportButton';
import { pick } from '@/i18n';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { Choice, SearchBox } from '@/ui/FilterBar';
import { day } from '@/ui/format';
import { ListPage } from '@/ui/ListPage';
import { cite } from '@/ui/law';
import { useListState } from '@/ui/search';
import { type AgendaSearch, useAgenda } from '../api';
import { ChaseButtons } from '../components/ChaseButtons';
import { SettleButton } from '../components/SettleButton';
import { type AgendaItem, kinds } from '../subject';

const spans = [7, 14, 30, 60, 90] as const;

/** What falls due with the subjects of the park: who must act, what, by when and why; chased from here. */
export function AgendaPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<AgendaSearch>();
  const query = useAgenda(park.id, list.search);
  const { q, days, kind, who, overdue, unasked } = list.search;
  const chosen = (keys: Key[]) => (query.data?.items ?? []).filter((i) => keys.includes(i.id));
  const mark = (on: boolean | undefined) => (on ? 'true' : undefined);
  return (
    <ListPage
      title={t('admission.agenda.title')}
      sub={query.data ? t('ui.total', { count: query.data.total }) : undefined}
      name="agenda"
      columns={useColumns(park.id)}
      query={query}
      list={list}
      empty={{ title: t('admission.agenda.empty'), hint: t('admission.agenda.emptyHint') }}
      {...(park.can('chaseAgenda')
        ? { batch: (keys: Key[], clear: () => void) => <ChaseButtons items={chosen(keys)} onDone={clear} /> }
        : {})}
      tabs={{
        label: t('admission.agenda.show'),
        value: overdue ? 'overdue' : unasked ? 'unasked' : undefined,
        onChange: (next) =>
          list.set({
            overdue: next === 'overdue' ? true : undefined,
            unasked: next === 'unasked' ? true : undefined,
          } as Partial<AgendaSearch>),
        options: (['overdue', 'unasked'] as const).map((value) => ({ value, label: t(`admission.agenda.${value}`) })),
      }}
      filters={
        <>
          <SearchBox
            label={t('admission.agenda.search')}
            value={q}
            onChange={(next) => list.set({ q: next } as Partial<AgendaSearch>)}
          />
          <Choice
            label={t('admission.agenda.span')}
            value={days === undefined ? undefined : (String(days) as `${(typeof spans)[number]}`)}
            onChange={(next) => list.set({ days: next ? Number(next) : undefined } as Partial<AgendaSearch>)}
            options={spans.map((n) => ({ value: `${n}` as const, label: t('admission.agenda.days', { count: n }) }))}
          />
          <Choice
            label={t('admission.subject.kind')}
            value={kind}
            onChange={(next) => list.set({ kind: next } as Partial<AgendaSearch>)}
            options={kinds.map((value) => ({ value, label: t(`admission.kind.${value}`) }))}
          />
          <Choice
            label={t('admission.agenda.who')}
            value={who}
            onChange={(next) => list.set({ who: next } as Partial<AgendaSearch>)}
            options={(['subject', 'park'] as const).map((value) => ({
              value,
              label: t(`admission.agenda.by.${value}`),
            }))}
          />
        </>
      }
      actions={
        <ExportButton
          kind="agenda"
          filters={{ q, days: days?.toString(), kind, who, overdue: mark(overdue), unasked: mark(unasked) }}
          icon={<DownloadOutlined {...deco} />}
        />
      }
    />
  );
}

function useColumns(parkId: string): Column<AgendaItem>[] {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const today = day(Date.now());
  return [
    {
      key: 'subject',
      title: t('admission.agenda.subject'),
      width: 180,
      fixed: true,
      render: (i) => (
        <Link to="/p/$parkId/subjects/$subjectId" params={{ parkId, subjectId: i.subject.id }}>
          {i.subject.name}
        </Link>
      ),
    },
    {
      key: 'what',
      title: t('admission.agenda.what'),
      width: 190,
      render: (i) => pick(i.what, i18n.language),
    },
    {
      key: 'due',
      title: t('admission.agenda.due'),
      width: 110,
      render: (i) => (
        <span className={`st-clock ${i.missing || i.due_on < today ? 'over' : 'near'}`}>
          <time>{i.due_on}</time>
        </span>
      ),
    },
    {
      key: 'problem',
      title: t('admission.agenda.problem'),
      width: 150,
      render: (i) =>
        i.problem
          ? pick(i.problem, i18n.language)
          : t(i.due_on < today ? 'admission.agenda.past' : 'admission.agenda.soon'),
    },
    { key: 'who', title: t('admission.agenda.who'), width: 80, render: (i) => whose(i) },
    { key: 'article', title: t('admission.agenda.article'), width: 200, render: (i) => cite(i.article, i18n.language) },
    {
      key: 'chased',
      title: t('admission.agenda.chased'),
      width: 110,
      render: (i) =>
        i.chased_at
          ? t('admission.agenda.chasedTimes', { count: i.chases, on: day(i.chased_at) })
          : t('admission.agenda.never'),
    },
    {
      key: 'act',
      title: '',
      width: 170,
      render: (i) => (park.can('chaseAgenda') ? <Step item={i} /> : null),
    },
  ];

  function whose(i: AgendaItem) {
    return i.who === 'park' ? t('admission.agenda.by.park') : t(`admission.kind.${i.subject.kind}`);
  }
}

/** The next step on one item: the park does its own, everybody else is reminded. */
function Step({ item }: { item: AgendaItem }) {
  const { t } = useTranslation();
  const park = usePark();
  if (item.code === 'admission.public_info_change') return <SettleButton item={item} />;
  if (item.code === 'admission.review')
    return (
      <Link to="/p/$parkId/applications" params={{ parkId: park.id }}>
        <Button size="small">{t('admission.nav.review')}</Button>
      </Link>
    );
  return <ChaseButtons items={[item]} />;
}
