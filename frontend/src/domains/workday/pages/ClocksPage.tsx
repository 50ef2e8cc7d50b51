import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Clock } from '@/ui/Clock';
import type { Column } from '@/ui/DataTable';
import { Choice, StateTabs } from '@/ui/FilterBar';
import { ListPage } from '@/ui/ListPage';
import { cite } from '@/ui/law';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type ClockSearch, useClocks } from '../api';

const states = ['running', 'paused', 'settled'] as const;

/** Every time limit of the park, whose duty it is and on which article; the next to end first. */
export function ClocksPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const list = useListState<ClockSearch>();
  const query = useClocks(park.id, list.search);
  const columns: Column<Schemas['Clock']>[] = [
    {
      key: 'name',
      title: t('workday.clock.name'),
      width: 220,
      fixed: true,
      render: (c) => (
        <Link to="/p/$parkId/clocks/$clockId" params={{ parkId: park.id, clockId: c.id }}>
          {pick(c.name, i18n.language)}
        </Link>
      ),
    },
    {
      key: 'left',
      title: t('workday.clock.left'),
      width: 170,
      render: (c) => (
        <Clock
          dueAt={c.due_at}
          paused={c.state === 'paused'}
          done={c.state === 'settled'}
          unconfirmed={c.unconfirmed}
        />
      ),
    },
    { key: 'due', title: t('workday.clock.due'), width: 120, sort: 'due_at', render: (c) => c.due_on },
    {
      key: 'started',
      title: t('workday.clock.started'),
      width: 160,
      sort: 'started_at',
      render: (c) => <DateTime at={c.started_at} />,
    },
    { key: 'subject', title: t('workday.clock.subject'), width: 140, render: (c) => t(`workday.subject.${c.subject}`) },
    { key: 'basis', title: t('workday.clock.basis'), width: 100, render: (c) => t(`workday.basis.${c.basis}`) },
    { key: 'article', title: t('workday.clock.article'), width: 140, render: (c) => cite(c.article, i18n.language) },
  ];
  return (
    <ListPage
      title={t('workday.clock.title')}
      name="clocks"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('workday.clock.none') }}
      filters={
        <>
          <StateTabs
            label={t('workday.clock.state')}
            value={list.search.state}
            options={states.map((value) => ({ value, label: t(`workday.state.${value}`) }))}
            onChange={(state) => list.set({ state })}
          />
          <Choice
            label={t('workday.clock.overdue')}
            value={list.search.overdue ? 'overdue' : undefined}
            options={[{ value: 'overdue', label: t('workday.clock.onlyOverdue') }]}
            onChange={(next) => list.set({ overdue: next ? true : undefined })}
          />
        </>
      }
    />
  );
}
