import { Link } from '@tanstack/react-router';
import { Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useCloseIncident, useEscalate, useIncident } from '../api';
import { HitItem } from '../components/HitItem';
import { below, incidentTone, severityTone } from '../session';
import '../live.css';

type Incident = Schemas['Incident'];

/** One incident: its hits, and the two ways it ends. */
export function IncidentPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useIncident(park.id, useParam('incidentId'));
  const [step, setStep] = useState<'escalate' | 'close'>();
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const i = query.data;
  if (!i) return <Skeleton active />;
  const may = i.state === 'open' && park.can('escalateIncident');
  return (
    <>
      <PageHead
        title={i.session_title}
        back={`/p/${park.id}/incidents`}
        tags={
          <>
            <StatusTag tone={incidentTone[i.state]}>{t(`live.incident.state.${i.state}`)}</StatusTag>
            <StatusTag tone={severityTone[i.severity]}>{t(`live.severity.${i.severity}`)}</StatusTag>
          </>
        }
      >
        {may ? <Button onClick={() => setStep('close')}>{t('live.incident.close')}</Button> : null}
        {may ? (
          <Button type="primary" danger onClick={() => setStep('escalate')}>
            {t('live.incident.escalate')}
          </Button>
        ) : null}
      </PageHead>
      <div className="st-split">
        <Panel>
          <Section title={t('live.hit.title')}>
            <ul className="st-list">
              {i.hits.map((h) => (
                <HitItem key={h.id} hit={h} bare />
              ))}
            </ul>
          </Section>
        </Panel>
        <Panel>
          <Section title={t('live.incident.facts')}>
            <IncidentFacts incident={i} />
          </Section>
        </Panel>
      </div>
      {step === 'escalate' ? <Escalate incident={i} onClose={() => setStep(undefined)} /> : null}
      {step === 'close' ? <Close incident={i} onClose={() => setStep(undefined)} /> : null}
    </>
  );
}

function IncidentFacts({ incident: i }: { incident: Incident }) {
  const { t } = useTranslation();
  const park = usePark();
  return (
    <Facts
      items={[
        [t('live.slot.streamer'), i.streamer?.name],
        [
          t('live.incident.session'),
          <Link key="session" to="/p/$parkId/sessions/$sessionId" params={{ parkId: park.id, sessionId: i.session_id }}>
            {i.session_title}
          </Link>,
        ],
        [t('live.incident.openedAt'), <DateTime key="at" at={i.opened_at} />],
        [t('live.incident.openedBy'), i.opened_by.name],
        [t('live.incident.summary'), i.summary],
        i.violation_id
          ? [
              t('live.incident.violation'),
              <Link key="violation" to={below(park.id, `/violations/${i.violation_id}`)}>
                {t('ui.open')}
              </Link>,
            ]
          : null,
        i.bundle_id
          ? [
              t('live.incident.bundle'),
              <Link key="bundle" to={below(park.id, `/evidence-bundles/${i.bundle_id}`)}>
                {t('ui.open')}
              </Link>,
            ]
          : null,
      ]}
    />
  );
}

/** Makes the evidence bundle and records the violation in one step. */
function Escalate({ incident: i, onClose }: { incident: Incident; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const escalate = useEscalate();
  const params = { path: { park_id: park.id, incident_id: i.id }, header: ifMatch(i.version) };
  return (
    <FormModal<Schemas['IncidentEscalation']>
      open
      title={t('live.incident.escalate')}
      confirm={t('live.incident.escalateConfirm')}
      schema="IncidentEscalation"
      initial={{ summary: i.summary }}
      onClose={onClose}
      onSubmit={(body) => escalate.mutateAsync({ params, body })}
    >
      <p className="second" style={{ marginBlockStart: 0 }}>
        {t('live.incident.escalateHint')}
      </p>
      <Field name="summary" label={t('live.incident.summary')}>
        <Input.TextArea autoFocus rows={4} maxLength={400} showCount />
      </Field>
      <Field name="violation_code" label={t('live.incident.code')} extra={t('live.incident.codeHint')}>
        <Input />
      </Field>
    </FormModal>
  );
}

function Close({ incident: i, onClose }: { incident: Incident; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const close = useCloseIncident();
  const params = { path: { park_id: park.id, incident_id: i.id }, header: ifMatch(i.version) };
  return (
    <ReasonModal
      open
      title={t('live.incident.close')}
      consequence={t('live.incident.closeHint')}
      confirm={t('live.incident.close')}
      onCancel={onClose}
      onConfirm={(reason) => close.mutateAsync({ params, body: { reason } }).then(onClose)}
    />
  );
}
