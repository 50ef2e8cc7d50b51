import type { ReactNode } from 'react';
import { DataTable, type DataTableProps, TableTools } from './DataTable';
import { type ChoiceProps, FilterBar, StateTabs } from './FilterBar';
import { PageHead } from './PageHead';
import { Panel } from './Panel';
import type { ListPlace } from './search';

interface Around<T extends string> {
  title: string;
  sub?: ReactNode;
  back?: string;
  /** What can be done with the whole list, beside refresh and columns. */
  actions?: ReactNode;
  /** The states of what is listed. */
  tabs?: ChoiceProps<T>;
  /** The line of filters above the table. */
  filters?: ReactNode;
  /** Between the filters and the table. */
  note?: ReactNode;
  /** Windows and panels that belong to the list. */
  children?: ReactNode;
}

/** The page of a list: heading with its tools, states, one line of filters, the rows page by page. */
export function ListPage<Row extends object, S extends ListPlace, T extends string>(
  props: Around<T> & DataTableProps<Row, S>,
) {
  const { title, sub, back, actions, tabs, filters, note, children, ...table } = props;
  const { name, columns, query, list } = table;
  return (
    <>
      <PageHead title={title} sub={sub} {...(back ? { back } : {})}>
        <TableTools name={name} columns={columns} query={query}>
          {actions}
        </TableTools>
      </PageHead>
      <Panel>
        {tabs ? <StateTabs {...tabs} /> : null}
        {filters ? <FilterBar onReset={list?.filtered ? list.reset : undefined}>{filters}</FilterBar> : null}
        {note}
        <DataTable {...table} />
      </Panel>
      {children}
    </>
  );
}
