import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';

/** Reads one filter from the address; undefined when absent or not allowed. */
export type Reader<T> = (raw: unknown) => T | undefined;

export const text =
  (maxLength = 60): Reader<string> =>
  (raw) =>
    typeof raw === 'string' || typeof raw === 'number' ? String(raw).slice(0, maxLength) || undefined : undefined;

export const oneOf =
  <const T extends string>(values: readonly T[]): Reader<T> =>
  (raw) =>
    values.includes(raw as T) ? (raw as T) : undefined;

export const flag: Reader<boolean> = (raw) => (raw === true || raw === 'true' ? true : undefined);

type Readers = Record<string, Reader<unknown>>;
export type SearchOf<R extends Readers> = { [K in keyof R]?: ReturnType<R[K]> };

/** The `validateSearch` of a list: its filters, its order and the page it stands on, all optional. */
export function listSearch<R extends Readers>(readers: R) {
  return (raw: Record<string, unknown>): SearchOf<R> & ListPlace => {
    const all: Readers = { ...readers, sort: readers.sort ?? text(40), cursor: text(400), limit: pageSize };
    const entries = Object.entries(all).map(([name, read]) => [name, read(raw[name])] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as SearchOf<R> & ListPlace;
  };
}

export const pageSizes = [20, 50, 100, 200] as const;
const pageSize: Reader<number> = (raw) => (pageSizes.includes(Number(raw) as 20) ? Number(raw) : undefined);

export interface ListPlace {
  sort?: string;
  cursor?: string;
  limit?: number;
}

export interface ListState<S extends ListPlace> {
  /** What the address says now: pass it to the query as it is. */
  search: S;
  /** Changes filters or order; the list starts again at its first page. */
  set: (change: Partial<S>) => void;
  reset: () => void;
  next: (cursor: string) => void;
  previous: (() => void) | undefined;
  filtered: boolean;
}

/** A list's state, kept in the address so that reload, back and a shared link all show the same rows. */
export function useListState<S extends ListPlace>(): ListState<S> {
  const search = useSearch({ strict: false }) as unknown as S;
  const navigate = useNavigate();
  const trail = useRef<(string | undefined)[]>([]);
  const go = useCallback(
    (to: ListPlace, replace: boolean) => void navigate({ to: '.', search: to as never, replace }),
    [navigate],
  );
  return useMemo(() => {
    const { cursor, ...rest } = search;
    const start = (to: ListPlace) => {
      trail.current = [];
      go(to, true);
    };
    return {
      search,
      set: (change) => start(withoutEmpty({ ...rest, ...change })),
      reset: () => start(rest.limit ? { limit: rest.limit } : {}),
      next: (following) => {
        trail.current.push(cursor);
        go({ ...rest, cursor: following }, false);
      },
      previous: cursor ? () => go(withoutEmpty({ ...rest, cursor: trail.current.pop() }), true) : undefined,
      filtered: Object.keys(rest).some((name) => name !== 'sort' && name !== 'limit'),
    };
  }, [search, go]);
}

function withoutEmpty<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, v]) => v !== undefined && v !== '')) as T;
}
