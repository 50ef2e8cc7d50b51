import { App, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { ReasonModal } from '@/ui/ReasonModal';
import {
  useCancelSample,
  useCloseSample,
  useDecideSample,
  useReceiveSample,
  useReturnSample,
  useShipSample,
} from '../api';
import type { Sample } from '../product';

type Step = 'decline' | 'return' | 'cancel' | 'ship';

/** The next steps of a sample: the merchant's on the left of its way, the streamer's on the right. */
export function SampleActions({ sample: s }: { sample: Sample }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message } = App.useApp();
  const [step, setStep] = useState<Step>();
  const decide = useDecideSample();
  const ship = useShipSample();
  const receive = useReceiveSample();
  const close = useCloseSample();
  const giveBack = useReturnSample();
  const cancel = useCancelSample();
  const params = { path: { park_id: park.id, sample_id: s.id }, header: ifMatch(s.version) };
  const fulfils = park.can('decideSample');
  const asks = park.can('requestSample');
  const done = () => {
    setStep(undefined);
    void message.success(t('ui.done'));
  };
  const ignore = () => undefined;
  const because = (reason: string) =>
    (step === 'decline'
      ? decide.mutateAsync({ params, body: { verdict: 'decline', reason } })
      : step === 'return'
        ? giveBack.mutateAsync({ params, body: { reason } })
        : cancel.mutateAsync({ params, body: { reason } })
    ).then(done);
  return (
    <Space wrap>
      {s.state === 'requested' && fulfils ? (
        <>
          <Button
            size="small"
            type="primary"
            onClick={() => void decide.mutateAsync({ params, body: { verdict: 'approve' } }).then(done, ignore)}
          >
            {t('sourcing.sample.approve')}
          </Button>
          <Button size="small" danger onClick={() => setStep('decline')}>
            {t('sourcing.sample.decline')}
          </Button>
        </>
      ) : null}
      {s.state === 'approved' && fulfils ? (
        <Button size="small" type="primary" onClick={() => setStep('ship')}>
          {t('sourcing.sample.ship')}
        </Button>
      ) : null}
      {s.state === 'shipped' && asks ? (
        <Button size="small" type="primary" onClick={() => void receive.mutateAsync({ params }).then(done, ignore)}>
          {t('sourcing.sample.receive')}
        </Button>
      ) : null}
      {s.state === 'received' && asks ? (
        <Button
          size="small"
          type="primary"
          onClick={() => void close.mutateAsync({ params, body: {} }).then(done, ignore)}
        >
          {t('sourcing.sample.content')}
        </Button>
      ) : null}
      {s.state === 'received' && fulfils ? (
        <Button size="small" onClick={() => setStep('return')}>
          {t('sourcing.sample.return')}
        </Button>
      ) : null}
      {['requested', 'approved'].includes(s.state) && asks ? (
        <Button size="small" onClick={() => setStep('cancel')}>
          {t('sourcing.sample.cancel')}
        </Button>
      ) : null}
      <ReasonModal
        open={step !== undefined && step !== 'ship'}
        title={t(`sourcing.sample.${step ?? 'decline'}`)}
        confirm={t('ui.confirm')}
        onCancel={() => setStep(undefined)}
        onConfirm={because}
      />
      <FormModal<Schemas['SampleShipment']>
        open={step === 'ship'}
        title={t('sourcing.sample.ship')}
        confirm={t('ui.confirm')}
        schema="SampleShipment"
        onClose={() => setStep(undefined)}
        onSubmit={(body) => ship.mutateAsync({ params, body }).then(done)}
      >
        <Field name="carrier" label={t('sourcing.sample.carrier')}>
          <Input />
        </Field>
        <Field name="tracking_number" label={t('sourcing.sample.tracking')}>
          <Input />
        </Field>
      </FormModal>
    </Space>
  );
}
