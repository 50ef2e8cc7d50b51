import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';
import { listSearch, oneOf, text } from '@/ui/search';
import { appealStates, grades, kinds, snapshotStates } from './snapshot';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'evaluation',
    path: '/p/$parkId/evaluations',
    title: 'evaluation.nav.snapshots',
    needs: 'listSnapshots',
    order: 10,
  },
  {
    shell: 'desk',
    section: 'evaluation',
    path: '/p/$parkId/evaluation-appeals',
    title: 'evaluation.nav.appeals',
    needs: 'listEvaluationAppeals',
    order: 12,
  },
  {
    shell: 'desk',
    section: 'evaluation',
    path: '/p/$parkId/scorecards',
    title: 'evaluation.nav.cards',
    needs: 'listScorecards',
    order: 14,
  },
  {
    shell: 'portal',
    section: 'evaluation',
    path: '/p/$parkId/me/evaluations',
    title: 'evaluation.nav.mine',
    hint: 'evaluation.nav.mineHint',
    needs: 'listSnapshots',
    order: 60,
  },
];

const search = listSearch({
  kind: oneOf(kinds),
  grade: oneOf(grades),
  state: oneOf(snapshotStates),
  month: text(7),
  subject_id: text(26),
  sort: oneOf(['month', '-month', 'score', '-score']),
});
const listPage = lazyRouteComponent(() => import('./pages/SnapshotsPage'), 'SnapshotsPage');
const onePage = lazyRouteComponent(() => import('./pages/SnapshotPage'), 'SnapshotPage');

const list = createRoute({
  getParentRoute: () => deskRoute,
  path: 'evaluations',
  validateSearch: search,
  component: listPage,
});
const one = createRoute({ getParentRoute: () => deskRoute, path: 'evaluations/$snapshotId', component: onePage });
const appeals = createRoute({
  getParentRoute: () => deskRoute,
  path: 'evaluation-appeals',
  validateSearch: listSearch({ state: oneOf(appealStates) }),
  component: lazyRouteComponent(() => import('./pages/AppealsPage'), 'AppealsPage'),
});
const cards = createRoute({
  getParentRoute: () => deskRoute,
  path: 'scorecards',
  component: lazyRouteComponent(() => import('./pages/ScorecardsPage'), 'ScorecardsPage'),
});
const mine = createRoute({
  getParentRoute: () => portalRoute,
  path: 'evaluations',
  validateSearch: search,
  component: listPage,
});
const oneOfMine = createRoute({
  getParentRoute: () => portalRoute,
  path: 'evaluations/$snapshotId',
  component: onePage,
});

export const routes = {
  open: [],
  account: [],
  desk: [list, one, appeals, cards],
  portal: [mine, oneOfMine],
  platform: [],
  supervision: [],
  group: [],
} as const;
