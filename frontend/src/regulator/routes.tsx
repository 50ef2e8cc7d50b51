import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { groupRoute, supervisionRoute } from '@/app/roots';
import { listSearch, text } from '@/ui/search';

export const nav: NavEntry[] = [{ shell: 'supervision', path: '/supervision', title: 'regulator.title', order: 1 }];

const home = createRoute({
  getParentRoute: () => supervisionRoute,
  path: '/',
  validateSearch: listSearch({ month: text(7) }),
  component: lazyRouteComponent(() => import('./pages/HomePage'), 'HomePage'),
});

const group = createRoute({
  getParentRoute: () => groupRoute,
  path: '/',
  validateSearch: listSearch({ month: text(7) }),
  component: lazyRouteComponent(() => import('./pages/GroupPage'), 'GroupPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [],
  portal: [],
  platform: [],
  supervision: [home],
  group: [group],
} as const;
