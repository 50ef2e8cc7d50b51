import { useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ContractForm, Field } from '@/ui/ContractForm';
import { useBootstrap } from '../api';
import { Door } from '../components/Door';
import { PasswordFields } from '../components/PasswordFields';

/** The one-time link printed by the command line makes the first administrator of the deployment. */
export function BootstrapPage() {
  const { t } = useTranslation();
  const { code } = useSearch({ strict: false }) as { code?: string };
  const bootstrap = useBootstrap();
  return (
    <Door title={t('identity.bootstrap.title')} sub={t('identity.bootstrap.sub')}>
      <ContractForm<Schemas['BootstrapRequest'] & { again?: string }>
        schema="BootstrapRequest"
        initial={code ? { code } : {}}
        onSubmit={({ again: _again, ...values }) => bootstrap.mutateAsync(values)}
      >
        <Field name="code" label={t('identity.bootstrap.code')} hidden={Boolean(code)}>
          <Input size="large" autoComplete="off" />
        </Field>
        <Field name="name" label={t('identity.name')}>
          <Input size="large" autoComplete="name" />
        </Field>
        <Field name="login" label={t('identity.login.login')}>
          <Input size="large" autoComplete="username" />
        </Field>
        <PasswordFields name="password" />
        <Button type="primary" size="large" block htmlType="submit" loading={bootstrap.isPending}>
          {t('identity.bootstrap.submit')}
        </Button>
      </ContractForm>
    </Door>
  );
}
