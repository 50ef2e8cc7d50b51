import { useSyncExternalStore } from 'react';
import { shelf } from './prefs';

const tellers = new Set<() => void>();

const subscribe = (tell: () => void) => {
  tellers.add(tell);
  return () => void tellers.delete(tell);
};

/** Which columns of a table this user hid on this device. */
export function useHiddenColumns(table: string): { hidden: string[]; toggle: (key: string) => void } {
  const place = `columns.${shelf.get('account') ?? ''}.${table}`;
  const stored = useSyncExternalStore(subscribe, () => shelf.get(place) ?? '');
  const hidden = stored.split(',').filter(Boolean);
  const toggle = (key: string) => {
    const next = hidden.includes(key) ? hidden.filter((k) => k !== key) : [...hidden, key];
    shelf.set(place, next.join(','));
    for (const tell of tellers) tell();
  };
  return { hidden, toggle };
}
