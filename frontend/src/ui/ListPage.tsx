import type { ReactNode } from 'react';
import { CardList } from './CardList';
import { DataTable, type DataTableProps, TableTools } from './DataTable';
import { type ChoiceProps, FilterBar, StateTabs } from './FilterBar';
import { PageHead } from './PageHead';
import { Panel } from './Panel';
import type { ListPlace } from './search';

interface Around<Row, T extends string> {
  title: string;
  sub?: ReactNode;
  back?: string;
  /** What can be done with the whole list, beside refresh and columns. */
  actions?: ReactNode;
  /** The states of what is listed. */
  tabs?: ChoiceProps<T> | undefined;
  /** The line of filters above the table. */
  filters?: ReactNode;
  /** Between the filters and the table. */
  note?: ReactNode;
  /** With it the rows are these cards, as the portal shows them, instead of a table with its tools. */
  card?: ((row: Row) => ReactNode) | undefined;
  /** Windows and panels that belong to the list. */
  children?: ReactNode;
}

/** The page of a list: heading with its tools, states, one line of filters, the rows page by page. */
export function ListPage<Row extends object, S extends ListPlace, T extends string>(
  props: Around<Row, T> & DataTableProps<Row, S>,
) {
  const { title, sub, back, actions, tabs, filters, note, card, children, ...table } = props;
  const { name, columns, query, list } = table;
  const above = (
    <>
      {tabs ? <StateTabs {...tabs} /> : null}
      {filters ? <FilterBar onReset={list?.filtered ? list.reset : undefined}>{filters}</FilterBar> : null}
      {note}
    </>
  );
  const tools = (
    <TableTools name={name} columns={columns} query={query}>
      {actions}
    </TableTools>
  );
  return (
    <>
      <PageHead title={title} sub={sub} {...(back ? { back } : {})}>
        {card ? actions : tools}
      </PageHead>
      {card ? (
        <>
          {above}
          <CardList query={query} list={list} rowKey={table.rowKey} empty={table.empty} card={card} />
        </>
      ) : (
        <Panel>
          {above}
          <DataTable {...table} />
        </Panel>
      )}
      {children}
    </>
  );
}
