import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { minute } from '@/ui/format';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useBoard, useBoardEvents, useHits } from '../api';
import { HitItem } from '../components/HitItem';
import { usePlatformName } from '../components/SessionPlan';
import { gateTone, severities } from '../session';
import '../live.css';

const silentAfterMs = 3 * 60_000;

/** What runs now and what was heard: a snapshot, then every event as it happens. */
export function BoardPage() {
  const { t } = useTranslation();
  const park = usePark();
  const board = useBoard(park.id);
  const connected = useBoardEvents(park.id, board.data?.last_event_id);
  const [only, setOnly] = useState<string>();
  const hits = useHits(park.id, { state: 'open', limit: 200, ...(only ? { session_id: only } : {}) });
  if (board.isError && !board.data) return <ProblemState problem={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data) return <Skeleton active />;
  const { sessions, at } = board.data;
  const open = hits.data?.items ?? [];
  return (
    <>
      <PageHead
        title={t('live.nav.board')}
        sub={t('live.board.at', { at: minute(at) })}
        tags={
          <span role="status" className={`st-clock ${connected ? 'ok' : 'still'}`}>
            {t(connected ? 'live.board.connected' : 'live.board.waiting')}
          </span>
        }
      />
      <div className="st-kpis">
        <Kpi name={t('live.board.running')} value={sessions.length} />
        {severities.map((s) => (
          <Kpi
            key={s}
            name={t('live.board.open', { severity: t(`live.severity.${s}`) })}
            value={open.filter((h) => h.severity === s).length}
            bad={s === 'grave'}
          />
        ))}
      </div>
      <div className="lv-board">
        <div className="lv-rooms">
          {sessions.length ? null : (
            <Panel>
              <EmptyState title={t('live.board.none')} hint={t('live.board.noneHint')} />
            </Panel>
          )}
          {sessions.map((b) => (
            <Room
              key={b.session.id}
              room={b}
              at={at}
              picked={only === b.session.id}
              onPick={() => setOnly(only === b.session.id ? undefined : b.session.id)}
            />
          ))}
        </div>
        <Panel>
          {hits.isLoading ? <Skeleton active style={{ padding: 18 }} /> : null}
          {hits.data && !open.length ? (
            <EmptyState title={t('live.board.quiet')} hint={t('live.hit.noneHint')} />
          ) : null}
          {severities.map((severity) => {
            const some = open.filter((h) => h.severity === severity);
            return some.length ? (
              <Section key={severity} title={`${t(`live.severity.${severity}`)} · ${some.length}`}>
                <ul className="st-list" aria-live={severity === 'grave' ? 'polite' : 'off'}>
                  {some.map((h) => (
                    <HitItem key={h.id} hit={h} />
                  ))}
                </ul>
              </Section>
            ) : null;
          })}
        </Panel>
      </div>
    </>
  );
}

function Kpi({ name, value, bad }: { name: string; value: number; bad?: boolean }) {
  return (
    <div className="st-panel st-kpi">
      <div className="k">{name}</div>
      <div className={`v num ${bad && value ? 'bad' : ''}`}>{value}</div>
    </div>
  );
}

interface RoomProps {
  room: Schemas['BoardSession'];
  at: number;
  picked: boolean;
  onPick: () => void;
}

/** One running session: whose turn it is, what was heard, and whether it still is. */
function Room({ room: b, at, picked, onPick }: RoomProps) {
  const { t } = useTranslation();
  const park = usePark();
  const platform = usePlatformName();
  const s = b.session;
  const silent = at - Math.max(b.heard_at, s.started_at ?? 0) > silentAfterMs;
  return (
    <div className={`st-panel lv-room ${picked ? 'picked' : ''}`}>
      <div className="lv-line">
        <b className="num">{s.studio.code}</b>
        <StatusTag tone={gateTone[s.gate.outcome]}>{t(`live.gate.short.${s.gate.outcome}`)}</StatusTag>
        {s.started_without_green_gate ? <StatusTag tone="warn">{t('live.board.notGreen')}</StatusTag> : null}
      </div>
      <Link to="/p/$parkId/sessions/$sessionId" params={{ parkId: park.id, sessionId: s.id }}>
        {s.title}
      </Link>
      <p className="faint">
        {s.account.name} · {platform(s.platform)}
      </p>
      <p>
        {b.on_slot.map((x) => x.streamer.name).join(t('app.listComma')) || t('live.board.nobody')}
        <span className={`st-clock ${silent ? 'near' : 'ok'}`} style={{ float: 'inline-end' }}>
          {t(b.heard_at ? (silent ? 'live.board.silent' : 'live.board.heard') : 'live.board.never')}
        </span>
      </p>
      <button type="button" className="st-chip" aria-pressed={picked} onClick={onPick}>
        {t('live.board.hits', { open: s.hits.open, grave: s.hits.grave, serious: s.hits.serious })}
      </button>
    </div>
  );
}
