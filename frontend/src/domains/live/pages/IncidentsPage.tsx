import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type IncidentSearch, useIncidents } from '../api';
import { incidentStates, incidentTone, severityTone } from '../session';

type Incident = Schemas['Incident'];

/** Confirmed hits of one speaker in one session, gathered until somebody decides. */
export function IncidentsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<IncidentSearch>();
  const query = useIncidents(park.id, list.search);
  const columns: Column<Incident>[] = [
    {
      key: 'session',
      title: t('live.incident.session'),
      width: 240,
      fixed: true,
      render: (i) => (
        <Link to="/p/$parkId/incidents/$incidentId" params={{ parkId: park.id, incidentId: i.id }}>
          {i.session_title}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('live.session.state'),
      width: 110,
      render: (i) => <StatusTag tone={incidentTone[i.state]}>{t(`live.incident.state.${i.state}`)}</StatusTag>,
    },
    {
      key: 'severity',
      title: t('live.hit.severity'),
      width: 90,
      render: (i) => <StatusTag tone={severityTone[i.severity]}>{t(`live.severity.${i.severity}`)}</StatusTag>,
    },
    { key: 'streamer', title: t('live.slot.streamer'), width: 130, render: (i) => i.streamer?.name ?? '—' },
    {
      key: 'opened',
      title: t('live.incident.openedAt'),
      width: 160,
      sort: 'opened_at',
      render: (i) => <DateTime at={i.opened_at} />,
    },
    { key: 'by', title: t('live.incident.openedBy'), width: 120, render: (i) => i.opened_by.name },
    { key: 'summary', title: t('live.incident.summary'), width: 260, render: (i) => i.summary || '—' },
  ];
  return (
    <ListPage
      title={t('live.nav.incidents')}
      name="incidents"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('live.incident.none'), hint: t('live.incident.noneHint') }}
      tabs={{
        label: t('live.session.state'),
        value: list.search.state,
        onChange: (state) => list.set({ state }),
        options: incidentStates.map((value) => ({ value, label: t(`live.incident.state.${value}`) })),
      }}
    />
  );
}
