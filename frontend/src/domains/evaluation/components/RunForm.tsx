import { App, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useRunEvaluation } from '../api';

/** The months that are over, the latest first. */
function months(now: Date): string[] {
  return Array.from({ length: 12 }, (_, i) =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1 - i, 1)).toISOString().slice(0, 7),
  );
}

/** Computes a month that is over; published evaluations stay as they are. */
export function RunForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message } = App.useApp();
  const run = useRunEvaluation();
  const options = months(new Date()).map((value) => ({ value, label: value }));
  return (
    <FormModal<{ month: string }>
      open={open}
      title={t('evaluation.run.title')}
      confirm={t('evaluation.run.button')}
      schema="NewEvaluationRun"
      initial={{ month: options[0]?.value ?? '' }}
      onClose={onClose}
      onSubmit={async (body) => {
        const done = await run.mutateAsync({ params: { path: { park_id: park.id } }, body });
        void message.success(t('evaluation.run.done', { count: done.changed, month: done.month }));
      }}
    >
      <p className="second">{t('evaluation.run.hint')}</p>
      <Field name="month" label={t('evaluation.month')}>
        <Select options={options} />
      </Field>
    </FormModal>
  );
}
