import { Alert, Button, Checkbox, Input, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useParam } from '@/app/me';
import { ContractForm, Field } from '@/ui/ContractForm';
import { minute } from '@/ui/format';
import { useAcceptInvitation, useInvitation } from '../api';
import { Door } from '../components/Door';
import { PasswordFields } from '../components/PasswordFields';

/** What an invited person sees: who invites to what, what happens to their data, and one button. */
export function InvitePage() {
  const { t } = useTranslation();
  const code = useParam('code');
  const { data, error, isLoading } = useInvitation(code);
  const title = data ? t('identity.invite.title', { park: data.park_name }) : t('identity.invite.plainTitle');
  return (
    <Door
      title={title}
      {...(data ? { sub: t('identity.invite.sub', { name: data.name, role: t(`identity.role.${data.role}`) }) } : {})}
    >
      {isLoading ? <Skeleton active /> : null}
      {error ? (
        <Alert
          type="warning"
          showIcon
          title={error.message || t('identity.invite.gone')}
          description={t('identity.invite.goneHint')}
        />
      ) : null}
      {data ? <Accept code={code} invitation={data} /> : null}
    </Door>
  );
}

function Accept({ code, invitation }: { code: string; invitation: Schemas['InvitationView'] }) {
  const { t } = useTranslation();
  const accept = useAcceptInvitation(code);
  return (
    <ContractForm<Schemas['Acceptance'] & { again?: string }>
      schema="Acceptance"
      initial={{ name: invitation.name }}
      onSubmit={({ again: _again, ...values }) => accept.mutateAsync(values)}
    >
      <Field
        name="login"
        label={t('identity.login.login')}
        extra={invitation.phone_masked ? t('identity.invite.phone', { phone: invitation.phone_masked }) : undefined}
      >
        <Input size="large" autoComplete="username" inputMode="email" />
      </Field>
      <Field name="name" label={t('identity.name')}>
        <Input size="large" autoComplete="name" />
      </Field>
      {invitation.needs_password ? <PasswordFields name="password" /> : null}
      <Field
        name="consent"
        valuePropName="checked"
        rules={[
          {
            validator: (_r, v) =>
              v ? Promise.resolve() : Promise.reject(new Error(t('identity.invite.consentNeeded'))),
          },
        ]}
      >
        <Checkbox>{t('identity.invite.consent', { version: invitation.notice_version ?? '' })}</Checkbox>
      </Field>
      <Button type="primary" size="large" block htmlType="submit" loading={accept.isPending}>
        {t('identity.invite.accept')}
      </Button>
      <p className="faint" style={{ fontSize: 13 }}>
        {t('identity.invite.until', { at: minute(invitation.expires_at) })}
      </p>
    </ContractForm>
  );
}
