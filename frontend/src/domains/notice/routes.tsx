import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';

export const nav: NavEntry[] = [
  {
    shell: 'desk',
    section: 'settings',
    path: '/p/$parkId/notice-channels',
    title: 'notice.channel.title',
    needs: 'addNoticeChannel',
    order: 95,
  },
];

const page = lazyRouteComponent(() => import('./pages/NoticesPage'), 'NoticesPage');
const notices = createRoute({ getParentRoute: () => deskRoute, path: 'notices', component: page });
const myNotices = createRoute({ getParentRoute: () => portalRoute, path: 'notices', component: page });

const channels = createRoute({
  getParentRoute: () => deskRoute,
  path: 'notice-channels',
  component: lazyRouteComponent(() => import('./pages/ChannelsPage'), 'ChannelsPage'),
});

export const routes = {
  open: [],
  account: [],
  desk: [notices, channels],
  portal: [myNotices],
  platform: [],
  supervision: [],
  group: [],
} as const;
