import { Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Rows, type RowsProps } from './Rows';
import { EmptyState } from './States';

const perPage = 50;

/** Rows that all came with the page they stand on: shown fifty at a time, in the order given. */
export function LongRows<Row extends object>(
  props: Pick<RowsProps<Row>, 'columns' | 'rows' | 'rowKey'> & { empty?: string },
) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const { rows } = props;
  return (
    <>
      <Rows
        {...props}
        rows={rows.slice((page - 1) * perPage, page * perPage)}
        empty={<EmptyState title={props.empty ?? t('ui.empty')} />}
      />
      {rows.length > perPage ? (
        <div className="st-pager">
          <Pagination
            size="small"
            current={page}
            pageSize={perPage}
            total={rows.length}
            showSizeChanger={false}
            onChange={setPage}
          />
        </div>
      ) : null}
    </>
  );
}
