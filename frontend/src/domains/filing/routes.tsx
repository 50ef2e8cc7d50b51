import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, platformRoute } from '@/app/roots';
import { listSearch, oneOf, text } from '@/ui/search';
import { kinds, states } from './filing';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'compliance',
    path: '/p/$parkId/filings',
    title: 'filing.nav.filings',
    needs: 'listFilings',
    order: 10,
  },
  {
    shell: 'desk',
    section: 'compliance',
    path: '/p/$parkId/filing-grants',
    title: 'filing.nav.grants',
    needs: 'listFilingGrants',
    order: 12,
  },
  {
    shell: 'platform',
    path: '/platform/filings',
    title: 'filing.nav.waiting',
    needs: 'listWaitingFilings',
    order: 60,
  },
];

const filings = createRoute({
  getParentRoute: () => deskRoute,
  path: 'filings',
  validateSearch: listSearch({
    kind: oneOf(kinds),
    state: oneOf(states),
    period: text(7),
    sort: oneOf(['created_at', '-created_at']),
  }),
  component: lazyRouteComponent(() => import('./pages/FilingsPage'), 'FilingsPage'),
});
const filing = createRoute({
  getParentRoute: () => deskRoute,
  path: 'filings/$filingId',
  component: lazyRouteComponent(() => import('./pages/FilingPage'), 'FilingPage'),
});
const grants = createRoute({
  getParentRoute: () => deskRoute,
  path: 'filing-grants',
  component: lazyRouteComponent(() => import('./pages/GrantsPage'), 'GrantsPage'),
});
const waiting = createRoute({
  getParentRoute: () => platformRoute,
  path: 'filings',
  component: lazyRouteComponent(() => import('./pages/WaitingPage'), 'WaitingPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [filings, filing, grants],
  portal: [],
  platform: [waiting],
  supervision: [],
  group: [],
} as const;
