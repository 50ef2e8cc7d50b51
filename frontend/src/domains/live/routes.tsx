import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';
import { listSearch, oneOf, text } from '@/ui/search';
import { hitStates, incidentStates, rowStates, sessionStates, severities } from './session';

const desk = (path: string, title: NavEntry['title'], needs: NonNullable<NavEntry['needs']>, order: number) =>
  ({ shell: 'desk', section: 'live', path: `/p/$parkId/${path}`, title, needs, order }) as const;

export const nav: NavEntry[] = [
  desk('live-board', 'live.nav.board', 'getBoard', 10),
  desk('session-week', 'live.nav.week', 'showWeek', 11),
  desk('sessions', 'live.nav.sessions', 'listSessions', 12),
  desk('hits', 'live.nav.hits', 'confirmHit', 13),
  desk('incidents', 'live.nav.incidents', 'listIncidents', 14),
  desk('result-imports', 'live.nav.results', 'checkResults', 15),
  {
    shell: 'portal',
    path: '/p/$parkId/me/sessions',
    title: 'live.mine.title',
    hint: 'live.mine.hint',
    needs: 'listSessions',
    order: 30,
  },
];

const board = createRoute({
  getParentRoute: () => deskRoute,
  path: 'live-board',
  component: lazyRouteComponent(() => import('./pages/BoardPage'), 'BoardPage'),
});

const week = createRoute({
  getParentRoute: () => deskRoute,
  path: 'session-week',
  validateSearch: listSearch({ from: text(10), building_id: text(26) }),
  component: lazyRouteComponent(() => import('./pages/WeekPage'), 'WeekPage'),
});

const sessions = createRoute({
  getParentRoute: () => deskRoute,
  path: 'sessions',
  validateSearch: listSearch({
    state: oneOf(sessionStates),
    merchant_id: text(26),
    streamer_id: text(26),
    sort: oneOf(['planned_start_at', '-planned_start_at']),
  }),
  component: lazyRouteComponent(() => import('./pages/SessionsPage'), 'SessionsPage'),
});

const sessionPage = lazyRouteComponent(() => import('./pages/SessionPage'), 'SessionPage');
const session = createRoute({
  getParentRoute: () => deskRoute,
  path: 'sessions/$sessionId',
  validateSearch: listSearch({ tab: oneOf(['plan', 'transcript', 'hits', 'results']) }),
  component: sessionPage,
});

const hits = createRoute({
  getParentRoute: () => deskRoute,
  path: 'hits',
  validateSearch: listSearch({ state: oneOf(hitStates), severity: oneOf(severities), session_id: text(26) }),
  component: lazyRouteComponent(() => import('./pages/HitsPage'), 'HitsPage'),
});

const incidents = createRoute({
  getParentRoute: () => deskRoute,
  path: 'incidents',
  validateSearch: listSearch({ state: oneOf(incidentStates), session_id: text(26) }),
  component: lazyRouteComponent(() => import('./pages/IncidentsPage'), 'IncidentsPage'),
});

const incident = createRoute({
  getParentRoute: () => deskRoute,
  path: 'incidents/$incidentId',
  component: lazyRouteComponent(() => import('./pages/IncidentPage'), 'IncidentPage'),
});

const resultImports = createRoute({
  getParentRoute: () => deskRoute,
  path: 'result-imports',
  validateSearch: listSearch({}),
  component: lazyRouteComponent(() => import('./pages/ResultImportsPage'), 'ResultImportsPage'),
});

const resultImport = createRoute({
  getParentRoute: () => deskRoute,
  path: 'result-imports/$importId',
  validateSearch: listSearch({ state: oneOf(rowStates) }),
  component: lazyRouteComponent(() => import('./pages/ResultImportPage'), 'ResultImportPage'),
});

const mine = createRoute({
  getParentRoute: () => portalRoute,
  path: 'sessions',
  validateSearch: listSearch({}),
  component: lazyRouteComponent(() => import('./pages/MySessionsPage'), 'MySessionsPage'),
});

const oneOfMine = createRoute({
  getParentRoute: () => portalRoute,
  path: 'sessions/$sessionId',
  component: lazyRouteComponent(() => import('./pages/MySessionPage'), 'MySessionPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [board, week, sessions, session, hits, incidents, incident, resultImports, resultImport],
  portal: [mine, oneOfMine],
  platform: [],
  supervision: [],
  group: [],
} as const;
