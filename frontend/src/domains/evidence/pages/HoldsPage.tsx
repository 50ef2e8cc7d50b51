import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { type Column, DataTable } from '@/ui/DataTable';
import { StateTabs } from '@/ui/FilterBar';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type HoldSearch, useHolds, useLiftHold } from '../api';

type Hold = Schemas['LegalHold'];

/** What the park keeps beyond its term, by whose wish, and the end of it. */
export function HoldsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<HoldSearch>();
  const query = useHolds(park.id, list.search);
  const lift = useLiftHold();
  const [chosen, setChosen] = useState<Hold>();
  const columns: Column<Hold>[] = [
    {
      key: 'target',
      title: t('evidence.hold.target'),
      width: 290,
      fixed: true,
      render: (h) => `${t(`evidence.holdKind.${h.target_kind}`)} ${h.target_id}`,
    },
    {
      key: 'state',
      title: t('evidence.hold.state'),
      width: 110,
      render: (h) => (
        <StatusTag tone={h.lifted_at ? 'quiet' : 'busy'}>
          {t(h.lifted_at ? 'evidence.hold.lifted' : 'evidence.hold.holds')}
        </StatusTag>
      ),
    },
    { key: 'reason', title: t('evidence.hold.reason'), width: 260, render: (h) => h.lift_reason ?? h.reason },
    { key: 'by', title: t('evidence.hold.by'), width: 120, render: (h) => h.placed_by.name },
    { key: 'at', title: t('evidence.hold.at'), width: 150, render: (h) => <DateTime at={h.placed_at} /> },
    {
      key: 'act',
      title: t('evidence.hold.act'),
      width: 130,
      render: (h) =>
        !h.lifted_at && park.can('liftHold') ? (
          <Button size="small" onClick={() => setChosen(h)}>
            {t('evidence.hold.lift')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <PageHead title={t('evidence.hold.title')} sub={t('evidence.hold.hint')} />
      <Panel>
        <StateTabs
          label={t('evidence.hold.state')}
          value={list.search.open ? 'open' : undefined}
          onChange={(open) => list.set({ open: open ? true : undefined })}
          options={[{ value: 'open', label: t('evidence.hold.openOnly') }]}
        />
        <DataTable
          name="holds"
          columns={columns}
          query={query}
          list={list}
          empty={{ title: t('evidence.hold.none'), hint: t('evidence.hold.noneHint') }}
        />
      </Panel>
      {chosen ? (
        <ReasonModal
          open
          title={t('evidence.hold.lift')}
          consequence={t('evidence.hold.liftWhat')}
          confirm={t('evidence.hold.lift')}
          danger
          onCancel={() => setChosen(undefined)}
          onConfirm={async (reason) => {
            await lift.mutateAsync({
              params: { path: { park_id: park.id, hold_id: chosen.id }, header: ifMatch(chosen.version) },
              body: { reason },
            });
            setChosen(undefined);
          }}
        />
      ) : null}
    </>
  );
}
