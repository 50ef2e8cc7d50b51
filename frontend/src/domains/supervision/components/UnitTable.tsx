import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import type { ProblemError } from '@/api/problem';
import { type Column, DataTable } from '@/ui/DataTable';
import { type Code, figureOf, spell } from '../figures';

type Unit = Schemas['SupervisedUnit'];

const shown: Code[] = [
  'sessions_held',
  'sessions_without_green',
  'hits',
  'violations',
  'cases_received',
  'cases_settled',
];

/** Figures by unit; small counts of persons are suppressed. */
export function UnitTable({ query }: { query: UseQueryResult<Schemas['SupervisionStatistics'], ProblemError> }) {
  const { t } = useTranslation();
  const columns: Column<Unit>[] = [
    { key: 'place', title: t('supervision.unit'), width: 240, fixed: true, render: (u) => u.region_path },
    {
      key: 'parks',
      title: t('supervision.parkCount'),
      width: 90,
      align: 'end',
      render: (u) => <span className="num">{u.parks}</span>,
    },
    ...shown.map(
      (code): Column<Unit> => ({
        key: code,
        title: t(`supervision.figure.${code}`),
        width: 130,
        align: 'end',
        render: (u) => (
          <span className="num">
            {spell(figureOf(u.figures, code), t('supervision.withheld'), t('supervision.suppressed'))}
          </span>
        ),
      }),
    ),
  ];
  const page = { ...query, data: query.data ? { items: query.data.units } : undefined } as UseQueryResult<
    { items: Unit[] },
    ProblemError
  >;
  return <DataTable name="units" columns={columns} query={page} rowKey={(u) => u.region_code} />;
}
