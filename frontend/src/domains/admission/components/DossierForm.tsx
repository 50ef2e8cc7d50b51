import { DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useChangeSubject, useSubjects } from '../api';
import { exemptions, forms, identityKinds, type Subject } from '../subject';

type Values = Omit<Schemas['SubjectChange'], 'birth_date'> & { birth_date?: Dayjs };

/** The dossier's own facts; sealed ones are only written, never shown. */
export function DossierForm({ open, subject: s, onClose }: { open: boolean; subject: Subject; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const change = useChangeSubject();
  const submit = ({ birth_date, ...rest }: Values) => {
    const body = birth_date ? { ...rest, birth_date: birth_date.format('YYYY-MM-DD') } : rest;
    const path = { park_id: park.id, subject_id: s.id };
    return change.mutateAsync({ params: { path, header: ifMatch(s.version) }, body });
  };
  const initial: Partial<Values> = {
    name: s.name,
    short_name: s.short_name,
    form: s.form,
    contact_name: s.contact_name,
    ...(s.form === 'natural_person' ? {} : { address: s.address }),
    ...(s.uscc ? { uscc: s.uscc } : {}),
    ...(s.exemption ? { exemption: s.exemption } : {}),
    ...(s.id_kind ? { id_kind: s.id_kind } : {}),
    ...(s.agency ? { agency_id: s.agency.id } : {}),
  };
  return (
    <FormModal<Values>
      open={open}
      title={t('admission.subject.edit')}
      confirm={t('ui.save')}
      schema="SubjectChange"
      initial={initial}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="name" label={t('admission.subject.name')}>
        <Input />
      </Field>
      <Field name="short_name" label={t('admission.subject.shortName')}>
        <Input />
      </Field>
      {s.kind === 'streamer' ? <PersonFields subject={s} /> : <FirmFields />}
      <Field name="contact_name" label={t('admission.subject.contact')}>
        <Input autoComplete="off" />
      </Field>
      <Field
        name="phone"
        label={t('admission.subject.phone')}
        extra={s.phone_masked ? t('admission.subject.keeps', { value: s.phone_masked }) : undefined}
      >
        <Input inputMode="numeric" autoComplete="off" />
      </Field>
      <Field
        name="address"
        label={t('admission.subject.address')}
        extra={
          s.form === 'natural_person' && s.address ? t('admission.subject.keeps', { value: s.address }) : undefined
        }
      >
        <Input />
      </Field>
    </FormModal>
  );
}

function FirmFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field name="form" label={t('admission.subject.form')}>
        <Select options={forms.map((value) => ({ value, label: t(`admission.form.${value}`) }))} />
      </Field>
      <Field name="uscc" label={t('admission.subject.uscc')}>
        <Input autoComplete="off" />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.form !== b.form}>
        {({ getFieldValue }) =>
          getFieldValue('form') === 'natural_person' ? (
            <Field
              name="exemption"
              label={t('admission.subject.exemption')}
              extra={t('admission.subject.exemptionHint')}
            >
              <Select
                allowClear
                options={exemptions.map((value) => ({ value, label: t(`admission.exemption.${value}`) }))}
              />
            </Field>
          ) : null
        }
      </Form.Item>
    </>
  );
}

function PersonFields({ subject: s }: { subject: Subject }) {
  const { t } = useTranslation();
  const park = usePark();
  const agencies = useSubjects(park.id, { kind: 'agency', limit: 200 });
  const options = agencies.data?.items.map((a) => ({ value: a.id, label: a.name })) ?? [];
  return (
    <>
      <Field name="id_kind" label={t('admission.subject.idKind')}>
        <Select options={identityKinds.map((value) => ({ value, label: t(`admission.idKind.${value}`) }))} />
      </Field>
      <Field
        name="id_number"
        label={t('admission.subject.idNumber')}
        extra={s.id_masked ? t('admission.subject.keeps', { value: s.id_masked }) : t('admission.subject.sealed')}
      >
        <Input autoComplete="off" />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.id_kind !== b.id_kind}>
        {({ getFieldValue }) =>
          getFieldValue('id_kind') && getFieldValue('id_kind') !== 'resident_id' ? (
            <Field name="birth_date" label={t('admission.subject.birthDate')}>
              <DatePicker style={{ width: '100%' }} disabledDate={(d) => d.isAfter(dayjs())} />
            </Field>
          ) : null
        }
      </Form.Item>
      {options.length ? (
        <Field name="agency_id" label={t('admission.kind.agency')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />
        </Field>
      ) : null}
    </>
  );
}
