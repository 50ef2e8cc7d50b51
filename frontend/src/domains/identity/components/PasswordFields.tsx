import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/ui/ContractForm';

/** A new password, twice; the server decides whether it is good enough. */
export function PasswordFields({ name, optional }: { name: string; optional?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        name={name}
        label={t('identity.newPassword')}
        extra={t('identity.passwordHint')}
        rules={optional ? [] : [{ required: true, message: t('ui.form.required') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Field>
      <Form.Item
        name="again"
        label={t('identity.passwordAgain')}
        dependencies={[name]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, value) =>
              (value ?? '') === (getFieldValue(name) ?? '')
                ? Promise.resolve()
                : Promise.reject(new Error(t('identity.passwordDiffers'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
