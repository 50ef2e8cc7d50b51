import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import type { Column } from '@/ui/DataTable';
import { FilterBar } from '@/ui/FilterBar';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime, Money } from '@/ui/Time';
import { type SanctionSearch, useSanctions } from '../api';
import { SanctionActions } from '../components/Sanctions';
import { type Sanction, sanctionStates, sanctionTone } from '../violation';

/** Every sanction of the park, the proposed ones waiting for another person's decision. */
export function SanctionsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<SanctionSearch>();
  const query = useSanctions(park.id, list.search);
  const columns = useColumns(park.id);
  return (
    <ListPage
      title={t('conduct.nav.sanctions')}
      name="sanctions"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('conduct.sanction.none'), hint: t('conduct.sanction.noneHint') }}
      tabs={{
        label: t('conduct.violation.state'),
        value: list.search.state,
        onChange: (state) => list.set({ state }),
        options: sanctionStates.map((value) => ({ value, label: t(`conduct.sanctionState.${value}`) })),
      }}
      note={
        list.search.subject_id ? (
          <FilterBar onReset={list.reset}>
            {t('conduct.sanction.ofOne', { name: query.data?.items[0]?.subject.name ?? '' })}
          </FilterBar>
        ) : null
      }
    />
  );
}

function useColumns(parkId: string): Column<Sanction>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      key: 'step',
      title: t('conduct.sanction.step'),
      width: 200,
      fixed: true,
      render: (s) => (
        <Link to="/p/$parkId/violations/$violationId" params={{ parkId, violationId: s.violation_id }}>
          {pick(s.name, i18n.language)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('conduct.violation.state'),
      width: 110,
      render: (s) => <StatusTag tone={sanctionTone[s.state]}>{t(`conduct.sanctionState.${s.state}`)}</StatusTag>,
    },
    { key: 'subject', title: t('conduct.violation.subject'), width: 180, render: (s) => s.subject.name },
    { key: 'reason', title: t('conduct.sanction.reason'), width: 240, render: (s) => s.reason },
    {
      key: 'amount',
      title: t('conduct.sanction.amount'),
      width: 110,
      align: 'end',
      render: (s) => <Money fen={s.amount_fen} />,
    },
    { key: 'from', title: t('conduct.sanction.from'), width: 150, render: (s) => <DateTime at={s.from_at} /> },
    { key: 'until', title: t('conduct.sanction.until'), width: 150, render: (s) => <DateTime at={s.until_at} /> },
    {
      key: 'proposed',
      title: t('conduct.sanction.proposedAt'),
      width: 150,
      render: (s) => <DateTime at={s.proposed_at} />,
    },
    { key: 'act', title: t('conduct.sanction.next'), width: 180, render: (s) => <SanctionActions sanction={s} /> },
  ];
}
