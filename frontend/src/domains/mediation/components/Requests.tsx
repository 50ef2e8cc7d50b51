import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Clock } from '@/ui/Clock';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { day } from '@/ui/format';
import { useRequestEvidence } from '../api';
import type { Case } from '../case';

const targets = ['consumer', 'merchant', 'both'] as const;

/** What was asked of whom by when, and what silence will mean. */
export function Requests({ c }: { c: Case }) {
  const { t } = useTranslation();
  const park = usePark();
  const ask = useRequestEvidence();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ul className="st-list">
        {c.requests.map((r) => (
          <li key={r.id}>
            <div className="body">
              <b>{t(`mediation.target.${r.to}`)}</b> {r.asks}
              <div className="st-article">{t('mediation.request.silence', { silence: r.silence })}</div>
            </div>
            <Clock dueAt={r.due_at} done={r.answered_at !== undefined} />
          </li>
        ))}
      </ul>
      {c.requests.length ? null : <p className="faint">{t('mediation.request.none')}</p>}
      {park.can('requestEvidence') && c.state === 'mediating' ? (
        <Button onClick={() => setAsking(true)}>{t('mediation.request.ask')}</Button>
      ) : null}
      <FormModal<Schemas['NewEvidenceRequest']>
        open={asking}
        title={t('mediation.request.ask')}
        confirm={t('mediation.request.ask')}
        schema="NewEvidenceRequest"
        initial={{ to: 'merchant', due_on: day(Date.now() + 3 * 86_400_000), silence: t('mediation.request.usual') }}
        onClose={() => setAsking(false)}
        onSubmit={(body) => ask.mutateAsync({ params: { path: { park_id: park.id, case_id: c.id } }, body })}
      >
        <Field name="to" label={t('mediation.request.to')}>
          <Select options={targets.map((value) => ({ value, label: t(`mediation.target.${value}`) }))} />
        </Field>
        <Field name="asks" label={t('mediation.request.asks')}>
          <Input.TextArea rows={3} />
        </Field>
        <Field name="silence" label={t('mediation.request.means')}>
          <Input.TextArea rows={2} />
        </Field>
        <Field name="due_on" label={t('mediation.request.due')}>
          <Input type="date" min={day(Date.now())} />
        </Field>
      </FormModal>
    </>
  );
}
