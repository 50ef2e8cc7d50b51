import { App, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { ReasonModal } from '@/ui/ReasonModal';
import { useConfirmConsequence, useFileAppeal, usePublishSnapshot } from '../api';
import type { Detail } from '../snapshot';

/** Publishing, the consequence a person answers for, and the subject's objection. */
export function Actions({ detail: d }: { detail: Detail }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message, modal } = App.useApp();
  const publish = usePublishSnapshot();
  const appeal = useFileAppeal();
  const [step, setStep] = useState<'quota' | 'appeal'>();
  const s = d.snapshot;
  const path = { park_id: park.id, snapshot_id: s.id };
  const done = () => void message.success(t('ui.done'));
  const published = s.state === 'published';
  return (
    <>
      {!published && park.can('publishSnapshot') ? (
        <Button
          type="primary"
          onClick={() =>
            void modal.confirm({
              title: t('evaluation.publish.title'),
              content: t('evaluation.publish.hint'),
              okText: t('evaluation.publish.button'),
              cancelText: t('ui.cancel'),
              onOk: () =>
                publish.mutateAsync({ params: { path, header: ifMatch(s.version) } }).then(done, () => undefined),
            })
          }
        >
          {t('evaluation.publish.button')}
        </Button>
      ) : null}
      {published && d.proposed_quota !== undefined && park.can('confirmConsequence') ? (
        <Button type="primary" onClick={() => setStep('quota')}>
          {t('evaluation.confirmQuota')}
        </Button>
      ) : null}
      {published && park.can('fileEvaluationAppeal') ? (
        <Button onClick={() => setStep('appeal')}>{t('evaluation.appeal.file')}</Button>
      ) : null}
      <QuotaForm detail={d} open={step === 'quota'} onClose={() => setStep(undefined)} />
      <ReasonModal
        open={step === 'appeal'}
        title={t('evaluation.appeal.file')}
        consequence={t('evaluation.appeal.hint')}
        label={t('evaluation.appeal.grounds')}
        confirm={t('evaluation.appeal.file')}
        onCancel={() => setStep(undefined)}
        onConfirm={async (grounds) => {
          await appeal.mutateAsync({ params: { path }, body: { grounds } });
          setStep(undefined);
          done();
        }}
      />
    </>
  );
}

function QuotaForm({ detail: d, open, onClose }: { detail: Detail; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const confirm = useConfirmConsequence();
  const s = d.snapshot;
  return (
    <FormModal<{ sample_quota: number; reason: string }>
      open={open}
      title={t('evaluation.confirmQuota')}
      confirm={t('evaluation.confirmQuota')}
      schema="NewConsequence"
      initial={{ sample_quota: d.proposed_quota ?? 0, reason: t('evaluation.quotaDefault', { grade: s.grade }) }}
      onClose={onClose}
      onSubmit={(body) =>
        confirm.mutateAsync({
          params: { path: { park_id: park.id, snapshot_id: s.id }, header: ifMatch(s.version) },
          body,
        })
      }
    >
      <p className="second">{t('evaluation.quotaHint', { count: d.proposed_quota ?? 0 })}</p>
      <Field name="sample_quota" label={t('evaluation.quota')}>
        <InputNumber min={0} max={1000} style={{ width: '100%' }} />
      </Field>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
