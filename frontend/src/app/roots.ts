// The places pages hang on. Domains import these; this file imports no domain.
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { accessToken } from '@/api/session';
import { refresh } from '@/api/transport';
import { shelf } from '@/ui/prefs';
import { meQuery, parkOf } from './me';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

/** Everything below needs somebody signed in, with the second factor the policy asks for. */
export const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    if (!accessToken() && !(await refresh())) {
      throw redirect({ to: '/login', search: { next: location.href === '/' ? undefined : location.href } });
    }
    const me = await context.queryClient.ensureQueryData(meQuery());
    if (me.must_enrol) throw redirect({ to: '/enrol' });
    return { me };
  },
});

export const parkRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/p/$parkId',
  beforeLoad: ({ context, params }) => {
    if (!parkOf(context.me, params.parkId)) throw notFound();
    shelf.set('park', params.parkId);
  },
});

/** Desk: the operators' screens of a park. */
export const deskRoute = createRoute({
  getParentRoute: () => parkRoute,
  id: 'desk',
  beforeLoad: ({ context, params, location }) => {
    if (!parkOf(context.me, params.parkId)?.portal) return;
    // A notice links to the desk's address; the portal shows the same thing below /me.
    const home = `/p/${params.parkId}`;
    throw redirect({ href: `${home}/me${location.pathname.slice(home.length)}`, replace: true });
  },
  component: lazyRouteComponent(() => import('./shells/OperatorShell'), 'OperatorShell'),
});

/** Portal: the phone screens of merchants, streamers and agencies. */
export const portalRoute = createRoute({
  getParentRoute: () => parkRoute,
  path: 'me',
  component: lazyRouteComponent(() => import('./shells/PortalShell'), 'PortalShell'),
});

export const platformRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/platform',
  beforeLoad: ({ context }) => {
    if (!context.me.platform_roles.length) throw notFound();
  },
  component: lazyRouteComponent(() => import('./shells/PlatformShell'), 'PlatformShell'),
});

export const supervisionRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/supervision',
  beforeLoad: ({ context }) => {
    if (!context.me.jurisdictions.length) throw notFound();
  },
  component: lazyRouteComponent(() => import('./shells/RegulatorShell'), 'RegulatorShell'),
});

export const groupRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/$groupId',
  beforeLoad: ({ context, params }) => {
    if (!context.me.groups.some((g) => g.id === params.groupId)) throw notFound();
  },
  component: lazyRouteComponent(() => import('./shells/GroupShell'), 'GroupShell'),
});
