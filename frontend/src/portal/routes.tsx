import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { portalRoute } from '@/app/roots';

export const nav: NavEntry[] = [];

const home = createRoute({
  getParentRoute: () => portalRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/HomePage'), 'HomePage'),
});

const dossier = createRoute({
  getParentRoute: () => portalRoute,
  path: 'dossier',
  validateSearch: (raw: Record<string, unknown>): { subject?: string } =>
    typeof raw.subject === 'string' ? { subject: raw.subject } : {},
  component: lazyRouteComponent(() => import('./pages/DossierPage'), 'DossierPage'),
});

const mine = createRoute({
  getParentRoute: () => portalRoute,
  path: 'mine',
  component: lazyRouteComponent(() => import('./pages/MinePage'), 'MinePage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [],
  portal: [home, dossier, mine],
  platform: [],
  supervision: [],
  group: [],
} as const;
