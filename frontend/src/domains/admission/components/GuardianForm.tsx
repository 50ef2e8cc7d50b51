import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FileDrop } from '@/ui/FileDrop';
import { FormModal } from '@/ui/FormModal';
import { useAddGuardian } from '../api';
import { relations, type Subject } from '../subject';

/** The guardian's consent for somebody of 16 or 17, with the signed paper. */
export function GuardianForm({ open, subject, onClose }: { open: boolean; subject: Subject; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const add = useAddGuardian();
  const path = { park_id: park.id, subject_id: subject.id };
  return (
    <FormModal<Schemas['NewGuardian']>
      open={open}
      title={t('admission.guardian.title')}
      confirm={t('ui.save')}
      schema="NewGuardian"
      initial={{ relation: 'father' }}
      onClose={onClose}
      onSubmit={(body) => add.mutateAsync({ params: { path }, body })}
    >
      <Field name="name" label={t('admission.guardian.name')}>
        <Input />
      </Field>
      <Field name="relation" label={t('admission.guardian.relation')}>
        <Select options={relations.map((value) => ({ value, label: t(`admission.relation.${value}`) }))} />
      </Field>
      <Field name="phone" label={t('admission.guardian.phone')}>
        <Input inputMode="numeric" />
      </Field>
      <Field name="consent_file_id" label={t('admission.guardian.consent')}>
        <FileDrop
          parkId={park.id}
          purpose="guardian_consent"
          subjectId={subject.id}
          label={t('admission.guardian.choose')}
          accept=".pdf,.jpg,.jpeg,.png"
        />
      </Field>
    </FormModal>
  );
}
