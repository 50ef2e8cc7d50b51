import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { MoneyField } from '@/ui/MoneyField';
import { Facts } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { Money } from '@/ui/Time';
import { usePayAdvance, useRecoverAdvance, useReserveAdvance } from '../api';
import type { Case } from '../case';

const sources = ['deposit', 'payment', 'written_off'] as const;

/** Money of the park's fund for this case: set aside, paid, recovered. */
export function Advance({ c }: { c: Case }) {
  const { t } = useTranslation();
  const park = usePark();
  const [asking, setAsking] = useState<'reserve' | 'pay' | 'recover'>();
  const reserve = useReserveAdvance();
  const pay = usePayAdvance();
  const recover = useRecoverAdvance();
  const params = { path: { park_id: park.id, case_id: c.id }, header: ifMatch(c.version) };
  const close = () => setAsking(undefined);
  const owed = c.paid_fen - c.recovered_fen;
  return (
    <>
      <Facts
        items={[
          [t('mediation.advance.reserved'), <Money key="r" fen={c.reserve_fen} />],
          [t('mediation.advance.paid'), <Money key="p" fen={c.paid_fen} />],
          [t('mediation.advance.recovered'), <Money key="b" fen={c.recovered_fen} />],
        ]}
      />
      <div className="st-acts">
        {c.state === 'performing' && !c.reserve_fen && park.can('reserveAdvance') ? (
          <Button onClick={() => setAsking('reserve')}>{t('mediation.advance.reserve')}</Button>
        ) : null}
        {c.state === 'performing' && c.reserve_fen > 0 && park.can('payAdvance') ? (
          <Button type="primary" onClick={() => setAsking('pay')}>
            {t('mediation.advance.pay')}
          </Button>
        ) : null}
        {c.state === 'advanced' && park.can('recoverAdvance') ? (
          <Button type="primary" onClick={() => setAsking('recover')}>
            {t('mediation.advance.recover')}
          </Button>
        ) : null}
      </div>
      <FormModal<Schemas['AdvanceAmount']>
        open={asking === 'reserve'}
        title={t('mediation.advance.reserve')}
        confirm={t('ui.confirm')}
        schema="AdvanceAmount"
        initial={{ amount_fen: c.agreement?.amount_fen ?? c.claim_fen }}
        onClose={close}
        onSubmit={(body) => reserve.mutateAsync({ params, body })}
      >
        <Field name="amount_fen" label={t('mediation.case.amount')}>
          <MoneyField />
        </Field>
      </FormModal>
      <ReasonModal
        open={asking === 'pay'}
        title={t('mediation.advance.pay')}
        consequence={t('mediation.advance.payHint')}
        label={t('mediation.advance.receipt')}
        confirm={t('mediation.advance.pay')}
        onCancel={close}
        onConfirm={(reason) => pay.mutateAsync({ params, body: { reason } }).then(close)}
      />
      <FormModal<Schemas['AdvanceRecovery']>
        open={asking === 'recover'}
        title={t('mediation.advance.recover')}
        confirm={t('ui.confirm')}
        schema="AdvanceRecovery"
        initial={{ source: 'deposit', amount_fen: owed }}
        onClose={close}
        onSubmit={(body) => recover.mutateAsync({ params, body })}
      >
        <Field name="source" label={t('mediation.advance.source')}>
          <Select options={sources.map((value) => ({ value, label: t(`mediation.source.${value}`) }))} />
        </Field>
        <Field name="amount_fen" label={t('mediation.case.amount')}>
          <MoneyField />
        </Field>
      </FormModal>
    </>
  );
}
