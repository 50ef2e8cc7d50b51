import { useNavigate } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParam, usePark } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { useSession } from '../api';
import { CopyButton } from '../components/CopyForm';
import { GateBanner, GatePanel } from '../components/GatePanel';
import { HitPanel } from '../components/HitPanel';
import { PresenceButton } from '../components/PresenceButton';
import { ResultsPanel } from '../components/ResultsPanel';
import { SessionActions } from '../components/SessionActions';
import { ReviewList, SessionFacts, SessionTags, Shelf, SlotList } from '../components/SessionPlan';
import '../live.css';

/** The session card on the phone: what to do now, then the plan, the hits and the results. */
export function MySessionPage() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const query = useSession(park.id, useParam('sessionId'));
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const s = query.data;
  if (!s) return <Skeleton active />;
  const begun = s.state === 'live' || s.state === 'ended';
  return (
    <>
      <PageHead title={s.title} tags={<SessionTags session={s} />} back={`/p/${park.id}/me/sessions`} />
      <Panel>
        <GateBanner session={s} />
        <Section>
          <div style={{ display: 'grid', gap: 10 }}>
            <PresenceButton session={s} />
            <SessionActions session={s} block />
            <CopyButton
              session={s}
              onOpen={(next) =>
                void navigate({
                  to: '/p/$parkId/me/sessions/$sessionId',
                  params: { parkId: park.id, sessionId: next.id },
                })
              }
            />
          </div>
        </Section>
        <SlotList session={s} />
        {begun ? <HitPanel sessionId={s.id} /> : <GatePanel session={s} />}
        <Shelf session={s} />
      </Panel>
      {s.state === 'ended' ? (
        <>
          <h2>{t('live.tab.results')}</h2>
          <Panel>
            <ResultsPanel sessionId={s.id} />
          </Panel>
        </>
      ) : null}
      <Panel>
        <SessionFacts session={s} />
        <ReviewList session={s} />
      </Panel>
    </>
  );
}
