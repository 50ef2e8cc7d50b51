import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, supervisionRoute } from '@/app/roots';
import { kinds } from '@/domains/filing/filing';
import { listSearch, oneOf, text } from '@/ui/search';

export const nav: NavEntry[] = [
  { shell: 'supervision', path: '/supervision/filings', title: 'supervision.nav.filings', order: 10 },
  { shell: 'supervision', path: '/supervision/violations', title: 'supervision.nav.violations', order: 20 },
  {
    shell: 'desk',
    section: 'settings',
    path: '/p/$parkId/looks',
    title: 'supervision.look.title',
    needs: 'listLooks',
    order: 96,
  },
];

const search = listSearch({ park_id: text(26), kind: oneOf(kinds) });
const filings = createRoute({
  getParentRoute: () => supervisionRoute,
  path: 'filings',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./pages/ListPages'), 'FilingsPage'),
});
const violations = createRoute({
  getParentRoute: () => supervisionRoute,
  path: 'violations',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./pages/ListPages'), 'ViolationsPage'),
});
const park = createRoute({
  getParentRoute: () => supervisionRoute,
  path: 'parks/$parkId',
  validateSearch: listSearch({ month: text(7), tab: oneOf(['filings', 'violations']) }),
  component: lazyRouteComponent(() => import('./pages/ParkPage'), 'ParkPage'),
});
const violation = createRoute({
  getParentRoute: () => supervisionRoute,
  path: 'parks/$parkId/violations/$violationId',
  component: lazyRouteComponent(() => import('./pages/ViolationPage'), 'ViolationPage'),
});
const filing = createRoute({
  getParentRoute: () => supervisionRoute,
  path: 'parks/$parkId/filings/$filingId',
  component: lazyRouteComponent(() => import('./pages/FilingPage'), 'FilingPage'),
});

const looks = createRoute({
  getParentRoute: () => deskRoute,
  path: 'looks',
  validateSearch: listSearch({ result: oneOf(['looked', 'exported']) }),
  component: lazyRouteComponent(() => import('./pages/LooksPage'), 'LooksPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [looks],
  portal: [],
  platform: [],
  supervision: [filings, violations, park, violation, filing],
  group: [],
} as const;
