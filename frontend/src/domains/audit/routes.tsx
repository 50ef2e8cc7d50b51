import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, platformRoute } from '@/app/roots';
import { listSearch, oneOf, text } from '@/ui/search';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'settings',
    path: '/p/$parkId/audit',
    title: 'audit.title',
    needs: 'listAuditEntries',
    order: 97,
  },
  { shell: 'platform', path: '/platform/audit', title: 'audit.platform', needs: 'listPlatformAuditEntries', order: 9 },
];

const park = createRoute({
  getParentRoute: () => deskRoute,
  path: 'audit',
  validateSearch: listSearch({
    action: text(),
    object_id: text(40),
    actor_id: text(26),
    result: oneOf(['done', 'denied', 'looked', 'revealed', 'exported', 'failed']),
  }),
  component: lazyRouteComponent(() => import('./pages/AuditPage'), 'AuditPage'),
});

const platform = createRoute({
  getParentRoute: () => platformRoute,
  path: 'audit',
  validateSearch: listSearch({ action: text(), actor_id: text(26) }),
  component: lazyRouteComponent(() => import('./pages/PlatformAuditPage'), 'PlatformAuditPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [park],
  portal: [],
  platform: [platform],
  supervision: [],
  group: [],
} as const;
