import { LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { useBuildings } from '@/domains/park/api';
import { deco } from '@/ui/deco';
import { day } from '@/ui/format';
import { useNarrow } from '@/ui/narrow';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { type ListPlace, useListState } from '@/ui/search';
import { useWeek } from '../api';
import { CopyForm } from '../components/CopyForm';
import { PlanForm } from '../components/SessionForm';
import { WeekAgenda } from '../components/WeekAgenda';
import { WeekTile } from '../components/WeekTile';
import { cellKey, conflictsOf, dayMs, dayStart, gridOf, hourMs, type Session, weekStart } from '../session';
import '../live.css';

const week = [0, 1, 2, 3, 4, 5, 6] as const;

type Dialog = { kind: 'copy' } | { kind: 'plan'; studioId?: string; startAt?: number };

/** Studios down, days across: who streams where, what the gate says, and what cannot both happen. */
export function WeekPage() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const list = useListState<{ from?: string; building_id?: string } & ListPlace>();
  const given = list.search.from ? Date.parse(`${list.search.from}T00:00:00+08:00`) : Number.NaN;
  const from = weekStart(Number.isNaN(given) ? Date.now() : given);
  const building = list.search.building_id ? { building_id: list.search.building_id } : {};
  const query = useWeek(park.id, { from_at: from, to_at: from + 7 * dayMs, ...building });
  const buildings = useBuildings(park.id);
  const [dialog, setDialog] = useState<Dialog>();
  const go = (weeks: number) => list.set({ from: day(from + weeks * 7 * dayMs) });
  const open = (s: Session) =>
    void navigate({ to: '/p/$parkId/sessions/$sessionId', params: { parkId: park.id, sessionId: s.id } });
  const narrow = useNarrow();
  const clashes = conflictsOf(query.data?.sessions ?? []);
  return (
    <>
      <PageHead title={t('live.nav.week')} sub={`${day(from)} – ${day(from + 6 * dayMs)}`}>
        <Button aria-label={t('live.week.earlier')} icon={<LeftOutlined {...deco} />} onClick={() => go(-1)} />
        <Button onClick={() => list.set({ from: undefined as never })}>{t('live.week.this')}</Button>
        <Button aria-label={t('live.week.later')} icon={<RightOutlined {...deco} />} onClick={() => go(1)} />
        <Select
          aria-label={t('live.week.building')}
          allowClear
          placeholder={t('live.week.building')}
          style={{ width: 150 }}
          value={list.search.building_id ?? null}
          options={(buildings.data?.items ?? []).map((b) => ({ value: b.id, label: b.name }))}
          onChange={(id) => list.set({ building_id: id ?? (undefined as never) })}
        />
        {park.can('copySession') ? (
          <Button onClick={() => setDialog({ kind: 'copy' })}>{t('live.copy.yesterday')}</Button>
        ) : null}
        {park.can('planSession') ? (
          <Button type="primary" icon={<PlusOutlined {...deco} />} onClick={() => setDialog({ kind: 'plan' })}>
            {t('live.plan.title')}
          </Button>
        ) : null}
      </PageHead>
      {clashes.size ? (
        <Alert
          type="error"
          showIcon
          style={{ marginBlockEnd: 14 }}
          title={t('live.week.clashes', { count: clashes.size })}
        />
      ) : null}
      {query.data?.truncated ? (
        <Alert type="warning" showIcon style={{ marginBlockEnd: 14 }} title={t('live.week.truncated')} />
      ) : null}
      <Panel>
        {query.isError ? <ProblemState problem={query.error} onRetry={() => void query.refetch()} /> : null}
        {query.isLoading ? <Skeleton active style={{ padding: 18 }} /> : null}
        {query.data?.studios.length === 0 ? (
          <EmptyState title={t('live.week.noStudio')} hint={t('live.week.noStudioHint')} />
        ) : null}
        {query.data?.studios.length && narrow ? (
          <WeekAgenda from={from} sessions={query.data.sessions} clashes={clashes} />
        ) : null}
        {query.data?.studios.length && !narrow ? (
          <Grid
            from={from}
            studios={query.data.studios}
            sessions={query.data.sessions}
            clashes={clashes}
            onPlan={
              park.can('planSession')
                ? (studioId, startAt) => setDialog({ kind: 'plan', studioId, startAt })
                : undefined
            }
          />
        ) : null}
      </Panel>
      {dialog?.kind === 'plan' ? (
        <PlanForm
          open
          studioId={dialog.studioId}
          startAt={dialog.startAt}
          onClose={() => setDialog(undefined)}
          onPlanned={open}
        />
      ) : null}
      {dialog?.kind === 'copy' ? <CopyYesterday onClose={() => setDialog(undefined)} onOpen={open} /> : null}
    </>
  );
}

/** Yesterday's self-run sessions; when there were none, those of the days before. */
function CopyYesterday(props: { onClose: () => void; onOpen: (s: Session) => void }) {
  const park = usePark();
  const today = dayStart(Date.now());
  const query = useWeek(park.id, { from_at: today - 7 * dayMs, to_at: today + dayMs });
  if (!query.data) return null;
  const own = query.data.sessions
    .filter((s) => s.kind === 'self_run' && s.mine && s.state !== 'cancelled')
    .sort((a, b) => b.planned_start_at - a.planned_start_at);
  const yesterday = own.filter((s) => s.planned_start_at >= today - dayMs && s.planned_start_at < today);
  return <CopyForm sessions={yesterday.length ? yesterday : own} {...props} />;
}

interface GridProps {
  from: number;
  studios: { id: string; code: string; name: string; state: string }[];
  sessions: Session[];
  clashes: Set<string>;
  onPlan: ((studioId: string, startAt: number) => void) | undefined;
}

function Grid({ from, studios, sessions, clashes, onPlan }: GridProps) {
  const { t } = useTranslation();
  const cells = gridOf(sessions, from);
  const now = Date.now();
  const startOf = (n: number) => Math.max(from + n * dayMs + 19 * hourMs, Math.ceil(now / hourMs) * hourMs);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls a wide week sideways
    <section className="lv-week" aria-label={t('live.nav.week')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('live.session.studio')}</th>
            {week.map((n) => (
              <th key={n} scope="col" aria-current={dayStart(now) === from + n * dayMs ? 'date' : undefined}>
                {t(`live.week.day.${n}`)} <span className="num faint">{day(from + n * dayMs).slice(5)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {studios.map((s) => (
            <tr key={s.id}>
              <th scope="row">
                {s.code}
                <div className="faint">{s.name}</div>
              </th>
              {week.map((n) => (
                <td key={n}>
                  {cells.get(cellKey(s.id, n))?.map((x) => (
                    <WeekTile key={x.id} session={x} clash={clashes.has(x.id)} />
                  ))}
                  {onPlan && s.state === 'open' && from + (n + 1) * dayMs > now ? (
                    <button
                      type="button"
                      className="add"
                      aria-label={t('live.week.planAt', { studio: s.code, day: day(from + n * dayMs) })}
                      onClick={() => onPlan(s.id, startOf(n))}
                    >
                      <PlusOutlined {...deco} />
                    </button>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
