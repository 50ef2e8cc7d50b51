import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';
import { flag, listSearch, oneOf, text } from '@/ui/search';
import { modes, states } from './case';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'mediation',
    path: '/p/$parkId/cases',
    title: 'mediation.nav.cases',
    needs: 'listCases',
    order: 10,
  },
  {
    shell: 'portal',
    path: '/p/$parkId/me/cases',
    title: 'mediation.nav.mine',
    hint: 'mediation.nav.mineHint',
    needs: 'listCases',
    roles: ['merchant'],
    order: 30,
  },
];

const search = listSearch({
  state: oneOf(states),
  mode: oneOf(modes),
  open: flag,
  mine: flag,
  overdue: flag,
  number: text(24),
  merchant_id: text(26),
  sort: oneOf(['due_at', '-due_at', 'opened_at', '-opened_at']),
});

const cases = createRoute({
  getParentRoute: () => deskRoute,
  path: 'cases',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./pages/CasesPage'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => deskRoute,
  path: 'cases/$caseId',
  component: lazyRouteComponent(() => import('./pages/CasePage'), 'CasePage'),
});

const ownCases = createRoute({
  getParentRoute: () => portalRoute,
  path: 'cases',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./pages/OwnCasesPage'), 'OwnCasesPage'),
});

const ownCase = createRoute({
  getParentRoute: () => portalRoute,
  path: 'cases/$caseId',
  component: lazyRouteComponent(() => import('./pages/OwnCasePage'), 'OwnCasePage'),
});

export const routes = {
  open: [],
  desk: [cases, oneCase],
  portal: [ownCases, ownCase],
  platform: [],
  supervision: [],
  group: [],
  account: [],
} as const;
