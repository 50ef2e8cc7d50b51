import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { EmptyState, ProblemState } from '@/ui/States';
import type { ListPlace, ListState } from '@/ui/search';

export interface CardsProps<Row, S extends ListPlace> {
  query: UseQueryResult<{ items: Row[]; next_cursor?: string | undefined }, ProblemError>;
  list: ListState<S>;
  card: (row: Row) => ReactNode;
  empty: { title: string; hint?: string };
}

/** A list as cards, for the phone. */
export function Cards<Row extends { id: string }, S extends ListPlace>(props: CardsProps<Row, S>) {
  const { t } = useTranslation();
  const { query, list, card, empty } = props;
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton active />;
  const next = query.data.next_cursor;
  return (
    <div className="st-stack" style={{ marginBlockStart: 12 }}>
      {query.data.items.length ? null : <EmptyState {...empty} />}
      {query.data.items.map((row) => (
        <Fragment key={row.id}>{card(row)}</Fragment>
      ))}
      {next || list.previous ? (
        <nav className="st-pager" aria-label={t('ui.pages')}>
          <Button disabled={!list.previous} onClick={list.previous}>
            {t('ui.previous')}
          </Button>
          <Button disabled={!next} onClick={() => next && list.next(next)}>
            {t('ui.next')}
          </Button>
        </nav>
      ) : null}
    </div>
  );
}
