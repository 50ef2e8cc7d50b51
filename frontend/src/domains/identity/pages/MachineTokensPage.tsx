import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { ShownOnce } from '@/ui/ShownOnce';
import { Standing } from '@/ui/Standing';
import { ProblemState } from '@/ui/States';
import { useCreateMachineToken, useMachineTokens, useRevokeMachineToken } from '../api';

type Token = Schemas['MachineToken'];

const purposes = ['transcript'] as const;
const daysFirst = 180;

/** The programs that deliver data into the park; what each may do is its purpose, and its token is shown once. */
export function MachineTokensPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useMachineTokens(park.id);
  const create = useCreateMachineToken();
  const revoke = useRevokeMachineToken();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Token>();
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const may = park.can('createMachineToken');
  const item = (m: Token) => {
    const state = m.revoked_at ? 'revoked' : m.expires_at <= Date.now() ? 'expired' : 'active';
    return {
      id: m.id,
      name: `${m.name} · ${t(`identity.token.purposes.${m.purpose}`)}`,
      state: { tone: state === 'active' ? ('good' as const) : ('quiet' as const), label: t(`identity.token.${state}`) },
      times: [
        { label: t('identity.token.made'), at: m.created_at },
        m.revoked_at
          ? { label: t('identity.token.revoked'), at: m.revoked_at }
          : { label: t('identity.member.until'), at: m.expires_at },
      ],
      ...(state === 'active' && may
        ? { end: () => revoke.mutateAsync({ params: { path: { park_id: park.id, machine_token_id: m.id } } }) }
        : {}),
    };
  };
  return (
    <>
      <PageHead title={t('identity.token.title')} sub={t('identity.token.sub')}>
        {may ? (
          <Button type="primary" onClick={() => setOpen(true)}>
            {t('identity.token.make')}
          </Button>
        ) : null}
      </PageHead>
      <Standing
        items={query.data?.items.map(item)}
        none={t('identity.token.none')}
        hint={t('identity.token.noneHint')}
        ending={{ label: t('identity.token.revoke'), hint: t('identity.token.revokeHint') }}
      />
      <FormModal<Schemas['NewMachineToken']>
        open={open}
        title={t('identity.token.make')}
        confirm={t('identity.token.make')}
        schema="NewMachineToken"
        initial={{ purpose: purposes[0], days: daysFirst }}
        onClose={() => setOpen(false)}
        onSubmit={async (body) => setMade(await create.mutateAsync({ params: { path: { park_id: park.id } }, body }))}
      >
        <Field name="name" label={t('identity.token.name')} extra={t('identity.token.nameHint')}>
          <Input autoComplete="off" />
        </Field>
        <Field name="purpose" label={t('identity.token.purpose')}>
          <Select options={purposes.map((value) => ({ value, label: t(`identity.token.purposes.${value}`) }))} />
        </Field>
        <Field name="days" label={t('identity.token.days')} extra={t('identity.token.daysHint')}>
          <InputNumber style={{ width: '100%' }} precision={0} />
        </Field>
      </FormModal>
      <ShownOnce
        open={Boolean(made)}
        title={made?.name ?? ''}
        warning={t('identity.token.once')}
        facts={[{ label: t('identity.token.token'), value: made?.token }]}
        onClose={() => setMade(undefined)}
      />
    </>
  );
}
