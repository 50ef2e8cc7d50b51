import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParam } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type ParkSearch, useSupervisedPark } from '../api';
import { FigureGroups } from '../components/FigureGroups';
import { FilingTable, ViolationTable } from '../components/Lists';
import { MonthChoice } from '../components/Situation';

const tabs = ['figures', 'filings', 'violations'] as const;

/** One park as far as it shares: what it does, its figures, its filings and confirmed violations. */
export function ParkPage() {
  const { t } = useTranslation();
  const parkId = useParam('parkId');
  const list = useListState<ParkSearch>();
  const query = useSupervisedPark(parkId, list.search.month);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const p = query.data;
  if (!p) return <Skeleton active paragraph={{ rows: 10 }} />;
  return (
    <>
      <PageHead title={p.name} back="/supervision" sub={p.region_path}>
        <MonthChoice month={list.search.month} onChange={(month) => list.set({ month })} />
      </PageHead>
      <Segmented<(typeof tabs)[number]>
        className="st-switch no-print"
        aria-label={p.name}
        value={list.search.tab ?? 'figures'}
        options={tabs.map((value) => ({ value, label: t(`supervision.tab.${value}`) }))}
        onChange={(tab) => list.set({ tab: tab === 'figures' ? undefined : tab })}
      />
      {list.search.tab ? (
        <Panel>
          {list.search.tab === 'filings' ? (
            <FilingTable parkId={parkId} list={list} />
          ) : (
            <ViolationTable parkId={parkId} list={list} />
          )}
        </Panel>
      ) : (
        <div className="st-split">
          <Panel>
            <FigureGroups figures={p.figures} />
          </Panel>
          <Panel>
            <Section title={t('supervision.profile')}>
              <Facts
                items={[
                  [t('supervision.code'), p.code],
                  [
                    t('supervision.flags'),
                    <span key="f" style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4 }}>
                      {p.flags.map((f) => (
                        <StatusTag key={f} tone="quiet">
                          {t(`park.flag.name.${f}`)}
                        </StatusTag>
                      ))}
                    </span>,
                  ],
                  [t('supervision.openedAt'), <DateTime key="o" at={p.opened_at} />],
                  [
                    t('supervision.notShared'),
                    p.withheld.length
                      ? p.withheld.map((i) => t(`park.sharing.item.${i as 'subject_list'}`)).join(t('app.listComma'))
                      : t('supervision.allShared'),
                  ],
                ]}
              />
            </Section>
          </Panel>
        </div>
      )}
    </>
  );
}
