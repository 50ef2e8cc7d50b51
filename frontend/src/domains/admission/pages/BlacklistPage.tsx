import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { ListPage } from '@/ui/ListPage';
import { useListState } from '@/ui/search';
import { type BlacklistSearch, useBlacklist } from '../api';
import { blacklistStates } from '../blacklist';
import { BlacklistCard } from '../components/BlacklistCard';

/** The park's blacklist with the process of each entry; a portal role sees its own. */
export function BlacklistPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<BlacklistSearch>();
  const query = useBlacklist(park.id, list.search);
  return (
    <ListPage
      title={t(park.portal ? 'admission.nav.ownBlacklist' : 'admission.nav.blacklist')}
      sub={t('admission.blacklist.hint')}
      name="blacklist"
      columns={[]}
      query={query}
      list={list}
      card={(e) => <BlacklistCard entry={e} />}
      empty={{ title: t('admission.blacklist.none'), hint: t('admission.blacklist.noneHint') }}
      tabs={{
        label: t('admission.blacklist.stateLabel'),
        value: list.search.state,
        onChange: (state) => list.set({ state }),
        options: blacklistStates.map((value) => ({ value, label: t(`admission.blacklist.state.${value}`) })),
      }}
    />
  );
}
