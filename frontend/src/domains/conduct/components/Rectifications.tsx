import { Button, DatePicker, Input, Segmented, Space } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { Section } from '@/ui/Panel';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useAnswerRectification, useDecideRectification, useOrderRectification } from '../api';
import { type Dossier, type Rectification, rectificationTone } from '../violation';
import { FileLinks, Files } from './Files';

/** What the subject has to put right, what it says it did, and whether that was enough. */
export function Rectifications({ dossier: d }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const park = usePark();
  const [ordering, setOrdering] = useState(false);
  const may = ['confirmed', 'rectifying'].includes(d.violation.state) && park.can('orderRectification');
  return (
    <Section
      title={t('conduct.rectification.title')}
      extra={
        may ? (
          <Button size="small" onClick={() => setOrdering(true)}>
            {t('conduct.rectification.order')}
          </Button>
        ) : null
      }
    >
      {d.rectifications.length ? null : <EmptyState title={t('conduct.rectification.none')} />}
      <ul className="st-list">
        {d.rectifications.map((r) => (
          <Item key={r.id} rectification={r} />
        ))}
      </ul>
      <OrderForm dossier={d} open={ordering} onClose={() => setOrdering(false)} />
    </Section>
  );
}

function Item({ rectification: r }: { rectification: Rectification }) {
  const { t } = useTranslation();
  const park = usePark();
  const [step, setStep] = useState<'answer' | 'decide'>();
  const close = () => setStep(undefined);
  return (
    <li>
      <StatusTag tone={r.overdue ? 'bad' : rectificationTone[r.state]}>
        {t(r.overdue ? 'conduct.rectification.overdue' : `conduct.rectificationState.${r.state}`)}
      </StatusTag>
      <div className="body">
        {r.task}
        <p>{t('conduct.rectification.dueOn', { on: r.due_on })}</p>
        {r.answer ? <p>{t('conduct.rectification.answered', { answer: r.answer })}</p> : null}
        <FileLinks ids={r.answer_file_ids} />
        {r.decision ? <p>{t('conduct.rectification.decided', { decision: r.decision })}</p> : null}
      </div>
      <Space wrap>
        {['ordered', 'returned'].includes(r.state) && park.can('submitRectification') ? (
          <Button size="small" type={park.portal ? 'primary' : 'default'} onClick={() => setStep('answer')}>
            {t('conduct.rectification.answer')}
          </Button>
        ) : null}
        {r.state === 'submitted' && park.can('decideRectification') ? (
          <Button size="small" type="primary" onClick={() => setStep('decide')}>
            {t('conduct.rectification.decide')}
          </Button>
        ) : null}
      </Space>
      <AnswerForm rectification={r} open={step === 'answer'} onClose={close} />
      <VerdictForm rectification={r} open={step === 'decide'} onClose={close} />
    </li>
  );
}

type Order = { task: string; due_on?: Dayjs };

function OrderForm({ dossier: d, open, onClose }: { dossier: Dossier; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const order = useOrderRectification();
  const submit = ({ task, due_on }: Order) =>
    order.mutateAsync({
      params: { path: { park_id: park.id, violation_id: d.violation.id } },
      body: {
        task,
        violation_version: d.violation.version,
        ...(due_on ? { due_on: due_on.format('YYYY-MM-DD') } : {}),
      },
    });
  return (
    <FormModal<Order>
      open={open}
      title={t('conduct.rectification.order')}
      confirm={t('ui.confirm')}
      schema="NewRectification"
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="task" label={t('conduct.rectification.task')}>
        <Input.TextArea rows={4} />
      </Field>
      <Field name="due_on" label={t('conduct.rectification.due')} extra={t('conduct.rectification.dueHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Field>
    </FormModal>
  );
}

interface StepProps {
  rectification: Rectification;
  open: boolean;
  onClose: () => void;
}

function AnswerForm({ rectification: r, open, onClose }: StepProps) {
  const { t } = useTranslation();
  const park = usePark();
  const answer = useAnswerRectification();
  const params = { path: { park_id: park.id, rectification_id: r.id }, header: ifMatch(r.version) };
  return (
    <FormModal<Schemas['RectificationAnswer']>
      open={open}
      title={t('conduct.rectification.answer')}
      confirm={t('ui.confirm')}
      schema="RectificationAnswer"
      onClose={onClose}
      onSubmit={(body) => answer.mutateAsync({ params, body })}
    >
      <Field name="answer" label={t('conduct.rectification.done')}>
        <Input.TextArea rows={4} />
      </Field>
      <Field name="file_ids" label={t('conduct.files.title')}>
        <Files subjectId={r.subject_id} />
      </Field>
    </FormModal>
  );
}

type Verdict = { verdict: 'accept' | 'return'; reason: string };

function VerdictForm({ rectification: r, open, onClose }: StepProps) {
  const { t } = useTranslation();
  const park = usePark();
  const decide = useDecideRectification();
  const params = { path: { park_id: park.id, rectification_id: r.id }, header: ifMatch(r.version) };
  return (
    <FormModal<Verdict>
      open={open}
      title={t('conduct.rectification.decide')}
      confirm={t('ui.confirm')}
      schema="RectificationVerdict"
      initial={{ verdict: 'accept' }}
      onClose={onClose}
      onSubmit={({ verdict, reason }) => decide.mutateAsync({ params, body: { accept: verdict === 'accept', reason } })}
    >
      <Field name="verdict" label={t('conduct.rectification.verdict')}>
        <Segmented
          options={[
            { value: 'accept', label: t('conduct.rectification.accept') },
            { value: 'return', label: t('conduct.rectification.return') },
          ]}
        />
      </Field>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
