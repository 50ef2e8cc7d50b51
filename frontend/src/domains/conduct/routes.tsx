import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';
import { flag, listSearch, oneOf, text } from '@/ui/search';
import { appealStates, sanctionStates, severities, states } from './violation';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'conduct',
    path: '/p/$parkId/violations',
    title: 'conduct.nav.violations',
    needs: 'listViolations',
    order: 40,
  },
  {
    shell: 'desk',
    section: 'conduct',
    path: '/p/$parkId/sanctions',
    title: 'conduct.nav.sanctions',
    needs: 'listSanctions',
    order: 41,
  },
  {
    shell: 'portal',
    section: 'conduct',
    path: '/p/$parkId/me/violations',
    title: 'conduct.nav.mine',
    hint: 'conduct.nav.mineHint',
    needs: 'listViolations',
    order: 40,
  },
];

const search = listSearch({
  state: oneOf(states),
  severity: oneOf(severities),
  appeal: oneOf(appealStates),
  clue_due: flag,
  subject_id: text(26),
  sort: oneOf(['recorded_at', '-recorded_at', 'occurred_at', '-occurred_at']),
});
const listPage = lazyRouteComponent(() => import('./pages/ViolationsPage'), 'ViolationsPage');
const onePage = lazyRouteComponent(() => import('./pages/ViolationPage'), 'ViolationPage');

const violations = createRoute({
  getParentRoute: () => deskRoute,
  path: 'violations',
  validateSearch: search,
  component: listPage,
});
const violation = createRoute({ getParentRoute: () => deskRoute, path: 'violations/$violationId', component: onePage });
const sanctions = createRoute({
  getParentRoute: () => deskRoute,
  path: 'sanctions',
  validateSearch: listSearch({ state: oneOf(sanctionStates), subject_id: text(26) }),
  component: lazyRouteComponent(() => import('./pages/SanctionsPage'), 'SanctionsPage'),
});
const mine = createRoute({
  getParentRoute: () => portalRoute,
  path: 'violations',
  validateSearch: search,
  component: listPage,
});
const one = createRoute({ getParentRoute: () => portalRoute, path: 'violations/$violationId', component: onePage });

export const routes = {
  open: [],
  account: [],
  desk: [violations, violation, sanctions],
  portal: [mine, one],
  platform: [],
  supervision: [],
  group: [],
} as const;
