import { App, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { MinuteInput } from '@/ui/MinuteInput';
import { useAppointDeputy, useHandOver, useMembers } from '../api';
import { isPortal } from '../people';

interface Props {
  open: boolean;
  onClose: () => void;
}

function useColleagues() {
  const park = usePark();
  const { data } = useMembers(park.id, { state: 'active', limit: 200 });
  const staff = data?.items.filter((m) => !isPortal(m.role)) ?? [];
  return [...new Map(staff.map((m) => [m.account.id, m.account.name]))].map(([value, label]) => ({ value, label }));
}

/** Somebody else acts for an absent colleague until a date, on record as such. */
export function DeputyForm({ open, onClose }: Props) {
  const { t } = useTranslation();
  const park = usePark();
  const appoint = useAppointDeputy();
  const colleagues = useColleagues();
  const submit = ({ until_at, ...rest }: Omit<Schemas['NewDeputy'], 'until_at'> & { until_at: Dayjs }) =>
    appoint.mutateAsync({ params: { path: { park_id: park.id } }, body: { ...rest, until_at: until_at.valueOf() } });
  return (
    <FormModal
      open={open}
      title={t('identity.work.deputy')}
      confirm={t('ui.save')}
      schema="NewDeputy"
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="absent_account_id" label={t('identity.work.absent')}>
        <Select options={colleagues} />
      </Field>
      <Field name="deputy_account_id" label={t('identity.work.actsFor')}>
        <Select options={colleagues} />
      </Field>
      <Field
        name="until_at"
        label={t('identity.work.until')}
        rules={[{ required: true, message: t('ui.form.required') }]}
      >
        <MinuteInput />
      </Field>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}

/** Moves all open work from one colleague to another. */
export function HandoverForm({ open, onClose }: Props) {
  const { t } = useTranslation();
  const park = usePark();
  const handOver = useHandOver();
  const colleagues = useColleagues();
  const { message } = App.useApp();
  const submit = async (body: Schemas['NewHandover']) => {
    const { moved } = await handOver.mutateAsync({ params: { path: { park_id: park.id } }, body });
    const count = moved.reduce((sum, m) => sum + m.count, 0);
    message.success(t('identity.work.moved', { count }));
  };
  return (
    <FormModal<Schemas['NewHandover']>
      open={open}
      title={t('identity.work.handover')}
      confirm={t('identity.work.handover')}
      schema="NewHandover"
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="from_account_id" label={t('identity.work.from')}>
        <Select options={colleagues} />
      </Field>
      <Field name="to_account_id" label={t('identity.work.to')}>
        <Select options={colleagues} />
      </Field>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
