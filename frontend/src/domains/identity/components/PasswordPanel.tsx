import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ContractForm, Field } from '@/ui/ContractForm';
import { Section } from '@/ui/Panel';
import { useChangePassword } from '../api';
import { PasswordFields } from './PasswordFields';

interface Values {
  current_password?: string;
  new_password: string;
  again?: string;
}

export function PasswordPanel({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const change = useChangePassword();
  const [form] = Form.useForm<Values>();
  const submit = async ({ again: _again, ...body }: Values) => {
    await change.mutateAsync({ body });
    form.resetFields();
    message.success(t('identity.account.passwordChanged'));
  };
  return (
    <Section title={t(hasPassword ? 'identity.account.changePassword' : 'identity.account.setPassword')}>
      <ContractForm<Values> schema="PasswordChange" form={form} onSubmit={submit}>
        {hasPassword ? (
          <Field
            name="current_password"
            label={t('identity.account.currentPassword')}
            rules={[{ required: true, message: t('ui.form.required') }]}
          >
            <Input.Password autoComplete="current-password" />
          </Field>
        ) : null}
        <PasswordFields name="new_password" />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('ui.save')}
        </Button>
      </ContractForm>
    </Section>
  );
}
