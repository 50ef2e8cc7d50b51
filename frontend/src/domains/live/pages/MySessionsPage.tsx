import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { EmptyState, ProblemState } from '@/ui/States';
import { useSessions } from '../api';
import { CopyButton } from '../components/CopyForm';
import { PlanForm } from '../components/SessionForm';
import { SessionTags, spanText } from '../components/SessionPlan';
import { clockOf, dayMs, dayStart, type Session } from '../session';
import '../live.css';

/** My sessions and slots: what runs and comes first, what is over below. */
export function MySessionsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const [today] = useState(() => dayStart(Date.now()));
  const ahead = useSessions(park.id, {
    from_at: today,
    to_at: today + 90 * dayMs,
    sort: 'planned_start_at',
    limit: 50,
  });
  const over = useSessions(park.id, { from_at: today - 30 * dayMs, to_at: today, limit: 20 });
  const [planning, setPlanning] = useState(false);
  const open = (s: Session) =>
    void navigate({ to: '/p/$parkId/me/sessions/$sessionId', params: { parkId: park.id, sessionId: s.id } });
  const coming = (ahead.data?.items ?? []).filter((s) => s.state !== 'ended' && s.state !== 'cancelled');
  const past = [...(ahead.data?.items ?? []), ...(over.data?.items ?? [])].filter((s) => !coming.includes(s));
  if (ahead.isError) return <ProblemState problem={ahead.error} onRetry={() => void ahead.refetch()} />;
  return (
    <>
      <PageHead title={t('live.mine.title')}>
        {park.can('planSession') ? (
          <Button type="primary" onClick={() => setPlanning(true)}>
            {t('live.plan.title')}
          </Button>
        ) : null}
      </PageHead>
      {ahead.isLoading ? <Skeleton active /> : null}
      {ahead.data && !coming.length ? (
        <EmptyState title={t('live.mine.none')} hint={t('live.mine.noneHint')} />
      ) : (
        <h2>{t('live.mine.coming')}</h2>
      )}
      {coming.map((s) => (
        <Card key={s.id} session={s} onOpen={open} />
      ))}
      {past.length ? <h2>{t('live.mine.past')}</h2> : null}
      {past.map((s) => (
        <Card key={s.id} session={s} onOpen={open} />
      ))}
      <PlanForm open={planning} onClose={() => setPlanning(false)} onPlanned={open} />
    </>
  );
}

function Card({ session: s, onOpen }: { session: Session; onOpen: (s: Session) => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const turns = s.slots.filter((x) => park.subjectIds.includes(x.streamer.id) && x.state !== 'dropped');
  const shown = turns.length ? turns : s.slots;
  return (
    <div className="st-panel st-card">
      <div className="top">
        <span className="num faint">{spanText(s)}</span>
        <span className="lv-line">
          <SessionTags session={s} />
        </span>
      </div>
      <h3>
        <Link to="/p/$parkId/me/sessions/$sessionId" params={{ parkId: park.id, sessionId: s.id }}>
          {s.title}
        </Link>
      </h3>
      <p>
        {s.studio.code} {s.studio.name} ·{' '}
        {shown.map((x) => `${x.streamer.name} ${clockOf(x.from_at)}–${clockOf(x.to_at)}`).join(t('app.listComma')) ||
          t('live.slot.none')}
      </p>
      <div className="act">
        <CopyButton session={s} onOpen={onOpen} />
        <Button type={s.state === 'live' ? 'primary' : 'default'} onClick={() => onOpen(s)}>
          {t('live.mine.card')}
        </Button>
      </div>
    </div>
  );
}
