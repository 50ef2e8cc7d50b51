import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useMe, usePark } from '@/app/me';
import { type Column, DataTable } from '@/ui/DataTable';
import { StateTabs } from '@/ui/FilterBar';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useDecideSecondLook, useSecondLooks } from '../api';
import { lookStates, lookTone } from '../people';

type Look = Schemas['SecondLook'];

/** Operations that wait for a second person; nobody agrees to their own. */
export function SecondLooksPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const me = useMe();
  const list = useListState<{ state?: Look['state']; cursor?: string; limit?: number }>();
  const query = useSecondLooks(park.id, list.search);
  const decide = useDecideSecondLook();
  const [asking, setAsking] = useState<{ look: Look; agree: boolean }>();
  const operationName = (operation: string) => {
    const key = `park.setting.operation.${operation.replaceAll('.', '_')}`;
    return i18n.exists(key) ? t(key as 'park.setting.operation.park_flag_set') : operation;
  };
  const columns: Column<Look>[] = [
    {
      key: 'operation',
      title: t('identity.look.operation'),
      width: 220,
      fixed: true,
      render: (l) => operationName(l.operation),
    },
    {
      key: 'state',
      title: t('identity.member.state'),
      width: 100,
      render: (l) => <StatusTag tone={lookTone[l.state]}>{t(`identity.lookState.${l.state}`)}</StatusTag>,
    },
    { key: 'reason', title: t('identity.look.reason'), width: 280, render: (l) => l.reason },
    { key: 'by', title: t('identity.look.askedBy'), width: 120, render: (l) => l.asked_by.name },
    { key: 'at', title: t('identity.look.askedAt'), width: 150, render: (l) => <DateTime at={l.asked_at} /> },
    { key: 'decided', title: t('identity.look.decidedBy'), width: 120, render: (l) => l.decided_by?.name ?? '—' },
    { key: 'note', title: t('identity.look.note'), width: 200, render: (l) => l.note ?? '—' },
    {
      key: 'act',
      title: t('identity.member.act'),
      width: 180,
      render: (l) =>
        l.state === 'open' && park.can('decideSecondLook') && l.asked_by.id !== me.account.id ? (
          <Space>
            <Button size="small" type="primary" ghost onClick={() => setAsking({ look: l, agree: true })}>
              {t('identity.look.agree')}
            </Button>
            <Button size="small" danger onClick={() => setAsking({ look: l, agree: false })}>
              {t('identity.look.refuse')}
            </Button>
          </Space>
        ) : null,
    },
  ];
  const send = async (note: string) => {
    if (!asking) return;
    const path = { park_id: park.id, second_look_id: asking.look.id };
    const body = note ? { agree: asking.agree, note } : { agree: asking.agree };
    await decide.mutateAsync({ params: { path, header: ifMatch(asking.look.version) }, body });
    setAsking(undefined);
  };
  return (
    <>
      <PageHead title={t('identity.look.title')} />
      <Panel>
        <StateTabs
          label={t('identity.member.state')}
          value={list.search.state}
          options={lookStates.map((value) => ({ value, label: t(`identity.lookState.${value}`) }))}
          onChange={(state) => list.set({ state })}
        />
        <DataTable
          name="second-looks"
          columns={columns}
          query={query}
          list={list}
          empty={{ title: t('identity.look.none'), hint: t('identity.look.noneHint') }}
        />
      </Panel>
      <ReasonModal
        open={Boolean(asking)}
        optional={asking?.agree ?? false}
        danger={!asking?.agree}
        title={t(asking?.agree ? 'identity.look.agreeTitle' : 'identity.look.refuseTitle')}
        consequence={t(asking?.agree ? 'identity.look.agreeHint' : 'identity.look.refuseHint')}
        label={t('identity.look.note')}
        confirm={t(asking?.agree ? 'identity.look.agree' : 'identity.look.refuse')}
        onCancel={() => setAsking(undefined)}
        onConfirm={send}
      />
    </>
  );
}
