import { Link, useNavigate } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParam, usePark } from '@/app/me';
import { HoldButton } from '@/domains/evidence/components/HoldButton';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { type ListPlace, useListState } from '@/ui/search';
import { useSession } from '../api';
import { CopyButton } from '../components/CopyForm';
import { GateBanner, GatePanel } from '../components/GatePanel';
import { HitPanel } from '../components/HitPanel';
import { ResultsPanel } from '../components/ResultsPanel';
import { SessionActions } from '../components/SessionActions';
import { ReviewList, SessionFacts, SessionTags, Shelf, SlotList, spanText } from '../components/SessionPlan';
import { TranscriptPanel } from '../components/TranscriptPanel';
import type { Session } from '../session';
import '../live.css';

const tabs = ['plan', 'transcript', 'hits', 'results'] as const;
type Tab = (typeof tabs)[number];

/** One session from its plan to its results. */
export function SessionPage() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const list = useListState<{ tab?: Tab } & ListPlace>();
  const tab = list.search.tab ?? 'plan';
  const query = useSession(park.id, useParam('sessionId'));
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const s = query.data;
  if (!s) return <Skeleton active />;
  const open = (next: Session) =>
    void navigate({ to: '/p/$parkId/sessions/$sessionId', params: { parkId: park.id, sessionId: next.id } });
  return (
    <>
      <PageHead
        title={s.title}
        sub={spanText(s)}
        tags={<SessionTags session={s} />}
        back={`/p/${park.id}/session-week`}
      >
        <CopyButton session={s} onOpen={open} />
        <HoldButton kind="session" id={s.id} />
        <SessionActions session={s} />
      </PageHead>
      <div className="st-split">
        <Panel>
          <GateBanner session={s} />
          <fieldset className="st-tabs" aria-label={t('live.session.parts')}>
            {tabs.map((value) => (
              <button key={value} type="button" aria-pressed={tab === value} onClick={() => list.set({ tab: value })}>
                {t(`live.tab.${value}`)}
                {value === 'hits' && s.hits.open ? ` (${s.hits.open})` : ''}
              </button>
            ))}
          </fieldset>
          {tab === 'plan' ? (
            <>
              <GatePanel session={s} />
              <SlotList session={s} />
              <Shelf session={s} />
            </>
          ) : null}
          {tab === 'transcript' ? <TranscriptPanel session={s} /> : null}
          {tab === 'hits' ? <HitPanel sessionId={s.id} /> : null}
          {tab === 'results' ? <ResultsPanel sessionId={s.id} /> : null}
        </Panel>
        <Panel>
          <SessionFacts session={s} />
          <ReviewList session={s} />
          {s.copied_from ? (
            <Section>
              <Link to="/p/$parkId/sessions/$sessionId" params={{ parkId: park.id, sessionId: s.copied_from }}>
                {t('live.session.copiedFrom')}
              </Link>
            </Section>
          ) : null}
        </Panel>
      </div>
    </>
  );
}
