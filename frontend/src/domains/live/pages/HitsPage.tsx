import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { Choice, FilterBar, StateTabs } from '@/ui/FilterBar';
import { PageHead } from '@/ui/PageHead';
import { Pager } from '@/ui/Pager';
import { Panel, Section } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { useListState } from '@/ui/search';
import { type HitSearch, useHits } from '../api';
import { HitItem } from '../components/HitItem';
import { hitStates, severities } from '../session';
import '../live.css';

/** Every hit of the park, newest first, with what was decided about it. */
export function HitsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<HitSearch>();
  const query = useHits(park.id, list.search);
  const next = query.data?.next_cursor;
  return (
    <>
      <PageHead title={t('live.nav.hits')} />
      <Panel>
        <StateTabs
          label={t('live.session.state')}
          value={list.search.state}
          onChange={(state) => list.set({ state })}
          options={hitStates.map((value) => ({ value, label: t(`live.hitState.${value}`) }))}
        />
        <FilterBar onReset={list.filtered ? list.reset : undefined}>
          <Choice
            label={t('live.hit.severity')}
            value={list.search.severity}
            onChange={(severity) => list.set({ severity })}
            options={severities.map((value) => ({ value, label: t(`live.severity.${value}`) }))}
          />
        </FilterBar>
        {query.isError ? <ProblemState problem={query.error} onRetry={() => void query.refetch()} /> : null}
        {query.isLoading ? <Skeleton active style={{ padding: 18 }} /> : null}
        {query.data?.items.length === 0 ? (
          <EmptyState title={t('live.hit.none')} hint={t('live.hit.noneHint')} />
        ) : null}
        <Section>
          <ul className="st-list">
            {query.data?.items.map((h) => (
              <HitItem key={h.id} hit={h} />
            ))}
          </ul>
        </Section>
        <Pager previous={list.previous} next={next ? () => list.next(next) : undefined} />
      </Panel>
    </>
  );
}
