import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePlatformCan } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import type { Column } from '@/ui/DataTable';
import { FormModal } from '@/ui/FormModal';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useCreatePlatformAccount, usePlatformAccounts } from '../api';
import { AccountDrawer } from '../components/AccountDrawer';

type Account = Schemas['PlatformAccount'];

/** Accounts with a role on the platform or a jurisdiction. */
export function AccountsPage() {
  const { t } = useTranslation();
  const can = usePlatformCan();
  const list = useListState<{ cursor?: string; limit?: number }>();
  const query = usePlatformAccounts(list.search);
  const create = useCreatePlatformAccount();
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const open = query.data?.items.find((a) => a.id === openId);
  const columns: Column<Account>[] = [
    {
      key: 'name',
      title: t('identity.name'),
      width: 160,
      fixed: true,
      render: (a) => (
        <Button type="link" style={{ padding: 0, height: 'auto' }} onClick={() => setOpenId(a.id)}>
          {a.name}
        </Button>
      ),
    },
    { key: 'login', title: t('identity.login.login'), width: 180, render: (a) => a.login_masked },
    {
      key: 'state',
      title: t('identity.member.state'),
      width: 100,
      render: (a) => (
        <StatusTag tone={a.state === 'active' ? 'good' : 'bad'}>{t(`identity.accountState.${a.state}`)}</StatusTag>
      ),
    },
    {
      key: 'roles',
      title: t('identity.platform.roles'),
      width: 260,
      render: (a) => a.roles.map((r) => <Tag key={r}>{t(`identity.role.${r}`)}</Tag>),
    },
    {
      key: 'jurisdiction',
      title: t('identity.platform.jurisdictions'),
      width: 220,
      render: (a) =>
        a.regulator_grants
          .filter((g) => !g.ended_at)
          .map((g) => g.region_name)
          .join(t('app.listComma')) || '—',
    },
    {
      key: 'last',
      title: t('identity.account.lastLogin'),
      width: 150,
      render: (a) => <DateTime at={a.last_login_at} />,
    },
  ];
  return (
    <ListPage
      title={t('identity.platform.accounts')}
      name="accounts"
      columns={columns}
      query={query}
      list={list}
      actions={
        can('createPlatformAccount') ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('identity.platform.add')}
          </Button>
        ) : null
      }
    >
      <FormModal<Schemas['NewPlatformAccount']>
        open={adding}
        title={t('identity.platform.add')}
        confirm={t('ui.save')}
        schema="NewPlatformAccount"
        onClose={() => setAdding(false)}
        onSubmit={(body) => create.mutateAsync({ body })}
      >
        <Field name="name" label={t('identity.name')}>
          <Input autoComplete="off" />
        </Field>
        <Field name="login" label={t('identity.login.login')}>
          <Input autoComplete="off" />
        </Field>
        <Field name="password" label={t('identity.platform.firstPassword')} extra={t('identity.passwordHint')}>
          <Input.Password autoComplete="new-password" />
        </Field>
      </FormModal>
      <AccountDrawer account={open} onClose={() => setOpenId(undefined)} />
    </ListPage>
  );
}
