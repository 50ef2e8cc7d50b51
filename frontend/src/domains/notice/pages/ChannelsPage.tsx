import { App, Button, Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { type Column, DataTable } from '@/ui/DataTable';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { useAddChannel, useChangeChannel, useChannels, useNoticeKinds, useTestChannel } from '../api';

type Channel = Schemas['NoticeChannel'];

export const channelKinds = ['wecom', 'dingtalk', 'feishu', 'email', 'sms'] as const;

/** Where notices go besides this program: group robots, mail, text messages. */
export function ChannelsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useChannels(park.id);
  const add = useAddChannel();
  const change = useChangeChannel();
  const [adding, setAdding] = useState(false);
  const kinds = useKinds();
  const nameOf = (code: string) => kinds.find((k) => k.value === code)?.label ?? code;
  const columns: Column<Channel>[] = [
    { key: 'name', title: t('notice.channel.name'), width: 180, fixed: true, render: (c) => c.name },
    { key: 'kind', title: t('notice.channel.kind'), width: 140, render: (c) => t(`notice.channelKind.${c.kind}`) },
    { key: 'address', title: t('notice.channel.address'), width: 280, render: (c) => c.address_masked },
    {
      key: 'kinds',
      title: t('notice.channel.carries'),
      width: 220,
      render: (c) => c.kinds.map(nameOf).join(t('app.listComma')),
    },
    {
      key: 'on',
      title: t('notice.channel.on'),
      width: 90,
      render: (c) => (
        <Switch
          size="small"
          aria-label={c.name}
          checked={c.enabled}
          disabled={!park.can('changeNoticeChannel')}
          onChange={(enabled) =>
            change.mutate({
              params: { path: { park_id: park.id, channel_id: c.id }, header: ifMatch(c.version) },
              body: { enabled },
            })
          }
        />
      ),
    },
    {
      key: 'act',
      title: t('notice.channel.act'),
      width: 110,
      render: (c) => (park.can('testNoticeChannel') ? <Test channel={c} /> : null),
    },
  ];
  return (
    <>
      <PageHead title={t('notice.channel.title')}>
        {park.can('addNoticeChannel') ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('notice.channel.add')}
          </Button>
        ) : null}
      </PageHead>
      <Panel>
        <Section>
          <p className="second" style={{ margin: 0 }}>
            {t('notice.channel.hint')}
          </p>
        </Section>
        <DataTable name="channels" columns={columns} query={query} empty={{ title: t('notice.channel.none') }} />
      </Panel>
      <FormModal<Schemas['NewNoticeChannel']>
        open={adding}
        title={t('notice.channel.add')}
        confirm={t('ui.save')}
        schema="NewNoticeChannel"
        initial={{ kind: 'wecom', kinds: ['digest'] }}
        onClose={() => setAdding(false)}
        onSubmit={(body) => add.mutateAsync({ params: { path: { park_id: park.id } }, body })}
      >
        <Field name="kind" label={t('notice.channel.kind')}>
          <Select options={channelKinds.map((value) => ({ value, label: t(`notice.channelKind.${value}`) }))} />
        </Field>
        <Field name="name" label={t('notice.channel.name')}>
          <Input />
        </Field>
        <Field name="address" label={t('notice.channel.address')} extra={t('notice.channel.addressHint')}>
          <Input autoComplete="off" />
        </Field>
        <Field name="secret" label={t('notice.channel.secret')}>
          <Input.Password autoComplete="off" />
        </Field>
        <Field name="kinds" label={t('notice.channel.carries')} extra={t('notice.channel.carriesHint')}>
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={kinds} />
        </Field>
      </FormModal>
    </>
  );
}

/** What a channel can carry; the parts of a sentence that differ from notice to notice are left open. */
function useKinds() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const { data } = useNoticeKinds(park.id);
  return [
    { value: 'all', label: t('notice.channel.all') },
    { value: 'digest', label: t('notice.channel.digest') },
    ...(data?.items ?? []).map((k) => ({
      value: k.code,
      label: pick(k.text, i18n.language).replace(/\{\w+\}/g, '…'),
    })),
  ];
}

function Test({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const park = usePark();
  const test = useTestChannel();
  const { message } = App.useApp();
  const go = () =>
    test.mutate(
      { params: { path: { park_id: park.id, channel_id: channel.id } } },
      {
        onSuccess: (delivery) => {
          const told = t(`notice.delivery.${delivery.state}`);
          if (delivery.state === 'failed') message.error(delivery.answer ? `${told} ${delivery.answer}` : told);
          else message.success(told);
        },
      },
    );
  return (
    <Button size="small" loading={test.isPending} onClick={go}>
      {t('notice.channel.test')}
    </Button>
  );
}
