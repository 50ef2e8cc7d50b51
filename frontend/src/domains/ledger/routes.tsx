import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';
import { listSearch, oneOf, text } from '@/ui/search';
import { accountKinds } from './account';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'mediation',
    path: '/p/$parkId/ledger/accounts',
    title: 'ledger.nav.accounts',
    needs: 'listLedgerAccounts',
    order: 30,
  },
  {
    shell: 'portal',
    path: '/p/$parkId/me/ledger/accounts',
    title: 'ledger.nav.mine',
    hint: 'ledger.nav.mineHint',
    needs: 'listLedgerAccounts',
    roles: ['merchant'],
    order: 40,
  },
];

const search = listSearch({ kind: oneOf(accountKinds), party_id: text(26) });
const accountsPage = lazyRouteComponent(() => import('./pages/AccountsPage'), 'AccountsPage');
const accountPage = lazyRouteComponent(() => import('./pages/AccountPage'), 'AccountPage');

const accounts = createRoute({
  getParentRoute: () => deskRoute,
  path: 'ledger/accounts',
  validateSearch: search,
  component: accountsPage,
});

const account = createRoute({
  getParentRoute: () => deskRoute,
  path: 'ledger/accounts/$accountId',
  validateSearch: listSearch({}),
  component: accountPage,
});

const own = createRoute({
  getParentRoute: () => portalRoute,
  path: 'ledger/accounts',
  validateSearch: search,
  component: accountsPage,
});

const ownOne = createRoute({
  getParentRoute: () => portalRoute,
  path: 'ledger/accounts/$accountId',
  validateSearch: listSearch({}),
  component: accountPage,
});

export const routes = {
  open: [],
  desk: [accounts, account],
  portal: [own, ownOne],
  platform: [],
  supervision: [],
  group: [],
  account: [],
} as const;
