import { DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FileDrop } from '@/ui/FileDrop';
import { FormModal } from '@/ui/FormModal';
import { useAddQualification, useDocumentKinds } from '../api';
import type { Subject } from '../subject';

type Values = Omit<Schemas['NewQualification'], 'issued_on' | 'expires_on'> & { issued_on?: Dayjs; expires_on?: Dayjs };

const dayOf = (d: Dayjs | undefined) => d?.format('YYYY-MM-DD');

export interface QualificationFormProps {
  open: boolean;
  subject: Subject;
  /** Chosen already when the person comes from a line of the checklist. */
  type?: string | undefined;
  onClose: () => void;
}

/** One document: its kind decides whether it expires. */
export function QualificationForm({ open, subject, type, onClose }: QualificationFormProps) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const kinds = useDocumentKinds(park.id);
  const add = useAddQualification();
  const options = kinds.data?.items.map((k) => ({ value: k.type, label: pick(k.name, i18n.language) })) ?? [];
  const submit = ({ issued_on, expires_on, ...rest }: Values) => {
    const dates = { issued_on: dayOf(issued_on), expires_on: dayOf(expires_on) };
    const given = Object.fromEntries(Object.entries(dates).filter(([, v]) => v));
    const path = { park_id: park.id, subject_id: subject.id };
    return add.mutateAsync({ params: { path }, body: { ...rest, ...given } });
  };
  return (
    <FormModal<Values>
      open={open}
      title={t('admission.qualification.add')}
      confirm={t('ui.save')}
      schema="NewQualification"
      initial={{ holder: subject.name, ...(type ? { document_type: type } : {}) }}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="document_type" label={t('admission.qualification.type')}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={options} loading={kinds.isLoading} />
      </Field>
      <Field name="file_id" label={t('admission.qualification.file')}>
        <FileDrop
          parkId={park.id}
          purpose="qualification"
          subjectId={subject.id}
          label={t('admission.qualification.choose')}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
        />
      </Field>
      <Field name="holder" label={t('admission.qualification.holder')}>
        <Input />
      </Field>
      <Field name="number" label={t('admission.qualification.number')}>
        <Input />
      </Field>
      <Field name="issued_on" label={t('admission.qualification.issuedOn')}>
        <DatePicker style={{ width: '100%' }} />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.document_type !== b.document_type}>
        {({ getFieldValue }) => {
          const rule = kinds.data?.items.find((k) => k.type === getFieldValue('document_type'))?.expires;
          const required = rule === 'required' ? [{ required: true, message: t('ui.form.required') }] : [];
          return rule === 'never' ? null : (
            <Field name="expires_on" label={t('admission.qualification.expiresOn')} rules={required}>
              <DatePicker style={{ width: '100%' }} />
            </Field>
          );
        }}
      </Form.Item>
    </FormModal>
  );
}
