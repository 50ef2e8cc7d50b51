import { DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FileDrop } from '@/ui/FileDrop';
import { FormModal } from '@/ui/FormModal';
import { useAddDocument, useMatrix } from '../api';
import type { Product } from '../product';

type Values = Omit<Schemas['NewProductDocument'], 'issued_on' | 'expires_on'> & {
  issued_on?: Dayjs;
  expires_on?: Dayjs;
};

/** One document of a product; its kind decides whether it ends. */
export function DocumentForm(props: { open: boolean; product: Product; type: string; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const matrix = useMatrix(park.id);
  const add = useAddDocument();
  const { product: p } = props;
  const kinds = matrix.data?.documents ?? [];
  const submit = ({ issued_on, expires_on, ...rest }: Values) =>
    add.mutateAsync({
      params: { path: { park_id: park.id, product_id: p.id } },
      body: {
        ...rest,
        ...(issued_on ? { issued_on: issued_on.format('YYYY-MM-DD') } : {}),
        ...(expires_on ? { expires_on: expires_on.format('YYYY-MM-DD') } : {}),
      },
    });
  return (
    <FormModal<Values>
      open={props.open}
      title={t('sourcing.document.add')}
      confirm={t('ui.save')}
      schema="NewProductDocument"
      initial={{ holder: p.merchant.name, ...(props.type ? { document_type: props.type } : {}) }}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <Field name="document_type" label={t('sourcing.document.type')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={kinds.map((k) => ({ value: k.code, label: pick(k.name, i18n.language) }))}
        />
      </Field>
      <Field name="file_id" label={t('sourcing.document.file')}>
        <FileDrop
          parkId={park.id}
          purpose="product"
          subjectId={p.merchant.id}
          label={t('sourcing.document.choose')}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
        />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.document_type !== b.document_type}>
        {({ getFieldValue }) => {
          const kind = kinds.find((k) => k.code === getFieldValue('document_type'));
          const required = kind?.expiry === 'required' ? [{ required: true, message: t('ui.form.required') }] : [];
          return (
            <>
              <Field
                name="number"
                label={kind?.number ? pick(kind.number, i18n.language) : t('sourcing.document.number')}
              >
                <Input />
              </Field>
              {kind?.expiry === 'none' ? null : (
                <Field name="expires_on" label={t('sourcing.document.expiresOn')} rules={required}>
                  <DatePicker style={{ width: '100%' }} />
                </Field>
              )}
            </>
          );
        }}
      </Form.Item>
      <Field name="holder" label={t('sourcing.document.holder')}>
        <Input />
      </Field>
      <Field name="issued_on" label={t('sourcing.document.issuedOn')}>
        <DatePicker style={{ width: '100%' }} />
      </Field>
    </FormModal>
  );
}
