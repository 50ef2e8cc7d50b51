import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { MoneyField } from '@/ui/MoneyField';
import { useRegisterCase } from '../api';
import { channels, claimKinds, modes } from '../case';
import { MerchantSelect } from './MerchantSelect';
import { QueryCode } from './QueryCode';

/** Takes a complaint down by phone or at the desk, then shows the code to read out. */
export function RegisterCase({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const register = useRegisterCase();
  const [filed, setFiled] = useState<Schemas['FiledCase']>();
  return (
    <>
      <FormModal<Schemas['NewCase']>
        open={open}
        title={t('mediation.register.title')}
        confirm={t('mediation.register.confirm')}
        schema="NewCase"
        width={640}
        initial={{ mode: 'own_desk', channel: 'phone', claim_kind: 'refund' }}
        onClose={onClose}
        onSubmit={async (body) => {
          setFiled(await register.mutateAsync({ params: { path: { park_id: park.id } }, body }));
        }}
      >
        <div className="st-halves">
          <Field name="mode" label={t('mediation.case.mode')}>
            <Select options={modes.map((value) => ({ value, label: t(`mediation.mode.${value}`) }))} />
          </Field>
          <Field name="channel" label={t('mediation.case.channel')}>
            <Select options={channels.map((value) => ({ value, label: t(`mediation.channel.${value}`) }))} />
          </Field>
          <Field name="merchant_id" label={t('mediation.case.merchant')}>
            <MerchantSelect />
          </Field>
          <Field name="merchant_said" label={t('mediation.case.merchantSaid')}>
            <Input />
          </Field>
          <Field name="consumer_name" label={t('mediation.case.consumer')}>
            <Input />
          </Field>
          <Field name="phone" label={t('mediation.case.phone')}>
            <Input inputMode="tel" />
          </Field>
          <Field name="claim_kind" label={t('mediation.case.claim')}>
            <Select options={claimKinds.map((value) => ({ value, label: t(`mediation.claim.${value}`) }))} />
          </Field>
          <Field name="claim_fen" label={t('mediation.case.amount')}>
            <MoneyField />
          </Field>
          <Field name="order_number" label={t('mediation.case.order')}>
            <Input />
          </Field>
          <Field name="bought_on" label={t('mediation.case.boughtOn')}>
            <Input type="date" />
          </Field>
        </div>
        <Field name="address" label={t('mediation.case.address')}>
          <Input />
        </Field>
        <Field name="facts" label={t('mediation.case.facts')}>
          <Input.TextArea rows={5} />
        </Field>
        <Form.Item name="entrust_consent" valuePropName="checked" noStyle>
          <Checkbox>{t('mediation.case.entrustConsent')}</Checkbox>
        </Form.Item>
        <Form.Item name="publish_consent" valuePropName="checked" noStyle>
          <Checkbox>{t('mediation.case.publishConsent')}</Checkbox>
        </Form.Item>
      </FormModal>
      <QueryCode
        filed={filed}
        onClose={() => {
          if (filed)
            void navigate({ to: '/p/$parkId/cases/$caseId', params: { parkId: park.id, caseId: filed.case_id } });
          setFiled(undefined);
        }}
      />
    </>
  );
}
