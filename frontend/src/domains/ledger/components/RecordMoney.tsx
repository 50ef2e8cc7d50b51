import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { MerchantSelect } from '@/domains/mediation/components/MerchantSelect';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { MoneyField } from '@/ui/MoneyField';
import { directions } from '../account';
import { useRecordDeposit, useRecordFund } from '../api';

/** A merchant's deposit, in or out, against a bank receipt. */
export function RecordDeposit({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const record = useRecordDeposit();
  return (
    <FormModal<Schemas['NewDeposit']>
      open={open}
      title={t('ledger.deposit.title')}
      confirm={t('ledger.record')}
      schema="NewDeposit"
      initial={{ direction: 'in' }}
      onClose={onClose}
      onSubmit={(body) => record.mutateAsync({ params: { path: { park_id: park.id } }, body })}
    >
      <p className="second">{t('ledger.forever')}</p>
      <Field name="merchant_id" label={t('ledger.merchant')}>
        <MerchantSelect />
      </Field>
      <Movement />
    </FormModal>
  );
}

/** What the park adds to its fund for advance compensation, or takes out. */
export function RecordFund({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const record = useRecordFund();
  return (
    <FormModal<Schemas['NewFundMovement']>
      open={open}
      title={t('ledger.fund.title')}
      confirm={t('ledger.record')}
      schema="NewFundMovement"
      initial={{ direction: 'in' }}
      onClose={onClose}
      onSubmit={(body) => record.mutateAsync({ params: { path: { park_id: park.id } }, body })}
    >
      <p className="second">{t('ledger.forever')}</p>
      <Movement />
    </FormModal>
  );
}

function Movement() {
  const { t } = useTranslation();
  return (
    <>
      <Field name="direction" label={t('ledger.direction.title')}>
        <Radio.Group
          optionType="button"
          options={directions.map((value) => ({ value, label: t(`ledger.direction.${value}`) }))}
        />
      </Field>
      <Field name="amount_fen" label={t('ledger.amount')}>
        <MoneyField />
      </Field>
      <Field name="reference" label={t('ledger.reference')}>
        <Input />
      </Field>
      <Field name="memo" label={t('ledger.memo')}>
        <Input />
      </Field>
    </>
  );
}
