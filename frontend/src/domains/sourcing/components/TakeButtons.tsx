import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useRequestSample, useSelectOffer } from '../api';
import type { Offer } from '../product';

/** Ask for a sample of an offer or take it into a selection, for oneself or for a streamer one stands for. */
export function TakeButtons({ offer: o }: { offer: Offer }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message } = App.useApp();
  const [step, setStep] = useState<'sample' | 'select'>();
  const ask = useRequestSample();
  const select = useSelectOffer();
  if (o.state !== 'published') return null;
  const params = { path: { park_id: park.id, offer_id: o.id } };
  const submit = async (body: Schemas['NewSample']) => {
    if (step === 'sample') await ask.mutateAsync({ params, body });
    else await select.mutateAsync({ params, body: { streamer_id: body.streamer_id } });
    void message.success(t(step === 'sample' ? 'sourcing.sample.asked' : 'sourcing.selection.made'));
  };
  return (
    <>
      {park.can('requestSample') && o.terms.sample_units ? (
        <Button onClick={() => setStep('sample')}>{t('sourcing.sample.ask')}</Button>
      ) : null}
      {park.can('selectOffer') ? (
        <Button type="primary" onClick={() => setStep('select')}>
          {t('sourcing.selection.make')}
        </Button>
      ) : null}
      <FormModal<Schemas['NewSample']>
        open={step !== undefined}
        title={t(step === 'sample' ? 'sourcing.sample.ask' : 'sourcing.selection.make')}
        confirm={t('ui.confirm')}
        schema="NewSample"
        initial={park.portal && park.subjectIds.length === 1 ? { streamer_id: park.subjectIds[0] ?? '' } : {}}
        onClose={() => setStep(undefined)}
        onSubmit={submit}
      >
        <StreamerField />
        {step === 'sample' ? (
          <Field name="note" label={t('sourcing.sample.note')}>
            <Input.TextArea rows={2} />
          </Field>
        ) : null}
      </FormModal>
    </>
  );
}

function StreamerField() {
  const { t } = useTranslation();
  const park = usePark();
  const streamers = useSubjects(park.id, { kind: 'streamer', limit: 200 });
  return (
    <Field name="streamer_id" label={t('sourcing.sample.streamer')}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={streamers.isLoading}
        options={streamers.data?.items.map((s) => ({ value: s.id, label: s.name })) ?? []}
      />
    </Field>
  );
}
