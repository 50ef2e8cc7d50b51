import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { day, minute } from '@/ui/format';
import { MoneyField } from '@/ui/MoneyField';
import { Facts } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { saveAgreement, useConfirmAgreement, useDraftAgreement, useRefuseAgreement } from '../api';
import { type Case, claimKinds } from '../case';
import { SideField } from './Offers';

type Asking = 'draft' | 'confirm' | 'refuse' | undefined;

/** The wording both sides confirm by its digest, and its PDF. */
export function AgreementPanel({ c }: { c: Case }) {
  const { t } = useTranslation();
  const park = usePark();
  const [asking, setAsking] = useState<Asking>();
  const a = c.agreement;
  const close = () => setAsking(undefined);
  const open = a?.state === 'open' && c.state === 'agreeing';
  const said = (at: number | undefined, how: Schemas['ConfirmationMeans'] | undefined) =>
    at ? `${minute(at)}${how ? ` · ${t(`mediation.how.${how}`)}` : ''}` : t('mediation.agreement.waiting');
  const download = () =>
    void saveAgreement(park.id, c.id, `${t('mediation.agreement.title')}-${c.number}.pdf`).catch(reportProblem);
  return (
    <>
      {a ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className="st-paper" tabIndex={0} aria-label={t('mediation.agreement.title')}>
            {a.text}
          </section>
          <div style={{ marginBlock: 12 }}>
            <Facts
              items={[
                [t('mediation.agreement.performBy'), a.perform_by],
                [t('mediation.side.consumer'), said(a.consumer_confirmed_at, a.consumer_how)],
                [t('mediation.side.merchant'), said(a.merchant_confirmed_at, a.merchant_how)],
                [t('mediation.agreement.hash'), <code key="h">{a.sha256}</code>],
                a.performed_at ? [t('mediation.agreement.performed'), minute(a.performed_at)] : null,
              ]}
            />
          </div>
        </>
      ) : (
        <p className="faint">{t('mediation.agreement.none')}</p>
      )}
      <div className="st-acts">
        {a ? <Button onClick={download}>{t('mediation.agreement.pdf')}</Button> : null}
        {open && park.can('confirmAgreement') ? (
          <>
            <Button type="primary" onClick={() => setAsking('confirm')}>
              {t(c.side === 'desk' ? 'mediation.agreement.record' : 'mediation.agreement.confirm')}
            </Button>
            <Button onClick={() => setAsking('refuse')}>{t('mediation.agreement.refuse')}</Button>
          </>
        ) : null}
        {c.actions.includes('draft') && park.can('draftAgreement') ? (
          <Button onClick={() => setAsking('draft')}>{t('mediation.agreement.draft')}</Button>
        ) : null}
      </div>
      {asking === 'draft' ? <Draft c={c} onClose={close} /> : null}
      {asking === 'confirm' && a ? <Confirm c={c} sha256={a.sha256} onClose={close} /> : null}
      {asking === 'refuse' ? <Refuse c={c} onClose={close} /> : null}
    </>
  );
}

function Draft({ c, onClose }: { c: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const draft = useDraftAgreement();
  return (
    <FormModal<Schemas['NewAgreement']>
      open
      title={t('mediation.agreement.draft')}
      confirm={t('ui.save')}
      schema="NewAgreement"
      initial={{ claim_kind: c.claim_kind, amount_fen: c.claim_fen, perform_by: day(Date.now() + 7 * 86_400_000) }}
      onClose={onClose}
      onSubmit={(body) => draft.mutateAsync({ params: { path: { park_id: park.id, case_id: c.id } }, body })}
    >
      <Field name="claim_kind" label={t('mediation.offer.kind')}>
        <Select options={claimKinds.map((value) => ({ value, label: t(`mediation.claim.${value}`) }))} />
      </Field>
      <Field name="amount_fen" label={t('mediation.case.amount')}>
        <MoneyField />
      </Field>
      <Field name="terms" label={t('mediation.offer.terms')}>
        <Input.TextArea rows={5} />
      </Field>
      <Field name="perform_by" label={t('mediation.agreement.performBy')}>
        <Input type="date" min={day(Date.now())} />
      </Field>
    </FormModal>
  );
}

function Confirm({ c, sha256, onClose }: { c: Case; sha256: string; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const confirm = useConfirmAgreement();
  const desk = c.side === 'desk';
  return (
    <FormModal<Omit<Schemas['AgreementConfirmation'], 'sha256'>>
      open
      title={t(desk ? 'mediation.agreement.record' : 'mediation.agreement.confirm')}
      confirm={t('ui.confirm')}
      schema="AgreementConfirmation"
      initial={desk ? { side: 'merchant', how: 'phone' } : {}}
      onClose={onClose}
      onSubmit={(given) =>
        confirm.mutateAsync({
          params: { path: { park_id: park.id, case_id: c.id } },
          body: { ...given, sha256 },
        })
      }
    >
      <p className="second">{t('mediation.agreement.binding')}</p>
      {desk ? (
        <>
          <SideField />
          <Field name="how" label={t('mediation.agreement.how')}>
            <Select
              options={(['phone', 'paper'] as const).map((value) => ({ value, label: t(`mediation.how.${value}`) }))}
            />
          </Field>
        </>
      ) : null}
    </FormModal>
  );
}

function Refuse({ c, onClose }: { c: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const refuse = useRefuseAgreement();
  const params = { path: { park_id: park.id, case_id: c.id }, header: ifMatch(c.version) };
  return (
    <ReasonModal
      open
      title={t('mediation.agreement.refuse')}
      consequence={t('mediation.agreement.refuseHint')}
      confirm={t('ui.confirm')}
      onCancel={onClose}
      onConfirm={(reason) => refuse.mutateAsync({ params, body: { reason } }).then(onClose)}
    />
  );
}
