import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column, RowsProps } from './Rows';

/** Rows as cards: the heading column, then label and value, then what can be done. */
export function Cards<Row extends object>(props: RowsProps<Row>) {
  return (
    <>
      <Order {...props} />
      <ul className="st-cards">
        {props.rows.map((row) => (
          <Card key={props.rowKey(row)} row={row} {...props} />
        ))}
      </ul>
    </>
  );
}

function Card<Row extends object>({ row, columns, rowKey, pick, expand }: RowsProps<Row> & { row: Row }) {
  const { t } = useTranslation();
  const id = rowKey(row);
  const head = columns.find((c) => c.fixed) ?? columns[0];
  const act = columns.find((c) => c.key === 'act')?.render(row);
  const facts = columns.filter((c) => c !== head && c.key !== 'act').map((c) => [c, c.render(row)] as const);
  return (
    <li>
      <div className="head">
        {pick ? (
          <Checkbox
            aria-label={t('ui.pick')}
            checked={pick.picked.includes(id)}
            onChange={(e) => pick.set(e.target.checked ? [...pick.picked, id] : pick.picked.filter((k) => k !== id))}
          />
        ) : null}
        <div>{head?.render(row)}</div>
      </div>
      <dl>
        {facts.map(([column, value]) =>
          // A card has no column to fill: what is not there is left out.
          value === null || value === undefined || value === '' || value === '—' ? null : (
            <div key={column.key}>
              <dt>{column.title}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {expand ? (
        <details>
          <summary>{t('ui.more')}</summary>
          {expand(row)}
        </details>
      ) : null}
      {act ? <div className="act">{act}</div> : null}
    </li>
  );
}

/** The order the table's heads would give. */
function Order<Row extends object>({ columns, order }: Pick<RowsProps<Row>, 'columns' | 'order'>) {
  const { t } = useTranslation();
  const choices = columns.flatMap((c: Column<Row>) =>
    c.sort
      ? [
          { value: c.sort, label: t('ui.ascending', { by: c.title }) },
          { value: `-${c.sort}`, label: t('ui.descending', { by: c.title }) },
        ]
      : [],
  );
  if (!order || !choices.length) return null;
  return (
    <div className="st-cards-order">
      <Select
        allowClear
        aria-label={t('ui.order')}
        placeholder={t('ui.order')}
        value={order.by ?? null}
        options={choices}
        popupMatchSelectWidth={false}
        onChange={(by) => order.set(by ?? undefined)}
      />
    </div>
  );
}
