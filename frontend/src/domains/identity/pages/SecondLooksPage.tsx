import { Link } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useMe, usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/ListPage';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useDecideSecondLook, useSecondLooks } from '../api';
import { lookStates, lookTone } from '../people';

type Look = Schemas['SecondLook'];

/** Where what the step changes can be looked at; a document and an application stand in their queues. */
function pathOf({ step, target_id }: Look, parkId: string): string | undefined {
  const below = (path: string): string => `/p/${parkId}${path}`;
  switch (step) {
    case 'decideProduct':
    case 'decideProductChange':
      return below(`/products/${target_id}`);
    case 'verifyProductDocument':
      return below('/product-review');
    case 'decideApplication':
      return below('/applications');
    case 'payAdvance':
      return below(`/cases/${target_id}`);
    case 'publishSnapshot':
      return below(`/evaluations/${target_id}`);
    case 'liftSanction':
      return below('/sanctions');
    case 'addParkFlag':
    case 'endParkFlag':
      return below('/');
    case 'changeSharingItem':
      return below('/data-sharing');
  }
}

function See({ path }: { path: string | undefined }) {
  const { t } = useTranslation();
  if (!path) return null;
  return (
    <Link to={path}>
      <Button size="small">{t('identity.look.see')}</Button>
    </Link>
  );
}

/** Operations that wait for a second person; nobody agrees to their own. */
export function SecondLooksPage() {
  const { t } = useTranslation();
  const park = usePark();
  const me = useMe();
  const list = useListState<{ state?: Look['state']; cursor?: string; limit?: number }>();
  const query = useSecondLooks(park.id, list.search);
  const decide = useDecideSecondLook();
  const [asking, setAsking] = useState<{ look: Look; agree: boolean }>();
  const operationName = ({ step, verdict, operation }: Look) => {
    const name = step ? t(`identity.look.step.${step}`) : operation;
    return verdict ? `${name} · ${t(`identity.look.verdict.${verdict}`)}` : name;
  };
  const columns: Column<Look>[] = [
    {
      key: 'operation',
      title: t('identity.look.operation'),
      width: 240,
      fixed: true,
      render: operationName,
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
      width: 240,
      render: (l) => (
        <Space>
          <See path={pathOf(l, park.id)} />
          {l.state === 'open' && park.can('decideSecondLook') && l.asked_by.id !== me.account.id ? (
            <>
              <Button size="small" type="primary" ghost onClick={() => setAsking({ look: l, agree: true })}>
                {t('identity.look.agree')}
              </Button>
              <Button size="small" danger onClick={() => setAsking({ look: l, agree: false })}>
                {t('identity.look.refuse')}
              </Button>
            </>
          ) : null}
        </Space>
      ),
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
    <ListPage
      title={t('identity.look.title')}
      name="second-looks"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('identity.look.none'), hint: t('identity.look.noneHint') }}
      tabs={{
        label: t('identity.member.state'),
        value: list.search.state,
        options: lookStates.map((value) => ({ value, label: t(`identity.lookState.${value}`) })),
        onChange: (state) => list.set({ state }),
      }}
    >
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
    </ListPage>
  );
}
