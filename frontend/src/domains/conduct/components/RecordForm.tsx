import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { MinuteInput } from '@/ui/MinuteInput';
import { useCatalogue, useRecord } from '../api';

type Values = Omit<Schemas['NewViolation'], 'occurred_at' | 'source'> & { occurred_at: Dayjs };

/** What was seen, by whom it was done and when; somebody confirms it later. */
export function RecordForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const record = useRecord();
  const catalogue = useCatalogue(park.id);
  const subjects = useSubjects(park.id, { limit: 200 });
  const submit = async ({ occurred_at, ...rest }: Values) => {
    const made = await record.mutateAsync({
      params: { path: { park_id: park.id } },
      body: { ...rest, source: 'manual', occurred_at: occurred_at.valueOf() },
    });
    await navigate({
      to: '/p/$parkId/violations/$violationId',
      params: { parkId: park.id, violationId: made.id },
    });
  };
  return (
    <FormModal<Values>
      open={open}
      title={t('conduct.record.add')}
      confirm={t('conduct.record.confirm')}
      schema="NewViolation"
      initial={{ occurred_at: dayjs() }}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="subject_id" label={t('conduct.violation.subject')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={
            subjects.data?.items.map((s) => ({ value: s.id, label: `${s.name} · ${t(`admission.kind.${s.kind}`)}` })) ??
            []
          }
        />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.subject_id !== b.subject_id}>
        {({ getFieldValue }) => {
          const kind = subjects.data?.items.find((s) => s.id === getFieldValue('subject_id'))?.kind;
          const items = catalogue.data?.items.filter((i) => !kind || i.subjects.includes(kind)) ?? [];
          return (
            <Field name="code" label={t('conduct.violation.kind')}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={items.map((i) => ({
                  value: i.code,
                  label: `${pick(i.name, i18n.language)} · ${t('conduct.violation.pointsOf', { count: i.points })}`,
                }))}
              />
            </Field>
          );
        }}
      </Form.Item>
      <Form.Item
        name="occurred_at"
        label={t('conduct.violation.occurredAt')}
        rules={[{ required: true, message: t('ui.form.required') }]}
      >
        <MinuteInput />
      </Form.Item>
      <Field name="facts" label={t('conduct.violation.facts')}>
        <Input.TextArea rows={4} showCount maxLength={2000} />
      </Field>
    </FormModal>
  );
}
