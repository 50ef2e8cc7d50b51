import { useTranslation } from 'react-i18next';
import { kinds } from '@/domains/filing/filing';
import { Choice, FilterBar } from '@/ui/FilterBar';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { useListState } from '@/ui/search';
import { type LookSearch, useParks } from '../api';
import { FilingTable, ViolationTable } from '../components/Lists';

/** Filings of the whole jurisdiction. */
export function FilingsPage() {
  const { t } = useTranslation();
  const list = useListState<LookSearch>();
  return (
    <>
      <PageHead title={t('supervision.nav.filings')} />
      <Panel>
        <FilterBar onReset={list.filtered ? list.reset : undefined}>
          <ParkChoice value={list.search.park_id} onChange={(park_id) => list.set({ park_id })} />
          <Choice
            label={t('filing.kind.label')}
            value={list.search.kind}
            options={kinds.map((value) => ({ value, label: t(`filing.kind.${value}`) }))}
            onChange={(kind) => list.set({ kind })}
          />
        </FilterBar>
        <FilingTable list={list} />
      </Panel>
    </>
  );
}

/** Confirmed violations of the whole jurisdiction. */
export function ViolationsPage() {
  const { t } = useTranslation();
  const list = useListState<LookSearch>();
  return (
    <>
      <PageHead title={t('supervision.nav.violations')} sub={t('supervision.confirmedOnly')} />
      <Panel>
        <FilterBar onReset={list.filtered ? list.reset : undefined}>
          <ParkChoice value={list.search.park_id} onChange={(park_id) => list.set({ park_id })} />
        </FilterBar>
        <ViolationTable list={list} />
      </Panel>
    </>
  );
}

function ParkChoice({ value, onChange }: { value: string | undefined; onChange: (id?: string) => void }) {
  const { t } = useTranslation();
  const { data } = useParks();
  return (
    <Choice
      label={t('supervision.park')}
      value={value}
      options={data?.items.map((p) => ({ value: p.id, label: p.name })) ?? []}
      onChange={onChange}
    />
  );
}
