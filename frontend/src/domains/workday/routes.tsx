import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, platformRoute } from '@/app/roots';
import { flag, listSearch, oneOf } from '@/ui/search';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'compliance',
    path: '/p/$parkId/clocks',
    title: 'workday.clock.title',
    needs: 'listClocks',
    order: 60,
  },
  { shell: 'platform', path: '/platform/calendars', title: 'workday.calendar.title', needs: 'listCalendars', order: 8 },
];

const clocks = createRoute({
  getParentRoute: () => deskRoute,
  path: 'clocks',
  validateSearch: listSearch({
    state: oneOf(['running', 'paused', 'settled']),
    overdue: flag,
    sort: oneOf(['due_at', '-due_at', 'started_at', '-started_at']),
  }),
  component: lazyRouteComponent(() => import('./pages/ClocksPage'), 'ClocksPage'),
});

const clock = createRoute({
  getParentRoute: () => deskRoute,
  path: 'clocks/$clockId',
  component: lazyRouteComponent(() => import('./pages/ClockPage'), 'ClockPage'),
});

const calendars = createRoute({
  getParentRoute: () => platformRoute,
  path: 'calendars',
  component: lazyRouteComponent(() => import('./pages/CalendarsPage'), 'CalendarsPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [clocks, clock],
  portal: [],
  platform: [calendars],
  supervision: [],
  group: [],
} as const;
