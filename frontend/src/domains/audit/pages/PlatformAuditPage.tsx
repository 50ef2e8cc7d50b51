import { useTranslation } from 'react-i18next';
import { FilterBar, SearchBox } from '@/ui/FilterBar';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { useListState } from '@/ui/search';
import { type AuditSearch, usePlatformEntries } from '../api';
import { EntryTable } from '../components/EntryTable';

/** The deployment's own chain: what happened outside any park. */
export function PlatformAuditPage() {
  const { t } = useTranslation();
  const list = useListState<AuditSearch>();
  const query = usePlatformEntries(list.search);
  return (
    <>
      <PageHead title={t('audit.platform')} />
      <Panel>
        <FilterBar onReset={list.filtered ? list.reset : undefined}>
          <SearchBox
            label={t('audit.byAction')}
            value={list.search.action}
            onChange={(action) => list.set({ action })}
          />
        </FilterBar>
        <EntryTable query={query} list={list} />
      </Panel>
    </>
  );
}
