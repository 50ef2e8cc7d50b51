import { useNavigate } from '@tanstack/react-router';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { day } from '@/ui/format';
import { useConfirmedViolations, useCreateFiling } from '../api';
import { kinds, monthsBefore } from '../filing';

/** A month that is over, or a clue to a violation somebody has confirmed. */
export function NewFilingForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const create = useCreateFiling();
  return (
    <FormModal<Schemas['NewFiling']>
      open={open}
      title={t('filing.add.button')}
      confirm={t('filing.add.confirm')}
      schema="NewFiling"
      initial={{ kind: 'park_monthly' }}
      onClose={onClose}
      onSubmit={async (body) => {
        const made = await create.mutateAsync({ params: { path: { park_id: park.id } }, body });
        await navigate({ to: '/p/$parkId/filings/$filingId', params: { parkId: park.id, filingId: made.id } });
      }}
    >
      <Field name="kind" label={t('filing.kind.label')}>
        <Radio.Group
          optionType="button"
          options={kinds.map((value) => ({ value, label: t(`filing.kind.${value}`) }))}
        />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.kind !== b.kind}>
        {({ getFieldValue }) => (getFieldValue('kind') === 'violation_clue' ? <Violation /> : <Month />)}
      </Form.Item>
    </FormModal>
  );
}

function Month() {
  const { t } = useTranslation();
  return (
    <Field name="period" label={t('filing.period')} required>
      <Select options={monthsBefore(new Date(), 12).map((value) => ({ value, label: value }))} />
    </Field>
  );
}

function Violation() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const { data, isLoading } = useConfirmedViolations(park.id, true);
  const confirmed = data?.items.filter((v) => ['confirmed', 'rectifying', 'closed'].includes(v.state)) ?? [];
  return (
    <Field name="violation_id" label={t('filing.violation')} required>
      <Select
        loading={isLoading}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={t('filing.add.noViolation')}
        options={confirmed.map((v) => ({
          value: v.id,
          label: `${pick(v.name, i18n.language)} · ${v.subject.name} · ${day(v.occurred_at)}`,
        }))}
      />
    </Field>
  );
}
