import { PlusOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { ExportButton } from '@/domains/evidence/components/ExportButton';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { type SessionSearch, useSessions } from '../api';
import { StreamerSelect } from '../components/Selects';
import { PlanForm } from '../components/SessionForm';
import { spanText, usePlatformName } from '../components/SessionPlan';
import { gateTone, type Session, sessionStates, sessionTone } from '../session';
import '../live.css';

/** Every session of the park, newest first. */
export function SessionsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const list = useListState<SessionSearch>();
  const query = useSessions(park.id, list.search);
  const columns = useColumns(park.id);
  const [planning, setPlanning] = useState(false);
  const open = (s: Session) =>
    void navigate({ to: '/p/$parkId/sessions/$sessionId', params: { parkId: park.id, sessionId: s.id } });
  return (
    <ListPage
      title={t('live.nav.sessions')}
      name="sessions"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('live.session.none'), hint: t('live.session.noneHint') }}
      tabs={{
        label: t('live.session.state'),
        value: list.search.state,
        onChange: (state) => list.set({ state }),
        options: sessionStates.map((value) => ({ value, label: t(`live.state.${value}`) })),
      }}
      filters={
        <div style={{ width: 220 }}>
          <StreamerSelect
            {...(list.search.streamer_id ? { value: list.search.streamer_id } : {})}
            onChange={(streamer_id) => list.set({ streamer_id })}
          />
        </div>
      }
      actions={
        <>
          <ExportButton kind="sessions" filters={{ state: list.search.state, streamer_id: list.search.streamer_id }} />
          {park.can('planSession') ? (
            <Button type="primary" icon={<PlusOutlined {...deco} />} onClick={() => setPlanning(true)}>
              {t('live.plan.title')}
            </Button>
          ) : null}
        </>
      }
    >
      <PlanForm open={planning} onClose={() => setPlanning(false)} onPlanned={open} />
    </ListPage>
  );
}

function useColumns(parkId: string): Column<Session>[] {
  const { t } = useTranslation();
  const platform = usePlatformName();
  return [
    {
      key: 'title',
      title: t('live.session.title'),
      width: 220,
      fixed: true,
      render: (s) => (
        <Link to="/p/$parkId/sessions/$sessionId" params={{ parkId, sessionId: s.id }}>
          {s.title}
        </Link>
      ),
    },
    { key: 'time', title: t('live.session.time'), width: 190, sort: 'planned_start_at', render: spanText },
    {
      key: 'state',
      title: t('live.session.state'),
      width: 90,
      render: (s) => <StatusTag tone={sessionTone[s.state]}>{t(`live.state.${s.state}`)}</StatusTag>,
    },
    {
      key: 'gate',
      title: t('live.gate.title'),
      width: 120,
      render: (s) => <StatusTag tone={gateTone[s.gate.outcome]}>{t(`live.gate.short.${s.gate.outcome}`)}</StatusTag>,
    },
    {
      key: 'hits',
      title: t('live.hit.title'),
      width: 100,
      render: (s) =>
        s.hits.open ? <span className="st-clock near">{t('live.hit.open', { count: s.hits.open })}</span> : '—',
    },
    { key: 'kind', title: t('live.session.kind'), width: 80, render: (s) => t(`live.kind.${s.kind}`) },
    { key: 'studio', title: t('live.session.studio'), width: 110, render: (s) => s.studio.code },
    {
      key: 'account',
      title: t('live.session.account'),
      width: 200,
      render: (s) => `${s.account.name} · ${platform(s.platform)}`,
    },
    {
      key: 'people',
      title: t('live.slot.streamer'),
      width: 180,
      render: (s) => [...new Set(s.slots.map((x) => x.streamer.name))].join(t('app.listComma')) || '—',
    },
    { key: 'shelf', title: t('live.shelf.title'), width: 80, align: 'end', render: (s) => s.shelf.length },
  ];
}
