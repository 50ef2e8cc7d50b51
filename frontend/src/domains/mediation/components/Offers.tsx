import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { day, minute } from '@/ui/format';
import { MoneyField } from '@/ui/MoneyField';
import { StatusTag } from '@/ui/StatusTag';
import { Money } from '@/ui/Time';
import { useAnswerOffer, useMakeOffer } from '../api';
import { type Case, claimKinds, offerTone, parties } from '../case';

type Offer = Schemas['CaseOffer'];
type Answering = { offer: Offer; decision: Schemas['OfferDecision'] };

/** Offers of the sides; the desk also writes down what a side said on the phone. */
export function Offers({ c }: { c: Case }) {
  const { t } = useTranslation();
  const park = usePark();
  const [making, setMaking] = useState(false);
  const [answering, setAnswering] = useState<Answering>();
  const open = c.state === 'mediating';
  return (
    <>
      {c.offers.map((o) => (
        <div key={o.id} className="st-offer">
          <div className="top">
            <b>{t(`mediation.side.${o.side}`)}</b>
            <span>{t(`mediation.claim.${o.claim_kind}`)}</span>
            <Money fen={o.amount_fen || undefined} />
            <span style={{ flex: 1 }} />
            <StatusTag tone={offerTone[o.state]}>{t(`mediation.offer.state.${o.state}`)}</StatusTag>
          </div>
          <p>{o.terms}</p>
          <span className="faint">{t('mediation.offer.validUntil', { at: minute(o.valid_until) })}</span>
          {open && o.state === 'open' && park.can('answerOffer') ? (
            <div className="st-acts">
              {decisionsFor(c, o).map((decision) => (
                <Button
                  key={decision}
                  size={c.side === 'desk' ? 'small' : 'middle'}
                  type={decision === 'accepted' ? 'primary' : 'default'}
                  onClick={() => setAnswering({ offer: o, decision })}
                >
                  {t(`mediation.offer.do.${decision}`)}
                </Button>
              ))}
            </div>
          ) : null}
        </div>
      ))}
      {c.offers.length ? null : <p className="faint">{t('mediation.offer.none')}</p>}
      {open && park.can('makeOffer') ? (
        <Button onClick={() => setMaking(true)}>{t('mediation.offer.make')}</Button>
      ) : null}
      {making ? <NewOffer c={c} onClose={() => setMaking(false)} /> : null}
      {answering ? <Answer c={c} {...answering} onClose={() => setAnswering(undefined)} /> : null}
    </>
  );
}

/** One's own offer can only be withdrawn, another's only answered; the desk writes for either. */
function decisionsFor(c: Case, o: Offer): Schemas['OfferDecision'][] {
  if (c.side === 'desk') return ['accepted', 'declined', 'withdrawn'];
  return o.side === c.side ? ['withdrawn'] : ['accepted', 'declined'];
}

function NewOffer({ c, onClose }: { c: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const make = useMakeOffer();
  return (
    <FormModal<Omit<Schemas['NewCaseOffer'], 'valid_until'> & { until: string }>
      open
      title={t('mediation.offer.make')}
      confirm={t('mediation.offer.make')}
      schema="NewCaseOffer"
      initial={{ claim_kind: c.claim_kind, amount_fen: c.claim_fen, until: day(Date.now() + 3 * 86_400_000) }}
      onClose={onClose}
      onSubmit={({ until, ...rest }) =>
        make.mutateAsync({
          params: { path: { park_id: park.id, case_id: c.id } },
          body: { ...rest, amount_fen: rest.amount_fen ?? 0, valid_until: Date.parse(`${until}T23:59:00+08:00`) },
        })
      }
    >
      {c.side === 'desk' ? <SideField /> : null}
      <Field name="claim_kind" label={t('mediation.offer.kind')}>
        <Select options={claimKinds.map((value) => ({ value, label: t(`mediation.claim.${value}`) }))} />
      </Field>
      <Field name="amount_fen" label={t('mediation.case.amount')} rules={[]}>
        <MoneyField />
      </Field>
      <Field name="terms" label={t('mediation.offer.terms')}>
        <Input.TextArea rows={4} />
      </Field>
      <Field name="until" label={t('mediation.offer.until')} rules={[{ required: true }]}>
        <Input type="date" min={day(Date.now())} />
      </Field>
    </FormModal>
  );
}

function Answer({ c, offer, decision, onClose }: Answering & { c: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const answer = useAnswerOffer();
  const other = offer.side === 'consumer' ? 'merchant' : 'consumer';
  const side = decision === 'withdrawn' && offer.side !== 'desk' ? offer.side : other;
  return (
    <FormModal<Omit<Schemas['OfferAnswer'], 'decision'>>
      open
      title={t(`mediation.offer.do.${decision}`)}
      confirm={t('ui.confirm')}
      schema="OfferAnswer"
      initial={c.side === 'desk' ? { side } : {}}
      onClose={onClose}
      onSubmit={(given) =>
        answer.mutateAsync({
          params: { path: { park_id: park.id, case_id: c.id, case_offer_id: offer.id } },
          body: { ...given, decision },
        })
      }
    >
      <p className="second">{offer.terms}</p>
      {c.side === 'desk' ? <SideField /> : null}
      {decision === 'accepted' ? (
        <Field name="perform_by" label={t('mediation.agreement.performBy')} help={t('mediation.offer.acceptHint')}>
          <Input type="date" min={day(Date.now())} />
        </Field>
      ) : null}
    </FormModal>
  );
}

/** Whose words the desk writes down. */
export function SideField() {
  const { t } = useTranslation();
  return (
    <Field name="side" label={t('mediation.offer.whose')}>
      <Select allowClear options={parties.map((value) => ({ value, label: t(`mediation.side.${value}`) }))} />
    </Field>
  );
}
