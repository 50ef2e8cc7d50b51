import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useCloseViolation, useConfirm, useDismiss, usePoints, useViolation } from '../api';
import { AppealSection } from '../components/AppealSection';
import { Rectifications } from '../components/Rectifications';
import { Sanctions } from '../components/Sanctions';
import { type Dossier, severityTone, stateTone, type Violation } from '../violation';

/** One violation with everything that followed: confirmation, rectification, sanctions, appeal. */
export function ViolationPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const query = useViolation(park.id, useParam('violationId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const d = query.data;
  if (!d) return <Skeleton active paragraph={{ rows: 8 }} />;
  const v = d.violation;
  return (
    <>
      <PageHead
        title={pick(v.name, i18n.language)}
        back={`/p/${park.id}${park.portal ? '/me' : ''}/violations`}
        tags={
          <>
            <StatusTag tone={stateTone[v.state]}>{t(`conduct.state.${v.state}`)}</StatusTag>
            <StatusTag tone={severityTone[v.severity]}>{t(`conduct.severity.${v.severity}`)}</StatusTag>
          </>
        }
        sub={v.state_reason}
      >
        <Actions violation={v} />
      </PageHead>
      <div className={park.portal ? 'st-stack' : 'st-split'}>
        <Work dossier={d} />
        <Panel>
          <Section title={t('conduct.violation.title')}>
            <ViolationFacts violation={v} />
          </Section>
          {park.can('getPointsAccount') ? <Points subject={v.subject.id} /> : null}
        </Panel>
      </div>
    </>
  );
}

function Work({ dossier: d }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const v = d.violation;
  return (
    <Panel>
      {v.clue_due ? (
        <div className="st-banner near">
          <b>{t('conduct.violation.clueDue')}</b>
          <span>{v.clue_basis}</span>
        </div>
      ) : null}
      <Section title={t('conduct.violation.facts')}>
        <p style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{v.facts}</p>
      </Section>
      <Rectifications dossier={d} />
      <Sanctions dossier={d} />
      <AppealSection dossier={d} />
    </Panel>
  );
}

function ViolationFacts({ violation: v }: { violation: Violation }) {
  const { t, i18n } = useTranslation();
  return (
    <Facts
      items={[
        [t('conduct.violation.subject'), v.subject.name],
        [t('conduct.violation.article'), cite(v.article, i18n.language)],
        [
          t('conduct.violation.points'),
          v.points === v.points_first
            ? v.points
            : t('conduct.violation.pointsChanged', { before: v.points_first, after: v.points }),
        ],
        [t('conduct.violation.source'), t(`conduct.source.${v.source}`)],
        [t('conduct.violation.occurredAt'), <DateTime key="o" at={v.occurred_at} />],
        [t('conduct.violation.recordedAt'), <DateTime key="r" at={v.recorded_at} />],
        [t('conduct.violation.recordedBy'), v.recorded_by?.name],
        [t('conduct.violation.confirmedAt'), <DateTime key="c" at={v.confirmed_at} />],
        [t('conduct.violation.confirmedBy'), v.confirmed_by?.name],
        [t('conduct.violation.closedAt'), <DateTime key="e" at={v.closed_at} />],
      ]}
    />
  );
}

function Points({ subject }: { subject: string }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const { data } = usePoints(park.id, subject);
  if (!data) return null;
  return (
    <Section title={t('conduct.points.title', { year: data.year })}>
      <Facts
        items={[
          [t('conduct.points.sum'), t('conduct.points.of', { count: data.points, limit: data.limit })],
          [t('conduct.points.tier'), data.tier ? pick(data.tier.name, i18n.language) : null],
          [
            t('conduct.points.next'),
            data.next_tier
              ? t('conduct.points.from', { count: data.next_tier.from, name: pick(data.next_tier.name, i18n.language) })
              : null,
          ],
          [t('conduct.points.resets'), data.resets_on],
        ]}
      />
    </Section>
  );
}

function Actions({ violation: v }: { violation: Violation }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message, modal } = App.useApp();
  const [step, setStep] = useState<'dismiss' | 'close'>();
  const confirm = useConfirm();
  const ends = { dismiss: useDismiss(), close: useCloseViolation() };
  const params = { path: { park_id: park.id, violation_id: v.id }, header: ifMatch(v.version) };
  const done = () => void message.success(t('ui.done'));
  const stand = () =>
    void modal.confirm({
      title: t('conduct.confirm.title'),
      content: t('conduct.confirm.hint', { count: v.points }),
      okText: t('conduct.confirm.button'),
      cancelText: t('ui.cancel'),
      onOk: () => confirm.mutateAsync({ params }).then(done, () => undefined),
    });
  return (
    <>
      {v.state === 'recorded' && park.can('confirmViolation') ? (
        <>
          <Button type="primary" loading={confirm.isPending} onClick={stand}>
            {t('conduct.confirm.button')}
          </Button>
          <Button onClick={() => setStep('dismiss')}>{t('conduct.dismiss.button')}</Button>
        </>
      ) : null}
      {['confirmed', 'rectifying'].includes(v.state) && park.can('closeViolation') ? (
        <Button onClick={() => setStep('close')}>{t('conduct.close.button')}</Button>
      ) : null}
      <ReasonModal
        open={step !== undefined}
        title={t(`conduct.${step ?? 'close'}.button`)}
        consequence={t(`conduct.${step ?? 'close'}.hint`)}
        confirm={t(`conduct.${step ?? 'close'}.button`)}
        onCancel={() => setStep(undefined)}
        onConfirm={async (reason) => {
          if (!step) return;
          await ends[step].mutateAsync({ params, body: { reason } });
          setStep(undefined);
          done();
        }}
      />
    </>
  );
}
