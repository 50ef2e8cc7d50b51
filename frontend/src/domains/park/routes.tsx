import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, platformRoute } from '@/app/roots';
import { listSearch, oneOf, text } from '@/ui/search';

const desk = { shell: 'desk', section: 'settings' } as const;

export const nav: NavEntry[] = [
  { shell: 'desk', section: 'overview', path: '/p/$parkId', title: 'park.nav.overview', needs: 'getPark', order: 1 },
  { ...desk, path: '/p/$parkId/studios', title: 'park.nav.studios', needs: 'listStudios', order: 90 },
  { ...desk, path: '/p/$parkId/settings', title: 'park.nav.settings', needs: 'listSettings', order: 93 },
  { ...desk, path: '/p/$parkId/data-sharing', title: 'park.nav.sharing', needs: 'listSharingItems', order: 94 },
  { ...desk, path: '/p/$parkId/group-grants', title: 'park.nav.groups', needs: 'listGroupGrants', order: 95 },
  { shell: 'platform', path: '/platform/parks', title: 'park.nav.parks', needs: 'listParks', order: 1 },
];

const overview = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/OverviewPage'), 'OverviewPage'),
});

const studios = createRoute({
  getParentRoute: () => deskRoute,
  path: 'studios',
  validateSearch: listSearch({ building_id: text(26), state: oneOf(['open', 'closed']) }),
  component: lazyRouteComponent(() => import('./pages/StudiosPage'), 'StudiosPage'),
});

const settings = createRoute({
  getParentRoute: () => deskRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./pages/SettingsPage'), 'SettingsPage'),
});

const sharing = createRoute({
  getParentRoute: () => deskRoute,
  path: 'data-sharing',
  component: lazyRouteComponent(() => import('./pages/SharingPage'), 'SharingPage'),
});

const groupGrants = createRoute({
  getParentRoute: () => deskRoute,
  path: 'group-grants',
  component: lazyRouteComponent(() => import('./pages/GroupGrantsPage'), 'GroupGrantsPage'),
});

const parks = createRoute({
  getParentRoute: () => platformRoute,
  path: 'parks',
  validateSearch: listSearch({ q: text() }),
  component: lazyRouteComponent(() => import('./pages/ParksPage'), 'ParksPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [overview, studios, settings, sharing, groupGrants],
  portal: [],
  platform: [parks],
  supervision: [],
  group: [],
} as const;
