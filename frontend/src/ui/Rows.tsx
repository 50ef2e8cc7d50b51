import { Spin, Table, type TableColumnType } from 'antd';
import { type Key, type ReactNode, useEffect, useRef } from 'react';
import { Cards } from './Cards';
import { useNarrow } from './narrow';
import { usePrefs } from './prefs';

export interface Column<Row> {
  /** `act` holds what can be done with the row. */
  key: string;
  title: string;
  width?: number;
  align?: 'start' | 'end';
  /** The server can order by this name. */
  sort?: string;
  /** Stays while the rest scrolls, and cannot be hidden; on a phone the first of them heads the card. */
  fixed?: boolean;
  render: (row: Row) => ReactNode;
}

export interface RowsProps<Row> {
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  loading?: boolean;
  /** In place of rows when there are none. */
  empty: ReactNode;
  /** The order by a column's `sort` name, descending with a minus; without it the rows have one order. */
  order?: { by: string | undefined; set: (by: string | undefined) => void };
  /** With it rows can be picked. */
  pick?: { picked: Key[]; set: (picked: Key[]) => void };
  expand?: ((row: Row) => ReactNode) | undefined;
}

/** Rows of one kind: a table, and on a phone, where a table would have to be pushed sideways, a card for each. */
export function Rows<Row extends object>(props: RowsProps<Row>) {
  const narrow = useNarrow();
  if (!narrow) return <WideRows {...props} />;
  return <Spin spinning={props.loading ?? false}>{props.rows.length ? <Cards {...props} /> : props.empty}</Spin>;
}

function WideRows<Row extends object>({ columns, rows, rowKey, loading, empty, order, pick, expand }: RowsProps<Row>) {
  const { density } = usePrefs();
  const place = useReachableScroll();
  const width = columns.reduce((sum, c) => sum + (c.width ?? 160), pick ? 44 : 0);
  return (
    <div ref={place}>
      <Table<Row>
        size={density === 'roomy' ? 'middle' : 'small'}
        rowKey={rowKey}
        loading={loading ?? false}
        dataSource={rows}
        columns={columns.map((c) => toAntd(c, order?.by, Boolean(order)))}
        scroll={{ x: width }}
        sticky={{ offsetHeader: 52 }}
        pagination={false}
        locale={{ emptyText: empty }}
        {...(expand ? { expandable: { expandedRowRender: expand } } : {})}
        {...(pick ? { rowSelection: { selectedRowKeys: pick.picked, onChange: pick.set, columnWidth: 44 } } : {})}
        onChange={(_page, _filters, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          const by = columns.find((c) => c.key === one?.columnKey)?.sort;
          order?.set(one?.order && by ? (one.order === 'descend' ? `-${by}` : by) : undefined);
        }}
      />
    </div>
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

function toAntd<Row>(column: Column<Row>, by: string | undefined, sortable: boolean): TableColumnType<Row> {
  const order =
    column.sort && by === column.sort ? 'ascend' : column.sort && by === `-${column.sort}` ? 'descend' : null;
  return {
    key: column.key,
    title: column.title,
    width: column.width ?? 160,
    ellipsis: true,
    render: (_value, row) => column.render(row),
    ...(column.align ? { align: column.align } : {}),
    ...(column.fixed ? { fixed: 'start' as const } : {}),
    // The next step on a row is in sight without scrolling to it.
    ...(column.key === 'act' ? { fixed: 'end' as const } : {}),
    ...(column.sort && sortable ? { sorter: true, sortOrder: order } : {}),
  };
}
