import { Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useCreatePlan, useSetRate } from '../api';
import { type Plan, planKinds } from '../product';

/** A rate people write in per cent; what it holds is basis points. */
function RateInput(props: { id?: string; value?: number | null; onChange?: (bp: number | null) => void }) {
  const { value, onChange, ...rest } = props;
  return (
    <InputNumber
      {...rest}
      style={{ width: '100%' }}
      suffix="%"
      precision={2}
      controls={false}
      value={value === undefined || value === null ? null : value / 100}
      onChange={(percent) => onChange?.(percent === null ? null : Math.round(percent * 100))}
    />
  );
}

/** A commission plan: for everybody, or only for the streamers named. */
export function PlanForm({ open, offerId, onClose }: { open: boolean; offerId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const create = useCreatePlan();
  const streamers = useSubjects(park.id, { kind: 'streamer', limit: 200 });
  return (
    <FormModal<Schemas['NewPlan']>
      open={open}
      title={t('sourcing.plan.add')}
      confirm={t('ui.save')}
      schema="NewPlan"
      initial={{ kind: 'ordinary' }}
      onClose={onClose}
      onSubmit={(body) => create.mutateAsync({ params: { path: { park_id: park.id, offer_id: offerId } }, body })}
    >
      <Field name="kind" label={t('sourcing.plan.kind')}>
        <Select options={planKinds.map((value) => ({ value, label: t(`sourcing.plan.${value}`) }))} />
      </Field>
      <Field name="rate_bp" label={t('sourcing.plan.rate')}>
        <RateInput />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.kind !== b.kind}>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'ordinary' ? null : (
            <Field name="streamer_ids" label={t('sourcing.plan.streamers')}>
              <Select
                mode="multiple"
                showSearch={{ optionFilterProp: 'label' }}
                options={streamers.data?.items.map((s) => ({ value: s.id, label: s.name })) ?? []}
              />
            </Field>
          )
        }
      </Form.Item>
    </FormModal>
  );
}

export function RateForm({ plan, onClose }: { plan: Plan | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const set = useSetRate();
  return (
    <FormModal<Schemas['PlanRateChange']>
      open={plan !== undefined}
      title={t('sourcing.plan.change')}
      confirm={t('ui.save')}
      schema="PlanRateChange"
      initial={{ rate_bp: plan?.next_rate_bp ?? plan?.rate_bp ?? 0 }}
      onClose={onClose}
      onSubmit={async (body) => {
        if (!plan) return;
        const params = { path: { park_id: park.id, plan_id: plan.id }, header: ifMatch(plan.version) };
        await set.mutateAsync({ params, body });
      }}
    >
      <Field name="rate_bp" label={t('sourcing.plan.rate')} extra={t('sourcing.plan.rule')}>
        <RateInput />
      </Field>
    </FormModal>
  );
}
