import { Button, Form, Input, InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { ClockBanner } from '@/ui/Clock';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { Section } from '@/ui/Panel';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useDecideAppeal, useFileAppeal } from '../api';
import { type Appeal, appealTone, type Dossier } from '../violation';
import { FileLinks, Files } from './Files';

/** The one objection to a violation, and what somebody else decided about it. */
export function AppealSection({ dossier: d }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const park = usePark();
  const [filing, setFiling] = useState(false);
  const v = d.violation;
  const open = !d.appeal && d.appeal_until !== undefined && d.appeal_until > Date.now();
  const may = open && ['confirmed', 'rectifying'].includes(v.state) && park.can('fileViolationAppeal');
  return (
    <Section
      title={t('conduct.appeal.title')}
      extra={
        may ? (
          <Button type={park.portal ? 'primary' : 'default'} onClick={() => setFiling(true)}>
            {t('conduct.appeal.file')}
          </Button>
        ) : null
      }
    >
      {open && d.appeal_until ? <ClockBanner title={t('conduct.appeal.until')} dueAt={d.appeal_until} /> : null}
      {d.appeal ? <AppealCase appeal={d.appeal} /> : <EmptyState title={t('conduct.appeal.none')} />}
      <FileForm dossier={d} open={filing} onClose={() => setFiling(false)} />
    </Section>
  );
}

function AppealCase({ appeal: a }: { appeal: Appeal }) {
  const { t } = useTranslation();
  const park = usePark();
  const [deciding, setDeciding] = useState(false);
  return (
    <>
      <p>
        <StatusTag tone={appealTone[a.state]}>{t(`conduct.appealState.${a.state}`)}</StatusTag>{' '}
        <DateTime at={a.filed_at} />
      </p>
      <p style={{ whiteSpace: 'pre-wrap' }}>{a.grounds}</p>
      <FileLinks ids={a.file_ids} />
      {a.reason ? (
        <p>
          {t('conduct.appeal.decision', { before: a.points_before, after: a.points_after })} {a.reason}
        </p>
      ) : null}
      {a.state === 'filed' && park.can('decideViolationAppeal') ? (
        <Button type="primary" onClick={() => setDeciding(true)}>
          {t('conduct.appeal.decide')}
        </Button>
      ) : null}
      <DecideForm appeal={a} open={deciding} onClose={() => setDeciding(false)} />
    </>
  );
}

function FileForm({ dossier: d, open, onClose }: { dossier: Dossier; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const file = useFileAppeal();
  const params = { path: { park_id: park.id, violation_id: d.violation.id } };
  return (
    <FormModal<Schemas['NewViolationAppeal']>
      open={open}
      title={t('conduct.appeal.file')}
      confirm={t('conduct.appeal.send')}
      schema="NewViolationAppeal"
      onClose={onClose}
      onSubmit={(body) => file.mutateAsync({ params, body })}
    >
      <Field name="grounds" label={t('conduct.appeal.grounds')} extra={t('conduct.appeal.once')}>
        <Input.TextArea rows={5} showCount maxLength={2000} />
      </Field>
      <Field name="file_ids" label={t('conduct.files.title')}>
        <Files subjectId={d.violation.subject.id} />
      </Field>
    </FormModal>
  );
}

const outcomes = ['upheld', 'reduced', 'overturned'] as const;

function DecideForm({ appeal: a, open, onClose }: { appeal: Appeal; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const decide = useDecideAppeal();
  const params = { path: { park_id: park.id, appeal_id: a.id }, header: ifMatch(a.version) };
  return (
    <FormModal<Schemas['ViolationAppealDecision']>
      open={open}
      title={t('conduct.appeal.decide')}
      confirm={t('ui.confirm')}
      schema="ViolationAppealDecision"
      initial={{ outcome: 'upheld' }}
      onClose={onClose}
      onSubmit={(body) => decide.mutateAsync({ params, body })}
    >
      <Field name="outcome" label={t('conduct.appeal.outcome')}>
        <Segmented options={outcomes.map((value) => ({ value, label: t(`conduct.appealState.${value}`) }))} />
      </Field>
      <Form.Item noStyle shouldUpdate={(x, y) => x.outcome !== y.outcome}>
        {({ getFieldValue }) =>
          getFieldValue('outcome') === 'reduced' ? (
            <Field
              name="points"
              label={t('conduct.appeal.points', { count: a.points_before })}
              rules={[{ required: true, message: t('ui.form.required') }]}
            >
              <InputNumber min={0} max={a.points_before} precision={0} />
            </Field>
          ) : null
        }
      </Form.Item>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea rows={4} />
      </Field>
    </FormModal>
  );
}
