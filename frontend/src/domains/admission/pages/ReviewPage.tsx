import { Button, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { Clock, ClockBanner } from '@/ui/Clock';
import { Choice } from '@/ui/FilterBar';
import { PageHead } from '@/ui/PageHead';
import { Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { ReviewPane } from '@/ui/ReviewPane';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { Timeline } from '@/ui/Timeline';
import { type ApplicationSearch, useApplication, useApplications, useDecide } from '../api';
import { Assignee } from '../components/Assignee';
import { Checklist, ChecklistBanner } from '../components/Checklist';
import { QualificationList } from '../components/QualificationList';
import { SubjectFacts } from '../components/SubjectFacts';
import { Workload } from '../components/Workload';
import { applicationStates, applicationTone, assignees } from '../subject';

type Verdict = Schemas['ApplicationDecision']['verdict'];

/** The queue of applications, oldest first; deciding one shows the next. */
export function ReviewPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<ApplicationSearch & { open?: string }>();
  const { open, ...search } = list.search;
  const state = search.state ?? 'submitted';
  const queue = useApplications(park.id, { sort: 'submitted_at', limit: 100, ...search, state });
  const items = queue.data?.items ?? [];
  const current = items.find((a) => a.id === open) ?? items[0];
  const [asking, setAsking] = useState<Verdict>();
  const decide = useDecide();

  const send = async (verdict: Verdict, reason?: string) => {
    if (!current) return;
    const path = { park_id: park.id, application_id: current.id };
    const body = reason ? { verdict, reason } : { verdict };
    await decide.mutateAsync({ params: { path, header: ifMatch(current.version) }, body });
    setAsking(undefined);
  };
  const may = current?.state === 'submitted' && park.can('decideApplication');
  const approve = may ? () => void send('approve').catch(reportProblem) : undefined;
  if (queue.isError) return <ProblemState problem={queue.error} onRetry={() => void queue.refetch()} />;
  return (
    <>
      <PageHead title={t('admission.review.title')} sub={t('ui.total', { count: items.length })}>
        <span className="faint st-wide-only">{t('ui.review.keys')}</span>
        <Choice
          label={t('admission.queue.whose')}
          value={search.assignee}
          onChange={(assignee) => list.set({ assignee, open: undefined })}
          options={assignees.map((value) => ({ value, label: t(`admission.queue.whoseIs.${value}`) }))}
        />
        <Segmented
          aria-label={t('admission.review.state')}
          value={state}
          onChange={(next) => list.set({ state: next, open: undefined })}
          options={applicationStates.map((value) => ({ value, label: t(`admission.application.${value}`) }))}
        />
      </PageHead>
      <Workload />
      <ReviewPane
        title={t('admission.review.title')}
        items={items}
        current={current?.id}
        idOf={(a) => a.id}
        card={(a) => <Card application={a} />}
        onPick={(id) => {
          setAsking(undefined);
          list.set({ open: id });
        }}
        {...(approve ? { onApprove: approve, onRefuse: () => setAsking('return') } : {})}
        empty={{ title: t('admission.review.empty'), hint: t('admission.review.emptyHint') }}
      >
        {current ? <Case key={current.id} id={current.id} /> : <Section>{t('admission.review.pickOne')}</Section>}
        {approve ? (
          <div className="decide no-print">
            <Button type="primary" loading={decide.isPending} onClick={approve}>
              {t('admission.review.approve')} <kbd>A</kbd>
            </Button>
            <Button onClick={() => setAsking('return')}>
              {t('admission.review.return')} <kbd>R</kbd>
            </Button>
            <Button danger onClick={() => setAsking('reject')}>
              {t('admission.review.reject')}
            </Button>
          </div>
        ) : null}
      </ReviewPane>
      <ReasonModal
        open={asking === 'return' || asking === 'reject'}
        danger={asking === 'reject'}
        title={t(asking === 'reject' ? 'admission.review.rejectTitle' : 'admission.review.returnTitle')}
        consequence={t(asking === 'reject' ? 'admission.review.rejectHint' : 'admission.review.returnHint')}
        suggestions={[
          t('admission.review.because.unclear'),
          t('admission.review.because.expired'),
          t('admission.review.because.mismatch'),
        ]}
        confirm={t(asking === 'reject' ? 'admission.review.reject' : 'admission.review.return')}
        onCancel={() => setAsking(undefined)}
        onConfirm={(reason) => send(asking ?? 'return', reason)}
      />
    </>
  );
}

function Card({ application: a }: { application: Schemas['Application'] }) {
  const { t } = useTranslation();
  return (
    <>
      <div style={{ display: 'flex', gap: 8, justifyContent: 'space-between' }}>
        <b style={{ fontWeight: 500 }}>{a.subject.name}</b>
        <StatusTag tone={applicationTone[a.state]}>{t(`admission.application.${a.state}`)}</StatusTag>
      </div>
      <div style={{ display: 'flex', gap: 8, justifyContent: 'space-between', fontSize: 13 }} className="faint">
        <span>
          {t(`admission.kind.${a.subject.kind}`)} · {t('admission.review.times', { count: a.submissions })}
          {a.assignee ? ` · ${a.assignee.name}` : ''}
        </span>
        {a.state === 'submitted' ? (
          <Clock dueAt={a.due_at} />
        ) : (
          <span>{t('admission.review.waited', { count: a.waiting_days })}</span>
        )}
      </div>
    </>
  );
}

function Case({ id }: { id: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const detail = useApplication(park.id, id);
  if (detail.isError) return <ProblemState problem={detail.error} onRetry={() => void detail.refetch()} />;
  if (!detail.data) return <Section>{<Skeleton active paragraph={{ rows: 8 }} />}</Section>;
  const { application, subject, requirements, qualifications, history } = detail.data;
  return (
    <>
      {application.state === 'submitted' ? (
        <ClockBanner title={t('admission.review.due')} dueAt={application.due_at} />
      ) : null}
      <Section title={subject.name} extra={<Assignee application={application} />}>
        <SubjectFacts subject={subject} />
      </Section>
      <Section title={t('admission.need.title')} extra={<span className="faint">{requirements.rule_version}</span>}>
        <ChecklistBanner items={requirements.items} />
        <Checklist items={requirements.items} />
      </Section>
      <Section title={t('admission.qualification.title')}>
        <QualificationList items={qualifications} />
      </Section>
      <Section title={t('admission.review.history')}>
        <Timeline
          items={history.map((h) => ({
            id: `${h.at}${h.kind}`,
            at: h.at,
            who: h.by.name,
            what: t(`admission.application.${h.kind}`),
            tone: h.kind === 'approved' ? 'done' : h.kind === 'rejected' ? 'bad' : 'quiet',
            body: h.reason,
          }))}
        />
      </Section>
    </>
  );
}
