import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute } from '@/app/roots';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'settings',
    path: '/p/$parkId/jobs',
    title: 'evidence.job.title',
    needs: 'listJobs',
    order: 99,
  },
];

const jobs = createRoute({
  getParentRoute: () => deskRoute,
  path: 'jobs',
  component: lazyRouteComponent(() => import('./pages/JobsPage'), 'JobsPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [jobs],
  portal: [],
  platform: [],
  supervision: [],
  group: [],
} as const;
