import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { rootRoute } from '@/app/roots';

export const nav: NavEntry[] = [];

const docs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/docs',
  component: lazyRouteComponent(() => import('./pages/DocsPage'), 'DocsPage'),
});

export const routes = {
  open: [docs],
  account: [],
  desk: [],
  portal: [],
  platform: [],
  supervision: [],
  group: [],
} as const;
