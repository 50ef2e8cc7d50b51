import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { portalRoute } from '@/app/roots';

export const nav: NavEntry[] = [];

const home = createRoute({
  getParentRoute: () => portalRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/HomePage'), 'HomePage'),
});

const page = lazyRouteComponent(() => import('./pages/DossierPage'), 'DossierPage');
const dossier = createRoute({ getParentRoute: () => portalRoute, path: 'subjects', component: page });
const oneDossier = createRoute({
  getParentRoute: () => portalRoute,
  path: 'subjects/$subjectId',
  // A link can lead to what is missing: the quiz opens by itself.
  validateSearch: (raw: Record<string, unknown>): { do?: 'quiz' } => (raw.do === 'quiz' ? { do: 'quiz' } : {}),
  component: page,
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
  portal: [home, dossier, oneDossier, mine],
  platform: [],
  supervision: [],
  group: [],
} as const;
