import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { type Operation, permissionOf } from '@/api/permissions.gen';
import { accessToken } from '@/api/session';
import { refresh } from '@/api/transport';
import { homeOf } from '@/app/me';
import type { NavEntry } from '@/app/nav';
import { deskRoute, platformRoute, rootRoute, signedIn } from '@/app/roots';
import { shelf } from '@/ui/prefs';
import { listSearch, oneOf } from '@/ui/search';
import { lookStates, memberStates, parkRoles } from './people';

const desk = { shell: 'desk', section: 'settings' } as const;

export const nav: NavEntry[] = [
  { ...desk, path: '/p/$parkId/members', title: 'identity.member.title', needs: 'listMembers', order: 91 },
  { ...desk, path: '/p/$parkId/second-looks', title: 'identity.look.title', needs: 'listSecondLooks', order: 92 },
  { ...desk, path: '/p/$parkId/machine-tokens', title: 'identity.token.title', needs: 'listMachineTokens', order: 96 },
  {
    shell: 'platform',
    path: '/platform/accounts',
    title: 'identity.platform.accounts',
    needs: 'listPlatformAccounts',
    order: 2,
  },
  { shell: 'platform', path: '/platform/groups', title: 'identity.group.title', needs: 'listGroups', order: 3 },
];

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

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  validateSearch: codeOf,
  component: lazyRouteComponent(() => import('./pages/ResetPage'), 'ResetPage'),
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

const members = createRoute({
  getParentRoute: () => deskRoute,
  path: 'members',
  validateSearch: listSearch({ role: oneOf(parkRoles), state: oneOf(memberStates) }),
  component: lazyRouteComponent(() => import('./pages/MembersPage'), 'MembersPage'),
});

const secondLooks = createRoute({
  getParentRoute: () => deskRoute,
  path: 'second-looks',
  validateSearch: listSearch({ state: oneOf(lookStates) }),
  component: lazyRouteComponent(() => import('./pages/SecondLooksPage'), 'SecondLooksPage'),
});

const machineTokens = createRoute({
  getParentRoute: () => deskRoute,
  path: 'machine-tokens',
  component: lazyRouteComponent(() => import('./pages/MachineTokensPage'), 'MachineTokensPage'),
});

const accounts = createRoute({
  getParentRoute: () => platformRoute,
  path: 'accounts',
  validateSearch: listSearch({}),
  component: lazyRouteComponent(() => import('./pages/AccountsPage'), 'AccountsPage'),
});

const groups = createRoute({
  getParentRoute: () => platformRoute,
  path: 'groups',
  component: lazyRouteComponent(() => import('./pages/GroupsPage'), 'GroupsPage'),
});

const platformHome = createRoute({
  getParentRoute: () => platformRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const mine = (operation: Operation) => context.me.platform_permissions.includes(permissionOf[operation]);
    if (mine('listParks')) throw redirect({ to: '/platform/parks' });
    throw redirect({ to: mine('listPlatformAccounts') ? '/platform/accounts' : '/platform/audit' });
  },
});

export const routes = {
  open: [login, bootstrap, reset, invite, enrol],
  account: [home, account],
  desk: [members, secondLooks, machineTokens],
  portal: [],
  platform: [platformHome, accounts, groups],
  supervision: [],
  group: [],
} as const;
