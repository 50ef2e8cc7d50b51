import { useRouter } from '@tanstack/react-router';
import { App, Button, Form, Input, Modal, Segmented, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { homeOf, useMe } from '@/app/me';
import { LanguageButton, signOut } from '@/app/shells/Controls';
import { Themed } from '@/app/Themed';
import type { Language } from '@/i18n';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { type Density, type SchemeChoice, shelf, usePrefs } from '@/ui/prefs';
import { DateTime } from '@/ui/Time';
import { useChangeMe, useReauthenticate, useRemoveTotp } from '../api';
import { PasswordPanel } from '../components/PasswordPanel';
import { SessionList } from '../components/SessionList';
import { TotpEnrolment } from '../components/TotpEnrolment';

/** One's own account, the same page for every role. */
export function AccountPage() {
  return (
    <Themed surface="operator">
      <main className="st-main" style={{ maxWidth: 720 }}>
        <Content />
      </main>
    </Themed>
  );
}

function Content() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className="st-stack">
      <PageHead title={t('app.account')} back={homeOf(me, shelf.get('park'))}>
        <LanguageButton />
        <Button onClick={() => void signOut()}>{t('app.signOut')}</Button>
      </PageHead>
      <Panel>
        <Profile />
      </Panel>
      <Panel>
        <Section title={t('identity.account.appearance')}>
          <Appearance />
        </Section>
      </Panel>
      <Panel>
        <SecondFactor />
      </Panel>
      <Panel>
        <PasswordPanel hasPassword={me.account.has_password} />
      </Panel>
      <Panel>
        <SessionList />
      </Panel>
    </div>
  );
}

function Profile() {
  const { t } = useTranslation();
  const { account } = useMe();
  const change = useChangeMe();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ name: string }>();
  const save = async ({ name }: { name: string }) => {
    await change.mutateAsync({ name: name.trim(), version: account.version }).then(
      () => message.success(t('ui.saved')),
      () => undefined,
    );
  };
  return (
    <Section title={t('identity.account.profile')}>
      <Facts
        items={[
          [t('identity.login.login'), account.login_masked],
          [t('identity.account.lastLogin'), <DateTime key="at" at={account.last_login_at} />],
        ]}
      />
      <Form
        form={form}
        layout="inline"
        initialValues={{ name: account.name }}
        onFinish={save}
        style={{ marginBlockStart: 14 }}
      >
        <Form.Item name="name" label={t('identity.name')} rules={[{ required: true, whitespace: true, max: 60 }]}>
          <Input />
        </Form.Item>
        <Button htmlType="submit" loading={change.isPending}>
          {t('ui.save')}
        </Button>
      </Form>
    </Section>
  );
}

function Appearance() {
  const { t } = useTranslation();
  const { account } = useMe();
  const prefs = usePrefs();
  const change = useChangeMe();
  const speak = (language: Language) => {
    prefs.setLanguage(language);
    change.mutate({ language, version: account.version });
  };
  const languages = [
    { value: 'zh-CN' as const, label: t('identity.account.zh') },
    { value: 'en' as const, label: t('identity.account.en') },
  ];
  const schemes = (['light', 'dark', 'system'] as const).map((value) => ({ value, label: t(`app.scheme.${value}`) }));
  const densities = (['dense', 'roomy'] as const).map((value) => ({ value, label: t(`identity.account.${value}`) }));
  return (
    <Space orientation="vertical" size="middle">
      <Segmented<Language>
        aria-label={t('identity.account.language')}
        value={prefs.language}
        onChange={speak}
        options={languages}
      />
      <Segmented<SchemeChoice>
        aria-label={t('app.scheme.title')}
        value={prefs.schemeChoice}
        onChange={prefs.setSchemeChoice}
        options={schemes}
      />
      <Segmented<Density>
        aria-label={t('identity.account.density')}
        value={prefs.density}
        onChange={prefs.setDensity}
        options={densities}
      />
    </Space>
  );
}

function SecondFactor() {
  const { t } = useTranslation();
  const { account } = useMe();
  const router = useRouter();
  const remove = useRemoveTotp();
  const { message } = App.useApp();
  const [step, setStep] = useState<'none' | 'enrol' | 'prove'>('none');
  const removeNow = async () => {
    const outcome = await remove.mutateAsync({}).catch((problem: ProblemError) => problem);
    if (!(outcome instanceof ProblemError)) return void message.success(t('identity.totp.off'));
    if (outcome.status === 401 || outcome.status === 403) setStep('prove');
    else message.error(outcome.message);
  };
  return (
    <Section
      title={t('identity.totp.title')}
      extra={
        account.totp_enabled ? (
          <Button danger onClick={() => void removeNow()} loading={remove.isPending}>
            {t('identity.totp.remove')}
          </Button>
        ) : (
          <Button onClick={() => setStep('enrol')}>{t('identity.totp.set')}</Button>
        )
      }
    >
      <p className="second" style={{ margin: 0 }}>
        {t(account.totp_enabled ? 'identity.totp.isOn' : 'identity.totp.isOff')}
      </p>
      <Modal
        open={step === 'enrol'}
        footer={null}
        title={t('identity.totp.title')}
        onCancel={() => setStep('none')}
        destroyOnHidden
      >
        <TotpEnrolment
          onDone={() => {
            setStep('none');
            void router.invalidate();
          }}
        />
      </Modal>
      <Prove
        open={step === 'prove'}
        onClose={() => setStep('none')}
        onProved={() => {
          setStep('none');
          void removeNow();
        }}
      />
    </Section>
  );
}

/** Asks for the password again before something delicate. */
function Prove({ open, onClose, onProved }: { open: boolean; onClose: () => void; onProved: () => void }) {
  const { t } = useTranslation();
  const prove = useReauthenticate();
  const [form] = Form.useForm<{ password: string }>();
  const submit = async () => {
    const body = await form.validateFields();
    const outcome = await prove.mutateAsync({ body }).catch((problem: ProblemError) => problem);
    if (outcome instanceof ProblemError) form.setFields([{ name: 'password', errors: [outcome.message] }]);
    else onProved();
  };
  return (
    <Modal
      open={open}
      title={t('identity.prove')}
      onCancel={onClose}
      onOk={() => void submit()}
      confirmLoading={prove.isPending}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" preserve={false}>
        <Form.Item name="password" label={t('identity.login.password')} rules={[{ required: true }]}>
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
