import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/ui/DataTable';
import { type Code, figureOf, type Overview, share, spell, total } from '../figures';
import { monthsFrom } from '../month';

/** The month that is looked at; this month when none is chosen. */
export function MonthChoice({ month, onChange }: { month: string | undefined; onChange: (month?: string) => void }) {
  const { t } = useTranslation();
  const options = monthsFrom(new Date(), 13).map((value) => ({ value, label: value }));
  return (
    <Select
      aria-label={t('supervision.month')}
      value={month ?? options[0]?.value}
      options={options}
      onChange={(value) => onChange(value === options[0]?.value ? undefined : value)}
      style={{ minWidth: 110 }}
    />
  );
}

const headline: [Code, Code | undefined][] = [
  ['merchants', undefined],
  ['streamers', undefined],
  ['sessions_held', undefined],
  ['sessions_with_verdict', 'sessions_held'],
  ['violations', undefined],
  ['cases_received', undefined],
  ['first_answer_kept', 'first_answer_due'],
  ['settlement_kept', 'settlement_due'],
];

/** The sums of all parks in sight. */
export function Headline({ parks }: { parks: readonly Overview[] }) {
  const { t } = useTranslation();
  const words = [t('supervision.withheld'), t('supervision.suppressed')] as const;
  return (
    <div className="st-kpis">
      {headline.map(([code, whole]) => {
        const sum = total(parks, code);
        return (
          <div key={code} className="st-panel st-kpi">
            <div className="k">{t(`supervision.figure.${code}`)}</div>
            <div className="v">{whole ? share(sum, total(parks, whole)) : spell(sum, ...words)}</div>
            {whole ? (
              <div className="d">
                {spell(sum, ...words)} / {spell(total(parks, whole), ...words)}
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

const shown: Code[] = [
  'merchants',
  'streamers',
  'products',
  'sessions_held',
  'sessions_without_green',
  'hits',
  'corrections',
  'violations',
  'cases_received',
  'advanced_fen',
];

/** One line a park; it opens only where the reader may drill down. */
export function ParkTable(props: { query: Parameters<typeof DataTable<Overview, object>>[0]['query']; open: boolean }) {
  const { t } = useTranslation();
  const columns: Column<Overview>[] = [
    {
      key: 'name',
      title: t('supervision.park'),
      width: 200,
      fixed: true,
      render: (p) =>
        props.open ? (
          <Link to="/supervision/parks/$parkId" params={{ parkId: p.id }}>
            {p.name}
          </Link>
        ) : (
          p.name
        ),
    },
    { key: 'place', title: t('supervision.place'), width: 220, render: (p) => p.region_path },
    {
      key: 'coverage',
      title: t('supervision.coverage'),
      width: 110,
      align: 'end',
      render: (p) => share(figureOf(p.figures, 'sessions_with_verdict'), figureOf(p.figures, 'sessions_held')),
    },
    {
      key: 'answers',
      title: t('supervision.answersInTime'),
      width: 120,
      align: 'end',
      render: (p) => share(figureOf(p.figures, 'first_answer_kept'), figureOf(p.figures, 'first_answer_due')),
    },
    ...shown.map(
      (code): Column<Overview> => ({
        key: code,
        title: t(`supervision.figure.${code}`),
        width: 120,
        align: 'end',
        render: (p) => (
          <span className="num">
            {spell(figureOf(p.figures, code), t('supervision.withheld'), t('supervision.suppressed'))}
          </span>
        ),
      }),
    ),
  ];
  return (
    <DataTable
      name="supervised-parks"
      columns={columns}
      query={props.query}
      empty={{ title: t('supervision.noPark'), hint: t('supervision.noParkHint') }}
    />
  );
}
