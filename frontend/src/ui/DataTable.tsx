import { ReloadOutlined, SettingOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Checkbox, Flex, Popover, Select, Table, type TableColumnType } from 'antd';
import { type Key, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { useHiddenColumns } from './columns';
import { deco } from './deco';
import { usePrefs } from './prefs';
import { EmptyState, ProblemState } from './States';
import { type ListPlace, type ListState, pageSizes } from './search';

export interface Column<Row> {
  key: string;
  title: string;
  width?: number;
  align?: 'start' | 'end';
  /** The server can order by this name. */
  sort?: string;
  /** Stays while the rest scrolls, and cannot be hidden. */
  fixed?: boolean;
  render: (row: Row) => ReactNode;
}

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
  const { density } = usePrefs();
  const [picked, setPicked] = useState<Key[]>([]);
  const { hidden } = useHiddenColumns(name);
  const place = useReachableScroll();
  const shown = columns.filter((c) => c.fixed || !hidden.includes(c.key));
  const width = shown.reduce((sum, c) => sum + (c.width ?? 160), batch ? 44 : 0);

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
      <div ref={place}>
        <Table<Row>
          size={density === 'roomy' ? 'middle' : 'small'}
          rowKey={rowKey}
          loading={query.isLoading}
          dataSource={query.data?.items ?? []}
          columns={shown.map((c) => toAntd(c, list?.search))}
          scroll={{ x: width }}
          sticky={{ offsetHeader: 52 }}
          pagination={false}
          locale={{ emptyText: query.isLoading ? ' ' : <EmptyState {...(empty ?? { title: t('ui.empty') })} /> }}
          {...(expand ? { expandable: { expandedRowRender: expand } } : {})}
          {...(batch ? { rowSelection: { selectedRowKeys: picked, onChange: setPicked, columnWidth: 44 } } : {})}
          onChange={(_page, _filters, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            const by = columns.find((c) => c.key === one?.columnKey)?.sort;
            const sort = one?.order && by ? (one.order === 'descend' ? `-${by}` : by) : undefined;
            list?.set({ sort } as Partial<S>);
          }}
        />
      </div>
      {list ? <Pager list={list} page={query.data} /> : null}
    </>
  );
}

/** Lets the keyboard scroll a table sideways, also while it has no rows to stop at. */
function useReachableScroll() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const body of place.current?.querySelectorAll<HTMLElement>('.ant-table-body') ?? []) body.tabIndex = 0;
  });
  return place;
}

function toAntd<Row>(column: Column<Row>, place: ListPlace | undefined): TableColumnType<Row> {
  const sort = place?.sort;
  const order =
    column.sort && sort === column.sort ? 'ascend' : column.sort && sort === `-${column.sort}` ? 'descend' : null;
  return {
    key: column.key,
    title: column.title,
    width: column.width ?? 160,
    ellipsis: true,
    render: (_value, row) => column.render(row),
    ...(column.align ? { align: column.align } : {}),
    ...(column.fixed ? { fixed: 'start' as const } : {}),
    ...(column.sort && place ? { sorter: true, sortOrder: order } : {}),
  };
}

function Pager<Row, S extends ListPlace>({ list, page }: { list: ListState<S>; page: Page<Row> | undefined }) {
  const { t } = useTranslation();
  const next = page?.next_cursor;
  if (!page || (!next && !list.previous && page.items.length < 20)) return null;
  return (
    <nav className="st-pager" aria-label={t('ui.pages')}>
      <Select
        aria-label={t('ui.pageSize')}
        value={list.search.limit ?? pageSizes[0]}
        options={pageSizes.map((n) => ({ value: n, label: t('ui.perPage', { count: n }) }))}
        onChange={(limit) => list.set({ limit } as Partial<S>)}
      />
      <Button disabled={!list.previous} onClick={list.previous}>
        {t('ui.previous')}
      </Button>
      <Button disabled={!next} onClick={() => next && list.next(next)}>
        {t('ui.next')}
      </Button>
    </nav>
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
