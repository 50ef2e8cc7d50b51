import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { saveAs } from '@/api/files';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { ReasonModal } from '@/ui/ReasonModal';
import {
  useCorrectFiling,
  useLockFiling,
  useSendFiling,
  useSignFiling,
  useValidateFiling,
  useVoidFiling,
} from '../api';
import type { Detail } from '../filing';
import { ReceiptForm } from './ReceiptForm';

/** What can be done next with a filing; what cannot be undone asks first. */
export function Actions({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const park = usePark();
  const f = detail.filing;
  const [step, setStep] = useState<'correct' | 'void' | 'receipt'>();
  const path = `/parks/${park.id}/filings/${f.id}/package`;
  return (
    <>
      {f.signed_at && park.can('exportFilingPackage') ? (
        <Button onClick={() => void saveAs(path, `${f.external_id}.zip`).catch(reportProblem)}>
          {t('filing.package')}
        </Button>
      ) : null}
      <Forward detail={detail} />
      {f.state === 'sent' && f.channel === 'by_hand' && park.can('recordFilingReceipt') ? (
        <Button type="primary" onClick={() => setStep('receipt')}>
          {t('filing.receipt.record')}
        </Button>
      ) : null}
      {['received', 'rejected'].includes(f.state) && park.can('correctFiling') ? (
        <Button onClick={() => setStep('correct')}>{t('filing.correct.button')}</Button>
      ) : null}
      {['draft', 'validated', 'locked', 'signed', 'rejected'].includes(f.state) && park.can('voidFiling') ? (
        <Button danger onClick={() => setStep('void')}>
          {t('filing.void.button')}
        </Button>
      ) : null}
      <Ending detail={detail} step={step === 'receipt' ? undefined : step} onClose={() => setStep(undefined)} />
      <ReceiptForm filing={f} open={step === 'receipt'} onClose={() => setStep(undefined)} />
    </>
  );
}

/** The steps of the way, each only where it may follow. */
function Forward({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message, modal } = App.useApp();
  const f = detail.filing;
  const validate = useValidateFiling();
  const lock = useLockFiling();
  const sign = useSignFiling();
  const send = useSendFiling();
  const params = { path: { park_id: park.id, filing_id: f.id }, header: ifMatch(f.version) };
  const done = () => void message.success(t('ui.done'));
  const ask = (name: 'lock' | 'sign' | 'online' | 'by_hand', run: () => Promise<unknown>) =>
    void modal.confirm({
      title: t(`filing.ask.${name}`),
      content: t(`filing.ask.${name}Hint`),
      okText: t(`filing.do.${name}`),
      cancelText: t('ui.cancel'),
      onOk: () => run().then(done, () => undefined),
    });
  const unanswered = f.state === 'sent' && detail.deliveries.at(-1)?.outcome === 'failed';
  const handOver = (channel: 'online' | 'by_hand') =>
    ask(channel, () => send.mutateAsync({ params, body: { channel } }));
  return (
    <>
      {['draft', 'validated'].includes(f.state) && park.can('validateFiling') ? (
        <Button loading={validate.isPending} onClick={() => validate.mutate({ params }, { onSuccess: done })}>
          {t('filing.do.validate')}
        </Button>
      ) : null}
      {f.state === 'validated' && park.can('lockFiling') ? (
        <Button type="primary" onClick={() => ask('lock', () => lock.mutateAsync({ params }))}>
          {t('filing.do.lock')}
        </Button>
      ) : null}
      {f.state === 'locked' && park.can('signFiling') ? (
        <Button type="primary" onClick={() => ask('sign', () => sign.mutateAsync({ params }))}>
          {t('filing.do.sign')}
        </Button>
      ) : null}
      {(['signed', 'rejected'].includes(f.state) || unanswered) && park.can('sendFiling') ? (
        <>
          <Button type="primary" onClick={() => handOver('online')}>
            {t('filing.do.online')}
          </Button>
          <Button onClick={() => handOver('by_hand')}>{t('filing.do.by_hand')}</Button>
        </>
      ) : null}
    </>
  );
}

function Ending({
  detail,
  step,
  onClose,
}: {
  detail: Detail;
  step: 'correct' | 'void' | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const correct = useCorrectFiling();
  const end = useVoidFiling();
  const f = detail.filing;
  const path = { park_id: park.id, filing_id: f.id };
  return (
    <ReasonModal
      open={step !== undefined}
      title={t(`filing.${step ?? 'void'}.button`)}
      consequence={t(`filing.${step ?? 'void'}.hint`)}
      confirm={t(`filing.${step ?? 'void'}.button`)}
      danger={step === 'void'}
      onCancel={onClose}
      onConfirm={async (reason) => {
        if (step === 'correct') {
          const made = await correct.mutateAsync({ params: { path }, body: { reason } });
          await navigate({ to: '/p/$parkId/filings/$filingId', params: { parkId: park.id, filingId: made.id } });
        } else {
          await end.mutateAsync({ params: { path, header: ifMatch(f.version) }, body: { reason } });
        }
        onClose();
        void message.success(t('ui.done'));
      }}
    />
  );
}
