import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { Section } from '@/ui/Panel';
import { useVerifications, useVerifySubject } from '../api';
import type { Subject } from '../subject';

const ways = ['register', 'original', 'visit', 'call'] as const;

/** When the park verified this dossier again, and the step to do it today. */
export function Verifications({ subject: s }: { subject: Subject }) {
  const { t } = useTranslation();
  const park = usePark();
  const all = useVerifications(park.id, s.id);
  const verify = useVerifySubject();
  const [open, setOpen] = useState(false);
  const inBusiness = s.state === 'admitted' || s.state === 'suspended';
  const submit = (body: Schemas['NewVerification']) =>
    verify.mutateAsync({ params: { path: { park_id: park.id, subject_id: s.id } }, body });
  return (
    <Section
      title={t('admission.verification.title')}
      extra={
        inBusiness && park.can('verifySubject') ? (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('admission.verification.add')}
          </Button>
        ) : null
      }
    >
      {all.data?.items.length ? (
        <ul className="st-list">
          {all.data.items.map((v) => (
            <li key={v.id}>
              <div className="body">
                <time>{v.verified_on}</time> · {t(`admission.verification.way.${v.way}`)} · {v.verified_by.name}
                <p>{v.note}</p>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="faint">{t('admission.verification.none')}</p>
      )}
      <FormModal<Schemas['NewVerification']>
        open={open}
        title={t('admission.verification.add')}
        confirm={t('admission.verification.add')}
        schema="NewVerification"
        initial={{ way: 'register' }}
        onClose={() => setOpen(false)}
        onSubmit={submit}
      >
        <p className="second">{t('admission.verification.hint')}</p>
        <Field name="way" label={t('admission.verification.how')}>
          <Select options={ways.map((value) => ({ value, label: t(`admission.verification.way.${value}`) }))} />
        </Field>
        <Field name="note" label={t('admission.verification.note')}>
          <Input.TextArea rows={3} />
        </Field>
      </FormModal>
    </Section>
  );
}
