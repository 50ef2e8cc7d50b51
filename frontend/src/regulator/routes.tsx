import type { NavEntry } from '@/app/nav';

export const nav: NavEntry[] = [];
export const routes = {
  open: [],
  account: [],
  desk: [],
  portal: [],
  platform: [],
  supervision: [],
  group: [],
} as const;
