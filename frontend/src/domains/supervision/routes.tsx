import type { NavEntry } from '@/app/nav';

export const nav: NavEntry[] = [];
export const routes = {
  open: [],
  desk: [],
  portal: [],
  platform: [],
  supervision: [],
  group: [],
  account: [],
} as const;
