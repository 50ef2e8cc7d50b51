import { App, Button, Form, Input, Select, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { SpanInput } from '@/ui/MinuteInput';
import { Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime, Money } from '@/ui/Time';
import { YuanInput } from '@/ui/YuanInput';
import { useCatalogue, useDecideSanction, useLiftSanction, useProposeSanction } from '../api';
import { type Dossier, type Sanction, sanctionTone } from '../violation';

/** Steps of the park's ladder taken for a violation: one person proposes, another decides. */
export function Sanctions({ dossier: d }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const park = usePark();
  const [proposing, setProposing] = useState(false);
  const may = ['confirmed', 'rectifying'].includes(d.violation.state) && park.can('proposeSanction');
  return (
    <Section
      title={t('conduct.sanction.title')}
      extra={
        may ? (
          <Button size="small" onClick={() => setProposing(true)}>
            {t('conduct.sanction.propose')}
          </Button>
        ) : null
      }
    >
      {d.sanctions.length ? null : <EmptyState title={t('conduct.sanction.none')} />}
      <ul className="st-list">
        {d.sanctions.map((s) => (
          <li key={s.id}>
            <StatusTag tone={sanctionTone[s.state]}>{t(`conduct.sanctionState.${s.state}`)}</StatusTag>
            <SanctionBody sanction={s} />
            <SanctionActions sanction={s} />
          </li>
        ))}
      </ul>
      <ProposeForm dossier={d} open={proposing} onClose={() => setProposing(false)} />
    </Section>
  );
}

function SanctionBody({ sanction: s }: { sanction: Sanction }) {
  const { t, i18n } = useTranslation();
  return (
    <div className="body">
      {pick(s.name, i18n.language)} {s.amount_fen ? <Money fen={s.amount_fen} /> : null}
      <p>{s.reason}</p>
      {s.clause ? <p className="st-article">{t('ui.article', { article: s.clause })}</p> : null}
      {s.from_at ? (
        <p>
          <DateTime at={s.from_at} /> – <DateTime at={s.until_at} />
        </p>
      ) : null}
      {s.end_reason ? <p>{s.end_reason}</p> : null}
    </div>
  );
}

/** Deciding or lifting a sanction; declining and lifting ask for a reason. */
export function SanctionActions({ sanction: s }: { sanction: Sanction }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message } = App.useApp();
  const [step, setStep] = useState<'decline' | 'lift'>();
  const decide = useDecideSanction();
  const lift = useLiftSanction();
  if (!park.can('decideSanction')) return null;
  const params = { path: { park_id: park.id, sanction_id: s.id }, header: ifMatch(s.version) };
  const done = () => {
    setStep(undefined);
    void message.success(t('ui.done'));
  };
  return (
    <Space wrap>
      {s.state === 'proposed' ? (
        <>
          <Button
            size="small"
            type="primary"
            loading={decide.isPending}
            onClick={() => void decide.mutateAsync({ params, body: { confirm: true } }).then(done, reportProblem)}
          >
            {t('conduct.sanction.confirm')}
          </Button>
          <Button size="small" onClick={() => setStep('decline')}>
            {t('conduct.sanction.decline')}
          </Button>
        </>
      ) : null}
      {s.state === 'in_force' ? (
        <Button size="small" onClick={() => setStep('lift')}>
          {t('conduct.sanction.lift')}
        </Button>
      ) : null}
      <ReasonModal
        open={step !== undefined}
        title={t(`conduct.sanction.${step ?? 'lift'}`)}
        confirm={t('ui.confirm')}
        onCancel={() => setStep(undefined)}
        onConfirm={(reason) =>
          (step === 'lift'
            ? lift.mutateAsync({ params, body: { reason } })
            : decide.mutateAsync({ params, body: { confirm: false, reason } })
          ).then(done)
        }
      />
    </Space>
  );
}

type Values = Omit<Schemas['NewSanction'], 'from_at' | 'until_at'> & { during?: [Dayjs, Dayjs] };

function ProposeForm({ dossier: d, open, onClose }: { dossier: Dossier; open: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const propose = useProposeSanction();
  const catalogue = useCatalogue(park.id);
  const v = d.violation;
  const rungs = catalogue.data?.ladder.filter((r) => r.subjects.includes(v.subject.kind)) ?? [];
  const submit = ({ during, ...rest }: Values) =>
    propose.mutateAsync({
      params: { path: { park_id: park.id, violation_id: v.id } },
      body: {
        ...rest,
        ...(rest.step === 'hold_product' && v.product_id ? { product_id: v.product_id } : {}),
        ...(during ? { from_at: during[0].valueOf(), until_at: during[1].valueOf() } : {}),
      },
    });
  return (
    <FormModal<Values>
      open={open}
      title={t('conduct.sanction.propose')}
      confirm={t('conduct.sanction.propose')}
      schema="NewSanction"
      initial={{ step: d.suggested_step }}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="step" label={t('conduct.sanction.step')}>
        <Select options={rungs.map((r) => ({ value: r.step, label: pick(r.name, i18n.language) }))} />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.step !== b.step}>
        {({ getFieldValue }) => {
          const rung = rungs.find((r) => r.step === getFieldValue('step'));
          const must = [{ required: true, message: t('ui.form.required') }];
          if (!rung) return null;
          return (
            <>
              <p className="faint">
                {pick(rung.condition, i18n.language)} {t('ui.article', { article: pick(rung.basis, i18n.language) })}
              </p>
              {rung.needs.includes('clause') ? (
                <Field name="clause" label={t('conduct.sanction.clause')} rules={must}>
                  <Input />
                </Field>
              ) : null}
              {rung.needs.includes('amount') ? (
                <Field name="amount_fen" label={t('conduct.sanction.amount')} rules={must}>
                  <YuanInput />
                </Field>
              ) : null}
            </>
          );
        }}
      </Form.Item>
      <Form.Item name="during" label={t('conduct.sanction.during')}>
        <SpanInput min={dayjs().startOf('day')} />
      </Form.Item>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
