import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { minute } from '@/ui/format';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useConfirmHit, useDismissHit } from '../api';
import { type Hit, hitTone, offset, severityTone } from '../session';
import { CorrectionForm } from './CorrectionForm';
import { StreamerSelect } from './Selects';

/** One flagged sentence: what was said, what the rule is, what to say instead, and what to do about it. */
export function HitItem({ hit: h, bare }: { hit: Hit; bare?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <li className={`lv-hit ${h.severity}`}>
      <div className="body">
        <div className="lv-line">
          <StatusTag tone={severityTone[h.severity]}>{t(`live.severity.${h.severity}`)}</StatusTag>
          <StatusTag tone={hitTone[h.state]}>{t(`live.hitState.${h.state}`)}</StatusTag>
          <span className="faint num">
            {minute(h.said_at)} · {offset(h.offset_ms)}
          </span>
          <span className="faint">{h.streamer?.name ?? t('live.hit.nobody')}</span>
        </div>
        <Context text={h.context} found={h.found} />
        <p>{pick(h.suggestion, i18n.language)}</p>
        <div className="st-article">
          {pick(h.article, i18n.language)} · {h.pack_version}
        </div>
        {bare || !h.session_title ? null : <div className="st-article">{h.session_title}</div>}
        {h.reason ? <p>{t('live.hit.because', { who: h.decided_by?.name ?? '', reason: h.reason })}</p> : null}
        <HitActions hit={h} />
      </div>
    </li>
  );
}

function Context({ text, found }: { text: string; found: string }) {
  const at = text.indexOf(found);
  if (!found || at < 0) return <div className="lv-said">{text || found}</div>;
  return (
    <div className="lv-said">
      {text.slice(0, at)}
      <mark>{found}</mark>
      {text.slice(at + found.length)}
    </div>
  );
}

function HitActions({ hit: h }: { hit: Hit }) {
  const { t } = useTranslation();
  const park = usePark();
  const [step, setStep] = useState<'correct' | 'dismiss' | 'confirm'>();
  const dismiss = useDismissHit();
  const close = () => setStep(undefined);
  if (h.state !== 'open' && h.state !== 'corrected') return null;
  const params = { path: { park_id: park.id, hit_id: h.id }, header: ifMatch(h.version) };
  return (
    <div className="lv-line">
      {h.state === 'open' && park.can('correctHit') ? (
        <Button size="small" type="primary" ghost onClick={() => setStep('correct')}>
          {t('live.hit.correct')}
        </Button>
      ) : null}
      {park.can('dismissHit') ? (
        <>
          <Button size="small" onClick={() => setStep('dismiss')}>
            {t('live.hit.dismiss')}
          </Button>
          <Button size="small" danger onClick={() => setStep('confirm')}>
            {t('live.hit.confirm')}
          </Button>
        </>
      ) : null}
      {step === 'correct' ? <CorrectionForm hit={h} onClose={close} /> : null}
      {step === 'confirm' ? <Confirm hit={h} onClose={close} /> : null}
      <ReasonModal
        open={step === 'dismiss'}
        title={t('live.hit.dismissTitle')}
        consequence={t('live.hit.dismissHint')}
        suggestions={[t('live.hit.because1'), t('live.hit.because2'), t('live.hit.because3')]}
        confirm={t('live.hit.dismiss')}
        onCancel={close}
        onConfirm={(reason) => dismiss.mutateAsync({ params, body: { reason } }).then(close)}
      />
    </div>
  );
}

/** A confirmed hit joins the incident of its speaker; who spoke is asked when the slot does not tell. */
function Confirm({ hit: h, onClose }: { hit: Hit; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const confirm = useConfirmHit();
  const params = { path: { park_id: park.id, hit_id: h.id }, header: ifMatch(h.version) };
  return (
    <FormModal<Schemas['HitConfirmation']>
      open
      title={t('live.hit.confirmTitle')}
      confirm={t('live.hit.confirm')}
      schema="HitConfirmation"
      onClose={onClose}
      onSubmit={(body) => confirm.mutateAsync({ params, body })}
    >
      <p className="second" style={{ marginBlockStart: 0 }}>
        {t('live.hit.confirmHint')}
      </p>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea autoFocus rows={3} maxLength={400} />
      </Field>
      {h.streamer ? null : (
        <Field name="streamer_id" label={t('live.correction.who')}>
          <StreamerSelect />
        </Field>
      )}
    </FormModal>
  );
}
