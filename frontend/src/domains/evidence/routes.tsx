import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute } from '@/app/roots';
import { flag, listSearch } from '@/ui/search';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'settings',
    path: '/p/$parkId/jobs',
    title: 'evidence.job.title',
    needs: 'listJobs',
    order: 99,
  },
  {
    shell: 'desk',
    section: 'settings',
    path: '/p/$parkId/holds',
    title: 'evidence.hold.title',
    needs: 'listHolds',
    order: 98,
  },
];

const jobs = createRoute({
  getParentRoute: () => deskRoute,
  path: 'jobs',
  component: lazyRouteComponent(() => import('./pages/JobsPage'), 'JobsPage'),
});

const holds = createRoute({
  getParentRoute: () => deskRoute,
  path: 'holds',
  validateSearch: listSearch({ open: flag }),
  component: lazyRouteComponent(() => import('./pages/HoldsPage'), 'HoldsPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [jobs, holds],
  portal: [],
  platform: [],
  supervision: [],
  group: [],
} as const;
