import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePlatformCan } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import type { Column } from '@/ui/DataTable';
import { SearchBox } from '@/ui/FilterBar';
import { FormModal } from '@/ui/FormModal';
import { ListPage } from '@/ui/ListPage';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useChangeParkState, useOpenPark, useParks } from '../api';
import { OpenedPark } from '../components/OpenedPark';
import { RegionSelect } from '../components/RegionSelect';
import { parkTone, roleFlags } from '../park';

type Park = Schemas['ParkSummary'];

/** All parks of the deployment; opening one also invites its first administrator. */
export function ParksPage() {
  const { t } = useTranslation();
  const can = usePlatformCan();
  const list = useListState<{ q?: string; cursor?: string; limit?: number }>();
  const query = useParks(list.search);
  const [opening, setOpening] = useState(false);
  const [opened, setOpened] = useState<Schemas['OpenedPark']>();
  const [changing, setChanging] = useState<Park>();
  const columns: Column<Park>[] = [
    { key: 'name', title: t('park.name'), width: 240, fixed: true, render: (p) => p.name },
    { key: 'code', title: t('park.code'), width: 110, render: (p) => p.code },
    {
      key: 'state',
      title: t('park.studio.state'),
      width: 100,
      render: (p) => <StatusTag tone={parkTone[p.state]}>{t(`park.state.${p.state}`)}</StatusTag>,
    },
    { key: 'region', title: t('park.region'), width: 220, render: (p) => p.region_name },
    {
      key: 'flags',
      title: t('park.flag.title'),
      width: 300,
      render: (p) => p.flags.map((f) => t(`park.flag.name.${f}`)).join(t('app.listComma')),
    },
    { key: 'opened', title: t('park.openedAt'), width: 130, render: (p) => <DateTime at={p.opened_at} short /> },
    {
      key: 'act',
      title: t('park.studio.act'),
      width: 110,
      render: (p) =>
        can('changeParkState') && p.state !== 'closed' ? (
          <Button size="small" danger={p.state === 'open'} onClick={() => setChanging(p)}>
            {t(p.state === 'open' ? 'park.suspend' : 'park.resume')}
          </Button>
        ) : null,
    },
  ];
  return (
    <ListPage
      title={t('park.list')}
      name="parks"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('park.none') }}
      filters={<SearchBox label={t('park.search')} value={list.search.q} onChange={(q) => list.set({ q })} />}
      actions={
        can('openPark') ? (
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('park.open')}
          </Button>
        ) : null
      }
    >
      <OpenPark open={opening} onClose={() => setOpening(false)} onOpened={setOpened} />
      <OpenedPark opened={opened} onClose={() => setOpened(undefined)} />
      <ChangeState park={changing} onClose={() => setChanging(undefined)} />
    </ListPage>
  );
}

function OpenPark(props: { open: boolean; onClose: () => void; onOpened: (o: Schemas['OpenedPark']) => void }) {
  const { t } = useTranslation();
  const open = useOpenPark();
  return (
    <FormModal<Schemas['NewPark']>
      open={props.open}
      title={t('park.open')}
      confirm={t('park.open')}
      schema="NewPark"
      initial={{ flags: ['lessor'] }}
      width={620}
      onClose={props.onClose}
      onSubmit={async (body) => props.onOpened(await open.mutateAsync({ body }))}
    >
      <Field name="name" label={t('park.name')}>
        <Input />
      </Field>
      <Field name="code" label={t('park.code')} extra={t('park.codeHint')}>
        <Input />
      </Field>
      <Field name="region_code" label={t('park.region')}>
        <RegionSelect />
      </Field>
      <Field name="flags" label={t('park.flag.title')} extra={t('park.flag.hint')}>
        <Checkbox.Group
          style={{ display: 'grid', gap: 8 }}
          options={roleFlags.map((value) => ({ value, label: t(`park.flag.name.${value}`) }))}
        />
      </Field>
      <Field name="admin_name" label={t('park.adminName')}>
        <Input autoComplete="off" />
      </Field>
      <Field name="admin_phone" label={t('park.adminPhone')}>
        <Input inputMode="numeric" autoComplete="off" />
      </Field>
    </FormModal>
  );
}

function ChangeState({ park, onClose }: { park: Park | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const change = useChangeParkState();
  if (!park) return null;
  const state = park.state === 'open' ? 'suspended' : 'open';
  const path = { park_id: park.id };
  return (
    <ReasonModal
      open
      danger={state === 'suspended'}
      title={`${t(state === 'open' ? 'park.resume' : 'park.suspend')} · ${park.name}`}
      consequence={t(state === 'open' ? 'park.resumeHint' : 'park.suspendHint')}
      confirm={t(state === 'open' ? 'park.resume' : 'park.suspend')}
      onCancel={onClose}
      onConfirm={(reason) =>
        change.mutateAsync({ params: { path, header: ifMatch(park.version) }, body: { reason, state } }).then(onClose)
      }
    />
  );
}
