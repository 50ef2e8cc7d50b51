import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { accessToken } from '@/api/session';
import { refresh } from '@/api/transport';
import { homeOf } from '@/app/me';
import type { NavEntry } from '@/app/nav';
import { rootRoute, signedIn } from '@/app/roots';
import { shelf } from '@/ui/prefs';

export const nav: NavEntry[] = [];

const login = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  validateSearch: (raw: Record<string, unknown>): { next?: string; ticket?: string } => ({
    // Only an address of this site: a link must not send a signed-in person elsewhere.
    ...(typeof raw.next === 'string' && /^\/(?![/\\])/.test(raw.next) ? { next: raw.next } : {}),
    ...(typeof raw.ticket === 'string' ? { ticket: raw.ticket } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/LoginPage'), 'LoginPage'),
});

const codeOf = (raw: Record<string, unknown>): { code?: string } =>
  typeof raw.code === 'string' ? { code: raw.code } : {};

const bootstrap = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bootstrap',
  validateSearch: codeOf,
  component: lazyRouteComponent(() => import('./pages/BootstrapPage'), 'BootstrapPage'),
});

const invite = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invite/$code',
  component: lazyRouteComponent(() => import('./pages/InvitePage'), 'InvitePage'),
});

const enrol = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enrol',
  beforeLoad: async () => {
    if (!accessToken() && !(await refresh())) throw redirect({ to: '/login' });
  },
  component: lazyRouteComponent(() => import('./pages/EnrolPage'), 'EnrolPage'),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/AccountPage'), 'AccountPage'),
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me, shelf.get('park')) });
  },
});

export const routes = {
  open: [login, bootstrap, invite, enrol],
  account: [home, account],
  desk: [],
  portal: [],
  platform: [],
  supervision: [],
  group: [],
} as const;
