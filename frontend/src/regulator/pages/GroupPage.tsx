import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe, useParam } from '@/app/me';
import { type MonthSearch, useGroup } from '@/domains/supervision/api';
import { Headline, MonthChoice, ParkTable } from '@/domains/supervision/components/Situation';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/States';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';

/** An operator group over the parks that granted it; it changes nothing here. */
export function GroupPage() {
  const { t } = useTranslation();
  const me = useMe();
  const groupId = useParam('groupId');
  const list = useListState<MonthSearch>();
  const query = useGroup(groupId, list.search.month);
  return (
    <>
      <PageHead
        title={me.groups.find((g) => g.id === groupId)?.name ?? ''}
        sub={
          query.data ? (
            <>
              {query.data.month} · <DateTime at={query.data.as_of} />
            </>
          ) : null
        }
      >
        <MonthChoice month={list.search.month} onChange={(month) => list.set({ month })} />
      </PageHead>
      {query.data?.items.length === 0 ? (
        <Panel>
          <EmptyState title={t('regulator.group.none')} hint={t('regulator.group.hint')} />
        </Panel>
      ) : (
        <>
          <Headline parks={query.data?.items ?? []} />
          <Panel>
            <ParkTable query={query} open={false} />
          </Panel>
        </>
      )}
      <p className="st-article" style={{ marginBlockStart: 14 }}>
        {t('regulator.group.number')}{' '}
        <Typography.Text copyable className="st-code">
          {groupId}
        </Typography.Text>
      </p>
    </>
  );
}
