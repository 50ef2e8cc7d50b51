import { Button, Input, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { type Column, DataTable } from '@/ui/DataTable';
import { Choice, FilterBar } from '@/ui/FilterBar';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { type StudioSearch, useAddBuilding, useAddStudio, useBuildings, useChangeStudio, useStudios } from '../api';

type Studio = Schemas['Studio'];

/** Buildings and their studios: the places a session can be planned in. */
export function StudiosPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<StudioSearch>();
  const query = useStudios(park.id, list.search);
  const buildings = useBuildings(park.id);
  const [open, setOpen] = useState<'building' | 'studio' | Studio>();
  const options = buildings.data?.items.map((b) => ({ value: b.id, label: b.name })) ?? [];
  const columns: Column<Studio>[] = [
    { key: 'code', title: t('park.studio.code'), width: 120, fixed: true, render: (s) => s.code },
    { key: 'name', title: t('park.studio.name'), width: 180, render: (s) => s.name },
    { key: 'building', title: t('park.studio.building'), width: 160, render: (s) => s.building_name },
    { key: 'floor', title: t('park.studio.floor'), width: 90, align: 'end', render: (s) => s.floor },
    { key: 'area', title: t('park.studio.area'), width: 110, align: 'end', render: (s) => s.area_sqm },
    {
      key: 'state',
      title: t('park.studio.state'),
      width: 100,
      render: (s) => (
        <StatusTag tone={s.state === 'open' ? 'good' : 'quiet'}>{t(`park.studioState.${s.state}`)}</StatusTag>
      ),
    },
    {
      key: 'act',
      title: t('park.studio.act'),
      width: 100,
      render: (s) =>
        park.can('changeStudio') ? (
          <Button size="small" onClick={() => setOpen(s)}>
            {t('ui.edit')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <PageHead title={t('park.studio.title')}>
        {park.can('addStudio') ? (
          <Space>
            <Button onClick={() => setOpen('building')}>{t('park.studio.addBuilding')}</Button>
            <Button type="primary" disabled={!options.length} onClick={() => setOpen('studio')}>
              {t('park.studio.add')}
            </Button>
          </Space>
        ) : null}
      </PageHead>
      <Panel>
        <FilterBar onReset={list.filtered ? list.reset : undefined}>
          <Choice
            label={t('park.studio.building')}
            value={list.search.building_id}
            options={options}
            onChange={(building_id) => list.set({ building_id })}
          />
          <Choice
            label={t('park.studio.state')}
            value={list.search.state}
            options={(['open', 'closed'] as const).map((value) => ({ value, label: t(`park.studioState.${value}`) }))}
            onChange={(state) => list.set({ state })}
          />
        </FilterBar>
        <DataTable
          name="studios"
          columns={columns}
          query={query}
          list={list}
          empty={{ title: t('park.studio.none'), hint: t('park.studio.noneHint') }}
        />
      </Panel>
      <AddBuilding open={open === 'building'} onClose={() => setOpen(undefined)} />
      <AddStudio open={open === 'studio'} options={options} onClose={() => setOpen(undefined)} />
      {typeof open === 'object' ? <ChangeStudio studio={open} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}

function AddBuilding({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const add = useAddBuilding();
  return (
    <FormModal<Schemas['NewBuilding']>
      open={open}
      title={t('park.studio.addBuilding')}
      confirm={t('ui.save')}
      schema="NewBuilding"
      onClose={onClose}
      onSubmit={(body) => add.mutateAsync({ params: { path: { park_id: park.id } }, body })}
    >
      <Field name="name" label={t('park.studio.building')}>
        <Input />
      </Field>
      <Field name="address" label={t('park.studio.address')}>
        <Input />
      </Field>
      <Field name="floors" label={t('park.studio.floors')}>
        <InputNumber precision={0} />
      </Field>
    </FormModal>
  );
}

function AddStudio(props: { open: boolean; options: { value: string; label: string }[]; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const add = useAddStudio();
  return (
    <FormModal<Schemas['NewStudio']>
      open={props.open}
      title={t('park.studio.add')}
      confirm={t('ui.save')}
      schema="NewStudio"
      initial={{ floor: 1, area_sqm: 20, ...(props.options[0] ? { building_id: props.options[0].value } : {}) }}
      onClose={props.onClose}
      onSubmit={(body) => add.mutateAsync({ params: { path: { park_id: park.id } }, body })}
    >
      <Field name="building_id" label={t('park.studio.building')}>
        <Select options={props.options} />
      </Field>
      <Field name="code" label={t('park.studio.code')} extra={t('park.studio.codeHint')}>
        <Input />
      </Field>
      <Field name="name" label={t('park.studio.name')}>
        <Input />
      </Field>
      <Field name="floor" label={t('park.studio.floor')}>
        <InputNumber precision={0} />
      </Field>
      <Field name="area_sqm" label={t('park.studio.area')}>
        <InputNumber precision={0} />
      </Field>
    </FormModal>
  );
}

function ChangeStudio({ studio, onClose }: { studio: Studio; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const change = useChangeStudio();
  const path = { park_id: park.id, studio_id: studio.id };
  return (
    <FormModal<Schemas['StudioChange']>
      open
      title={`${studio.code} ${studio.name}`}
      confirm={t('ui.save')}
      schema="StudioChange"
      initial={{ name: studio.name, area_sqm: studio.area_sqm, state: studio.state }}
      onClose={onClose}
      onSubmit={(body) => change.mutateAsync({ params: { path, header: ifMatch(studio.version) }, body })}
    >
      <Field name="name" label={t('park.studio.name')}>
        <Input />
      </Field>
      <Field name="area_sqm" label={t('park.studio.area')}>
        <InputNumber precision={0} />
      </Field>
      <Field name="state" label={t('park.studio.state')}>
        <Select
          options={(['open', 'closed'] as const).map((value) => ({ value, label: t(`park.studioState.${value}`) }))}
        />
      </Field>
    </FormModal>
  );
}
