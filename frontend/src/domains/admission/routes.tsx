import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';
import { flag, listSearch, oneOf, text } from '@/ui/search';
import { blacklistStates } from './blacklist';
import { applicationStates, assignees, kinds, states } from './subject';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'admission',
    path: '/p/$parkId/applications',
    title: 'admission.nav.review',
    needs: 'decideApplication',
    order: 10,
  },
  {
    shell: 'desk',
    section: 'admission',
    path: '/p/$parkId/agenda',
    title: 'admission.nav.agenda',
    needs: 'listAgenda',
    order: 9,
  },
  {
    shell: 'desk',
    section: 'admission',
    path: '/p/$parkId/subjects',
    title: 'admission.nav.subjects',
    needs: 'listSubjects',
    order: 11,
  },
  {
    shell: 'desk',
    section: 'admission',
    path: '/p/$parkId/roster-imports',
    title: 'admission.nav.imports',
    needs: 'checkRoster',
    order: 12,
  },
  {
    shell: 'desk',
    section: 'admission',
    path: '/p/$parkId/roster-progress',
    title: 'admission.nav.progress',
    needs: 'getRosterProgress',
    order: 13,
  },
  {
    shell: 'desk',
    section: 'admission',
    path: '/p/$parkId/blacklist',
    title: 'admission.nav.blacklist',
    needs: 'listBlacklist',
    order: 14,
  },
  {
    shell: 'portal',
    section: 'admission',
    path: '/p/$parkId/me/blacklist',
    title: 'admission.nav.ownBlacklist',
    hint: 'admission.nav.ownBlacklistHint',
    needs: 'listBlacklist',
    order: 60,
  },
];

const subjects = createRoute({
  getParentRoute: () => deskRoute,
  path: 'subjects',
  validateSearch: listSearch({
    q: text(),
    kind: oneOf(kinds),
    state: oneOf(states),
    sort: oneOf(['name', '-name', 'created_at', '-created_at']),
  }),
  component: lazyRouteComponent(() => import('./pages/SubjectsPage'), 'SubjectsPage'),
});

const subject = createRoute({
  getParentRoute: () => deskRoute,
  path: 'subjects/$subjectId',
  component: lazyRouteComponent(() => import('./pages/SubjectPage'), 'SubjectPage'),
});

const agenda = createRoute({
  getParentRoute: () => deskRoute,
  path: 'agenda',
  validateSearch: listSearch({
    q: text(),
    days: (raw) => ([7, 14, 30, 60, 90].includes(Number(raw)) ? Number(raw) : undefined),
    kind: oneOf(kinds),
    who: oneOf(['subject', 'park']),
    overdue: flag,
    unasked: flag,
  }),
  component: lazyRouteComponent(() => import('./pages/AgendaPage'), 'AgendaPage'),
});

const review = createRoute({
  getParentRoute: () => deskRoute,
  path: 'applications',
  validateSearch: listSearch({
    state: oneOf(applicationStates),
    kind: oneOf(kinds),
    assignee: oneOf(assignees),
    open: text(26),
  }),
  component: lazyRouteComponent(() => import('./pages/ReviewPage'), 'ReviewPage'),
});

const imports = createRoute({
  getParentRoute: () => deskRoute,
  path: 'roster-imports',
  validateSearch: listSearch({}),
  component: lazyRouteComponent(() => import('./pages/ImportsPage'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => deskRoute,
  path: 'roster-imports/$importId',
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ImportPage'),
});

const progress = createRoute({
  getParentRoute: () => deskRoute,
  path: 'roster-progress',
  validateSearch: listSearch({ kind: oneOf(kinds) }),
  component: lazyRouteComponent(() => import('./pages/ProgressPage'), 'ProgressPage'),
});

const blacklistPage = lazyRouteComponent(() => import('./pages/BlacklistPage'), 'BlacklistPage');
const blacklistSearch = listSearch({ state: oneOf(blacklistStates) });
const blacklist = createRoute({
  getParentRoute: () => deskRoute,
  path: 'blacklist',
  validateSearch: blacklistSearch,
  component: blacklistPage,
});
const ownBlacklist = createRoute({
  getParentRoute: () => portalRoute,
  path: 'blacklist',
  validateSearch: blacklistSearch,
  component: blacklistPage,
});

export const routes = {
  open: [],
  account: [],
  desk: [agenda, subjects, subject, review, imports, oneImport, progress, blacklist],
  portal: [ownBlacklist],
  platform: [],
  supervision: [],
  group: [],
} as const;
