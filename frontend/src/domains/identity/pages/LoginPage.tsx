import { useSearch } from '@tanstack/react-router';
import { Alert, Button, Form, Input, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { ContractForm, Field } from '@/ui/ContractForm';
import { useCodeLogin, useLogin, useRequestCode } from '../api';
import { Door } from '../components/Door';

/** Sign-in by password (with a second factor when the account has one), by one-time code, or by a code staff show. */
export function LoginPage() {
  const { t } = useTranslation();
  const { next, ticket } = useSearch({ strict: false }) as { next?: string; ticket?: string };
  const [way, setWay] = useState<'password' | 'code'>('password');
  return (
    <Door
      title={t('identity.login.title')}
      sub={t('identity.login.sub')}
      foot={<a href="/c">{t('identity.door.consumer')}</a>}
    >
      {ticket ? <TicketLogin ticket={ticket} next={next} /> : null}
      <Segmented
        block
        aria-label={t('identity.login.title')}
        style={{ marginBlockEnd: 18 }}
        value={way}
        onChange={setWay}
        options={[
          { value: 'password', label: t('identity.login.byPassword') },
          { value: 'code', label: t('identity.login.byCode') },
        ]}
      />
      {way === 'password' ? <PasswordLogin next={next} /> : <CodeLogin next={next} />}
    </Door>
  );
}

interface PasswordValues {
  login: string;
  password: string;
  otp?: string;
}

function PasswordLogin({ next }: { next: string | undefined }) {
  const { t } = useTranslation();
  const login = useLogin(next);
  const [secondFactor, setSecondFactor] = useState(false);
  const submit = async (values: PasswordValues) => {
    try {
      await login.mutateAsync(values);
    } catch (problem) {
      if (problem instanceof ProblemError && /otp|totp|second_factor/.test(problem.code)) setSecondFactor(true);
      throw problem;
    }
  };
  return (
    <ContractForm<PasswordValues> schema="LoginRequest" onSubmit={submit}>
      <Field name="login" label={t('identity.login.login')}>
        <Input size="large" autoFocus autoComplete="username" />
      </Field>
      <Field name="password" label={t('identity.login.password')}>
        <Input.Password size="large" autoComplete="current-password" />
      </Field>
      {secondFactor ? (
        <Field name="otp" label={t('identity.login.otp')} extra={t('identity.login.otpHint')}>
          <Input size="large" autoFocus inputMode="numeric" autoComplete="one-time-code" />
        </Field>
      ) : null}
      <Button type="primary" size="large" block htmlType="submit" loading={login.isPending}>
        {t('identity.login.submit')}
      </Button>
      <p className="faint" style={{ fontSize: 13 }}>
        {t('identity.login.forgot')}
      </p>
    </ContractForm>
  );
}

const resendSeconds = 60;

function CodeLogin({ next }: { next: string | undefined }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ login: string; code: string }>();
  const login = useCodeLogin(next);
  const request = useRequestCode();
  const [wait, setWait] = useState(0);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);
  const send = async () => {
    const values = await form.validateFields(['login']).catch(() => undefined);
    if (!values) return;
    const sent = await request
      .mutateAsync({ body: { login: values.login.trim() } })
      .catch((problem: ProblemError) => problem);
    if (sent instanceof ProblemError) form.setFields([{ name: 'login', errors: [sent.message] }]);
    else setWait(resendSeconds);
  };
  return (
    <ContractForm schema="CodeLoginRequest" form={form} onSubmit={(values) => login.mutateAsync(values)}>
      <Field
        name="login"
        label={t('identity.login.login')}
        rules={[{ required: true, message: t('ui.form.required') }]}
      >
        <Input size="large" autoFocus autoComplete="username" />
      </Field>
      <Field name="code" label={t('identity.login.code')} rules={[{ required: true, message: t('ui.form.required') }]}>
        <Input
          size="large"
          inputMode="numeric"
          autoComplete="one-time-code"
          suffix={
            <Button
              type="link"
              size="small"
              disabled={wait > 0}
              loading={request.isPending}
              onClick={() => void send()}
            >
              {wait > 0 ? t('identity.login.again', { count: wait }) : t('identity.login.sendCode')}
            </Button>
          }
        />
      </Field>
      {wait > 0 ? <Alert type="info" style={{ marginBlockEnd: 16 }} title={t('identity.login.codeSent')} /> : null}
      <Button type="primary" size="large" block htmlType="submit" loading={login.isPending}>
        {t('identity.login.submit')}
      </Button>
      <p className="faint" style={{ fontSize: 13 }}>
        {t('identity.login.ticketHint')}
      </p>
    </ContractForm>
  );
}

/** The QR code staff show opens this page with a ticket: it is spent once, by itself. */
function TicketLogin({ ticket, next }: { ticket: string; next: string | undefined }) {
  const { t } = useTranslation();
  const { mutate, error } = useCodeLogin(next);
  const spent = useRef(false);
  useEffect(() => {
    if (spent.current) return;
    spent.current = true;
    mutate({ ticket });
  }, [ticket, mutate]);
  return (
    <Alert
      style={{ marginBlockEnd: 16 }}
      type={error ? 'error' : 'info'}
      showIcon
      title={error ? error.message : t('identity.login.ticketWait')}
    />
  );
}
