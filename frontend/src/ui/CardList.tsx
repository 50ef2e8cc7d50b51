import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { Pager } from './Pager';
import { EmptyState, ProblemState } from './States';
import type { ListPlace, ListState } from './search';

export interface CardListProps<Row, S extends ListPlace> {
  query: UseQueryResult<{ items: Row[]; next_cursor?: string | undefined }, ProblemError>;
  list?: ListState<S> | undefined;
  rowKey?: ((row: Row) => string) | undefined;
  card: (row: Row) => ReactNode;
  empty?: { title: string; hint?: string; action?: ReactNode } | undefined;
}

const idOf = (row: unknown) => (row as { id: string }).id;

/** A list whose rows are cards of their own making, for the portal. */
export function CardList<Row extends object, S extends ListPlace>(props: CardListProps<Row, S>) {
  const { t } = useTranslation();
  const { query, list, card, empty, rowKey = idOf } = props;
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton active />;
  const next = query.data.next_cursor;
  return (
    <div className="st-stack" style={{ marginBlockStart: 12 }}>
      {query.data.items.length ? null : <EmptyState {...(empty ?? { title: t('ui.empty') })} />}
      {query.data.items.map((row) => (
        <Fragment key={rowKey(row)}>{card(row)}</Fragment>
      ))}
      <Pager previous={list?.previous} next={list && next ? () => list.next(next) : undefined} />
    </div>
  );
}
