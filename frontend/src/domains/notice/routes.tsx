import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';

export const nav: NavEntry[] = [];

const page = lazyRouteComponent(() => import('./pages/NoticesPage'), 'NoticesPage');
const notices = createRoute({ getParentRoute: () => deskRoute, path: 'notices', component: page });
const myNotices = createRoute({ getParentRoute: () => portalRoute, path: 'notices', component: page });

export const routes = {
  open: [],
  account: [],
  desk: [notices],
  portal: [myNotices],
  platform: [],
  supervision: [],
  group: [],
} as const;
