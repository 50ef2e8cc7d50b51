import { ReloadOutlined, SettingOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Checkbox, Flex, Popover, Select } from 'antd';
import { type Key, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { useHiddenColumns } from './columns';
import { deco } from './deco';
import { Pager } from './Pager';
import { type Column, Rows } from './Rows';
import { EmptyState, ProblemState } from './States';
import { type ListPlace, type ListState, pageSizes } from './search';

export type { Column } from './Rows';

export interface Page<Row> {
  items: Row[];
  next_cursor?: string | undefined;
  total?: number | undefined;
}

export interface DataTableProps<Row, S extends ListPlace> {
  /** Names the table where column choices are remembered. */
  name: string;
  columns: Column<Row>[];
  query: UseQueryResult<Page<Row>, ProblemError>;
  /** Without it the list has one page and no order. */
  list?: ListState<S>;
  rowKey?: (row: Row) => string;
  empty?: { title: string; hint?: string; action?: ReactNode };
  /** With it rows can be picked; what to do with them shows above the table. */
  batch?: (picked: Key[], clear: () => void) => ReactNode;
  expand?: (row: Row) => ReactNode;
}

const idOf = (row: unknown) => (row as { id: string }).id;

/** The product's table: server order and pages, hidden columns remembered, honest when empty, loading or refused. */
export function DataTable<Row extends object, S extends ListPlace>(props: DataTableProps<Row, S>) {
  const { name, columns, query, list, rowKey = idOf, empty, batch, expand } = props;
  const { t } = useTranslation();
  const [picked, setPicked] = useState<Key[]>([]);
  const { hidden } = useHiddenColumns(name);
  const shown = columns.filter((c) => c.fixed || !hidden.includes(c.key));

  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const clear = () => setPicked([]);
  return (
    <>
      {batch && picked.length ? (
        <div className="st-batch" role="status">
          <span>{t('ui.picked', { count: picked.length })}</span>
          {batch(picked, clear)}
          <Button type="text" size="small" onClick={clear}>
            {t('ui.unpick')}
          </Button>
        </div>
      ) : null}
      <Rows<Row>
        columns={shown}
        rows={query.data?.items ?? []}
        rowKey={rowKey}
        loading={query.isLoading}
        empty={query.isLoading ? ' ' : <EmptyState {...(empty ?? { title: t('ui.empty') })} />}
        {...(list ? { order: { by: list.search.sort, set: (sort) => list.set({ sort } as Partial<S>) } } : {})}
        {...(batch ? { pick: { picked, set: setPicked } } : {})}
        expand={expand}
      />
      {list ? <Pages list={list} page={query.data} /> : null}
    </>
  );
}

function Pages<Row, S extends ListPlace>({ list, page }: { list: ListState<S>; page: Page<Row> | undefined }) {
  const { t } = useTranslation();
  const next = page?.next_cursor;
  if (!page || (!next && !list.previous && page.items.length < 20)) return null;
  return (
    <Pager previous={list.previous} next={next ? () => list.next(next) : undefined}>
      <Select
        aria-label={t('ui.pageSize')}
        value={list.search.limit ?? pageSizes[0]}
        options={pageSizes.map((n) => ({ value: n, label: t('ui.perPage', { count: n }) }))}
        onChange={(limit) => list.set({ limit } as Partial<S>)}
      />
    </Pager>
  );
}

export interface TableToolsProps {
  name: string;
  columns: { key: string; title: string; fixed?: boolean }[];
  query: { refetch: () => unknown; isFetching: boolean };
  children?: ReactNode;
}

/** Refresh, choose columns, and what the page adds (an export). */
export function TableTools({ name, columns, query, children }: TableToolsProps) {
  const { t } = useTranslation();
  const { hidden, toggle } = useHiddenColumns(name);
  const choices = (
    <Flex vertical gap={6}>
      {columns.map((c) => (
        <Checkbox
          key={c.key}
          disabled={c.fixed ?? false}
          checked={c.fixed || !hidden.includes(c.key)}
          onChange={() => toggle(c.key)}
        >
          {c.title}
        </Checkbox>
      ))}
    </Flex>
  );
  return (
    <>
      <Button
        icon={<ReloadOutlined {...deco} spin={query.isFetching} />}
        aria-label={t('ui.refresh')}
        onClick={() => void query.refetch()}
      />
      <Popover trigger="click" placement="bottomRight" content={choices}>
        <Button icon={<SettingOutlined {...deco} />}>{t('ui.columns')}</Button>
      </Popover>
      {children}
    </>
  );
}
