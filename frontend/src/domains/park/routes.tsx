import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute } from '@/app/roots';

export const nav: NavEntry[] = [
  { shell: 'desk', section: 'overview', path: '/p/$parkId', title: 'park.nav.overview', needs: 'getPark', order: 1 },
];

const overview = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/OverviewPage'), 'OverviewPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [overview],
  portal: [],
  platform: [],
  supervision: [],
  group: [],
} as const;
