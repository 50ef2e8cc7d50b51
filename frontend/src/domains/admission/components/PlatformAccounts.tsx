import { Button, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useAddPlatformAccount, useRemovePlatformAccount } from '../api';
import { platforms, type Subject } from '../subject';

/** The accounts on Douyin, Kuaishou … under which the subject streams or sells. */
export function PlatformAccounts({ subject: s }: { subject: Subject }) {
  const { t } = useTranslation();
  const park = usePark();
  const add = useAddPlatformAccount();
  const remove = useRemovePlatformAccount();
  const [adding, setAdding] = useState(false);
  const mayChange = park.can('addPlatformAccount');
  const path = { park_id: park.id, subject_id: s.id };
  return (
    <>
      {s.platform_accounts.length ? (
        <ul className="st-list">
          {s.platform_accounts.map((a) => (
            <li key={a.id}>
              <div className="body">
                {a.name}
                <p className="num">
                  {t(`admission.platform.${a.platform}`)} · {a.uid}
                </p>
              </div>
              {mayChange ? (
                <Popconfirm
                  title={t('admission.account.removeTitle')}
                  onConfirm={() => remove.mutate({ params: { path: { ...path, platform_account_id: a.id } } })}
                >
                  <Button size="small">{t('admission.account.remove')}</Button>
                </Popconfirm>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="faint">{t('admission.account.none')}</p>
      )}
      {mayChange ? <Button onClick={() => setAdding(true)}>{t('admission.account.add')}</Button> : null}
      <FormModal<Schemas['NewPlatformAccountRef']>
        open={adding}
        title={t('admission.account.add')}
        confirm={t('ui.save')}
        schema="NewPlatformAccountRef"
        initial={{ platform: 'douyin' }}
        onClose={() => setAdding(false)}
        onSubmit={(body) => add.mutateAsync({ params: { path }, body })}
      >
        <Field name="platform" label={t('admission.account.platform')}>
          <Select options={platforms.map((value) => ({ value, label: t(`admission.platform.${value}`) }))} />
        </Field>
        <Field name="uid" label={t('admission.account.uid')}>
          <Input autoComplete="off" />
        </Field>
        <Field name="name" label={t('admission.account.name')}>
          <Input autoComplete="off" />
        </Field>
      </FormModal>
    </>
  );
}
