import { Link, useSearch } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { ContractForm } from '@/ui/ContractForm';
import { useResetPassword } from '../api';
import { Door } from '../components/Door';
import { PasswordFields } from '../components/PasswordFields';

type Values = Pick<Schemas['PasswordReset'], 'new_password'> & { again?: string };

/** Where a one-time link for a forgotten password leads; every earlier sign-in ends when the new one is set. */
export function ResetPage() {
  const { t } = useTranslation();
  const { code } = useSearch({ strict: false }) as { code?: string };
  const reset = useResetPassword();
  // A link without a code cannot be used either; one with a spelling mistake is as unknown as a spent one.
  const [gone, setGone] = useState(!code);
  const submit = async (values: Values) => {
    try {
      await reset.mutateAsync({ code: code ?? '', new_password: values.new_password });
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      if (problem.status === 404 || problem.fields.some((field) => field.pointer === '/code')) setGone(true);
      else throw problem;
    }
  };
  return (
    <Door title={t('identity.reset.title')} sub={t('identity.reset.sub')}>
      {gone ? (
        <Alert
          type="warning"
          showIcon
          title={t('identity.reset.gone')}
          description={t('identity.reset.goneHint')}
          action={<Link to="/login">{t('identity.login.submit')}</Link>}
        />
      ) : reset.isSuccess ? (
        <Alert
          type="success"
          showIcon
          title={t('identity.reset.done')}
          description={t('identity.reset.doneHint')}
          action={<Link to="/login">{t('identity.login.submit')}</Link>}
        />
      ) : (
        <ContractForm<Values> schema="PasswordReset" onSubmit={submit}>
          <PasswordFields name="new_password" />
          <Button type="primary" size="large" block htmlType="submit" loading={reset.isPending}>
            {t('identity.reset.submit')}
          </Button>
        </ContractForm>
      )}
    </Door>
  );
}
