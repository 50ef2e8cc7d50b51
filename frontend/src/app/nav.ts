import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';
import type { Operation } from '@/api/permissions.gen';

export type Shell = 'desk' | 'portal' | 'platform' | 'supervision' | 'group';

/** The headings of the operators' side menu, in the order of the working day. */
export const sections = [
  'overview',
  'admission',
  'sourcing',
  'live',
  'conduct',
  'mediation',
  'evaluation',
  'compliance',
  'settings',
] as const;
export type Section = (typeof sections)[number];

/** One menu entry as a domain declares it; it shows only to those who may call `needs`. */
export interface NavEntry {
  shell: Shell;
  section?: Section;
  /** With `$parkId` or `$groupId` where the address has one. */
  path: string;
  title: ParseKeys;
  /** Portal cards say in one line what is behind them. */
  hint?: ParseKeys;
  needs?: Operation;
  order?: number;
  icon?: ComponentType;
  /** Portal: only for these roles. */
  roles?: readonly string[];
}

export const byOrder = (a: NavEntry, b: NavEntry) => (a.order ?? 50) - (b.order ?? 50);

/** The address of an entry in one park or group. */
export const addressOf = (entry: NavEntry, id: string) => entry.path.replace(/\$(parkId|groupId)/, id);

/** The entry whose address is the longest beginning of the current one. */
export function currentEntry(entries: NavEntry[], id: string, pathname: string): NavEntry | undefined {
  return entries
    .filter((e) => pathname === addressOf(e, id) || pathname.startsWith(`${addressOf(e, id)}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
