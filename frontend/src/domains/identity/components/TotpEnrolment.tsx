import { Alert, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContractForm, Field } from '@/ui/ContractForm';
import { CopyAsText, QR } from '@/ui/Share';
import { useConfirmTotp, useStartTotp } from '../api';

/** Three steps: show the secret, prove the first code, keep the recovery codes. */
export function TotpEnrolment({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const start = useStartTotp();
  const confirm = useConfirmTotp();
  const [codes, setCodes] = useState<string[]>();
  if (codes) {
    return (
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        <Alert type="success" showIcon title={t('identity.totp.on')} description={t('identity.totp.codesHint')} />
        <pre className="st-code">{codes.join('\n')}</pre>
        <Space>
          <CopyAsText text={codes.join('\n')} />
          <Button type="primary" onClick={onDone}>
            {t('identity.totp.kept')}
          </Button>
        </Space>
      </Space>
    );
  }
  const enrolment = start.data;
  if (!enrolment) {
    return (
      <>
        <p className="second">{t('identity.totp.why')}</p>
        {start.error ? (
          <Alert type="error" showIcon style={{ marginBlockEnd: 12 }} title={start.error.message} />
        ) : null}
        <Button type="primary" loading={start.isPending} onClick={() => start.mutate({})}>
          {t('identity.totp.start')}
        </Button>
      </>
    );
  }
  return (
    <>
      <QR value={enrolment.otpauth_url} label={t('identity.totp.scan')} />
      <p className="faint" style={{ textAlign: 'center' }}>
        {t('identity.totp.byHand')} <span className="st-code">{enrolment.secret}</span>
      </p>
      <ContractForm<{ otp: string }>
        schema="TotpConfirmation"
        onSubmit={async (body) => setCodes((await confirm.mutateAsync({ body })).codes)}
      >
        <Field name="otp" label={t('identity.login.otp')}>
          <Input size="large" inputMode="numeric" autoComplete="one-time-code" autoFocus />
        </Field>
        <Button type="primary" block size="large" htmlType="submit" loading={confirm.isPending}>
          {t('identity.totp.confirm')}
        </Button>
      </ContractForm>
    </>
  );
}
